"""Requests that are wrong, and a client that sends many of them quickly: from a description of the API (one fault each,
which must be refused and named), from random JSON, and from bytes that need not be HTTP. Request i of a seed is always
the same one."""
import asyncio
import collections
import json
import random
import string

DOCUMENTED = {200, 400, 401, 404, 405, 408, 413, 414, 415, 417, 431, 501, 503, 505}
ASKING, DAMAGED = 16, 400  # connections at once: that ask again and again, and that are closed after one request
PATIENCE = 60              # seconds without an answer: the server hangs

# ---- the description: each kind of field, what is wrong for it (as JSON text), and the fields of generating routes

NATIVE, INFILL, TEXT, CHAT = "/completion", "/infill", "/v1/completions", "/v1/chat/completions"
ALL, TEXTS, OPENAI = (NATIVE, INFILL, TEXT, CHAT), (NATIVE, INFILL, TEXT), (TEXT, CHAT)
WRONG = {
    "whole": ['"1"', "true", "[1]", '{"a":1}', "1.5", "1e-3", '""', "0.9999999999"],
    "number": ['"1"', "true", "[1]", '{"a":1}', '""', "[[]]"],
    "truth": ['"true"', "1", "0", "[]", "{}", '""', "[true]", "-0.0"],
    "strings": ["1", "true", "{}", "[1]", '["x",null]', '[["x"]]', "[" + '"x",' * 300 + '"x"]', '"' + "x" * 70000 + '"'],
    "object": ["1", "true", '"x"', "[]", '[{"a":1}]'],
    "objects": ["1", "true", '"x"', "[[]]", '{"a":[]}', "[0]", "0"],
    "unbuilt": ["1", "true", '"x"', "[[]]", '{"a":[]}', "[0]", "0"],
}
TOO_MUCH = ["-1e308", "1e308", "-9223372036854775808", "9223372036854775807", "99999999999999999999999999", "-7"]
FIELDS = {
    "whole": {ALL: "n_predict max_completion_tokens max_tokens n n_cmpl id_slot sse_ping_interval top_k repeat_last_n "
                   "dry_allowed_length dry_penalty_last_n mirostat min_keep n_probs seed n_keep n_discard n_cache_reuse "
                   "n_indent min_tokens priority",
              TEXTS: "logprobs best_of", (CHAT,): "top_logprobs reasoning_budget_tokens thinking_budget_tokens reasoning_budget"},
    "number": {ALL: "temperature dynatemp_range dynatemp_exponent top_p min_p typical_p top_n_sigma xtc_probability "
                    "xtc_threshold repeat_penalty frequency_penalty presence_penalty dry_multiplier dry_base mirostat_tau "
                    "mirostat_eta adaptive_target adaptive_decay t_max_predict_ms t_max_prompt_ms "
                    "repetition_penalty length_penalty"},
    "truth": {ALL: "stream cache_prompt return_tokens return_progress timings_per_token verbose ignore_eos "
                   "post_sampling_probs backend_sampling grammar_lazy skip_special_tokens spaces_between_special_tokens",
              TEXTS: "echo",
              (CHAT,): "logprobs add_generation_prompt continue_final_message parallel_tool_calls parse_tool_calls "
                       "reasoning_control"},
    "strings": {ALL: "stop dry_sequence_breakers"},
    "object": {ALL: "stream_options response_format", (CHAT,): "chat_template_kwargs"},
    "objects": {(CHAT,): "tools"},
    "unbuilt": {ALL: "lora functions use_beam_search "
                     "include_stop_str_in_output prompt_logprobs truncate_prompt_tokens return_token_ids "
                     "allowed_token_ids bad_words prompt_embeds",
                TEXTS: "suffix tools", (CHAT,): "audio chat_template"},
}
MORE = {  # what is wrong for fields of no common kind
    "logit_bias": ["5", '"x"', "[1]", "[[1]]", '[[1,"x"]]', "[[1,2,3]]", '{"1":"x"}', "[[-1,1]]", "[[1e9,1]]", "[[1,true]]"],
    "samplers": ["5", "{}", "[1]", '["top_kk"]', '["top_k",null]'],
    "response_fields": ["5", '"x"', "{}", "[1]", "[[]]"],
    "stop_token_ids": ["5", '"x"', "{}", '["x"]', "[-1]", "[1.5]", "[" + "1," * 256 + "1]"],
    "tool_choice": ["1", "[]", '"x"'], "function_call": ["1", "[]", '"x"'],
    "reasoning_format": ["1", "[]"], "repetition_penalty": ["0", "-1", "1e99"],
    "grammar": ["5", "{}", "[1]", '"x"', '"root ::= y"'], "grammar_string": ["5", '"root ::= ("', '"root ::= root"'],
    "guided_grammar": ["5", "{}", '"x"'], "guided_regex": ["5", "{}", '"("', '"(?=a)"'],
    "guided_choice": ["5", '"x"', "[1]", "{}"], "guided_json": ["5", "[1]", '"{"', '{"type":"x"}'],
    "structured_outputs": ["5", '"x"', "[]", '{"regex":"("}', '{"a":1}', '{"json":{},"regex":"a"}'],
    "json_schema": ["5", "[]", '"{"', '{"type":"x"}', '{"$ref":"#/a"}', '{"type":"object","required":["a"],"additionalProperties":false}'],
    "grammar_triggers": ["5", "{}", '"x"', "[1]", '[{"type":1,"value":"x"}]'], "preserved_tokens": ["5", "{}", '"x"', "[1]", '[""]'],
    **{name: ["5", "{}", "[]", '"x"', '"draft"'] for name in ("speculate", "speculative.type", "speculative.types")},
    "speculative.n_max": ["-1", "65", '"x"', "0.5"], "speculative.n_min": ["-1", "65", "40", "[]"],
    "speculative.p_min": ["-1", "1.1", "{}"], "recall_from": ["-1", "0.5", "[]"],
    "dry_sequence_breakers": ["[]", '"a"', '""'], "n": ["0", "-1", "1e9"], "n_probs": ["-1", "1001"], "id_slot": ["-2"],
}
MORE_OF_CHATS = {"verbosity": ["1", "{}"], "modalities": ["1", '"text"', "{}"]}
UNBUILT = {
    ALL: {"json_schema": ['{"uniqueItems":true}'], "structured_outputs": ['{"structural_tag":"x"}'], "min_tokens": ["5"],
          "length_penalty": ["1.5"], "skip_special_tokens": ["false"], "priority": ["3"],
          "function_call": ['{"name":"f"}']},
    TEXTS: {"best_of": ["2"], "reasoning_format": ['"deepseek"'], "tool_choice": ['"required"', "{}"]},
    (CHAT,): {"tools": ['[{"type":"custom"}]'], "tool_choice": ['{"type":"custom"}'], "web_search_options": ["{}", "true", '"x"'], "verbosity": ['"low"', '"high"'], "modalities": ['["audio"]']},
}
CONTRADICTIONS = [
    (ALL, '"n_predict":1,"max_tokens":2'), (ALL, '"max_tokens":3,"max_completion_tokens":2'), (ALL, '"n":1,"n_cmpl":2'),
    (ALL, '"json_schema":{},"grammar":"root ::= \\"a\\""'), (ALL, '"response_format":{"type":"json_schema","json_schema":{}}'), (ALL, '"repeat_penalty":2,"repetition_penalty":1'), (OPENAI, '"stream":false,"stream_options":{}'), (TEXTS, '"logprobs":1,"n_probs":2'),
    ((CHAT,), '"logprobs":false,"top_logprobs":2'), ((CHAT,), '"add_generation_prompt":true,"continue_final_message":true'),
    (ALL, '"response_format":{"type":"sound"}'),
]
NO_JSON = ["NaN", "-Infinity", "Infinity", "01", "+1", "1e999", ".5", "1.", "'x'", "nul", "tru", "\\u0041", '"\\ud800"',
           '"\\udc00\\ud800"', '"\\x41"', '"\n"', '"\t', '"\\u12"', "[1,]", '{"a":1,}', "{1:2}", "[" * 3000 + "]" * 3000, "",
           '{"a":1,"a":1}', '{"a":' * 3000 + "1" + "}" * 3000, '"\\u0000', "1 2", "/**/1", '{"a\\u0000":1}']
