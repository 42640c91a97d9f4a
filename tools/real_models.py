#!/usr/bin/env python3
"""GGUF files of real models' shapes with random weights: what speed and memory are measured on.

    tools/real_models.py NAME TYPE OUT.gguf       NAME: a row of SHAPES, here or in recurrent_models.py;
                                                  TYPE: q4_k, q4_0, q4_1, q8_0 or bf16

The same NAME and TYPE give the same bytes. q4_k is the mix that llama.cpp calls Q4_K_M: the head and some values and
down projections are Q6_K. Speed does not depend on the weights' values, but they are sane: each has a standard deviation
of about 0.02.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent))
import needs  # noqa: E402,F401
import gguf
import numpy as np
import recurrent_models

# layers, width, heads, kv heads, head, feed-forward, vocabulary, tied, experts, experts a token, rope base
SHAPES = {
    "llama-1b": ("llama", 16, 2048, 32, 8, 64, 8192, 128256, True, 0, 0, 5e5),
    "llama-8b": ("llama", 32, 4096, 32, 8, 128, 14336, 128256, False, 0, 0, 5e5),
    "qwen3-30b-a3b-8l": ("qwen3moe", 8, 2048, 32, 4, 128, 768, 151936, False, 128, 8, 1e6),
}
CONTEXT = 131072
T = gguf.GGMLQuantizationType
NOISE = 1 << 24  # bytes of randomness that tensors take in turn: drawing 8B of them would take longer than reading them


def half(x):
    return np.frombuffer(np.float16(x).tobytes(), np.uint8)


class Random:
    def __init__(self):
        self.bytes = np.random.Generator(np.random.PCG64(17)).integers(0, 256, NOISE, dtype=np.uint8)
        normal = np.random.Generator(np.random.PCG64(18)).normal(0, 0.02, NOISE // 8).astype(np.float32)
        self.bf16 = (normal.view(np.uint32) >> 16).astype(np.uint16)
        self.at = 0

    def take(self, source, n):
        self.at = (self.at + 7919 * 64) % (len(source) // 2)
        return np.resize(source[self.at:], n)

    def tensor(self, kind, shape):
        """Rows of blocks, as bytes."""
        elems = int(np.prod(shape))
        if kind == T.BF16:
            return self.take(self.bf16, elems).view(np.uint8).reshape(*shape[:-1], shape[-1] * 2)
        size, nbytes = gguf.GGML_QUANT_SIZES[kind]
        blocks = self.take(self.bytes, elems // size * nbytes).reshape(-1, nbytes)
        if kind in (T.Q4_0, T.Q8_0):  # d
            blocks[:, :2] = half(0.0043 if kind == T.Q4_0 else 0.00027)
        elif kind == T.Q4_1:  # d, m
            blocks[:, :2], blocks[:, 2:4] = half(0.0043), half(-0.032)
        elif kind == T.Q4_K:  # d, dmin, 8 scales and minimums of 6 bits, nibbles
            blocks[:, :2], blocks[:, 2:4] = half(0.00014), half(0.001)
        elif kind == T.Q6_K:  # low bits, high bits, 16 scales, d
            blocks[:, 192:208] = blocks[:, 192:208] % 64 - 32
            blocks[:, 208:210] = half(0.00006)
        return blocks.reshape(*shape[:-1], shape[-1] // size * nbytes)


def kind_of(name, mix, layer, layers):
    """llama.cpp's choice for a tensor of a file of this mix (llama_tensor_get_type, llama-quant.cpp)."""
    if mix == "bf16":
        return T.BF16
    if name == "output" and mix != "q8_0":
        return T.Q6_K
    more = layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2
    if mix == "q4_k" and more and name in ("attn_v", "ffn_down", "ffn_down_exps"):
        return T.Q6_K
    return {"q4_k": T.Q4_K, "q4_0": T.Q4_0, "q4_1": T.Q4_1, "q8_0": T.Q8_0}[mix]


