"""tenon quantize: what the file holds, that it appears whole or not at all, and that it is the same model."""
import json
import os
import resource
import shutil
import signal
import stat
import struct
import subprocess
import time

import pytest
from cli_files import (CHATML, STRING, gguf, gguf_string, model_with_golden_tokenizer, model_with_tokenizer,
                       write_tokenizer)
from cli_tenon import MODELS, TENON, demo, fail, golden, golden_models, ids_arg, ok, ok_json, usage  # noqa: F401

TYPES = ["f32", "f16", "bf16", "q8_0", "q4_0", "q4_1", "q4_k"]


def quantize(source, out, kind, *args):
    assert ok("quantize", source, "-o", out, "--type", kind, *args) == ""
    return out


def tensors(path):
    return {t["name"]: t["type"] for t in ok_json("inspect", path, "--tensors", "--json")["tensors"]}


def logits(path, tmp_path, ids, *args):
    out = tmp_path / "logits.f32"
    ok("score", path, "--ids", ids_arg(ids), "--logits", out, *args)
    return struct.unpack(f"<{out.stat().st_size // 4}f", out.read_bytes())


@pytest.mark.parametrize("name", golden_models())
def test_f32_is_the_same_model_from_both_containers(name, tmp_path):
    ids = golden(name)[1]["ids"]
    want = logits(MODELS / name, tmp_path, ids, "--backend", "ref")
    for source in MODELS / name, MODELS / name / "model.gguf":
        out = quantize(source, tmp_path / "out.gguf", "f32")
        assert set(tensors(out).values()) == {"f32"}
        assert logits(out, tmp_path, ids, "--backend", "ref") == want
    # once more makes no difference: everything was carried over
    assert quantize(out, tmp_path / "again.gguf", "f32").read_bytes() == out.read_bytes()


@pytest.mark.parametrize("name", ["olmoe", "gpt-oss", "nvfp4"])
def test_codes_of_mlx_are_read(name, tmp_path):
    """What their values are is for tests/models/test_types.c; here they must arrive."""
    source = MODELS.parent / "types" / f"mlx-lm-{name}"
    out = quantize(source, tmp_path / "out.gguf", "f32")
    assert logits(out, tmp_path, range(1, 9), "--backend", "ref") == logits(
        source, tmp_path, range(1, 9), "--backend", "ref")


@pytest.mark.parametrize("kind", TYPES)
def test_types_of_tensors(kind, tmp_path):
    """Widths are 64 and 70: 70 is no multiple of 32, and nothing is one of 256."""
    got = tensors(quantize(MODELS / "llama3-scaled", tmp_path / "out.gguf", kind))
    matrix = {"q4_k": "q5_0"}.get(kind, kind)
    narrow = kind if kind in ("f32", "f16", "bf16") else "f16"
    head = kind if narrow == kind else "q8_0"
    assert got["token_embd.weight"] == head  # the model is tied
    assert got["rope_freqs.weight"] == got["blk.0.attn_norm.weight"] == "f32"
    assert got["blk.1.ffn_down.weight"] == narrow
    assert got["blk.0.attn_q.weight"] == got["blk.2.ffn_gate.weight"] == matrix


def test_mixture_of_q4_k(tmp_path):
    """Wide enough for blocks of 256: the head and every delicate layer's v and down get 6 bits."""
    layers, dims = 8, [256, 256]
    names = [f"blk.{i}.{part}.weight" for i in range(layers) for part in ("attn_v", "ffn_down", "attn_q")]
    infos = [(n, dims, 0, 4 * 65536 * i) for i, n in enumerate(["token_embd.weight", "output.weight"] + names)]
    path = tmp_path / "in.gguf"
    path.write_bytes(gguf({"general.architecture": "llama", "llama.block_count": layers}, infos,
                          b"\0\0\x80\x3f" * 65536 * len(infos)))
    got = tensors(quantize(path, tmp_path / "out.gguf", "q4_k"))
    assert got.pop("output.weight") == "q6_k" and got.pop("token_embd.weight") == "q4_k"
    six = {n for n, t in got.items() if t == "q6_k"}
    assert six == {f"blk.{i}.{part}.weight" for i in (0, 3, 6, 7) for part in ("attn_v", "ffn_down")}
    assert {t for n, t in got.items() if n not in six} == {"q4_k"}


def test_deterministic_whatever_the_threads(tmp_path):
    files = [quantize(MODELS / "qwen3-plain", tmp_path / f"{n}.gguf", "q4_k", "--threads", n) for n in (1, 2, 3, 5)]
    assert len({f.read_bytes() for f in files}) == 1


