"""Calls of tools and thoughts through the server, with models that say what a test wants (scripted_tenon.py)."""
import json
import re

import openai
import pytest
from scripted_tenon import scripted_model
from server_tenon import Server

CHAT = "/v1/chat/completions"
TOOLS = [
    {"type": "function", "function": {"name": "get_weather", "description": "The weather", "parameters": {
        "type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer"}}, "required": ["city"]}}},
    {"type": "function", "function": {"name": "noop", "parameters": {"type": "object", "properties": {}}}},
]
ARGUMENTS = '{"city": "Zürich \\"Ö\\"\\n", "days": 3}'
CALL = '<tool_call>\n{"name": "get_weather", "arguments": %s}\n</tool_call>' % ARGUMENTS
# Shows what it is given, and as the last character what chooses the script.
HERMES = """{%- for t in tools or [] %}[{{ t.function.name }}]{% endfor %}{% for m in messages %}{{ m.role }}:
{%- if m.reasoning_content %}({{ m.reasoning_content }}){% endif %}{{ m.content }}
{%- for c in m.tool_calls or [] %}<tool_call>{{ c.function.name }} {{ c.function.arguments | tojson }}</tool_call>{% endfor %};
{%- endfor %}{% if add_generation_prompt %}{% if enable_thinking %}<think>
{% endif %}>{{ messages[-1].content[-1] }}{% endif %}"""


def ask(start, **more):
    return {"messages": [{"role": "user", "content": f"Hi {start}"}], "tools": TOOLS, **more}


def gathered(events):
    """What deltas add up to, checked as OpenAI's clients do: names and ids once, indexes in order."""
    out = {"content": "", "reasoning_content": "", "tool_calls": []}
    for e in events[:-1]:
        for choice in e["choices"]:
            delta = choice["delta"]
            out["content"] += delta.get("content") or ""
            out["reasoning_content"] += delta.get("reasoning_content") or ""
            for call in delta.get("tool_calls", []):
                if "id" in call:
                    assert call["index"] == len(out["tool_calls"]) and call["type"] == "function"
                    out["tool_calls"].append({"id": call["id"], "name": call["function"]["name"], "arguments": "", "n": 0})
                out["tool_calls"][call["index"]]["arguments"] += call["function"]["arguments"]
                out["tool_calls"][call["index"]]["n"] += 1
            out["finish_reason"] = choice["finish_reason"]
    return out


def short(message):
    """(content, thoughts, [(name, arguments)])"""
    calls = [c.get("function", c) for c in message.get("tool_calls") or []]
    return message["content"] or "", message.get("reasoning_content") or "", [(c["name"], c["arguments"]) for c in calls]


WANTED = [
    ("a", ("Let me look.", "", [("get_weather", ARGUMENTS)]), "tool_calls"),
    ("b", ("", "", [("get_weather", ARGUMENTS), ("noop", "{}")]), "tool_calls"),
    ("c", ('<tool_call>\n{"name": "rm", "arguments": {}}\n</tool_call>', "", []), "stop"),
    ("d", ("So: <tool_call> is how.\n", "", []), "stop"),
    ("e", ("Hello", "Should I <tool_call>?\n\nNo.", []), "stop"),
    ("f", ("", "hm", [("noop", "{}")]), "tool_calls"),
    ("g", ("", "", [("noop", '{"a": 1,}}\n')]), "tool_calls"),
]
SCRIPTS = {
    "a": "Let me look.\n" + CALL,
    "b": CALL + '\n<tool_call>\n{"name": "noop", "arguments": {}}\n</tool_call>\n',
    "c": '<tool_call>\n{"name": "rm", "arguments": {}}\n</tool_call>',
    "d": "So: <tool_call> is how.\n",
    "e": "<think>\nShould I <tool_call>?\n\nNo.\n</think>\n\nHello",
    "f": ["<think>hm</think>", ("<tool_call>",), '\n{"name":"noop","arguments":{}}\n', ("</tool_call>",)],
    "g": '<tool_call>{"name": "noop", "arguments": {"a": 1,}}\n</tool_call>',
    "h": "x" * 40 + "</think>Done. And this is a longer answer",
}


@pytest.fixture(scope="module")
def hermes(tmp_path_factory):
    folder = scripted_model(tmp_path_factory.mktemp("scripted") / "m", SCRIPTS, HERMES, ("<tool_call>", "</tool_call>"))
    with Server("-np", "4", "--ctx", "1024", "--threads", "1", model=folder) as s:
        yield s
    assert s.process.returncode == 0, s.lines


