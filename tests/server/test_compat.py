"""What clients and test suites of llama-server rely on beyond the fields: spaces, templates by name, thinking."""
import concurrent.futures
import datetime
import json
import math
import pathlib
import struct
import subprocess
import sys

import pytest
from server_tenon import TENON, TINY, Server
from test_options import usage

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "cli"))
from cli_files import model_with_golden_tokenizer, model_with_tokenizer  # noqa: E402

TALK = [{"role": "system", "content": " be brief "}, {"role": "user", "content": " hi "},
        {"role": "assistant", "content": " yes? "}, {"role": "user", "content": "say it"}]


@pytest.fixture(scope="module")
def spaced(tmp_path_factory):
    """A tokenizer that puts a space before every text."""
    folder = model_with_golden_tokenizer(tmp_path_factory.mktemp("spaced") / "model", "llama2", 800, {})
    with Server("--ctx", "64", "-np", "2", "--threads", "1", model=folder) as s:
        yield s


def test_a_first_space_is_kept(spaced):
    pieces = spaced.post("/tokenize", {"content": "the end", "with_pieces": True})["tokens"]
    assert pieces[0]["piece"].startswith(" ") and "".join(p["piece"] for p in pieces) == " the end"
    ids = [p["id"] for p in pieces]
    assert spaced.post("/detokenize", {"tokens": ids}) == {"content": " the end"}
    first = {"logit_bias": [[ids[0], 100]], "n_predict": 3, "temperature": 0, "n_probs": 2}
    r = spaced.post("/completion", {"prompt": "so", **first})
    assert r["content"].startswith(" ") and r["content"] == "".join(p["token"] for p in r["completion_probabilities"])
    best = r["completion_probabilities"][0]
    assert best["token"] == pieces[0]["piece"] == bytes(best["bytes"]).decode()
    events = spaced.events("/v1/completions", {"prompt": "so", **first})
    assert "".join(e["choices"][0]["text"] for e in events[:-1]) == r["content"]


@pytest.fixture(scope="module")
def bare(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("bare") / "model", template=None)


def test_integers_of_any_length(bare):
    big = [1234567890123456789, 18446744073709551615, -99999999999999999999999]
    with Server("--ctx", "256", "--threads", "1", "--chat-template", "{{ messages | tojson }}{{ n }}", model=bare) as s:
        body = {"messages": [{"role": "user", "content": "hi", "id": big}], "chat_template_kwargs": {"n": big[1]}}
        assert s.post("/apply-template", body)["prompt"] == json.dumps(body["messages"]) + str(big[1])
        assert s.post("/chat/completions", {**body, "max_tokens": 1, "seed": 5})["choices"]
        s.error("/chat/completions", {**body, "max_tokens": big[1]})
        s.error("/chat/completions", {"messages": [{"role": "user", "content": big[1]}]})


def test_no_template_means_chatml(bare):
    with Server("--ctx", "128", "--threads", "1", "--verbose", model=bare) as s:
        text = "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"
        body = {"messages": [{"role": "user", "content": "hi"}], "max_tokens": 1}
        assert s.post("/apply-template", body) == {"prompt": text}
        r = s.post("/chat/completions", body)
        assert r["__verbose"]["prompt"] == "<s>" + text  # BOS, as this model asks
        assert s.post("/chat/completions/input_tokens", body)["input_tokens"] == r["usage"]["prompt_tokens"]
    assert any("has no chat template" in line for line in s.lines)