def test_text_gives_the_same_ids(tmp_path):
    """From a directory: tokens, merges, special tokens, template; the model has more rows than the tokenizer tokens."""
    folder = model_with_tokenizer(tmp_path / "dir")
    (folder / "generation_config.json").write_text(json.dumps({"eos_token_id": [95, 102]}))
    out = quantize(folder, tmp_path / "out.gguf", "f32")
    texts = ["the cat", " the  then\nthe", "<s>x</s>", "<|im_end|>", "a b c", "", "thethe the"]
    (tmp_path / "texts.json").write_text(json.dumps(texts))
    for args in [], ["--no-bos"], ["--no-parse-special"]:
        want = ok("tokenize", folder, "--batch", tmp_path / "texts.json", *args)
        assert ok("tokenize", out, "--batch", tmp_path / "texts.json", *args) == want
    args = ["--chat", "-p", "the cat", "--temp", "0", "-n", "6", "--json"]
    a, b = (ok_json("run", m, *args) for m in (folder, out))
    assert (a["prompt_ids"], a["ids"], a["text"], a["finish_reason"]) == (
        b["prompt_ids"], b["ids"], b["text"], b["finish_reason"])


KINDS = ["gpt2", "smollm", "llama-bpe", "qwen2", "llama2", "gemma", "metaspace-never", "t5-white", "xlmr", "unigram-never"]


@pytest.mark.parametrize("name", KINDS)
def test_every_kind_of_tokenizer_travels(name, tmp_path):
    """tests/text/test_tok_families compares the ids of all strings; this is the file, with roles and template."""
    bos = {"llama-bpe": "<|begin_of_text|>"}.get(name, "<s>" if name in KINDS[4:7] + ["xlmr"] else None)
    eos = "<|im_end|>" if name in KINDS[:4] else "</s>"
    templates = [{"name": "default", "template": CHATML.replace("<|im_end|>", eos) + "{{ pad_token }}|{{ sep_token }}"},
                 {"name": "tool_use", "template": "T{{ pad_token }}"}]
    config = {"eos_token": eos, "pad_token": eos, "sep_token": bos or eos, "chat_template": templates,
              **({"bos_token": bos} if bos else {})}
    folder = model_with_golden_tokenizer(tmp_path / "dir", name, 1300, config)
    (tmp_path / "texts.json").write_text(json.dumps(
        ["the cat", "  the  then\n the ", "<s>x</s>", "a<|im_end|>b", "1234567 don't", "", " ", "gro\u00df \u4eca\u5929 \U0001f600"]))
    out = quantize(folder, tmp_path / "out.gguf", "q8_0")
    for args in [], ["--no-bos"], ["--no-parse-special"]:
        want = ok("tokenize", folder, "--batch", tmp_path / "texts.json", *args)
        assert ok("tokenize", out, "--batch", tmp_path / "texts.json", *args) == want
    (tmp_path / "chat.json").write_text(json.dumps([{"role": "user", "content": "the </s> cat"}]))
    (tmp_path / "tools.json").write_text("[]")
    for args in [], ["--tools", tmp_path / "tools.json"]:
        want = ok("template", folder, "--messages", tmp_path / "chat.json", *args)
        assert want.startswith("T") == bool(args) and eos in want
        assert ok("template", out, "--messages", tmp_path / "chat.json", *args) == want


@pytest.mark.parametrize("name", ["spm-llama", "spm-hf-legacy", "spm-unigram", "tekken-v3", "tekken-v7", "tekken-v13"])
def test_other_vocabularies_travel(name, tmp_path):
    """tokenizer.model and tekken.json, with what stands beside them; the ids of all strings of their goldens."""
    folder = model_with_golden_tokenizer(tmp_path / "dir", name, 1300, None)
    cases = json.loads((MODELS.parent / "tokenizer" / name / "cases.json").read_text(encoding="utf-8"))["cases"]
    (tmp_path / "texts.json").write_text(json.dumps([row[0] for row in cases]))
    out = quantize(folder, tmp_path / "out.gguf", "q8_0")
    for args in [], ["--no-parse-special"]:
        want = ok("tokenize", folder, "--batch", tmp_path / "texts.json", *args)
        assert ok("tokenize", out, "--batch", tmp_path / "texts.json", *args) == want


@pytest.mark.parametrize("name, why", [("spm-bpe-map", "joins, maps and appends nothing"),
                                       ("spm-unigram-map", "byte_fallback of a Unigram"),
                                       ("spm-unigram-suffix", "one that joins spaces and puts one before")])
def test_other_vocabularies_that_gguf_cannot_say(name, why, tmp_path):
    folder = model_with_golden_tokenizer(tmp_path / "dir", name, 1300, None)
    assert why in fail("quantize", folder, "-o", tmp_path / "out.gguf", "--type", "q8_0")


