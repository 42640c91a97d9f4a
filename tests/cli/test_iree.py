"""--backend iree:DRIVER: the same text on a second compiler, through tools/iree_worker.py. A program takes IREE seconds to
compile, so these are few; `make check-iree` runs the engine's own tests on it with every golden."""
import importlib.util
import os
import platform
import random
import socket
import struct
import subprocess
import sys

import pytest
from cli_tenon import MODELS, ROOT, TENON, fail, golden, ids_arg, ok_json, run

MODEL = MODELS / "llama-plain"
WORKER = ROOT / "tools/iree_worker.py"
JAX = ROOT / "tests/golden/jax/llama-plain"


@pytest.fixture(autouse=True)
def python(monkeypatch):
    if importlib.util.find_spec("iree") is None:
        assert os.environ.get("CI") != "true" or platform.machine() != "x86_64", "IREE is missing"
        pytest.skip("IREE is not installed: see tests/requirements.txt")
    monkeypatch.setenv("TENON_PYTHON", sys.executable)


def generate(model, prompt, n, *more):
    return ok_json("run", MODELS / model, "--ids", ids_arg(prompt["ids"]), "-n", n, "--temp", 0, "--ignore-eos", "--json",
                   *more, timeout=600)["ids"]


@pytest.mark.parametrize("model, backend", [("llama-plain", "iree:local-task"), ("mamba2-plain", "iree:local-sync")])
def test_a_golden(model, backend):
    prompt = golden(model)[0]
    assert generate(model, prompt, 48, "--backend", backend) == prompt["greedy"][:48]


def test_the_artifact_of_jax():
    prompt = golden("llama-plain")[0]
    assert generate("llama-plain", prompt, 48, "--backend", "iree:local-task", "--graphs", JAX) == prompt["greedy"][:48]


def test_a_program_that_does_not_compile(tmp_path):
    artifact = tmp_path / "artifact"
    artifact.mkdir()
    for file in JAX.iterdir():
        (artifact / file.name).write_bytes(file.read_bytes())
    (artifact / "step_1x1.mlir").write_text("this is no module")
    line = fail("run", MODEL, "--ids", "1", "-n", 1, "--backend", "iree:local-task", "--graphs", artifact)
    assert "iree:local-task: compile: iree-compile: error: custom op 'this' is unknown" in line


@pytest.mark.parametrize("driver, says", [
    ("abacus", "there is no driver 'abacus', but local-task, local-sync, cuda, vulkan, hip"),
    ("cuda", "CUDA driver library"), ("vulkan", "Vulkan loader library not found"), ("hip", "HIP runtime library"),
])
def test_a_driver_that_is_not_here(driver, says):
    line = fail("run", MODEL, "--ids", "1", "-n", 1, "--backend", f"iree:{driver}")
    assert f"iree:{driver}: hello: " in line and says in line


def test_python_without_iree(tmp_path):
    """The packages' versions are looked at before anything is imported: an empty folder is a Python without them."""
    fake = tmp_path / "python"
    fake.write_text(f'#!/bin/sh\nexec "{os.path.realpath(sys.executable)}" -I -S "$@"\n')
    fake.chmod(0o755)
    line = fail("run", MODEL, "--ids", "1", "-n", 1, "--backend", "iree:local-task", env={"TENON_PYTHON": str(fake)})
    assert "has no version of iree-base-compiler; this needs 3.13.0: pip install iree-base-compiler==3.13.0" in line
    other = tmp_path / "site/iree_base_compiler-3.12.0.dist-info/METADATA"
    other.parent.mkdir(parents=True)
    other.write_text("Metadata-Version: 2.1\nName: iree-base-compiler\nVersion: 3.12.0\n")
    fake.write_text(f'#!/bin/sh\nPYTHONPATH="{tmp_path}/site" exec "{os.path.realpath(sys.executable)}" -S "$@"\n')
    line = fail("run", MODEL, "--ids", "1", "-n", 1, "--backend", "iree:local-task", env={"TENON_PYTHON": str(fake)})
    assert "has 3.12.0 of iree-base-compiler; this needs 3.13.0" in line


# ---- what is sent to the worker

