"""--backend pjrt:PLUGIN on a real plugin: the engine's own tests (tests/backend/real_engine), and the command line."""
import json
import os
import re
import shutil
import subprocess

import pytest
from cli_tenon import MODELS, ROOT, demo, fail, golden, ids_arg, ok, ok_json, run, usage  # noqa: F401 (demo is a fixture)
from test_devices import BACKEND_TESTS, FAKE, built, nowhere, plugin

PLUGIN = "lammps_jax_pjrt_cpu"
MODEL = MODELS / "llama-plain"


@pytest.fixture(autouse=True, scope="module")
def cache(tmp_path_factory):
    """What is compiled twice here is compiled once, and nothing of it stays behind."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture
def pjrt():
    """The name of the engine on the packaged plugin of OpenXLA's CPU compiler."""
    return f"pjrt:{plugin(PLUGIN)}"


@pytest.mark.parametrize("test", ["goldens", "several_devices", "identities_of_devices", "every_bucket", "identities", "more_identities", "old_states_do_not_leak",
                                  "ties_go_to_the_lower_id", "top_k_is_that_of_ref",
                                  "drafts_change_no_token", "bf16_weights", "packed_types", "packed_experts", "packed_mlx", "typed_types", "kernel_goldens", "kernel_types", "kernel_bits",
                                  "kernel_identities"])
def test_the_engine(test):
    """Many small programs: their kernels are compiled quickly rather than well, which halves the time. The other tests
    here compile as a user does."""
    program = built(BACKEND_TESTS / "real_engine")
    env = {**os.environ, "TENON_BACKEND": f"pjrt:{plugin(PLUGIN)}", "XLA_FLAGS": "--xla_backend_optimization_level=0"}
    p = subprocess.run([program, test], env=env, cwd=ROOT,
                       timeout=1200, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert p.returncode == 0 and "[  PASSED  ] 1 test" in p.stdout, p.stdout


def test_run_by_short_name(tmp_path, pjrt):
    prompt = golden("llama-plain")[0]
    env = nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=f"mine:{pjrt[5:]}")
    got = ok_json("run", MODEL, "--ids", ids_arg(prompt["ids"]), "-n", 48, "--temp", 0, "--ignore-eos", "--json",
                  "--backend", "pjrt:mine", env=env)
    assert got["ids"] == prompt["greedy"][:48]
    assert got["backend"] == "pjrt:mine"


def test_sampling_is_that_of_the_native_engine(pjrt):
    args = ["run", MODEL, "--ids", "1,2,3", "-n", 12, "--seed", 7, "--ignore-eos", "--json"]
    assert ok_json(*args, "--backend", pjrt)["ids"] == ok_json(*args, "--backend", "cpu", "--precise")["ids"]


def test_what_was_compiled_is_reported_and_kept(tmp_path, pjrt):
    """The second process compiles nothing; one without the cache does."""
    args = ["run", MODEL, "--ids", "1", "-n", 2, "--temp", 0, "--json", "--backend", pjrt, "--log", "info"]
    first = run(*args, "--cache-dir", tmp_path / "programs")
    assert first.returncode == 0
    assert b"program 'step' 1x1: compiled in" in first.stderr and b"bytes of temporaries" in first.stderr
    second = run(*args, "--cache-dir", tmp_path / "programs")
    assert b"program 'step' 1x1: loaded in" in second.stderr and b"compiled in" not in second.stderr
    assert json.loads(second.stdout)["ids"] == json.loads(first.stdout)["ids"]
    assert b"compiled in" in run(*args, "--cache-dir", "off").stderr


@pytest.mark.parametrize("spec, says", [
    ("nothing-of-this-name", "there is no PJRT plugin 'nothing-of-this-name'"),
    ("/no/such/plugin.so", "/no/such/plugin.so: No such file"),
    (str(ROOT / "README.md"), "README.md: "),
])
def test_no_plugin(spec, says):
    assert says in fail("run", MODEL, "--ids", "1", "-n", 1, "--backend", f"pjrt:{spec}")


@pytest.mark.parametrize("fault, says", [
    ({"FAKE_PLUGIN": "major"}, "the major versions differ"),
    ({"FAKE_FAIL": "Client_Create", "FAKE_MESSAGE": "no device"}, "Client_Create: no device"),
    ({"FAKE_FAIL": "Client_BufferFromHostBuffer", "FAKE_CODE": "8", "FAKE_MESSAGE": "out of device memory"},
     "out of device memory"),
    ({"FAKE_FAIL": "Client_Compile", "FAKE_MESSAGE": "does not compile"}, "Client_Compile: does not compile"),
])
def test_a_plugin_that_fails(fault, says):
    line = fail("run", MODEL, "--ids", "1", "-n", 1, "--backend", f"pjrt:{built(FAKE)}", env=fault)
    assert says in line


