"""Answers that are kept to a grammar: every field, on every route, in streams, with n, drafts and probabilities."""
import json
import re

import pytest

CHAT = {"messages": [{"role": "user", "content": "Say something."}]}
SCHEMA = {"type": "object", "properties": {"a": {"type": "integer", "maximum": 99, "minimum": 0}, "b": {"enum": ["x", "yy"]}},
          "required": ["a", "b"], "additionalProperties": False}
WORD = {"grammar": 'root ::= "yes" | "no"', "guided_grammar": 'root ::= "yes" | "no"', "guided_choice": ["yes", "no"],
        "guided_regex": "yes|no", "structured_outputs": {"choice": ["yes", "no"]}, "grammar_string": 'root ::= "yes" | "no"'}
OBJECT = {"json_schema": SCHEMA, "guided_json": SCHEMA, "structured_outputs": {"json": SCHEMA},
          "response_format": {"type": "json_schema", "json_schema": {"name": "n", "strict": True, "schema": SCHEMA}}}
HOT = {"temperature": 1.5, "top_k": 0, "top_p": 1, "min_p": 0}


def is_object(text):
    v = json.loads(text)
    return list(v) == ["a", "b"] and type(v["a"]) is int and 0 <= v["a"] <= 99 and v["b"] in ("x", "yy")


@pytest.mark.parametrize("field", list(WORD))
def test_words(server, field):
    for seed in range(3):
        r = server.post("/completion", {"prompt": "Well,", "n_predict": 9, "seed": seed, **HOT, field: WORD[field]})
        assert r["content"] in ("yes", "no") and r["stop_type"] == "eos"


@pytest.mark.parametrize("field", list(OBJECT))
def test_objects(server, field):
    r = server.post("/v1/chat/completions", {**CHAT, "max_tokens": 90, "seed": 5, **HOT, field: OBJECT[field]})
    c = r["choices"][0]
    assert c["finish_reason"] == "length" or is_object(c["message"]["content"]), r


def test_routes_streams_and_choices(server):
    ask = {"json_schema": SCHEMA, "max_tokens": 40, "seed": 3, **HOT}
    whole = server.post("/v1/completions", {"prompt": "JSON: ", "n": 3, **ask})["choices"]
    alone = [server.post("/v1/completions", {"prompt": "JSON: ", **ask, "seed": 3 + i})["choices"][0] for i in range(3)]
    assert [c["text"] for c in whole] == [c["text"] for c in alone]
    assert all(c["finish_reason"] == "length" or is_object(c["text"]) for c in whole)
    events = server.events("/v1/completions", {"prompt": "JSON: ", **ask, "stream": True})
    assert "".join(e["choices"][0]["text"] for e in events if e and e["choices"]) == whole[0]["text"]


def test_an_answer_that_is_cut_says_so(server):
    r = server.post("/v1/chat/completions", {**CHAT, "max_tokens": 2, "json_schema": SCHEMA})
    assert r["choices"][0]["finish_reason"] == "length"


def test_probabilities_are_those_before_the_mask(server):
    ask = {"prompt": "The capital of France is", "n_predict": 1, "temperature": 0, "n_probs": 3}
    free = server.post("/completion", ask)["completion_probabilities"][0]["top_logprobs"]
    kept = server.post("/completion", {**ask, "grammar": 'root ::= "zebra"'})
    assert kept["content"].startswith("z") and kept["completion_probabilities"][0]["top_logprobs"] == free


def test_what_bans_all_that_may_come(server):
    q = server.post("/tokenize", {"content": "q"})["tokens"]
    e = server.error("/completion", {"prompt": "x", "grammar": 'root ::= "q"', "logit_bias": [[i, False] for i in q]})
    assert "banned" in e


@pytest.mark.parametrize("schema, path", [({"properties": {"p": {"uniqueItems": True}}}, "#/properties/p/uniqueItems"),
                                          ({"$ref": "http://x/y"}, "#/$ref"), ({"type": "string", "pattern": "(?=a)"}, "look-around")])
def test_what_is_refused_names_its_path(server, schema, path):
    for body in ({"json_schema": schema}, {"response_format": {"type": "json_schema", "json_schema": {"schema": schema}}}):
        e = server.unsupported("/v1/chat/completions", {**CHAT, **body}, next(iter(body)))
        assert path in e


def test_typed_helpers(server):
    import openai
    import pydantic

    class Answer(pydantic.BaseModel):
        x: int = pydantic.Field(ge=0, le=999)
        word: str = pydantic.Field(max_length=8)

    client = openai.OpenAI(base_url=server.url + "/v1", api_key="none")
    r = client.chat.completions.parse(model="any", messages=CHAT["messages"], response_format=Answer, temperature=0, max_tokens=120)
    assert isinstance(r.choices[0].message.parsed, Answer) and re.search('"word"', r.choices[0].message.content)


def test_others_are_not_held_up_by_what_is_hostile(server):
    """Each ends with 400, or runs; the server answers."""
    for grammar in ("root ::= " + "(" * 5000 + '"a"' + ")" * 5000, 'root ::= ("a" | "b"){1,1000000} "c"',
                    "root ::= s s s s s s s s\ns ::= [a-z]* [a-z]* [a-z]* t\nt ::= [a-z]* | [a-z] t [a-z]"):
        r = server.http.post("/completion", json={"prompt": "x", "n_predict": 3, "grammar": grammar})
        assert r.status_code in (200, 400), r.text
    many = {"enum": [f"value {i}" for i in range(10000)]}
    assert server.post("/completion", {"prompt": "x", "n_predict": 40, "json_schema": many})["content"].startswith('"value')