@pytest.mark.parametrize("start,message,reason", WANTED)
def test_auto(hermes, start, message, reason):
    choice = hermes.post(CHAT, ask(start))["choices"][0]
    assert (short(choice["message"]), choice["finish_reason"]) == (message, reason)
    assert choice["message"]["content"] is None if message[2] and not message[0] else True
    stream = gathered(hermes.events(CHAT, ask(start)))
    assert (short(stream), stream["finish_reason"]) == (message, reason)
    ids = [c["id"] for c in choice["message"].get("tool_calls", [])] + [c["id"] for c in stream["tool_calls"]]
    assert len(set(ids)) == len(ids) and all(i.startswith("call_") for i in ids)
    if start == "a":
        assert stream["tool_calls"][0]["n"] > 4  # arguments come as they are made


def test_choices_of_tools(hermes):
    raw = SCRIPTS["a"]
    for more in ({"tool_choice": "none"}, {"parse_tool_calls": False}):
        choice = hermes.post(CHAT, ask("a", **more))["choices"][0]
        assert (choice["message"]["content"], choice["finish_reason"]) == (raw, "stop")
    choice = hermes.post(CHAT, {"messages": [{"role": "user", "content": "a"}]})["choices"][0]
    assert choice["message"]["content"] == raw
    one = hermes.post(CHAT, ask("b", parallel_tool_calls=False))["choices"][0]
    assert short(one["message"]) == ("", "", [("get_weather", ARGUMENTS)]) and one["finish_reason"] == "tool_calls"
    two = hermes.post(CHAT, ask("b", n=2, logprobs=True, top_logprobs=1))
    assert [len(c["message"]["tool_calls"]) for c in two["choices"]] == [2, 2]
    assert len(two["choices"][0]["logprobs"]["content"]) * 2 == two["usage"]["completion_tokens"]
    events = hermes.events(CHAT, ask("b", logprobs=True, top_logprobs=1))
    told = [p for e in events[:-1] for c in e["choices"] for p in (c.get("logprobs") or {}).get("content") or []]
    assert [p["token"] for p in told] == [p["token"] for p in two["choices"][0]["logprobs"]["content"]]


def test_cut_calls_are_not_mended(hermes):
    n = hermes.post(CHAT, ask("b"))["usage"]["completion_tokens"]
    seen = set()
    for most in range(1, n):
        choice = hermes.post(CHAT, ask("b", max_tokens=most))["choices"][0]
        assert choice["finish_reason"] == "length"
        stream = gathered(hermes.events(CHAT, ask("b", max_tokens=most)))
        assert short(stream) == short(choice["message"]) and stream["finish_reason"] == "length"
        for (_, have), (_, want) in zip(short(choice["message"])[2], WANTED[1][1][2]):
            assert want.startswith(have)
            seen.add(have == want)
        if short(choice["message"])[2]:
            assert "<tool_call" not in short(choice["message"])[0] or "<tool_call>" in short(choice["message"])[0]
    assert seen == {True, False}
    choice = hermes.post(CHAT, ask("b", stop=["days"]))["choices"][0]
    assert short(choice["message"])[2] == [("get_weather", ARGUMENTS[:ARGUMENTS.index("days")])]


def test_places_of_thoughts(hermes):
    raw = SCRIPTS["e"]
    for where, content, thought in (("none", raw, ""), ("deepseek-legacy", raw, WANTED[4][1][1]),
                                    ("auto", "Hello", WANTED[4][1][1]), ("deepseek", "Hello", WANTED[4][1][1])):
        for more in ({}, {"tools": None}):
            body = ask("e", reasoning_format=where, **more)
            assert short(hermes.post(CHAT, body)["choices"][0]["message"]) == (content, thought, [])
            assert short(gathered(hermes.events(CHAT, body))) == (content, thought, [])
    assert "reasoning_format" in hermes.error(CHAT, ask("e", reasoning_format="elsewhere"))
    on = {"chat_template_kwargs": {"enable_thinking": True}}
    assert hermes.post("/apply-template", ask("h", **on))["prompt"].endswith("<think>\n>h")


