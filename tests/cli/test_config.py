"""What a config.json means: keys that an architecture does not know in transformers change nothing, those that it knows
do, and what is left out means what transformers assumes. (transformers gave the same logits for each of these.)"""
import json
import shutil
import struct

import pytest
from cli_tenon import MODELS, fail, ids_arg, ok_json

IDS = ids_arg([3 * i % 90 for i in range(40)])
FULL, SLIDING = "full_attention", "sliding_attention"
YARN = {"rope_type": "yarn", "rope_theta": 2000.0, "factor": 4.0, "original_max_position_embeddings": 96}


def perplexity(tmp_path, name, change, *args):
    """Of the golden model with its config changed; None takes a key away."""
    model = tmp_path / "model"
    shutil.rmtree(model, ignore_errors=True)
    shutil.copytree(MODELS / name, model)
    config = json.loads((model / "config.json").read_text()) | change
    (model / "config.json").write_text(json.dumps({k: v for k, v in config.items() if v is not None}))
    return ok_json("score", model, "--ids", IDS, "--json", "--precise", *args)["ppl"]


def read_tensors(model):
    raw = (model / "model.safetensors").read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    header = json.loads(raw[8:8 + size])
    header.pop("__metadata__", None)
    return header, raw[8 + size:]


def write_tensors(model, header, data):
    text = json.dumps(header).encode()
    (model / "model.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + data)


def rope(**parameters):
    return {"rope_scaling": None, "rope_theta": None, "rope_parameters": parameters}


@pytest.mark.parametrize("name, change", [
    ("llama-plain", {"sliding_window": 5}),
    ("olmo2", {"sliding_window": 5}),
    ("granite", {"sliding_window": 5}),
    ("stablelm", {"sliding_window": 5}),
    ("olmoe", {"sliding_window": 5}),
    ("jamba-plain", {"sliding_window": 5}),
    ("qwen2", {"attention_bias": False}),
    ("qwen2-moe", {"attention_bias": False}),
    ("starcoder2", {"attention_bias": False, "mlp_bias": False}),
    ("llama-plain", {"partial_rotary_factor": 0.5}),
    ("gemma3", {"attn_logit_softcapping": 2.0}),
    ("llama-plain", {"rope_scaling": {"type": "dynamic", "factor": 2.0}}),
])
def test_what_changes_nothing(tmp_path, name, change):
    assert perplexity(tmp_path, name, change) == perplexity(tmp_path, name, {})


@pytest.mark.parametrize("name, change", [
    ("mistral", {"sliding_window": 5}),
    ("granite", {"attention_bias": False}),
    ("phi3", {"partial_rotary_factor": 1.0, "rope_scaling": None}),
    ("gemma2", {"attn_logit_softcapping": 2.0}),
    ("qwen3-moe", rope(**YARN, mscale=0.5, mscale_all_dim=2.0)),
])
def test_what_changes_something(tmp_path, name, change):
    assert perplexity(tmp_path, name, change) != perplexity(tmp_path, name, {})


def test_yarn_has_a_factor_of_two_mscales(tmp_path):
    """1 for equal ones; with one alone it is not read."""
    of = lambda **more: perplexity(tmp_path, "qwen3-moe", rope(**YARN, **more))
    assert of(mscale=0.7, mscale_all_dim=0.7) == of(attention_factor=1.0)
    assert of(mscale=0.7) == of()


def test_gpt_oss_without_a_word_on_rope(tmp_path):
    released = dict(rope_type="yarn", rope_theta=150000.0, factor=32.0, beta_fast=32.0, beta_slow=1.0, truncate=False,
                    original_max_position_embeddings=4096)
    of = lambda rope: perplexity(tmp_path, "gpt-oss", {"rope_parameters": rope})
    assert of(None) == of(released)
    short = json.loads((MODELS / "gpt-oss/config.json").read_text())["rope_parameters"]
    assert not short["truncate"]
    rounded = {k: v for k, v in short.items() if k != "truncate"}
    assert of(rounded) == of(short | {"truncate": True}) != of(short)


def test_dynamic_scaling_beyond_what_the_model_knows(tmp_path):
    perplexity(tmp_path, "llama-plain", {"rope_scaling": {"type": "dynamic", "factor": 2.0}})
    line = fail("score", tmp_path / "model", "--ids", IDS, "-c", 600, "--log", "error")
    assert "rope scaling 'dynamic' is not supported beyond 512 tokens" in line


@pytest.mark.parametrize("wrapper, name, inside", [
    ("gemma3", "gemma3", "language_model."),
    ("gemma3", "gemma3", "model.language_model."),
    ("mistral3", "mistral", "language_model."),
])
def test_the_text_of_a_model_that_also_sees(tmp_path, wrapper, name, inside):
    want = perplexity(tmp_path, name, {})
    model = tmp_path / "model"
    config = json.loads((model / "config.json").read_text())
    (model / "config.json").write_text(json.dumps(
        {"model_type": wrapper, "text_config": config | {"tie_word_embeddings": False}, "hidden_size": 7,
         "vision_config": {"hidden_size": 3}, "tie_word_embeddings": True}))
    old, data = read_tensors(model)
    header = {inside + (k.removeprefix("model.") if inside.startswith("model.") else k): v for k, v in old.items()}
    end = len(data)
    header["vision_tower.w"] = {"dtype": "F32", "shape": [1, 1], "data_offsets": [end, end + 4]}
    write_tensors(model, header, data + bytes(4))
    assert ok_json("score", model, "--ids", IDS, "--json", "--precise")["ppl"] == want
    (model / "config.json").write_text(json.dumps({"model_type": "paligemma", "text_config": config}))
    assert "architecture 'paligemma' is not supported" in fail("score", model, "--ids", IDS)


@pytest.mark.parametrize("name, change, same", [
    # Yarn's borders are rounded where each kind of layer has parameters of its own: nothing reads `truncate` there.
    ("gemma3", {"rope_parameters": {"full_attention": YARN | {"truncate": False},
                                    "sliding_attention": {"rope_type": "default", "rope_theta": 900.0}}},
     {"rope_parameters": {"full_attention": YARN,
                          "sliding_attention": {"rope_type": "default", "rope_theta": 900.0}}}),
    # Without layer_types: SmolLM3's window is in the layers without positions, Qwen2-MoE's in every other of the first.
    ("smollm3", {"use_sliding_window": True, "sliding_window": 3, "no_rope_layers": [1, 0, 1, 1, 0]},
     {"use_sliding_window": True, "sliding_window": 3, "no_rope_layers": [1, 0, 1, 1, 0],
      "layer_types": [FULL, SLIDING, FULL, FULL, SLIDING]}),
    ("qwen2-moe", {"use_sliding_window": True, "sliding_window": 3, "layer_types": None, "max_window_layers": 2},
     {"use_sliding_window": True, "sliding_window": 3,
      "layer_types": [SLIDING, FULL, FULL]}),
    # An old rope_theta is that of OLMo 3's layers that see all.
    ("olmo3", {"rope_parameters": None, "rope_theta": 800.0},
     {"rope_parameters": {"full_attention": {"rope_type": "default", "rope_theta": 800.0},
                          "sliding_attention": {"rope_type": "default", "rope_theta": 500000.0}}}),
    ("llama-plain", {"rms_norm_eps": None}, {"rms_norm_eps": 1e-6}),
    ("starcoder2", {"norm_epsilon": None}, {"norm_epsilon": 1e-5}),
    ("jamba-plain", {"rms_norm_eps": None}, {"rms_norm_eps": 1e-6}),
    ("llama-plain", {"hidden_act": "gelu_fast"}, {"hidden_act": "gelu_new"}),
])
def test_what_is_said_in_two_ways(tmp_path, name, change, same):
    assert perplexity(tmp_path, name, change) == perplexity(tmp_path, name, same)


# Perplexities that transformers gives.
@pytest.mark.parametrize("act, want", [
    ("gelu", 496.07216), ("gelu_python", 496.07216), ("gelu_new", 496.12106), ("quick_gelu", 496.69732),
    ("relu", 469.36865), ("relu2", 482.19686), ("leaky_relu", 471.39358), ("mish", 519.01927),
    ("sigmoid", 628.44327), ("tanh", 638.01994), ("linear", 540.17162),
])
def test_activations(tmp_path, act, want):
    got = perplexity(tmp_path, "llama-plain", {"hidden_act": act})
    assert got == pytest.approx(want, rel=1e-5)


def test_an_unknown_activation(tmp_path):
    perplexity(tmp_path, "llama-plain", {})
    config = tmp_path / "model/config.json"
    config.write_text(config.read_text().replace('"silu"', '"xielu"'))
    assert "activation (hidden_act) 'xielu' is not supported" in fail("score", tmp_path / "model", "--ids", IDS)


@pytest.mark.parametrize("name, mlp, parts", [
    ("qwen3-moe", "mlp", ("gate_proj", "up_proj", "down_proj")),
    ("jamba-plain", "feed_forward", ("gate_proj", "up_proj", "down_proj")),
    ("mixtral", "block_sparse_moe", ("w1", "w3", "w2")),
])
def test_experts_in_one_tensor(tmp_path, name, mlp, parts):
    """As transformers 5 has them in memory: gate and up of an expert in one, and all experts in one."""
    want = perplexity(tmp_path, name, {})
    model = tmp_path / "model"
    old, data = read_tensors(model)
    of = lambda key: data[slice(*old[key]["data_offsets"])]
    header, out = {}, b""

    def put(key, dtype, shape, values):
        nonlocal out
        header[key] = {"dtype": dtype, "shape": shape, "data_offsets": [len(out), len(out) + len(values)]}
        out += values

    for key, t in old.items():
        head, experts, rest = key.partition(f".{mlp}.experts.")
        if not experts:
            put(key.replace("block_sparse_moe.gate", "mlp.gate"), t["dtype"], t["shape"], of(key))
        elif rest == f"0.{parts[0]}.weight":
            n = sum(k.startswith(head + experts) and k.endswith(rest[1:]) for k in old)
            full = lambda e, part: f"{head}{experts}{e}.{part}.weight"
            inside = head + experts.replace("block_sparse_moe", "mlp")
            rows, width = t["shape"]
            put(inside + "gate_up_proj", t["dtype"], [n, 2 * rows, width],
                b"".join(of(full(e, p)) for e in range(n) for p in parts[:2]))
            put(inside + "down_proj", t["dtype"], [n, width, rows], b"".join(of(full(e, parts[2])) for e in range(n)))
    write_tensors(model, header, out)
    assert ok_json("score", model, "--ids", IDS, "--json", "--precise")["ppl"] == want


def test_a_gguf_with_a_factor_alone_scales_linearly(tmp_path):
    raw = (MODELS / "llama-bias/model.gguf").read_bytes()
    (tmp_path / "typeless.gguf").write_bytes(raw.replace(b"rope.scaling.type", b"rope.scaling.tipe"))
    of = lambda path: ok_json("score", path, "--ids", IDS, "--json", "--precise")["ppl"]
    assert of(tmp_path / "typeless.gguf") == of(MODELS / "llama-bias/model.gguf")