NAMED = {  # what llama-server b10573 makes of TALK with --no-jinja --chat-template NAME
    "chatml":
        "<|im_start|>system\n be brief <|im_end|>\n<|im_start|>user\n hi <|im_end|>\n<|im_start|>assist"
        "ant\n yes? <|im_end|>\n<|im_start|>user\nsay it<|im_end|>\n<|im_start|>assistant\n",
    "llama2-sys":
        "[INST] <<SYS>>\n be brief \n<</SYS>>\n\n hi  [/INST] yes? </s>[INST] say it [/INST]",
    "llama3":
        "<|start_header_id|>system<|end_header_id|>\n\nbe brief<|eot_id|><|start_header_id|>user<|end"
        "_header_id|>\n\nhi<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\nyes?<|eot_id|><|s"
        "tart_header_id|>user<|end_header_id|>\n\nsay it<|eot_id|><|start_header_id|>assistant<|end_h"
        "eader_id|>\n\n",
    "mistral-v1":
        " [INST]  be brief \n\n hi  [/INST]  yes? </s> [INST] say it [/INST]",
    "mistral-v3":
        "[INST]  be brief \n\n hi [/INST] yes?</s>[INST] say it[/INST]",
    "mistral-v7":
        "[SYSTEM_PROMPT]  be brief [/SYSTEM_PROMPT][INST]  hi [/INST]  yes? </s>[INST] say it[/INST"
        "]",
    "phi3":
        "<|system|>\n be brief <|end|>\n<|user|>\n hi <|end|>\n<|assistant|>\n yes? <|end|>\n<|user|>\nsay"
        " it<|end|>\n<|assistant|>\n",
    "gemma":
        "<start_of_turn>user\nbe brief\n\nhi<end_of_turn>\n<start_of_turn>model\nyes?<end_of_turn>\n<star"
        "t_of_turn>user\nsay it<end_of_turn>\n<start_of_turn>model\n",
    "openchat":
        " be brief <|end_of_turn|>GPT4 Correct User:  hi <|end_of_turn|>GPT4 Correct Assistant:  ye"
        "s? <|end_of_turn|>GPT4 Correct User: say it<|end_of_turn|>GPT4 Correct Assistant:",
    "vicuna":
        " be brief \n\nUSER:  hi \nASSISTANT:  yes? </s>\nUSER: say it\nASSISTANT:",
    "deepseek":
        " be brief ### Instruction:\n hi \n### Response:\n yes? \n<|EOT|>\n### Instruction:\nsay it\n### R"
        "esponse:\n",
    "command-r":
        "<|START_OF_TURN_TOKEN|><|SYSTEM_TOKEN|>be brief<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|"
        "><|USER_TOKEN|>hi<|END_OF_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|CHATBOT_TOKEN|>yes?<|END_OF"
        "_TURN_TOKEN|><|START_OF_TURN_TOKEN|><|USER_TOKEN|>say it<|END_OF_TURN_TOKEN|><|START_OF_TU"
        "RN_TOKEN|><|CHATBOT_TOKEN|>",
}


@pytest.mark.parametrize("name", NAMED)
def test_named_templates(bare, name):
    with Server("--ctx", "64", "--threads", "1", "--chat-template", name, model=bare) as s:
        assert s.post("/apply-template", {"messages": TALK})["prompt"] == NAMED[name]


def test_unknown_template(bare):
    code, err = usage(bare, "--port", "0", "--chat-template", "nobody")
    assert code == 1 and "no template 'nobody'" in err and "chatml, llama2" in err


def test_tools_of_a_template(tmp_path):
    source = "{% for t in tools or [] %}[{{ t.function.name }}]{% endfor %}{{ messages[0].content }}"
    folder = model_with_tokenizer(tmp_path / "model", template=source)
    body = {"messages": [{"role": "user", "content": "x"}]}
    tool = {"type": "function", "function": {"name": "look", "parameters": {"type": "object", "properties": {}}}}
    with Server("--ctx", "64", "--threads", "1", model=folder) as s:
        for tools, said in ((None, "x"), ([], "x"), ([tool], "[look]x")):
            ask = {**body, "tools": tools}
            assert s.post("/apply-template", ask)["prompt"] == said
            assert s.post("/chat/completions/input_tokens", ask)["input_tokens"] == len(said)
        s.error("/apply-template", {**body, "tools": "look"})
        s.error("/apply-template", {**body, "tools": ["look"]})
        for choice in (None, "auto", "none"):
            r = s.post("/chat/completions", {**body, "tools": [tool], "tool_choice": choice, "max_tokens": 1})
            assert r["usage"]["prompt_tokens"] == len("[look]x")