def test_thoughts_that_the_prompt_begins(tmp_path):
    template = HERMES.replace("<think>\n{% endif %}>{{ messages[-1].content[-1] }}",
                              "{{ messages[-1].content[-1] }}<think>{% endif %}")
    scripts = {">": SCRIPTS["h"]}
    folder = scripted_model(tmp_path / "m", scripts, template)
    with Server("--ctx", "512", "--threads", "1", model=folder) as s:
        on = {"chat_template_kwargs": {"enable_thinking": True}}
        whole = ("Done. And this is a longer answer", "x" * 40, [])
        assert short(s.post(CHAT, ask("x", **on))["choices"][0]["message"]) == whole
        assert short(gathered(s.events(CHAT, ask("x", **on)))) == whole
        raw = s.post(CHAT, ask("x", reasoning_format="none", **on))["choices"][0]["message"]
        assert raw["content"] == "<think>" + SCRIPTS["h"] and "reasoning_content" not in raw
        cut = s.post(CHAT, ask("x", max_tokens=3, **on))["choices"][0]
        assert cut["finish_reason"] == "length" and cut["message"]["content"] == ""
        assert set(cut["message"]["reasoning_content"]) == {"x"}
        # a thought that may have so many tokens, and what its end is followed by
        for name in ("reasoning_budget_tokens", "thinking_budget_tokens", "reasoning_budget"):
            for most in (0, 1, 4):
                m = s.post(CHAT, ask("x", max_tokens=40, temperature=0, **{name: most}, **on))["choices"][0]["message"]
                assert set(m.get("reasoning_content", "x")) == {"x"}
                assert (most == 0) == ("reasoning_content" not in m), m
        assert "reasoning_budget" in s.error(CHAT, ask("x", reasoning_budget="few"))
    with Server("--ctx", "512", "--threads", "1", "--reasoning-format", "none", "--reasoning-budget", "2",
                model=folder) as s:
        text = s.post(CHAT, ask("x", max_tokens=30, temperature=0, **on))["choices"][0]["message"]["content"]
        assert text.startswith("<think>x") and "\n</think>" in text and not text.startswith("<think>" + "x" * 30)


def test_thoughts_that_go_on(hermes):
    """A thought of the last message is one that the answer goes on with, or that is over where there is content."""
    def last(**more):
        return {"messages": [{"role": "user", "content": "Hi"}, {"role": "assistant", **more}], "tools": TOOLS, "max_tokens": 400}
    prompt = hermes.post("/apply-template", last(content="", reasoning_content="well, h"))["prompt"]
    assert prompt.endswith(">i<think>\nwell, h")
    got = hermes.post(CHAT, last(content="", reasoning_content="well, h"))["choices"][0]["message"]
    assert short(got) == ("Done. And this is a longer answer", "x" * 40, [])
    prompt = hermes.post("/apply-template", last(content="So a", reasoning_content="hm <tool_call>"))["prompt"]
    assert prompt.endswith("<think>\nhm <tool_call>\n</think>\n\nSo a")
    body = last(content="So a", reasoning_content="hm <tool_call>")
    assert short(hermes.post(CHAT, body)["choices"][0]["message"]) == WANTED[0][1]
    assert short(gathered(hermes.events(CHAT, body))) == WANTED[0][1]


RESULT = {"role": "tool", "tool_call_id": "call_1", "content": "21 a"}


def replayed(arguments):
    return [{"role": "user", "content": "Hi"},
            {"role": "assistant", "content": None, "reasoning_content": "hm", "tool_calls": [
                {"id": "call_1", "type": "function", "function": {"name": "noop", "arguments": arguments}}]}, RESULT]


def test_calls_are_replayed(hermes):
    for arguments in ('{"a": "1"}', {"a": "1"}):
        prompt = hermes.post("/apply-template", {"messages": replayed(arguments), "tools": TOOLS})["prompt"]
        assert prompt.startswith('[get_weather][noop]user:Hi;assistant:(hm)')
        assert '<tool_call>noop {"a": "1"}</tool_call>;tool:21 a;' in prompt
    choice = hermes.post(CHAT, {"messages": replayed('{"a": "1"}'), "tools": TOOLS})["choices"][0]
    assert choice["finish_reason"] == "tool_calls"
    for wrong in ({"tool_calls": "x"}, {"tool_calls": [{"function": {"name": 1}}]},
                  {"tool_calls": [{"function": {"name": "x", "arguments": 5}}]}):
        body = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "", **wrong}, RESULT]}
        assert "tool_calls" in hermes.error(CHAT, body)


def test_arguments_as_the_template_takes_them(tmp_path):
    """One that joins texts fails with an object, and gets a text."""
    folder = scripted_model(tmp_path / "m", {"a": "Hi"}, HERMES.replace(
        "{{ c.function.arguments | tojson }}", "{{ c.function.name + ' ' + c.function.arguments }}"))
    with Server("--ctx", "512", "--threads", "1", model=folder) as s:
        for arguments in ('{"a": "1"}', {"a": "1"}):
            prompt = s.post("/apply-template", {"messages": replayed(arguments), "tools": TOOLS})["prompt"]
            assert prompt.replace(" ", "").count('noop{"a":"1"}</tool_call>') == 1


