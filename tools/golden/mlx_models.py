"""Golden logits of tiny models as mlx-lm writes them: experts in one tensor, every mode and number of bits.

    .oracle/bin/python tools/golden/mlx_models.py      (besides requirements.txt: mlx[cpu], mlx-lm 0.32.2)

tests/golden/types/mlx-lm-*/: a random transformers model, converted and quantised by mlx-lm; logits.f32 are those of
transformers in f32 on what mx.dequantize makes of the file, in f32. tests/models/test_types.c reads them.
"""

import json
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import mlx.core as mx
import numpy as np
import torch
import transformers as hf
from mlx_lm import utils
from safetensors.torch import load_file, save_file

sys.path.insert(0, str(Path(__file__).parent))
from models import EAGER  # noqa: E402
from tensor_types import IDS, OUT, put  # noqa: E402

SIZE = dict(vocab_size=96, hidden_size=128, intermediate_size=128, num_hidden_layers=2, num_attention_heads=4,
            num_key_value_heads=2, rms_norm_eps=1e-3, max_position_embeddings=256)
EXPERTS = dict(num_experts=4, num_experts_per_tok=2)


def own(**rules):
    """A predicate of mlx-lm: for a layer whose path ends in a key (with . for __) its numbers; None: as the model."""
    def predicate(path, module):
        for end, numbers in rules.items():
            if path.endswith(end.replace("__", ".")):
                return numbers if isinstance(numbers, bool) else affine(*numbers)
        return True
    return predicate


def affine(bits, group):
    return dict(bits=bits, group_size=group, mode="affine")


MODELS = {
    # no codes at all: names, and the order of dimensions
    "mixtral": (hf.MixtralForCausalLM, hf.MixtralConfig(**SIZE | dict(hidden_size=64, intermediate_size=48),
                num_local_experts=4, num_experts_per_tok=2), None, None),
    "olmoe": (hf.OlmoeForCausalLM, hf.OlmoeConfig(**SIZE, **EXPERTS, pad_token_id=None), affine(3, 64),
              own(q_proj=(3, 32), k_proj=(3, 128), v_proj=(6, 128), o_proj=(6, 32), embed_tokens=(5, 128))),
    "qwen2-moe": (hf.Qwen2MoeForCausalLM, hf.Qwen2MoeConfig(**SIZE, **EXPERTS, moe_intermediate_size=64,
                  shared_expert_intermediate_size=192), affine(6, 64), own(mlp__gate=(8, 64), lm_head=(5, 64))),
    "qwen3-moe": (hf.Qwen3MoeForCausalLM, hf.Qwen3MoeConfig(**SIZE, **EXPERTS, head_dim=32, moe_intermediate_size=128,
                  norm_topk_prob=True), affine(2, 64),
                  own(switch_mlp__up_proj=(5, 32), switch_mlp__down_proj=(1, 128), q_proj=(1, 64), k_proj=(1, 32),
                      v_proj=(2, 128), o_proj=(2, 32), mlp__gate=False)),
    "jamba": (hf.JambaForCausalLM, hf.JambaConfig(**SIZE, **EXPERTS, expert_layer_period=2, expert_layer_offset=1,
              attn_layer_period=2, attn_layer_offset=1, mamba_d_state=8, mamba_d_conv=3, mamba_dt_rank=32,
              use_mamba_kernels=False), affine(3, 32), own(switch_mlp__gate_proj=False)),
    "gpt-oss": (hf.GptOssForCausalLM, hf.GptOssConfig(**SIZE, head_dim=32, num_local_experts=4, num_experts_per_tok=2,
                sliding_window=13, layer_types=["sliding_attention", "full_attention"], rope_parameters=dict(
                    rope_type="yarn", rope_theta=1000.0, factor=8.0, beta_fast=20.0, beta_slow=2.0, truncate=False,
                    original_max_position_embeddings=64)),
                dict(group_size=32, bits=4, mode="mxfp4"), own(q_proj=(8, 64), router=False, embed_tokens=(4, 32))),
    "nvfp4": (hf.LlamaForCausalLM, hf.LlamaConfig(**SIZE), dict(group_size=16, bits=4, mode="nvfp4"), None),
}


