"""Each key of config.json, changed alone and against others: transformers' perplexities (tests/golden/config, made by
tools/golden/configs.py, which says what the files hold). Equal, or refused where the golden says so; never silently
different. Of what transformers refuses too, or cannot run, there is no right value: refused, or without effect."""
import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from cli_tenon import ROOT, TENON, ids_arg
from config_cases import CASES, IDS, MODELS, NO_CLASS, changed, make_directory, read_config


def score(model, *args):
    p = subprocess.run([TENON, "score", model, "--ids", ids_arg(IDS), "--json", "--precise", "--threads", "1", *args],
                       capture_output=True, timeout=120, cwd=ROOT)
    assert p.returncode in (0, 1), (p.returncode, p.stderr)
    if p.returncode == 0:
        return float(json.loads(p.stdout)["ppl"])
    line = p.stderr.decode()
    assert line.startswith("tenon: ") and line.count("\n") == 1 + line.count("tenon: warn"), line
    return line


def wrong(got, base, result, refused=None):
    if refused:
        return not isinstance(got, str)
    want = base if result in ("same", "error") else result
    return not isinstance(got, float) or abs(got - want) > 3e-5 * want


def names():
    return sorted(p.stem for p in CASES.glob("*.json"))


@pytest.mark.parametrize("name", names())
def test_every_key_of_a_config(tmp_path, name):
    file = json.loads((CASES / f"{name}.json").read_text())
    config = read_config(name)
    assert len(file["cases"]) > 90

    def run(i, *args):
        model = tmp_path / f"{i}{''.join(args)}"
        model.mkdir()
        make_directory(name, model)
        (model / "config.json").write_text(json.dumps(changed(config, file["cases"][i][0])))
        return score(model, *args)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        got = list(pool.map(run, range(len(file["cases"]))))
        bad = [(case, g) for case, g in zip(file["cases"], got) if wrong(g, file["ppl"], *case[1:])]
        assert not bad, bad[:5]
        few = range(0, len(file["cases"]), 23)
        ref = list(pool.map(lambda i: run(i, "--backend", "ref"), few))
        assert not [file["cases"][i] for i, g in zip(few, ref) if wrong(g, file["ppl"], *file["cases"][i][1:])]


def test_every_family_has_its_cases():
    kinds = {read_config(n)["model_type"] for n in names()}
    known = {p.parent.name for p in MODELS.glob("*/config.json")} - NO_CLASS
    assert kinds >= {read_config(name)["model_type"] for name in known}
    assert len(kinds) >= 23