def test_templates_without_tools(tmp_path):
    """Tools, calls and results are told in words."""
    plain = "{% for m in messages %}{{ m.role }}:{{ m.content }};{% endfor %}{{ messages[-1].content[-1] }}"
    results = "{% for m in messages %}{{ m.role }}:{{ m.content }};{% endfor %}a"
    folder = scripted_model(tmp_path / "m", {"a": SCRIPTS["b"]}, plain)
    with Server("--ctx", "4096", "--threads", "1", model=folder) as s:
        choice = s.post(CHAT, ask("a"))["choices"][0]
        assert (short(choice["message"]), choice["finish_reason"]) == WANTED[1][1:]
        prompt = s.post("/apply-template", ask("a"))["prompt"]
        assert prompt.startswith("system:You may call tools.") and '"name":"get_weather"' in prompt
        assert "system" not in s.post("/apply-template", ask("a", tool_choice="none"))["prompt"]
        body = {"messages": [{"role": "system", "content": "Be brief."}, *replayed('{"a": "1"}'), RESULT], "tools": TOOLS}
        prompt = s.post("/apply-template", body)["prompt"]
        assert prompt.startswith("system:Be brief.\n\nYou may call tools.")
        assert 'assistant:<tool_call>\n{"name": "noop", "arguments": {"a": "1"}}\n</tool_call>;' in prompt
        assert "user:<tool_response>\n21 a\n</tool_response>\n<tool_response>\n21 a\n</tool_response>;" in prompt
    assert results


def test_calls_of_a_template_without_tools(tmp_path):
    """It prints earlier calls in a format of its own: tools are told in words, calls come in that format."""
    template = ("{% for m in messages %}{{ m.role }}:{{ m.content }}{% for c in m.tool_calls or [] %}<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>"
                "{{ c.function.name }}<｜tool▁sep｜>{{ c.function.arguments }}<｜tool▁call▁end｜><｜tool▁calls▁end｜>{% endfor %};{% endfor %}a")
    call = '<｜tool▁calls▁begin｜><｜tool▁call▁begin｜>noop<｜tool▁sep｜>{"x": 1}<｜tool▁call▁end｜><｜tool▁calls▁end｜>'
    folder = scripted_model(tmp_path / "m", {"a": call}, template)
    with Server("--ctx", "4096", "--threads", "1", model=folder) as s:
        choice = s.post(CHAT, ask("a"))["choices"][0]
        assert (short(choice["message"]), choice["finish_reason"]) == (("", "", [("noop", '{"x": 1}')]), "tool_calls")
        prompt = s.post("/apply-template", {"messages": replayed('{"a": "1"}'), "tools": TOOLS})["prompt"]
        assert call.replace("noop", "NAME").replace('{"x": 1}', '{"KEY": "VALUE"}') in prompt and "tool_response" not in prompt
        assert "<｜tool▁call▁begin｜>noop<｜tool▁sep｜>" in prompt and ";tool:21 a;" in prompt


def test_bad_requests(hermes):
    def tool(**f):
        return [{"type": "function", "function": {"name": "f", **f}}]
    for tools, said in ((5, "tools"), (["x"], "tools"), ([{"type": "function"}], "function"), (tool(name=""), "name"),
                        (tool(name="a b"), "name"), (tool(name="x" * 200), "name"), (tool(parameters=[]), "parameters"),
                        (tool() + tool(), "second"), (tool(name="a\u00e9"), "name")):
        assert said in hermes.error(CHAT, ask("a", tools=tools))
    hermes.unsupported(CHAT, ask("a", tools=[{"type": "web_search"}]), "tools")
    hermes.unsupported(CHAT, ask("a", tool_choice={"type": "custom", "custom": {"name": "x"}}), "tool_choice")
    hermes.unsupported(CHAT, {"messages": ask("a")["messages"], "functions": [{"name": "f"}]}, "functions")
    hermes.unsupported(CHAT, {"messages": ask("a")["messages"], "function_call": {"name": "f"}}, "function_call")
    for choice, said in (("often", "tool_choice"), (7, "tool_choice"), ({"type": "function"}, "function"),
                         ({"type": "function", "function": {"name": "x"}}, "no tool 'x'")):
        assert said in hermes.error(CHAT, ask("a", tool_choice=choice))
    assert "tools" in hermes.error(CHAT, ask("a", tools=None, tool_choice="required"))
    loops = {"type": "object", "properties": {"city": {"$ref": "#/$defs/x"}}, "$defs": {
        "x": {"anyOf": [{"$ref": "#/$defs/x"}] * 50}}}
    assert hermes.post(CHAT, ask("a", tools=tool(name="get_weather", parameters=loops)))["choices"][0]["message"]["tool_calls"]


def test_client(hermes):
    client = openai.OpenAI(base_url=hermes.url + "/v1", api_key="none", max_retries=0)
    body = {"model": "x", "messages": ask("b")["messages"], "tools": TOOLS}
    r = client.chat.completions.create(**body)
    assert [c.function.name for c in r.choices[0].message.tool_calls] == ["get_weather", "noop"]
    assert json.loads(r.choices[0].message.tool_calls[0].function.arguments)["days"] == 3
    again = client.chat.completions.create(model="x", tools=TOOLS, messages=[
        *body["messages"], r.choices[0].message, *({"role": "tool", "tool_call_id": c.id, "content": "21 d"}
                                                   for c in r.choices[0].message.tool_calls)])
    assert again.choices[0].message.content == SCRIPTS["d"]
    with client.chat.completions.stream(**body) as stream:
        for _ in stream:
            pass
        final = stream.get_final_completion().choices[0]
    assert [c.function.name for c in final.message.tool_calls] == ["get_weather", "noop"]
    assert final.message.tool_calls[0].function.arguments == ARGUMENTS and final.finish_reason == "tool_calls"


