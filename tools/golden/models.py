"""Golden models: tiny random models, their greedy ids and logits, made by transformers in f32 with eager attention.

    python3 -m venv .oracle && .oracle/bin/pip install -r tools/golden/requirements.txt
    .oracle/bin/python tools/golden/models.py             every tiny model
    .oracle/bin/python tools/golden/models.py NAME ...    these; `smollm2` is the demo model (run scripts/demo first)

tests/golden/models/NAME/ gets config.json and safetensors, model.gguf (F32, the same weights under GGUF's names and
values), golden.json {"prompts": [{"ids", "greedy"}]} and logits_<i>.f32: raw little-endian f32 [len(ids) + len(greedy)
- 1, V], row j = logits after token j of ids + greedy[:-1]; with "every": n only each n-th row, counted from the last.

A golden proves something only if nothing in the model is idle and nothing hangs on rounding; main() asserts both:
every tensor, the epsilon and the rope settings change the logits, f32 agrees with f64, each greedy step has a top-2
margin, and the path has many distinct tokens. A seed that fails is replaced by the next.
"""

import json
import math
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
import numpy as np
import torch
from families import FAMILIES, INTERLEAVED, common_keys, join_heads, split_values
from gguf.quants import MXFP4
from recurrent import RECURRENT
from safetensors.torch import load_file, save_file
from transformers import (JambaConfig, JambaForCausalLM, LlamaConfig, LlamaForCausalLM, Mamba2Config,
                          Mamba2ForCausalLM, Qwen3Config, Qwen3ForCausalLM)
from transformers.integrations.mxfp4 import convert_moe_packed_tensors

ROOT = Path(__file__).resolve().parents[2]
OUT = ROOT / "tests/golden/models"
TENON = ROOT / "build/release/tenon"
DEMO = ROOT / "models/SmolLM2-135M-Instruct.Q4_1.gguf"
EAGER = dict(attn_implementation="eager", experts_implementation="eager")
STEPS, MARGIN, DISTINCT = 48, 1e-2, 10
DEMO_STEPS = 64
PROMPTS = (1, 7, 45)

# Dimensions are odd where the architecture allows it, and epsilon is large enough to show in the logits.
# `style` is how config.json writes rope: the key of today, or rope_theta and rope_scaling as most files on the Hub do.
LLAMA3 = dict(rope_type="llama3", factor=8.0, low_freq_factor=1.0, high_freq_factor=4.0,
              original_max_position_embeddings=64)
