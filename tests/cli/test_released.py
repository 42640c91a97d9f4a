"""config.json as released models of the recurrent and latent families spell it (tests/golden/released.json, written
down by hand: nested text configs, layers as letters, lists, indices and intervals, null where it means something). Each
is accepted as far as a file can be that has the embedding and the head alone: what is missing then is the first tensor
behind them."""
import json
import struct

import pytest
from cli_tenon import ROOT, fail

CONFIGS = json.loads((ROOT / "tests/golden/released.json").read_text())
EMBEDDINGS = {"gpt2": "wte", "gpt_neox": "gpt_neox.embed_in", "rwkv7": "model.embeddings"} | {
    kind: "backbone.embeddings" for kind in ("mamba", "mamba2", "falcon_mamba", "nemotron_h")}
TIED = {"gpt2", "lfm2", "lfm2_moe", "mamba", "plamo2", "recurrent_gemma"}  # by default
FIRST = {"gpt2": "position_embd.weight", "plamo2": "blk.0.attn_norm", "rwkv7": "token_embd_norm.weight"}


@pytest.mark.parametrize("name", CONFIGS)
def test_config_of_a_released_model(tmp_path, name):
    config = CONFIGS[name]
    kind, text = config["model_type"], config.get("text_config", config)
    shape = [text["vocab_size"], text.get("hidden_size", text.get("n_embd"))]
    plain = "model.language_model.embed_tokens" if text is not config else "model.embed_tokens"
    embedding = EMBEDDINGS.get(kind, plain)
    names = [embedding] + ["embed_out" if kind == "gpt_neox" else "lm_head"] * (
        not config.get("tie_word_embeddings", kind in TIED))
    size = 2 * shape[0] * shape[1]
    head = json.dumps({f"{n}.weight": {"dtype": "BF16", "shape": shape, "data_offsets": [i * size, (i + 1) * size]}
                       for i, n in enumerate(names)}).encode()
    (tmp_path / "config.json").write_text(json.dumps(config))
    with open(tmp_path / "model.safetensors", "wb") as f:  # its data are a hole
        f.write(struct.pack("<Q", len(head)) + head)
        f.truncate(8 + len(head) + size * len(names))
    line = fail("run", tmp_path, "--ids", "1", "-n", "1", "-c", "64")
    assert f"tensor '{FIRST.get(kind, 'blk.0.attn_norm.weight')}' is missing" in line
