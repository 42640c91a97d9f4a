"""Faults that users found, by the numbers they were reported under: each example with its right value.

Values of ids and perplexities are transformers', mlx-lm's and libllama's; those of tokenizers are Hugging Face's."""
import json
import os
import shutil
import signal
import struct
import subprocess
import sys

import pytest
from cli_files import (STRING, gguf_string, gguf_value, model_with_tokenizer, model_with_turns, tokenizer_gguf,
                       tokenizer_json, write_tokenizer)
from cli_screen import Screen
from cli_tenon import MODELS, ROOT, TENON, fail, golden, ids_arg, ok, ok_json, run
from config_cases import read_tensors, write_tensors
from test_line import Editor, letters, rows_of

TO_12, TO_29 = ids_arg(range(1, 13)), ids_arg(range(1, 30))
U64, FLOATS = 10, pytest.approx
WEIGHTS = "model.safetensors"


def changed(tmp_path, name, **change):
    """A golden model's directory with its config.json changed; None takes a key away."""
    folder = tmp_path / "model"
    shutil.copytree(MODELS / name, folder, ignore=shutil.ignore_patterns("*.gguf", "*.f32", "golden.json"))
    config = json.loads((folder / "config.json").read_text()) | change
    (folder / "config.json").write_text(json.dumps({k: v for k, v in config.items() if v is not None}))
    return folder


def greedy(model, ids, n, *args):
    return ok_json("run", model, "--ids", ids, "--temp", "0", "-n", n, "--json", *args)["ids"]


def perplexity(model):
    return ok_json("score", model, "--ids", TO_29, "--json")["ppl"]


def gguf_changed(source, out, change=None, rename=None, tensors=()):
    """A GGUF with keys set (None: taken away), keys and tensors renamed by a function, and tensors of one F32 added."""
    raw, at = source.read_bytes(), 24
    n_tensors, n_meta = struct.unpack_from("<QQ", raw, 8)
    sizes = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}

    def string(at):
        n = struct.unpack_from("<Q", raw, at)[0]
        return raw[at + 8:at + 8 + n].decode(), at + 8 + n

    def behind(kind, at):
        if kind == STRING:
            return string(at)[1]
        if kind != 9:
            return at + sizes[kind]
        kind, n = struct.unpack_from("<IQ", raw, at)
        at += 12
        for _ in range(n):
            at = behind(kind, at)
        return at

    rename, meta, infos = rename or (lambda s: s), {}, []
    for _ in range(n_meta):
        key, at = string(at)
        kind = struct.unpack_from("<I", raw, at)[0]
        end = behind(kind, at + 4)
        meta[rename(key)] = (kind, raw[at + 4:end])
        at = end
    for _ in range(n_tensors):
        name, at = string(at)
        dims = struct.unpack_from("<I", raw, at)[0]
        end = at + 4 + 8 * dims + 12
        infos.append((rename(name), raw[at + 4:end - 8], dims, struct.unpack_from("<Q", raw, end - 8)[0]))
        at = end
    data = raw[at + -at % 32:]
    for key, value in (change or {}).items():
        meta.pop(key, None)
        if value is not None:
            meta[key] = gguf_value(value)
    for name in tensors:
        data += b"\0" * (-len(data) % 32)
        infos.append((name, struct.pack("<QI", 1, 0), 1, len(data)))
        data += struct.pack("<f", 1)
    text = raw[:8] + struct.pack("<QQ", len(infos), len(meta))
    for key, (kind, value) in meta.items():
        text += gguf_string(key) + struct.pack("<I", kind) + value
    for name, shape, dims, offset in infos:
        text += gguf_string(name) + struct.pack("<I", dims) + shape + struct.pack("<Q", offset)
    out.write_bytes(text + b"\0" * (-len(text) % 32) + data)
    return out


def render(tmp_path, template, variables=None, model=None):
    (tmp_path / "t").write_text(template)
    (tmp_path / "m").write_text(json.dumps([{"role": "user", "content": "x"}]))
    (tmp_path / "v").write_text(variables or "{}")
    source = [model] if model else ["--template", tmp_path / "t"]
    return ok("template", *source, "--messages", tmp_path / "m", "--vars", tmp_path / "v")


# ---- F01: characters newer than Unicode 14

