"""Golden logits of tiny models in every tensor type, made by transformers in f32 on the exactly dequantised weights.

    .oracle/bin/python tools/golden/tensor_types.py      (with `mlx[cpu]` on PYTHONPATH the packing is checked against mlx's)

tests/golden/types/TYPE.f32: logits [TOKENS, VOCAB] of a Llama whose matrices are all of that type. Its weights are not
stored: tests/models/test_types.c makes the same ones, from the same generator (tests/support/random_blocks.c).
tests/golden/types/mlx-*/: Hugging Face directories with MLX's affine quantisation, and logits.f32.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
import numpy as np
import torch
from safetensors.torch import save_file as save
from transformers import LlamaConfig, LlamaForCausalLM, Qwen3Config, Qwen3ForCausalLM

sys.path.insert(0, str(Path(__file__).parent))
from models import EAGER, load_gguf, logits_of, max_diff  # noqa: E402
from quant import put_half  # noqa: E402

OUT = Path(__file__).resolve().parents[2] / "tests/golden/types"
TOKENS, VOCAB, WIDTH, HEADS, KV_HEADS = 24, 64, 256, 2, 1
IDS = [(7 * i * i + 3 * i + 5) % VOCAB for i in range(TOKENS)]
# offset of the f16 scale, of the f16 minimum, their values for weights of about -1 to 1: as in random_blocks.c
SCALES = {
    "Q4_0": (0, None, 1 / 8, 0), "Q4_1": (0, 2, 1 / 8, -1), "Q5_0": (0, None, 1 / 16, 0), "Q5_1": (0, 2, 1 / 16, -1),
    "Q8_0": (0, None, 1 / 128, 0), "Q2_K": (80, 82, 1 / 45, 1 / 15), "Q3_K": (108, None, 1 / 128, 0),
    "Q4_K": (0, 2, 1 / 945, 1 / 63), "Q5_K": (0, 2, 1 / 1953, 1 / 63), "Q6_K": (208, None, 1 / 4096, 0),
    "IQ4_NL": (0, None, 1 / 128, 0), "IQ4_XS": (0, None, 1 / 4096, 0),
    "IQ1_S": (0, None, 1 / 17, 0), "IQ2_XXS": (0, None, 1 / 166, 0), "IQ2_XS": (0, None, 1 / 166, 0),
    "IQ2_S": (0, None, 1 / 166, 0), "IQ3_XXS": (0, None, 1 / 480, 0), "IQ3_S": (0, None, 1 / 465, 0),
    "TQ1_0": (52, None, 1 / 2, 0), "TQ2_0": (64, None, 1 / 2, 0),
}
# the order in which test_types.c draws them
TENSORS = [("token_embd", VOCAB, WIDTH, 1.0), ("blk.0.attn_norm", 0, WIDTH, 0.5), ("blk.0.attn_q", WIDTH, WIDTH, 0.125),
           ("blk.0.attn_k", WIDTH // 2, WIDTH, 0.125), ("blk.0.attn_v", WIDTH // 2, WIDTH, 0.125),
           ("blk.0.attn_output", WIDTH, WIDTH, 0.125), ("blk.0.ffn_norm", 0, WIDTH, 0.5),
           ("blk.0.ffn_gate", WIDTH, WIDTH, 0.125), ("blk.0.ffn_up", WIDTH, WIDTH, 0.125),
           ("blk.0.ffn_down", WIDTH, WIDTH, 0.125), ("output_norm", 0, WIDTH, 0.5)]


class Random:
    def __init__(self, seed):
        self.seed = seed

    def __call__(self, n):
        self.seed = (self.seed * 6364136223846793005 + 1442695040888963407) & (1 << 64) - 1
        return (self.seed >> 33) % n


def random_blocks(name, count, mean, spread, random):
    elems, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[name]]
    f32, blocks = np.float32, []
    for _ in range(count // elems):
        block = bytearray(random(256) for _ in range(size))
        f = f32(mean) + f32(spread) * (f32(random(1 << 24)) / f32(1 << 23) - f32(1))
        if name == "F32":
            block = f.tobytes()
        elif name == "F16":
            block = np.float16(f).tobytes()
        elif name == "BF16":
            block = f.tobytes()[2:]
        elif name == "MXFP4":
            block[0] = 128 + int(np.floor(np.log2(f32(spread) / f32(12))))
        elif name == "NVFP4":
            exponent = 7 + int(np.floor(np.log2(f32(spread) / f32(6))))
            block[:4] = bytes(exponent << 3 | b & 7 for b in block[:4])
        elif name == "IQ1_M":
            put_half(name, block, 0, int(np.float16(f32(spread) / f32(17)).view(np.uint16)))
        else:
            at, least_at, scale, least = SCALES[name]
            block[at : at + 2] = np.float16(f32(spread) * f32(scale)).tobytes()
            if least_at:
                block[least_at : least_at + 2] = np.float16(f32(spread) * f32(least)).tobytes()
        blocks.append(bytes(block))
    return np.frombuffer(b"".join(blocks), np.uint8)


def make_type(kind):
    random = Random(1000 + kind.value)
    with tempfile.TemporaryDirectory() as tmp:
        w = gguf.GGUFWriter(Path(tmp) / "model.gguf", "llama")
        w.add_vocab_size(VOCAB)
        w.add_embedding_length(WIDTH)
        w.add_block_count(1)
        w.add_context_length(64)
        w.add_feed_forward_length(WIDTH)
        w.add_head_count(HEADS)
        w.add_head_count_kv(KV_HEADS)
        w.add_layer_norm_rms_eps(1e-5)
        w.add_rope_freq_base(10000.0)
        w.add_rope_dimension_count(WIDTH // HEADS)
        for name, rows, width, spread in TENSORS:
            own = kind if rows else gguf.GGMLQuantizationType.F32
            data = random_blocks(own.name, max(rows, 1) * width, 0 if rows else 1, spread, random)
            elems, size = gguf.GGML_QUANT_SIZES[own]
            shape = (rows, width // elems * size) if rows else (width * size,)
            w.add_tensor(name + ".weight", data.reshape(shape), raw_dtype=own)
        w.write_header_to_file()
        w.write_kv_data_to_file()
        w.write_tensors_to_file()
        w.close()
        model, _ = load_gguf(Path(tmp) / "model.gguf")
    put(kind.name, OUT / f"{kind.name.lower()}.f32", model, IDS)


def put(name, path, model, ids):
    rows = logits_of(model, ids)
    rounding = max_diff(rows, logits_of(model.double(), ids))
    assert rounding < 1e-4, rounding
    rows.numpy().astype("<f4").tofile(path)
    print(f"{name}: logits of rms {rows.pow(2).mean().sqrt():.2f}, f32 against f64 {rounding:.1e}")


def affine(w, bits, group, kind):
    """MLX's codes, scales and biases of a matrix; scales and biases in f16 or bf16, exact in f32."""
    x = w.reshape(w.shape[0], -1, group).astype(np.float32)
    low, high = x.min(-1, keepdims=True), x.max(-1, keepdims=True)
    scale = np.maximum((high - low) / (2**bits - 1), 1e-7)
    round_ = lambda v: torch.from_numpy(v).to(kind).float().numpy()
    scale, bias = round_(scale), round_(low)
    codes = np.clip(np.rint((x - bias) / scale), 0, 2**bits - 1).astype(np.uint32)
    per_word = 32 // bits
    words = codes.reshape(w.shape[0], -1, per_word) << (np.arange(per_word, dtype=np.uint32) * bits)
    return np.bitwise_or.reduce(words, -1).astype(np.uint32), scale[..., 0], bias[..., 0], codes * scale + bias


