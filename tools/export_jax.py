#!/usr/bin/env python3
"""Programs of a Llama-class model by another front end: a reference in JAX, jax.export, the manifest of docs/artifact.md.

    tools/export_jax.py MODEL -o DIR [--ctx N] [--tokens 1,16]

MODEL is a Hugging Face directory or a GGUF file of architecture llama; only its numbers are read, weights are arguments.
`tenon run MODEL --graphs DIR --backend pjrt:cpu` runs the result: an oracle for our own emitter, so nothing here follows
it but the arguments. Pinned: jax 0.10.2 (what other versions write may not load); GGUF files need the package gguf.
"""

import argparse
import json
import re
from pathlib import Path

import needs  # noqa: F401
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

PINNED = "0.10.2"
BLOCK = 256  # of positions: capacities are multiples
MAX_TOKENS = 256


def config_of(path):
    """width, layers, heads, kv_heads, head_dim, ffn, vocab, eps, base, context, tied, bias"""
    if path.is_dir():
        c = json.loads((path / "config.json").read_text())
        assert c["model_type"] == "llama", f"{path}: model_type is {c['model_type']}, not llama"
        rope = c.get("rope_parameters") or c.get("rope_scaling") or {}
        assert rope.get("rope_type", "default") == "default", f"{path}: rope scaling is not done here"
        assert not c.get("attention_bias") and not c.get("mlp_bias"), f"{path}: biases are not done here"
        heads = c["num_attention_heads"]
        return {"width": c["hidden_size"], "layers": c["num_hidden_layers"], "heads": heads,
                "kv_heads": c.get("num_key_value_heads", heads), "ffn": c["intermediate_size"],
                "head_dim": c.get("head_dim") or c["hidden_size"] // heads, "vocab": c["vocab_size"],
                "eps": c["rms_norm_eps"], "base": rope.get("rope_theta") or c.get("rope_theta", 10000.0),
                "context": c["max_position_embeddings"], "tied": c.get("tie_word_embeddings", False)}
    from gguf import GGUFReader
    r = GGUFReader(path)
    tensors = {t.name: [int(d) for d in reversed(t.shape)] for t in r.tensors}

    def get(key, default=None):
        field = r.fields.get(f"llama.{key}")
        return field.contents() if field else default

    heads, width = get("attention.head_count"), get("embedding_length")
    assert heads, f"{path}: its architecture is not llama"
    return {"width": width, "layers": get("block_count"), "heads": heads,
            "kv_heads": get("attention.head_count_kv", heads), "ffn": get("feed_forward_length"),
            "head_dim": get("attention.key_length", width // heads), "vocab": tensors["token_embd.weight"][0],
            "eps": get("attention.layer_norm_rms_epsilon"), "base": get("rope.freq_base", 10000.0),
            "context": get("context_length"), "tied": "output.weight" not in tensors}


def weights_of(c):
    """Names and shapes in the order of Tenon's graph."""
    d, q, kv = c["width"], c["heads"] * c["head_dim"], c["kv_heads"] * c["head_dim"]
    names = [("token_embd.weight", (c["vocab"], d))]
    for i in range(c["layers"]):
        names += [(f"blk.{i}.{name}.weight", shape) for name, shape in (
            ("attn_norm", (d,)), ("attn_q", (q, d)), ("attn_k", (kv, d)), ("attn_v", (kv, d)), ("attn_output", (d, q)),
            ("ffn_norm", (d,)), ("ffn_gate", (c["ffn"], d)), ("ffn_up", (c["ffn"], d)), ("ffn_down", (d, c["ffn"])))]
    names.append(("output_norm.weight", (d,)))
    return names if c["tied"] else names + [("output.weight", (c["vocab"], d))]


def norm(x, w, eps):
    return x * lax.rsqrt(jnp.mean(x * x, -1, keepdims=True) + eps) * w


def rope(x, place, base):
    """Pairs (2i, 2i+1) of x [B,T,H,hd], as GGUF stores Llama."""
    hd = x.shape[-1]
    inv = jnp.asarray(1.0 / np.float64(np.float32(base)) ** (np.arange(0, hd, 2) / hd), jnp.float32)
    angle = place[:, :, None, None].astype(jnp.float32) * inv
    a, b = x[..., 0::2], x[..., 1::2]
    return jnp.stack([a * jnp.cos(angle) - b * jnp.sin(angle), a * jnp.sin(angle) + b * jnp.cos(angle)], -1).reshape(x.shape)


def attend(q, keys, values, place, end):
    """q [T,H,hd] of one row over keys and values [K,S,hd]: one softmax over the whole capacity."""
    group = q.shape[1] // keys.shape[0]
    at = jnp.arange(keys.shape[1])
    keys = jnp.repeat(keys, group, 0)
    values = jnp.repeat(jnp.where((at < end)[None, :, None], values, 0), group, 0)
    scores = jnp.einsum("thd,hsd->hts", q, keys, precision="highest") / np.sqrt(q.shape[-1])
    scores = jnp.where(at[None, None, :] <= place[None, :, None], scores, -1e30)
    return jnp.einsum("hts,hsd->thd", jax.nn.softmax(scores, -1), values, precision="highest")


def make_step(c, rows, tokens):
    def step(weights, states, tok, slot, pos, n):
        w = dict(zip((name for name, _ in weights_of(c)), weights))
        linear = lambda x, name: jnp.einsum("bti,oi->bto", x, w[name + ".weight"], precision="highest")
        states = list(states)
        place = pos[:, None] + jnp.arange(tokens, dtype=jnp.int32)
        x = w["token_embd.weight"][tok].reshape(rows, tokens, c["width"])
        for i in range(c["layers"]):
            h = norm(x, w[f"blk.{i}.attn_norm.weight"], c["eps"])
            split = lambda name, heads: linear(h, f"blk.{i}.{name}").reshape(rows, tokens, heads, c["head_dim"])
            q = rope(split("attn_q", c["heads"]), place, c["base"])
            new = rope(split("attn_k", c["kv_heads"]), place, c["base"]), split("attn_v", c["kv_heads"])
            for part in range(2):
                for b in range(rows):
                    block = new[part][b].transpose(1, 0, 2)[None]
                    states[2 * i + part] = lax.dynamic_update_slice(states[2 * i + part], block, (slot[b], 0, pos[b], 0))
            y = [attend(q[b], *(lax.dynamic_index_in_dim(states[2 * i + part], slot[b], 0, keepdims=False)
                                for part in range(2)), place[b], pos[b] + n[b]) for b in range(rows)]
            x = x + linear(jnp.stack(y).reshape(rows, tokens, -1), f"blk.{i}.attn_output")
            h = norm(x, w[f"blk.{i}.ffn_norm.weight"], c["eps"])
            x = x + linear(jax.nn.silu(linear(h, f"blk.{i}.ffn_gate")) * linear(h, f"blk.{i}.ffn_up"), f"blk.{i}.ffn_down")
        last = jnp.stack([lax.dynamic_index_in_dim(x[b], n[b] - 1, 0, keepdims=False) for b in range(rows)])
        last = norm(last, w["output_norm.weight"], c["eps"])
        head = w["token_embd.weight" if c["tied"] else "output.weight"]
        logits = jnp.einsum("bi,oi->bo", last, head, precision="highest")
        return tuple(states), logits, jnp.argmax(logits, -1).astype(jnp.int32), jnp.max(logits, -1)
    return step


def ports(c, rows, tokens, capacity):
    """Arguments and results as the manifest names them."""
    port = lambda name, role, dtype, shape, **more: {"name": name, "role": role, "dtype": dtype, "shape": list(shape), **more}
    weights = [port(name, "weight", "f32", shape) for name, shape in weights_of(c)]
    shape = (1, c["kv_heads"], capacity, c["head_dim"])
    names = [f"state.{i}.{part}" for i in range(c["layers"]) for part in "kv"]
    states = [port(name, "state", "f32", shape, result=i) for i, name in enumerate(names)]
    inputs = [port("tok", "input", "i32", (rows * tokens,)), *(port(x, "input", "i32", (rows,)) for x in ("slot", "pos", "n"))]
    results = [port(name, "state", "f32", shape, argument=len(weights) + i) for i, name in enumerate(names)]
    results += [port("logits", "output", "f32", (rows, c["vocab"])), port("id", "output", "i32", (rows,)),
                port("best", "output", "f32", (rows,))]
    return weights, states, inputs, results


def export(c, rows, tokens, capacity):
    weights, states, inputs, results = ports(c, rows, tokens, capacity)
    types = {"f32": jnp.float32, "i32": jnp.int32}
    spec = lambda list_: tuple(jax.ShapeDtypeStruct(p["shape"], types[p["dtype"]]) for p in list_)
    step = jax.jit(make_step(c, rows, tokens), donate_argnums=1, keep_unused=True)
    text = jax.export.export(step, platforms=["cpu"])(spec(weights), spec(states), *spec(inputs)).mlir_module()
    text = re.sub(r'(?m)^#loc.*\n| ?\bloc\((?:[^()"]|"[^"]*"|\([^()]*\))*\)', "", text)  # where this script lies is nobody's business
    assert "custom_call" not in text and " loc(" not in text and text.count("tf.aliasing_output") == len(states)
    return text, {"B": rows, "T": tokens, "S": capacity, "all": False, "arguments": weights + states + inputs,
                  "results": results}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model", type=Path)
    p.add_argument("-o", dest="out", type=Path, required=True)
    p.add_argument("--ctx", type=int, help="tokens of the sequence (default: the model's, at most 4096)")
    p.add_argument("--tokens", default="1,16", help="one graph for each (default: 1,16)")
    a = p.parse_args()
    assert jax.__version__ == PINNED, f"jax {jax.__version__}: this script is for {PINNED}"
    c = config_of(a.model)
    ctx = a.ctx or min(c["context"], 4096)
    capacity = -(-(ctx + MAX_TOKENS) // BLOCK) * BLOCK
    a.out.mkdir(parents=True, exist_ok=True)
    graphs = []
    for tokens in map(int, a.tokens.split(",")):
        text, graph = export(c, 1, tokens, capacity)
        graph = {"file": f"step_1x{tokens}.mlir", **graph}
        (a.out / graph["file"]).write_text(text)
        graphs.append(graph)
    manifest = {"version": 1, "producer": f"jax {jax.__version__}", "model": "llama", "sequences": 1,
                "fixed_sequences": 3, "capacity": capacity, "weights": "f32", "graphs": graphs}
    (a.out / "manifest.json").write_text(json.dumps(manifest, separators=(",", ":")) + "\n")


if __name__ == "__main__":
    main()
