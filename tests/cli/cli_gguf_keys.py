"""The models whose GGUF keys are tried one by one, here and by tools/golden/gguf_keys.py."""
from cli_files import read_gguf, typed_value
from cli_tenon import MODELS as GOLDEN

# What Tenon reads, and libllama does not: without these keys both compute the same (test_gguf_keys.py says why they count).
OWN = {"gemma2": ["attention.scale"], "gemma3": ["attention.scale"], "phi3": ["attention.sliding_window"],
       "qwen2": ["attention.sliding_window", "attention.sliding_window_pattern"],
       "starcoder2": ["attention.sliding_window"], "olmoe": ["attention.clamp_kqv"],
       "gpt-oss": ["swiglu_clamp_exp", "swiglu_alpha", "rope.scaling.yarn_beta_fast", "rope.scaling.yarn_beta_slow"]}
MODELS = ["llama-plain", "llama-bias", "mixtral", "qwen2", "qwen2-moe", "qwen3-plain", "qwen3-moe", "gemma2", "gemma3",
          "phi3", "smollm3", "olmo2", "olmo3", "olmoe", "granite", "cohere2", "starcoder2", "stablelm", "gpt-oss",
          "mamba2-plain", "jamba-plain", "llama3-scaled", "mistral3"]
# transformers has the borders of gpt-oss's yarn exact, libllama rounds them: here as there.
BESIDE = {"gpt-oss": {".rope.scaling.truncate": ["bool", True]}}
# libllama has experts in every layer of a model that has any: the layers that stay.
LAYERS = {"qwen2-moe": [0, 2], "qwen3-moe": [0, 1, 3]}


def change(meta, arch, changes):
    """The metadata with other values; None removes a key, a key that begins with a dot is the architecture's."""
    changes = {arch + k if k[0] == "." else k: v for k, v in changes.items()}
    out = {k: v for k, v in meta.items() if changes.get(k, v) is not None}
    return out | {k: typed_value(v) for k, v in changes.items() if v is not None}


def keep_layers(meta, tensors, arch, layers):
    names = {f"blk.{old}.": f"blk.{new}." for new, old in enumerate(layers)}
    out = []
    for name, *rest in tensors:
        head = ".".join(name.split(".")[:2]) + "."
        if not name.startswith("blk."):
            out.append((name, *rest))
        elif head in names:
            out.append((names[head] + name[len(head):], *rest))
    return meta | {f"{arch}.block_count": typed_value(["u32", len(layers)])}, out


def as_many_kv_heads(meta, tensors, arch):
    """libllama wants as many kv heads as heads of an OLMoE: q's weights serve as k and v."""
    by_name = {t[0]: t for t in tensors}
    out = []
    for name, *rest in tensors:
        layer, _, part = name.rpartition(".attn_")
        other = {"k.weight": "q.weight", "k_norm.weight": "q_norm.weight", "v.weight": "output.weight"}.get(part)
        out.append((name, *by_name[f"{layer}.attn_{other}"][1:]) if other else (name, *rest))
    return meta | {f"{arch}.attention.head_count_kv": meta[f"{arch}.attention.head_count"]}, out


def read_model(name):
    """(meta, tensors, data, arch) of a golden model, without Tenon's own keys."""
    source = "llama-plain" if name == "mistral3" else name
    meta, tensors, data = read_gguf((GOLDEN / source / "model.gguf").read_bytes())
    if name == "mistral3":
        meta = {k.replace("llama.", "mistral3.", 1): v for k, v in meta.items()}
        meta["general.architecture"] = typed_value(["str", "mistral3"])
    arch = meta["general.architecture"][1][8:].decode()
    meta = change(meta, arch, {f".{key}": None for key in OWN.get(name, [])} | BESIDE.get(name, {}))
    if name in LAYERS:
        meta, tensors = keep_layers(meta, tensors, arch, LAYERS[name])
    if name == "olmoe":
        meta, tensors = as_many_kv_heads(meta, tensors, arch)
    return meta, tensors, data, arch
