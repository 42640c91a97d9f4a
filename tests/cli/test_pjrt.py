"""--backend pjrt:PLUGIN on a real plugin: the engine's own tests (tests/backend/real_engine), and the command line."""
import os
import subprocess

import pytest
from cli_tenon import MODELS, ROOT, demo, fail, golden, ids_arg, ok_json  # noqa: F401 (demo is a fixture)
from test_devices import BACKEND_TESTS, FAKE, built, nowhere, plugin

PLUGIN = "lammps_jax_pjrt_cpu"
MODEL = MODELS / "llama-plain"


@pytest.fixture
def pjrt():
    """The name of the engine on the packaged plugin of OpenXLA's CPU compiler."""
    return f"pjrt:{plugin(PLUGIN)}"


@pytest.mark.parametrize("test", ["goldens", "every_bucket", "identities", "top_k_is_that_of_ref", "bf16_weights"])
def test_the_engine(test):
    program = built(BACKEND_TESTS / "real_engine")
    p = subprocess.run([program, test], env={**os.environ, "TENON_PJRT_PLUGIN": str(plugin(PLUGIN))}, cwd=ROOT,
                       timeout=600, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
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


def test_what_was_compiled_is_reported(pjrt):
    p = subprocess.run([os.environ.get("TENON", str(ROOT / "build/release/tenon")), "run", MODEL, "--ids", "1", "-n",
                        "2", "--temp", "0", "--json", "--backend", pjrt, "--log", "info"], capture_output=True,
                       text=True, timeout=120)
    assert p.returncode == 0
    assert "program 'step' 1x1: compiled in" in p.stderr and "bytes of temporaries" in p.stderr


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


def test_keys_in_f16_are_refused(pjrt):
    assert "f16 is not supported" in fail("run", MODEL, "--ids", "1", "--backend", pjrt, "--kv", "f16")


def test_a_context_that_the_machine_cannot_hold(pjrt, demo):
    assert "out of memory: the states of" in fail("run", demo, "--ids", "1", "--backend", pjrt, "-c", 1 << 24)
