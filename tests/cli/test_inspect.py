"""tenon inspect: summary, tensors, graph, state; text and JSON say the same."""
import json
import math

import pytest
from cli_files import gguf, model_with_tokenizer
from cli_tenon import MODELS, golden_models, ok, ok_json

PLAIN = MODELS / "llama-plain"

# Architectures have GGUF's names; what transformers calls otherwise:
GGUF_NAMES = {"bamba": "granitehybrid", "deepseek_v2": "deepseek2", "deepseek_v3": "deepseek2",
              "falcon_h1": "falcon-h1", "falcon_mamba": "mamba",
              "gemma3_text": "gemma3", "gpt_neox": "gptneox", "gpt_oss": "gpt-oss",
              "granitemoehybrid": "granitehybrid",
              "kimi_k2": "deepseek2", "kimi_linear": "kimi-linear", "lfm2_moe": "lfm2moe",
              "mistral": "llama", "mixtral": "llama", "olmo3": "olmo2",
              "qwen2_moe": "qwen2moe", "qwen3_5_moe_text": "qwen35moe", "qwen3_5_text": "qwen35", "qwen3_moe": "qwen3moe",
              "qwen3_next": "qwen3next"}
# GPT-2 has names of its own for the sizes, and says nothing where the MLP is four times as wide:
GPT2 = {"num_hidden_layers": "n_layer", "hidden_size": "n_embd", "num_attention_heads": "n_head",
        "max_position_embeddings": "n_positions"}
# Where intermediate_size is not what the MLPs have: Mamba's mixer, LFM2's rounded size, Nemotron-H's experts, GPT-2's
# default
MLPS = {"mamba": 0, "falcon-mamba": 0, "lfm2": 84, "nemotron-h-moe": 19, "nemotron-h-groups": 15, "recurrent-gemma": 47,
        "gpt2": 176, "qwen3-5-moe": 17}
# transformers' class has no intermediate_size, and experts are what it has; the GGUF keeps config.json's number.
GGUF_SAYS = {("qwen3-5-moe", "ffn"): 45}
KV_HEADS = {"deepseek-v2": 1, "deepseek-v3": 1, "kimi-k2": 1, "kimi-linear": 1,  # one latent for all heads
            "gpt-neox": 4}  # as many as heads


@pytest.mark.parametrize("name", golden_models())
def test_summary_tells_what_the_config_says(name):
    config = json.loads((MODELS / name / "config.json").read_text())
    if config["model_type"] == "gpt2":
        config |= {ours: config[own] for ours, own in GPT2.items()} | {"num_key_value_heads": config["n_head"]}
    if name in MLPS:
        config["intermediate_size"] = MLPS[name]
    if name in KV_HEADS:
        config["num_key_value_heads"] = KV_HEADS[name]
    if name == "kimi-linear":
        config["max_position_embeddings"] = config["model_max_length"]
    if name == "recurrent-gemma":
        config["max_position_embeddings"] = 8192  # what it was trained on; its class has no limit
    got = ok_json("inspect", MODELS / name, "--json")
    assert got["format"] == "huggingface"
    assert got["architecture"] == GGUF_NAMES.get(config["model_type"], config["model_type"])
    for ours, theirs in (("layers", "num_hidden_layers"), ("width", "hidden_size"), ("heads", "num_attention_heads"),
                         ("kv_heads", "num_key_value_heads"), ("ffn", "intermediate_size"),
                         ("vocabulary", "vocab_size"), ("context", "max_position_embeddings")):
        if theirs in config:
            assert got[ours] == config[theirs], ours
        else: # a model without attention, MLP or limit
            assert got[ours] == (1 << 20 if ours == "context" else 0), ours
    assert got["tokenizer"] is False and got["chat_template"] is False
    assert sum(t["tensors"] for t in got["types"].values()) == got["tensors"]
    assert sum(t["bytes"] for t in got["types"].values()) == got["bytes"]
    same = ok_json("inspect", MODELS / name / "model.gguf", "--json")
    assert same["format"] == "gguf"
    for key in ("architecture", "layers", "width", "heads", "kv_heads", "ffn", "vocabulary"):
        assert same[key] == GGUF_SAYS.get((name, key), got[key]), key