def exact(path):
    """The tensors of a file of mlx-lm in f32, without scales and biases; dtype and shape as they are stored."""
    numbers = json.loads((path / "config.json").read_text()).get("quantization", {})
    stored, out = mx.load(str(path / "model.safetensors")), {}
    for key, w in stored.items():
        stem = key.removesuffix("weight")
        if key.endswith((".scales", ".biases")):
            continue
        if stem + "scales" in stored:
            of = numbers.get(stem[:-1], numbers)
            scales, biases = stored[stem + "scales"], stored.get(stem + "biases")
            if of.get("mode", "affine") == "affine":
                scales, biases = scales.astype(mx.float32), biases.astype(mx.float32)
            w = mx.dequantize(w, scales, biases, group_size=of["group_size"], bits=of["bits"],
                              mode=of.get("mode", "affine"), dtype=mx.float32)
        out[key] = torch.from_numpy(np.array(w.astype(mx.float32)))
    return out


def load(model, tensors):
    """Under transformers' names: gate and up in one, experts of gpt-oss turned."""
    state, seen = model.state_dict(), set()

    def take(key):
        seen.add(key)
        return tensors[key]

    gpt_oss = model.config.model_type == "gpt_oss"
    for key, to in state.items():
        if key == "lm_head.weight" and model.config.tie_word_embeddings:
            continue
        layer, part = key.split(".experts.") if ".experts." in key else ("", "")
        if model.config.model_type == "mixtral":
            key, layer = key.replace(".mlp.", ".block_sparse_moe."), layer.replace(".mlp", ".block_sparse_moe")
        stack = layer + (".experts." if gpt_oss else ".switch_mlp.")
        what = "bias" if part.endswith("_bias") else "weight"
        if part.startswith("gate_up_proj"):
            pair = [take(f"{stack}{p}_proj.{what}") for p in ("gate", "up")]
            value = torch.stack(pair, 2).flatten(1, 2) if gpt_oss else torch.cat(pair, 1)
        elif part.startswith("down_proj"):
            value = take(f"{stack}down_proj.{what}")
        else:
            value = take(key)
        if gpt_oss and part and what == "weight":
            value = value.transpose(1, 2)
        to.copy_(value.reshape(to.shape) if "conv1d" in key else value)
    assert seen == set(tensors), seen ^ set(tensors)


def split_experts(path):
    """Of gpt-oss, mlx-lm reads experts in MXFP4, and what it has written itself."""
    tensors = {}
    for key, value in load_file(path).items():
        layer, part = key.split("experts.") if "experts." in key else ("", "")
        what = "bias" if part.endswith("_bias") else "weight"
        value = value.transpose(1, 2) if part and what == "weight" else value
        if part.startswith("gate_up_proj"):
            for i, p in enumerate(("gate", "up")):
                tensors[f"{layer}experts.{p}_proj.{what}"] = value[:, i::2].contiguous()
        else:
            tensors[f"{layer}experts.down_proj.{what}" if part else key] = value.contiguous()
    save_file(tensors, path, {"format": "pt"})


def make(name, kind, config, quantization, predicate):
    torch.manual_seed(len(name))
    model = kind._from_config(config, **EAGER).eval()
    for key, p in model.named_parameters():
        gain = 0.35 if "embed" in key else 1.5 / p.shape[-1] ** 0.5
        if p.dim() > 1 and "A_log" not in key:
            p.data = torch.randn(p.shape) * gain
        else:
            p.data += 0.3 * torch.randn(p.shape)
    out = OUT / f"mlx-lm-{name}"
    shutil.rmtree(out, ignore_errors=True)
    with tempfile.TemporaryDirectory() as tmp:
        model.save_pretrained(tmp)
        config_json = Path(tmp) / "config.json"
        written = json.loads(config_json.read_text())
        written.setdefault("num_experts", written.get("num_local_experts"))  # as files on the Hub have them
        written.setdefault("rope_theta", (written.get("rope_parameters") or {}).get("rope_theta"))
        config_json.write_text(json.dumps({k: v for k, v in written.items() if v is not None}))
        if name == "gpt-oss":
            split_experts(Path(tmp) / "model.safetensors")
        theirs, settings = utils.load_model(Path(tmp))
        theirs.set_dtype(mx.bfloat16 if len(name) % 2 else mx.float16)
        if quantization:
            theirs, settings = utils.quantize_model(theirs, settings, quantization["group_size"], quantization["bits"],
                                                    quantization["mode"], quant_predicate=predicate)
        utils.save_model(out, theirs)
        utils.save_config(settings, out / "config.json")
    (out / "model.safetensors.index.json").unlink()
    with torch.no_grad():
        load(model, exact(out))
    put(name, out / "logits.f32", model, [i % config.vocab_size for i in IDS])


def main():
    torch.set_num_threads(1)
    for name, spec in MODELS.items():
        if not sys.argv[1:] or name in sys.argv[1:]:
            make(name, *spec)


if __name__ == "__main__":
    main()
