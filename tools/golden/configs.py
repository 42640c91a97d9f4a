"""What every key of a config.json does: each golden model with one thing in its config changed, and what transformers
gives for it.

    .oracle/bin/python tools/golden/configs.py [NAME ...]     all golden models, or these

Changed are: each key that the config class has, or that any other class has (a family must not read another's), to
values that matter; each key of the file, left out or null; the ways to write rope's numbers, against each other; which
layers have a window. transformers loads the directory (f32, eager attention) and reads IDS.

tests/golden/config/NAME.json gets {"ppl", "cases": [[change, result]]}. In a change "-key" leaves a key out; keys with
a slash name a key inside of an object. A result is a perplexity; "same": that of the unchanged model; "error":
transformers refuses it, or would run with random weights. Changes of other families' keys that change nothing are one
case together, which `foreign` holds. The third element "refused" says that Tenon refuses the case, by the name of what
it refuses: the script runs TENON (build/release/tenon) to know, and ends with status 1 if a result differs.

A new family gets all of this by its golden model; VALUES wants a row for a key that means more than its type says.
"""

import dataclasses
import json
import math
import os
import subprocess
import sys
import tempfile
import warnings
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import torch
import transformers
from transformers import AutoModelForCausalLM, AutoModelForImageTextToText
from transformers.models.auto.configuration_auto import CONFIG_MAPPING

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/cli"))
from config_cases import CASES, IDS, MODELS, NO_CLASS, WRAPPERS, changed, make_directory, read_config  # noqa: E402

TENON = os.environ.get("TENON", str(ROOT / "build/release/tenon"))
TOLERANCE = 2e-5  # of a perplexity: logits that are 1e-3 off move it by more
EAGER = dict(attn_implementation="eager", experts_implementation="eager")
FULL, SLIDING, CHUNKED = "full_attention", "sliding_attention", "chunked_attention"

SECOND = {"gpt-oss-mxfp4", "llama-bf16", "llama3-scaled", "nemotron-h", "nemotron-h-groups", "phi3-long",
          "qwen3-tied", "stablelm-parallel"}

# Where transformers stumbles over itself and Tenon does what is meant: (golden, what it says).
NO_ORACLE = {
    ("mixtral", "unsupported operand type(s) for *: 'NoneType' and 'float'"),  # its head_dim is None by default
}

ACTS = ["gelu", "gelu_new", "gelu_pytorch_tanh", "relu", "relu2", "silu", "swish", "quick_gelu", "SiLU", "no_such_act"]
LONG_YARN = {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64}
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
          "original_max_position_embeddings": 16}


def layer_types(config):
    n = config.get("num_hidden_layers", 1)
    alternate = [(FULL, SLIDING)[i % 2] for i in range(n)]
    return [alternate, [FULL] * n, [SLIDING] * n, alternate[1:], alternate + [FULL], [CHUNKED] * n, ["mamba"] * n]


