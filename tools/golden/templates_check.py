#!/usr/bin/env python3
"""Compare `tenon template` with transformers on every *.jinja of a directory: real templates, which stay on the machine.

templates_check.py DIR [TENON]   prints each case that differs; the status is 1 if there is one."""
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

# Further messages that real templates meet.
USER = {"role": "user", "content": "Hi"}
CHATS = {
    "developer": {"messages": [{"role": "developer", "content": "Be brief."}, USER]},
    "system_parts": {"messages": [{"role": "system", "content": [{"type": "text", "text": "Be brief."}]}, USER]},
    "arguments_as_text": {"messages": [USER, {"role": "assistant", "content": None, "tool_calls": [
        {"id": "abcdefghi", "type": "function", "function": {"name": "f", "arguments": "{\"a\": 1}"}}]}, templates.RESULT]},
    "continued": {"messages": [USER, templates.ANSWER], "add_generation_prompt": False},
    "assistant_first": {"messages": [templates.ANSWER, USER]},
    "two_systems": {"messages": [templates.SYSTEM, templates.SYSTEM, USER]},
    "no_content": {"messages": [{"role": "user"}]},
    "unknown_role": {"messages": [USER, {"role": "critic", "content": "Bad."}]},
}


def expected(source, chat):
    try:
        return chat_template_utils.render_jinja_template([chat["messages"]], chat_template=source,
                                                         **{k: v for k, v in chat.items() if k != "messages"})[0][0]
    except Exception:
        return None


def rendered(tenon, path, chat, where):
    with open(os.path.join(where, "messages"), "w") as f:
        json.dump(chat["messages"], f)
    with open(os.path.join(where, "vars"), "w") as f:
        json.dump({k: v for k, v in chat.items() if k != "messages"}, f)
    p = subprocess.run([tenon, "template", "--template", path, "--messages", f.name[:-4] + "messages", "--vars", f.name,
                        "--now", "2024-07-26T12:34:56"], capture_output=True)
    return p.stdout.decode() if p.returncode == 0 else None, p.stderr.decode().strip()


def main():
    tenon = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(__file__), "../../build/release/tenon")
    chats = {name: {**templates.BASE, **chat} for name, chat in {**templates.CHATS, **CHATS}.items()}
    cases = different = 0
    with tempfile.TemporaryDirectory() as where:
        for path in sorted(glob.glob(os.path.join(sys.argv[1], "*.jinja"))):
            with open(path, encoding="utf-8", newline="") as f:
                source = f.read()
            for name, chat in chats.items():
                want, (got, why) = expected(source, chat), rendered(tenon, path, chat, where)
                cases += 1
                if got != want:
                    different += 1
                    print(f"{os.path.basename(path)}, {name}: {why or ('other text' if want else 'no error')}")
    print(cases, "cases,", different, "differ")
    return different > 0


if __name__ == "__main__":
    sys.exit(main())
