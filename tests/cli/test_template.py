"""tenon template: variables and files; what a template can do is tested beside the template engine."""
import json

import pytest
from cli_files import CHATML, MODELS, tokenizer_gguf, tokenizer_json, write_tokenizer
from cli_tenon import fail, ok, run

MESSAGES = [{"role": "user", "content": "hi"}]
FILES = json.loads((MODELS.parent / "template" / "files.json").read_text(encoding="utf-8"))


@pytest.fixture
def files(tmp_path):
    def write(**kw):
        args = []
        for name, value in kw.items():
            path = tmp_path / name
            path.write_bytes(value if isinstance(value, bytes) else
                             (value if isinstance(value, str) else json.dumps(value)).encode())
            args += [f"--{name}", path]
        return args
    return write


def test_model_template(tmp_path, files):
    want = "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"
    for model in (write_tokenizer(tmp_path / "t"), tokenizer_gguf(tmp_path / "t.gguf")):
        assert ok("template", model, *files(messages=MESSAGES)) == want
        assert ok("template", model, *files(messages=MESSAGES), "--no-generation-prompt") == want[:-22]
        assert ok("template", model, *files(messages=MESSAGES, vars={})) == want[:-22]
        assert ok("template", model, *files(messages=MESSAGES, vars={"add_generation_prompt": True})) == want


def test_template_file(files):
    assert ok("template", *files(template=CHATML, messages=[])) == "<|im_start|>assistant\n"


def test_special_tokens_come_from_the_model(tmp_path, files):
    text = "{{ bos_token }}|{{ eos_token }}|"
    model = write_tokenizer(tmp_path / "t", template=text)
    assert ok("template", model, *files(messages=[])) == "<s>|</s>|"
    assert ok("template", model, *files(messages=[], vars={"eos_token": "E"})) == "<s>|E|"
    assert ok("template", *files(template=text, messages=[])) == "||"


@pytest.mark.parametrize("case", FILES, ids=lambda c: c["name"])
def test_files_of_a_directory(tmp_path, files, case):
    """Templates and named tokens as transformers finds them (tools/golden/template_files.py)."""
    (tmp_path / "t").mkdir()
    (tmp_path / "t" / "tokenizer.json").write_text(json.dumps(tokenizer_json(False)))
    for name, content in case["files"].items():
        path = tmp_path / "t" / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(content if isinstance(content, str) else json.dumps(content))
    for want, more in ((case["plain"], {}), (case["tools"], {"tools": [{"type": "function"}]})):
        args = ("template", tmp_path / "t", *files(messages=MESSAGES, **more))
        if want is None:
            assert "no chat template" in fail(*args)
        else:
            assert ok(*args) == want


def test_names_of_a_gguf(tmp_path, files):
    names = ("bos", "eos", "unk", "pad", "sep", "cls", "mask")
    text = "|".join("{{ %s_token }}" % n for n in names)
    ids = {"unknown": 0, "padding": 1, "seperator": 2, "cls": 3, "mask": 4}
    model = tokenizer_gguf(tmp_path / "t.gguf", **{f"tokenizer.ggml.{k}_token_id": v for k, v in ids.items()},
                           **{"tokenizer.chat_template": text, "tokenizer.chat_template.tool_use": "T"})
    assert ok("template", model, *files(messages=[])) == "<s>|</s>|!|\"|#|$|%"
    assert ok("template", model, *files(messages=[], tools=[])) == "T"


def test_integers_of_any_length(files):
    big = {"id": 1234567890123456789, "n": 18446744073709551615, "l": [-10 ** 30, 2 ** 63, -2 ** 63, 1e22]}
    text = "{{ messages | tojson }}{{ tools | tojson }}{{ v | tojson }}"
    args = files(template=text, messages=[big], tools=[{"a": big}], vars={"v": big})
    assert ok("template", *args) == json.dumps([big]) + json.dumps([{"a": big}]) + json.dumps(big)


def test_tools_and_documents(files):
    text = "{{ tools is none }} {{ documents is none }}"
    assert ok("template", *files(template=text, messages=[])) == "True True"
    text = "{% for t in tools %}{{ t['name'] }};{% endfor %}"
    assert ok("template", *files(template=text, messages=[], tools=[{"name": "a"}, {"name": "b"}])) == "a;b;"


def test_absent_generation_prompt(files):
    text = "{{ add_generation_prompt is defined }}{{ x }}"
    assert ok("template", *files(template=text, messages=[], vars={"x": 1})) == "False1"
    assert ok("template", *files(template=text, messages=[])) == "True"


@pytest.mark.parametrize("name", ["thinking", "reasoning_content", "reasoning"])
def test_reasoning_has_all_its_names(files, name):
    text = "{{ messages[0]['thinking'] }} {{ messages[0]['reasoning_content'] }}"
    assert ok("template", *files(template=text, messages=[{"role": "assistant", name: "so"}])) == "so so"


def test_clock(files):
    args = files(template="{{ strftime_now('%d %b %Y %H:%M:%S') }}", messages=[])
    for now, want in (("2026-11-21T09:30:05Z", "21 Nov 2026 09:30:05"), ("2026-11-21", "21 Nov 2026 00:00:00"),
                      ("2026-11-21 09:30", "21 Nov 2026 09:30:00"),
                      ("2026-11-21T00:30:00+01:00", "20 Nov 2026 23:30:00"),
                      ("2024-02-29T23:59:59-00:01", "01 Mar 2024 00:00:59")):
        assert ok("template", *args, "--now", now) == want
    assert ok("template", *args).startswith(("0", "1", "2", "3"))


def test_nothing_is_added(files):
    p = run("template", *files(template="a\u00e9\n\n", messages=[]))
    assert p.stdout == "a\u00e9\n".encode()  # Jinja itself drops one newline at the end


@pytest.mark.parametrize("kw, says", [
    ({"messages": "{}"}, "messages: not a JSON array"), ({"messages": "[1]"}, "message 0 is not an object"),
    ({"messages": "[", }, "messages: not valid JSON"), ({"messages": b"\xff"}, "JSON"),
    ({"messages": [], "tools": {}}, "tools: not a JSON array"),
    ({"messages": [], "vars": []}, "vars: not a JSON object"),
    ({"messages": [], "vars": {"messages": []}}, "'messages' stands in --messages"),
    ({"messages": [], "vars": {"tools": []}, "tools": []}, "'tools' stands in --tools"),
    ({"messages": [], "template": "{% if %}"}, "template"),
    ({"messages": [], "template": b"ab\xff"}, "UTF-8 at byte 2"),
    ({"messages": [], "template": "{{ raise_exception('no system') }}"}, "no system")])
def test_bad_input(files, kw, says):
    kw.setdefault("template", "x")
    assert says in fail("template", *files(**kw))


def test_missing_files(tmp_path, files):
    assert "nowhere" in fail("template", "--template", "nowhere", *files(messages=[]))
    assert "nowhere" in fail("template", *files(template="x"), "--messages", "nowhere")
    model = write_tokenizer(tmp_path / "t", template=None)
    assert "no chat template" in fail("template", model, *files(messages=[]))
