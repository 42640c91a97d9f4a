"""Where texts end, and how tokens that are no characters are written."""
import json
import re

import pytest
from server_tenon import DEMO, FIM, Server, text_model

from cli_files import PIECES, ids_of

# Four letters at random: blanks, new lines and a text, whatever the model thinks.
LETTERS = {"logit_bias": [[i, 1000] for i in ids_of("\n ab")], "temperature": 50, "top_k": 4, "top_p": 1, "min_p": 0}
ASK = {"prompt": "x", "n_predict": 40, **LETTERS}
SEEDS = range(1, 7)


def streamed(s, path, body):
    if path == "/completion":
        events = s.events(path, body)
        assert events[-1]["stop"] is True
        return "".join(e["content"] for e in events), events[-1]
    events = [e for e in s.events(path, body) if e]
    return "".join(c["text"] if "text" in c else c["delta"].get("content") or "" for e in events for c in e["choices"]), events[-1]


# ---- n_indent, of editors

def block(text, n):
    """What llama-server's README says: the first line, and those behind it that begin with n blanks; then the blanks of
    the one that has too few."""
    at = 0
    while (line := text.find("\n", at) + 1) and line < len(text):
        blanks = len(text[line:]) - len(text[line:].lstrip(" \t"))
        if line + blanks == len(text):
            return text
        if blanks < n:
            return text[:line + blanks]
        at = line
    return text


@pytest.mark.parametrize("n", [1, 2, 5])
def test_indentation(letters, n):
    cut = 0
    for seed in SEEDS:
        whole = letters.post("/completion", {**ASK, "seed": seed})["content"]
        assert set(whole) <= set("\n ab")
        r = letters.post("/completion", {**ASK, "seed": seed, "n_indent": n, "n_probs": 2})
        assert r["content"] == block(whole, n)
        text, last = streamed(letters, "/completion", {**ASK, "seed": seed, "n_indent": n})
        assert text == r["content"] and r["stop_type"] == last["stop_type"] == "limit"
        assert "".join(t["token"] for t in r["completion_probabilities"]) == r["content"]
        cut += r["content"] != whole
    assert cut > 1
    assert letters.post("/completion", {**ASK, "seed": 3, "n_indent": 0})["content"] == letters.post(
        "/completion", {**ASK, "seed": 3})["content"]
    letters.error("/completion", {**ASK, "n_indent": -1})


# ---- t_max_predict_ms

def test_time_ends_a_text_with_a_line(letters):
    lines = 0
    for seed in SEEDS:
        whole = letters.post("/completion", {**ASK, "seed": seed})["content"]
        r = letters.post("/completion", {**ASK, "seed": seed, "t_max_predict_ms": 0.0001})
        text = r["content"]
        assert whole.startswith(text) and (text == whole or text.endswith("\n"))
        assert "\n" not in text[1:-1], text  # the first token took no time yet
        assert r["stop_type"] == "limit" and r["has_new_line"] == ("\n" in text)
        assert streamed(letters, "/completion", {**ASK, "seed": seed, "t_max_predict_ms": 0.0001})[0] == text
        assert letters.post("/completion", {**ASK, "seed": seed, "t_max_predict_ms": 1e9})["content"] == whole
        lines += text != whole
    assert lines > 2
    one = {**ASK, "logit_bias": [[i, 1000] for i in ids_of(" ab")], "top_k": 3, "t_max_predict_ms": 0.0001}
    r = letters.post("/completion", one)
    assert len(r["content"]) == 40 and r["tokens_predicted"] == 40 and not r["has_new_line"]
    assert letters.post("/completion", {**one, "t_max_predict_ms": -1})["content"]


# ---- a limit inside of a character; and tokens that are no characters

PARROTS = {"prompt": "\U0001f99c\U0001f99c\U0001f99c\U0001f99c", "temperature": 0}


def pieces(server, text):
    return server.post("/tokenize", {"content": text, "with_pieces": True})["tokens"]


def test_a_limit_inside_of_a_character(server):
    ids = [p["id"] for p in pieces(server, "\U0001f99c")]
    assert len(ids) > 1
    whole = server.post("/completion", {**PARROTS, "n_predict": 12, "return_tokens": True})
    spelt = [p["piece"] for p in pieces(server, "\U0001f99c" * 4 + whole["content"])]
    assert any(isinstance(p, list) for p in spelt) and "\ufffd" not in whole["content"]
    seen = set()
    for n in (1, 2, 3, 4, 6, 12):
        body = {**PARROTS, "n_predict": n}
        text = server.post("/completion", body)["content"]
        assert "\ufffd" not in text and whole["content"].startswith(text)
        assert streamed(server, "/completion", body)[0] == text
        ask = {**PARROTS, "max_tokens": n}
        assert server.post("/v1/completions", ask)["choices"][0]["text"] == text
        assert streamed(server, "/v1/completions", ask)[0] == text
        seen.add(text)
    assert 1 < len(seen) < 6
    # half a character that another one interrupts is bad text wherever it stands
    lead = {"prompt": "a", "logit_bias": [[ids[0], 1000]], "temperature": 0}
    for n, text in ((1, ""), (2, "\ufffd"), (3, "\ufffd\ufffd")):
        assert server.post("/completion", {**lead, "n_predict": n})["content"] == text
        assert streamed(server, "/completion", {**lead, "n_predict": n})[0] == text