MODELS = {
    "llama-plain": dict(
        model=LlamaForCausalLM, style="hub",
        config=LlamaConfig(vocab_size=151, hidden_size=60, intermediate_size=77, num_hidden_layers=3,
                           num_attention_heads=6, num_key_value_heads=2, rms_norm_eps=5e-3,
                           max_position_embeddings=512, rope_parameters=dict(rope_type="default", rope_theta=5000.0))),
    "llama3-scaled": dict(
        model=LlamaForCausalLM, style="hub", prompts=PROMPTS + (300,),
        config=LlamaConfig(vocab_size=160, hidden_size=64, intermediate_size=70, num_hidden_layers=3,
                           num_attention_heads=4, num_key_value_heads=2, rms_norm_eps=1e-2,
                           max_position_embeddings=512, tie_word_embeddings=True,
                           rope_parameters=dict(rope_theta=10000.0, **LLAMA3))),
    "llama-bias": dict(
        model=LlamaForCausalLM, style="old",
        config=LlamaConfig(vocab_size=133, hidden_size=54, intermediate_size=75, num_hidden_layers=3,
                           num_attention_heads=6, num_key_value_heads=3, head_dim=14, rms_norm_eps=2e-2,
                           max_position_embeddings=512, attention_bias=True, mlp_bias=True,
                           rope_parameters=dict(rope_type="linear", factor=2.5, rope_theta=7000.0))),
    "llama-bf16": dict(
        model=LlamaForCausalLM, style="new", dtype=torch.bfloat16,
        config=LlamaConfig(vocab_size=128, hidden_size=48, intermediate_size=81, num_hidden_layers=3,
                           num_attention_heads=4, num_key_value_heads=1, rms_norm_eps=1e-2,
                           max_position_embeddings=512, rope_parameters=dict(rope_type="default", rope_theta=20000.0))),
    "qwen3-plain": dict(
        model=Qwen3ForCausalLM, style="new", shards="96KB", prompts=PROMPTS + (300,), thin=True,
        config=Qwen3Config(vocab_size=141, hidden_size=60, intermediate_size=67, num_hidden_layers=3,
                           num_attention_heads=4, num_key_value_heads=2, head_dim=22, rms_norm_eps=1e-2,
                           max_position_embeddings=512, rope_parameters=dict(rope_type="default", rope_theta=3000.0))),
    "qwen3-tied": dict(
        model=Qwen3ForCausalLM, style="hub",
        config=Qwen3Config(vocab_size=170, hidden_size=56, intermediate_size=72, num_hidden_layers=4,
                           num_attention_heads=8, num_key_value_heads=2, head_dim=16, rms_norm_eps=5e-3,
                           max_position_embeddings=512, tie_word_embeddings=True,
                           rope_parameters=dict(rope_type="default", rope_theta=30000.0))),
    # chunk_size is the reference's own: its chunks end in the middle of every prompt that is longer.
    "mamba2-plain": dict(
        model=Mamba2ForCausalLM, style="new", prompts=PROMPTS + (300,), thin=True, defaults=dict(layer_norm_epsilon=1e-6),
        config=Mamba2Config(vocab_size=131, hidden_size=33, num_heads=6, head_dim=11, expand=2, n_groups=2,
                            state_size=13, conv_kernel=4, num_hidden_layers=3, layer_norm_epsilon=1e-2, chunk_size=16)),
    # mamba with MLP, mamba with experts, attention with MLP, mamba with experts
    "jamba-plain": dict(
        model=JambaForCausalLM, style="new", prompts=PROMPTS + (300,), thin=True, defaults=dict(rms_norm_eps=1e-6),
        config=JambaConfig(vocab_size=127, hidden_size=30, intermediate_size=23, num_hidden_layers=4,
                           num_attention_heads=6, num_key_value_heads=2, rms_norm_eps=1e-2, max_position_embeddings=512,
                           num_experts=4, num_experts_per_tok=2, expert_layer_period=2, expert_layer_offset=1,
                           attn_layer_period=4, attn_layer_offset=2, mamba_d_state=11, mamba_d_conv=3, mamba_expand=2,
                           mamba_dt_rank=5)),
}
MODELS |= FAMILIES | RECURRENT
DEFAULTS = dict(rms_norm_eps=1e-6, rope_parameters=dict(rope_type="default", rope_theta=10001.0))


def randomise(model, rng, dtype):
    """Every parameter gets a non-default value: norms around 1, biases around 0, matrices with a gain above 1, steps
    and decays such that a state remembers some tens of tokens."""
    for name, p in sorted(model.named_parameters()):
        noise = torch.randn(p.shape, generator=rng)
        gemma = type(model).__name__.startswith(("Gemma", "RecurrentGemma"))
        plus_one = type(model).__name__.startswith(("Qwen3_5", "Qwen3Next")) and "linear_attn" not in name
        if gemma and "embed" in name:  # small: they are scaled, and tied, so that a token would name itself
            value = 0.08 * noise
        elif gemma and name in ("model.norm.weight", "model.final_norm.weight"):
            value = 4 + 0.3 * noise
        elif (gemma or plus_one) and name.endswith("norm.weight"):
            value = 0.3 * noise
        elif name.endswith(("norm.weight", "norm_f.weight", "ln_1.weight", "ln_2.weight", "ln_f.weight")) or ".norms." in name:
            value = 1 + 0.3 * noise
        elif name.endswith("sinks"):
            value = noise
        elif name.endswith(("dt_bias", "dt_proj.bias")):
            value = 0.8 * noise - 2
        elif name.endswith("recurrent_param"):
            value = 0.7 * noise - 3
        elif name.endswith("A_log"):
            value = 0.7 * noise - 0.5
        elif name.endswith(".D"):
            value = 1 + 0.5 * noise
        elif name.endswith("bias"):
            value = 0.3 * noise
        elif "embed" in name:
            value = 0.35 * noise
        else:
            value = 1.5 * noise / math.sqrt(p.shape[-1])
        p.data = value.to(dtype).to(torch.float32)
    for name, t in sorted(model.named_buffers()):
        if name.endswith("e_score_correction_bias"):
            t.copy_((0.2 * torch.randn(t.shape, generator=rng)).to(dtype))