def check_mlx(words, scale, bias, bits, group, values):
    try:
        import mlx.core as mx
    except ImportError:
        return "not checked against mlx"
    ours = mx.dequantize(mx.array(words), mx.array(scale), mx.array(bias), group_size=group, bits=bits)
    assert np.abs(np.array(ours) - values).max() <= 1e-6 * np.abs(values).max()
    return f"mlx {mx.__version__} reads the same values"


def make_mlx(name, model, quantization, kind, shards):
    """Matrices become MLX's, the rest is in `kind`; a layer may have numbers of its own, or false for none."""
    torch.manual_seed(len(name))
    out = OUT / name
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    tensors, said = {}, ""
    state = model.state_dict()
    tied = model.config.tie_word_embeddings
    for key in sorted(state):
        if tied and key == "lm_head.weight":
            continue
        gain = 0.35 if "embed" in key else 1.5 / state[key].shape[-1] ** 0.5
        value = torch.randn(state[key].shape) * gain if state[key].dim() == 2 else 1 + 0.3 * torch.randn(state[key].shape)
        own = quantization.get(key.removesuffix(".weight"), quantization)
        if value.dim() == 2 and own:
            words, scale, bias, exact = affine(value.numpy(), own["bits"], own["group_size"], kind)
            exact = exact.reshape(value.shape)
            said = check_mlx(words.reshape(value.shape[0], -1), scale, bias, own["bits"], own["group_size"], exact)
            stem = key.removesuffix("weight")
            tensors[key] = torch.from_numpy(words.reshape(value.shape[0], -1).view(np.int32)).view(torch.uint32)
            tensors[stem + "scales"] = torch.from_numpy(scale).to(kind)
            tensors[stem + "biases"] = torch.from_numpy(bias).to(kind)
            state[key].copy_(torch.from_numpy(exact))
        else:
            tensors[key] = value.to(kind)
            state[key].copy_(tensors[key].float())

    config = json.loads(model.config.to_json_string(use_diff=False))
    config = {k: v for k, v in config.items() if k in KEYS}
    config["quantization"] = config["quantization_config"] = quantization
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    if shards == 1:
        save(tensors, out / "model.safetensors", {"format": "mlx"})
    else:  # a weight, its scales and biases may lie in different files
        where = {key: f"model-{i % shards + 1:05}-of-{shards:05}.safetensors" for i, key in enumerate(sorted(tensors))}
        for file in sorted(set(where.values())):
            save({k: t for k, t in tensors.items() if where[k] == file}, out / file, {"format": "mlx"})
        (out / "model.safetensors.index.json").write_text(json.dumps({"metadata": {}, "weight_map": where}) + "\n")
    put(f"{name} ({said})", out / "logits.f32", model.eval(), [i % model.config.vocab_size for i in IDS])