BASE = {NATIVE: '"prompt":"x"', INFILL: '"input_prefix":"a","input_suffix":"b"', TEXT: '"prompt":"x"',
        CHAT: '"messages":[{"role":"user","content":"x"}]'}

Fault = collections.namedtuple("Fault", "route name value status says")  # says: what the message has in it


def described():
    """Every single fault of the description, with its route and the status that it must have."""
    for kind, rows in FIELDS.items():
        for routes, names in rows.items():
            for name in names.split():
                for route in routes:
                    for value in WRONG[kind]:
                        yield Fault(route, name, value, 400, name)
    for routes, fields in UNBUILT.items():
        for name, values in fields.items():
            for route in routes:
                for value in values:
                    yield Fault(route, name, value, 400, name)
    for routes, fields in ((ALL, MORE), ((CHAT,), MORE_OF_CHATS)):
        for name, values in fields.items():
            for route in routes:
                for value in values:
                    yield Fault(route, name, value, 400, name)
    for routes, text in CONTRADICTIONS:
        for route in routes:
            name, value = text[1:].split('":', 1)
            yield Fault(route, name, value, 400, "")


FAULTS = list(described())
NAMES = sorted({f.name for f in FAULTS})


def fault_body(fault):
    short = "" if "n_predict" in fault.value + fault.name or "max_" in fault.name else ',"n_predict":1'
    return f'{{{BASE[fault.route]},"{fault.name}":{fault.value}{short}}}'.encode("utf-8", "surrogatepass")


