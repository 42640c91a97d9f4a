"""Routes and fields: what llama-server's clients rely on (docs/server.md)."""
import math

import pytest
from cli_files import model_with_turns
from server_tenon import Server

TEXT = {"prompt": "The quick brown fox", "n_predict": 6, "temperature": 0}
CHAT = {"messages": [{"role": "user", "content": "Say hello."}], "max_tokens": 6, "temperature": 0}


@pytest.mark.parametrize("path", ["/health", "/v1/health"])
def test_health(server, path):
    r = server.get(path)
    assert (r.status_code, r.json()) == (200, {"status": "ok"})


def test_models(server):
    for path in ("/models", "/v1/models"):
        m = server.get(path).json()
        assert m["object"] == "list" and len(m["data"]) == 1
        assert m["data"][0]["id"] == "aaa" and m["models"][0]["name"] == "aaa"
        assert m["data"][0]["aliases"] == ["aaa", "demo"] and m["data"][0]["tags"] == ["a", "b"]
        meta = m["data"][0]["meta"]
        assert (meta["n_vocab"], meta["n_ctx"], meta["n_embd"], meta["n_ctx_train"]) == (49152, 512, 576, 8192)
        assert meta["n_params"] == 134515008


def test_props(server):
    p = server.get("/props").json()
    assert p["total_slots"] == 4 and p["default_generation_settings"]["n_ctx"] == 512
    assert p["default_generation_settings"]["params"]["top_k"] == 40
    assert p["model_path"].endswith(".gguf") and "<|im_start|>" in p["chat_template"]
    assert p["eos_token"] == "<|im_end|>" and p["build_info"].startswith("b")
    assert p["endpoint_metrics"] and p["endpoint_slots"] and not p["endpoint_props"]
    server.error("/props", {}, 501, "not_supported_error")


def test_slots(server):
    slots = server.get("/slots").json()
    assert [s["id"] for s in slots] == [0, 1, 2, 3]
    assert all(s["n_ctx"] == 512 and not s["is_processing"] and "params" not in s for s in slots)
    assert server.get("/slots?fail_on_no_slot=1").status_code == 200


def test_tokenize(server):
    ids = server.post("/tokenize", {"content": "Hello, world"})["tokens"]
    assert len(ids) == 3 and server.post("/detokenize", {"tokens": ids}) == {"content": "Hello, world"}
    pieces = server.post("/tokenize", {"content": "a\U0001f917", "with_pieces": True})["tokens"]
    assert pieces[0] == {"id": pieces[0]["id"], "piece": "a"}
    assert b"".join(p["piece"].encode() if isinstance(p["piece"], str) else bytes(p["piece"]) for p in pieces) \
        == "a\U0001f917".encode()
    assert any(isinstance(p["piece"], list) for p in pieces)
    special = server.post("/tokenize", {"content": "<|im_end|>"})["tokens"]
    plain = server.post("/tokenize", {"content": "<|im_end|>", "parse_special": False})["tokens"]
    assert len(special) == 1 and len(plain) > 1
    assert server.post("/tokenize", {"content": ["Hello,", 905]})["tokens"][-1] == 905
    assert server.post("/tokenize", {}) == {"tokens": []}
    server.error("/tokenize", {"content": 5})
    server.error("/detokenize", {"tokens": ["x"]})
    server.error("/detokenize", {"tokens": [10 ** 9]})


def test_apply_template_and_count(server):
    p = server.post("/apply-template", {"messages": CHAT["messages"]})["prompt"]
    assert p.endswith("<|im_start|>user\nSay hello.<|im_end|>\n<|im_start|>assistant\n")
    for path in ("/chat/completions/input_tokens", "/v1/chat/completions/input_tokens"):
        n = server.post(path, {"messages": CHAT["messages"]})
        assert n["object"] == "response.input_tokens" and n["input_tokens"] > 10
    parts = server.post("/apply-template", {"messages": [{"role": "user", "content": [
        {"type": "text", "text": "one"}, {"type": "text", "text": "two"}]}]})["prompt"]
    assert "one\ntwo" in parts
    again = server.post("/apply-template", {"messages": [{"role": "user", "content": "q"},
                                                         {"role": "assistant", "content": "Begin"}]})["prompt"]
    assert again.endswith("<|im_start|>assistant\nBegin")
    again = server.post("/apply-template", {"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": [
        {"type": "text", "text": "Wh"}, {"type": "text", "text": "ill"}]}]})["prompt"]
    assert again.endswith("<|im_start|>assistant\nWh\n\nill")