def test_f01_new_characters(tmp_path):
    deepseek = ROOT / "tests/golden/tokenizer/json-deepseek-v3"
    for text, ids in (("I love you \U0001fa77", [40, 354, 78, 313, 483, 220, 274, 102, 115]),
                      ("a\U0001fa77b", [64, 274, 102, 115, 65]),
                      ("x \U0001fae8\U0001fae8 y", [87, 220, 274, 104, 101, 274, 104, 101, 220, 88])):
        assert ok_json("tokenize", deepseek, "-p", text, "--no-bos", "--json")["ids"] == ids


def test_f01_a_new_symbol_is_cut_off(tmp_path):
    """U+1FA77, of Unicode 15, is a symbol: what isolates symbols keeps its last byte and the letter behind it apart."""
    tokenizer = tokenizer_json(add_bos=False)
    for piece in ("\u00f0", "\u0141", "\u00a9", "\u00b7", "\u00b7a"):
        tokenizer["model"]["vocab"][piece] = 200 + len(tokenizer["model"]["vocab"])
    tokenizer["model"]["merges"] = [*tokenizer["model"]["merges"], "\u00b7 a"]
    tokenizer["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": r"\p{S}"}, "behavior": "Isolated", "invert": False},
        {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]}
    model = write_tokenizer(tmp_path / "model")
    (model / "tokenizer.json").write_text(json.dumps(tokenizer))
    assert ok_json("tokenize", model, "-p", "\U0001fa77a", "--json")["ids"] == [299, 300, 301, 302, 64]


# ---- F02: end tokens of config.json

@pytest.mark.parametrize("eos, ids", [([32, 99], [14, 99]), (99, [14, 99]), ([14], [14]), ([10], [14, 99, 10])])
def test_f02_end_tokens_of_config(tmp_path, eos, ids):
    model = changed(tmp_path, "llama-plain", eos_token_id=eos)
    got = ok_json("run", model, "--ids", "1,2,3", "--temp", "0", "-n", "8", "--json")
    assert got["ids"] == ids and got["finish_reason"] == "stop"
    text = " ".join(ok("run", "--help").split())
    assert "no token ends the run" not in text


# ---- F03: variables of templates

def test_f03_special_tokens_in_templates(tmp_path):
    names = ["pad_token", "unk_token", "cls_token", "sep_token", "mask_token", "image_token", "bos_token", "eos_token"]
    model = write_tokenizer(tmp_path / "model", template="|".join("{{%s}}" % n for n in names))
    config = json.loads((model / "tokenizer_config.json").read_text())
    config |= {"pad_token": "<|im_end|>", "unk_token": {"content": "<s>", "__type": "AddedToken", "lstrip": False},
               "cls_token": "</s>", "sep_token": "<|im_start|>", "mask_token": "a", "image_token": "<|im_end|>"}
    (model / "tokenizer_config.json").write_text(json.dumps(config))
    assert render(tmp_path, "", model=model) == "<|im_end|>|<s>|</s>|<|im_start|>|a|<|im_end|>|<s>|</s>"


# ---- F04: which of two settings wins

DEFAULT = {"rope_type": "default", "rope_theta": 5e5}


@pytest.mark.parametrize("name, change, ids", [
    ("llama-plain", {"rope_theta": None, "rope_parameters": DEFAULT,
                     "rope_scaling": {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64}},
     [32, 89, 85, 10, 32, 52]),
    ("llama-plain", {"rope_theta": 1e4, "rope_parameters": DEFAULT,
                     "rope_scaling": {"rope_type": "linear", "factor": 2.0}}, [108, 78, 99, 32, 89, 112]),
    ("gemma3", {"sliding_window_pattern": 2}, [50, 50]),
])
def test_f04_precedence(tmp_path, name, change, ids):
    assert greedy(changed(tmp_path, name, **change), TO_29, len(ids)) == ids


def test_f04_yarn_whose_original_length_stands_in_the_other_object(tmp_path):
    model = changed(tmp_path, "llama-plain", rope_scaling={"rope_type": "yarn", "factor": 4.0},
                    rope_parameters=DEFAULT | {"original_max_position_embeddings": 64})
    assert greedy(model, TO_29, 6) == [83, 43, 81, 112, 9, 57]


def test_f04_is_causal_is_not_ignored(tmp_path):
    model = changed(tmp_path, "llama-plain", is_causal=False)
    p = run("score", model, "--ids", TO_29, "--json")
    if p.returncode == 1:
        assert b"is_causal" in p.stderr
    else:
        assert json.loads(p.stdout)["ppl"] != FLOATS(487.857, abs=1)


# ---- F05: settings of other models

