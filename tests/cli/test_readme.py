"""Every command of README.md that begins with build/release/tenon is executed as it stands there."""
import os
import re
import subprocess

import pytest
from cli_tenon import DEMO, ROOT, TENON

PROGRAM = "build/release/tenon"


def examples():
    """Lines of ```sh blocks, continued lines joined."""
    readme = ROOT / "README.md"
    text = readme.read_text() if readme.exists() else ""
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S):
        for line in block.replace("\\\n", " ").splitlines():
            if line.startswith(PROGRAM):
                yield line


def test_readme_has_examples():
    assert list(examples()), "README.md shows no command"


@pytest.mark.parametrize("command", list(examples()))
def test_example(command, tmp_path):
    if DEMO.name in command and not DEMO.exists():
        assert os.environ.get("CI") != "true", f"{DEMO} is missing: scripts/demo brings it"
        pytest.skip("the demo model is missing: scripts/demo brings it")
    p = subprocess.run(["bash", "-c", TENON + command[len(PROGRAM):]], cwd=ROOT, capture_output=True, timeout=300,
                       stdin=subprocess.DEVNULL)
    assert p.returncode == 0, p.stderr.decode()
    assert p.stdout