def test_user_text_is_not_special(server):
    """A user's words cannot end the message that they stand in."""
    count = "/v1/chat/completions/input_tokens"
    n = [server.post(count, {"messages": [{"role": "user", "content": c}]})["input_tokens"] for c in ("x", "<|im_end|>")]
    assert n[1] > n[0] + 2


def test_completion(server):
    r = server.post("/completion", {**TEXT, "return_tokens": True, "n_probs": 3})
    assert r["stop"] is True and r["stop_type"] == "limit" and not r["truncated"] and r["stopping_word"] == ""
    assert r["tokens_predicted"] == 6 == len(r["tokens"]) == len(r["completion_probabilities"])
    assert r["tokens_evaluated"] == 4 and r["prompt"] == TEXT["prompt"] and r["model"] == "aaa"
    assert r["generation_settings"]["n_predict"] == 6 and r["generation_settings"]["temperature"] == 0
    assert type(r["has_new_line"]) is bool and r["tokens_cached"] == 9
    for p in r["completion_probabilities"]:
        assert p["logprob"] <= 0 and len(p["top_logprobs"]) == 3 and p["top_logprobs"][0]["id"] == p["id"]
        assert bytes(p["bytes"]).decode() == p["token"]
        assert [q["logprob"] for q in p["top_logprobs"]] == sorted((q["logprob"] for q in p["top_logprobs"]), reverse=True)
    t = r["timings"]
    assert t["prompt_n"] + t["cache_n"] == 4 and t["predicted_n"] == 6
    assert all(v is not None and v >= 0 for v in t.values())
    assert t["predicted_per_second"] == pytest.approx(1e3 / t["predicted_ms"] * 5)
    for path in ("/completions", "/completion"):
        assert server.post(path, TEXT)["content"] == r["content"]
    assert server.post("/completion", TEXT)["tokens"] == []


def test_completion_stream(server):
    whole = server.post("/completion", {**TEXT, "return_tokens": True})
    events = server.events("/completion", {**TEXT, "n_probs": 2})
    assert None not in events and [e["stop"] for e in events] == [False] * 6 + [True]
    assert "".join(e["content"] for e in events) == whole["content"]
    assert sum((e["tokens"] for e in events), []) == whole["tokens"]
    assert all(len(e["completion_probabilities"]) == 1 for e in events[:-1])
    assert events[-1]["stop_type"] == "limit" and events[-1]["generation_settings"]["stream"]
    assert [e["tokens_predicted"] for e in events] == [1, 2, 3, 4, 5, 6, 6]


def test_prompts(server):
    ids = server.post("/tokenize", {"content": TEXT["prompt"]})["tokens"]
    same = [ids, TEXT["prompt"], {"prompt_string": TEXT["prompt"]}]
    r = server.post("/completion", {**TEXT, "prompt": same})
    assert [x["index"] for x in r] == [0, 1, 2] and len({x["content"] for x in r}) == 1
    assert server.post("/completion", {**TEXT, "prompt": [same]}, 400)
    assert server.post("/completion", {**TEXT, "prompt": [5, 6, "fox", 7]})["tokens_evaluated"] >= 4
    r = server.post("/completion", {**TEXT, "n_predict": 0})
    assert r["content"] == "" and r["tokens_predicted"] == 0
    for prompt in ([], "", 5, None, [True], [1.5], [-1], [10 ** 9], {"a": 1}):
        assert server.error("/completion", {**TEXT, "prompt": prompt})
    server.unsupported("/completion", {**TEXT, "prompt": {"prompt_string": "x", "multimodal_data": ["y"]}}, "prompt")


def test_text(server):
    r = server.post("/v1/completions", {"prompt": TEXT["prompt"], "max_tokens": 6, "temperature": 0, "echo": True})
    assert r["object"] == "text_completion" and r["id"].startswith("cmpl-") and r["system_fingerprint"].startswith("b")
    assert r["choices"][0]["text"].startswith(TEXT["prompt"]) and r["choices"][0]["finish_reason"] == "length"
    assert r["usage"]["prompt_tokens"] == 4 and r["usage"]["completion_tokens"] == 6 and r["usage"]["total_tokens"] == 10
    events = server.events("/v1/completions", {"prompt": TEXT["prompt"], "max_tokens": 6, "temperature": 0, "echo": True})
    assert events[-1] is None
    assert "".join(e["choices"][0]["text"] for e in events[:-1]) == r["choices"][0]["text"]