@pytest.mark.parametrize("change", [
    {"attn_logit_softcapping": 2.0}, {"final_logit_softcapping": 2.0}, {"logit_scale": 0.1},
    {"embedding_scale": 3.0}, {"residual_scale": 0.2}, {"attention": {"scale": 0.5}}, {"attention": {"clamp_kqv": 0.1}},
    {"clamp_kqv": 0.1},
], ids=json.dumps)
def test_f05_keys_that_llama_does_not_know(tmp_path, change):
    assert perplexity(changed(tmp_path, "llama-plain", **change)) == FLOATS(487.857, abs=5e-4)


# ---- F06: names of keys of GGUF

PLAIN, LINEAR = MODELS / "llama-plain/model.gguf", [8, 120, 4, 47, 24, 89, 33, 31]


def test_f06_scale_linear(tmp_path):
    for change in ({"llama.rope.scale_linear": 4.0},
                   {"llama.rope.scaling.factor": 4.0, "llama.rope.scaling.type": "linear"}):
        assert greedy(gguf_changed(PLAIN, tmp_path / "m.gguf", change), TO_12, 8) == LINEAR


@pytest.mark.parametrize("factor", [None, 0.0])
def test_f06_linear_without_a_factor_is_one(tmp_path, factor):
    change = {"llama.rope.scaling.type": "linear", "llama.rope.scaling.factor": factor}
    assert greedy(gguf_changed(PLAIN, tmp_path / "m.gguf", change), TO_12, 8) == greedy(PLAIN, TO_12, 8)


def gguf_logits(tmp_path, model):
    ok("score", model, "--ids", TO_29, "--logits", tmp_path / "logits")
    return (tmp_path / "logits").read_bytes()


def test_f06_ollamas_gemma3(tmp_path):
    source = MODELS / "gemma3/model.gguf"
    names = {"gemma3.rope.freq_base": "gemma3.rope.global.freq_base",
             "gemma3.rope.freq_base_swa": "gemma3.rope.local.freq_base"}
    renamed = gguf_changed(source, tmp_path / "m.gguf", rename=lambda s: names.get(s, s),
                           tensors=["v.blk.0.attn_k.weight", "mm.mm_input_projection.weight"])
    assert gguf_logits(tmp_path, renamed) == gguf_logits(tmp_path, source)
    bare = gguf_changed(source, tmp_path / "n.gguf", {"gemma3.attention.layer_norm_rms_epsilon": None})
    usual = gguf_changed(source, tmp_path / "u.gguf", {"gemma3.attention.layer_norm_rms_epsilon": 1e-6})
    assert gguf_logits(tmp_path, bare) == gguf_logits(tmp_path, usual)


def test_f06_ollamas_gptoss(tmp_path):
    source = MODELS / "gpt-oss/model.gguf"
    renamed = gguf_changed(source, tmp_path / "m.gguf", {"general.architecture": "gptoss"},
                           rename=lambda s: s.replace("gpt-oss.", "gptoss."))
    assert greedy(renamed, TO_12, 4) == greedy(source, TO_12, 4)


def test_f06_attention_causal_is_not_ignored(tmp_path):
    model = gguf_changed(PLAIN, tmp_path / "m.gguf", {"llama.attention.causal": False})
    p = run("score", model, "--ids", TO_29, "--json")
    if p.returncode == 1:
        assert b"causal" in p.stderr
    else:
        assert json.loads(p.stdout)["ppl"] != FLOATS(487.857, abs=1)


# ---- F07: stop strings and special tokens

@pytest.mark.parametrize("stop, ids", [("<|turn|>", [14, 99]), ("<|turn|>+", [14, 99, 10])])
def test_f07_stops(tmp_path, stop, ids):
    model = model_with_turns(tmp_path / "model")
    assert greedy(model, "1,2,3", 8, "--stop", stop) == ids


# ---- F08: the line editor

def test_f08_a_paste_and_a_tall_text(tmp_path):
    model = model_with_tokenizer(tmp_path / "model")
    for size in (1000, 16000):
        t = Editor(model)
        t.type(letters(size))
        t.idle()
        assert t.cost < 4 * size
        assert not t.screen.gone
        t.sent()
        assert t.screen.all() == rows_of(letters(size), 80)
        os.kill(t.pid, signal.SIGKILL)
        os.waitpid(t.pid, 0)
        os.close(t.fd)
    assert isinstance(t.screen, Screen)


# ---- F09: numbers and the locale

