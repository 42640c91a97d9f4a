#!/usr/bin/env python3
"""llama.cpp's cases of chats (tests/test-chat.cpp: what models write, and the message that comes of it) against our parser.

    tools/golden/llama_chat.py LLAMA_CPP [TEST]

LLAMA_CPP is a source folder of llama.cpp, TEST the program test_calls (build/release/tests/text/test_calls). The cases
are had by compiling the test's own source beside a few stand-ins for its library, so nothing of it is kept here. Cases
that differ for a reason stand in llama_chat.json, by template and text; any other that differs, or a reason without such a
case, is an error. Run with a Python that has transformers and jinja2."""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
from transformers.utils import chat_template_utils

HERE = pathlib.Path(__file__).resolve().parent
STAND_INS = r"""
#include <cstdio>
#include <functional>
#include <iostream>
#include <memory>
#include <string>
#include <vector>
struct common_chat_tool_call { std::string name, arguments, id; };
struct common_chat_msg_content_part { std::string type, text; };
struct common_chat_msg {
    std::string role, content; std::vector<common_chat_msg_content_part> content_parts;
    std::vector<common_chat_tool_call> tool_calls; std::string reasoning_content, tool_name, tool_call_id;
};
struct common_chat_tool { std::string name, description, parameters; };
enum common_chat_tool_choice { COMMON_CHAT_TOOL_CHOICE_AUTO, COMMON_CHAT_TOOL_CHOICE_REQUIRED, COMMON_CHAT_TOOL_CHOICE_NONE };
enum common_chat_continuation { COMMON_CHAT_CONTINUATION_NONE, COMMON_CHAT_CONTINUATION_AUTO,
                                COMMON_CHAT_CONTINUATION_REASONING, COMMON_CHAT_CONTINUATION_CONTENT };
enum common_reasoning_format { COMMON_REASONING_FORMAT_NONE, COMMON_REASONING_FORMAT_AUTO,
                               COMMON_REASONING_FORMAT_DEEPSEEK_LEGACY, COMMON_REASONING_FORMAT_DEEPSEEK };
struct common_chat_templates_inputs {
    std::vector<common_chat_msg> messages; std::vector<common_chat_tool> tools; std::string json_schema, grammar;
    bool parallel_tool_calls = false, add_generation_prompt = true, enable_thinking = true, use_jinja = true;
    common_chat_continuation continue_final_message = COMMON_CHAT_CONTINUATION_NONE;
    common_reasoning_format reasoning_format = COMMON_REASONING_FORMAT_NONE;
    common_chat_tool_choice tool_choice = COMMON_CHAT_TOOL_CHOICE_AUTO;
};
struct peg_test_case {
    common_chat_templates_inputs params; std::string input; common_chat_msg expect;
    bool is_partial = false, expect_reconstruction = false;
};
/* What is no case but looks at prompts: nothing comes of it here. */
struct common_chat_templates {};
typedef std::unique_ptr<common_chat_templates> common_chat_templates_ptr;
struct common_chat_params { std::string prompt, generation_prompt, parser, grammar; };
struct common_peg_arena { void load(const std::string &) {} };
struct common_chat_parser_params { explicit common_chat_parser_params(const common_chat_params &) {} std::string generation_prompt; };
static std::string g_template_filter = "none of them";
static common_chat_templates_ptr read_templates(const std::string &) { return nullptr; }
static std::string read_file(const std::string &) { return ""; }
static common_chat_params common_chat_templates_apply(common_chat_templates *, const common_chat_templates_inputs &) { return {}; }
static common_chat_templates *common_chat_templates_init(void *, const std::string &) { return nullptr; }
static bool string_ends_with(const std::string &, const std::string &) { return true; }
static void common_chat_peg_parse(common_peg_arena &, const std::string &, bool, const common_chat_parser_params &) {}
template <class A, class B> static void assert_equals(const A &, const B &) {}
#define throw if (0) throw
#define assert(x)
#define GGML_ASSERT(x)
#define LOG_DBG(...)
#define LOG_INF(...)
#define LOG_ERR(...)
static std::string q(const std::string & s) {
    std::string o = "\"";
    char b[8];
    for (unsigned char c : s) {
        if (c == '"' || c == '\\') (o += '\\') += c;
        else if (c < 32) { snprintf(b, 8, "\\u%04x", c); o += b; }
        else o += c;
    }
    return o + "\"";
}
static std::string q(const common_chat_msg & m) {
    std::string o = "{\"role\":" + q(m.role) + ",\"content\":" + q(m.content) + ",\"reasoning_content\":" + q(m.reasoning_content) + ",\"tool_calls\":[";
    for (size_t i = 0; i < m.tool_calls.size(); i++)
        o += std::string(i ? ",{\"name\":" : "{\"name\":") + q(m.tool_calls[i].name) + ",\"arguments\":" + q(m.tool_calls[i].arguments) + ",\"id\":" + q(m.tool_calls[i].id) + "}";
    return o + "]}";
}
static void print_case(const std::string & path, const peg_test_case & t) {
    std::cout << "{\"template\":" << q(path) << ",\"text\":" << q(t.input) << ",\"expect\":" << q(t.expect) << ",\"partial\":" << t.is_partial
              << ",\"thinking\":" << t.params.enable_thinking << ",\"prompted\":" << t.params.add_generation_prompt
              << ",\"continued\":" << t.params.continue_final_message << ",\"reasoning\":" << t.params.reasoning_format
              << ",\"choice\":" << t.params.tool_choice << ",\"messages\":[";
    for (size_t i = 0; i < t.params.messages.size(); i++) std::cout << (i ? "," : "") << q(t.params.messages[i]);
    std::cout << "],\"tools\":[";
    for (size_t i = 0; i < t.params.tools.size(); i++)
        std::cout << (i ? "," : "") << "{\"type\":\"function\",\"function\":{\"name\":" << q(t.params.tools[i].name) << ",\"description\":"
                  << q(t.params.tools[i].description) << ",\"parameters\":" << q(t.params.tools[i].parameters) << "}}";
    std::cout << "]}\n";
}
"""