def test_chat(server):
    for path in ("/chat/completions", "/v1/chat/completions"):
        r = server.post(path, CHAT)
        assert r["object"] == "chat.completion" and r["id"].startswith("chatcmpl-") and "timings" in r
        assert r["choices"][0]["message"]["role"] == "assistant" and r["model"] == "aaa"
    events = server.events("/v1/chat/completions", {**CHAT, "stream_options": {"include_usage": True}})
    assert events.pop() is None
    usage = events.pop()
    assert usage["choices"] == [] and usage["usage"]["completion_tokens"] == r["usage"]["completion_tokens"]
    assert "timings" in usage and len({e["id"] for e in events}) == 1
    first, last = events[0]["choices"][0], events[-1]["choices"][0]
    assert first["delta"] == {"role": "assistant", "content": None} and last["delta"] == {}
    assert last["finish_reason"] == r["choices"][0]["finish_reason"]
    assert all(e["choices"][0]["finish_reason"] is None for e in events[:-1])
    assert "".join(e["choices"][0]["delta"].get("content") or "" for e in events) == r["choices"][0]["message"]["content"]
    assert "timings" in server.events("/v1/chat/completions", CHAT)[-2]


def test_n(server):
    body = {**CHAT, "n": 3, "temperature": 1, "seed": 7}
    r = server.post("/v1/chat/completions", body)
    assert [c["index"] for c in r["choices"]] == [0, 1, 2]
    texts = [c["message"]["content"] for c in r["choices"]]
    for i in range(3):  # choice i is what seed + i gives alone
        assert server.post("/v1/chat/completions", {**CHAT, "temperature": 1, "seed": 7 + i})["choices"][0]["message"][
            "content"] == texts[i]
    events = [e for e in server.events("/v1/chat/completions", body) if e]
    for i in range(3):
        mine = [e["choices"][0] for e in events if e["choices"] and e["choices"][0]["index"] == i]
        assert "".join(c["delta"].get("content") or "" for c in mine) == texts[i] and mine[-1]["finish_reason"]
    assert "between" in (m := server.error("/v1/chat/completions", {**CHAT, "n": 5})) or "from 1 to 4" in m


def test_stop(server):
    free = server.post("/completion", {**TEXT, "n_predict": 20})["content"]
    word = free[8:11]
    r = server.post("/completion", {**TEXT, "n_predict": 20, "stop": ["#never#", word]})
    assert r["content"] == free[:free.index(word)] and r["stop_type"] == "word" and r["stopping_word"] == word
    events = server.events("/completion", {**TEXT, "n_predict": 20, "stop": word})
    assert "".join(e["content"] for e in events) == r["content"]
    r = server.post("/v1/completions", {**TEXT, "n_predict": 20, "stop": word})
    assert r["choices"][0]["finish_reason"] == "stop"
    server.error("/completion", {**TEXT, "stop": [5]})
    server.error("/completion", {**TEXT, "stop": ["x"] * 300})


def test_stop_strings_see_special_tokens(tmp_path):
    """The ids of 1,2,3 are / <|turn|> + A <|turn|>, one without text, ) and @."""
    ids = [14, 99, 10, 32, 99, 116, 8, 31]
    with Server("-np", "4", "--ctx", "64", model=model_with_turns(tmp_path / "model")) as s:
        for stop, n, text in ((["<|turn|>"], 2, "/"), (["<|turn|>+"], 3, "/"), (["#", "/<|turn|>"], 2, ""),
                              (["urn|>+A<|t"], 5, "/"), (["/+"], 3, ""), (["<|turn|>@"], 8, "/+A)@")):
            body = {"prompt": [1, 2, 3], "n_predict": 8, "temperature": 0, "stop": stop, "return_tokens": True}
            r = s.post("/completion", body)
            assert (r["content"], r["tokens"]) == (text, ids[:n]), stop
            assert (r["stop_type"], r["stopping_word"]) == (("word", stop[-1]) if n < 8 else ("limit", "")), stop
            events = s.events("/completion", body)
            assert "".join(e["content"] for e in events) == text, stop
            body = {"prompt": [1, 2, 3], "max_tokens": 8, "temperature": 0, "stop": stop, "n": 2}
            r = s.post("/v1/completions", body)
            assert [c["text"] for c in r["choices"]] == [text] * 2, stop
            assert r["usage"]["completion_tokens"] == 2 * n, stop
            mine = [c for e in s.events("/v1/completions", body) if e for c in e["choices"]]
            assert ["".join(c["text"] for c in mine if c["index"] == i) for i in range(2)] == [text] * 2, stop