def test_summary_as_text(tmp_path):
    model = model_with_tokenizer(tmp_path / "model")
    lines = dict(line.split(None, 1) for line in ok("inspect", model).splitlines())
    want = ok_json("inspect", model, "--json")
    assert lines["tokenizer"] == lines["chat_template"] == "yes" and want["chat_template"] is True
    for key in ("path", "format", "architecture"):
        assert lines[key] == want[key]
    for key in ("parameters", "bytes", "layers", "width", "heads", "kv_heads", "ffn", "context", "vocabulary",
                "tokens"):
        assert int(lines[key]) == want[key], key


def test_parameters_are_counted():
    rows = ok_json("inspect", PLAIN, "--tensors", "--json")["tensors"]
    for path in (PLAIN, PLAIN / "model.gguf"):
        got = ok_json("inspect", path, "--json")
        assert got["tensors"] == len(rows)
        assert got["parameters"] == sum(math.prod(r["shape"]) for r in rows)
        assert got["bytes"] == sum(r["bytes"] for r in rows)


def test_tensors():
    rows = ok_json("inspect", PLAIN / "model.gguf", "--tensors", "--json")["tensors"]
    by_name = {r["name"]: r for r in rows}
    assert by_name["token_embd.weight"]["shape"][0] == 151 and by_name["token_embd.weight"]["type"] == "f32"
    lines = ok("inspect", PLAIN / "model.gguf", "--tensors").splitlines()
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows):
        assert line.split() == [row["name"], row["type"], str(row["shape"]).replace(" ", ""), str(row["bytes"])]


def test_tensors_of_an_unknown_architecture(tmp_path):
    (tmp_path / "m.gguf").write_bytes(gguf({"general.architecture": "xyz"}, [("a", [4, 2], 0, 0)], bytes(32)))
    assert ok("inspect", tmp_path / "m.gguf", "--tensors").split() == ["a", "f32", "[2,4]", "32"]


def test_graph():
    text = ok("inspect", PLAIN, "--graph")
    assert text.startswith("%0 = input : [N]\n") and "'blk.0.attn_q.weight'" in text
    assert ok_json("inspect", PLAIN, "--graph", "--json") == {"graph": text}
    assert [line.split()[2] for line in text.splitlines() if line[0] == "%"] == \
        [line.split()[2] for line in ok("inspect", PLAIN / "model.gguf", "--graph").splitlines() if line[0] == "%"]


def test_state():
    config = json.loads((PLAIN / "config.json").read_text())
    head = config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"]
    elements = 2 * head * config["num_key_value_heads"]
    got = ok_json("inspect", PLAIN, "--state", "--json")
    assert len(got["state"]) == config["num_hidden_layers"]
    for layer, s in enumerate(got["state"]):
        assert (s["layer"], s["kind"], s["elements_per_token"]) == (layer, "grows", elements)
        assert s["bytes_per_token"] == {"f32": 4 * elements, "f16": 2 * elements}
    assert got["bytes_per_token"]["f16"] == 2 * elements * config["num_hidden_layers"]
    assert got["bytes_fixed"] == 0
    last = ok("inspect", PLAIN, "--state").splitlines()[-1].split()
    assert last == ["total", str(elements * len(got["state"])), *map(str, got["bytes_per_token"].values())]


def test_state_of_fixed_size():
    config = json.loads((MODELS / "jamba-plain/config.json").read_text())
    inner = config["mamba_expand"] * config["hidden_size"]
    got = ok_json("inspect", MODELS / "jamba-plain", "--state", "--json")
    kinds = ["fixed", "fixed"] * 2 + ["grows"] + ["fixed", "fixed"]
    assert [s["kind"] for s in got["state"]] == kinds
    sizes = [inner * (config["mamba_d_conv"] - 1), inner * config["mamba_d_state"]] * 3
    assert [s["elements"] for s in got["state"] if s["kind"] == "fixed"] == sizes
    assert got["bytes_fixed"] == 4 * sum(sizes)
    last = ok("inspect", MODELS / "jamba-plain", "--state").splitlines()[-1].split()
    assert last == ["of", "fixed", "size", str(sum(sizes)), "in", "all", str(4 * sum(sizes)), "-"]
