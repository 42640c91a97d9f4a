#!/usr/bin/env python3
"""Write tests/golden/calls/cases.json: what jinja2 makes of answers that think and call tools, by every template of
templates.py that prints calls, and the message that must come of it again.

calls.py             writes the file
calls.py DIR [TEST]  runs the same over every *.jinja of DIR, with the program TEST (build/release/tests/text/test_calls):
                     real templates, which stay on the machine. Prints each case that differs; the status is 1 if there is one.

Run with a Python that has transformers and jinja2 3.1.6."""
import glob
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import templates
from transformers.utils import chat_template_utils

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tests/golden/calls/cases.json")
TOOLS = [
    {"type": "function", "function": {"name": "get_weather", "description": "The weather", "parameters": {
        "type": "object", "required": ["city"], "properties": {
            "city": {"type": "string", "description": "City"}, "days": {"type": "integer", "description": "Days"},
            "where": {"type": "object", "description": "Where"}, "on": {"type": "boolean", "description": "On"},
            "list": {"type": "array", "description": "List"}}}}},
    {"type": "function", "function": {"name": "noop", "description": "Nothing", "parameters": {
        "type": "object", "properties": {}}}},
]
ARGUMENTS = {"city": "Zürich\n\"q\" </b>\\n", "days": 3, "where": {"lat": -1.5, "x": [1, 2.5]}, "on": True,
             "list": ["a", {"b": "c"}]}
HI = {"role": "user", "content": "Hi"}


def call(i, name, arguments, as_text):
    return {"id": f"call0000{i}", "type": "function", "function": {
        "name": name, "arguments": json.dumps(arguments, ensure_ascii=False) if as_text else arguments}}


def answers(as_text, plain):
    """Messages that call. plain: without what a template does not escape."""
    arguments = {**ARGUMENTS, "city": "Zürich\n\"q\""} if plain else ARGUMENTS
    two = [call(1, "get_weather", arguments, as_text), call(2, "noop", {}, as_text)]
    for n in (2, 1):
        for content in ("", "Let me look.", None):
            for thought in (None, "a < b\n\nso"):
                message = {"role": "assistant", "content": content, "tool_calls": two[:n]}
                if thought:
                    message |= {"reasoning_content": thought, "thinking": thought}
                yield message


def render(source, messages, prompt):
    return chat_template_utils.render_jinja_template(
        [messages], chat_template=source, tools=TOOLS, bos_token="<s>", eos_token="</s>", add_generation_prompt=prompt,
        functions=json.dumps(TOOLS), datetime="now")[0][0]


def rendered(source, message):
    """(prompt, answer): the chat before the message, and what the message adds; None: the template does not do it."""
    try:
        prompt, bare = render(source, [HI], True), render(source, [HI], False)
        whole = render(source, [HI, message], False)
    except Exception:
        return None
    if not whole.startswith(bare):
        return None
    n = len(os.path.commonprefix([whole, prompt]))
    if n == len(prompt) and len(prompt) > len(bare):
        return prompt, whole[n:]
    # The prompt of an answer begins what this answer does not: a thought, say. It is the model's choice then.
    opening, said = prompt[len(bare):], whole[len(bare):]
    n = len(os.path.commonprefix([opening, said]))
    cut = max((said.rfind(mark, 0, n + 24) + len(mark) for mark in (
        "assistant\n", "Assistant\n", "<|Assistant|>", "<｜Assistant｜>", "model\n", "]~b]ai\n", "<|CHATBOT_TOKEN|>",
        "<|assistant|>", "<|assistant|>\n", "[|assistant|]", "[|assistant|]\n", "<assistant>", "<assistant>\n", "<|im_start|>assistant\n",
        "ASSISTANT</role>", "<|Bot|>", "hy_Assistant｜>", "hy_Assistant:opensource｜>") if mark in said[:n + 24]), default=None)
    if cut is None:
        return bare, said
    return bare + said[:cut], said[cut:]


ENDS = """<|im_end|> <|end|> <|eot_id|> <|eom_id|> <|eom|> </s> <｜end▁of▁sentence｜> <|end_of_text|> <|END_OF_TURN_TOKEN|>
    <seed:eos> <end_of_turn> <turn|> <|tool_response> [e~[ <|call|> <|calls|> <|endoftext|> <SPECIAL_12> <|assistant_end|>
    [|endofturn|] <sep> <end_of_sentence> <|message_sep|> </assistant> <|role_end|> <｜hy_eos:opensource｜> <|end_of_msg|>""".split()


