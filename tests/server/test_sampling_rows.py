"""Every row of sampling.def has one range, whoever asks: the command line and requests."""
import re

import pytest
from cli_tenon import run
from server_tenon import ROOT

HUGE, MOST = 3.4e38, 2**31 - 1
ENDS = {"SAMPLE_HUGE": HUGE, "-SAMPLE_HUGE": -HUGE, "INT_MAX": MOST}


def rows():
    text = (ROOT / "src/engine/sampling.def").read_text()
    for row in re.findall(r"^SAMPLE_(?:NUMBER|FIELD)\(([^\"]*\"\w+\"(?:,\s+\"[\w-]+\")?)", text, re.M):
        field, kind, default, least, most, outside, name, *option = [x.strip().strip('"') for x in row.split(",")]
        ends = [ENDS.get(x) or float(x) for x in (least, most)]
        yield pytest.param(kind, float(default), ends, outside, name, option[0] if option else None, id=field)


def beyond(kind, ends):
    """Values next to the range, below it and above it; None: a number has none there."""
    step = 1 if kind == "int" else 0.01
    below = -1e39 if ends[0] == -HUGE else ends[0] - step if abs(ends[0]) >= step else min(-step, ends[0])
    return below, 1e39 if ends[1] == HUGE else ends[1] * 1.01 if ends[1] > 1e9 else ends[1] + step


def test_the_rows_are_found():
    assert len(list(rows())) == (ROOT / "src/engine/sampling.def").read_text().count("\nSAMPLE_") - 1  # a list of texts


@pytest.mark.parametrize("kind, default, ends, outside, name, option", list(rows()))
def test_command_line(kind, default, ends, outside, name, option):
    if not option:
        return

    def says(value):
        p = run("run", "nowhere", "-p", "x", f"--{option}", f"{value:.9g}" if kind == "float" else int(value))
        return p.returncode, p.stderr.decode()
    for end in ends:
        assert says(end)[0] == 1  # there is no such model
    for value in beyond(kind, ends):
        code, line = says(value)
        assert code == 2 and f"--{option}: '" in line and f" from {ends[0]:.10g} to {ends[1]:.10g};" in line
    told = " ".join(run("run", "--help").stdout.decode().split()).split(f" --{option} ")[1].split("(default: ")[1]
    assert told.startswith(f"{default:g})")


@pytest.mark.parametrize("kind, default, ends, outside, name, option", list(rows()))
def test_requests(letters, kind, default, ends, outside, name, option):
    shown = letters.get("/props").json()["default_generation_settings"]["params"][name]
    assert shown == pytest.approx(default)
    ask = {"prompt": "the", "n_predict": 0, "top_k": 1}

    def becomes(value):
        return letters.post("/completion", {**ask, name: value})["generation_settings"][name]
    for end in ends:
        assert becomes(end) == (-1 if outside == "ALL" and end == MOST else pytest.approx(end))
    if outside == "ALL":
        assert becomes(-1) == -1
    below, above = beyond(kind, ends)
    for value, end in ((below - (outside == "ALL"), ends[0]), (above, ends[1])):
        if kind == "int":
            value = int(value)
        if outside == "NEAREST":
            assert becomes(value) == pytest.approx(end)
        elif outside == "KEPT" and value == below:
            assert becomes(value) == pytest.approx(default)
        else:
            least = -1 if outside == "ALL" else ends[0]
            e = letters.error("/completion", {**ask, name: value})
            assert f"Field '{name}': must be from {least:.10g} to {ends[1]:.10g}, but is " in e, e