# ---- calls that must come: the models know nothing of them, so the grammar alone makes them

FORCED = {  # templates by what betrays their format
    "hermes": "<tool_call>", "qwen": "<tool_call><function=<parameter=", "glm": "<tool_call><arg_key><arg_value>",
    "minimax": "<minimax:tool_call><invoke name=", "minimax_m3": "]<]minimax[>[<invoke name=", "dsml": "｜DSML｜function_calls", "kimi": "<|tool_calls_section_begin|>",
    "kimi_k3": "<|open|><|close|><|sep|>", "deepseek": "<｜tool▁calls▁begin｜>", "fenced": "<｜tool▁calls▁begin｜>```json",
    "mistral": "[TOOL_CALLS][ARGS]", "mistral_list": "[TOOL_CALLS]", "functionary": "<function=</function>",
    "functionary_v3": ">>>", "command": "<|START_ACTION|>", "apertus": "<|tools_prefix|>", "lfm2": "<|tool_list_start|>",
    "minicpm3": "<|tool_call_start|>```python", "gemma": "<|tool_call><tool_call|>", "llama": '"parameters":',
    "gpt_oss": "<|channel|><|message|>functions.", "nemotron": "<TOOLCALL>", "seed": "seed:tool_call<function=",
    "minicpm5": "<function name=<param name=", "solar": "<|tool_calls|><|tool_call:begin|>", "firefunction": "functools[",
    "gigachat": "<|role_sep|>function call", "hunyuan": "<tool_calls<tool_sep<arg_key:opensource", "none": "",
}


@pytest.mark.parametrize("name", FORCED)
def test_required(tmp_path, name):
    template = ("{% if 0 %}" + "{{ tools }}{{ tool_calls }}" + FORCED[name] + "{% endif %}{% for m in messages %}{{ m.content }}"
                "{% endfor %}" + {"gpt_oss": "<|start|>assistant", "functionary_v3": ">>>"}.get(name, ""))
    schema = {"type": "object", "additionalProperties": False, "required": ["city", "n", "way"], "properties": {
        "city": {"type": "string", "maxLength": 12}, "n": {"type": "integer", "minimum": 0, "maximum": 99},
        "on": {"type": "boolean"}, "way": {"type": "string", "enum": ["up", "down"]}}}
    tools = [{"type": "function", "function": {"name": "go", "parameters": schema}}, TOOLS[1]]
    folder = scripted_model(tmp_path / "m", {"a": "Hello, no calls"}, template)
    with Server("-np", "4", "--ctx", "2048", "--threads", "1", model=folder) as s:
        whole = 0
        for seed in range(4):
            body = ask("a", tools=tools, tool_choice={"type": "function", "function": {"name": "go"}}, seed=seed,
                       max_tokens=400, temperature=1.2, parallel_tool_calls=False)
            choice = s.post(CHAT, body)["choices"][0]
            content, _, calls = short(choice["message"])
            assert content == "" and len(calls) <= 1, choice
            if choice["finish_reason"] == "length":
                continue
            whole += 1
            assert choice["finish_reason"] == "tool_calls" and calls[0][0] == "go", choice
            arguments = json.loads(calls[0][1])
            assert set(arguments) - {"on"} == {"city", "n", "way"} and type(arguments["city"]) is str, choice
            assert 0 <= arguments["n"] <= 99 and arguments["way"] in ("up", "down")
            assert type(arguments.get("on", True)) is bool
            assert short(gathered(s.events(CHAT, body))) == ("", "", calls)
        strict = [{**t, "function": {**t["function"], "strict": True}} for t in tools]
        free = s.post(CHAT, ask("a", tools=strict, temperature=0))["choices"][0]
        if name != "gpt_oss":  # whose answers have heads
            said = "" if name == "functionary_v3" else "Hello, no calls"  # its prompt ends in what no script follows
            assert (short(free["message"]), free["finish_reason"]) == ((said, "", []), "stop")
        names = {c[0] for seed in range(6) for c in short(s.post(CHAT, ask(
            "a", tools=tools, tool_choice="required", seed=seed, max_tokens=200, temperature=1.5))["choices"][0]["message"])[2]}
        assert names == {"go", "noop"} and whole, (names, whole)
        kinds = [call_or_answer(s.post(CHAT, ask("a", tools=tools, json_schema=ANSWER, seed=seed, temperature=1.5, max_tokens=300)))
                 for seed in range(8)]
        kinds += [call_or_answer(s.post(CHAT, ask("a", tools=None, json_schema=ANSWER, seed=1, temperature=1.5, max_tokens=300)))]
        assert "answer" in kinds, kinds


