"""Bounded keys and values on the command line, and the proof of recall on the demo model, small."""
import json
import re

import pytest
from cli_tenon import DEMO, demo, fail, ok, usage  # noqa: F401 (demo is a fixture)

pytestmark = pytest.mark.usefixtures("demo")
BOUND = ["--kv-bound", "4,32,2,32"]
FACT = " The special magic number for London is 71432."
QUESTION = "\nWhat is the special magic number for London? The special magic number for London is"


@pytest.fixture(scope="module")
def context(tmp_path_factory):
    path = tmp_path_factory.mktemp("recall") / "context.txt"
    filler = "".join(f" The old {a} stood near the {b}." for a in ("tower", "bridge", "mill", "house", "clock")
                     for b in ("river", "field", "market", "road", "garden", "forest"))
    path.write_text("There is an important info hidden inside a lot of irrelevant text. Find it and memorize it. I will "
                    "quiz you about the important information there.\n" + filler[:300] + FACT + filler)
    return path


@pytest.fixture(scope="module")
def calibration(tmp_path_factory):
    """As of layer 18, head 8, with the hash that the message about a wrong one gives."""
    if not DEMO.exists():
        pytest.skip("the demo model is missing: scripts/demo brings it")
    path = tmp_path_factory.mktemp("calibration") / "recall.json"
    of = {"model": "0", "layer": 18, "first_head": 8, "heads": 1, "sink": 0.5, "hits": 0, "samples": 0, "length": 0,
          "window": 0}
    path.write_text(json.dumps(of))
    message = fail("run", DEMO, "-p", "x", "-n", "1", *BOUND, "--recall", path)
    of["model"] = re.search(r"this one is ([0-9a-f]{16})", message)[1]
    path.write_text(json.dumps(of))
    return path


def ask(context, *args):
    out = ok("run", DEMO, "-f", context, "-q", QUESTION, "--temp", "0", "-n", "7", "--json", *args)
    return json.loads(out)


def test_what_a_run_says(context, calibration):
    """However it comes back it is the same; without it the model cannot know."""
    none = ask(context, *BOUND, "--restore", "none")
    again = ask(context, *BOUND, "--recall", calibration)
    spilled = ask(context, *BOUND, "--recall", calibration, "--restore", "spill", "--threads", "1")
    assert "71432" in again["text"] and "71432" not in none["text"]
    assert again["ids"] == spilled["ids"]
    kv = again["kv"]
    assert kv["hot_tokens"] == 4 + 32 + kv["restored"]
    assert 0 < kv["restored"] <= 64 and kv["recomputed"] > 0 and kv["read_bytes"] == 0 and kv["index_bytes"] > 0
    assert kv["evicted"] == len(again["prompt_ids"]) + 7 - 1 - 4 - 32
    assert spilled["kv"]["read_bytes"] > 0 and spilled["kv"]["recomputed"] == 0
    assert spilled["kv"]["spans"] == kv["spans"]
    assert none["kv"]["restored"] == 0 and none["kv"]["hot_tokens"] == 36
    assert "kv" not in ask(context)


def test_a_spill_directory(context, calibration, tmp_path):
    ask(context, *BOUND, "--recall", calibration, "--restore", "spill", "--spill-dir", tmp_path)
    assert not list(tmp_path.iterdir())
    assert "No such file" in fail("run", DEMO, "-p", "x", *BOUND, "--restore", "spill", "--spill-dir", "/nonexistent")


@pytest.mark.parametrize("args, says", [
    (["--kv-bound", "4,32,2"], "four numbers are needed"),
    (["--kv-bound", "4,0,2,32"], "a window of 0"),
    (["--kv-bound", "4,32,65,32"], "64 at most"),
    (["--kv-bound", "4,32,0,32", "--restore", "spill"], "nothing to restore"),
    (["--restore", "spill"], "--restore says nothing without --kv-bound"),
    (["--recall", "x"], "--recall says nothing without --kv-bound"),
    ([*BOUND, "--spill-dir", "/tmp"], "--spill-dir says nothing without --restore spill"),
    ([*BOUND, "--recall", "/nonexistent"], "/nonexistent: No such file"),
    ([*BOUND, "--recall", "/dev/null"], "/dev/null"),
    ([*BOUND, "--backend", "pjrt:/nonexistent.so"], "compiled engines cannot bound keys and values"),
])
def test_what_is_refused(args, says):
    assert says in fail("run", DEMO, "-p", "x", "-n", "1", *args)


def test_without_a_calibration_nothing_is_guessed(context, tmp_path):
    env = {"XDG_DATA_HOME": str(tmp_path)}
    args = ["run", DEMO, "-f", context, "-q", QUESTION, "-n", "1", *BOUND]
    assert "not calibrated for recall" in fail(*args, env=env)
    ok("run", DEMO, "-p", "Hello", "-n", "1", *BOUND, env=env)


def test_the_proof(calibration):
    """What must hold of any model, in a context that is hardly longer than what the control can tell of."""
    out = json.loads(ok("recall", DEMO, "--kv-bound", "4,8,1,8", "--lengths", "620", "--samples", "1", "--gates",
                        "1,6", "--recall", calibration, "--json"))
    assert [(g["gate"], g["pass"]) for g in out["gates"] if g["gate"] == "G1"] == [("G1", True)]
    counts = out["gates"][-1]["figure"].split(", ")
    assert all(int(c) > 0 for c in counts)


@pytest.mark.parametrize("args, says", [
    (["--calibrate", "--json"], "--calibrate goes with neither"),
    (["--restore", "none"], "recall needs pages"),
    (["--lengths", "1000", "--gates", "0"], "no room for a fact"),
])
def test_what_the_proof_refuses(args, says, calibration):
    extra = [] if "--calibrate" in args else ["--recall", calibration]
    assert says in fail("recall", DEMO, *args, *extra)


def test_usage():
    assert "--gates" in usage("recall", DEMO, "--gates", "9")