def test_f09_numbers_do_not_depend_on_the_locale(tmp_path):
    template = "{{x+0.5}}|{{0.1}}|{{'%.2f'|format(1.5)}}|{{'2.7'|int}}|{{'2.7'|float}}|{{0.25|tojson}}"
    model = write_tokenizer(tmp_path / "model", template=template)
    script = """
import ctypes, locale, sys
for name in sys.argv[3:]:
    locale.setlocale(locale.LC_ALL, name)
lib = ctypes.CDLL(sys.argv[1])
lib.tn_tokenizer_open.restype = lib.tn_chat_render.restype = ctypes.c_void_p
error = ctypes.create_string_buffer(4096)
tok = lib.tn_tokenizer_open(sys.argv[2].encode(), error)
assert tok, error.raw
text = lib.tn_chat_render(ctypes.c_void_p(tok), None, 0, b'{"x": 2.5, "messages": []}', None, error)
assert text, error.raw
print(ctypes.string_at(text).decode())
"""
    library = next((ROOT / "build/release/lib").glob("libtenon.so.*"))
    names = []
    made = subprocess.run(["localedef", "-i", "de_DE", "-f", "UTF-8", tmp_path / "de_DE.UTF-8"], capture_output=True)
    if made.returncode == 0:  # where the sources of locales are installed
        names.append("de_DE.UTF-8")
    p = subprocess.run([sys.executable, "-c", script, library, model, *names], capture_output=True, text=True, timeout=60,
                       env={**os.environ, "LOCPATH": str(tmp_path)})
    assert p.stdout == "3.0|0.1|1.50|2|2.7|0.25\n", p.stderr


# ---- F10: whole numbers of many digits

@pytest.mark.parametrize("value", [
    '{"id": 1234567890123456789, "n": 18446744073709551615}', '{"id": -9223372036854775808}',
    "[1234567890123456789, 1.5, [18446744073709551615]]", '{"n": 12345678901234567890123456789}', "[-1234567890123456789012]",
])
def test_f10_whole_numbers_stay_what_they_are(tmp_path, value):
    (tmp_path / "t").write_text("{{ x | tojson }}")
    (tmp_path / "m").write_text("[]")
    (tmp_path / "v").write_text('{"x": %s}' % value)
    p = run("template", "--template", tmp_path / "t", "--messages", tmp_path / "m", "--vars", tmp_path / "v")
    assert p.returncode == 1 or p.stdout.decode() == value, p.stdout


# ---- F11: mlx-lm's stacked experts

@pytest.mark.parametrize("name, experts, parts", [
    ("olmoe", "mlp.experts.{}", {}), ("qwen2-moe", "mlp.experts.{}", {}), ("jamba-plain", "feed_forward.experts.{}", {}),
    ("mixtral", "block_sparse_moe.experts.{}", {"gate_proj": "w1", "down_proj": "w2", "up_proj": "w3"}),
])
def test_f11_stacked_experts(tmp_path, name, experts, parts):
    model = changed(tmp_path, name)
    header, data = read_tensors(model / WEIGHTS)
    out, body, layers = {}, b"", {}
    for key, t in header.items():
        begin, end = t["data_offsets"]
        for part in ("gate_proj", "down_proj", "up_proj"):
            head, _, tail = key.partition(experts.split("{}")[0])
            index, _, leaf = tail.partition(".")
            if tail and index.isdigit() and leaf == f"{parts.get(part, part)}.weight":
                stacked = f"{head}{experts.split('experts')[0]}switch_mlp.{part}.weight"
                layers.setdefault(stacked, {})[int(index)] = (t, data[begin:end])
                break
        else:
            out[key] = {**t, "data_offsets": [len(body), len(body) + end - begin]}
            body += data[begin:end]
    assert layers
    for key, rows in layers.items():
        values = b"".join(rows[i][1] for i in range(len(rows)))
        out[key] = {"dtype": rows[0][0]["dtype"], "shape": [len(rows), *rows[0][0]["shape"]],
                    "data_offsets": [len(body), len(body) + len(values)]}
        body += values
    write_tensors(model / WEIGHTS, out, body)
    assert greedy(model, TO_12, 6, "--ignore-eos") == greedy(MODELS / name, TO_12, 6, "--ignore-eos")


# ---- F12: patterns

THE = "the(the the, 1234567the 12\n\nthe"
SPLIT = [83, 71, 68]  # t, h, e: not merged where the pattern cuts between them