def any_fault(rng):
    """A fault of the description, or a value that no JSON has, or a known field twice, or an unknown one, which may be
    ignored."""
    fault = rng.choice(FAULTS)
    kind = rng.randrange(8)
    if kind < 4:
        return fault
    if kind == 4:
        return fault._replace(value=rng.choice(NO_JSON), status=400, says="JSON")
    if kind == 5:
        return fault._replace(value=f'1,"{fault.name}":1', status=400, says="duplicate")
    if kind == 6:
        name = rng.choice(["what", fault.name + "_", fault.name.upper(), "prompt2", "\u00e9", "x" * 99])
        return fault._replace(name=name, value="1", status=None, says="")
    long = '"' + rng.choice(["x", "\\ud83d\\ude00", "<|im_end|>", "\\u0000", "\u20ac"]) * rng.randrange(1, 4000) + '"'
    return fault._replace(value=rng.choice(TOO_MUCH + [long]), status=None, says="")


# ---- random JSON

OTHER = ["/tokenize", "/detokenize", "/apply-template", "/slots/0?action=save", "/slots/0?action=erase",
         "/v1/chat/completions/input_tokens", "/v1/responses"]
ROUTES = [*ALL, *OTHER]
KEYS = ["prompt", "messages", "n_predict", "stream", "stop", "logit_bias", "role", "content", "type", "text", "seed", "n",
        "temperature", "samplers", "n_probs", "logprobs", "top_logprobs", "response_fields", "stream_options", "id_slot",
        "filename", "tokens", "input_prefix", "input_suffix", "input_extra", "tools", "response_format", "grammar", "top_k",
        "dry_sequence_breakers", "chat_template_kwargs", "mirostat", "echo", "ignore_eos", "max_tokens", "model", "what"]


def junk(rng, depth=0):
    kind = rng.randrange(9 if depth < 4 else 7)
    if kind == 0:
        return rng.choice([None, True, False])
    if kind == 1:
        return rng.choice([0, -1, 1, 2 ** 31, 2 ** 63 - 1, -2 ** 63, 7])
    if kind == 2:
        return rng.choice([0.0, -0.5, 1e308, -1e-308, 3.7])
    if kind in (3, 4):
        return "".join(rng.choice(string.printable + "\u00e9\u20ac\U0001f600\0") for _ in range(rng.randrange(12)))
    if kind in (5, 6):
        return rng.choice(["user", "assistant", "text", "<|im_start|>", "x" * 5000, "save", "../../etc/passwd"])
    if kind == 7:
        return [junk(rng, depth + 1) for _ in range(rng.randrange(5))]
    return {rng.choice(KEYS): junk(rng, depth + 1) for _ in range(rng.randrange(5))}


def random_body(rng):
    """Fields of any type, or JSON with damaged bytes."""
    body = {f: junk(rng) for f in rng.sample(KEYS, rng.randrange(6))}
    body.setdefault("n_predict", 1)
    if rng.random() < 0.5:
        body.setdefault("prompt", "x")
        body.setdefault("messages", [{"role": "user", "content": "x"}])
    data = bytearray(json.dumps(body).encode())
    if rng.random() < 0.4:
        for _ in range(rng.randrange(1, 4)):
            data[rng.randrange(len(data))] = rng.randrange(256)
    if rng.random() < 0.1:
        data = data[:rng.randrange(len(data))]
    return bytes(data)


# ---- bytes

HEADERS = ["Expect: 100-continue", "Accept-Encoding: gzip", "Authorization: Basic eDp5", "Origin: http://a", "X-Api-Key: ",
           "Connection: close", "Connection: keep-alive", "Content-Encoding: identity"]
BAD_HEADERS = HEADERS + ["Content-Encoding: gzip", "Transfer-Encoding: gzip", "Content-Length: 7", "Transfer-Encoding: chunked",
                         "Connection: upgrade", "Expect: 200-maybe", "X:" + "x" * 70000]


METHODS = ["POST"] * 6 + ["GET", "OPTIONS", "PUT", "DELETE", "CONNECT"]
PATHS = ["/health", "/metrics", "/props", "/slots", "/slots?fail_on_no_slot=1", "/slots?%00=%ff&&=", "/slots/-1?action=save&action=",
         "/slots/9999999999999999999999?action=erase", "/v1/models", "/v1/models/%00", "/models/" + "%2e%2e/" * 200, "/%",
         "/v1/models/x?" + "a=b&" * 2000, "*", "//", "/completion#x", "http://x/health"]


