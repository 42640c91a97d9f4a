"""Shapes of real recurrent and hybrid models, for tools/real_models.py: a row names the architecture, what its keys say
and which layers are of which kind. Names and shapes of tensors are those of llama.cpp's converter."""

M, A, F = "mamba", "attention", "mlp"  # kinds of layers where a model has several


def layers(n, *attention):
    return [A if i in attention else M for i in range(n)]


def interval(n, every):
    return [A if i % every == every - 1 else M for i in range(n)]


# architecture, width, vocabulary, tied, kinds of layers, then what the architecture's builder reads
SHAPES = {
    "mamba-130m": ("mamba", 768, 50288, True, [M] * 24, dict(inner=1536, state=16, rank=48)),
    "mamba2-130m": ("mamba2", 768, 50288, True, [M] * 24, dict(inner=1536, state=128, heads=24, groups=1)),
    "falcon-h1-0.5b": ("falcon-h1", 1024, 32784, False, [M] * 36,
                       dict(inner=1536, state=128, heads=24, groups=1, q=8, kv=2, head=64, ffn=2048)),
    "nemotron-h-0.6b": ("nemotron_h", 1536, 65536, False, [M, F, M, F, M, F, M, A, F] * 2,
                        dict(inner=3072, state=128, heads=48, groups=8, q=12, kv=4, head=128, ffn=6144)),
    "granite-4.0-h-350m": ("granitehybrid", 768, 100352, True, layers(32, 10, 13, 17, 27),
                           dict(inner=1536, state=128, heads=48, groups=1, q=12, kv=4, head=64, ffn=2048)),
    "lfm2-350m": ("lfm2", 1024, 65536, True, layers(16, 2, 5, 8, 10, 12, 14), dict(q=16, kv=8, head=64, ffn=4608)),
    "qwen35-0.8b": ("qwen35", 1024, 248320, True, interval(24, 4),
                    dict(groups=16, heads=16, state=128, inner=2048, q=8, kv=2, head=256, ffn=3584)),
    "qwen35-130m": ("qwen35", 768, 50288, True, interval(12, 4),
                    dict(groups=8, heads=8, state=128, inner=1024, q=4, kv=2, head=128, ffn=2048)),
    "rwkv7-0.1b": ("rwkv7", 768, 65536, False, [M] * 12, dict(head=64, ffn=3072, w=64, a=64, v=32, g=128)),
    "rwkv7-0.4b": ("rwkv7", 1024, 65536, False, [M] * 24, dict(head=64, ffn=4096, w=64, a=64, v=32, g=128)),
}


def ssm_keys(s, rank):
    keys = {"ssm.conv_kernel": 4, "ssm.inner_size": s["inner"], "ssm.state_size": s["state"], "ssm.time_step_rank": rank}
    return keys | ({"ssm.group_count": s["groups"]} if "groups" in s else {})


def attention_keys(arch, s, kinds):
    by_layer = A in kinds and arch != "qwen35"
    kv = [s["kv"] if kind == A else 0 for kind in kinds] if by_layer else s["kv"]
    return {"attention.head_count": s["q"], "attention.head_count_kv": kv, "attention.key_length": s["head"],
            "attention.value_length": s["head"], "rope.dimension_count": s["head"]}


def attention(m, b, s, width, gated=False):
    m.matrix(b + "attn_q", s["q"] * s["head"] * (2 if gated else 1), width)
    m.matrix(b + "attn_k", s["kv"] * s["head"], width)
    m.matrix(b + "attn_v", s["kv"] * s["head"], width)
    m.matrix(b + "attn_output", width, s["q"] * s["head"])


def mlp(m, b, s, width, gate=True):
    if gate:
        m.matrix(b + "ffn_gate", s["ffn"], width)
    m.matrix(b + "ffn_up", s["ffn"], width)
    m.matrix(b + "ffn_down", width, s["ffn"])


def mamba(m, b, s, width, kind, layer):
    d, n, rank = s["inner"], s["state"], s["rank"]
    m.matrix(b + "ssm_in", 2 * d, width)
    m.small(b + "ssm_conv1d.weight", d, 4)
    m.small(b + "ssm_conv1d.bias", d)
    m.matrix(b + "ssm_x", rank + 2 * n, d)
    m.matrix(b + "ssm_dt", d, rank)
    m.small(b + "ssm_dt.bias", d)
    m.fill(b + "ssm_a", -1, d, n)
    m.fill(b + "ssm_d", 1, d)
    m.matrix(b + "ssm_out", width, d)