@pytest.mark.parametrize("pattern, ids", [
    (r"\d{1,3}(?=(?:\d{3})*\b)", [97, 7, 97, 98, 11, 95, 16, 17, 18, 19, 20, 21, 22, 97, 95, 16, 17, 94, 94, 97]),
    (" ?[^(\\s|[.,!?\u2026\u3002\uff0c\u3001\u0964\u06d4\u060c])]+", [97, 7, 97, 98, 11, 95, 16, 17, 18, 19, 20, 21, 22, 97, 95, 16, 17, 94, 94, 97]),
    (r"\p{Han}", [97, 7, 97, 98, 11, 95, 16, 17, 18, 19, 20, 21, 22, 97, 95, 16, 17, 94, 94, 97]),
    (r"(?i)HE", [*SPLIT, 7, *SPLIT, 95, *SPLIT, 11, 95, 16, 17, 18, 19, 20, 21, 22, *SPLIT, 95, 16, 17, 94, 94, *SPLIT]),
    (r"[^\S\n]", [97, 7, 97, 95, 97, 11, 95, 16, 17, 18, 19, 20, 21, 22, 97, 95, 16, 17, 94, 94, 97]),
    (r"[a-z&&[^h]]", [*SPLIT, 7, *SPLIT, 95, *SPLIT, 11, 95, 16, 17, 18, 19, 20, 21, 22, *SPLIT, 95, 16, 17, 94, 94, *SPLIT]),
    (r"[[:alpha:]]", [*SPLIT, 7, *SPLIT, 95, *SPLIT, 11, 95, 16, 17, 18, 19, 20, 21, 22, *SPLIT, 95, 16, 17, 94, 94, *SPLIT]),
    (r"\h", [96, 68, 7, 96, 68, 95, 96, 68, 11, 95, 16, 17, 18, 19, 20, 21, 22, 96, 68, 95, 16, 17, 94, 94, 96, 68]),
    (r"\R", [97, 7, 97, 98, 11, 95, 16, 17, 18, 19, 20, 21, 22, 97, 95, 16, 17, 94, 94, 97]),
])
def test_f12_patterns(tmp_path, pattern, ids):
    tokenizer = tokenizer_json(add_bos=False)
    tokenizer["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [
        {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False},
        {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}]}
    model = write_tokenizer(tmp_path / "model")
    (model / "tokenizer.json").write_text(json.dumps(tokenizer))
    assert ok_json("tokenize", model, "-p", THE, "--json")["ids"] == ids


# ---- F13: names of tensors

def test_f13_a_missing_prefix(tmp_path):
    model = changed(tmp_path, "qwen3-tied")
    header, data = read_tensors(model / WEIGHTS)
    write_tensors(model / WEIGHTS, {k.removeprefix("model."): v for k, v in header.items()}, data)
    assert greedy(model, TO_29, 6) == [61, 108, 75, 92, 120, 92]


@pytest.mark.parametrize("name, dtype, size", [("v_head.summary.weight", "F32", 4), ("model.layers.0.self_attn.k_scale", "F32", 4),
                                               ("model.embeddings.position_ids", "I64", 8)])
def test_f13_harmless_tensors_are_left_out(tmp_path, name, dtype, size):
    model = changed(tmp_path, "qwen3-tied")
    header, data = read_tensors(model / WEIGHTS)
    header[name] = {"dtype": dtype, "shape": [1], "data_offsets": [len(data), len(data) + size]}
    write_tensors(model / WEIGHTS, header, data + b"\0" * size)
    p = run("run", model, "--ids", TO_29, "--temp", "0", "-n", "6", "--json")
    assert p.returncode == 0 and json.loads(p.stdout)["ids"] == [61, 108, 75, 92, 120, 92], p.stderr
    assert name.encode() in p.stderr and b"warn" in p.stderr


def test_f13_what_is_unknown_is_listed(tmp_path):
    model = changed(tmp_path, "qwen3-tied")
    header, data = read_tensors(model / WEIGHTS)
    header["model.layers.0.self_attn.what.weight"] = {"dtype": "F32", "shape": [1], "data_offsets": [len(data), len(data) + 4]}
    write_tensors(model / WEIGHTS, header, data + b"\0" * 4)
    assert "what.weight" in fail("run", model, "--ids", "1", "-n", "1")


# ---- F14, F15, F16: files as others read them