def frame(kind, words=(), data=b""):
    return struct.pack(f"<IIQ{len(words)}Q", kind, len(words), len(data), *words) + data


def start_worker():
    ours, theirs = socket.socketpair()
    p = subprocess.Popen([sys.executable, WORKER], stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    theirs.close()
    ours.settimeout(60)
    return p, ours


def answer(sock):
    head = sock.recv(16, socket.MSG_WAITALL)
    if len(head) < 16:
        return None
    kind, words, size = struct.unpack("<IIQ", head)
    body = sock.recv(8 * words + size, socket.MSG_WAITALL) if words + size else b""
    return kind, struct.unpack_from(f"<{words}Q", body), body[8 * words:]


def test_requests_that_are_none():
    """Each is an error, and the worker goes on."""
    p, sock = start_worker()
    sock.sendall(frame(2, (1,), b"text") + frame(1, (1, 0), b"local-sync"))
    assert answer(sock)[0] == 129 and answer(sock)[0] == 128
    rng = random.Random(7)
    sent = 0
    shape = (6, 1, 4)
    good = [frame(3, (50, 0, 0, *shape), bytes(16)), frame(5, (50, 16))]
    odd = [frame(3, (1, 1, 0, *shape)), frame(3, (1, 2, 1 << 63, *shape)), frame(3, (1, 0, 0, 6, 9, 1)), frame(3, (1,)),
           frame(3, (1, 0, 0, 99, 0), b"1234"), frame(3, (1, 0, 0, 6, 2, 1 << 40, 1 << 40)), frame(5, (9, 4)), frame(5),
           frame(4, (50, 60, 1, 1, 16)), frame(4, (9, 60, 1, 1, 16)), frame(4), frame(2, ()), frame(1), frame(5, (50, 17))]
    for _ in range(1000):
        request = rng.choice(odd) if rng.random() < 0.3 else frame(
            rng.choice((3, 4, 5)), [rng.choice((0, 1, 2, 6, 50, 1 << 32, (1 << 64) - 1)) for _ in range(rng.randrange(9))],
            bytes(rng.randrange(40)))
        sock.sendall(request)
        sent += 1
        assert answer(sock)[0] in (128, 129), request
    sock.sendall(b"".join(good))
    assert answer(sock)[0] == 128 and answer(sock) == (128, (), bytes(16))
    sock.close()
    assert p.wait(20) == 0 and sent == 1000


@pytest.mark.parametrize("data", [b"\xa5" * 64, struct.pack("<IIQ", 3, 0, 1 << 40), struct.pack("<IIQ", 4, 1 << 31, 0)])
def test_frames_that_are_none(data):
    """The worker ends and says why."""
    p, sock = start_worker()
    sock.sendall(data)
    assert p.wait(30) == 1 and b"a frame of kind" in p.stdout.read()
    sock.close()


def test_devices():
    p = run("devices")
    assert b"iree:local-task" in p.stdout and b"iree:cuda" not in p.stdout, p.stdout


def test_the_text_is_the_same():
    """What is compiled is what PJRT gets: there is one emitter, and no device is asked what it likes."""
    text = subprocess.run([TENON, "inspect", MODEL, "--stablehlo"], capture_output=True, check=True).stdout
    seen = subprocess.run([sys.executable, "-c", SHOW, WORKER, MODEL, TENON], capture_output=True, timeout=60)
    assert text in seen.stdout, seen.stderr[-500:]


SHOW = '''
import sys, os, tempfile, subprocess
worker, model, tenon = sys.argv[1:]
with tempfile.TemporaryDirectory() as tmp:  # a worker that prints what it is to compile, and refuses it
    path = os.path.join(tmp, "show.py")
    open(path, "w").write(open(worker).read().replace("def compile_text(text, flags):",
        "def compile_text(text, flags):\\n    open(%r, 'ab').write(text)\\n    raise Refused('seen')" % (path + ".text")))
    subprocess.run([tenon, "run", model, "--ids", "1", "-n", "1", "-c", "512", "--backend", "worker:" + path + ":local-sync"],
                   capture_output=True)
    sys.stdout.buffer.write(open(path + ".text", "rb").read())
'''
