"""Standard output that nobody reads any more, or that is full: every command that prints."""
import json
import os
import signal
import subprocess

import pytest
from cli_files import model_with_tokenizer
from cli_tenon import ROOT, TENON, check_failure
from test_run import ENDLESS

COMMANDS = [
    ("--version",), ("--help",), ("help", "run"), ("serve", "--help"), ("docs", "man"), ("docs", "bash"),
    ("devices",), ("devices", "--json"),
    ("run", "MODEL", "-p", "a", "-n", "2"), ("run", "MODEL", "-p", "a", "-n", "2", "--json"),
    ("chat", "MODEL", "-n", "2"), ("score", "MODEL", "-p", "abc"), ("score", "MODEL", "-p", "abc", "--json"),
    ("bench", "MODEL", "-p", "2", "-n", "1", "-r", "1"), ("inspect", "MODEL"), ("inspect", "MODEL", "--tensors"),
    ("inspect", "MODEL", "--stablehlo"), ("tokenize", "MODEL", "-p", "abc"), ("tokenize", "MODEL", "--batch", "BATCH"),
    ("template", "MODEL", "--messages", "MESSAGES"),
]


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("pipes")
    (folder / "batch").write_text('["a", "b"]')
    (folder / "messages").write_text(json.dumps([{"role": "user", "content": "a"}]))
    return {"MODEL": str(model_with_tokenizer(folder / "model")), "BATCH": str(folder / "batch"),
            "MESSAGES": str(folder / "messages")}


def outcome(args, files, out, **kw):
    env = {**os.environ, "PJRT_NAMES_AND_LIBRARY_PATHS": "", "VIRTUAL_ENV": "", "PATH": "/usr/bin:/bin", "HOME": "/none"}
    return subprocess.run([TENON, *[files.get(a, a) for a in args]], input=b"a\nb\n", stdout=out, env=env, timeout=120,
                          stderr=subprocess.PIPE, cwd=os.path.dirname(files["MODEL"]), **kw)


@pytest.fixture
def unread():
    read, write = os.pipe()
    os.close(read)
    yield write
    os.close(write)


@pytest.mark.parametrize("args", COMMANDS, ids=" ".join)
def test_dies_quietly_when_its_reader_is_gone(files, unread, args):
    p = outcome(args, files, unread)
    assert (p.returncode, p.stderr) == (-signal.SIGPIPE, b"")


@pytest.mark.parametrize("args", COMMANDS, ids=" ".join)
def test_a_full_output_is_one_line(files, args):
    with open("/dev/full", "wb") as full:
        p = outcome(args, files, full)
    p.stdout = b""
    assert check_failure(p, 1) == "tenon: standard output: No space left on device"


def test_status_that_a_shell_shows():
    """Of a command that is not done when its reader is: what fits a pipe may be written before that."""
    script = '"$@" | head -c 1; s="${PIPESTATUS[*]}"; echo; echo "$s"'
    p = subprocess.run(["bash", "-c", script, "bash", *ENDLESS], capture_output=True, cwd=ROOT, timeout=60)
    first, status = p.stdout.decode().splitlines()
    assert first and status == "141 0" and p.stderr == b""


def test_who_ignores_sigpipe_is_told(files, unread):
    """So do coreutils: whoever started the program wants to know of it."""
    p = outcome(("--version",), files, unread, restore_signals=False,
                preexec_fn=lambda: signal.signal(signal.SIGPIPE, signal.SIG_IGN))
    p.stdout = b""
    assert check_failure(p, 1) == "tenon: standard output: Broken pipe"
