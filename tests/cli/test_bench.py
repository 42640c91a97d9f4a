"""tenon bench: the shape of its results. No test asserts on time."""
import pytest
from cli_tenon import MODELS, fail, golden_models, ok, ok_json, usage

QUICK = ["-p", "5,9", "-n", "3", "-d", "0,7", "--batch", "1,3", "-r", "2", "--threads", "2"]


@pytest.mark.parametrize("name", ["llama-plain", "mamba2-plain", "jamba-plain"])
@pytest.mark.parametrize("backend", ["cpu", "ref"])
def test_every_length_for_every_batch(name, backend):
    got = ok_json("bench", MODELS / name, *QUICK, "--backend", backend, "--json")
    assert [(r["n"], r["batch"]) for r in got["prefill"]] == [(5, 1), (9, 1), (5, 3), (9, 3)]
    assert [(r["ctx"], r["batch"]) for r in got["decode"]] == [(0, 1), (7, 1), (0, 3), (7, 3)]
    for r in got["prefill"] + got["decode"]:
        assert 0 < r["min"] <= r["tok_s"] <= r["max"] and 0 < r["share"]
    assert min(got["ceiling"][c] for c in ("read_gb_s", "memory_gb_s", "dot_gmac_s")) > 0
    assert got["backend"] == backend and got["weights_bytes"] > 0


def test_parts_can_be_left_out():
    model = MODELS / "llama-plain"
    assert ok_json("bench", model, "-p", "0", "-n", "2", "-r", "1", "--json")["prefill"] == []
    assert ok_json("bench", model, "-p", "2", "-n", "0", "-r", "1", "--json")["decode"] == []
    lines = ok("bench", model, "-p", "2", "-n", "2", "-r", "1").splitlines()
    assert lines[0].startswith("weights") and lines[1].startswith("prefill") and lines[2].startswith("decode")


def test_bad_lengths():
    model = MODELS / golden_models()[0]
    assert "context holds 8" in fail("bench", model, "-p", "9", "--ctx", "8")
    assert "--batch" in usage("bench", model, "--batch", "0")
    assert "--prompt" in usage("bench", model, "-p", "1,,2")
    assert "--depth" in usage("bench", model, "-d", "99999999")
