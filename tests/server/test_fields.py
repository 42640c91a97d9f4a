"""Fields that are unknown, that others know, that are not built; and the bodies that editors and front ends send (from
their sources: client_bodies.json says whose)."""
import json
import pathlib
import re

import pytest
from server_tenon import FIM, ROOT, Server, fields, text_model

HERE = pathlib.Path(__file__).parent
BODIES = json.loads((HERE / "client_bodies.json").read_text())
CHAT, TEXT = "/v1/chat/completions", "/v1/completions"
HELLO = {"messages": [{"role": "user", "content": "hello"}], "max_tokens": 1}
BASE = {"/completion": {"prompt": "x", "n_predict": 1}, TEXT: {"prompt": "x", "max_tokens": 1}, CHAT: HELLO,
        "/infill": {"input_prefix": "a", "input_suffix": "b", "n_predict": 1}}


def ask(server, route, fields, status=200, **kw):
    r = server.http.post(route, json={**BASE.get(route, {}), **fields}, **kw)
    assert r.status_code == status, (route, fields, r.text[:500])
    return r


def ignored(r):
    return sorted(r.headers.get("x-tenon-ignored", "").split(", ")) if "x-tenon-ignored" in r.headers else []


@pytest.mark.parametrize("body", BODIES, ids=lambda b: b["client"])
def test_bodies_of_clients(letters, body):
    with letters.http.stream("POST", body["route"], json=body["body"]) as r:
        text = r.read().decode()
    assert r.status_code == 200, text
    assert ignored(r) == body["ignored"]
    if body["body"].get("stream"):
        events = [json.loads(line[6:]) for line in text.splitlines() if line.startswith("data: {")]
        assert events and not any("error" in e for e in events)
    elif "response_fields" in body["body"] and body["route"] == "/infill":
        assert set(json.loads(text)) <= set(body["body"]["response_fields"])


# ---- unknown fields

def test_unknown_fields_are_ignored_and_told(letters):
    for route in BASE:
        name = "foo" + route.replace("/", "_")
        r = ask(letters, route, {name: 1, "bar_baz": {"a": [1]}, "nothing": None})
        assert ignored(r) == ["bar_baz", name]
        assert letters.until(lambda: any(f"{name}, bar_baz" in line for line in letters.lines))
        told = [line for line in letters.lines if name in line]
        assert len(told) == 1 and f" {route}: 2 unknown fields ignored" in told[0]
        assert not ignored(ask(letters, route, {}))
    with letters.http.stream("POST", CHAT, json={**HELLO, "stream": True, "foo": 1}) as r:
        assert r.status_code == 200 and ignored(r) == ["foo"] and r.read()
    for route, body in (("/tokenize", {"content": "a"}), ("/detokenize", {"tokens": [1]}), ("/apply-template", HELLO),
                        ("/v1/chat/completions/input_tokens", HELLO)):
        assert ignored(letters.http.post(route, json={**body, "foo": 1})) == ["foo"]
    assert ignored(ask(letters, CHAT, {"stream": True, "stream_options": {"include_usage": True, "foo": 1}})) == [
        "stream_options.foo"]


def test_the_header_is_printable_and_bounded(letters):
    odd = {"a\r\nSet-Cookie: x=y": 1, "\u00e9\u4e16": 1, "\x01": 1, "": 1, "x" * 5000: 1}
    r = ask(letters, TEXT, odd)
    assert "set-cookie" not in r.headers and re.fullmatch(r"[ -~]*", r.headers["x-tenon-ignored"])
    r = ask(letters, TEXT, {f"field_{i:04}": 1 for i in range(2000)})
    assert len(r.headers["x-tenon-ignored"]) < 1200 and r.headers["x-tenon-ignored"].endswith("...")


# What was meant by a misspelling: one edit or transposition in a name of six letters or more, or one letter twice.
MEANT = {"temprature": "temperature", "temperatur": "temperature", "temperatrue": "temperature", "Temperature": "temperature",
         "max_token": "max_tokens", "maxtokens": "max_tokens", "n_predcit": "n_predict", "repeat_penaltyy": "repeat_penalty",
         "presense_penalty": "presence_penalty", "ignore_eoss": "ignore_eos", "cache_promt": "cache_prompt",
         "top_kk": "top_k", "top_pp": "top_p", "min_pp": "min_p", "nn": "n", "stopp": "stop", "sseed": "seed", "seeed": "seed",
         "typical_pp": "typical_p", "logit_baias": "logit_bias", "responseformat": "response_format"}
