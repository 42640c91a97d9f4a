"""/infill on a tiny model that has FIM tokens. The order of the tokens was compared with llama-server's answers."""
import pytest
from server_tenon import FIM, Server, text_model

from cli_files import ids_of

PRE, SUF, MID, REP, SEP = FIM
BASE = {"input_prefix": "ab", "input_suffix": "yz", "n_predict": 1}


@pytest.fixture(scope="module")
def infill(tmp_path_factory):
    """serves(names): a server whose model has these further tokens."""
    running = {}

    def serves(*names, bos=True):
        if (names, bos) not in running:
            folder = text_model(tmp_path_factory.mktemp("infill") / "model", *names, add_bos=bos)
            running[names, bos] = Server("--ctx", "200", "-np", "1", "--threads", "1", model=folder)
        return running[names, bos]

    yield serves
    for server in running.values():
        assert server.stop() == 0


def expect(server, body, text, tokens):
    r = server.post("/infill", {**BASE, **body})
    assert r["prompt"] == text and r["tokens_evaluated"] == tokens, r["prompt"]


def test_a_repository(infill):
    s = infill(*FIM)
    head = f"{REP}myproject\n"
    last = f"{SEP}filename\n<s>"
    expect(s, {}, f"{head}{last}{PRE}ab{SUF}yz{MID}", 11 + 10 + 1 + 3 + 3 + 1)
    expect(s, {"prompt": "cd"}, f"{head}{last}{PRE}abcd{SUF}yz{MID}", 11 + 10 + 1 + 5 + 3 + 1)
    extra = [{"filename": "f.c", "text": "int"}, {"text": "x"}]
    expect(s, {"input_extra": extra}, f"{head}{SEP}f.c\nint{SEP}tmp\nx{last}{PRE}ab{SUF}yz{MID}",
           11 + 8 + 6 + 10 + 1 + 3 + 3 + 1)


def test_only_the_prompt_has_special_tokens(infill):
    s = infill(*FIM, bos=False)
    text = f"{REP}myproject\n{SEP}filename\n{PRE}{MID}{SUF}{MID}{MID}"
    tokens = 11 + 10 + 1 + 1 + 1
    expect(s, {"input_prefix": "", "input_suffix": MID, "prompt": MID}, text, tokens + 1 + len(MID))
    expect(s, {"input_prefix": [ids_of("a")[0], "b"], "input_suffix": ""}, text[:text.index(PRE)] + f"{PRE}ab{SUF}{MID}",
           tokens + 2)


def test_without_files(infill):
    s = infill(PRE, SUF, MID, bos=False)
    expect(s, {}, f"{PRE}ab{SUF}yz{MID}", 7)
    snippet = "\n\n--- snippet ---\n\n"
    expect(s, {"input_extra": [{"filename": "f", "text": "x"}]}, f"{snippet}x{PRE}ab{SUF}yz{MID}", len(snippet) + 1 + 7)
    expect(infill(PRE, SUF, MID, REP, bos=False), {}, f"{REP}myproject\n{PRE}ab{SUF}yz{MID}", 11 + 7)


def test_refusals(infill):
    s = infill(*FIM)
    for body in ({"input_prefix": None}, {"input_suffix": None}, {"input_prefix": 5}, {"input_extra": {}}, {"prompt": ["x"]},
                 {"input_extra": [{}]}, {"input_extra": [{"filename": "ok"}]},
                 {"input_extra": [{"filename": 123, "text": "abc"}]}, {"input_prefix": "x" * 500}):
        assert s.http.post("/infill", json={**BASE, **body}).status_code == 400, body
    assert "middle token is missing" in infill(PRE, SUF).error("/infill", BASE, 501, "not_supported_error")
