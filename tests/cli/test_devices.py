"""tenon devices, and the PJRT device itself on every real plugin that is installed."""
import importlib.util
import json
import os
import pathlib
import platform
import subprocess

import pytest
from cli_tenon import ROOT, TENON, fail, ok, ok_json

PACKAGES = {"lammps_jax_pjrt_cpu": "pjrt_c_api_cpu_plugin.so", "xla_plugins.xla_cpu_pjrt": "xla_cpu_pjrt.so"}
BACKEND_TESTS = pathlib.Path(TENON).parent / "tests/backend"
FAKE = BACKEND_TESTS / "fake_plugin.so"


def plugin(package):
    """The plugin's path. Only where it cannot be installed, or on a developer's machine, may it be missing."""
    try:
        spec = importlib.util.find_spec(package)
    except ModuleNotFoundError:
        spec = None
    if spec is None:
        assert os.environ.get("CI") != "true" or platform.machine() != "x86_64", f"{package} is missing"
        pytest.skip(f"the Python package {package} is not installed: see tests/requirements.txt")
    return pathlib.Path(spec.origin).parent / PACKAGES[package]


def built(path):
    if not path.exists():
        assert os.environ.get("CI") != "true", f"{path} is missing"
        pytest.skip(f"{path} is not built: make tests")
    return path


def nowhere(tmp_path, **more):
    """An environment in which no plugin is found, nor IREE."""
    return {"PJRT_NAMES_AND_LIBRARY_PATHS": "", "VIRTUAL_ENV": "", "PATH": str(tmp_path), "HOME": str(tmp_path),
            "TENON_PYTHON": "/no/python", **more}


def in_packages(tmp_path, path, text=b""):
    """A file where a Python package in a virtual environment would have it."""
    file = tmp_path / "lib/python3.12/site-packages" / path
    file.parent.mkdir(parents=True)
    file.write_bytes(text)
    return file


def devices(env):
    plugins = ok_json("devices", "--json", env=env)["plugins"]
    return {p["path"]: p for p in plugins}


@pytest.mark.parametrize("package, api", [("lammps_jax_pjrt_cpu", "0.115"), ("xla_plugins.xla_cpu_pjrt", "0.81")])
def test_a_real_plugin(tmp_path, package, api):
    path = plugin(package)
    env = nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=f"mine:{path}")
    p = devices(env)[str(path.resolve())]
    assert p["name"] == "mine"
    assert p["platform"] == "cpu"
    assert p["api"] == api
    assert p["devices"][0] == {"name": "CpuDevice(id=0)", "kind": "cpu"}
    assert "ffi" in p["extensions"]
    text = ok("devices", env=env)
    assert f"pjrt:mine  {path.resolve()}\n    platform    cpu\n" in text
    assert "    devices     CpuDevice(id=0) (cpu)" in text


@pytest.mark.parametrize("package", PACKAGES)
def test_the_device_interface_on_a_real_plugin(package):
    program = built(BACKEND_TESTS / "real_plugin")
    p = subprocess.run([program], env={**os.environ, "TENON_PJRT_PLUGIN": str(plugin(package))}, cwd=ROOT, timeout=300,
                       stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    assert p.returncode == 0, p.stdout


def test_packages_of_a_virtual_environment(tmp_path):
    bad = in_packages(tmp_path, "jax_plugins/xla_cuda13/xla_cuda_plugin.so", b"no library")
    other = in_packages(tmp_path, "jax_plugins/vendor[1]/pjrt_plugin.so")
    found = devices(nowhere(tmp_path, VIRTUAL_ENV=str(tmp_path)))
    assert {k: found[k]["name"] for k in (str(bad), str(other))} == {str(bad): "cuda", str(other): "vendor[1]"}
    assert all(str(path) in found[str(path)]["error"] for path in (bad, other))


def test_the_python_on_the_path(tmp_path):
    file = in_packages(tmp_path / "odd*[name", "libtpu/libtpu.so")
    python = tmp_path / "odd*[name/bin/python3"
    python.parent.mkdir()
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    found = devices(nowhere(tmp_path, PATH=f"{tmp_path}:{python.parent}"))
    assert found[str(file)]["name"] == "tpu"


def test_one_that_aborts_leaves_the_others(tmp_path):
    fake = built(FAKE)
    (tmp_path / "text.so").write_text("no library")
    paths = [tmp_path / "none.so", fake.resolve(), tmp_path / "text.so"]
    env = nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=",".join(f"p{i}:{p}" for i, p in enumerate(paths)))
    found = devices({**env, "FAKE_PLUGIN": "abort"})
    assert "No such file" in found[str(paths[0])]["error"]
    assert "signal 6 (Aborted)" in found[str(paths[1])]["error"]
    assert "error" in found[str(paths[2])]
    good = devices(env)[str(paths[1])]
    assert (good["platform"], good["extensions"]) == ("fake", ["ffi", "type 99"])


def test_what_a_plugin_says_does_not_reach_the_terminal(tmp_path):
    fake = built(FAKE)
    text = ok("devices", env=nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=f"toy:{fake}"))
    assert "    version     fake ?[31m1.0\n" in text
    assert "\x1b" not in text


@pytest.mark.parametrize("value", ["cpu", "cpu:", ":/x.so", "cpu:/x.so,,b:/y.so"])
def test_malformed_variable(tmp_path, value):
    line = fail("devices", env=nowhere(tmp_path, PJRT_NAMES_AND_LIBRARY_PATHS=value))
    assert "PJRT_NAMES_AND_LIBRARY_PATHS: " in line and "is not NAME:PATH" in line


def test_says_how_to_get_a_plugin(tmp_path):
    """One text, whoever asks for one that is not there."""
    env = {**os.environ, **nowhere(tmp_path)}
    p = subprocess.run([TENON, "devices"], env=env, cwd=tmp_path, capture_output=True, timeout=60)
    advice, iree, _ = p.stdout.decode().removeprefix("no PJRT plugin was found: ").split("\n")
    assert iree == "iree: none: TENON_PYTHON: /no/python: not the path of a program"
    assert p.returncode == 0 and p.stderr == b""
    assert "Python package" in advice and "PJRT_NAMES_AND_LIBRARY_PATHS=NAME:PATH" in advice
    p = subprocess.run([TENON, "run", ROOT / "tests/golden/models/llama-plain", "--ids", "1", "--backend", "pjrt:cpu"],
                       env=env, cwd=tmp_path, capture_output=True, timeout=60)
    assert p.returncode == 1
    assert p.stderr.decode() == f"tenon: there is no PJRT plugin 'cpu': {advice}\n"
    p = subprocess.run([TENON, "devices", "--json"], env=env, cwd=tmp_path, capture_output=True, timeout=60)
    assert json.loads(p.stdout) == {"plugins": [], "iree": []}