# Short names, or more than an edit away.
NOT_MEANT = ["top_m", "topk", "topp", "min_q", "sead", "stap", "temp", "temprtre", "maximum_tokens", "penalty", "top_k2", "stops"]


@pytest.mark.parametrize("route", list(BASE))
def test_misspelt_fields(letters, route):
    for name, known in MEANT.items():
        e = ask(letters, route, {name: 1}, 400).json()["error"]
        assert f"'{name}'" in e["message"] and f"'{known}'" in e["message"], e
        assert e["param"] == name and e["type"] == "invalid_request_error" and e["code"] == 400
    for name in NOT_MEANT:
        assert ignored(ask(letters, route, {name: 1})) == [name]


def test_misspelt_elsewhere(letters):
    for route, body, name in (("/tokenize", {"content": "a"}, "add_speciall"), ("/tokenize", {"content": "a"}, "contnet"),
                              ("/detokenize", {"tokens": []}, "token"), ("/detokenize", {"tokens": []}, "tokenss")):
        r = letters.http.post(route, json={**body, name: True})
        assert (r.status_code, ignored(r)) == ((200, [name]) if name == "token" else (400, [])), r.text
    assert "did you mean 'temperature'" in ask(letters, TEXT, {"samplers": ["temperatur"]}, 400).json()["error"]["message"]
    assert "did you mean 'min_p'" in ask(letters, TEXT, {"samplers": ["min_pp"]}, 400).json()["error"]["message"]


def foreign():
    return re.findall(r"FOREIGN\((\w+)\)", (ROOT / "src/server/foreign.def").read_text())


def known():
    return {name for name, _ in fields()}


def test_fields_of_other_servers(letters):
    names = foreign()
    assert len(names) == len(set(names)) > 150 and not set(names) & known()
    for route in BASE:
        for i in range(0, len(names), 20):
            assert ignored(ask(letters, route, dict.fromkeys(names[i:i + 20], 1))) == sorted(names[i:i + 20])


def test_strict(tmp_path):
    with Server("-np", "1", "--ctx", "128", "--threads", "1", "--strict", model=text_model(tmp_path / "m", *FIM)) as s:
        for route in BASE:
            ask(s, route, {})
            for name in ("foo", "top_a", "temprature", "penalty_last_n"):
                e = ask(s, route, {name: 1}, 400).json()["error"]
                assert e["param"] == name and f"unknown field '{name}'" in e["message"]
            assert ask(s, route, {"samplers": ["tfs_z"]}, 400).json()["error"]["param"] == "samplers"
        assert s.http.post("/tokenize", json={"content": "a", "foo": 1}).status_code == 400


# ---- known fields

@pytest.mark.parametrize("route", list(BASE))
def test_unsupported_fields_are_400(letters, route):
    """What a client would try again were it 501."""
    for name, value in {"json_schema": {"uniqueItems": True}, "lora": [{"id": 0}], "best_of": 3,
                        "structured_outputs": {"structural_tag": "x"}, "guided_json": {"contains": {}},
                        "guided_regex": "(?=a)", "min_tokens": 2, "reasoning_format": "deepseek",
                        "suffix": "x", "tools": [{"type": "function", "function": {"name": "f"}}], "tool_choice": "required",
                        "allowed_token_ids": [1], "bad_words": ["x"], "prompt_logprobs": 1, "length_penalty": 2}.items():
        if name in ("suffix", "best_of", "reasoning_format", "tools", "tool_choice") and route == CHAT:
            continue
        r = ask(letters, route, {name: value}, 400)
        e = r.json()["error"]
        assert e["code"] == "unsupported_parameter" and e["param"] == name and e["type"] == "invalid_request_error", (name, e)
        assert name in e["message"] and "x-should-retry" not in r.headers