def test_keys_in_f16(pjrt, demo):
    """By the native kernels and by the compiler: the ids are those that the native engine's f16 gives."""
    for model, ids, route in (demo, "504,3575,282", "kernel"), (MODEL, "1,2,3", "graph"):
        args = ["run", model, "--ids", ids, "-n", 8, "--temp", 0, "--json", "-c", 128, "--kv", "f16", "--ignore-eos"]
        want = ok_json(*args, "--backend", "cpu")["ids"]
        assert ok_json(*args, "--backend", pjrt, "--int4", route)["ids"] == want
    line = fail("run", MODEL, "--ids", "1", "--backend", pjrt, "--kv", "q8_0")
    assert "keep keys and values in f32 or f16; q8_0 is not supported" in line


def test_a_context_that_the_machine_cannot_hold(pjrt, demo):
    assert "out of memory: the states of" in fail("run", demo, "--ids", "1", "--backend", pjrt, "-c", 1 << 24)


def test_selftest(tmp_path):
    env = nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=f"mine:{plugin(PLUGIN)}")
    mine = ok_json("devices", "--selftest", "--json", env=env, timeout=600)["plugins"][0]
    assert mine["passed"] is True
    assert {(s["B"], s["T"]) for s in mine["selftest"]} >= {(b, t) for b in (1, 2, 4, 8) for t in (1, 16)}


def test_selftest_of_a_plugin_that_cannot(tmp_path):
    env = nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=f"toy:{built(FAKE)}")
    p = run("devices", "--selftest", env=env)
    assert p.returncode == 1
    assert b"    error       self-test: pjrt:" in p.stdout and b"fake_plugin.so: its self-test failed" in p.stderr


# ---- programs made elsewhere

JAX = ROOT / "tests/golden/jax/llama-plain"  # tools/export_jax.py tests/golden/models/llama-plain


def run_graphs(backend, folder, prompt, *more, model=MODEL):
    return ok_json("run", model, "--ids", ids_arg(prompt["ids"]), "-n", 48, "--temp", 0, "--ignore-eos", "--json",
                   "--backend", backend, "--graphs", folder, *more)["ids"]


def test_the_artifact_of_jax(pjrt):
    for prompt in golden("llama-plain"):
        assert run_graphs(pjrt, JAX, prompt) == prompt["greedy"][:48]


def test_our_own_artifact(tmp_path, pjrt):
    assert ok("export", MODEL, "-o", tmp_path / "out") == ""
    prompt = golden("llama-plain")[0]
    assert run_graphs(pjrt, tmp_path / "out", prompt) == prompt["greedy"][:48]
    text = (tmp_path / "out/step_1x1.mlir").read_text()
    assert text.startswith('"builtin.module"()') and "custom_call" not in text


def test_an_artifact_in_bf16(tmp_path, pjrt):
    """Weights that are stored in bf16 give the same ids, and the manifest says what the matrices are."""
    ok("export", MODELS / "llama-bf16", "-o", tmp_path / "out", "--weights", "bf16", "-c", 128)
    prompt = golden("llama-bf16")[0]
    assert run_graphs(pjrt, tmp_path / "out", prompt, "-c", 128, model=MODELS / "llama-bf16") == prompt["greedy"][:48]


@pytest.mark.parametrize("route, temporaries", [("graph", 20), ("type", 130)])
def test_packed_weights(tmp_path, pjrt, demo, route, temporaries):
    """The demo model, packed: its ids are those of `ref`, of the engine's own programs and of exported ones. Of its own
    types the compiler makes bytes before it multiplies."""
    run_args = ["run", demo, "--ids", "504,3575,282", "-n", 8, "--temp", 0, "--json", "-c", 128]
    ids = ok_json(*run_args, "--backend", "ref")["ids"]
    p = run(*run_args, "--backend", pjrt, "--int4", route, "--log", "info")
    assert json.loads(p.stdout)["ids"] == ids
    device, file = re.search(rb"weights take (\d+) bytes on the device \(%s\), (\d+) in the file" % route.encode(),
                             p.stderr).groups()
    assert int(device) <= 1.1 * int(file)
    assert max(int(n) for n in re.findall(rb"(\d+) bytes of temporaries", p.stderr)) < temporaries << 20
    ok("export", demo, "-o", tmp_path / "out", "--int4", route, "-c", 128)
    assert ok_json(*run_args, "--backend", pjrt, "--graphs", tmp_path / "out")["ids"] == ids


