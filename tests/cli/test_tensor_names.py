"""Tensors by other names, and tensors that nothing uses. What is right is transformers' (5.23, f32): it computes the same
from a file whose names begin without "model.", and leaves out what it does not know."""
import json
import shutil
import struct

import pytest
from cli_files import gguf, read_gguf, typed_value
from cli_tenon import MODELS, fail, ids_arg, ok_json, run

IDS = ids_arg(range(1, 30))
GREEDY = {"qwen3-tied": [61, 108, 75, 92, 120, 92], "llama-plain": [83, 43, 127, 50, 108, 107],
          "gemma2": [17, 73, 32, 32, 32, 6], "starcoder2": [38, 71, 11, 85, 85, 85]}


def rewrite(folder, name, rename=lambda key: key, extra=()):
    """A golden model's directory with other names of its tensors, and more of them: (name, dtype, shape, bytes)."""
    shutil.copytree(MODELS / name, folder, ignore=shutil.ignore_patterns("*.gguf", "*.f32", "golden.json", "*.safetensors"))
    data = (MODELS / name / "model.safetensors").read_bytes()
    n = struct.unpack_from("<Q", data)[0]
    head = {rename(k) if k != "__metadata__" else k: v for k, v in json.loads(data[8:8 + n]).items()}
    body = data[8 + n:]
    for key, dtype, shape, raw in extra:
        head[key] = {"dtype": dtype, "shape": shape, "data_offsets": [len(body), len(body) + len(raw)]}
        body += raw
    text = json.dumps(head).encode()
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + body)
    return folder


def greedy(folder):
    return ok_json("run", folder, "--ids", IDS, "--temp", 0, "-n", 6, "--ignore-eos", "--json")["ids"]


def bare(key):
    return key.removeprefix("model.")


@pytest.mark.parametrize("name", GREEDY)
def test_without_the_prefix(tmp_path, name):
    assert greedy(rewrite(tmp_path / "m", name, bare)) == GREEDY[name]


@pytest.mark.parametrize("prefix", ["transformer.", "base_model.model.", "base_model.model.model.", "module.",
                                    "_orig_mod.", "language_model.", "language_model.model.", "model.language_model."])
def test_in_a_wrapper(tmp_path, prefix):
    folder = rewrite(tmp_path / "m", "llama-plain", lambda key: prefix + bare(key))
    assert greedy(folder) == GREEDY["llama-plain"]


def test_of_a_state_space_model(tmp_path):
    want = greedy(MODELS / "mamba2-plain")
    assert greedy(rewrite(tmp_path / "m", "mamba2-plain", lambda key: key.removeprefix("backbone."))) == want


HARMLESS = [("v_head.summary.weight", "F32", [1, 60], b"\1" * 240), ("v_head.summary.bias", "F32", [1], b"\1" * 4),
            ("model.layers.0.self_attn.k_scale", "F32", [], b"\1" * 4), ("model.layers.0.self_attn.v_scale", "F32", [1], b"\1" * 4),
            ("model.embeddings.position_ids", "I64", [1, 4], b"\1" * 32), ("position_ids", "I64", [4], b"\1" * 32),
            ("model.layers.1.self_attn.rotary_emb.inv_freq", "F32", [5], b"\1" * 20),
            ("model.layers.1.self_attn.rotary_emb.cos_cached", "F64", [2, 5], b"\1" * 80),
            ("model.layers.2.self_attn.bias", "BOOL", [1, 1, 4, 4], b"\1" * 16),
            ("model.layers.2.self_attn.masked_bias", "F16", [], b"\1" * 2), ("score.weight", "BF16", [2, 60], b"\1" * 240),
            ("mtp.layers.0.fc.weight", "F8_E4M3", [8, 8], b"\1" * 64)]