def test_end_of_sequence(server):
    eos = server.post("/tokenize", {"content": "<|im_end|>"})["tokens"][0]
    r = server.post("/completion", {**TEXT, "logit_bias": [[eos, 100]]})
    assert (r["content"], r["stop_type"], r["tokens_predicted"]) == ("", "eos", 1)
    assert r["generation_settings"]["logit_bias"] == [{"bias": 100.0, "token": eos}]
    r = server.post("/completion", {**TEXT, "logit_bias": {str(eos): 100}, "ignore_eos": True,
                                    "return_tokens": True})
    assert r["tokens_predicted"] == 6 and eos not in r["tokens"]
    assert {"bias": None, "token": eos} in r["generation_settings"]["logit_bias"]


def test_logit_bias(server):
    first = server.post("/completion", {**TEXT, "n_predict": 1, "return_tokens": True})["tokens"][0]
    for ban in ([[first, False]], [[first, -100]], {str(first): -100}):
        assert server.post("/completion", {**TEXT, "n_predict": 1, "return_tokens": True, "logit_bias": ban})["tokens"] \
            != [first]
    for bad in (5, [[1]], [[1, "x"]], [["a", 1, 2]], {"1": "x"}, [[10 ** 7, 1]]):
        assert "logit_bias" in server.error("/completion", {**TEXT, "logit_bias": bad})


def test_sampling(server):
    body = {**TEXT, "temperature": 1, "seed": 5}
    a = server.post("/completion", body)["content"]
    assert server.post("/completion", body)["content"] == a
    assert server.post("/completion", {**body, "seed": 6})["content"] != a
    r = server.post("/completion", {**TEXT, "temperature": 0.7, "samplers": ["top_k", "temperature"], "top_k": 1, "min_p": 3})
    assert r["generation_settings"]["samplers"] == ["top_k", "temperature"] and r["generation_settings"]["min_p"] == 1
    greedy = server.post("/completion", TEXT)["content"]
    assert r["content"] == greedy
    assert server.post("/completion", {**TEXT, "samplers": "kt", "top_k": 1, "temperature": 1})["content"] == greedy
    r = server.post("/completion", {**TEXT, "temperature": 1, "n_probs": 5, "post_sampling_probs": True})
    for p in r["completion_probabilities"]:
        assert 0 < p["prob"] <= 1 and all(0 < q["prob"] <= 1 for q in p["top_probs"])
    assert "samplers" in server.error("/completion", {**TEXT, "samplers": [5]})
    assert "dry_sequence_breakers" in server.error("/completion", {**TEXT, "dry_sequence_breakers": []})


def test_logprobs(server):
    r = server.post("/v1/chat/completions", {**CHAT, "logprobs": True, "top_logprobs": 4})
    content = r["choices"][0]["logprobs"]["content"]
    assert "".join(c["token"] for c in content) == r["choices"][0]["message"]["content"]
    assert all(len(c["top_logprobs"]) == 4 for c in content)
    r = server.post("/v1/completions", {"prompt": "a b c", "max_tokens": 3, "temperature": 0, "logprobs": 2})
    l = r["choices"][0]["logprobs"]
    assert len(l["tokens"]) == len(l["token_logprobs"]) == len(l["top_logprobs"]) == len(l["text_offset"]) == 3
    assert "".join(l["tokens"]) == r["choices"][0]["text"]
    # greedy: the token's own is the best, and everything sums to less than 1
    for own, top in zip(l["token_logprobs"], l["top_logprobs"]):
        assert max(top.values()) == own and sum(map(math.exp, top.values())) <= 1.0001
    assert "top_logprobs" in server.error("/v1/chat/completions", {**CHAT, "top_logprobs": 4})