def round_experts(model):
    """The experts' weights to what MXFP4 can say, in groups of 32 inputs."""
    for name, p in model.named_parameters():
        if name.endswith(("experts.gate_up_proj", "experts.down_proj")):
            p.data = torch.from_numpy(MXFP4.dequantize(mxfp4_rows(p.data))).swapaxes(1, 2).contiguous()


def mxfp4_rows(t):
    """[experts, in, out] as GGUF's blocks of [experts, out, in]: an exponent, then element i beside element i + 16."""
    return MXFP4.quantize(np.ascontiguousarray(t.float().swapaxes(1, 2).numpy()))


def pack_experts(out):
    """The directory as gpt-oss is released: bytes of two neighbours each, and of exponents, beside them."""
    tensors = load_file(out / "model.safetensors")
    for name in [n for n in tensors if n.endswith(("experts.gate_up_proj", "experts.down_proj"))]:
        rows = torch.from_numpy(mxfp4_rows(tensors.pop(name)))
        blocks = rows.reshape(*rows.shape[:-1], -1, 17)
        codes = torch.cat([blocks[..., 1:] & 15, blocks[..., 1:] >> 4], -1)
        tensors[name + "_blocks"] = (codes[..., ::2] | codes[..., 1::2] << 4).contiguous()
        tensors[name + "_scales"] = blocks[..., 0].contiguous()
    save_file(tensors, out / "model.safetensors", {"format": "pt"})
    (out / "model.safetensors").chmod(0o644)
    config = json.loads((out / "config.json").read_text())
    config["quantization_config"] = dict(
        quant_method="mxfp4",
        modules_to_not_convert=["model.layers.*.self_attn", "model.layers.*.mlp.router", "model.embed_tokens", "lm_head"])
    (out / "config.json").write_text(json.dumps(config, indent=2) + "\n")


def build(spec, seed):
    model = spec["model"]._from_config(spec["config"], **EAGER).eval()
    rng = torch.Generator().manual_seed(seed)
    for name, p in model.named_buffers():
        if name.endswith(("expert_bias", "e_score_correction_bias")):  # which decides between experts, and is no parameter
            noise = 0.1 * torch.randn(p.shape, generator=rng)
            p.data = noise.to(spec.get("dtype", torch.float32)).to(torch.float32)
    randomise(model, rng, spec.get("dtype", torch.float32))
    if spec.get("mxfp4"):
        round_experts(model)
    vocab = spec["config"].vocab_size
    prompts = [torch.randint(vocab, (n,), generator=rng).tolist() for n in spec.get("prompts", PROMPTS)]
    return model, prompts


def logits_of(model, ids):
    with torch.no_grad():
        return model(torch.tensor([ids]), use_cache=False).logits[0]


def greedy(model, ids, steps, margin, distinct=DISTINCT):
    """(greedy ids, top-2 gap of each), or None where a step is near a tie or the path is degenerate."""
    path, gaps = [], []
    for _ in range(steps):
        top = logits_of(model, ids + path)[-1].topk(2)
        gaps.append(round((top.values[0] - top.values[1]).item(), 6))
        if gaps[-1] < margin:
            return None
        path.append(top.indices[0].item())
    return (path, gaps) if len(set(path)) >= distinct else None


def max_diff(a, b):
    return (a.double() - b.double()).abs().max().item()


def nothing_idle(spec, model, ids, want):
    """Each tensor, moved a little, and each setting, taken back to its default, must show in the logits."""
    moves = [n for n in model.named_buffers() if n[0].endswith("e_score_correction_bias")]
    for name, p in [*model.named_parameters(), *moves]:
        kept = p.data.clone()
        p.data += (0.5 if name.endswith("correction_bias") else 0.05) * torch.randn(
            p.shape, generator=torch.Generator().manual_seed(1))
        moved = max_diff(logits_of(model, ids), want)
        p.data = kept
        if moved < 1e-2:
            return f"{name} is idle: {moved:.1e}"
    for key, value in spec.get("defaults", DEFAULTS).items():
        config = type(spec["config"]).from_dict({**spec["config"].to_dict(), key: value})
        other = spec["model"]._from_config(config, **EAGER).eval()
        other.load_state_dict(model.state_dict())
        moved = max_diff(logits_of(other, ids), want)
        if moved < 1e-2:
            return f"{key} is idle: {moved:.1e}"
    return None


