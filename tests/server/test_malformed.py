"""Requests that are wrong: each is refused by name, none harms the server (malformed_tenon.py says which there are)."""
import fnmatch
import re

import malformed_tenon
from server_tenon import ROOT, fields

RIGHT = {"prompt": "the", "n_predict": 8, "temperature": 0}


def test_every_fault_of_the_description(letters):
    counts = malformed_tenon.faults(letters.port)
    assert set(counts) == {400} and sum(counts.values()) == len(malformed_tenon.FAULTS) > 1500


def test_the_description_has_every_field():
    """What docs/server.md names and what the server reads: nothing of it may be forgotten here."""
    section = (ROOT / "docs/server.md").read_text().split("## Fields of a generation")[1].split("`null`")[0]
    documented = {n.split(".")[0] for n in re.findall(r"`([a-z_.*]+)`", section)}
    for name in documented - {"prompt", "messages", "reasoning_effort", "speculative"}:  # of many forms, or names: other tests
        assert fnmatch.filter(malformed_tenon.NAMES, name), name
    rows = fields()
    read = {name for name, how in rows if how != "TAKE"}  # TAKE: whatever it is, it changes nothing or is read elsewhere
    assert len(rows) > 80 and read == set(malformed_tenon.NAMES) - {"chat_template_kwargs"}


def test_malformed(letters):
    right = letters.post("/completion", RIGHT)["content"]
    counts = malformed_tenon.malformed(letters.port, 4, 2000)
    assert sum(counts.values()) == 2000 and counts[400] > 500
    assert letters.busy() == 0 and letters.post("/completion", RIGHT)["content"] == right


def test_malformed_on_the_demo_model(server):
    assert sum(malformed_tenon.malformed(server.port, 5, 200).values()) == 200
    assert server.get("/health").status_code == 200