def mamba2(m, b, s, width, norm=True):
    d, heads, mixed = s["inner"], s["heads"], s["inner"] + 2 * s["groups"] * s["state"]
    m.matrix(b + "ssm_in", d + mixed + heads, width)
    m.small(b + "ssm_conv1d.weight", mixed, 4)
    m.small(b + "ssm_conv1d.bias", mixed)
    m.small(b + "ssm_dt.bias", heads)
    m.fill(b + "ssm_a", -1, heads, 1)
    m.fill(b + "ssm_d", 1, heads, 1)
    if norm:
        m.fill(b + "ssm_norm.weight", 1, s["groups"], d // s["groups"])
    m.matrix(b + "ssm_out", width, d)


def mamba2_layer(m, b, s, width, kind, layer):
    mamba2(m, b, s, width)


def falcon_layer(m, b, s, width, kind, layer):
    mamba2(m, b, s, width, norm=False)
    attention(m, b, s, width)
    m.fill(b + "ffn_norm", 1, width)
    mlp(m, b, s, width)


def nemotron_layer(m, b, s, width, kind, layer):
    if kind == M:
        mamba2(m, b, s, width)
    elif kind == A:
        attention(m, b, s, width)
    else:
        mlp(m, b, s, width, gate=False)


def granite_layer(m, b, s, width, kind, layer):
    mamba2(m, b, s, width) if kind == M else attention(m, b, s, width)
    m.fill(b + "ffn_norm.weight", 1, width)
    mlp(m, b, s, width)


def lfm2_layer(m, b, s, width, kind, layer):
    if kind == M:
        m.small(b + "shortconv.conv.weight", width, 3)
        m.matrix(b + "shortconv.in_proj", 3 * width, width)
        m.matrix(b + "shortconv.out_proj", width, width)
    else:
        attention(m, b, s, width)
        m.fill(b + "attn_q_norm.weight", 1, s["head"])
        m.fill(b + "attn_k_norm.weight", 1, s["head"])
    m.fill(b + "ffn_norm.weight", 1, width)
    mlp(m, b, s, width)


def qwen35_layer(m, b, s, width, kind, layer):
    if kind == M:
        m.matrix(b + "attn_qkv", 2 * s["groups"] * s["state"] + s["inner"], width)
        m.matrix(b + "attn_gate", s["inner"], width)
        m.small(b + "ssm_conv1d.weight", 2 * s["groups"] * s["state"] + s["inner"], 4)
        m.matrix(b + "ssm_alpha", s["heads"], width)
        m.matrix(b + "ssm_beta", s["heads"], width)
        m.small(b + "ssm_dt.bias", s["heads"])
        m.fill(b + "ssm_a", -1, s["heads"])
        m.fill(b + "ssm_norm.weight", 1, s["inner"] // s["heads"])
        m.matrix(b + "ssm_out", width, s["inner"])
    else:
        attention(m, b, s, width, gated=True)
        m.fill(b + "attn_q_norm.weight", 1, s["head"])
        m.fill(b + "attn_k_norm.weight", 1, s["head"])
    m.fill(b + "post_attention_norm.weight", 1, width)
    mlp(m, b, s, width)


def rwkv7_layer(m, b, s, width, kind, layer):
    for norm in (b + "attn_norm_2", *([] if layer else ["token_embd_norm"])):
        m.small(norm + ".bias", width)
        m.fill(norm + ".weight", 1, width)
    m.small(b + "attn_norm.bias", width)
    t = b + "time_mix_"
    for name in "wav":
        rank = s["a" if name == "v" and not layer else name]
        m.small(f"{t}{name}0.weight", width)
        m.small(f"{t}{name}1.weight", rank, width)
        m.small(f"{t}{name}2.weight", width, rank)
    m.small(t + "g1.weight", s["g"], width)
    m.small(t + "g2.weight", width, s["g"])
    m.small(t + "ln.bias", width)
    m.fill(t + "ln.weight", 1, width)
    for name in ("k_a", "k_k", "r_k"):
        m.fill(f"{t}{name}.weight", 1, width)
    m.small(t + "lerp_fused.weight", 6, 1, 1, width)
    for name in ("key", "value", "receptance", "output"):
        m.matrix(t + name, width, width)
    m.small(b + "channel_mix_lerp_k.weight", width)
    m.matrix(b + "channel_mix_key", s["ffn"], width)
    m.matrix(b + "channel_mix_value", width, s["ffn"])


LAYERS = {"mamba": mamba, "mamba2": mamba2_layer, "falcon-h1": falcon_layer, "nemotron_h": nemotron_layer,
          "granitehybrid": granite_layer, "lfm2": lfm2_layer, "qwen35": qwen35_layer, "rwkv7": rwkv7_layer}


def keys_of(arch, s, kinds):
    """Of the architecture, beside what every one has."""
    if arch == "rwkv7":
        return {"wkv.head_size": s["head"], "attention.decay_lora_rank": s["w"], "attention.iclr_lora_rank": s["a"],
                "attention.value_residual_mix_lora_rank": s["v"], "attention.gate_lora_rank": s["g"],
                "attention.head_count": 0, "attention.layer_norm_epsilon": 1e-5, "feed_forward_length": s["ffn"]}
    keys = {"attention.layer_norm_rms_epsilon": 1e-5, "feed_forward_length": s.get("ffn", 0)}
    if arch != "lfm2":
        keys |= ssm_keys(s, s.get("rank", s.get("heads")))
    keys |= attention_keys(arch, s, kinds) | {"rope.freq_base": 1e6} if "q" in s else {"attention.head_count": 0}
    if arch == "mamba":
        keys["ssm.dt_b_c_rms"] = False
    if arch == "lfm2":
        keys["shortconv.l_cache"] = 3
    if arch == "nemotron_h":
        keys["feed_forward_length"] = [s["ffn"] if kind == F else 0 for kind in kinds]
        keys["attention.layer_norm_epsilon"] = 1e-5
    if arch in ("nemotron_h", "granitehybrid"):
        keys["rope.scaling.finetuned"] = False
    if arch == "granitehybrid":
        keys |= {"attention.scale": 0.125, "embedding_scale": 12.0, "residual_scale": 0.25, "logit_scale": 6.0}
    if arch == "qwen35":
        pairs = s["head"] // 8
        keys |= {"rope.dimension_count": 2 * pairs, "full_attention_interval": 4,
                 "rope.dimension_sections": [pairs - 2 * (pairs // 3), pairs // 3, pairs // 3, 0]}
    return keys