# What a key is set to, where its type does not say enough.
VALUES = {
    "attention": lambda c: [{"scale": 0.5, "layer_norm_rms_epsilon": 0.5, "key_length": 4}],
    "attention_chunk_size": lambda c: [4],
    "attention_multiplier": lambda c: [0.5],
    "attn_logit_softcapping": lambda c: [2.0, 0.0],
    "clip_qkv": lambda c: [0.7, 0.0],
    "embedding_multiplier": lambda c: [3.0],
    "expert_layer_offset": lambda c: [0, 1],
    "final_logit_softcapping": lambda c: [2.0, 0.0],
    "hidden_act": lambda c: ACTS,
    "hidden_activation": lambda c: ACTS,
    "layer_types": layer_types,
    "layers_block_type": lambda c: [["attention"] * c.get("num_hidden_layers", 1), ["mamba"], ["moe", "mlp"]],
    "hybrid_override_pattern": lambda c: ["M*E", "M" * 5, "MX", ""],
    "full_attn_idxs": lambda c: [[1, 3], [0], [99]],
    "attn_layer_indices": lambda c: [[2], [0, 1], [99, 2]],
    "block_types": lambda c: [["attention"], ["recurrent"], ["recurrent", "attention"], ["mamba"], [], "attention"],
    "lru_width": lambda c: [None, 27, c.get("lru_width", 1)],
    "mamba_d_head": lambda c: ["auto", 3],
    "mlp_multipliers": lambda c: [[0.5, 2.0], [0.5], [1, 2]],
    "ssm_multipliers": lambda c: [[0.5, 2.0, 3.0, 0.7, 1.5], [0.5] * 4],
    "position_embedding_type": lambda c: ["rope", "absolute"],
    "mlp_hidden_act": lambda c: ACTS,
    "mamba_hidden_act": lambda c: ACTS,
    "activation_function": lambda c: ACTS,
    "n_inner": lambda c: [50, 4 * c.get("n_embd", 1)],
    "rotary_pct": lambda c: [0.25, 1.0],
    "rotary_emb_base": lambda c: [900],
    "tie_embedding": lambda c: [True, False],
    "block_ff_dim": lambda c: [77, c.get("intermediate_size", 1)],
    "moe_latent_size": lambda c: [9, 17],
    "time_step_min": lambda c: [0.2, 0.0001],
    "logit_scale": lambda c: [0.3],
    "logits_scaling": lambda c: [3.0],
    "mamba_dt_rank": lambda c: ["auto", 3],
    "mlp_layer_types": lambda c: [["dense"] * c.get("num_hidden_layers", 1)],
    "mlp_only_layers": lambda c: [[0], []],
    "no_rope_layers": lambda c: [[i % 2 for i in range(c.get("num_hidden_layers", 1))], [1], [0] * 9],
    "no_rope_layer_interval": lambda c: [2, 1],
    "original_max_position_embeddings": lambda c: [16, 400],
    "max_position_embeddings": lambda c: [64, 1000],
    "partial_rotary_factor": lambda c: [0.5, 1.0, 0.0],
    "per_layer_config": lambda c: [{"0": {"num_key_value_heads": 1}}],
    "query_pre_attn_scalar": lambda c: [7],
    "residual_multiplier": lambda c: [0.3],
    "rope_local_base_freq": lambda c: [700.0],
    "rope_theta": lambda c: [700.0, 700, None],
    "sliding_window": lambda c: [5, 1, 0, None],
    "sliding_window_pattern": lambda c: [2, 3, 1],
    "_sliding_window_pattern": lambda c: [2],
    "swiglu_alpha": lambda c: [1.1],
    "swiglu_limit": lambda c: [0.4],
    "time_step_limit": lambda c: [[0.0, math.inf], [0.1, 0.2]],
    "time_step_rank": lambda c: ["auto", 3],
    "torch_dtype": lambda c: ["float16"],
    "dtype": lambda c: ["bfloat16"],
    "attention_bias": lambda c: [True, False],
    "is_causal": lambda c: [True, False],
    "use_bidirectional_attention": lambda c: [True, False, None],
    "use_sliding_window": lambda c: [True, False],
    "max_window_layers": lambda c: [0, 1, 2, 100],
    "rope_parameters": lambda c: [],  # rope_cases
    "rope_scaling": lambda c: [],
    # Names of GGUF's keys, which are nobody's here.
    "embedding_scale": lambda c: [3.0], "residual_scale": lambda c: [0.3], "clamp_kqv": lambda c: [0.5],
    "rope": lambda c: [{"freq_base": 700.0, "partial_factor": 0.5, "scaling": {"type": "linear", "factor": 9.0}}],
    "llama": lambda c: [{"attention": {"scale": 0.5}, "logit_scale": 0.5}],
    "block_count": lambda c: [1], "embedding_length": lambda c: [7], "expert_weights_scale": lambda c: [0.3],
    "expert_gating_func": lambda c: [2],
}
MORE_KEYS = ["attention", "block_ff_dim", "hybrid_override_pattern", "rotary_emb_base", "rotary_pct", "tie_embedding",
             "_sliding_window_pattern", "attention_chunk_size", "block_count", "clamp_kqv",
             "embedding_length", "embedding_scale", "expert_gating_func", "expert_weights_scale", "is_causal",
             "layer_norm_eps", "layers_block_type", "llama", "mlp_layer_types", "partial_rotary_factor",
             "per_layer_config", "residual_scale", "rope", "rope_local_base_freq", "rope_theta",
             "sliding_window_pattern", "torch_dtype"]
# What says nothing of the model's numbers, or what load_pretrained takes for itself.
NOT_TRIED = {"transformers_version", "architectures", "id2label", "label2id", "problem_type", "return_dict",
             "output_hidden_states", "text_config", "vision_config", "model_type"}


def class_keys(kind):
    cls = CONFIG_MAPPING[kind]
    return {f.name for f in dataclasses.fields(cls)} | set(cls.attribute_map)


