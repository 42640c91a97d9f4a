"""Models of Ollama's local store by name, and files as its converter wrote them."""
import json
import struct

import pytest
from cli_files import gguf, gguf_string, read_gguf, tokenizer_gguf, typed_value
from cli_tenon import MODELS, fail, ids_arg, ok, ok_json, run

HOST = "registry.ollama.ai"
IDS = ids_arg(range(3, 35))


def store(root, name, blob, layers=None, digest="a" * 64):
    """A store with one model: HOST/NAMESPACE/NAME/TAG."""
    path = root / "manifests" / name
    path.parent.mkdir(parents=True)
    if layers is None:
        layers = [{"mediaType": "application/vnd.ollama.image.license", "digest": f"sha256:{'1' * 64}", "size": 3},
                  {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}", "size": len(blob)},
                  {"mediaType": "application/vnd.ollama.image.params", "digest": f"sha256:{'2' * 64}", "size": 9}]
    path.write_text(json.dumps({"schemaVersion": 2, "config": {}, "layers": layers}))
    (root / "blobs").mkdir(exist_ok=True)
    (root / "blobs" / f"sha256-{digest}").write_bytes(blob)
    return {"OLLAMA_MODELS": str(root), "HOME": str(root / "nobody")}


@pytest.fixture
def blob():
    return (MODELS / "llama-plain" / "model.gguf").read_bytes()


def greedy(model, env=None):
    return ok_json("run", model, "--ids", "1,2,3", "--temp", 0, "-n", 3, "--json", env=env)["ids"]


@pytest.mark.parametrize("where, names", [
    (f"{HOST}/library/tiny/latest", ["tiny", "tiny:latest", "library/tiny", f"{HOST}/library/tiny:latest"]),
    (f"{HOST}/library/tiny/1b-q4_0", ["tiny:1b-q4_0"]),
    (f"{HOST}/someone/tiny/latest", ["someone/tiny", "someone/tiny:latest"]),
    ("hub.example:5000/someone/tiny/v2", ["hub.example:5000/someone/tiny:v2"])])
def test_names(tmp_path, blob, where, names):
    env = store(tmp_path, where, blob)
    for name in names:
        assert greedy(f"ollama:{name}", env) == [14, 99, 10]


def test_every_command(tmp_path, blob):
    env = store(tmp_path, f"{HOST}/library/tiny/latest", blob)
    assert "llama" in ok("inspect", "ollama:tiny", env=env)
    assert ok_json("score", "ollama:tiny", "--ids", "1,2,3", "--json", env=env)["n"] == 3
    ok("quantize", "ollama:tiny", "-o", tmp_path / "q.gguf", "--type", "q8_0", env=env)
    text = store(tmp_path / "t", f"{HOST}/library/words/latest", tokenizer_gguf(tmp_path / "t.gguf").read_bytes())
    assert ok_json("tokenize", "ollama:words", "-p", "the", "--json", env=text)["ids"]


def test_the_home_directory(tmp_path, blob):
    store(tmp_path / ".ollama/models", f"{HOST}/library/tiny/latest", blob)
    assert greedy("ollama:tiny", {"HOME": str(tmp_path), "OLLAMA_MODELS": ""}) == [14, 99, 10]


def test_an_unknown_name_lists_what_is_there(tmp_path, blob):
    env = store(tmp_path, f"{HOST}/library/tiny/latest", blob)
    store(tmp_path, f"{HOST}/someone/other/1b", blob)
    store(tmp_path, "hub.example/a/b/c", blob)
    line = fail("score", "ollama:nope", "--ids", "1", env=env)
    assert "ollama:nope: there is no such model; there are: hub.example/a/b:c, someone/other:1b, tiny:latest" in line
    for i in range(30):
        store(tmp_path, f"{HOST}/library/m{i}/latest", b"")
    line = fail("score", "ollama:nope", "--ids", "1", env=env)
    assert line.count(", ") == 19 and line.endswith(" and 13 more")
    assert "there are no models in" in fail("score", "ollama:x", "--ids", "1", env={"OLLAMA_MODELS": str(tmp_path / "no")})