def router_gap(model, ids):
    """The least distance between the last chosen expert and the first one that is not, as router logits."""
    gaps = [math.inf]

    def watch(router, inputs, result):
        top = result[0].topk(router.top_k + 1).values
        gaps.append((top[:, -2] - top[:, -1]).min().item())

    routers = (".router", ".mlp.gate", ".feed_forward.gate", ".mixer.gate")
    hooks = [m.register_forward_hook(watch) for name, m in model.named_modules() if name.endswith(routers)]
    logits_of(model, ids)
    for h in hooks:
        h.remove()
    return min(gaps)


def find_seed(name, spec):
    for seed in range(1000):
        model, prompts = build(spec, seed)
        paths = []
        for p in prompts:
            found = greedy(model, p, STEPS, spec.get("margin", MARGIN), spec.get("distinct", DISTINCT))
            if not found:
                break
            paths.append(found[0])
        if len(paths) < len(prompts):
            continue
        rows = [logits_of(model, p + g[:-1]) for p, g in zip(prompts, paths)]
        idle = nothing_idle(spec, model, prompts[-1] + paths[-1][:-1], rows[-1])
        near_tie = min(router_gap(model, p + g[:-1]) for p, g in zip(prompts, paths)) < spec.get("near", 1e-3)
        exact = [logits_of(model.double(), p + g[:-1]) for p, g in zip(prompts, paths)]
        rounding = max(max_diff(a, b) for a, b in zip(rows, exact))
        model.float()
        if idle or near_tie or rounding > 1e-4:
            why = idle or (near_tie and "a router is near a tie") or f"f32 is {rounding:.1e} off f64"
            print(f"{name}: seed {seed}: {why}")
            continue
        print(f"{name}: seed {seed}, f32 against f64 {rounding:.1e}, logits of rms {rows[-1].pow(2).mean().sqrt():.2f}")
        return model, prompts, paths, rows
    raise SystemExit(f"{name}: no seed will do")


def write_config(path, style, drop, edit=None):
    """config.json as transformers writes it today, or with the keys that files on the Hub carry."""
    config = json.loads(path.read_text())
    if edit:
        edit(config)
    for key in drop:
        del config[key]
    if style != "new":
        rope = config.pop("rope_parameters")
        config["rope_theta"] = rope.pop("rope_theta")
        if "partial_rotary_factor" in rope:
            config["partial_rotary_factor"] = rope.pop("partial_rotary_factor")
        if rope["rope_type"] == "default":
            config["rope_scaling"] = None
        elif style == "old":
            config["rope_scaling"] = {"type": rope.pop("rope_type"), **rope}
        else:
            config["rope_scaling"] = rope
        config["torch_dtype"] = config.pop("dtype")
    path.write_text(json.dumps(config, indent=2) + "\n")


