"""Every command of README.md that begins with build/release/tenon is executed as it stands there, and prints what README.md
shows; every link of a document leads to a file; diffs of CONTRIBUTING.md apply to this tree."""
import os
import re
import subprocess

import pytest
from cli_tenon import DEMO, ROOT, TENON

PROGRAM = "build/release/tenon"

README = (ROOT / "README.md").read_text()


def samples():
    """Commands of ```console blocks and the lines below them, which are standard output and error as on a terminal."""
    for block in re.findall(r"^```console\n(.*?)^```", README, re.M | re.S):
        for command, output in re.findall(r"^\$ (.*)\n((?:[^$].*\n)*)", block, re.M):
            if command.startswith(PROGRAM):
                yield command, output


def examples():
    """Lines of ```sh blocks, continued lines joined."""
    for block in re.findall(r"^```sh\n(.*?)^```", README, re.M | re.S):
        for line in block.replace("\\\n", " ").splitlines():
            if line.startswith(PROGRAM):
                yield line


def test_readme_has_examples():
    assert list(examples()) and list(samples()), "README.md shows no command"


def execute(command):
    """Its standard output; a command that fails fails the test."""
    if DEMO.name in command and not DEMO.exists():
        assert os.environ.get("CI") != "true", f"{DEMO} is missing: scripts/demo brings it"
        pytest.skip("the demo model is missing: scripts/demo brings it")
    p = subprocess.run(["bash", "-c", TENON + command[len(PROGRAM):]], cwd=ROOT, capture_output=True, timeout=300,
                       stdin=subprocess.DEVNULL)
    assert p.returncode == 0, p.stderr.decode()
    return p.stdout.decode()


@pytest.mark.parametrize("command", list(examples()))
def test_example(command):
    assert execute(command)


@pytest.mark.parametrize("command, output", list(samples()), ids=range(len(list(samples()))))
def test_sample(command, output):
    """The speeds, on standard error, are another run's."""
    shown = "".join(line + "\n" for line in output.splitlines() if " tokens/s" not in line)
    assert execute(command).rstrip("\n") + "\n" == shown


@pytest.mark.parametrize("document", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md",
                                      *sorted(str(d.relative_to(ROOT)) for d in (ROOT / "docs").glob("*.md"))])
def test_links(document):
    """Links to files of the repository; docs/README.md has one to each of its neighbours."""
    path = ROOT / document
    links = {s.split("#")[0] for s in re.findall(r"\]\(([^)\s]+)\)", path.read_text()) if "://" not in s}
    assert not [s for s in links if not (path.parent / s).exists()]
    if document == "docs/README.md":
        assert {d.name for d in path.parent.glob("*.md")} - links == {"README.md"}


DIFFS = re.findall(r"^```diff\n(.*?)^```", (ROOT / "CONTRIBUTING.md").read_text(), re.M | re.S)


@pytest.mark.parametrize("diff", DIFFS, ids=range(len(DIFFS)))
def test_diffs_apply(diff):
    p = subprocess.run(["git", "apply", "--check", "-"], input=diff, text=True, capture_output=True, cwd=ROOT)
    assert p.returncode == 0, p.stderr
