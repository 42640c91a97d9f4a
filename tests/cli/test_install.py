"""What `make install` leaves, used as somebody else would: from an empty folder, through pkg-config."""
import os
import pathlib
import re
import shutil
import subprocess

import pytest
from cli_files import model_with_tokenizer
from cli_tenon import ROOT, TENON, ok_json

BUILD = pathlib.Path(TENON).parent
CC = os.environ.get("CC", "cc").split()


def sh(*args, cwd=ROOT, env=None, **kw):
    p = subprocess.run(list(map(str, args)), cwd=cwd, env={**os.environ, **(env or {})}, capture_output=True,
                       timeout=300, **kw)
    assert p.returncode == 0, (args, p.stdout.decode(), p.stderr.decode())
    return p.stdout.decode()


@pytest.fixture(scope="session")
def tree(tmp_path_factory):
    """The installed tree, staged below DESTDIR; where it would be is the prefix."""
    stage = tmp_path_factory.mktemp("stage")
    sh("make", "-s", f"V={BUILD.name}", f"CC={' '.join(CC)}", "install", f"DESTDIR={stage}", "PREFIX=/opt/tenon")
    return stage


@pytest.fixture(scope="session")
def env(tree):
    """pkg-config finds the staged tree, and programs find its library."""
    return {"PKG_CONFIG_PATH": f"{tree}/opt/tenon/lib/pkgconfig", "LD_LIBRARY_PATH": f"{tree}/opt/tenon/lib"}


def flags(tree, env, *args):
    found = sh("pkg-config", f"--define-variable=prefix={tree}/opt/tenon", *args, "tenon", env=env)
    return found.split()


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("install") / "model")


def test_files(tree):
    got = {str(p.relative_to(tree / "opt/tenon")) for p in tree.rglob("*") if not p.is_dir()}
    so = {p for p in got if ".so" in p}
    assert len(so) == 3 and "lib/libtenon.so" in so
    assert {"bin/tenon", "include/tenon.h", "lib/libtenon.a", "lib/pkgconfig/tenon.pc", "share/man/man1/tenon.1",
            "share/bash-completion/completions/tenon", "share/zsh/site-functions/_tenon",
            "share/fish/vendor_completions.d/tenon.fish", "share/doc/tenon/LICENSE", "libexec/tenon/iree_worker.py",
            "share/doc/tenon/examples/generate.c", "share/doc/tenon/examples/speculate.c",
            "share/doc/tenon/examples/structured.c"} == got - so
    assert not [p for p in (tree / "opt/tenon/lib").rglob("*.pc") if str(tree) in p.read_text()]


def test_versions_agree(tree, env):
    version = sh(tree / "opt/tenon/bin/tenon", "--version").split()[1]
    assert sh("pkg-config", "--modversion", "tenon", env=env).strip() == version
    assert (tree / f"opt/tenon/lib/libtenon.so.{version}").exists()
    elf = sh("readelf", "-d", tree / "opt/tenon/lib/libtenon.so")
    assert f"soname: [libtenon.so.{version.rsplit('.', 1)[0]}]" in elf
    assert "TEXTREL" not in elf


def test_only_tn_is_visible(tree):
    lib = tree / "opt/tenon/lib"
    header = (tree / "opt/tenon/include/tenon.h").read_text()
    declared = set(re.findall(r"^TN_API [\w* ]*?\b(tn_\w+)\(", header, re.M))
    assert len(declared) > 30
    for args in (["-D", lib / "libtenon.so"], ["-g", lib / "libtenon.a"]):
        lines = sh("nm", "--defined-only", *args).splitlines()
        assert {line.split()[2] for line in lines if len(line.split()) == 3} == declared


def test_the_header_alone(tree, tmp_path):
    include = tree / "opt/tenon/include"
    (tmp_path / "a.c").write_text("#include <tenon.h>\n#include <tenon.h>\nint main(void) { tn_out o = {0}; return o.n; }")
    sh(*CC, "-std=c11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I", include, "a.c", cwd=tmp_path)
    if not shutil.which("c++"):
        pytest.skip("there is no C++ compiler")
    (tmp_path / "a.cc").write_text('#include <tenon.h>\nint main() { tn_config c{}; tn_error e{}; tn_sampling s{};\n'
                                   'return c.slots + e.code + s.top_k + tn_engine_caps(nullptr).vocab; }')
    sh("c++", "-std=c++11", "-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-I", include, "a.cc",
       cwd=tmp_path)