def nested_tool():
    deep = {"type": "object", "required": ["tags", "at"], "additionalProperties": False, "properties": {
        "tags": {"type": "array", "items": {"type": "string", "maxLength": 5}, "maxItems": 3},
        "at": {"type": "object", "required": ["x"], "additionalProperties": False, "properties": {
            "x": {"type": "integer", "minimum": 0, "maximum": 9}, "name": {"type": "string"},
            "way": {"anyOf": [{"type": "integer", "maximum": 5, "minimum": 3}, {"type": "null"}]}}},
        "list": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"$ref": "#/$defs/one"}}},
        "$defs": {"one": {"type": "object", "properties": {"on": {"type": "boolean"}}, "required": ["on"], "additionalProperties": False}}}
    return {"type": "function", "function": {"name": "go", "strict": True, "parameters": deep}}


def is_nested(v):
    return (set(v) - {"list"} == {"tags", "at"} and all(type(t) is str and len(t) <= 5 for t in v["tags"]) and len(v["tags"]) <= 3
            and 0 <= v["at"]["x"] <= 9 and type(v["at"].get("name", "")) is str and v["at"].get("way") in (3, 4, 5, None)
            and all(type(o["on"]) is bool for o in v.get("list", [{"on": True}])))


def test_elements_within_each_other(tmp_path):
    """MiniMax M3's, whose marks begin with a special token: it counts as its text where a call is looked for."""
    template = ("{% if 0 %}{{ tools }}{{ tool_calls }}]<]minimax[>[<invoke name={% endif %}{% for m in messages %}{{ m.content }}"
                "{% endfor %}")
    said = ["Well ", ("]<]minimax[>[",), "<tool_call>", "no call"]
    folder = scripted_model(tmp_path / "m", {"a": "Hello", "b": said}, template, ("]<]minimax[>[",))
    with Server("-np", "4", "--ctx", "4096", "--threads", "1", model=folder) as s:
        whole = 0
        for body in [ask("a", tool_choice="required"), ask("b")]:
            for seed in range(4):
                body |= {"tools": [nested_tool()], "seed": seed, "max_tokens": 1200, "temperature": 1.2, "parallel_tool_calls": False}
                choice = s.post(CHAT, body)["choices"][0]
                content, _, calls = short(choice["message"])
                if choice["finish_reason"] == "length":
                    continue
                assert choice["finish_reason"] == "tool_calls" and content in ("", "Well"), choice
                assert calls[0][0] == "go" and is_nested(json.loads(calls[0][1])), choice
                whole += 1
        assert whole > 2
        itself = {"type": "object", "properties": {f"p{i}": {"$ref": "#/$defs/a"} for i in range(40)}}
        many = {"type": "object", "$defs": {"a": itself}, "properties": {"x": {"$ref": "#/$defs/a"}}}
        endless = {"type": "function", "function": {"name": "go", "parameters": many}}
        assert "more than" in s.post(CHAT, ask("a", tools=[endless], tool_choice="required"), 400)["error"]["message"]


ANSWER = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 0, "maximum": 99}}, "required": ["n"],
          "additionalProperties": False}


def call_or_answer(r):
    """Which of them it is; no more, and nothing else."""
    choice = r["choices"][0]
    content, _, calls = short(choice["message"])
    if choice["finish_reason"] == "length":
        return "length"
    assert bool(content) != bool(calls), choice
    if content:
        v = json.loads(content)
        assert list(v) == ["n"] and 0 <= v["n"] <= 99 and choice["finish_reason"] == "stop", choice
    return "call" if calls else "answer"


