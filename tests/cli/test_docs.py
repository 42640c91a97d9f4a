"""The manual and the completions: everything that --help lists, and shells really complete with it."""
import re
import shutil
import subprocess

import pytest
from cli_tenon import TENON, ok, usage

COMMANDS = re.findall(r"^  (\w+)  ", ok("--help"), re.M)


def options(command):
    """The options that --help of a command shows: -c, --ctx ..."""
    lines = re.findall(r"^  (-.*)$", ok(command, "--help").split("\nOptions:\n")[1], re.M)
    found = [o for line in lines for o in re.findall(r"(?:^|, )(--?[\w-]+)", re.split(r"  ", line)[0])]
    assert len(found) > 1
    return found


def complete(*words, folder=None):
    """What bash offers for the last word."""
    script = ('source <("$0" docs bash); COMP_WORDS=(tenon "$@"); COMP_CWORD=$#; _tenon; '
              'printf "%s\\n" "${COMPREPLY[@]}"')
    p = subprocess.run(["bash", "-c", script, TENON, *words], capture_output=True, timeout=60, cwd=folder)
    assert p.returncode == 0 and p.stderr == b"", p.stderr
    return p.stdout.decode().split()


def test_bash_completes_commands():
    assert complete("te") == ["template"]
    assert set(complete("")) == {*COMMANDS, "help", "--help", "--version"}
    assert complete("help", "") == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_bash_completes_every_option(command):
    assert sorted(complete(command, "-")) == sorted(options(command))


def test_bash_completes_values_and_files(tmp_path):
    (tmp_path / "model.gguf").touch()
    (tmp_path / "more").mkdir()
    assert set(complete("run", "m", "--kv", "f")) == {"f16", "f32"}
    assert set(complete("run", "m", "--kv", "=", "f")) == {"f16", "f32"}
    assert set(complete("run", "m", "--kv", "=")) >= {"f16", "f32"}
    assert complete("docs", "z") == ["zsh"]
    assert complete("run", "m", "--temp", "") == []
    for words in (["run", "mo"], ["run", "x", "-f", "mo"], ["template", "--messages", "mo"]):
        assert sorted(complete(*words, folder=tmp_path)) == ["model.gguf", "more"]


@pytest.mark.parametrize("kind", ["man", "zsh", "fish"])
def test_nothing_is_missing(kind):
    text = ok("docs", kind).replace("\\-", "-")
    for command in COMMANDS:
        assert re.search(rf"\b{command}\b", text)
        for option in options(command):
            bare = option.lstrip("-")
            if kind == "fish" and bare not in ("h", "help"):
                flag = "-l" if option.startswith("--") else "-s"
                assert re.search(rf"from {command}'.* {flag} {bare} ", text), (command, option)
            elif bare not in ("h", "help"):
                assert option in text


def test_the_manual_is_clean():
    page = ok("docs", "man").encode()
    checkers = [["mandoc", "-Tlint", "-Wwarning"], ["groff", "-man", "-ww", "-z", "-Tutf8"]]
    checkers = [c for c in checkers if shutil.which(c[0])]
    if not checkers:
        pytest.skip("neither mandoc nor groff is installed")
    for c in checkers:
        p = subprocess.run(c, input=page, capture_output=True)
        found = [x for x in (p.stdout + p.stderr).decode().splitlines() if "missing date" not in x]  # it has a version
        assert not found, c
    for line in page.decode().splitlines():
        assert not line.startswith("'") and not re.match(r"\.(?!TH|SH|SS|TP|PP|B |br)", line), line


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_other_shells_can_read_theirs(shell, tmp_path):
    if not shutil.which(shell):
        pytest.skip(f"{shell} is not installed")
    (tmp_path / "f").write_text(ok("docs", shell))
    p = subprocess.run([shell, "-n", tmp_path / "f"], capture_output=True)
    assert p.returncode == 0 and p.stderr == b""


def test_bad_usage():
    assert "'powershell' is none of man|bash|zsh|fish" in usage("docs", "powershell")
    assert "is missing" in usage("docs")