KEYS = {"model_type", "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads",
        "num_key_value_heads", "head_dim", "rms_norm_eps", "max_position_embeddings", "tie_word_embeddings",
        "rope_parameters", "hidden_act"}


def make_mlx_models():
    make_mlx("mlx-llama", LlamaForCausalLM._from_config(LlamaConfig(
        vocab_size=96, hidden_size=128, intermediate_size=192, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, rms_norm_eps=1e-3, max_position_embeddings=256, tie_word_embeddings=True), **EAGER),
        {"group_size": 64, "bits": 4}, torch.float16, 1)
    layers = [("q_proj", 4, 128), ("k_proj", 8, 128)], [("gate_proj", 4, 32), ("up_proj", 8, 64)]
    own = {f"model.layers.0.{part}.{name}": {"bits": bits, "group_size": group}
           for part, rows in zip(("self_attn", "mlp"), layers) for name, bits, group in rows}
    make_mlx("mlx-qwen3", Qwen3ForCausalLM._from_config(Qwen3Config(
        vocab_size=80, hidden_size=128, intermediate_size=256, num_hidden_layers=2, num_attention_heads=4,
        num_key_value_heads=2, head_dim=32, rms_norm_eps=1e-3, max_position_embeddings=256), **EAGER),
        {"group_size": 32, "bits": 8, "mode": "affine", **own, "lm_head": {"bits": 4, "group_size": 64},
         "model.layers.1.mlp.down_proj": False}, torch.bfloat16, 2)


def main():
    torch.set_num_threads(1)
    OUT.mkdir(parents=True, exist_ok=True)
    for name in ["F32", "F16", "BF16", *SCALES, "IQ1_M", "MXFP4", "NVFP4"]:
        make_type(gguf.GGMLQuantizationType[name])
    make_mlx_models()


if __name__ == "__main__":
    main()