def test_answers_beside_tools(tmp_path):
    """A call as the model writes it, or an answer that is kept to what is asked for, and nothing else."""
    template = HERMES.replace("<think>", "").replace("enable_thinking", "false")
    scripts = {"a": CALL, "b": '{"n": 7}', "c": "Well, it is something else", "d": "{\"n\": 7}<tool_call>x"}
    folder = scripted_model(tmp_path / "m", scripts, template)
    wrapped = {"type": "json_schema", "json_schema": {"name": "n", "strict": True, "schema": ANSWER}}
    with Server("-np", "4", "--ctx", "1024", "--threads", "1", model=folder) as s:
        for field in ({"json_schema": ANSWER}, {"response_format": wrapped}, {"guided_json": ANSWER},
                      {"grammar": 'root ::= "{" [ ]* "\\"n\\":" [ ]* ("0" | [1-9] [0-9]?) "}"'}):
            for start, message in (("a", ("", "", [("get_weather", ARGUMENTS)])), ("b", ('{"n": 7}', "", []))):
                body = ask(start, temperature=0, max_tokens=300, **field)
                choice = s.post(CHAT, body)["choices"][0]
                assert short(choice["message"]) == message and choice["finish_reason"] in ("stop", "tool_calls")
                assert short(gathered(s.events(CHAT, body))) == message
            for start in "cd":
                assert call_or_answer(s.post(CHAT, ask(start, seed=1, max_tokens=300, **field))) != "length"
        for seed in range(3):
            must = s.post(CHAT, ask("b", tool_choice="required", json_schema=ANSWER, seed=seed, max_tokens=300))
            assert call_or_answer(must) in ("call", "length")
            for more in ({"tool_choice": "none"}, {"parse_tool_calls": False}):
                free = s.post(CHAT, ask("a", json_schema=ANSWER, seed=seed, max_tokens=300, **more))
                assert call_or_answer(free) == "answer"
        two = s.post(CHAT, ask("a", json_schema=ANSWER, parallel_tool_calls=False, temperature=0))["choices"][0]
        assert len(two["message"]["tool_calls"]) == 1
        odd = {"type": "function", "function": {"name": "f", "parameters": {"properties": {"x": {"uniqueItems": True}}}}}
        assert "uniqueItems" in s.post(CHAT, ask("a", tools=[odd], json_schema=ANSWER), 400)["error"]["message"]
        assert "json_schema" in s.post(CHAT, ask("a", json_schema={"uniqueItems": True}), 400)["error"]["message"]


def test_thoughts_before_an_answer(hermes):
    """What is asked of an answer is not asked of the thought before it; where thoughts are content there is none."""
    for tools in (TOOLS, None):
        r = hermes.post(CHAT, ask("e", tools=tools, json_schema=ANSWER, seed=2, max_tokens=400, parallel_tool_calls=False))
        assert r["choices"][0]["message"]["reasoning_content"].startswith("Should I") and call_or_answer(r) != "length"
        m = hermes.post(CHAT, ask("e", tools=None, json_schema=ANSWER, reasoning_format="none"))["choices"][0]["message"]
        assert json.loads(m["content"])["n"] < 100


WORD = {"grammar": 'root ::= "<tool_call>" [0-9]{3} | "So: " [a-c]{2}', "grammar_lazy": True}


def test_lazy_grammars(tmp_path):
    """llama-server's: the text is free up to a trigger, with which the grammar begins."""
    scripts = {"a": ["Let me look.\n", "<tool_call>", "\nmore"], "b": ["Well. ", "So: ", "it is"], "c": "No word of it",
               "f": ["hm ", ("<tool_call>",), "more"]}
    folder = scripted_model(tmp_path / "m", scripts, HERMES.replace("<think>", ""), ("<tool_call>",))
    with Server("-np", "4", "--ctx", "1024", "--threads", "1", model=folder) as s:
        check_lazy_grammars(s)


def check_lazy_grammars(hermes):
    at = hermes.post("/tokenize", {"content": "<tool_call>", "parse_special": True})["tokens"]
    assert len(at) == 1
    triggers = [{"type": 0, "value": "<tool_call>", "token": at[0]}, {"type": 1, "value": "So: "}]
    ask_lazily = {**WORD, "grammar_triggers": triggers, "tools": None, "max_tokens": 60}
    for start, wanted in (("a", r"Let me look.\n<tool_call>[0-9]{3}"), ("b", "Well. So: [a-c]{2}"), ("c", "No word of it")):
        text = hermes.post(CHAT, ask(start, **ask_lazily))["choices"][0]["message"]["content"]
        assert re.fullmatch(wanted, text), text
        prompt = {**ask_lazily, "prompt": "Hi:\n>" + start, "n_predict": 60}
        del prompt["tools"], prompt["max_tokens"]
        assert re.fullmatch(wanted, hermes.post("/completion", prompt)["content"])
    # that of "f" is a special token: it is shown if it is preserved
    body = {**WORD, "grammar_triggers": triggers[:1], "prompt": "Hi:\n>f", "temperature": 0, "stream": False}
    assert re.fullmatch("hm [0-9]{3}", hermes.post("/completion", body)["content"])
    kept = hermes.post("/completion", {**body, "preserved_tokens": ["<tool_call>"]})
    assert re.fullmatch("hm <tool_call>[0-9]{3}", kept["content"])
    assert kept["generation_settings"]["grammar_lazy"] and kept["generation_settings"]["grammar_triggers"] == triggers[:1]
    for wrong, said in ((None, "grammar_triggers"), ([], "grammar_triggers"), ("x", "array"), ([{"type": 1}], "value"),
                        ([{"type": 1, "value": "other"}], "cannot begin"), ([{"type": 4, "value": "So: "}], "type"),
                        ([{"type": 0, "value": "So: "}], "token"), ([{"type": 0, "value": "<tool_call>", "token": 5}], "text"),
                        ([{"type": 1, "value": "So: "}, {"type": 1, "value": "o"}], "part of another")):
        assert said in hermes.error(CHAT, ask("a", **{**ask_lazily, "grammar_triggers": wrong})), wrong
    hermes.unsupported(CHAT, ask("a", **{**ask_lazily, "grammar_triggers": [{"type": 2, "value": "So"}]}), "grammar_triggers")
    assert "grammar_lazy" in hermes.error(CHAT, ask("a", **{**ask_lazily, "tools": TOOLS}))
    assert "grammar_lazy" in hermes.error(CHAT, ask("a", tools=None, grammar_lazy=True, grammar_triggers=triggers))
    assert "grammar_lazy" in hermes.error(CHAT, ask("a", tools=None, grammar_triggers=triggers))
    assert "preserved_tokens" in hermes.error(CHAT, ask("a", preserved_tokens=[5]))


