"""Running tenon, and what each outcome must look like: the contract of docs/cli.md."""
import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
TENON = str(pathlib.Path(os.environ.get("TENON", ROOT / "build/release/tenon")).resolve())
MODELS = ROOT / "tests/golden/models"
DEMO = ROOT / "models/SmolLM2-135M-Instruct.Q4_1.gguf"


def run(*args, stdin=b"", env=None, timeout=120, **kw):
    return subprocess.run([TENON, *[a if isinstance(a, bytes) else str(a) for a in args]], input=stdin, capture_output=True, timeout=timeout, cwd=ROOT,
                          env={**os.environ, **(env or {})}, **kw)


def ok(*args, **kw):
    """Standard output, as text, of a command that succeeds."""
    p = run(*args, **kw)
    assert p.returncode == 0, p.stderr.decode(errors="replace")
    return p.stdout.decode()


def ok_json(*args, **kw):
    return json.loads(ok(*args, **kw))


def fail(*args, **kw):
    """The line on standard error of a command that fails: status 1, one line, no output."""
    p = run(*args, **kw)
    return check_failure(p, 1)


def usage(*args, **kw):
    line = check_failure(run(*args, **kw), 2)
    assert "--help'" in line
    return line


def check_failure(p, status):
    err = p.stderr.decode(errors="replace")
    assert p.returncode == status, (p.returncode, err)
    assert p.stdout == b""
    assert err.startswith("tenon") and err.endswith("\n") and err.count("\n") == 1, err
    assert not err.endswith(".\n"), err
    return err[:-1]


def golden(name):
    return json.loads((MODELS / name / "golden.json").read_text())["prompts"]


def golden_models():
    return sorted(p.parent.name for p in MODELS.glob("*/model.gguf"))


def ids_arg(ids):
    return ",".join(map(str, ids))


@pytest.fixture
def demo():
    """The demo model; only on a developer's machine may it be missing."""
    if not DEMO.exists():
        assert os.environ.get("CI") != "true", f"{DEMO} is missing: scripts/demo brings it"
        pytest.skip("the demo model is missing: scripts/demo brings it")
    return DEMO