def test_native_kernels(tmp_path, pjrt, demo):
    """What `auto` takes for quantised weights: the kernels that --precise is too precise for. Programs that call them
    can be exported."""
    args = ["run", demo, "--ids", "504,3575,282", "-n", 8, "--temp", 0, "--json", "-c", 128, "--log", "info"]
    auto, kernel = run(*args, "--backend", pjrt), run(*args, "--backend", pjrt, "--int4", "kernel")
    assert b"bytes on the device (kernel)" in auto.stderr and b"bytes on the device (kernel)" in kernel.stderr
    device, file = re.search(rb"weights take (\d+) bytes on the device \(kernel\), (\d+)", kernel.stderr).groups()
    assert int(device) <= 1.1 * int(file)
    ids = json.loads(auto.stdout)["ids"]
    assert ids == json.loads(kernel.stdout)["ids"] == ok_json(*args, "--backend", "ref")["ids"]
    ok("export", demo, "-o", tmp_path / "out", "--int4", "kernel", "-c", 128)
    assert 'call_target_name = "tenon_linear"' in (tmp_path / "out/step_1x1.mlir").read_text()
    assert ok_json(*args, "--backend", pjrt, "--graphs", tmp_path / "out")["ids"] == ids
    line = usage("run", demo, "--ids", "1", "--backend", pjrt, "--int4", "kernel", "--precise")
    assert "--precise keeps f32: it excludes --int4 kernel" in line


def test_kernels_on_a_plugin_that_takes_none():
    """The toy plugin has no FFI to register them with, and no CPU; `auto` does not ask for them."""
    line = fail("run", MODEL, "--ids", "1", "--backend", f"pjrt:{built(FAKE)}", "--int4", "kernel")
    assert "the native kernels run on the host, not on" in line or "has no FFI" in line


def test_values_that_no_type_has(tmp_path):
    """Those of IQ4_NL come from a table: neither a run nor an export makes something else of them."""
    model, q4_0, iq4_nl = tmp_path / "model.gguf", 2, 20
    ok("quantize", ROOT / "tests/golden/types/mlx-qwen3", "-o", model, "--type", "q4_0")
    data = bytearray(model.read_bytes())
    at = data.index(b"blk.0.ffn_up.weight") + len(b"blk.0.ffn_up.weight") + 4 + 2 * 8  # behind its rank and dimensions
    assert data[at] == q4_0
    data[at] = iq4_nl  # blocks of as many bytes
    model.write_bytes(data)
    for args in ["run", model, "--ids", "1", "--backend", f"pjrt:{built(FAKE)}"], ["export", model, "-o", tmp_path / "out"]:
        line = fail(*args, "--int4", "type")
        assert "tensor 'blk.0.ffn_up.weight': no type of a compiler has the values of iq4_nl; --int4 graph takes them" in line
    assert not (tmp_path / "out").exists()


def opened(model, *args):
    """What is said while it opens; the toy plugin has two devices, and computes nothing."""
    return run("run", model, "--ids", "1", "-n", 1, "--backend", f"pjrt:{built(FAKE)}", "--log", "info", *args).stderr


def test_two_devices():
    """Each holds its part, what is no matrix is small; what they do not divide evenly is named."""
    for model in MODEL, MODELS / "mixtral", MODELS / "jamba-plain":
        said = opened(model, "--devices", 2)
        each, one = re.search(rb"weights take (\d+) bytes on each of 2 devices \(f32\), where one would hold (\d+)",
                              said).groups()
        assert int(each) <= 0.55 * int(one)
        assert b"is whole on each" not in said


def test_heads_that_devices_do_not_divide(demo):
    """Nine heads over three: the weights are divided all the same, and packed ones stay packed."""
    said = opened(demo, "--devices", 2, "--int4", "graph")
    assert b"2 devices: attention is whole on each: 9 heads over 3 of keys and values\n" in said
    assert re.search(rb"weights take 48\d{6} bytes on each of 2 devices \(graph\), where one would hold 96\d{6}\n", said)


@pytest.mark.parametrize("args, says", [
    (["--backend", "cpu", "--devices", 2], "--devices is for compiled engines"),
    (["--backend", "pjrt:cpu", "--devices", 2, "--int4", "kernel"],
     "--devices 2: the kernels of --int4 kernel run on one device"),
    (["--backend", "pjrt:cpu", "--devices", 2, "--graphs", "."], "--devices 2: the programs of --graphs are for one device"),
    (["--backend", "pjrt:cpu", "--devices", 0], "--devices: '0' is not a whole number from 1 to 64"),
])
def test_devices_that_are_a_usage_error(args, says):
    assert says in usage("run", MODEL, "--ids", "1", *args)