@pytest.mark.parametrize("name", ["", "..", "../x", "a/../b", "a:..", "a:", ":b", "/a", "a//b", "a/b/c/d", ".hidden", "a:b/c/d/e",
                                  "a b", "a\\b", "x" * 400])
def test_no_name_leads_out_of_the_store(tmp_path, blob, name):
    env = store(tmp_path / "s", f"{HOST}/library/tiny/latest", blob)
    assert "is no name of a model" in fail("score", f"ollama:{name}", "--ids", "1", env=env)


def layer(kind, digest):
    return {"mediaType": f"application/vnd.ollama.image.{kind}", "digest": digest, "size": 1}


GOOD = f"sha256:{'a' * 64}"


@pytest.mark.parametrize("layers, says", [
    ([], "it names no model"),
    ([layer("model", "sha256:../../../../etc/passwd")], "layer 0 has no sha256 digest"),
    ([layer("model", f"sha256:{'a' * 63}/")], "layer 0 has no sha256 digest"),
    ([layer("model", 7)], "layer 0 has no sha256 digest"),
    ([layer("model", f"sha256:{'b' * 64}")], "its blob"),
    ([layer("model", GOOD), layer("adapter", GOOD)], "adapter (LoRA) is not supported"),
    ([layer("model", GOOD), layer("model", GOOD)], "in several files"),
    ([layer("tensor", GOOD)], "in single tensors"),
    ([layer("license", GOOD)] * 2000, "2000 layers")])
def test_manifests_are_checked(tmp_path, blob, layers, says):
    env = store(tmp_path, f"{HOST}/library/tiny/latest", blob, layers)
    assert says in fail("score", "ollama:tiny", "--ids", "1", env=env)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"layers": 3}', '{"layers": [3, null]}', "[" * 100000, "\xff"])
def test_what_is_no_manifest(tmp_path, blob, text):
    env = store(tmp_path, f"{HOST}/library/tiny/latest", blob)
    (tmp_path / f"manifests/{HOST}/library/tiny/latest").write_text(text, encoding="latin1")
    fail("score", "ollama:tiny", "--ids", "1", env=env)


def test_a_file_of_that_name_comes_first(tmp_path, blob):
    (tmp_path / "ollama:tiny").write_bytes(blob)
    assert greedy(tmp_path / "ollama:tiny") == [14, 99, 10]


# Files as Ollama's converter wrote them compute what the same model does in llama.cpp's words.

def logits(tmp_path, file):
    path, out = tmp_path / "m.gguf", tmp_path / "m.f32"
    path.write_bytes(file)
    ok("score", path, "--ids", IDS, "--backend", "ref", "--logits", out)
    return out.read_bytes()


def renamed(meta, old, new):
    """The metadata with the architecture's keys by another name of it."""
    out = {new + k.removeprefix(old) if k.startswith(old + ".") else k: v for k, v in meta.items()}
    return out | {"general.architecture": typed_value(["str", new])}


def without(meta, *keys):
    return {k: v for k, v in meta.items() if k not in keys}


def golden_file(name):
    return read_gguf((MODELS / name / "model.gguf").read_bytes())


def test_gemma3_bases(tmp_path):
    meta, tensors, data = golden_file("gemma3")
    want = logits(tmp_path, gguf(meta, tensors, data))
    other = {"gemma3.rope.freq_base": "gemma3.rope.global.freq_base", "gemma3.rope.freq_base_swa": "gemma3.rope.local.freq_base"}
    assert logits(tmp_path, gguf({other.get(k, k): v for k, v in meta.items()}, tensors, data)) == want


def test_gemma3_without_what_all_of_them_have(tmp_path):
    meta, tensors, data = golden_file("gemma3")
    plain = without(meta, "gemma3.attention.layer_norm_rms_epsilon", "gemma3.rope.freq_base", "gemma3.rope.scaling.type",
                    "gemma3.rope.scaling.factor")
    said = {"gemma3.attention.layer_norm_rms_epsilon": 1e-6, "gemma3.rope.freq_base": 1e6}
    assert logits(tmp_path, gguf(plain, tensors, data)) == logits(tmp_path, gguf(plain | said, tensors, data))
    large = plain | {"gemma3.context_length": 131072}
    said |= {"gemma3.rope.scaling.type": "linear", "gemma3.rope.scaling.factor": 8.0}
    assert logits(tmp_path, gguf(large, tensors, data)) == logits(tmp_path, gguf(large | said, tensors, data))
    # llama.cpp's own files say what they mean.
    own = large | {"gemma3.attention.layer_norm_rms_epsilon": 1e-6, "gemma3.rope.freq_base": 1e6}
    assert logits(tmp_path, gguf(own, tensors, data)) != logits(tmp_path, gguf(large, tensors, data))