def http(rng, route, body, headers=HEADERS, method="POST"):
    """A request as clients write it, in one of the ways there are."""
    lines = [f"{method} {route} HTTP/1.1", "Host: x", "Content-Type: application/json"]
    if rng.random() < 0.2:
        at = rng.randrange(len(body) + 1)
        parts = [p for p in (body[:at], body[at:]) if p] + [b""]
        body = b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts)
        lines.append("Transfer-Encoding: chunked")
    else:
        lines.append(f"Content-Length: {len(body)}")
    if rng.random() < 0.2:
        lines.append(rng.choice(headers))
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


def damaged(rng):
    """One request, or two in a row, with some bytes of it changed, taken out or put in."""
    data = bytearray(b"".join(http(rng, rng.choice(ROUTES + PATHS), random_body(rng), BAD_HEADERS, rng.choice(METHODS))
                              for _ in range(rng.choice([1, 1, 2]))))
    for _ in range(rng.randrange(6)):
        at = rng.randrange(min(len(data), 150))
        what = rng.randrange(3)
        if what == 0:
            data[at] = rng.randrange(256)
        elif what == 1:
            del data[at:at + rng.randrange(1, 9)]
        else:
            data[at:at] = bytes(rng.randrange(256) for _ in range(rng.randrange(9)))
        if not data:
            break
    return bytes(data)


# ---- the client

async def read_answer(reader):
    """Status, headers and body of the next answer; None at the end. 100 Continue is not an answer."""
    status = 100
    while status == 100:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        version, status = head[0].split()[:2]
        assert version.startswith("HTTP/1."), head
        status = int(status)
    headers = {k.lower(): v.strip() for k, v in (h.split(":", 1) for h in head[1:] if h)}
    if "chunked" not in headers.get("transfer-encoding", ""):
        return status, headers, await reader.readexactly(int(headers["content-length"]))
    body = b""
    while size := int(await reader.readline(), 16):
        body += await reader.readexactly(size)
        await reader.readexactly(2)
    await reader.readexactly(2)
    return status, headers, body


def look_at(i, what, status, headers, body):
    """An answer is a documented one, and an error says what it is in JSON, even when it was no HTTP that came."""
    assert status in DOCUMENTED, (i, what, status)
    if status >= 400:
        error = json.loads(body)["error"]
        code = "unsupported_parameter" if error.get("param") and error["code"] != status else status
        assert set(error) >= {"code", "message", "type"} and error["code"] == code, (i, what, body)
        assert status != 503 or int(headers["retry-after"]) > 0
        return error["message"]
    return None


async def ask(i, rng, fault, connection, port):
    """A request that is HTTP, on a connection that stays."""
    body = fault_body(fault) if fault else random_body(rng)
    route = fault.route if fault else rng.choice(ROUTES)
    if not connection:
        connection += await asyncio.open_connection("127.0.0.1", port)
    connection[1].write(http(rng, route, body))
    status, headers, answer = await read_answer(connection[0])
    says = look_at(i, body, status, headers, answer)
    assert status < 400 or says, (i, body, answer)
    if fault and fault.status:
        assert status == fault.status and fault.says in says, (i, fault, status, says)
    if headers.get("connection", "").lower() == "close":
        connection.pop().close()
        connection.clear()
    return status


async def throw(i, rng, port):
    """Bytes, and then nothing more: the first answer's status, or that the connection was closed without one."""
    data, first = damaged(rng), "closed"
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(data)
        writer.write_eof()
        while True:
            status, headers, body = await read_answer(reader)
            look_at(i, data, status, headers, body)
            first = status if first == "closed" else first
    except (asyncio.IncompleteReadError, OSError):
        pass
    finally:
        writer.close()
    return first


async def send(port, asked, thrown):
    counts = collections.Counter()

    async def asker():
        connection = []
        for i, rng, fault in asked:
            counts[await asyncio.wait_for(ask(i, rng, fault, connection, port), PATIENCE)] += 1
        for c in connection[1:]:
            c.close()

    async def thrower():
        for i, rng in thrown:
            counts[await asyncio.wait_for(throw(i, rng, port), PATIENCE)] += 1
    await asyncio.gather(*[asker() for _ in range(ASKING)], *[thrower() for _ in range(DAMAGED)])
    return dict(counts)


def malformed(port, seed, n):
    """n requests that are wrong: statuses and how often they came."""
    def asked():
        for i in range(n):
            rng = random.Random(f"{seed}/{i}")
            if i % 4 < 3:
                yield i, rng, any_fault(rng) if i % 2 else None
    thrown = ((i, random.Random(f"{seed}/{i}")) for i in range(3, n, 4))
    return asyncio.run(send(port, asked(), thrown))


def faults(port):
    """Every fault of the description, once."""
    return asyncio.run(send(port, ((i, random.Random(i), fault) for i, fault in enumerate(FAULTS)), iter(())))
