"""The golden of PLaMo 2, which transformers does not have: a tiny random model, and what mlx-lm makes of it in f32.

    LLAMA_CPP=DIR .oracle/bin/python tools/golden/plamo2.py

The files are those of models.py; model.gguf is made by llama.cpp's converter. Every tensor, moved a little, shows in
the logits, and each greedy step has a margin (asserted).
"""

import json
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: F401
import mlx.core as mx
import numpy as np
import torch
from mlx_lm.models import plamo2
from mlx_lm.models.plamo2 import Model, ModelArgs
from safetensors.torch import save_file

# mlx-lm clamps the time step between 0.001 and 100; PLaMo's own code and llama.cpp do not.
plamo2.ssm_update = partial(plamo2.ssm_update, time_step_limit=(0.0, float("inf")))
OUT = Path(__file__).resolve().parents[2] / "tests/golden/models/plamo2"
PROMPTS, STEPS, MARGIN = (1, 7, 45, 300), 48, 2e-3
CONFIG = dict(architectures=["Plamo2ForCausalLM"], model_type="plamo2", vocab_size=101, hidden_size=40,
              num_hidden_layers=4, rms_norm_eps=1e-6, tie_word_embeddings=True, num_attention_heads=4,
              num_key_value_heads=2, hidden_size_per_head=10, max_position_embeddings=512, attention_window_size=512,
              mamba_d_state=13, mamba_d_conv=3, mamba_num_heads=5, mamba_step=2, mamba_enabled=True,
              intermediate_size=51, bos_token_id=1, eos_token_id=2)


def shapes(model):
    flat = {}

    def walk(at, value):
        for key, v in value.items() if isinstance(value, dict) else enumerate(value):
            walk(f"{at}.{key}", v) if isinstance(v, (dict, list)) else flat.update({f"{at}.{key}"[1:]: tuple(v.shape)})

    walk("", model.parameters())
    return {k: (s[0], s[2], s[1]) if k.endswith("conv1d.weight") else s for k, s in flat.items()}


def value(name, noise):
    if name == "model.norm.weight":
        return 5 + 0.3 * noise
    if name.endswith("_norm.weight"):
        return 0.3 * noise
    if name.endswith(("_norm_weight", "q_weight", "k_weight")):
        return 1 + 0.3 * noise
    if name.endswith("dt_bias"):
        return 0.7 * noise - 1.5
    if name.endswith("A_log"):
        return 0.7 * noise - 0.5
    if name.endswith(".D"):
        return 1 + 0.5 * noise
    return (0.06 if "embed" in name else 1.5 / noise.shape[-1] ** 0.5) * noise


def build(seed, config=CONFIG):
    rng = torch.Generator().manual_seed(seed)
    make = lambda name, shape: value(name, torch.randn(shape, generator=rng)).to(torch.bfloat16).to(torch.float32)
    args = ModelArgs(**{k: v for k, v in config.items() if k in ModelArgs.__annotations__})
    return {name: make(name, shape) for name, shape in sorted(shapes(Model(args)).items())}


def oracle(state, config=CONFIG):
    model = Model(ModelArgs(**{k: v for k, v in config.items() if k in ModelArgs.__annotations__}))
    weights = {k: mx.array(v.numpy()) for k, v in state.items()}
    model.load_weights(list(model.sanitize(weights).items()))
    return model


def logits_of(model, ids, cache=None):
    return torch.from_numpy(np.array(model(mx.array([ids]), cache=cache)[0]))


def greedy(model, ids):
    path, cache = [], model.make_cache()
    for _ in range(STEPS):
        top = logits_of(model, path[-1:] or ids, cache)[-1].topk(2)
        if top.values[0] - top.values[1] < MARGIN:
            return None
        path.append(top.indices[0].item())
    return path if len(set(path)) >= 6 and not {1, 2} & set(path) else None


def find_seed():
    for seed in range(1000):
        state = build(seed)
        model, rng = oracle(state), torch.Generator().manual_seed(seed)
        prompts = [torch.randint(3, CONFIG["vocab_size"], (n,), generator=rng).tolist() for n in PROMPTS]
        paths = []
        for p in prompts:
            paths.append(greedy(model, p))
            if not paths[-1]:
                break
        if paths[-1]:
            return seed, state, prompts, paths, [logits_of(model, p + g[:-1]) for p, g in zip(prompts, paths)]
    raise SystemExit("no seed will do")


def main():
    mx.set_default_device(mx.cpu)
    torch.set_num_threads(1)
    seed, state, prompts, paths, rows = find_seed()
    for name in state:
        other = {k: v.clone() for k, v in state.items()}
        other[name] += 0.05 * torch.randn(other[name].shape, generator=torch.Generator().manual_seed(1))
        moved = (logits_of(oracle(other), prompts[2]) - rows[2][:len(prompts[2])]).abs().max().item()
        assert moved > 1e-2, f"{name} is idle: {moved:.1e}"
    print(f"plamo2: seed {seed}, logits of rms {rows[-1].pow(2).mean().sqrt():.2f}")
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    save_file({k: v.to(torch.bfloat16) for k, v in state.items()}, OUT / "model.safetensors", {"format": "pt"})
    (OUT / "model.safetensors").chmod(0o644)
    (OUT / "config.json").write_text(json.dumps(CONFIG, indent=2) + "\n")
    subprocess.run([sys.executable, Path(__file__).with_name("convert.py"), OUT, OUT / "model.gguf"], check=True)
    golden = []
    for i, (p, g, r) in enumerate(zip(prompts, paths, rows)):
        every = max(1, len(r) // 32)
        r[(len(r) - 1) % every::every].numpy().astype("<f4").tofile(OUT / f"logits_{i}.f32")
        golden.append({"ids": p, "greedy": g} | ({"every": every} if every > 1 else {}))
    (OUT / "golden.json").write_text(json.dumps({"prompts": golden}) + "\n")


if __name__ == "__main__":
    main()