def test_response_fields(server):
    r = server.post("/completion", {**TEXT, "response_fields": ["content", "generation_settings/n_predict", "none"]})
    assert set(r) == {"content", "generation_settings/n_predict"} and r["generation_settings/n_predict"] == 6


def test_progress_and_timings(server):
    prompt = list(range(100, 400))
    events = server.events("/completion", {"prompt": prompt, "n_predict": 3, "return_progress": True,
                                           "timings_per_token": True, "cache_prompt": False})
    progress = [e["prompt_progress"] for e in events if "prompt_progress" in e]
    assert len(progress) > 2 and progress[0]["processed"] == progress[0]["cache"] == 0
    assert [p["processed"] for p in progress] == sorted(p["processed"] for p in progress)
    assert progress[-1]["processed"] == progress[-1]["total"] == 300
    assert events[0]["timings"]["prompt_n"] == 0 and events[0]["timings"]["prompt_ms"] == 0
    assert all("timings" in e for e in events)
    chat = server.events("/v1/chat/completions", {**CHAT, "return_progress": True})
    assert [e["choices"][0]["delta"] for e in chat[:-1]][0] == {"role": "assistant", "content": None}


def test_context(server):
    e = server.post("/completion", {"prompt": [1] * 600}, 400)["error"]
    assert e["type"] == "exceed_context_size_error" and (e["n_prompt_tokens"], e["n_ctx"]) == (600, 512)
    r = server.http.post("/v1/chat/completions", json={"messages": CHAT["messages"] * 200, "stream": True})
    assert r.status_code == 400 and r.json()["error"]["type"] == "exceed_context_size_error"
    r = server.post("/completion", {"prompt": [1] * 506, "n_predict": -1, "ignore_eos": True})
    assert r["tokens_predicted"] == 6 and r["truncated"] and r["stop_type"] == "limit"


def test_cache(server):
    """The same prompt again is there but for its last token; a cousin shares its beginning."""
    prompt = [(7 * i) % 997 + 1000 for i in range(120)]
    body = {"n_predict": 2, "temperature": 0}
    first = server.post("/completion", {**body, "prompt": prompt})
    again = server.post("/completion", {**body, "prompt": prompt})
    assert first["timings"]["cache_n"] == 0 and again["timings"]["cache_n"] == 119 and again["content"] == first["content"]
    cousin = server.post("/completion", {**body, "prompt": prompt[:80] + [5] * 10})
    assert cousin["timings"]["cache_n"] == 80
    fresh = server.post("/completion", {**body, "prompt": prompt, "cache_prompt": False})
    assert fresh["timings"]["cache_n"] == 0 and fresh["content"] == first["content"]
    r = server.post("/v1/completions", {"prompt": prompt, "max_tokens": 2, "temperature": 0})
    assert r["usage"]["prompt_tokens_details"]["cached_tokens"] == 119


@pytest.mark.parametrize("body, says", [
    ({"temprature": 1}, "unknown field 'temprature'; did you mean 'temperature'?"),
    ({"temperature": "hot"}, "Field 'temperature': must be a number"),
    ({"n_predict": 1.5}, "Field 'n_predict': must be a whole number"),
    ({"n_predict": -7}, "Field 'n_predict'"),
    ({"n_predict": 5, "max_tokens": 6}, "contradict"),
    ({"stream": "yes"}, "Field 'stream': must be true or false"),
    ({"stream_options": 5}, "stream_options"),
    ({"n": 0}, "Field 'n'"),
    ({"id_slot": -2}, "id_slot"),
    ({"seed": "x"}, "seed"),
    ({"n_probs": -1}, "n_probs"),
    ({"response_fields": [1]}, "response_fields"),
])
def test_wrong_fields(server, body, says):
    assert says in server.error("/completion", {**TEXT, **body} if "max_tokens" not in body else {"prompt": "x", **body})


@pytest.mark.parametrize("messages", [None, "string", [], [123], [{}], [{"role": 123}], [{"role": "user"}],
                                      [{"role": "user", "content": 123}], [{"role": "user", "content": [{}]}],
                                      [{"role": "user", "content": [{"type": "text"}]}],
                                      [{"role": "assistant", "content": "a"}, {"role": "assistant", "content": "b"}]])
def test_wrong_messages(server, messages):
    server.error("/v1/chat/completions", {"messages": messages})