def golden_models():
    """One of each family; a second one of Llama has biases."""
    names = sorted(p.name for p in MODELS.iterdir() if (p / "config.json").exists() and p.name not in SECOND | NO_CLASS)
    return names + list(WRAPPERS)


def type_values(value):
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1, 2 * value, 1, 0]
    if isinstance(value, float):
        return [value * 1.7 + 0.1, 0.0]
    return []


def default_of(kind, key):
    for f in dataclasses.fields(CONFIG_MAPPING[kind]):
        if f.name == key and f.default is not dataclasses.MISSING:
            return f.default
    return None


def values_of(key, config, kinds):
    """What `key` is set to: what it has, changed; else what a class that knows it has, changed."""
    if key in VALUES:
        return VALUES[key](config)
    if key.endswith("_token_id") or key.endswith("_token_index"):
        return [5]
    known = [config.get(key)] + [default_of(k, key) for k in kinds]
    known = [v for v in known if v is not None]
    return type_values(known[0]) if known else [1]


def rope_cases(config):
    """The ways to write rope's numbers, alone and against each other."""
    theta = {"rope_theta": 700.0}
    plain = {"rope_type": "default", "rope_theta": 5e5}
    linear = {"rope_type": "linear", "factor": 2.0}
    nested = {FULL: {"rope_type": "linear", "factor": 3.0, "rope_theta": 900.0},
              SLIDING: {"rope_type": "default", "rope_theta": 300.0}}
    longrope = {"rope_type": "longrope", "short_factor": [1.5] * 99, "long_factor": [2.5] * 99}
    bare = ["rope_theta", "rope_scaling", "rope_parameters"]

    def only(**keys):
        return {"-" + k: 0 for k in bare if k in config and k not in keys} | keys

    yield only()
    objects = [plain, linear, linear | theta, {"type": "linear", "factor": 2.0}, {"type": "default"}, theta, {}, None,
               LONG_YARN, {k: v for k, v in LONG_YARN.items() if k != "original_max_position_embeddings"},
               LONG_YARN | {"factor": None}, {k: v for k, v in LONG_YARN.items() if k != "factor"},
               LONG_YARN | theta | {"beta_fast": 5.0, "beta_slow": 2.0},
               LONG_YARN | {"beta_fast": 0, "beta_slow": None},
               LONG_YARN | {"attention_factor": 0.7}, LONG_YARN | {"attention_factor": 0.0},
               LONG_YARN | {"attention_factor": None, "mscale": 0.7, "mscale_all_dim": 1.3},
               LONG_YARN | {"mscale": 0.7}, LONG_YARN | {"mscale": 0.7, "mscale_all_dim": 0},
               LONG_YARN | {"truncate": False}, LONG_YARN | {"truncate": None}, LONG_YARN | {"factor": 0.5},
               LLAMA3, {k: v for k, v in LLAMA3.items() if k != "original_max_position_embeddings"} | theta,
               LLAMA3 | theta, LLAMA3 | theta | {"high_freq_factor": 1.0}, LLAMA3 | theta | {"factor": 0.5},
               {k: v for k, v in LLAMA3.items() if k != "low_freq_factor"} | theta,
               {"rope_type": "dynamic", "factor": 2.0}, {"rope_type": "dynamic"}, {"type": "dynamic", "factor": 1.5},
               {"rope_type": "linear"}, {"factor": 2.0}, {"rope_type": "linear", "factor": 0.5},
               {"rope_type": "linear", "factor": None}, {"rope_type": "linear", "factor": 4},
               {"rope_type": "default", "factor": 4.0, "attention_factor": 3.0, "mscale": 2.0, "truncate": False},
               {"rope_type": "proportional", "rope_theta": 900.0, "partial_rotary_factor": 0.5},
               {"rope_type": "su", "factor": 2.0}, {"rope_type": None}, {"rope_type": "mrope"}, {"rope_type": "LINEAR"},
               {"type": "yarn", "rope_type": "linear", "factor": 2.0}, {"type": "mrope", "mrope_section": [2, 1, 1]},
               plain | {"partial_rotary_factor": 0.5}, linear | {"partial_rotary_factor": 0.5},
               longrope, longrope | {"original_max_position_embeddings": 16},
               nested, {FULL: nested[FULL]}, {SLIDING: nested[SLIDING]}, nested | {"truncate": False},
               {FULL: LONG_YARN | {"truncate": False}, SLIDING: nested[SLIDING]},
               {FULL: LONG_YARN, SLIDING: nested[SLIDING], "truncate": False},
               {FULL: nested[FULL], SLIDING: linear}, {FULL: None, SLIDING: None}, plain | nested, 7.0, "linear"]
    for o in objects:
        yield only(rope_parameters=o)
        yield only(rope_scaling=o, rope_theta=800.0)
    for new in (plain, linear | theta, nested, LONG_YARN, {}, None):
        for old in (LONG_YARN, linear, {"type": "linear", "factor": 3.0}, {}, None, theta | linear,
                    {"rope_type": "yarn", "factor": 4.0}):
            yield only(rope_parameters=new, rope_scaling=old)
            yield only(rope_parameters=new, rope_scaling=old, rope_theta=1e4)
    yield only(rope_scaling={"rope_type": "yarn", "factor": 4.0}, rope_theta=1e4,
               rope_parameters={"rope_type": "default", "original_max_position_embeddings": 64})
    for top in (16, 100, None):
        for o in (LONG_YARN, LLAMA3 | theta, {"rope_type": "yarn", "factor": 4.0}, nested,
                  {FULL: LONG_YARN, SLIDING: nested[SLIDING]}):
            yield only(rope_parameters=o, original_max_position_embeddings=top)
    for part in (0.5, None):
        for o in (None, {}, plain, linear, plain | {"partial_rotary_factor": 1.0}):
            yield only(rope_parameters=o, partial_rotary_factor=part)
            yield only(rope_scaling=o, partial_rotary_factor=part, rope_theta=900.0)
    for local in (700.0, None):
        yield only(rope_local_base_freq=local, rope_theta=9e3)
        yield only(rope_local_base_freq=local, rope_theta=9e3, rope_scaling=linear)
        yield only(rope_local_base_freq=local, rope_parameters=nested)
        yield only(rope_local_base_freq=local, rope_parameters={FULL: nested[FULL]})


