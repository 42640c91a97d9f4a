"""Broken models and texts: each one line on standard error that names the thing, and status 1."""
import json
import os
import pathlib
import resource
import shutil

import pytest
from cli_files import U64, gguf, gguf_string, model_with_tokenizer, tokenizer_json, write_tokenizer
from cli_tenon import MODELS, TENON, fail

GOOD = MODELS / "llama-plain"
COMMANDS = [["run", "--ids", "1"], ["run", "--ids", "1", "--json"], ["run", "-p", "x"], ["score", "--ids", "1"],
            ["inspect"], ["inspect", "--json"], ["inspect", "--tensors"]]


def fails_everywhere(model, says, commands=COMMANDS):
    for command in commands:
        line = fail(command[0], model, *command[1:])
        assert says in line, (command, line)


def test_nonexistent():
    fails_everywhere("no/such/model.gguf", "no/such/model.gguf: No such file", [*COMMANDS, ["tokenize", "-p", "x"]])


@pytest.mark.parametrize("data", [b"", b"GGUF", b"GGUF\3\0\0\0", b"\0" * 100, b"hello world, this is no model\n" * 50,
                                  b"GGUF\3\0\0\0" + b"\xff" * 16], ids=range(6))
def test_garbage(tmp_path, data):
    (tmp_path / "m.gguf").write_bytes(data)
    fails_everywhere(tmp_path / "m.gguf", "m.gguf", [*COMMANDS, ["tokenize", "-p", "x"]])


def test_truncated_gguf(tmp_path):
    whole = (GOOD / "model.gguf").read_bytes()
    for n in [10, 30, 100, 500, 2000, len(whole) // 2, len(whole) - 64]:
        (tmp_path / "m.gguf").write_bytes(whole[:n])
        fails_everywhere(tmp_path / "m.gguf", "m.gguf", [["run", "--ids", "1", "--json"], ["inspect", "--tensors"]])


def test_directories(tmp_path):
    fails_everywhere(tmp_path, "config.json")
    (tmp_path / "config.json").write_text("{}")
    fails_everywhere(tmp_path, "model_type")
    (tmp_path / "config.json").write_text("[1, 2")
    fails_everywhere(tmp_path, "config.json")


def test_unknown_architecture(tmp_path):
    says = "architecture 'xyz' is not supported; supported: bamba, cohere2, "
    (tmp_path / "m.gguf").write_bytes(gguf({"general.architecture": "xyz"}, [("a", [4, 2], 0, 0)], bytes(32)))
    fails_everywhere(tmp_path / "m.gguf", says, COMMANDS[:-1])
    shutil.copytree(GOOD, tmp_path / "m")
    config = json.loads((GOOD / "config.json").read_text())
    (tmp_path / "m/config.json").write_text(json.dumps({**config, "model_type": "xyz"}))
    fails_everywhere(tmp_path / "m", says, COMMANDS[:-1])


def test_control_characters_of_a_file_stay_out_of_messages(tmp_path):
    (tmp_path / "m.gguf").write_bytes(gguf({"general.architecture": "x\n\x1b[31my"}, [("a", [4, 2], 0, 0)], bytes(32)))
    line = fail("inspect", tmp_path / "m.gguf")
    assert "\x1b" not in line and "x??[31my" in line


def test_unknown_tensor_type(tmp_path):
    (tmp_path / "m.gguf").write_bytes(gguf({"general.architecture": "llama"}, [("some.weight", [32, 2], 99, 0)]))
    fails_everywhere(tmp_path / "m.gguf", "some.weight")


def test_huge_numbers(tmp_path):
    key, huge = "general.architecture", 2**60
    for meta, tensors in (({key: "llama"}, [("t", [huge, huge], 0, 0)]),
                          ({key: "llama"}, [("t", [32, 2], 0, huge)]),
                          ({key: (8, b"\xff" * 8 + b"llama")}, []),
                          ({key: "llama", "llama.block_count": (U64, b"\xff" * 8)}, [("t", [32, 2], 0, 0)])):
        (tmp_path / "m.gguf").write_bytes(gguf(meta, tensors))
        fails_everywhere(tmp_path / "m.gguf", "m.gguf", [["run", "--ids", "1"], ["inspect"]])
    head = bytearray(gguf({key: "llama"}))
    for at in (8, 16):
        lying = head[:at] + b"\xff" * 7 + b"\x0f" + head[at + 8:]
        (tmp_path / "m.gguf").write_bytes(bytes(lying))
        fails_everywhere(tmp_path / "m.gguf", "m.gguf")


def test_missing_and_extra_tensors(tmp_path):
    whole = (GOOD / "model.gguf").read_bytes()
    old, new = gguf_string("blk.0.attn_q.weight"), gguf_string("blk.0.attn_z.weight")
    assert whole.count(old) == 1
    (tmp_path / "m.gguf").write_bytes(whole.replace(old, new))
    fails_everywhere(tmp_path / "m.gguf", "blk.0.attn_q.weight", COMMANDS[:-1])


def test_text_that_is_not_utf8(tmp_path):
    model = model_with_tokenizer(tmp_path / "model")
    (tmp_path / "t").write_bytes(b"abc\xffdef")
    for command in ("run", "score", "tokenize"):
        bad = b"abc\xff".decode(errors="surrogateescape")
        assert "prompt: invalid UTF-8 at byte 3" in fail(command, model, "-p", bad)
        assert f"{tmp_path / 't'}: invalid UTF-8 at byte 3" in fail(command, model, "-f", tmp_path / "t")
        assert "nowhere: No such file" in fail(command, model, "-f", "nowhere")
        assert "Is a directory" in fail(command, model, "-f", tmp_path)


def test_bad_tokenizers(tmp_path):
    model = write_tokenizer(tmp_path / "t")
    good = tokenizer_json()
    for text in ("", "{", "[]", json.dumps({**good, "model": {"type": "WordLevel"}}),
                 json.dumps({**good, "added_tokens": [{"id": 2**40, "content": "x"}]})):
        (model / "tokenizer.json").write_text(text)
        assert "tokenizer.json" in fail("tokenize", model, "-p", "x", "--json")


def test_a_context_too_large_for_the_machine():
    if b"__asan_init" in pathlib.Path(TENON).read_bytes():
        pytest.skip("AddressSanitizer reserves more address space than the limit of this test")
    line = fail("run", GOOD, "--ids", "1", "-c", str(1 << 24), "--kv", "f32", "--backend", "ref", "--log", "error",
                preexec_fn=limit_memory)
    assert "memory" in line


def limit_memory():
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))