def test_no_epsilon_of_another_family(tmp_path):
    meta, tensors, data = golden_file("llama-plain")
    (tmp_path / "m.gguf").write_bytes(gguf(without(meta, "llama.attention.layer_norm_rms_epsilon"), tensors, data))
    assert "no 'attention.layer_norm_rms_epsilon'" in fail("score", tmp_path / "m.gguf", "--ids", "1")


def test_tensors_beside_the_text(tmp_path):
    meta, tensors, data = golden_file("gemma3")
    want = logits(tmp_path, gguf(meta, tensors, data))
    more = [("v.blk.0.attn_q.weight", [4, 4], 0, len(data)), ("mm.input_projection.weight", [4, 4], 0, len(data))]
    file = gguf(meta | {"gemma3.vision.block_count": 1}, [*tensors, *more], data + b"\0" * 64)
    assert logits(tmp_path, file) == want
    assert "2 tensors that see (v, mm)" in run("score", tmp_path / "m.gguf", "--ids", "1").stderr.decode()
    (tmp_path / "m.gguf").write_bytes(gguf(meta, [*tensors, ("vv.x", [4], 0, len(data))], data + b"\0" * 64))
    assert "tensor 'vv.x' is not used" in fail("score", tmp_path / "m.gguf", "--ids", "1")


def test_gptoss(tmp_path):
    meta, tensors, data = golden_file("gpt-oss")
    want = logits(tmp_path, gguf(meta, tensors, data))
    names = [(".attn_output.", ".attn_out."), (".attn_sinks.weight", ".attn_sinks"), (".post_attention_norm.", ".ffn_norm.")]

    def other(name):
        for mine, theirs in names:
            name = name.replace(mine, theirs)
        return name

    theirs = without(renamed(meta, "gpt-oss", "gptoss"), "gptoss.rope.scaling.type", "gptoss.expert_feed_forward_length")
    file = gguf(theirs, [(other(name), *rest) for name, *rest in tensors], data)
    assert logits(tmp_path, file) == want
    out = tmp_path / "q.gguf"
    ok("quantize", tmp_path / "m.gguf", "-o", out, "--type", "f32")
    again, written, _ = read_gguf(out.read_bytes())
    assert again["general.architecture"][1] == gguf_string("gpt-oss") and "gpt-oss.block_count" in again
    assert {name for name, *_ in written} == {name for name, *_ in tensors}


def test_olmo3(tmp_path):
    meta, tensors, data = golden_file("olmo3")
    assert logits(tmp_path, gguf(renamed(meta, "olmo2", "olmo3"), tensors, data)) == logits(tmp_path, gguf(meta, tensors, data))


def test_mistral3(tmp_path):
    meta, tensors, data = golden_file("llama-plain")
    yarn = {"rope.scaling.type": "yarn", "rope.scaling.factor": 4.0, "rope.scaling.original_context_length": 64}
    meta |= {f"llama.{k}": v for k, v in yarn.items()}
    want = logits(tmp_path, gguf(meta | {"llama.rope.scaling.yarn_beta_fast": 9.0, "llama.rope.scaling.yarn_beta_slow": 3.0},
                                 tensors, data))
    theirs = renamed(meta, "llama", "mistral3") | {"mistral3.rope.scaling.beta_fast": 9.0, "mistral3.rope.scaling.beta_slow": 3.0}
    assert logits(tmp_path, gguf(theirs, tensors, data)) == want
    hot = theirs | {"mistral3.rope.scaling_beta": 0.1}
    path = tmp_path / "m.gguf"
    path.write_bytes(gguf(hot, tensors, data))
    ok("score", path, "--ids", IDS, "-c", 64)
    assert "attention.temperature_scale is not supported beyond 64 tokens" in fail("score", path, "--ids", IDS, "-c", 65)