def between(text, begin, end):
    at = text.index(begin)
    return text[at:text.index(end, at)]


def cases_of(llama, tmp):
    source = (llama / "tests/test-chat.cpp").read_text()
    tester = between(source, "class peg_test_builder;", "static void test_msgs_oaicompat")
    run = between(tester, "// Check template filter", "\n    }\n};")
    tester = tester.replace(run, "print_case(tester_.template_path(), tc_);")
    tester = tester.replace("tmpls_(read_templates(template_path)),", "").replace("common_chat_templates_ptr tmpls_;", "")
    program = "\n".join([STAND_INS, between(source, "static common_chat_tool special_function_tool{", "// Use for PEG parser"), tester,
                         between(source, "static void test_lfm2_parser", "static void test_template_generation_prompt"),
                         "int main() { test_template_output_peg_parsers(false); }"])
    (tmp / "cases.cpp").write_text(program)
    subprocess.run(["c++", "-std=c++17", "-O0", "-w", tmp / "cases.cpp", "-o", tmp / "cases"], check=True)
    cases = [json.loads(line) for line in subprocess.run([tmp / "cases"], check=True, capture_output=True, text=True).stdout.splitlines()]
    for tool in (tool for c in cases for tool in c["tools"]):
        tool["function"]["parameters"] = json.loads(tool["function"]["parameters"])
    return cases


def prompt_of(source, c):
    """The prompt that llama-server would make of it; None: it has begun the message."""
    messages = [{k: v for k, v in m.items() if k in ("role", "content", "reasoning_content") and v} for m in c["messages"]]
    messages = messages or [{"role": "user", "content": "Hey"}]
    if c["continued"] and messages[-1]["role"] == "assistant":
        return None
    for tools in (c["tools"] or None, []):  # some templates go over tools that are not there
        try:
            return chat_template_utils.render_jinja_template(
                [messages], chat_template=source, tools=tools, bos_token="<s>", eos_token="</s>", datetime="now", date_string="now",
                add_generation_prompt=bool(c["prompted"]), functions=json.dumps(c["tools"]), enable_thinking=bool(c["thinking"]))[0][0]
        except Exception as e:  # noqa: BLE001 (a template may raise anything)
            wrong = f"no prompt: jinja2 fails: {e}"
    return wrong


def plain(message):
    """Arguments as values: their spelling is the model's here."""
    calls = []
    for call in message["tool_calls"]:
        try:
            arguments = json.loads(call["arguments"] or "{}")
        except ValueError:
            arguments = call["arguments"]
        calls.append([call["name"], arguments])
    return [message["content"].strip(), message["reasoning_content"].strip(), calls]


def main():
    llama = pathlib.Path(sys.argv[1])
    test = sys.argv[2] if len(sys.argv) > 2 else HERE.parents[1] / "build/release/tests/text/test_calls"
    reasons = {(r["template"], r["text"]): r["reason"] for r in json.loads((HERE / "llama_chat.json").read_text())}
    with tempfile.TemporaryDirectory() as tmp:
        tmp = pathlib.Path(tmp)
        cases = cases_of(llama, tmp)
        asked = []
        for c in cases:
            source = (llama / c["template"]).read_text()
            prompt = prompt_of(source, c)
            c["skipped"] = "goes on with a message of the assistant's: answers are told without what they go on with (tests/server)" if prompt is None else prompt if prompt.startswith("no prompt") else None
            told = c["tools"] and c["choice"] != 2 and not any(word in source for word in ("tools", "functools[", "tool_calls"))
            asked.append({"source": source, "tools": c["tools"] if c["choice"] != 2 else [], "prompt": (prompt or "")[-200:], "text": c["text"],
                          "cut": bool(c["partial"]), "generic": bool(told), "place": "text" if c["reasoning"] == 0 else "apart"})
        (tmp / "asked").write_text(json.dumps(asked))
        heard = json.loads(subprocess.run([test, tmp / "asked"], capture_output=True, check=True).stdout)
    equal, named, wrong, skipped, because, used = 0, 0, 0, 0, collections.Counter(), set()
    for c, got in zip(cases, heard):
        key = (pathlib.Path(c["template"]).stem, c["text"])
        if c["skipped"]:
            because[c["skipped"]] += 1
            skipped += 1
        elif plain(got) == plain(c["expect"]) and got["same"]:
            equal += 1
        elif key in reasons:
            named += 1
            because[reasons[key]] += 1
            used.add(key)
        else:
            wrong += 1
            print(f"{key[0]} ({got['format']}, same {got['same']}):\n  text {c['text']!r}\n  want {json.dumps(plain(c['expect']), ensure_ascii=False)}\n"
                  f"  have {json.dumps(plain(got), ensure_ascii=False)}")
    for reason, n in because.most_common():
        print(f"{n:3d}  {reason}")
    for template, text in reasons.keys() - used:
        print(f"{template}: no case that differs: {text!r}")
        wrong += 1
    print(f"{len(cases)} cases: {equal} equal, {named} differ for a reason, {skipped} are not ours, {wrong} wrong")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main())