def window_cases(config):
    types = layer_types(config)
    for t in types[:3] + [None]:
        for more in ({"sliding_window_pattern": 2}, {"use_sliding_window": True, "sliding_window": 5},
                     {"use_sliding_window": True, "sliding_window": None}, {"use_sliding_window": True},
                     {"use_sliding_window": False, "sliding_window": 5}, {"sliding_window": 5},
                     {"use_sliding_window": True, "sliding_window": 5, "max_window_layers": 1},
                     {"use_sliding_window": True, "sliding_window": 5, "max_window_layers": 0},
                     {"sliding_window": None}, {"sliding_window": 0},
                     {"sliding_window": 5, "sliding_window_pattern": 3},
                     {"no_rope_layers": [i % 2 for i in range(len(types[1]))], "use_sliding_window": True,
                      "sliding_window": 5}):
            yield {"layer_types": t} | more
            if t is None:
                yield {"-layer_types": 0} | more


def share(name, changes):
    """All of them where rope has a rule of its own, and of Llama; a part, another one each time, of the others."""
    whole = ("gemma3", "gpt-oss", "llama-plain", "olmo3", "phi3", "stablelm")
    return changes if name in whole else changes[golden_models().index(name) % 6::6]


def cases_of(name, config):
    """(change, is it of another family's key) without repetition."""
    kind = config["model_type"]
    kinds = [kind] + sorted({read_config(n)["model_type"] for n in golden_models()} - {kind})
    own = class_keys(kind)
    seen = set()

    def new(change):
        text = json.dumps(change, sort_keys=True)
        return not (text in seen or seen.add(text))

    for key in config:
        if key not in NOT_TRIED:
            for change in ({"-" + key: 0}, {key: None}):
                if new(change):
                    yield change, False
    for key in sorted(set().union(MORE_KEYS, *map(class_keys, kinds)) - NOT_TRIED):
        for value in values_of(key, config, kinds):
            if not (key in config and config[key] == value and type(config[key]) is type(value)) and new({key: value}):
                yield {key: value}, key not in own
    for change in [*share(name, list(rope_cases(config))), *window_cases(config)]:
        if new(change):
            yield change, False


def inside(change):
    """The same of a model that also sees: in its text_config."""
    return {("-" if k[0] == "-" else "") + "text_config/" + k.removeprefix("-"): v for k, v in change.items()}


