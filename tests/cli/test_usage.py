"""Commands, options, help: everything that is decided before a model is opened."""
import re

import pytest
from cli_tenon import ROOT, ok, usage

COMMANDS = ["run", "chat", "score", "bench", "serve", "inspect", "tokenize", "template", "grammar", "export", "quantize",
            "devices", "recall", "docs"]


def test_version():
    """The CHANGELOG's first section is about it."""
    version = re.fullmatch(r"tenon (\d+\.\d+\.\d+)\n", ok("--version"))
    sections = re.findall(r"^## (\S+) \((\d{4}-\d\d-\d\d|not released yet)\)$", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert sections[0][0] == version[1] and "not released yet" not in [date for _, date in sections[1:]]


@pytest.mark.parametrize("args", [["--help"], ["-h"], ["help"]])
def test_overview_lists_exactly_the_commands(args):
    text = ok(*args)
    assert re.findall(r"^  (\w+)  ", text, re.M) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(command):
    text = ok(command, "--help")
    assert text.startswith(f"Usage: tenon {command} ")
    assert ok("help", command) == text
    assert ok(command, "-h") == text
    assert max(map(len, text.splitlines())) <= 80
    for option in ("--graph-s", "--lora"):
        assert option not in text


def test_documented_defaults():
    text = " ".join(ok("run", "--help").split())
    for option, default in (("--temp", "0.8"), ("--top-k", "40"), ("--top-p", "0.95"), ("--min-p", "0.05")):
        assert re.search(rf"{option} \w .*?\(default: {default}\)", text)


@pytest.mark.parametrize("args, says", [
    ([], "a command is missing"),
    (["--foo"], "unknown option '--foo'"),
    (["talk", "m"], "unknown command 'talk'"),
    (["help", "train"], "unknown command 'train'"),
    (["help", "run", "x"], "unexpected argument 'x'"),
    (["--version", "x"], "unexpected argument 'x'"),
    (["--help", "x"], "unexpected argument 'x'"),
    (["run"], "run: MODEL is missing"),
    (["run", "m"], "one of -p, -f, --ids is needed"),
    (["run", "m", "-p", "x", "--foo"], "run: unknown option '--foo'"),
    (["run", "m", "-p", "x", "--foo=1"], "run: unknown option '--foo'"),
    (["run", "m", "-p", "x", "-x"], "run: unknown option '-x'"),
    (["run", "m", "-p", "x", "--lora", "2"], "unknown option '--lora'"),
    (["run", "m", "-p", "x", "--js"], "unknown option '--js'"),
    (["run", "m", "-p", "x", "n"], "unexpected argument 'n'"),
    (["run", "m", "-p", "x", "--", "--json"], "unexpected argument '--json'"),
    (["run", "m", "-p"], "-p needs a value"),
    (["run", "m", "-p", "x", "--json=yes"], "--json takes no value"),
    (["run", "m", "-p", "x", "-f", "y"], "-p and -f exclude each other"),
    (["run", "m", "-p", "x", "--ids", "1"], "-p and --ids exclude each other"),
    (["run", "m", "--ids", "1", "--chat"], "--chat and --ids exclude each other"),
    (["run", "m", "--ids", ""], "--ids"),
    (["run", "m", "--ids", "1,,2"], "--ids: ''"),
    (["run", "m", "--ids", "1,-2"], "--ids: '-2'"),
    (["run", "m", "--ids", "1, 2"], "--ids: ' 2'"),
    (["run", "m", "--ids", "99999999999999999999"], "--ids"),
    (["run", "m", "-p", "x", "-n", "five"], "-n: 'five'"),
    (["run", "m", "-p", "x", "-n", "-2"], "-n: '-2'"),
    (["run", "m", "-p", "x", "-n", "1e3"], "-n: '1e3'"),
    (["run", "m", "-p", "x", "-n", "99999999999999999999"], "-n: "),
    (["run", "m", "-p", "x", "-n", ""], "-n: ''"),
    (["run", "m", "-p", "x", "--temp", "hot"], "--temp: 'hot'"),
    (["run", "m", "-p", "x", "--temp", "nan"], "--temp: 'nan'"),
    (["run", "m", "-p", "x", "--temp", "-1"], "--temp: '-1'"),
    (["run", "m", "-p", "x", "--top-p=1.01"], "--top-p: '1.01'"),
    (["run", "m", "-p", "x", "--min-p", "-0.1"], "--min-p: '-0.1'"),
    (["run", "m", "-p", "x", "--seed", "4294967296"], "--seed"),
    (["run", "m", "-p", "x", "--threads", "0"], "--threads: '0'"),
    (["run", "m", "-p", "x", "-c", "0"], "--ctx: '0'"),
    (["run", "m", "-p", "x", "--kv", "q4_0"], "--kv: 'q4_0' is none of f32|f16|q8_0"),
    (["run", "m", "-p", "x", "--precise", "--kv", "f16"], "--precise"),
    (["run", "m", "-p", "x", "--isa", "generic", "--backend", "ref"], "--isa is for the engine cpu"),
    (["run", "m", "-p", "x", "--log", "loud"], "--log: 'loud'"),
    (["run", "m", "-p", "x", "--backend", "tpu:0"], "--backend: 'tpu:0' is none of cpu, ref, pjrt:PLUGIN, iree:DRIVER, worker:PROGRAM[:SPEC]"),
    (["run", "m", "-p", "x", "--backend", "pjrt"], "--backend: 'pjrt' is none of"),
    (["run", "m", "-p", "x", "--backend", "cpu:x"], "--backend: 'cpu:x' is none of"),
    (["run", "m", "-p", "x", "--weights", "bf16"], "--weights is for compiled engines"),
    (["score", "m", "-p", "x", "--backend", "ref", "--graphs", "d"], "--graphs is for compiled engines"),
    (["export", "m"], "-o is needed"),
    (["score", "m"], "one of"),
    (["score", "m", "--ids", "1", "-n", "3"], "unknown option '-n'"),
    (["inspect", "m", "--graph", "--state"], "--graph and --state exclude each other"),
    (["inspect", "m", "--stablehlo", "--graph"], "exclude each other"),
    (["tokenize", "m"], "one of"),
    (["tokenize", "m", "-p", "x", "--batch", "f"], "-p and --batch exclude each other"),
    (["devices", "m"], "unexpected argument 'm'"),
    (["template", "m"], "--messages is needed"),
    (["template", "--messages", "f"], "MODEL or --template is needed"),
    (["template", "m", "--template", "t", "--messages", "f"], "MODEL and --template exclude each other"),
    (["template", "m", "--messages", "f", "--now", "yesterday"], "--now: 'yesterday'"),
    (["template", "m", "--messages", "f", "--now", "2026-02-30"], "--now: '2026-02-30'"),
    (["template", "m", "--messages", "f", "--now", "2026-02-03T10:00:00+25:00"], "--now"),
])
def test_bad_usage(args, says):
    assert says in usage(*args)


def numeric_options():
    """(command, option) of every row of opts.def that takes numbers, with the first of its commands, and of those of
    sampling.def, which are its rows too."""
    rows = re.findall(r"^OPT\(\w+, ([^,]+), (0|'.'), (NULL|\"[\w-]+\"), (INT|FLOAT|LIST),",
                      (ROOT / "src/cli/opts.def").read_text().replace("\n    ", " "), re.M)
    for commands, short, long, _ in rows:
        command = re.search(r"IN\((\w+)\)|SAMPLES|COMPUTES|BOUNDS", commands)[1] or "run"
        yield command, "-" + short[1] if long == "NULL" else "--" + long.strip('"')
    for row in (ROOT / "src/engine/sampling.def").read_text().split("\nSAMPLE_NUMBER(")[1:]:
        yield "run", "--" + re.search(r'"\w+",\s+"([\w-]+)"', row)[1]


def test_the_rows_are_found():
    assert len(list(numeric_options())) >= 42


@pytest.mark.parametrize("command, option", list(numeric_options()))
def test_every_number_is_checked(command, option):
    for value in ("1" + 39 * "0", "-1" + 39 * "0", "nan", "inf", "-inf", "", "1e400", "5x", "5 ", " 5", "--5", "9" * 3000,
                  "\u00e9" * 100):
        line = usage(command, "m", *(["-p", "x"] if command == "score" else []), option, value)
        shown = value if len(value) < 40 else value[:20]
        assert re.search(rf"tenon {command}: {option}: '{re.escape(shown)}.* is not .*from [-+.e\d]+ to [-+.e\d]+", line), line
        assert len(line) < 250
