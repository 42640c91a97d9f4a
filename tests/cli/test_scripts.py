"""The Python scripts of bench and tools without their packages: one line that says what installs them."""
import ast
import subprocess
import sys

import pytest
from cli_tenon import ROOT


OPTIONAL = {"mlx", "conversion"}  # tensor_types.py says what it leaves out without it; llama.cpp's own, not a package


def packages(script):
    """What it imports, anywhere, that neither Python nor the repository has."""
    names = set()
    for node in ast.walk(ast.parse(script.read_text())):
        if isinstance(node, ast.Import):
            names |= {a.name.split(".")[0] for a in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module.split(".")[0])
    ours = [script.parent, ROOT / "tools", ROOT / "tests/server", ROOT / "tests/cli"]
    return sorted(n for n in names - sys.stdlib_module_names - OPTIONAL if not any((d / f"{n}.py").exists() for d in ours))


def scripts():
    for folder in ("bench", "tools", "tools/golden"):
        for file in sorted((ROOT / folder).iterdir()):
            if file.is_file() and (file.suffix == ".py" or b"python" in file.read_bytes()[:40]):
                yield file


NEEDY = [s for s in scripts() if packages(s) or s.name == "stress_server"]


def test_the_scripts_are_found():
    assert len(NEEDY) > 12


@pytest.mark.parametrize("script", NEEDY, ids=lambda s: str(s.relative_to(ROOT)))
def test_without_its_packages(script):
    p = subprocess.run([sys.executable, "-S", script, "/nonexistent"], capture_output=True, text=True, timeout=60,
                       stdin=subprocess.DEVNULL)
    name = script.relative_to(ROOT)
    listed = name.parent / "requirements.txt"
    assert p.returncode == 1 and p.stdout == ""
    assert p.stderr.startswith(f"{name}: No module named '") and p.stderr.count("\n") == 1
    assert p.stderr.endswith(f": python3 -m pip install -r {listed}\n")
    assert (ROOT / listed).exists()


@pytest.mark.parametrize("folder", ["bench", "tools", "tools/golden"])
def test_every_package_is_listed_and_pinned(folder):
    called = {"llama_cpp": "llama-cpp-python", "google": "protobuf", "mlx_lm": "mlx-lm", "mistral_common": "mistral-common",
              "iree": "iree-base-runtime"}
    lines = [s for s in (ROOT / folder / "requirements.txt").read_text().splitlines() if s and s[0] != "#"]
    assert all("==" in s for s in lines)
    listed = {s.split("==")[0] for s in lines}
    for script in scripts():
        if script.parent == ROOT / folder:
            assert {called.get(n, n) for n in packages(script)} <= listed, script