def spelt(token):
    """The bytes of a token's name in logprobs."""
    if token.startswith("bytes:"):
        return bytes(int(b, 16) for b in re.findall(r"\\x([0-9a-f]{2})", token))
    return token.encode()


@pytest.mark.parametrize("k", [0, 5])
def test_logprobs_of_partial_characters(server, k):
    ask = {**PARROTS, "max_tokens": 12, "logprobs": k}
    r = server.post("/v1/completions", ask)["choices"][0]
    p = r["logprobs"]
    assert any(t.startswith("bytes:") for t in p["tokens"]) and "" not in p["tokens"]
    assert b"".join(spelt(t) for t in p["tokens"]).decode(errors="ignore") == r["text"]
    raw = server.post("/completion", {**PARROTS, "n_predict": 12, "n_probs": max(k, 1)})["completion_probabilities"]
    assert [spelt(t) for t in p["tokens"]] == [bytes(t["bytes"]) for t in raw] == [spelt(t["token"]) for t in raw]
    for token, own, top, probs in zip(p["tokens"], p["token_logprobs"], p["top_logprobs"], raw, strict=True):
        assert top[token] == own == pytest.approx(probs["logprob"]) and k <= len(top) <= k + 1
        if k:
            best = {t["token"]: t["logprob"] for t in probs["top_logprobs"]}
            assert len(best) == k and {**best, token: own} == pytest.approx(top)
    events = [e["choices"][0]["logprobs"] for e in server.events("/v1/completions", ask) if e and e["choices"]]
    for key in ("tokens", "token_logprobs", "top_logprobs", "text_offset"):
        assert [x for e in events if e for x in e[key]] == p[key]
    chat = {"messages": [{"role": "user", "content": PARROTS["prompt"]}], "temperature": 0, "max_tokens": 6, "logprobs": True,
            "top_logprobs": k, "logit_bias": {str(t["id"]): 30 for t in pieces(server, "\U0001f99c")}}
    content = server.post("/v1/chat/completions", chat)["choices"][0]["logprobs"]["content"]
    assert any(t["token"].startswith("bytes:") for t in content)
    for t in content:
        assert spelt(t["token"]) == bytes(t["bytes"]) and len({x["token"] for x in t["top_logprobs"]}) == k


def test_tokens_of_equal_text(tmp_path):
    """Two tokens spell 'a', a letter and a byte: both are listed, and the one that was taken has its own number."""
    folder = text_model(tmp_path / "model", *FIM)
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    tokenizer["model"]["byte_fallback"] = True
    tokenizer["model"]["vocab"]["<0x61>"] = len(PIECES) + 4 + len(FIM)
    tokenizer.update(pre_tokenizer=None, decoder={"type": "Sequence", "decoders": [{"type": "ByteFallback"}, {"type": "Fuse"}]})
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    with Server("-np", 1, "--ctx", 64, "--threads", 1, model=folder) as s:
        twins, n = [ids_of("a")[0], len(PIECES) + 4 + len(FIM)], s.get("/v1/models").json()["data"][0]["meta"]["n_vocab"]
        for chosen in twins:
            ask = {"prompt": "x", "max_tokens": 2, "temperature": 0, "logprobs": n, "logit_bias": [[chosen, 1000]]}
            p = s.post("/v1/completions", ask)["choices"][0]["logprobs"]
            raw = s.post("/completion", {**ask, "n_probs": n})["completion_probabilities"]
            for i, (top, probs) in enumerate(zip(p["top_logprobs"], raw, strict=True)):
                assert len(top) == len(probs["top_logprobs"]) == n
                assert sorted(top.values()) == pytest.approx(sorted(t["logprob"] for t in probs["top_logprobs"]))
                assert probs["id"] == chosen and top["a"] == p["token_logprobs"][i]
                other = next(t for t in probs["top_logprobs"] if t["id"] == sum(twins) - chosen)
                assert top[f"token_id:{other['id']}"] == pytest.approx(other["logprob"])


# ---- what a body's values take

def test_values_inside_of_strings(letters):
    """Megabytes of '1,' in a string are no values; outside of one they are."""
    text = "1," * 1_750_000
    e = letters.error("/v1/completions", {"prompt": text, "max_tokens": 1}, kind="exceed_context_size_error")
    assert "exceeds the available context" in e
    r = letters.post("/apply-template", {"messages": [{"role": "user", "content": '[{"a":1},' * 200_000 + '\\"'}]})
    assert len(r["prompt"]) > 1_800_000
    many = '{"prompt":"x","foo":[' + "[]," * 3_000_000 + "[]]}"
    answer = letters.http.post("/v1/completions", content=many, headers={"Content-Type": "application/json"})
    assert answer.status_code == 413 and "too many values" in answer.text


def test_what_tokenize_makes_counts_as_memory():
    """Ids and their pieces are many times the text: beyond what `requests` of the budget has room for it is 503."""
    with Server("--mem", "600M", "--ctx", "512", "-np", "2", "--cache-ram", "0", model=DEMO) as s:
        assert len(s.post("/tokenize", {"content": "a " * 1000, "with_pieces": True})["tokens"]) >= 1000
        s.error("/tokenize", {"content": "a " * (1 << 20), "with_pieces": True}, 503, "unavailable_error")
        assert s.post("/tokenize", {"content": "a"})["tokens"]