def interleave(t, heads):
    """Rows of q and k from rotate-half order to pairs, head by head: GGUF's order for Llama."""
    return t.reshape(heads, 2, t.shape[0] // heads // 2, *t.shape[1:]).swapaxes(1, 2).reshape(t.shape)


def uninterleave(t, heads):
    return t.reshape(heads, t.shape[0] // heads // 2, 2, *t.shape[1:]).swapaxes(1, 2).reshape(t.shape)


def llama3_factors(head_dim, rope):
    """rope_freqs.weight: what each frequency is divided by."""
    factor, low, high = rope["factor"], rope["low_freq_factor"], rope["high_freq_factor"]
    old = rope["original_max_position_embeddings"]
    out = []
    for freq in 1.0 / rope["rope_theta"] ** (torch.arange(0, head_dim, 2, dtype=torch.float32) / head_dim):
        wavelength = 2 * math.pi / freq.item()
        if wavelength < old / high:
            out.append(1.0)
        elif wavelength > old / low:
            out.append(factor)
        else:
            smooth = (old / wavelength - low) / (high - low)
            out.append(1 / ((1 - smooth) / factor + smooth))
    return np.array(out, np.float32)


def decoder_keys(w, arch, config):
    w.add_context_length(config.max_position_embeddings)
    w.add_feed_forward_length(config.intermediate_size)
    w.add_head_count(config.num_attention_heads)
    w.add_head_count_kv(config.num_key_value_heads)
    w.add_key_length(config.head_dim)
    w.add_value_length(config.head_dim)
    w.add_layer_norm_rms_eps(config.rms_norm_eps)
    rope = config.rope_parameters
    w.add_rope_freq_base(rope["rope_theta"])
    if arch == "llama":
        w.add_rope_dimension_count(config.head_dim)
    if rope["rope_type"] == "linear":
        w.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        w.add_rope_scaling_factor(rope["factor"])
    if rope["rope_type"] == "llama3":
        w.add_tensor("rope_freqs.weight", llama3_factors(config.head_dim, rope))


def mamba2_keys(w, arch, config):
    """As llama.cpp's converter writes them; the rank of the time step is what it calls the number of heads."""
    w.add_context_length(2**20)
    w.add_feed_forward_length(0)
    w.add_head_count(0)
    w.add_ssm_conv_kernel(config.conv_kernel)
    w.add_ssm_inner_size(config.expand * config.hidden_size)
    w.add_ssm_state_size(config.state_size)
    w.add_ssm_time_step_rank(config.num_heads)
    w.add_ssm_group_count(config.n_groups)
    w.add_layer_norm_rms_eps(config.layer_norm_epsilon)


def jamba_keys(w, arch, config):
    w.add_context_length(config.max_position_embeddings)
    w.add_feed_forward_length(config.intermediate_size)
    w.add_head_count(config.num_attention_heads)
    w.add_head_count_kv([config.num_key_value_heads if kind == "attention" else 0 for kind in config.layers_block_type])
    w.add_ssm_conv_kernel(config.mamba_d_conv)
    w.add_ssm_inner_size(config.mamba_expand * config.hidden_size)
    w.add_ssm_state_size(config.mamba_d_state)
    w.add_ssm_time_step_rank(config.mamba_dt_rank)
    w.add_expert_count(config.num_experts)
    w.add_expert_used_count(config.num_experts_per_tok)
    w.add_layer_norm_rms_eps(config.rms_norm_eps)


def gguf_values(arch, config, name, t):
    """GGUF's (name, values) for one tensor, its name still as Hugging Face has it."""
    own = split_values(arch, config, name, t)
    if own:
        return own
    if arch in INTERLEAVED and ".q_proj." in name:
        t = interleave(t, config.num_attention_heads)
    if arch in INTERLEAVED and ".k_proj." in name:
        t = interleave(t, config.num_key_value_heads)
    if name.endswith(".A_log"):
        t = -np.exp(t.astype(np.float64)).astype(np.float32)
    if name.endswith("conv1d.weight"):
        t = t.squeeze(1)
    if arch == "mamba2" and name.endswith((".A_log", ".D")):
        t = t[:, None]
    if name.endswith("mixer.norm.weight"):
        t = t.reshape(config.n_groups, -1)
    if name.endswith("experts.gate_up_proj"):
        gate, up = np.split(t, 2, axis=1)
        return [(name.replace("gate_up_proj", "gate_proj.weight"), gate),
                (name.replace("gate_up_proj", "up_proj.weight"), up)]
    if name.endswith("experts.down_proj"):
        name += ".weight"
    return [(name.replace(".dt_bias", ".dt_proj.bias"), t)]


def add_values(w, name, value, dtype, mxfp4):
    """Matrices keep the type that the model has; vectors are f32, as llama.cpp's converter writes them."""
    value = np.ascontiguousarray(value)
    if mxfp4 and name.endswith("_exps.weight"):
        w.add_tensor(name, MXFP4.quantize(value), raw_dtype=gguf.GGMLQuantizationType.MXFP4)
    elif dtype == torch.bfloat16 and value.size > max(value.shape):
        kind = gguf.GGMLQuantizationType.BF16
        w.add_tensor(name, gguf.quants.quantize(value, kind), raw_dtype=kind)
    else:
        w.add_tensor(name, value)


def write_gguf(path, spec, config, state):
    arch = spec.get("arch", config.model_type)
    w = gguf.GGUFWriter(path, arch)
    w.add_name(path.parent.name)
    w.add_file_type(gguf.LlamaFileType.ALL_F32)
    w.add_vocab_size(config.vocab_size)
    w.add_embedding_length(config.hidden_size)
    w.add_block_count(config.num_hidden_layers)
    if "keys" in spec:
        common_keys(w, arch, config)
        spec["keys"](w, config)
    else:
        dict(mamba2=mamba2_keys, jamba=jamba_keys).get(arch, decoder_keys)(w, arch, config)
    w.add_tokenizer_model("none")
    w.add_bos_token_id(config.bos_token_id)
    w.add_eos_token_id(config.eos_token_id)
    kind = next(k for k, v in gguf.MODEL_ARCH_NAMES.items() if v == arch)
    names = gguf.get_tensor_name_map(kind, config.num_hidden_layers)
    # What an architecture's own list leaves out (Qwen's layers without experts) has the name that all give it.
    llama = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    for name, t in join_heads(state).items():
        for part, value in gguf_values(arch, config, name, t.numpy().astype(np.float32)):
            canonical = (names.get_name(part, try_suffixes=(".weight", ".bias")) or
                         llama.get_name(part, try_suffixes=(".weight", ".bias")))
            add_values(w, canonical, value, spec.get("dtype") if "keys" in spec else None, spec.get("mxfp4"))
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def reload_packed(spec, out):
    """As from_pretrained, which wants accelerate for it: transformers' own dequantisation of what was written."""
    tensors = load_file(out / "model.safetensors")
    for name in [n.removesuffix("_blocks") for n in tensors if n.endswith("_blocks")]:
        tensors[name] = convert_moe_packed_tensors(tensors.pop(name + "_blocks"), tensors.pop(name + "_scales"))
    model = spec["model"]._from_config(spec["config"], dtype=torch.float32, **EAGER).eval()
    model.load_state_dict(tensors)
    return model


def make_tiny(name, spec):
    model, prompts, paths, rows = find_seed(name, spec)
    used = {i for ids in prompts + paths for i in ids}
    free = [i for i in range(spec["config"].vocab_size) if i not in used]
    free += [i for i in range(spec["config"].vocab_size) if i not in sum(paths, [])]
    config = model.config
    config.bos_token_id, config.eos_token_id = free[0], free[1]  # on no path: an engine that stops would not stop here
    out = OUT / name
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    state = {k: v.clone() for k, v in model.state_dict().items() if not (config.tie_word_embeddings and "lm_head" in k)}
    model.to(spec.get("dtype", torch.float32)).save_pretrained(out, max_shard_size=spec.get("shards", "1GB"))
    (out / "generation_config.json").unlink(missing_ok=True)
    write_config(out / "config.json", spec["style"], spec.get("drop", ()), spec.get("edit"))
    if spec.get("mxfp4"):
        pack_experts(out)
    again = reload_packed(spec, out) if spec.get("mxfp4") else spec["model"].from_pretrained(
        out, dtype=torch.float32, **EAGER).eval()
    assert max_diff(logits_of(again, prompts[-1]), rows[-1][: len(prompts[-1])]) < 1e-4
    if "called" in spec:  # a model_type that transformers has no class for
        text = (out / "config.json").read_text()
        (out / "config.json").write_text(text.replace(f'"{config.model_type}"', f'"{spec["called"]}"'))
    if spec.get("convert") == "tenon":  # llama.cpp has no word for the architecture
        subprocess.run([TENON, "quantize", out, "-o", out / "model.gguf", "--type", "bf16"], check=True)
    elif spec.get("convert"):
        subprocess.run([sys.executable, Path(__file__).with_name("convert.py"), out, out / "model.gguf"], check=True)
    else:
        write_gguf(out / "model.gguf", spec, config, state)
    golden = []
    for i, (p, g, r) in enumerate(zip(prompts, paths, rows)):
        every = max(1, len(r) // 32) if spec.get("thin") else 1
        r[(len(r) - 1) % every::every].numpy().astype("<f4").tofile(out / f"logits_{i}.f32")
        golden.append({"ids": p, "greedy": g} | ({"every": every} if every > 1 else {}))
    (out / "golden.json").write_text(json.dumps({"prompts": golden}) + "\n")


def load_gguf(path):
    """LlamaForCausalLM in f32 with the exact values of a GGUF file, and its reader."""
    reader = gguf.GGUFReader(path)
    meta = {k: f.contents() for k, f in reader.fields.items() if k.startswith("llama.")}
    heads, kv = meta["llama.attention.head_count"], meta["llama.attention.head_count_kv"]
    eps = float(np.float32(meta["llama.attention.layer_norm_rms_epsilon"]))
    config = LlamaConfig(
        vocab_size=meta["llama.vocab_size"], hidden_size=meta["llama.embedding_length"],
        intermediate_size=meta["llama.feed_forward_length"], num_hidden_layers=meta["llama.block_count"],
        num_attention_heads=heads, num_key_value_heads=kv, rms_norm_eps=eps, tie_word_embeddings=True,
        max_position_embeddings=meta["llama.context_length"],
        rope_parameters=dict(rope_type="default", rope_theta=meta["llama.rope.freq_base"]))
    assert config.head_dim == meta["llama.rope.dimension_count"]
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH.LLAMA, config.num_hidden_layers)
    exact = {}
    for t in reader.tensors:
        value = gguf.quants.dequantize(t.data, t.tensor_type).astype(np.float32)
        if ".attn_q." in t.name:
            value = uninterleave(value, heads)
        if ".attn_k." in t.name:
            value = uninterleave(value, kv)
        exact[t.name] = torch.from_numpy(np.ascontiguousarray(value))
    model = LlamaForCausalLM._from_config(config, **EAGER).eval().float()
    with torch.no_grad():
        for name, p in model.named_parameters():
            p.copy_(exact.pop(names.get_name(name, try_suffixes=(".weight", ".bias"))))
    assert not exact, f"tensors left over: {sorted(exact)}"
    return model, reader


def smollm_tokenizer(reader):
    """HF tokenizers with the vocabulary of the GGUF file: byte-level BPE, digits one by one."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    field = lambda key: reader.fields[f"tokenizer.ggml.{key}"].contents()
    assert field("pre") == "smollm"
    pieces = field("tokens")
    tok = Tokenizer(models.BPE({p: i for i, p in enumerate(pieces)}, [tuple(m.split(" ")) for m in field("merges")]))
    tok.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True),
                                                 pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tok.decoder = decoders.ByteLevel()
    control = [p for p, kind in zip(pieces, field("token_type")) if kind == gguf.TokenType.CONTROL]
    tok.add_special_tokens([AddedToken(p, special=True, normalized=False) for p in control])
    return tok


DEMO_PROMPTS = [
    dict(chat=True, text="Tell me a long story about a fox and a lighthouse."),
    dict(chat=True, text="Write a Python function that checks whether a string is a palindrome, and explain it."),
    dict(chat=False, text="The history of the steam engine begins"),
    dict(chat=False, text="def fibonacci(n):\n    "),
    dict(chat=False, text="In 1969, 3 astronauts flew to the Moon. The first of them,"),
]


def make_demo():
    """Greedy ids of the demo model: transformers in f32 on the exactly dequantised weights of the Q4_1 file."""
    import jinja2
    model, reader = load_gguf(DEMO)
    tok = smollm_tokenizer(reader)
    template = jinja2.Environment().from_string(reader.fields["tokenizer.chat_template"].contents())
    eos = reader.fields["tokenizer.ggml.eos_token_id"].contents()
    prompts = []
    for p in DEMO_PROMPTS:
        message = [dict(role="user", content=p["text"])]
        rendered = template.render(messages=message, add_generation_prompt=True) if p["chat"] else p["text"]
        ids = tok.encode(rendered).ids
        # Not model.generate: it takes the end token inside a chat prompt for padding and masks it.
        found = greedy(model, ids, DEMO_STEPS, 1e-3)
        assert found, f"a near tie: {p['text']}"
        path, gaps = found
        assert eos not in path, f"ends early: {p['text']}"
        print(f"smollm2: least gap {min(gaps):.4f}: {tok.decode(path)[:90]!r}")
        prompts.append({**p, "ids": ids, "greedy": path, "gaps": gaps})
    (OUT / "smollm2").mkdir(parents=True, exist_ok=True)
    lines = ",\n".join(json.dumps(p) for p in prompts)
    (OUT / "smollm2/golden.json").write_text(f'{{"model": "{DEMO.name}", "prompts": [\n{lines}\n]}}\n')


def main():
    torch.set_num_threads(1)
    for name in sys.argv[1:] or MODELS:
        make_demo() if name == "smollm2" else make_tiny(name, MODELS[name])


if __name__ == "__main__":
    main()