def until_end(text):
    """A model stops where its turn ends."""
    at = min((text.find(end) for end in ENDS if end in text and text.find(end) > 0), default=len(text))
    return text[:at]


def expected(message, text):
    """The message, without what the text does not hold: some templates print no thoughts or no content with calls."""
    calls = [{"name": c["function"]["name"], "arguments": json.loads(c["function"]["arguments"]) if isinstance(
        c["function"]["arguments"], str) else c["function"]["arguments"]} for c in message["tool_calls"]]
    calls = [c for c in calls if c["name"] in text]
    thought, content = message.get("reasoning_content") or "", message["content"] or ""
    return {"content": content if content in text else "", "reasoning_content": thought if thought in text else "",
            "tool_calls": calls}


def cases_of(name, source):
    for as_text, plain in ((False, False), (False, True), (True, False)):
        seen, cases = set(), []
        for message in answers(as_text, plain):
            both = rendered(source, message)
            if not both:
                continue
            space = len(both[1]) - len(both[1].lstrip())
            prompt, text = both[0] + both[1][:space], until_end(both[1][space:])
            want = expected(message, text)
            if len(want["tool_calls"]) < len(message["tool_calls"]) or '"days"' not in text and "days" not in text:
                continue
            if text in seen or (message["content"] is None and "None" in text):
                continue
            seen.add(text)
            cases.append({"template": name, "prompt": prompt[-60:], "text": text, "expected": want})
        # Texts in quotes of Python that escape nothing, and Python's own idea of an object, are not what we ask for.
        if cases and not any("city='Zürich\n\"q\" </b>" in c["text"] or "{'city'" in c["text"] for c in cases):
            return cases
    return []


def parsed(test, cases, sources):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as f:
        json.dump([{**c, "source": sources[c["template"]], "tools": TOOLS} for c in cases], f)
        f.flush()
        return json.loads(subprocess.run([test, f.name], capture_output=True, check=True).stdout)


def without_ids(message):
    calls = []
    for c in message["tool_calls"]:
        try:
            arguments = json.loads(c["arguments"])
        except ValueError:
            arguments = c["arguments"]
        calls.append({"name": c["name"], "arguments": arguments})
    return {**{k: message[k] for k in ("content", "reasoning_content")}, "tool_calls": calls}


def check_folder(folder, test):
    sources = {os.path.basename(p): open(p, encoding="utf-8", newline="").read()
               for p in sorted(glob.glob(os.path.join(folder, "*.jinja")))}
    cases = [c for name, source in sources.items() for c in cases_of(name, source)]
    wrong = 0
    for c, got in zip(cases, parsed(test, cases, sources)):
        if without_ids(got) != c["expected"] or not got["same"]:
            wrong += 1
            print(f"{c['template']} ({got['format']}, same {got['same']}):\n  text {c['text']!r}\n  want "
                  f"{json.dumps(c['expected'], ensure_ascii=False)}\n  have {json.dumps(got, ensure_ascii=False)}")
    print("no calls printed by:", " ".join(n for n in sources if not any(c["template"] == n for c in cases)))
    print(len(cases), "cases of", len({c["template"] for c in cases}), "templates,", wrong, "differ")
    return wrong > 0


def main():
    if len(sys.argv) > 1:
        default = os.path.join(os.path.dirname(__file__), "../../build/release/tests/text/test_calls")
        return check_folder(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else default)
    cases = [c for name, source in templates.TEMPLATES.items() for c in cases_of(name, source)]
    os.makedirs(os.path.dirname(OUT), exist_ok=True)
    with open(OUT, "w", encoding="utf-8") as f:
        f.write(json.dumps({"tools": TOOLS}, ensure_ascii=False)[:-1] + ",\n\"cases\": [\n" + ",\n".join(
            json.dumps(c, ensure_ascii=False) for c in cases) + "\n]}\n")
    print(len(cases), "cases of", len({c["template"] for c in cases}), "templates")
    return 0


if __name__ == "__main__":
    sys.exit(main())