def test_all_end_tokens_travel(tmp_path):
    """Each of generation_config's list ends a generation, before and after."""
    config = {"bos_token": "<s>", "eos_token": "</s>"}
    for ids in ([2, 20, 30], [2, 30, 40]):
        folder = model_with_golden_tokenizer(tmp_path / f"{ids[1]}", "llama2", 900, config, {"eos_token_id": ids})
        out = quantize(folder, tmp_path / f"{ids[1]}.gguf", "f32")
        args = ["--ids", "1,5,9", "--temp", "0", "-n", "40", "--json"]
        a, b = (ok_json("run", m, *args) for m in (folder, out))
        assert (a["ids"], a["finish_reason"]) == (b["ids"], b["finish_reason"])
        biased = [ok_json("run", m, *args, "--logit-bias", f"{i}+1000") for m in (folder, out) for i in ids]
        assert {(len(r["ids"]), r["finish_reason"]) for r in biased} == {(1, "stop")}


def metaspace(tok, scheme):
    tok["normalizer"] = None
    tok["pre_tokenizer"] = {"type": "Metaspace", "replacement": "\u2581", "prepend_scheme": scheme, "split": False}


def split(tok):
    step = {"type": "Split", "pattern": {"Regex": "[a-f]+"}, "behavior": "Isolated", "invert": False}
    tok["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [step, tok["pre_tokenizer"]]}


# What GGUF's keys say only nearly, or not at all: the golden tokenizer, what is done to it, what other programs see.
BEYOND = {
    "first": ("llama2", lambda tok: metaspace(tok, "first"), "llama"),
    "always": ("llama2", lambda tok: metaspace(tok, "always"), "llama"),
    "unigram-bytes": ("unigram-never", lambda tok: tok["model"].update(byte_fallback=True), "t5"),
    "nfc": ("gpt2", lambda tok: tok.update(normalizer={"type": "NFC"}), "gpt2"),
    "lowercase": ("gpt2", lambda tok: tok.update(normalizer={"type": "Lowercase"}), "none"),
    "no-name": ("gpt2", split, "none"),
    "strips": ("llama2", lambda tok: tok["added_tokens"][2].update(rstrip=True), "llama"),
}


@pytest.mark.parametrize("case", BEYOND)
def test_what_the_keys_of_gguf_cannot_say_travels(case, tmp_path):
    """As the tokenizer.json itself, or NFC as a key of ours; other programs get what is nearest, or no text at all."""
    name, change, kind = BEYOND[case]
    roles = {"eos_token": "<|im_end|>"} if name == "gpt2" else {"bos_token": "<s>", "eos_token": "</s>"}
    folder = model_with_golden_tokenizer(tmp_path / "dir", name, 1300, {**roles, "chat_template": CHATML})
    path = folder / "tokenizer.json"
    tok = json.loads(path.read_text(encoding="utf-8"))
    change(tok)
    path.write_text(json.dumps(tok))
    cases = json.loads((MODELS.parent / "tokenizer" / name / "cases.json").read_text(encoding="utf-8"))["cases"]
    (tmp_path / "texts.json").write_text(json.dumps([row[0] for row in cases] + [" </s> a", "</s>a", "E\u0301A\u030a"]))
    out = quantize(folder, tmp_path / "out.gguf", "q8_0")
    again = quantize(out, tmp_path / "again.gguf", "q4_0")
    assert gguf_string("tokenizer.ggml.model") + struct.pack("<I", STRING) + gguf_string(kind) in out.read_bytes()
    for args in [], ["--no-bos"], ["--no-parse-special"]:
        want = ok("tokenize", folder, "--batch", tmp_path / "texts.json", *args)
        assert ok("tokenize", out, "--batch", tmp_path / "texts.json", *args) == want
        assert ok("tokenize", again, "--batch", tmp_path / "texts.json", *args) == want
    args = ["--chat", "-p", "the \u00e9 cat", "--temp", "0", "-n", "6", "--json"]
    a, b = (ok_json("run", m, *args) for m in (folder, quantize(folder, tmp_path / "f32.gguf", "f32")))
    assert (a["prompt_ids"], a["ids"], a["text"]) == (b["prompt_ids"], b["ids"], b["text"])


def test_split_and_mlx_sources(tmp_path):
    whole = tmp_path / "whole.gguf"
    folder = MODELS.parent / "types/mlx-qwen3"
    quantize(folder, whole, "f32")
    ids = [1, 5, 9]
    assert logits(folder, tmp_path, ids, "--backend", "ref") == logits(whole, tmp_path, ids, "--backend", "ref")


def test_existing_output_is_replaced_at_the_end(tmp_path):
    out = tmp_path / "out.gguf"
    out.write_text("old")
    link = tmp_path / "link.gguf"
    link.symlink_to(out)
    assert "golden" not in fail("quantize", tmp_path / "none", "-o", out, "--type", "f16")
    assert out.read_text() == "old"
    os.umask(0o027)
    quantize(MODELS / "llama-plain", link, "f16")
    os.umask(0o022)
    assert link.is_symlink() and out.read_bytes()[:4] == b"GGUF"
    assert stat.S_IMODE(out.stat().st_mode) == 0o640
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.gguf", "out.gguf"]
    quantize(out, out, "f32")  # onto itself
    assert tensors(out)["blk.0.attn_q.weight"] == "f32"


def test_outputs_that_cannot_be(tmp_path):
    source = MODELS / "llama-plain"
    assert "not a regular file" in fail("quantize", source, "-o", tmp_path, "--type", "f16")
    assert "No such file" in fail("quantize", source, "-o", tmp_path / "no/dir.gguf", "--type", "f16")
    assert "/dev/full" in fail("quantize", source, "-o", "/dev/full", "--type", "f16")
    if os.geteuid() != 0:
        (tmp_path / "shut").mkdir(mode=0o500)
        assert "Permission denied" in fail("quantize", source, "-o", tmp_path / "shut/x.gguf", "--type", "f16")

    def small_files():
        resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)

    line = fail("quantize", source, "-o", tmp_path / "x.gguf", "--type", "f16", preexec_fn=small_files)
    assert "File too large" in line
    assert not list(tmp_path.glob("x*"))