def test_required_behind_thoughts(tmp_path):
    """The thought comes freely, the call must: also where the prompt has begun the thought."""
    for opened in ("", "<think>"):
        template = ("{% if 0 %}{{ tools }}<tool_call></think>{% endif %}{% for m in messages %}{{ m.content }}{% endfor %}"
                    + opened)
        start = opened[-1:] or "a"
        folder = scripted_model(tmp_path / f"m{len(opened)}", {start: [*([] if opened else ["<think>"]), "hm hm", "</think>", "Well"]},
                                template)
        with Server("--ctx", "1024", "--threads", "1", model=folder) as s:
            m = s.post(CHAT, ask("a", tool_choice={"type": "function", "function": {"name": "noop"}}, temperature=0,
                                 max_tokens=100, logit_bias=[["\n", -100], [" ", -100], ["\t", -100]]))["choices"][0]
            assert short(m["message"]) == ("", "hm hm", [("noop", "{}")]) and m["finish_reason"] == "tool_calls", m
            if opened:  # a format of the answer is about what follows the thought
                m = s.post(CHAT, {"messages": ask("a")["messages"], "temperature": 0, "max_tokens": 100, "guided_regex": "[0-9]{3}"}
                           )["choices"][0]
                assert m["message"]["reasoning_content"] == "hm hm" and m["message"]["content"].isdigit(), m


def test_schemas_that_cannot_be_kept(hermes):
    tool = {"type": "function", "function": {"name": "f", "parameters": {
        "type": "object", "properties": {"x": {"type": "array", "uniqueItems": True}}}}}
    message = hermes.post(CHAT, ask("a", tools=[tool], tool_choice="required"), 400)["error"]["message"]
    assert "tools" in message and "'f'" in message and "uniqueItems" in message


def test_strict_tools(tmp_path):
    """Nobody forces a call; but the one that the model begins is held to its schema."""
    scripts = {"a": "Hm. <tool_call>" + "no such thing at all, and it goes on", "b": SCRIPTS["a"], "c": SCRIPTS["e"]}
    folder = scripted_model(tmp_path / "m", scripts, HERMES)
    closed = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 0, "maximum": 9}}, "required": ["n"]}
    tools = [{"type": "function", "function": {"name": "go", "strict": True, "parameters": closed}}, TOOLS[0]]
    with Server("-np", "4", "--ctx", "1024", "--threads", "1", model=folder) as s:
        for seed in range(5):
            choice = s.post(CHAT, ask("a", tools=tools, seed=seed, max_tokens=300, temperature=1.2))["choices"][0]
            content, _, calls = short(choice["message"])
            assert content.startswith("Hm.") and calls and {c[0] for c in calls} <= {"go", "get_weather"}, choice
            for name, arguments in calls[:-1] if choice["finish_reason"] == "length" else calls:
                assert name != "go" or 0 <= json.loads(arguments)["n"] <= 9, choice
        assert short(s.post(CHAT, ask("b", tools=tools))["choices"][0]["message"]) == WANTED[0][1]
        assert short(s.post(CHAT, ask("c", tools=tools))["choices"][0]["message"]) == WANTED[4][1]
        odd = {"type": "object", "properties": {"x": {"type": "array", "uniqueItems": True}}}
        strict = [{"type": "function", "function": {"name": "f", "parameters": odd, "strict": True}}]
        assert "uniqueItems" in s.post(CHAT, ask("a", tools=strict), 400)["error"]["message"]
        strict[0]["function"]["strict"] = False  # as with OpenAI: nothing is promised, and nothing breaks the others
        s.post(CHAT, ask("b", tools=strict + tools[1:]))
        strict[0]["function"]["strict"] = "yes"
        assert "strict" in s.error(CHAT, ask("a", tools=strict))
