"""What a config.json means: keys that an architecture does not know in transformers change nothing, those that it knows
do, and what is left out means what transformers assumes. (transformers gave the same logits for each of these.)"""
import json
import shutil

import pytest
from cli_files import write_tokenizer
from cli_tenon import MODELS, fail, ids_arg, ok, ok_json
from config_cases import read_tensors, write_tensors

IDS = ids_arg([3 * i % 90 for i in range(40)])
WEIGHTS = "model.safetensors"
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
    old, data = read_tensors(model / WEIGHTS)
    header = {inside + (k.removeprefix("model.") if inside.startswith("model.") else k): v for k, v in old.items()}
    end = len(data)
    header["vision_tower.w"] = {"dtype": "F32", "shape": [1, 1], "data_offsets": [end, end + 4]}
    write_tensors(model / WEIGHTS, header, data + bytes(4))
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
    old, data = read_tensors(model / WEIGHTS)
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
    write_tensors(model / WEIGHTS, header, out)
    assert ok_json("score", model, "--ids", IDS, "--json", "--precise")["ppl"] == want


def test_a_gguf_with_a_factor_alone_scales_linearly(tmp_path):
    raw = (MODELS / "llama-bias/model.gguf").read_bytes()
    (tmp_path / "typeless.gguf").write_bytes(raw.replace(b"rope.scaling.type", b"rope.scaling.tipe"))
    of = lambda path: ok_json("score", path, "--ids", IDS, "--json", "--precise")["ppl"]
    assert of(tmp_path / "typeless.gguf") == of(MODELS / "llama-bias/model.gguf")


def test_end_tokens_come_from_the_files(tmp_path):
    """generation_config.json's, else config.json's, as transformers takes them. What is no id is left out, and a
    generation_config.json that is no JSON."""
    def ids(eos, generation=None, *args):
        model = tmp_path / "model"
        perplexity(tmp_path, "llama-plain", {"eos_token_id": eos})
        if generation is not None:
            (model / "generation_config.json").write_text(generation)
        return ok("run", model, "--ids", "1,2,3", "--temp", 0, "-n", 8, *args).split()

    free = "14 99 10 32 99 116 8 31".split()
    assert ids(None) == free  # no key at all
    assert ids([32, 99]) == ids(99) == ids([32, 99], "{bad") == free[:2]
    assert ids([-1, "x", None, 10**12, 32, 2.5]) == free[:4]
    assert ids([32, 99], '{"eos_token_id": 10}') == free[:3]
    assert ids([32, 99], '{"eos_token_id": null}') == ids([32, 99], "{}") == free
    banned = ids([32, 99], None, "--ignore-eos")
    assert len(banned) == 8 and not {"32", "99"} & set(banned)


def test_end_tokens_of_a_model_that_also_sees(tmp_path):
    """The whole's, else the text's."""
    def ids(**eos):
        model = tmp_path / "model"
        perplexity(tmp_path, "mistral", {})
        config = json.loads((model / "config.json").read_text()) | {"eos_token_id": eos.get("text")}
        (model / "config.json").write_text(json.dumps({"model_type": "mistral3", "text_config": config} |
                                                      ({"eos_token_id": eos["whole"]} if "whole" in eos else {})))
        return ok("run", model, "--ids", "1,2,3", "--temp", 0, "-n", 6).split()

    free = ids()
    first, second = free[1], next(i for i in free[2:] if i != free[1])
    assert ids(text=int(second)) == free[:free.index(second) + 1]
    assert ids(text=int(second), whole=int(first)) == free[:free.index(first) + 1]


def test_json_as_python_reads_it(tmp_path):
    """NaN and Infinity, which only count where they are read; of a repeated key the last counts, in every file."""
    want = perplexity(tmp_path, "llama-plain", {})
    model = tmp_path / "model"
    config = (model / "config.json").read_text()

    def score(text):
        (model / "config.json").write_text(text)
        return ok_json("score", model, "--ids", IDS, "--json", "--precise")["ppl"]

    more = lambda text: config.rstrip().removesuffix("}") + f", {text}}}"
    assert score(more('"x": NaN, "y": [Infinity, -Infinity], "rms_norm_eps": 0.5, "rms_norm_eps": 0.005')) == want
    assert score(config.replace("{", '{"rms_norm_eps": NaN, "rope_theta": {"a": 1}, ', 1)) == want
    for value in ("NaN", "Infinity", '{"__float__": "NaN"}'):
        (model / "config.json").write_text(more(f'"rms_norm_eps": {value}'))
        assert "rms_epsilon" in fail("score", model, "--ids", IDS)
    (model / "config.json").write_text(config)
    (model / "model.safetensors").rename(model / "a.safetensors")
    names, _ = read_tensors(model / "a.safetensors")
    index = {"metadata": {}, "weight_map": {k: "a.safetensors" for k in names}}
    text = json.dumps(index).replace('"weight_map": {', '"weight_map": {"lm_head.weight": "b", ')
    (model / "model.safetensors.index.json").write_text(text)
    assert score(config) == want
    write_tokenizer(model)
    for name in ("tokenizer_config.json", "tokenizer.json", "generation_config.json"):
        path = model / name
        text = path.read_text() if path.exists() else '{"eos_token_id": 5}'
        path.write_text(text.replace("{", '{"bos_token": "<nope>", "model": 7, "eos_token_id": "x", ', 1) if name !=
                        "tokenizer_config.json" else text.replace("{", '{"z": NaN, "bos_token": "<nope>", ', 1))
    assert ok_json("tokenize", model, "-p", "the", "--json")


