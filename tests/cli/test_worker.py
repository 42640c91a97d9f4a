"""Compiled engines in a child process (docs/worker.md), on toy_worker.py, which computes programs with numpy: what a
worker may do wrong, how it is started again, what is left of it."""
import importlib.util
import os
import pathlib
import signal
import subprocess
import sys
import time

import pytest
from cli_tenon import MODELS, ROOT, TENON, fail, golden, ids_arg, ok_json, run

MODEL = MODELS / "llama-plain"
TOY = ROOT / "tests/cli/toy_worker.py"
ARGS = ["run", MODEL, "--ids", "1,2,3", "-n", 8, "--temp", 0, "--ignore-eos", "--json", "--backend"]


@pytest.fixture
def toy():
    """The name of the engine; the worker is run by the Python that runs this, which must have numpy."""
    if importlib.util.find_spec("numpy") is None:
        assert os.environ.get("CI") != "true", "numpy is missing"
        pytest.skip("numpy is not installed: see tests/requirements.txt")
    return f"worker:{TOY}"


@pytest.fixture(autouse=True)
def python(monkeypatch):
    monkeypatch.setenv("TENON_PYTHON", sys.executable)


def children_of(pid):
    """Processes whose parent it is: (pid, state, command)."""
    found = []
    for stat in pathlib.Path("/proc").glob("[0-9]*/stat"):
        try:
            text = stat.read_text()
            name, _, rest = text.partition(" (")[2].rpartition(") ")
            state, parent = rest.split()[:2]
            if int(parent) == pid:
                found.append((int(stat.parent.name), state, name))
        except (OSError, ValueError):
            pass
    return found


# ---- the protocol

@pytest.mark.parametrize("model", ["llama-plain", "jamba-plain", "gpt-oss"])
def test_a_golden(toy, model):
    """Attention, recurrent layers, experts: computed by a worker that knows the protocol and the text alone."""
    prompt = golden(model)[0]
    got = ok_json("run", MODELS / model, "--ids", ids_arg(prompt["ids"]), "-n", 16, "--temp", 0, "--ignore-eos", "--json",
                  "--backend", toy)
    assert got["ids"] == prompt["greedy"][:16]


def test_sampled_and_scored_as_ref(toy, tmp_path):
    args = ["run", MODEL, "--ids", "1,2,3", "-n", 12, "--seed", 7, "--ignore-eos", "--json", "--backend"]
    assert ok_json(*args, toy)["ids"] == ok_json(*args, "ref")["ids"]


def test_a_spec_goes_along(toy):
    p = run(*ARGS, toy + ":some spec", "--log", "info")
    assert p.returncode == 0 and b"some spec" in p.stderr


# ---- what a worker may do

FAULTS = [
    ("exit", "ended with status 1; it said: toy: this worker has had enough"),
    ("kill", "ended by signal 9"),
    ("garbage", "broke the protocol and was ended: a reply's kind is 2779096485"),
    ("text", "broke the protocol and was ended: a reply's kind is"),
    ("huge", "bytes of a reply: 1099511627776, at most"),
    ("words", "words of a reply: 2147483648, at most"),
    ("error", "an error's code is 77, at most 3"),
    ("hang", "did not answer in time"),
]


@pytest.mark.parametrize("what, says", FAULTS)
def test_a_worker_that_fails_at_its_start(toy, what, says):
    line = fail(*ARGS, toy, env={"TOY_FAULT": f"{what}:0", "TENON_WORKER_DEADLINE": "1.5" if what == "hang" else "60"})
    assert says in line


@pytest.mark.parametrize("what, says", [f for f in FAULTS if f[0] != "hang"] + [
    ("index", "a result's number is 99"), ("short", "a result's number is")])
def test_a_worker_that_always_fails(toy, what, says):
    """It is started again, fails again at its second run, and that is the request's error."""
    assert says in fail(*ARGS, toy, "--log", "error", env={"TOY_FAULT": f"{what}:2"})


@pytest.mark.parametrize("pairs, says", [
    ("99999 0", "an argument's number is 99999"), ("0 99999", "a result's number is 99999"),
    ("7", "words of the reply to compile: 2")])