def test_devices_that_are_not_there(pjrt):
    fake = f"pjrt:{built(FAKE)}"
    assert "it has 2 devices, not 3" in fail("run", MODEL, "--ids", "1", "--backend", fake, "--devices", 3)
    line = fail("run", MODEL, "--ids", "1", "--backend", pjrt, "--devices", 64)
    assert "no matrix of the model divides evenly among 64 devices" in line


def test_packed_weights_are_not_those_of_a_type():
    line = usage("run", MODEL, "--ids", "1", "--int4", "graph", "--weights", "f32", "--backend", "pjrt:cpu")
    assert "--weights and --int4 exclude each other" in line


def test_inspect_shows_the_decode_step():
    text = ok("inspect", MODEL, "--stablehlo")
    assert text == ok_json("inspect", MODEL, "--stablehlo", "--json")["stablehlo"]
    assert text.count("tf.aliasing_output") == 6 and "tensor<151x60xf32>" in text


@pytest.fixture
def artifact(tmp_path):
    return shutil.copytree(JAX, tmp_path / "artifact")


def change(folder, edit):
    manifest = json.loads((folder / "manifest.json").read_text())
    edit(manifest, manifest["graphs"][0])
    (folder / "manifest.json").write_text(json.dumps(manifest))


@pytest.mark.parametrize("edit, says", [
    (lambda m, g: m.update(version=2), "'version' is not a whole number from 1 to 1"),
    (lambda m, g: m.update(capacity=700), "capacity 700 is no multiple of 256"),
    (lambda m, g: m.update(capacity=1024), "graph 1x1: argument 30, 'state.0.k', is not the model's state 'state.0.k'"),
    (lambda m, g: m.update(weights="int4"), "'weights' is none of f32, bf16, graph, kernel"),
    (lambda m, g: m.update(weights="bf16"), "graph 1x1: argument 0, 'token_embd.weight', is not the model's weight"),
    (lambda m, g: m.update(graphs=7), "'graphs' is not a list"),
    (lambda m, g: m.update(graphs=[]), "no graph of one row of one token"),
    (lambda m, g: g.update(B=3000), "'B' is not a whole number from 1 to 8"),
    (lambda m, g: g.update(file="../step.mlir"), "'file' is not the name of a file in its directory"),
    (lambda m, g: g["arguments"].pop(), "graph 1x1: 39 arguments, the model has 40"),
    (lambda m, g: g["arguments"][3].update(name="blk.0.attn_v.weight"), "argument 3, 'blk.0.attn_v.weight', is not"),
    (lambda m, g: g["results"][-1].update(dtype="bf16"), "result 8, 'best', is not the model's output 'best'"),
    (lambda m, g: g.update(file="none.mlir"), "none.mlir: No such file"),
])
def test_a_manifest_that_does_not_fit(artifact, edit, says):
    change(artifact, edit)
    line = fail("run", MODEL, "--ids", "1", "--backend", f"pjrt:{built(FAKE)}", "--graphs", artifact)
    assert says in line


def test_an_artifact_of_another_model(artifact):
    line = fail("run", MODELS / "qwen3-plain", "--ids", "1", "--backend", f"pjrt:{built(FAKE)}", "--graphs", artifact)
    assert "artifact/manifest.json: graph 1x1: " in line


def test_an_artifact_that_is_none(tmp_path):
    fake = f"pjrt:{built(FAKE)}"
    assert "manifest.json: No such file" in fail("run", MODEL, "--ids", "1", "--backend", fake, "--graphs", tmp_path)
    (tmp_path / "manifest.json").write_text("{")
    assert "manifest.json" in fail("run", MODEL, "--ids", "1", "--backend", fake, "--graphs", tmp_path)


def test_more_than_an_artifact_holds(artifact):
    args = ["run", MODEL, "--ids", "1", "--backend", f"pjrt:{built(FAKE)}", "--graphs", artifact]
    assert "hold sequences of 512 tokens, 600 are wanted" in fail(*args, "-c", 600, "--log", "error")
    assert "its programs take weights in f32" in fail(*args, "--weights", "bf16")


def test_a_program_that_does_not_compile(artifact, pjrt):
    (artifact / "step_1x1.mlir").write_text("this is no module")
    line = fail("run", MODEL, "--ids", "1", "--backend", pjrt, "--graphs", artifact)
    assert "Client_Compile" in line