@pytest.mark.parametrize("name, change, says", [
    ("qwen3-plain", {"use_sliding_window": True, "sliding_window": -5}, "sliding_window"),
    ("llama-plain", {"quantization_config": {"quant_method": "fp8"}}, "safetensors quantised by 'fp8' are not supported"),
    ("llama-plain", {"vocab_size": 150}, "vocab_size is 150"),
    ("llama-plain", {"rope_scaling": {"rope_type": "linear"}}, "rope scaling 'linear' needs a factor"),
    ("llama-plain", {"rope_scaling": {"rope_type": "llama3", "factor": 8.0}}, "rope scaling 'llama3' needs factor"),
    ("llama-plain", {"rope_parameters": {"type": "yarn"}}, "rope scaling 'yarn' needs a factor"),
    ("llama-plain", {"rope_parameters": {"rope_type": "spiral"}}, "rope scaling 'spiral' is not supported"),
    ("llama-plain", {"hidden_act": "xielu"}, "activation (hidden_act) 'xielu' is not supported"),
])
def test_what_a_config_asks_for_is_done_or_refused(tmp_path, name, change, says):
    model = tmp_path / "model"
    shutil.copytree(MODELS / name, model)
    config = json.loads((model / "config.json").read_text())
    (model / "config.json").write_text(json.dumps(config | change))
    fails_everywhere(model, says, [["run", "--ids", "1", "-n", "1"], ["score", "--ids", "1,2"]])


def test_a_fifo_in_a_model_directory_is_refused(tmp_path):
    os.mkfifo(tmp_path / "config.json")
    fails_everywhere(tmp_path, "not a regular file")
