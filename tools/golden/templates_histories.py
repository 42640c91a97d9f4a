#!/usr/bin/env python3
"""Write tests/golden/template/histories.json: chats as clients send them, whose messages say nothing, refuse, call tools or
have parts, and what transformers makes of them for each template of templates.py.

Where content is null or absent the rule is llama.cpp's: it stays so for a template that knows `tool_calls`, if the message
calls tools and the template can take it, and is "" otherwise. Run with a Python that has transformers and jinja2 3.1.6."""
import copy
import json
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
from transformers.utils import chat_template_utils

import templates

OUT = os.path.join(templates.TESTS, "golden/template/histories.json")
ASK, NEXT = {"role": "user", "content": "Hello"}, {"role": "user", "content": "Go on"}
CALLS = {"tool_calls": [{"id": "abcdefghi", "type": "function", "function": {"name": "look", "arguments": {"at": "x"}}}]}
RESULT = {"role": "tool", "name": "look", "tool_call_id": "abcdefghi", "content": "{\"t\": 21.5}"}
NULL, EMPTY, SAID = {"content": None}, {"content": ""}, {"content": "Let me look."}
PART = lambda *texts: {"content": [{"type": "text", "text": t} for t in texts]}
ANSWERS = {
    "null": NULL, "absent": {}, "empty": EMPTY, "no parts": {"content": []}, "parts": PART("one", "two"),
    "refusal part": {"content": [{"type": "refusal", "refusal": "I will not."}]},
    "text and refusal": {"content": [{"type": "text", "text": "No."}, {"type": "refusal", "refusal": "I will not."}]},
    "refusal": {"content": None, "refusal": "I will not."}, "null refusal": {"content": None, "refusal": None},
    "no calls": {"content": None, "tool_calls": []},
}
CHATS = {name: [ASK, {"role": "assistant", **a}, NEXT] for name, a in ANSWERS.items()}
for name, a in {"null": NULL, "absent": {}, "empty": EMPTY, "text": SAID, "parts": PART("Let me", "look.")}.items():
    CHATS[f"{name}, calls"] = [ASK, {"role": "assistant", **a, **CALLS}, RESULT, {"role": "assistant", "content": "21.5"}, NEXT]
    CHATS[f"{name}, calls, open"] = [ASK, {"role": "assistant", **a, **CALLS}, RESULT]
CHATS["null results"] = [ASK, {"role": "assistant", **NULL, **CALLS}, {**RESULT, "content": None}, NEXT]
CHATS["null of the user"] = [{"role": "user", "content": None}]


def as_text(message, source):
    """Parts are one text, and what is not there is "" unless it belongs to calls that the template knows."""
    m = copy.deepcopy(message)
    content = m.get("content")
    if isinstance(content, list):
        m["content"] = "\n".join(p.get("text", p.get("refusal")) for p in content)
    elif content is None and m.get("refusal"):
        m["content"] = m["refusal"]
    elif content is None and not (m["role"] == "assistant" and m.get("tool_calls") and "tool_calls" in source):
        m["content"] = ""
    return m


def render(source, messages):
    template = chat_template_utils._compile_jinja_template(source)
    return template.render(messages=messages, bos_token="<s>", eos_token="</s>", add_generation_prompt=True,
                           date_string="26 Jul 2024", tools=None, documents=None)


def expected(source, chat):
    messages = [as_text(m, source) for m in chat]
    try:
        return render(source, messages)
    except Exception:
        pass
    try:
        return render(source, [{**m, "content": m.get("content") or ""} for m in messages])
    except Exception:
        return None


def main():
    out = []
    for name, source in templates.TEMPLATES.items():
        if "strftime_now" in source:
            continue  # the server asks the clock
        out.append({"name": name, "template": source, "expected": [expected(source, c) for c in CHATS.values()]})
    with open(OUT, "w") as f:
        json.dump({"chats": CHATS, "templates": out}, f, ensure_ascii=False, indent=0)
        f.write("\n")
    print(len(out), "templates,", len(CHATS), "chats,", sum(e is None for t in out for e in t["expected"]), "refused")


if __name__ == "__main__":
    main()
