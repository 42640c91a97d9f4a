"""The demo model against transformers in f32 on its exactly dequantised weights (tools/golden/models.py)."""
import pytest
from cli_tenon import demo, golden, ids_arg, ok_json  # noqa: F401 (demo is a fixture)

CASES = golden("smollm2")


@pytest.mark.parametrize("numerics", [["--backend", "ref"], ["--backend", "cpu", "--precise"]], ids=["ref", "precise"])
@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_greedy_ids_are_transformers(demo, case, numerics):  # noqa: F811
    got = ok_json("run", demo, "--ids", ids_arg(case["ids"]), "--temp", "0", "--ignore-eos", "-n", len(case["greedy"]),
                  "--json", *numerics, timeout=600)
    assert got["ids"] == case["greedy"]


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_prompt_ids_are_tokenizers(demo, case):  # noqa: F811
    chat = ["--chat"] if case["chat"] else []
    assert ok_json("run", demo, *chat, "-p", case["text"], "-n", 0, "--json")["prompt_ids"] == case["ids"]