class Writer:
    """A GGUF whose tensors are as llama.cpp's quantiser types them."""

    def __init__(self, name, mix, out, arch, layers, width, vocab, tied):
        self.random, self.mix, self.arch, self.layers, self.tied = Random(), mix, arch, layers, tied
        self.w = w = gguf.GGUFWriter(str(out), arch)
        w.add_name(f"{name} {mix}, random")
        self.keys({"context_length": CONTEXT, "embedding_length": width, "block_count": layers, "vocab_size": vocab})
        letters = [chr(c) for c in (*range(33, 127), *range(161, 173), *range(174, 256), *range(256, 324))]
        w.add_tokenizer_model("gpt2")
        w.add_tokenizer_pre("llama-bpe")
        letters.append("ab")
        w.add_token_list(letters + [f"<|unused {i}|>" for i in range(vocab - len(letters))])
        w.add_token_types([1] * len(letters) + [3] * (vocab - len(letters)))
        w.add_token_merges(["a b"])
        w.add_bos_token_id(vocab - 2)
        w.add_eos_token_id(vocab - 1)
        self.matrix("token_embd", vocab, width)

    def keys(self, keys):
        for key, value in keys.items():
            kinds = {bool: "bool", int: "uint32", float: "float32", list: "array"}
            getattr(self.w, "add_" + kinds[type(value)])(f"{self.arch}.{key}", value)

    def matrix(self, tensor, *shape, layer=0):
        name = "output" if tensor == "token_embd" and self.tied else tensor.split(".")[-1]
        kind = kind_of(name, self.mix, layer, self.layers)
        if kind != T.BF16 and shape[-1] % gguf.GGML_QUANT_SIZES[kind][0]:  # of a K type, and of none
            kind = T.Q8_0 if shape[-1] % 32 == 0 else T.BF16
        self.w.add_tensor(f"{tensor}.weight", self.random.tensor(kind, shape), raw_dtype=kind)

    def fill(self, tensor, value, *shape):
        self.w.add_tensor(tensor, np.full(shape, value, np.float32))

    def small(self, tensor, *shape):
        """What is not quantised."""
        bits = self.random.take(self.random.bf16, int(np.prod(shape))).astype(np.uint32) << 16
        self.w.add_tensor(tensor, bits.view(np.float32).reshape(shape))

    def close(self, vocab, width):
        self.fill("token_embd_norm.weight" if self.arch == "lfm2" else "output_norm.weight", 1, width)
        if self.arch == "rwkv7":
            self.small("output_norm.bias", width)
        if not self.tied:
            self.matrix("output", vocab, width)
        self.w.write_header_to_file()
        self.w.write_kv_data_to_file()
        self.w.write_tensors_to_file(progress=True)
        self.w.close()


def make(name, mix, out):
    arch, layers, width, heads, kv, head, ffn, vocab, tied, experts, used, base = SHAPES[name]
    m = Writer(name, mix, out, arch, layers, width, vocab, tied)
    m.keys({"feed_forward_length": ffn, "attention.head_count": heads, "attention.head_count_kv": kv,
            "attention.key_length": head, "attention.value_length": head, "rope.dimension_count": head,
            "attention.layer_norm_rms_epsilon": 1e-5, "rope.freq_base": base})
    if experts:
        m.keys({"expert_count": experts, "expert_used_count": used, "expert_feed_forward_length": ffn})
    for i in range(layers):
        b = f"blk.{i}."
        m.fill(b + "attn_norm.weight", 1, width)
        m.matrix(b + "attn_q", heads * head, width, layer=i)
        m.matrix(b + "attn_k", kv * head, width, layer=i)
        m.matrix(b + "attn_v", kv * head, width, layer=i)
        m.matrix(b + "attn_output", width, heads * head, layer=i)
        m.fill(b + "ffn_norm.weight", 1, width)
        if experts:
            m.fill(b + "attn_q_norm.weight", 1, head)
            m.fill(b + "attn_k_norm.weight", 1, head)
            m.small(b + "ffn_gate_inp.weight", experts, width)
            m.matrix(b + "ffn_gate_exps", experts, ffn, width, layer=i)
            m.matrix(b + "ffn_up_exps", experts, ffn, width, layer=i)
            m.matrix(b + "ffn_down_exps", experts, width, ffn, layer=i)
        else:
            m.matrix(b + "ffn_gate", ffn, width, layer=i)
            m.matrix(b + "ffn_up", ffn, width, layer=i)
            m.matrix(b + "ffn_down", width, ffn, layer=i)
    m.close(vocab, width)


def make_recurrent(name, mix, out):
    arch, width, vocab, tied, kinds, shape = recurrent_models.SHAPES[name]
    m = Writer(name, mix, out, arch, len(kinds), width, vocab, tied)
    m.keys(recurrent_models.keys_of(arch, shape, kinds))
    for i, kind in enumerate(kinds):
        m.fill(f"blk.{i}.attn_norm.weight", 1, width)
        recurrent_models.LAYERS[arch](m, f"blk.{i}.", shape, width, kind, i)
    m.close(vocab, width)


def main():
    if len(sys.argv) != 4 or sys.argv[1] not in SHAPES | recurrent_models.SHAPES:
        sys.exit(__doc__.strip())
    out = Path(sys.argv[3])
    part = out.with_suffix(".part")
    (make if sys.argv[1] in SHAPES else make_recurrent)(sys.argv[1], sys.argv[2], part)
    part.rename(out)


if __name__ == "__main__":
    main()