def test_results_over_arguments_that_are_none(toy, pairs, says):
    assert says in fail(*ARGS, toy, "--log", "error", env={"TOY_OVER": pairs})


@pytest.mark.parametrize("what", ["kill", "exit", "garbage", "hang"])
def test_a_worker_that_fails_once(toy, tmp_path, what):
    """What it had computed is computed again: the ids are the same."""
    once = tmp_path / "once"
    once.touch()
    deadline = "6" if what == "hang" else "60"  # long enough for Python to start, twice
    env = {"TOY_FAULT": f"{what}:4", "TOY_ONCE": str(once), "TENON_WORKER_DEADLINE": deadline}
    p = run(*ARGS, toy, env=env)
    assert p.returncode == 0 and not once.exists()
    assert ok_json(*ARGS, toy)["ids"] == ok_json(*ARGS, toy, env={**env, "TOY_FAULT": "none:1"})["ids"]
    assert b"was started again" in p.stderr


@pytest.mark.parametrize("spec, says", [
    ("/no/such/worker", "/no/such/worker: not a program that there is"),
    ("/tmp", "/tmp: not a program that there is"),
    (str(ROOT / "README.md"), "README.md: the worker ended with status 127; it said: it cannot be executed"),
    ("/bin/true", "worker:true: the worker ended with status 0"),
])
def test_no_worker(spec, says):
    assert says in fail(*ARGS, f"worker:{spec}")


def test_no_python(tmp_path, monkeypatch):
    monkeypatch.delenv("TENON_PYTHON")
    p = subprocess.run([TENON, *map(str, ARGS), f"worker:{TOY}"], env={**os.environ, "PATH": str(tmp_path)}, cwd=tmp_path,
                       capture_output=True, text=True, timeout=60)
    assert p.returncode == 1
    assert "no Python: neither TENON_PYTHON, .venv/bin/python nor a python3 in PATH" in p.stderr
    assert "TENON_PYTHON: /no/python: not the path of a program" in fail(*ARGS, f"worker:{TOY}",
                                                                         env={"TENON_PYTHON": "/no/python"})


@pytest.mark.parametrize("value", ["abc", "0", "-1", "", "1s"])
def test_a_deadline_that_is_none(toy, value):
    line = fail(*ARGS, toy, env={"TENON_WORKER_DEADLINE": value})
    assert f"TENON_WORKER_DEADLINE: '{value}' is not a number of seconds" in line


def test_shared_memory_that_is_full(toy):
    """States are larger than what goes along in a frame, and a memory object cannot grow beyond the limit of files."""
    p = subprocess.run(["sh", "-c", 'trap "" XFSZ; ulimit -f 64; exec "$@"', "sh", TENON, *map(str, ARGS), toy, "-c",
                        "4000", "--log", "error"], capture_output=True, text=True, timeout=60)
    assert p.returncode == 1 and "out of shared memory: " in p.stderr and p.stderr.count("\n") == 1


# ---- what is left of it

def start(toy, **env):
    p = subprocess.Popen([TENON, *map(str, ARGS), toy], env={**os.environ, **env}, stdout=subprocess.PIPE,
                         stderr=subprocess.PIPE)
    end = time.monotonic() + 30
    while not (found := children_of(p.pid)):
        assert time.monotonic() < end
        time.sleep(0.01)
    return p, found[0][0]


def gone(pid):
    end = time.monotonic() + 20
    while os.path.exists(f"/proc/{pid}"):
        assert time.monotonic() < end, "the worker outlives its parent"
        time.sleep(0.02)


@pytest.mark.parametrize("what", ["hang:0", "hang:2"])
def test_no_orphan(toy, what):
    """Killed with -9 while its worker hangs: the worker ends too, though it reads nothing."""
    p, child = start(toy, TOY_FAULT=what)
    time.sleep(0.5)
    p.send_signal(signal.SIGKILL)
    p.wait()
    gone(child)


def test_ctrl_c_is_not_for_the_worker(toy):
    p, child = start(toy, TOY_FAULT="hang:0")
    assert os.getpgid(child) == child != os.getpgid(p.pid)
    p.kill()
    p.wait()
    gone(child)