def test_unsupported_parts(letters):
    image = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]
    for route, body, param in ((CHAT, {"messages": image}, "messages"), (CHAT, {"verbosity": "low"}, "verbosity"),
                               (CHAT, {"modalities": ["audio"]}, "modalities"), (CHAT, {"echo": True}, "echo"),
                               ("/completion", {"prompt": {"prompt_string": "x", "multimodal_data": ["y"]}}, "prompt"),
                               ("/completion", {"echo": True, "n_probs": 1}, "echo")):
        e = ask(letters, route, body, 400).json()["error"]
        assert e["code"] == "unsupported_parameter" and e["param"] == param, e
    for route, body, param in ((CHAT, {"temperature": "x"}, "temperature"), (TEXT, {"prompt": None}, "prompt"),
                               (CHAT, {"messages": []}, "messages"), (TEXT, {"prompt": [-1]}, "prompt"), (TEXT, {"n": 0}, "n"),
                               (CHAT, {"chat_template_kwargs": 5}, "chat_template_kwargs")):
        e = ask(letters, route, body, 400).json()["error"]
        assert e["code"] == 400 and e["param"] == param, e


@pytest.mark.parametrize("seed, low", [(2**63, 0), (2**64 - 2**33, 0), (2**63 + 2**20, 2**20), (2**62 + 5, 5), (-2, 2**32 - 2),
                                       (2**32 + 7, 7), (7.0, 7), (0, 0), (2**63 + 5, 5), (2**64 - 2, 2**32 - 2)])
def test_seeds_of_64_bits(letters, seed, low):
    """The low 32 bits count, as in llama-server."""
    settings = ask(letters, "/completion", {"seed": seed}).json()["generation_settings"]
    assert settings["seed"] == low
    assert ask(letters, "/completion", {"seed": seed, "temperature": 2, "n_predict": 6}).json()["content"] == ask(
        letters, "/completion", {"seed": low, "temperature": 2, "n_predict": 6}).json()["content"]


def test_bad_seeds(letters):
    for seed in (1.5, "1", 1e30, -1e30, True, 2**65, -2**64, {}):
        assert ask(letters, "/completion", {"seed": seed}, 400).json()["error"]["param"] == "seed"


def test_both_names_of_a_penalty(letters):
    def settings(**fields):
        s = ask(letters, "/completion", fields).json()["generation_settings"]
        return s["repeat_penalty"], s["repeat_last_n"]
    assert settings(repetition_penalty=1.2, repeat_penalty=1.2) == settings(repeat_penalty=1.2) == (1.2, 64)
    assert settings(repetition_penalty=1.2) == (1.2, -1)
    assert settings(repetition_penalty=1.2, repeat_penalty=None, repeat_last_n=5) == (1.2, 5)
    ask(letters, "/completion", {"repetition_penalty": 1.2, "repeat_penalty": 1.3}, 400)


def test_names_of_samplers(letters):
    def order(*names):
        r = ask(letters, "/completion", {"samplers": names[0] if len(names) == 1 and isinstance(names[0], str) else list(names[0])})
        return r.json()["generation_settings"]["samplers"], ignored(r)
    assert order(["typical_p", "top-k", "nucleus", "temp", "typ_p", "typical"]) == (
        ["typ_p", "top_k", "top_p", "temperature", "typ_p", "typ_p"], [])
    assert order(["top_k", "tfs_z", "quadratic", "min_p"]) == (["top_k", "min_p"], ["samplers.quadratic", "samplers.tfs_z"])
    assert order("kZt") == (["top_k", "temperature"], ["samplers.Z"])
    assert order([]) == ([], [])
    ask(letters, "/completion", {"samplers": ["top_k"] * 40}, 400)


def test_breakers_as_text(letters):
    def breakers(value):
        return ask(letters, "/completion", {"dry_sequence_breakers": value}).json()["generation_settings"]["dry_sequence_breakers"]
    assert breakers('["\\n", ":", "\\"", "*"]') == breakers('"\\n", ":", "\\"", "*"') == ["\n", ":", '"', "*"]
    assert breakers(["a"]) == ["a"]
    for wrong in ("a,b", "[1]", "[]", "", '{"a":1}', '["a"', '["a"]]'):
        ask(letters, "/completion", {"dry_sequence_breakers": wrong}, 400)


def test_slots_wrap(letters):
    """llama-server takes an id_slot modulo their number; llama.vim counts its requests with it."""
    for given in (0, 7, 8, 17, 2**31 - 1):
        assert ask(letters, "/completion", {"id_slot": given}).json()["id_slot"] == given % 8
    ask(letters, "/completion", {"id_slot": -2}, 400)