def test_thinking(tmp_path):
    f = tmp_path / "t.jinja"
    f.write_text("{{ date_string }}:{{ enable_thinking }}:<think>{{ '\\n' }}")
    today = datetime.date.today().strftime("%d %b %Y")
    folder = model_with_tokenizer(tmp_path / "model")
    body = {"messages": [{"role": "user", "content": "x"}]}
    for args, said in (((), "::<think>\n"), (("--reasoning", "on"), ":True:<think>\n"),
                       (("-rea", "off", "--reasoning-format", "none"), ":False:<think>\n</think>")):
        with Server("--ctx", "64", "--threads", "1", "--chat-template-file", f, *args, model=folder) as s:
            prompt = s.post("/apply-template", body)["prompt"]
            # the day may change between the two clocks
            assert prompt[11:] == said and prompt[:11] in (today, datetime.date.today().strftime("%d %b %Y"))
            ask = {**body, "chat_template_kwargs": {"enable_thinking": True, "date_string": "then"}}
            assert s.post("/apply-template", ask)["prompt"] == "then:True:<think>\n"
    code, err = usage(TINY, "--reasoning-format", "deep")
    assert code == 2 and "is none of auto" in err


def test_timings_are_whole_numbers_of_their_parts():
    with Server("--ctx", "64", model=TINY) as s:
        t = s.post("/completion", {"prompt": [1, 2, 3], "n_predict": 16})["timings"]
        assert abs(t["predicted_per_second"] - 1e3 / t["predicted_ms"] * (t["predicted_n"] - 1)) < 1e-6
        assert t["prompt_per_second"] == pytest.approx(1e3 / t["prompt_ms"] * t["prompt_n"], rel=1e-12)


def test_logprobs_of_completions(spaced):
    ids = [t["id"] for t in spaced.post("/tokenize", {"content": "the end", "with_pieces": True})["tokens"]]
    ask = {"prompt": "\u00e4\u00f6", "max_tokens": 3, "temperature": 0, "logit_bias": [[ids[0], 100]]}
    for n in (0, 2):
        whole = spaced.post("/v1/completions", {**ask, "logprobs": n})["choices"][0]
        told = whole["logprobs"]
        assert whole["text"] == " the" * 3 and told["tokens"] == [" the"] * 3 and told["text_offset"] == [0, 4, 8]
        for best, own in zip(told["top_logprobs"], told["token_logprobs"]):
            assert best[" the"] == own and n <= len(best) <= n + 1  # the one that was taken is always there
        events = [e for e in spaced.events("/v1/completions", {**ask, "logprobs": n}) if e]
        offsets = [e["choices"][0]["logprobs"]["text_offset"] for e in events if e["choices"][0]["logprobs"]]
        assert offsets == [[0], [4], [8]]


def test_probabilities_end_with_the_text(spaced):
    ids = [t["id"] for t in spaced.post("/tokenize", {"content": "the end", "with_pieces": True})["tokens"]]
    ask = {"prompt": "so", "n_predict": 4, "temperature": 0, "logit_bias": [[ids[0], 100]], "n_probs": 1}
    for stop, text, n in (("the", " ", 1), ("e t", " th", 1), ("e the t", " th", 1), (" the", "", 0),
                          ("x", " the" * 4, 4)):
        r = spaced.post("/completion", {**ask, "stop": [stop]})
        assert r["content"] == text and len(r["completion_probabilities"]) == n
        events = spaced.events("/v1/completions", {**ask, "stop": [stop]})
        choices = [e["choices"][0] for e in events if e]
        assert "".join(c["text"] for c in choices) == text
        assert sum(len(c["logprobs"]["tokens"]) for c in choices if c["logprobs"]) == n