def test_bad_usage():
    source = MODELS / "llama-plain"
    assert "-o is needed" in usage("quantize", source, "--type", "f16")
    assert "--type is needed" in usage("quantize", source, "-o", "x")
    for kind in "q9", "iq2_xs", "mlx3_g64":  # the last two can be read
        assert f"'{kind}' is none of f32|f16" in usage("quantize", source, "-o", "x", "--type", kind)


def test_long_factors_with_a_factor(tmp_path):
    """What config.json's factor is to cos and sin the GGUF says outright: there it would divide frequencies."""
    folder = tmp_path / "m"
    shutil.copytree(MODELS / "phi3", folder, ignore=shutil.ignore_patterns("*.gguf", "*.f32", "golden.json"))
    config = json.loads((folder / "config.json").read_text())
    config["rope_scaling"]["factor"] = 3.0
    (folder / "config.json").write_text(json.dumps(config))
    ok("quantize", folder, "-o", tmp_path / "m.gguf", "--type", "f32")
    logits = []
    for model in (folder, tmp_path / "m.gguf", MODELS / "phi3"):
        ok("score", model, "--ids", "1,2,3,4,5,6", "--backend", "ref", "--logits", tmp_path / "l.f32")
        logits.append((tmp_path / "l.f32").read_bytes())
    assert logits[0] == logits[1] != logits[2]


def test_weights_that_do_not_fit(tmp_path):
    for value, kind, says in ((float("inf"), "f16", "row 1 is not finite"), (float("nan"), "q8_0", "not finite"),
                              (1e5, "f16", "too large for f16"), (1e9, "q4_0", "too large for q4_0"),
                              (3.4e38, "bf16", "too large for bf16"), (3.3e38, "bf16", None)):
        data = [0.0] * 64
        data[40] = value
        path = tmp_path / "in.gguf"
        path.write_bytes(gguf({"general.architecture": "llama"}, [("a.weight", [32, 2], 0, 0)],
                              struct.pack("<64f", *data)))
        args = ("quantize", path, "-o", tmp_path / "out.gguf", "--type", kind)
        if says:
            assert "tensor 'a.weight': " in (line := fail(*args)) and says in line
        else:
            ok(*args)


@pytest.mark.parametrize("sig", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_killed_midway_leaves_nothing_under_the_name(demo, tmp_path, sig):  # noqa: F811
    out = tmp_path / "out.gguf"
    p = subprocess.Popen([TENON, "quantize", demo, "-o", out, "--type", "q4_k", "--threads", "1"],
                         stderr=subprocess.PIPE)
    end = time.monotonic() + 60
    while not any(f.stat().st_size > 100000 for f in tmp_path.iterdir()):
        assert p.poll() is None and time.monotonic() < end
        time.sleep(0.005)
    p.send_signal(sig)
    assert p.communicate()[1] == b""
    assert p.returncode == (-9 if sig == signal.SIGKILL else 128 + sig)
    assert not out.exists()
    if sig != signal.SIGKILL:
        assert not list(tmp_path.iterdir())


def test_bar_only_on_a_terminal(tmp_path):
    master, slave = os.openpty()
    p = subprocess.run([TENON, "quantize", MODELS / "llama-plain", "-o", tmp_path / "x.gguf", "--type", "f16"],
                       stdout=subprocess.PIPE, stderr=slave, timeout=60)
    os.close(slave)
    shown = os.read(master, 65536)
    os.close(master)
    assert p.returncode == 0 and p.stdout == b""
    assert b"quantizing [" in shown and b"100%" in shown
