"""Bounded sessions: a chat recalls by its last message, whatever was asked before; recall_from; slots; metrics."""
import json
import re
import subprocess

import pytest
from server_tenon import DEMO, TENON, Server, model

FACT = " The special magic number for London is 71432."
FILLER = "".join(f" The old {a} stood near the {b}." for a in ("tower", "bridge", "mill", "house", "clock")
                 for b in ("river", "field", "market", "road", "garden", "forest"))
TEXT = "Remember what is important in this text.\n" + FILLER[:300] + FACT + FILLER
QUESTION = "\nWhat is the special magic number for London? The special magic number for London is"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """With a calibration of the demo model; its hash is in the message about a wrong one."""
    model()
    folder = tmp_path_factory.mktemp("recall")
    of = {"model": "0", "layer": 18, "first_head": 8, "heads": 1, "sink": 0.5, "hits": 0, "samples": 0, "length": 0,
          "window": 0}
    (folder / "wrong.json").write_text(json.dumps(of))
    args = [TENON, "run", DEMO, "-p", "x", "--kv-bound", "4,32,2,32", "--recall", folder / "wrong.json"]
    of["model"] = re.search(r"this one is (\w{16})", subprocess.run(args, capture_output=True, text=True).stderr)[1]
    (folder / "tenon").mkdir()
    (folder / "tenon" / f"recall-{of['model']}.json").write_text(json.dumps(of))
    return folder


@pytest.fixture(scope="module")
def bounded(folder):
    with Server("--kv-bound", "4,32,2,32", "--restore", "spill", "-np", "2", "--ctx", "2048", "--metrics",
                "--slot-save-path", folder, env={"XDG_DATA_HOME": str(folder)}) as s:
        yield s
    assert s.process.returncode == 0, s.lines


def chat(server, messages, **more):
    answer = server.post("/v1/chat/completions", {"messages": messages, "temperature": 0, "max_tokens": 16, **more})
    return answer["choices"][0]["message"]["content"], answer["usage"]["prompt_tokens_details"]["cached_tokens"]


def test_turns(bounded):
    """The same with what earlier turns left and without, and little of it is fed again."""
    messages = [{"role": "user", "content": TEXT}, {"role": "assistant", "content": "I have read it."},
                {"role": "user", "content": "What is the special magic number for London?"}]
    first, cached = chat(bounded, messages)
    assert "71432" in first and cached == 0
    messages += [{"role": "assistant", "content": first}, {"role": "user", "content": "Say that number again."}]
    second, cached = chat(bounded, messages)
    assert cached > 300
    assert chat(bounded, messages, cache_prompt=False) == (second, 0)


def test_recall_from(bounded):
    ids = bounded.post("/tokenize", {"content": TEXT})["tokens"]
    body = {"prompt": TEXT + QUESTION, "n_predict": 7, "temperature": 0}
    assert "71432" in bounded.post("/completion", {**body, "recall_from": len(ids)})["content"]
    assert "71432" not in bounded.post("/completion", body)["content"]
    refused = bounded.post("/completion", {**body, "recall_from": 5000}, status=400)
    assert "begins at token 5000" in refused["error"]["message"]


def test_slots_and_metrics(bounded):
    saved = bounded.post("/slots/0?action=save", {"filename": "slot.bin"})
    assert bounded.post("/slots/1?action=restore", {"filename": "slot.bin"})["n_restored"] == saved["n_saved"]
    text = bounded.get("/metrics").text
    for name in ("evicted_tokens_total", "restored_tokens_total", "spilled_bytes_total", "read_bytes_total", "hot_bytes",
                 "index_bytes"):
        assert int(re.search(rf"^tenon:kv_{name} (\d+)$", text, re.M)[1]) > 0


def test_without_a_calibration(folder):
    args = [TENON, "serve", DEMO, "--port", "0", "--kv-bound", "4,32,2,32"]
    p = subprocess.run(args, capture_output=True, text=True, timeout=60, env={"XDG_DATA_HOME": "/nonexistent"})
    assert p.returncode == 1 and "not calibrated for recall" in p.stderr