def test_small_habits(spaced):
    p = {"prompt": "so", "n_predict": 1}
    settings = spaced.post("/completion", {**p, "seed": 7.0, "n_keep": 5, "n_discard": 2})["generation_settings"]
    assert (settings["seed"], settings["n_keep"], settings["n_discard"]) == (7, 5, 2)
    spaced.error("/completion", {**p, "seed": 7.5})
    for field in ({"stop_token_ids": [800]}, {"logit_bias": {"800": 1}}, {"logit_bias": [[800, 1]]}):
        assert "no token 800; there are 800" in spaced.error("/completion", {**p, **field})
    progress = [e for e in spaced.events("/completion", {**p, "return_progress": True}) if "prompt_progress" in e]
    assert progress and all(type(e["prompt_progress"]["time_ms"]) is int for e in progress)
    assert spaced.get("/v1/models").json()["data"][0]["aliases"] == ["model"]
    say = {"messages": [{"role": "user", "content": None}], "max_tokens": 1}
    assert spaced.post("/apply-template", say)["prompt"].startswith("<|im_start|>user\n<|im_end|>")
    calls = {"role": "assistant", "content": None, "tool_calls": [{}]}
    say = {"messages": [{"role": "developer", "content": "x"}, calls], "add_generation_prompt": False}
    assert spaced.post("/apply-template", say)["prompt"] == \
        "<|im_start|>system\nx<|im_end|>\n<|im_start|>assistant\n<|im_end|>\n"
    assert spaced.get("/v1/models").json()["data"][0]["meta"]["vocab_type"] == 1
    say["messages"][0]["content"] = [{"type": "image_url"}]
    spaced.unsupported("/chat/completions", say, "messages")
    say["messages"][0]["content"] = [{"type": "smell"}]
    spaced.error("/chat/completions", say)


def test_a_random_seed_beside_a_fixed_one():
    with Server("--seed", "5", "--ctx", "64", model=TINY) as s:
        def seed(**of):
            return s.post("/completion", {"prompt": [1], "n_predict": 1, **of})["generation_settings"]["seed"]
        assert seed() == 5 and seed(seed=6) == 6 and len({5, seed(seed=-1), seed(seed=-1)}) == 3


def log_probability(logits, token):
    top = max(logits)
    return logits[token] - top - math.log(sum(math.exp(x - top) for x in logits))


def test_echo_with_logprobs(tmp_path):
    """Every token of the prompt but the first has the log-probability that `tenon score` gives it."""
    ids = [(7 * i * i + 3 * i + 1) % 60 for i in range(30)]
    out = tmp_path / "logits.f32"
    subprocess.run([TENON, "score", TINY, "--ids", ",".join(map(str, ids)), "--logits", out], check=True, timeout=60)
    n_vocab = out.stat().st_size // 4 // len(ids)
    rows = [struct.unpack(f"<{n_vocab}f", out.read_bytes()[4 * n_vocab * i:4 * n_vocab * (i + 1)]) for i in range(30)]
    want = [log_probability(row, ids[i + 1]) for i, row in enumerate(rows[:-1])]
    ask = {"prompt": ids, "max_tokens": 2, "temperature": 0, "echo": True}
    with Server("--ctx", "64", "-np", "3", "--threads", "1", model=TINY) as s:
        plain = s.post("/v1/completions", {**ask, "logprobs": 1, "echo": False})["choices"][0]["logprobs"]
        for body in ({"logprobs": 1}, {"logprobs": 0, "max_tokens": 0}, {"logprobs": 2, "n": 2}):
            r = s.post("/v1/completions", {**ask, **body})  # what the cache holds has no logits: all is fed again
            for choice in r["choices"]:
                told = choice["logprobs"]["token_logprobs"]
                assert told[0] is None and choice["logprobs"]["top_logprobs"][0] is None
                assert told[1:30] == pytest.approx(want, abs=1e-4) and r["timings"]["cache_n"] == 0
                assert len(told) == 30 + body.get("max_tokens", 2)
                content = choice["logprobs"]["content"]
                assert [e["id"] for e in content[:30]] == ids
                assert all(len(e["top_logprobs"]) == body["logprobs"] for e in content[1:])
        r = s.post("/v1/completions", {**ask, "logprobs": 1})["choices"][0]["logprobs"]
        assert r["token_logprobs"][30:] == plain["token_logprobs"]
        events = s.events("/v1/completions", {**ask, "logprobs": 1, "return_progress": True})
        parts = [e["choices"][0]["logprobs"] for e in events[:-1]]
        told = [x for part in parts if part for x in part["token_logprobs"]]
        assert told == r["token_logprobs"]
        one = s.post("/v1/completions", {**ask, "prompt": [5], "logprobs": 1})["choices"][0]["logprobs"]
        assert len(one["token_logprobs"]) == 3 and one["token_logprobs"][0] is None
        # beside others, each has what it has alone
        bodies = [{**ask, "logprobs": 1}, {**ask, "prompt": ids[3:], "logprobs": 1}, {**ask, "prompt": ids[:9]}] * 3
        alone = [s.post("/v1/completions", b)["choices"] for b in bodies]
        with concurrent.futures.ThreadPoolExecutor(9) as pool:
            assert list(pool.map(lambda b: s.post("/v1/completions", b)["choices"], bodies)) == alone
        s.unsupported("/v1/completions", {**ask, "logprobs": 1, "post_sampling_probs": True}, "echo")
        s.unsupported("/completion", {**ask, "n_probs": 1}, "echo")