def all_cases(name):
    config = read_config(name)
    if name not in WRAPPERS:
        yield from cases_of(name, config)
        return
    for change, foreign in cases_of(name, config["text_config"]):
        if not foreign:
            yield inside(change), foreign
    for change in ({"hidden_size": 7}, {"-tie_word_embeddings": 0}, {"tie_word_embeddings": None},
                   {"tie_word_embeddings": not config["tie_word_embeddings"]}, {"rope_theta": 700.0},
                   {"rope_scaling": {"rope_type": "linear", "factor": 2.0}}, {"sliding_window": 5},
                   {"is_causal": False},
                   {"-text_config/model_type": 0}, {"rms_norm_eps": 0.5}, {"num_hidden_layers": 1}):
        yield change, False


def reference(path):
    """A perplexity, or "error"."""
    try:
        kind = json.loads((path / "config.json").read_text())["model_type"]
        auto = AutoModelForImageTextToText if kind == "mistral3" else AutoModelForCausalLM
        model, info = auto.from_pretrained(path, dtype=torch.float32, output_loading_info=True, **EAGER)
        text = [k for k in info["missing_keys"] if "vision" not in k and "projector" not in k]
        if text or info["mismatched_keys"] or info["error_msgs"]:
            return "error", f"weights: {text[:2]} {info['mismatched_keys']}"
        with torch.no_grad():
            logits = model.eval()(input_ids=torch.tensor([IDS]), use_cache=False).logits[0].double()
    except Exception as e:
        return "error", f"{type(e).__name__}: {e}"
    loss = torch.nn.functional.cross_entropy(logits[:-1], torch.tensor(IDS[1:])).item()
    return (math.exp(loss), "") if math.isfinite(loss) and loss < 300 else ("error", "not finite")


def tenon(path):
    """A perplexity, or the line that says why not."""
    p = subprocess.run([TENON, "score", str(path), "--ids", ",".join(map(str, IDS)), "--json", "--precise", "--threads",
                        "1"], capture_output=True, timeout=120)
    if p.returncode == 0:
        return float(json.loads(p.stdout)["ppl"])
    assert p.returncode == 1, (p.returncode, p.stderr)
    return p.stderr.decode().strip()


def close(a, b):
    return isinstance(a, float) and isinstance(b, float) and abs(a - b) <= TOLERANCE * b


def judge(want, got, base):
    """"" or "refused": as it should be; else what is wrong."""
    refused = isinstance(got, str)
    if want == "error":  # there is no right value: refused, or without effect
        return "refused" if refused else "" if close(got, base) else "SILENT"
    return "refused" if refused else "" if close(got, want) else "DIFFERENT"


def short(change):
    return json.dumps(change, separators=(",", ":"), allow_nan=True)


def run(name, verbose):
    config = read_config(name)
    wrong, rows, foreign = 0, [], {}
    with tempfile.TemporaryDirectory() as where:
        path = Path(where)
        make_directory(name, path)

        def both(change):
            (path / "config.json").write_text(json.dumps(changed(config, change)))
            want, why = reference(path)
            return want, tenon(path), why

        base, got, why = both({})
        assert close(got, base), (name, base, got, why)

        def row(change):
            nonlocal wrong
            want, got, why = both(change)
            verdict = judge(want, got, base)
            if verdict == "SILENT" and any(name == n and text in why for n, text in NO_ORACLE):
                return None
            wrong += verdict not in ("", "refused")
            if verbose or verdict not in ("", "refused"):
                print(f"{name}\t{short(change)}\t{want}\t{got}\t{verdict}\t{why[:150]}", flush=True)
            result = want if want == "error" else "same" if close(want, base) else round(want, 4)
            return [change, result] + [verdict] * (verdict == "refused")

        for change, other in all_cases(name):
            found = row(change)
            if found is None:
                continue
            if other and found[1:] == ["same"]:
                foreign.update({k: v for k, v in change.items() if k not in foreign})
            else:
                rows.append(found)
        if foreign:
            rows.append(row(foreign))
    lines = ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows)
    (CASES / f"{name}.json").write_text(f'{{"ppl": {round(base, 4)}, "cases": [\n{lines}\n]}}\n')
    print(f"{name}: {len(rows)} cases, {sum(r[-1] == 'refused' for r in rows)} refused, {wrong} wrong", flush=True)
    return wrong


def main():
    warnings.filterwarnings("ignore")
    transformers.logging.set_verbosity(transformers.logging.CRITICAL)
    transformers.utils.logging.disable_progress_bar()
    torch.set_num_threads(1)
    names = [a for a in sys.argv[1:] if a != "-v"]
    CASES.mkdir(exist_ok=True)
    sys.exit(1 if sum(run(n, "-v" in sys.argv) for n in names or golden_models()) else 0)


if __name__ == "__main__":
    main()