def test_f14_chat_template_json(tmp_path):
    model = write_tokenizer(tmp_path / "model", template=None)
    (model / "chat_template.json").write_text(json.dumps({"chat_template": "<{{ messages[0].content }}>"}))
    assert render(tmp_path, "", model=model) == "<x>"


@pytest.mark.parametrize("eos", [-1, [3, 32000]])
def test_f15_unusable_ids_of_generation_config(tmp_path, eos):
    model = model_with_tokenizer(tmp_path / "model")
    (model / "generation_config.json").write_text(json.dumps({"eos_token_id": eos}))
    assert greedy(model, "1,2,3", 2) == [14, 99]


@pytest.mark.parametrize("change", [{"bos_token": ""}, {"eos_token": "<|not there|>"}])
def test_f15_unusable_tokens_of_tokenizer_config(tmp_path, change):
    model = write_tokenizer(tmp_path / "model")
    config = json.loads((model / "tokenizer_config.json").read_text()) | change
    (model / "tokenizer_config.json").write_text(json.dumps(config))
    assert ok_json("tokenize", model, "-p", "the", "--json")["ids"][-1] == 97


@pytest.mark.parametrize("key", ["bos", "eos", "unknown"])
def test_f15_unusable_ids_of_gguf(tmp_path, key):
    source = tokenizer_gguf(tmp_path / "t.gguf")
    broken = gguf_changed(source, tmp_path / "m.gguf", {f"tokenizer.ggml.{key}_token_id": 4294967295,
                                                       "tokenizer.ggml.eot_token_id": 32001})
    assert ok_json("tokenize", broken, "-p", "the", "--json")["ids"][-1] == 97


@pytest.mark.parametrize("text", ['"unused": NaN', '"unused": [Infinity, -Infinity]', '"max_position_embeddings": 7, "max_position_embeddings": 512',
                                  '"unused": 18446744073709551615'])
def test_f16_config_as_python_reads_it(tmp_path, text):
    model = changed(tmp_path, "llama-plain")
    config = (model / "config.json").read_text()
    config = config.replace('"max_position_embeddings": 512', text) if "max_position" in text else config[:-1] + f", {text}}}"
    (model / "config.json").write_text(config)
    assert perplexity(model) == FLOATS(487.857, abs=5e-4)


@pytest.mark.parametrize("change", [
    {"llama.unused": (U64, struct.pack("<Q", 2**64 - 1))},
    {"llama.attention.head_count": [6, 6, 6]}, {"llama.attention.head_count_kv": [2, 2, 2]},
])
def test_f16_gguf_as_libllama_reads_it(tmp_path, change):
    assert greedy(gguf_changed(PLAIN, tmp_path / "m.gguf", change), "1,2,3", 2) == [14, 99]


# ---- F17 to F20: the command line

def test_f17_head(tmp_path):
    read, write = os.pipe()
    os.close(read)
    p = subprocess.run([TENON, "help", "run"], stdout=write, stderr=subprocess.PIPE)
    os.close(write)
    assert (p.returncode, p.stderr) == (-signal.SIGPIPE, b"")


@pytest.mark.parametrize("script", ["compare", "quality", "quantize"])
def test_f18_scripts_without_their_packages(script):
    p = subprocess.run([sys.executable, "-S", ROOT / "bench" / script], capture_output=True, text=True)
    assert p.returncode == 1 and p.stderr.count("\n") == 1 and "pip install -r bench/requirements.txt" in p.stderr


def test_f19_dict_fromkeys(tmp_path):
    assert render(tmp_path, "{{ dict.fromkeys(['a', 'b'], 1) }}{{ dict.fromkeys('ab') }}") == \
        "{'a': 1, 'b': 1}{'a': None, 'b': None}"


def test_f20_devices_says_how_to_get_a_plugin(tmp_path):
    env = {**os.environ, "PJRT_NAMES_AND_LIBRARY_PATHS": "", "VIRTUAL_ENV": "", "PATH": str(tmp_path), "HOME": str(tmp_path)}
    p = subprocess.run([TENON, "devices"], env=env, cwd=tmp_path, capture_output=True, text=True)
    assert p.returncode == 0 and "install its Python package" in p.stdout


def test_goldens_still_stand():
    """The values above were taken on these models."""
    case = golden("llama-plain")[0]
    assert greedy(MODELS / "llama-plain", ids_arg(case["ids"]), len(case["greedy"]), "--ignore-eos", "--precise") == case["greedy"]
    assert perplexity(MODELS / "llama-plain") == FLOATS(487.857, abs=5e-4)
