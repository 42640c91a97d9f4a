"""Every key of a GGUF that llama.cpp's loader knows, changed alone: Tenon computes what libllama does, or refuses by name.

The results are libllama's (tools/golden/gguf_keys.py, which says what is in tests/golden/gguf_keys)."""
import json
import os
import struct
from concurrent.futures import ThreadPoolExecutor

import pytest
from cli_files import gguf
from cli_gguf_keys import MODELS, change, read_model
from cli_tenon import MODELS as GOLDEN
from cli_tenon import run

CONTEXT = 512  # as long as libllama's: long and short factors depend on it
# Both compute in f32 and differ by 4e-5, but for GELU, which libllama takes from a table of f16.
TOLERANCE = {"gemma2": 6e-3, "gemma3": 6e-3, "starcoder2": 6e-3}

# What Tenon reads and libllama does not: transformers computes with it, and a GGUF has no other word for it.
WINDOWS = {"llama-plain", "llama-bias", "mixtral", "qwen2", "qwen2-moe", "qwen3-plain", "qwen3-moe", "phi3", "smollm3",
           "starcoder2", "llama3-scaled", "mistral3"}
OBEYED = {".attention.sliding_window": WINDOWS, ".attention.scale": {"gemma2", "gemma3"}, ".attention.clamp_kqv": {"olmoe"},
          ".expert_weights_norm": {"qwen2-moe", "qwen3-moe", "olmoe"}, ".swiglu_clamp_exp": {"gpt-oss"},
          ".rope.freq_base_swa": {"olmo3"}, ".rope.scaling.yarn_beta_fast": set(MODELS), ".rope.scaling.yarn_beta_slow": set(MODELS)}
# What Tenon refuses, and libllama does or ignores: the words of the message.
REFUSED = {".attention.causal": "attention.causal is false", ".rope.dimension_count_swa": "rope.dimension_count_swa",
           ".rope.scaling.attn_factor": "rope.scaling.attn_factor': 0 is not",
           ".rope.scaling.factor": "rope.scaling.type 'none' with rope.scaling.factor",
           ".rope.scale_linear": "rope.scaling.type 'none' with rope.scaling.factor",
           ".attention.sliding_window": "metadata 'attention.sliding_window' is missing",
           ".attention.head_count": "attention.head_count' is an array", ".feed_forward_length": "features, "}
# What libllama refuses, and Tenon does as it is said, or has a default for.
DONE = {".rope.dimension_count", ".rope.scaling.type", ".attention.sliding_window_pattern", ".logit_scale",
        ".attention.layer_norm_rms_epsilon"}


class Model:
    def __init__(self, name, folder):
        self.name, self.folder = name, folder
        self.golden = json.loads((GOLDEN.parent / "gguf_keys" / f"{name}.json").read_text())
        self.meta, self.tensors, self.data, self.arch = read_model(name)
        self.base = self.golden["base"]

    def logits(self, changes):
        """Tenon's logits at golden["at"], or its message."""
        path = self.folder / f"{abs(hash(json.dumps(changes)))}.gguf"
        path.write_bytes(gguf(change(self.meta, self.arch, changes), self.tensors, self.data))
        out, ids = path.with_suffix(".f32"), self.golden["ids"]
        p = run("score", path, "--ids", ",".join(map(str, ids)), "-c", CONTEXT, "--backend", "ref", "--threads", 1,
                "--logits", out)
        path.unlink()
        if p.returncode:
            return p.stderr.decode()
        raw = out.read_bytes()
        out.unlink()
        vocab = len(raw) // 4 // len(ids)
        return [struct.unpack_from("<f", raw, 4 * (row * vocab + column))[0] for row, column in self.golden["at"]]

    def same(self, a, b):
        return all(abs(x - y) <= TOLERANCE.get(self.name, 1e-3) for x, y in zip(a, b))

    def fault(self, changes, want):
        """What is wrong with these changes, if anything."""
        got = self.logits(changes)
        if isinstance(got, str):
            named = want == "refused" or any(REFUSED.get(key, "\n") in got for key in changes)
            return None if named else f"{changes}: refused: {got}"
        if want == "refused":
            fine = self.same(got, self.base) or any(key in DONE for key in changes)
            return None if fine else f"{changes}: libllama refuses it"
        obeyed = any(self.name in OBEYED.get(key, ()) for key in changes)
        want = self.base if want == "base" else want
        return None if self.same(got, want) or obeyed else f"{changes}: {got} is not {want}"


def together(cases):
    """Changes without effect, several in one file: each of the sets has a key once."""
    sets = []
    for changes in cases:
        home = next((s for s in sets if not set(changes) & set(s)), None)
        sets.append(dict(changes)) if home is None else home.update(changes)
    return sets


@pytest.mark.parametrize("name", MODELS)
def test_keys(tmp_path, name):
    model = Model(name, tmp_path)
    assert model.same(model.logits({}), model.base)
    idle = [c for c, want in model.golden["cases"] if want == "base"]
    quiet = [c for c in idle if not any(name in OBEYED.get(k, ()) or k in REFUSED for k in c)]
    rest = [(c, want) for c, want in model.golden["cases"] if want != "base" or c not in quiet]
    sets = together(quiet)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        faults = list(pool.map(lambda s: model.fault(s, "base"), sets))
        rest += [(c, "base") for s, fault in zip(sets, faults) if fault for c in quiet if c.items() <= s.items()]
        wrong = list(pool.map(lambda case: model.fault(*case), rest))
    assert not any(wrong), "\n".join(filter(None, wrong))


def test_what_is_obeyed_matters(tmp_path):
    """Keys that count here, and not for libllama, do move the logits."""
    for key, names in OBEYED.items():
        model = Model(sorted(names)[0], tmp_path)
        cases = [c for c, want in model.golden["cases"] if key in c]
        assert any(not model.same(model.logits(c), model.base) for c in cases), key