def test_what_changes_nothing_is_left_out(tmp_path):
    folder = rewrite(tmp_path / "m", "llama-plain", extra=HARMLESS)
    assert greedy(folder) == GREEDY["llama-plain"]
    lines = run("score", folder, "--ids", "1,2,3").stderr.decode().splitlines()
    assert len(lines) == 1 and "left out" in lines[0] and lines[0].endswith(f" and {len(HARMLESS) - 3} more")
    assert all(f"'{name}'" in lines[0] for name, *_ in HARMLESS[:3])


@pytest.mark.parametrize("extra", [("model.layers.0.self_attn.q_norm2.weight", "F32", [4], b"\0" * 16),
                                   ("model.layers.0.mlp.up_proj.weight_scale", "F32", [1], b"\0" * 4),
                                   ("lm_head.bias", "F32", [151], b"\0" * 604),
                                   ("model.layers.3.mlp.up_proj.weight", "F32", [77, 60], b"\0" * 77 * 240),
                                   ("model.layers.0.self_attn.q_proj.lora_A.weight", "F32", [2, 60], b"\0" * 480)])
def test_what_may_matter_is_an_error(tmp_path, extra):
    line = fail("score", rewrite(tmp_path / "m", "llama-plain", extra=[extra]), "--ids", "1,2,3")
    where = extra[0].replace("model.layers.3.mlp.up_proj", "blk.3.ffn_up")
    assert f"tensor '{where}' is not" in line


def test_the_list_is_short(tmp_path):
    extra = [(f"odd.{i}", "F32", [1], b"\0" * 4) for i in range(40)]
    line = fail("score", rewrite(tmp_path / "m", "llama-plain", extra=extra), "--ids", "1,2,3")
    assert "tensors 'odd.0', 'odd.1', 'odd.10', 'odd.11', 'odd.12' and 35 more are not known" in line


def test_one_name_twice(tmp_path):
    data = b"\0" * 60 * 4
    line = fail("score", rewrite(tmp_path / "m", "llama-plain", extra=[("norm.weight", "F32", [60], data)]), "--ids", "1,2")
    assert "duplicate tensor 'model.norm.weight'" in line


def before_the_split(source):
    """A deepseek2 file as llama.cpp's converter wrote it in 2024: keys and values of the latent in one tensor, and the
    sizes of heads as those of any other model."""
    meta, tensors, data = read_gguf(source.read_bytes())
    number = lambda key: struct.unpack("<I", meta[f"deepseek2.{key}"][1])[0]
    rows = {name: (dims, kind, at) for name, dims, kind, at in tensors}
    heads, out = number("attention.head_count"), []
    for name, dims, kind, at in tensors:
        if name.endswith("attn_k_b.weight"):
            nope, rank, _ = dims
            (_, value, _), _, v = rows[name.replace("k_b", "v_b")]
            begin = len(data)
            for h in range(heads):
                key = data[at + 2 * h * nope * rank:][:2 * nope * rank]
                data += b"".join(key[2 * (r * nope + i):][:2] for i in range(nope) for r in range(rank))
                data += data[v + 2 * h * rank * value:][:2 * rank * value]
            data += b"\0" * (-len(data) % 32)
            out.append((name.replace("k_b", "kv_b"), [rank, heads * (nope + value)], kind, begin))
        elif not name.endswith("attn_v_b.weight"):
            out.append((name, dims, kind, at))
    for key in ("key", "value"):
        meta[f"deepseek2.attention.{key}_length"] = meta.pop(f"deepseek2.attention.{key}_length_mla")
    return gguf(meta | {"deepseek2.attention.head_count_kv": typed_value(["u32", heads])}, out, data)


@pytest.mark.parametrize("name", ["deepseek-v2", "deepseek-v3"])
def test_of_a_latent_before_it_was_split(tmp_path, name):
    path = tmp_path / "old.gguf"
    path.write_bytes(before_the_split(MODELS / name / "model.gguf"))
    score = lambda model: ok_json("score", model, "--ids", IDS, "--precise", "--json")["ppl"]
    assert score(path) == score(MODELS / name / "model.gguf")
    assert greedy(path) == greedy(MODELS / name)