def build(tree, env, source, folder, *more):
    """As the manual says, in an empty folder."""
    shutil.copy(source, folder)
    name = pathlib.Path(source).stem
    sh(*CC, "-std=c11", "-Wall", "-Wextra", "-Werror", f"{name}.c", "-o", name,
       *(more or flags(tree, env, "--cflags", "--libs")), cwd=folder)
    return folder / name


def test_generate(tree, env, model, tmp_path):
    program = build(tree, env, tree / "opt/tenon/share/doc/tenon/examples/generate.c", tmp_path)
    assert "libtenon.so" in sh("ldd", program, env=env)
    want = ok_json("run", model, "-p", "the a", "-n", 12, "--temp", 0, "--json")["text"]
    assert sh(program, model, "the a", 12, env=env) == want + "\n"
    p = subprocess.run([program, "no/model", "x"], env={**os.environ, **env}, capture_output=True)
    assert (p.returncode, p.stdout, p.stderr) == (1, b"", b"generate: no/model: No such file or directory\n")


def test_generate_statically(tree, env, model, tmp_path):
    lib = tree / "opt/tenon/lib"
    libs = [f for f in flags(tree, env, "--static", "--libs") if f not in ("-ltenon", f"-L{lib}")]
    program = build(tree, env, tree / "opt/tenon/share/doc/tenon/examples/generate.c", tmp_path, "-I",
                    tree / "opt/tenon/include", lib / "libtenon.a", *libs)
    assert "libtenon" not in sh("ldd", program)
    assert sh(program, model, "the a", 5)


def test_a_mask_keeps_a_schema(tree, env, tmp_path):
    model = model_with_tokenizer(tmp_path / "model", "qwen3-tied")
    program = build(tree, env, tree / "opt/tenon/share/doc/tenon/examples/structured.c", tmp_path)
    schema = tmp_path / "schema.json"
    schema.write_text('{"enum": ["a b", 17, null]}')
    assert sh(program, model, "the", schema, env=env) in ('"a b"\n', "17\n", "17.0\n", "null\n")
    schema.write_text('{"uniqueItems": true}')
    p = subprocess.run([program, model, "the", schema], env={**os.environ, **env}, capture_output=True, text=True)
    assert p.returncode == 1 and p.stderr == "structured: schema: #/uniqueItems: is not supported\n"


@pytest.mark.parametrize("name, prompt", [("qwen3-tied", "the the the"), ("mamba2-plain", "zzz")])
def test_speculation_gives_the_same_tokens(tree, env, tmp_path, name, prompt):
    """On a model that repeats itself, and on one whose states cannot be cut."""
    model = model_with_tokenizer(tmp_path / "model", name)
    program = build(tree, env, tree / "opt/tenon/share/doc/tenon/examples/speculate.c", tmp_path)

    def ids(width):
        p = subprocess.run([program, model, prompt, "100", str(width)], env={**os.environ, **env},
                           capture_output=True, timeout=100)
        assert p.returncode == 0, p.stderr
        found = re.fullmatch(rb"(\d+) steps, (\d+) of (\d+) guesses accepted\n", p.stderr)
        return list(map(int, p.stdout.split())), *map(int, found.groups())

    plain, steps, accepted, guessed = ids(0)
    assert accepted == guessed == 0 and steps == len(plain) == 100
    assert plain == ok_json("run", model, "-p", prompt, "-n", 100, "--temp", 0, "--json")["ids"]
    for width in (1, 4, 8):
        drafted, fewer, accepted, guessed = ids(width)
        assert drafted == plain
        assert fewer == steps - accepted
        assert 0 < accepted <= guessed


def test_the_interface_from_outside(tree, env, tmp_path):
    """The C test of the public interface, against what is installed."""
    program = build(tree, env, ROOT / "tests/engine/test_api.c", tmp_path,
                    *flags(tree, env, "--cflags", "--libs"), "-lcmocka", "-pthread")
    sh(program, env=env)


def test_uninstall_leaves_nothing(tree, tmp_path):
    shutil.copytree(tree, tmp_path / "stage", symlinks=True)
    sh("make", "-s", f"V={BUILD.name}", "uninstall", f"DESTDIR={tmp_path / 'stage'}", "PREFIX=/opt/tenon")
    assert not [p for p in (tmp_path / "stage").rglob("*") if not p.is_dir()]