@pytest.mark.parametrize("body", [
    {"json_schema": {"uniqueItems": True}}, {"tools": [{"type": "custom"}]},
    {"function_call": {"name": "f"}}, {"audio": {"voice": "x"}}, {"lora": [{"id": 0, "scale": 1}]},
    {"messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]},
])
def test_unbuilt_fields(server, body):
    server.unsupported("/v1/chat/completions", {**CHAT, **body}, next(iter(body)))


@pytest.mark.parametrize("body", [{"response_format": {"type": "sound"}}, {"response_format": {"type": "json_object", "schema": 1}},
                                  {"json_schema": {}, "grammar": "root ::= \"a\""},
                                  {"response_format": {"type": "json_schema", "json_schema": {}}},
                                  {"add_generation_prompt": True, "continue_final_message": True}])
def test_contradictions(server, body):
    server.error("/v1/chat/completions", {**CHAT, **body})


def test_harmless_fields(server):
    body = {"user": "u", "metadata": {"a": "b"}, "store": True, "service_tier": "auto", "safety_identifier": "s",
            "prompt_cache_key": "k", "model": "any", "tools": [], "tool_choice": "auto", "parallel_tool_calls": True,
            "response_format": {"type": "text"}, "grammar": None, "stop": None, "n": None, "logit_bias": None,
            "reasoning_format": "none", "speculative.n_max": 3, "n_keep": 0, "cache_prompt": True}
    server.post("/v1/chat/completions", {**CHAT, **body})


@pytest.mark.parametrize("path", ["/v1/responses", "/v1/messages", "/v1/embeddings", "/rerank", "/v1/audio/transcriptions",
                                  "/lora-adapters", "/v1/messages/count_tokens", "/v1/chat/completions/control", "/tools",
                                  "/v1/streams", "/v1/streams/lookup", "/models/load", "/models/unload", "/models",
                                  "/cors-proxy", "/predict"])
def test_unbuilt_routes(server, path):
    server.error(path, {}, 501, "not_supported_error")


def test_infill_without_its_tokens(server):
    """SmolLM2 has no FIM tokens; a model that has them is in test_infill.py."""
    r = server.http.post("/infill", json={"input_prefix": "a", "input_suffix": "b"})
    assert r.status_code in (200, 501)
    if r.status_code == 501:
        assert "Infill is not supported by this model" in r.json()["error"]["message"]
    else:
        server.error("/infill", {"input_prefix": "a"})
        server.error("/infill", {"input_suffix": "a"})
        for extra in ({}, {"filename": "ok"}, {"filename": 123, "text": "abc"}):
            server.error("/infill", {"input_prefix": "a", "input_suffix": "b", "input_extra": [extra]})


def test_routes(server):
    r = server.get("/nowhere")
    assert r.status_code == 404 and r.json()["error"] == {"code": 404, "message": "File Not Found",
                                                          "type": "not_found_error"}
    assert server.get("/completion").status_code == 405
    assert server.http.post("/completion", content=b"{").status_code == 400
    assert server.http.post("/completion", content=b"[]").status_code == 400
    assert server.http.post("/completion", content=b"").status_code == 400
    assert server.http.post("/completion", content=b'{"prompt":"a","prompt":"b"}').status_code == 400


def test_metrics(server):
    def read():
        return {line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1])
                for line in server.get("/metrics").text.splitlines() if not line.startswith("#")}
    before = read()
    r = server.post("/completion", TEXT)
    after = read()
    assert after["llamacpp:tokens_predicted_total"] - before["llamacpp:tokens_predicted_total"] == 6
    for name, field in (("prompt_tokens_total", "prompt_n"), ("prompt_tokens_cached_total", "cache_n")):
        assert after[f"llamacpp:{name}"] - before[f"llamacpp:{name}"] == r["timings"][field]
    for name in ("request_queue_seconds", "time_to_first_token_seconds", "inter_token_seconds", "request_seconds"):
        assert after[f"tenon:{name}_count"] > before[f"tenon:{name}_count"]
        assert after[f'tenon:{name}_bucket{{le="+Inf"}}'] == after[f"tenon:{name}_count"]
    assert after["llamacpp:requests_processing"] == 0 and after["llamacpp:n_decode_total"] > 0
    assert "Process-Start-Time-Unix" in server.get("/metrics").headers
