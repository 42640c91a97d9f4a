"""Ids of special tokens that are none: a warning, and the rest of the file works, as in libllama (0.3.36) and transformers."""
import pytest
from cli_files import BOS, MERGES, PIECES, SPECIAL, gguf, ids_of, typed_value
from cli_tenon import fail, ok_json, run

THE = PIECES.index("the")
WANT = [THE, *ids_of(" ca"), PIECES.index("t")]  # libllama's for "the cat", behind its BOS


def tokenizer(path, **ids):
    """The tokenizer of cli_files with other ids, or without (None)."""
    meta = {"general.architecture": "llama", "tokenizer.ggml.model": "gpt2", "tokenizer.ggml.pre": "gpt-2",
            "tokenizer.ggml.tokens": PIECES + SPECIAL, "tokenizer.ggml.merges": MERGES,
            "tokenizer.ggml.token_type": [1] * len(PIECES) + [3] * len(SPECIAL), "tokenizer.ggml.add_bos_token": True,
            "tokenizer.ggml.bos_token_id": BOS}
    meta |= {f"tokenizer.ggml.{k}": v for k, v in ids.items()}
    path.write_bytes(gguf({k: v for k, v in meta.items() if v is not None}))
    return path


@pytest.mark.parametrize("bad", [4294967295, 32001, ("i32", -1), ("u64", 2**62)])
@pytest.mark.parametrize("key", ["eos", "eot", "eom", "unknown", "padding", "cls", "mask", "fim_pre", "fim_suf"])
def test_any_role(tmp_path, key, bad):
    value = bad if isinstance(bad, int) else typed_value(list(bad))
    model = tokenizer(tmp_path / "t.gguf", **{f"{key}_token_id": value})
    assert ok_json("tokenize", model, "-p", "the cat", "--json")["ids"] == [BOS, *WANT]


def test_the_warning_names_the_number(tmp_path):
    err = run("tokenize", tokenizer(tmp_path / "t.gguf", eos_token_id=32001), "-p", "a").stderr.decode()
    assert "'tokenizer.ggml.eos_token_id' is 32001, of 103 tokens: it is left out" in err and err.count("\n") == 1


def test_a_bos_that_is_none_is_not_added(tmp_path):
    model = tokenizer(tmp_path / "t.gguf", bos_token_id=4294967295)
    assert ok_json("tokenize", model, "-p", "the cat", "--json")["ids"] == WANT
    line = fail("tokenize", tokenizer(tmp_path / "t.gguf", bos_token_id=None), "-p", "a")
    assert "adds a BOS token and has none" in line


def test_what_is_no_integer_is_an_error(tmp_path):
    for value in (2.0, "x", True):
        assert "eos_token_id' is " in fail("tokenize", tokenizer(tmp_path / "t.gguf", eos_token_id=value), "-p", "a")


def test_a_list_of_end_tokens(tmp_path):
    ids = typed_value(["arr", ["i32", [-1, 99999, BOS]]])
    assert ok_json("tokenize", tokenizer(tmp_path / "t.gguf", eos_token_ids=ids), "-p", "the cat", "--json")["ids"] == [BOS, *WANT]