ONE_OBJECT = {"rope_type": "default", "rope_theta": 5e5}


@pytest.mark.parametrize("name, change, want", [
    ("llama-plain", {"rope_theta": None, "rope_parameters": ONE_OBJECT, "rope_scaling": {
        "rope_type": "yarn", "factor": 4, "original_max_position_embeddings": 64}}, "32 89 85 10 32 52"),
    ("llama-plain", {"rope_theta": 1e4, "rope_parameters": ONE_OBJECT, "rope_scaling": {
        "rope_type": "linear", "factor": 2}}, "108 78 99 32 89 112"),
    ("llama-plain", {"rope_scaling": {"rope_type": "yarn", "factor": 4}, "rope_parameters": ONE_OBJECT | {
        "original_max_position_embeddings": 64}}, "83 43 81 112 9 57"),
    ("gemma3", {"sliding_window_pattern": 2}, "50 50"),
])
def test_one_object_counts_whole(tmp_path, name, change, want):
    """Greedy ids of transformers."""
    perplexity(tmp_path, name, change)
    ids = ids_arg(range(1, 30))
    assert ok("run", tmp_path / "model", "--ids", ids, "--temp", 0, "-n", len(want.split())).split() == want.split()


@pytest.mark.parametrize("change", [
    {"attn_logit_softcapping": 2.0}, {"final_logit_softcapping": 2.0}, {"logit_scale": 0.5}, {"embedding_scale": 2.0},
    {"residual_scale": 0.5}, {"attention": {"scale": 0.5}}, {"attention": {"clamp_kqv": 0.1}}, {"clamp_kqv": 0.1},
    {"layer_norm_eps": 0.5}, {"llama": {"logit_scale": 2.0}}, {"rope": {"freq_base": 9.0}}, {"llama.logit_scale": 2.0},
])
def test_keys_of_others_do_not_count(tmp_path, change):
    perplexity(tmp_path, "llama-plain", change)
    of = ok_json("score", tmp_path / "model", "--ids", ids_arg(range(1, 30)), "--json", "--precise")["ppl"]
    assert of == pytest.approx(487.857, abs=1e-3)
    perplexity(tmp_path, "llama-plain", {"is_causal": True})
    config = tmp_path / "model/config.json"
    config.write_text(config.read_text().replace('"is_causal": true', '"is_causal": false'))
    assert "attention in both directions (is_causal)" in fail("score", tmp_path / "model", "--ids", IDS)


@pytest.mark.parametrize("name, change, says", [
    ("lfm2", {"layer_types": ["conv", "full_attention"]}, "'layer_types' has 2 entries for 4 layers"),
    ("lfm2", {"layer_types": ["conv", "full_attention", "conv", "mamba9"]}, "layer type 'mamba9' is not supported"),
    ("nemotron-h", {"hybrid_override_pattern": "MXM*-"}, "layer type 'X' is not supported"),
    ("nemotron-h", {"hybrid_override_pattern": "MMM*-"}, "layer 1: tensor 'blk.1.ssm_in.weight' is missing"),
    ("granite-hybrid", {"mamba_n_heads": 7}, "ssm.time_step_rank 7 and ssm.group_count 2 do not divide one another"),
    ("granite-hybrid", {"mamba_d_state": 1 << 24}, "features, 67109062 wanted"),
    ("falcon-h1", {"mamba_n_groups": 5}, "48 elements are not 5 groups"),
    ("mamba", {"conv_kernel": 99999999}, "'mamba.ssm.conv_kernel': 99999999 is not between 1 and 256"),
    ("rwkv7", {"head_dim": 7}, "48 elements are no heads of 7"),
    ("rwkv7", {"attn": {"layers": [1]}}, "RWKV-7 with layers of attention (attn) is not supported"),
    ("bamba", {"attn_layer_indices": "x"}, "'attn_layer_indices' is no array of integers"),
    ("gpt2", {"scale_attn_by_inverse_layer_idx": True}, "scale_attn_by_inverse_layer_idx is not supported"),
])
def test_layers_and_sizes_that_do_not_fit(tmp_path, name, change, says):
    model = tmp_path / "model"
    shutil.copytree(MODELS / name, model)
    config = json.loads((model / "config.json").read_text()) | change
    (model / "config.json").write_text(json.dumps(config))
    assert says in fail("score", model, "--ids", IDS)


def test_positions_that_a_model_does_not_have():
    assert "the model has positions for 352" in fail("score", MODELS / "gpt2", "--ids", IDS, "-c", 400)