def test_penalties_over_the_whole_text():
    """-1 is everything; so is vLLM's repetition_penalty, whose name stands for the same thing."""
    with Server("--ctx", "128", "--threads", "1", model=TINY) as s:
        ask = {"prompt": [1, 2, 3], "n_predict": 100, "temperature": 0, "return_tokens": True}

        def different(**more):
            return len(set(s.post("/completion", {**ask, **more})["tokens"]))
        assert different(presence_penalty=1000, repeat_last_n=-1) == 100
        assert different(presence_penalty=1000, repeat_last_n=64) < 100
        assert different(presence_penalty=1000, repetition_penalty=1) == 100
        same = {"n_predict": 20, "repeat_penalty": 1.3, "repeat_last_n": -1}
        with_ours = s.post("/completion", {**ask, **same})
        with_theirs = s.post("/completion", {**ask, "n_predict": 20, "repetition_penalty": 1.3})
        assert with_ours["tokens"] == with_theirs["tokens"]
        for r in (with_ours, with_theirs):
            settings = r["generation_settings"]
            assert (settings["repeat_last_n"], settings["repeat_penalty"]) == (-1, 1.3)
        s.error("/completion", {**ask, "repetition_penalty": 1.3, "repeat_penalty": 1.2})
        s.error("/completion", {**ask, "repetition_penalty": 0})


def test_usage_in_every_event(spaced):
    chat = {"messages": [{"role": "user", "content": "so"}]}
    for path, body in (("/v1/completions", {"prompt": "so"}), ("/v1/chat/completions", chat)):
        body = {**body, "max_tokens": 4, "ignore_eos": True, "temperature": 0, "top_k": 1}
        always = {"include_usage": True, "continuous_usage_stats": True}
        events = spaced.events(path, {**body, "stream_options": always})[:-1]
        told = [e["usage"]["completion_tokens"] for e in events]
        assert told == sorted(told) and told[-1] == 4 and events[-1]["choices"] == []
        assert {e["usage"]["prompt_tokens"] for e in events} == {events[-1]["usage"]["prompt_tokens"]}
        for options in ({**always, "include_usage": False}, {"continuous_usage_stats": True}):
            assert all("usage" not in e for e in spaced.events(path, {**body, "stream_options": options})[:-1])


def test_fields_of_vllm(spaced):
    ask = {"prompt": "so", "max_tokens": 1}
    nothing = {"min_tokens": 0, "length_penalty": 1.0, "use_beam_search": False, "include_stop_str_in_output": False,
               "skip_special_tokens": True, "spaces_between_special_tokens": True, "prompt_logprobs": None,
               "priority": 0, "bad_words": [], "structured_outputs": None, "request_id": "x"}
    assert spaced.post("/v1/completions", {**ask, **nothing})["usage"]["completion_tokens"] == 1
    for field in ({"min_tokens": 5}, {"use_beam_search": True}, {"skip_special_tokens": False}, {"prompt_logprobs": 1},
                  {"structured_outputs": {"structural_tag": "a"}}, {"bad_words": ["a"]}, {"truncate_prompt_tokens": 4}):
        spaced.unsupported("/v1/completions", {**ask, **field}, next(iter(field)))
