"""Faults of the server that clients met, by the numbers they were reported under: each example with its right answer."""
import json
import os
import resource
import signal
import socket
import subprocess
import time

import pytest
from cli_files import PIECES, model_with_turns
from server_tenon import TENON, Server, text_model

SLOW = {"prompt": [1, 2, 3], "n_predict": 200, "ignore_eos": True, "stream": True}


def answers(server, data):
    """The status lines of everything that comes back."""
    return [line.split()[1] for line in server.raw(data, timeout=5).split(b"\r\n") if line.startswith(b"HTTP/1.1 ")]


def head(*lines, body=b""):
    return "\r\n".join([*lines, "", ""]).encode() + body


# ---- S01: heads

BODY = b"GET /v1/models HTTP/1.1\r\nHost: x\r\n\r\n"
LENGTH = f"Content-Length: {len(BODY)}"


@pytest.mark.parametrize("lines", [
    ["Host: x", f"Content-Length : {len(BODY)}"], ["Host: x", f"Content-Length\t: {len(BODY)}"],
    ["Host: x", "Transfer-Encoding : chunked"], ["Host: x", f"Content-Length: +{len(BODY)}"],
    ["Host: x", "Host: y", LENGTH], [LENGTH], ["Host: x", LENGTH, " folded: yes"],
    ["Host: x", "X: a\rb", LENGTH], ["Host: x", "X: a\0b", LENGTH], ["Host: x", LENGTH, "Content-Length: 5"],
    ["Host: x", LENGTH, "Transfer-Encoding: chunked"],
])
def test_s01_a_bad_head_is_one_answer_and_the_end(letters, lines):
    assert answers(letters, head("POST /completion HTTP/1.1", *lines, body=BODY)) == [b"400"]


def test_s01_absolute_targets(letters):
    for target in (f"http://127.0.0.1:{letters.port}/v1/models", "http://example.com/v1/models"):
        assert answers(letters, head(f"GET {target} HTTP/1.1", "Host: x", "Connection: close")) == [b"200"]
    assert answers(letters, head("GET /v1/models HTTP/1.1", "Host: x", "Connection: close")) == [b"200"]


# ---- S02: nothing that waits holds a worker

def test_s02_saves_of_busy_slots_stall_nobody(tmp_path):
    with Server("-np", "4", "--ctx", "4096", "--backend", "ref", "--slot-save-path", tmp_path,
                model=text_model(tmp_path / "model")) as s:
        busy = [s.connect("/completion", {**SLOW, "n_predict": 4000, "id_slot": i}) for i in range(4)]
        assert s.until(lambda: s.busy() == 4)
        saves = [s.connect(f"/slots/{i}?action=save", {"filename": f"{i}.bin"}) for i in range(4)]
        time.sleep(0.2)
        for _ in range(3):  # beyond the four workers
            assert s.get("/health", timeout=10).status_code == 200
            assert s.get("/v1/models", timeout=10).status_code == 200
            assert s.post("/tokenize", {"content": "the"}, timeout=10)["tokens"]
        assert s.busy() == 4
        for c in busy + saves:
            c.close()


# ---- S03: signals

@pytest.mark.parametrize("sig", [signal.SIGHUP, signal.SIGINT])
def test_s03_a_signal_that_the_parent_ignores_is_ignored(tmp_path, sig):
    before = signal.signal(sig, signal.SIG_IGN)
    try:
        s = Server(model=text_model(tmp_path / "model"))
    finally:
        signal.signal(sig, before)
    with s:
        s.process.send_signal(sig)
        time.sleep(0.3)
        assert s.get("/health").json() == {"status": "ok"} and s.process.poll() is None


def test_s03_the_second_signal_ends_it(tmp_path):
    s = Server("--backend", "ref", "--ctx", "4096", model=text_model(tmp_path / "model"))
    c = s.connect("/completion", {**SLOW, "n_predict": 4000})
    assert s.until(lambda: s.busy() == 1)
    s.process.send_signal(signal.SIGTERM)
    time.sleep(0.3)
    s.process.send_signal(signal.SIGTERM)
    assert s.process.wait(10) != 0
    c.close()


# ---- S04, S05, S06: bodies of real clients

def test_s04_infill_of_editor_plugins(letters):
    common = {"input_prefix": "the", "input_suffix": "the", "prompt": "", "input_extra": [], "n_predict": 8,
              "stream": False, "top_k": 40, "top_p": 0.9, "samplers": ["top_k", "top_p", "infill"], "cache_prompt": True,
              "t_max_prompt_ms": 500, "t_max_predict_ms": 1000, "n_indent": 4,
              "response_fields": ["content", "timings/prompt_n", "truncated"]}
    assert "content" in letters.post("/infill", common)
    for key in ("t_max_prompt_ms", "samplers", "n_indent"):
        letters.post("/infill", {k: v for k, v in common.items() if k != key})


def test_s05_unknown_fields(letters):
    plain = {"prompt": "the", "n_predict": 2, "temperature": 0}
    want = letters.post("/completion", plain)["content"]
    more = {"penalty_last_n": 64, "tfs": 1, "top_a": 0, "skew": 0, "rep_pen": 1, "smoothing_factor": 0, "sampler_seed": -1}
    r = letters.http.post("/completion", json={**plain, **more})
    assert r.status_code == 200 and r.json()["content"] == want
    assert {"tfs", "top_a", "skew"} <= {s.strip() for s in r.headers["x-tenon-ignored"].split(",")}
    letters.post("/completion", {**plain, "samplers": ["typical_p"], "seed": 2**63 + 5})
    letters.post("/completion", {**plain, "repetition_penalty": 1.5, "repeat_penalty": 1.5})
    for wrong, right in (("temprature", "temperature"), ("top_kk", "top_k"), ("temperatrue", "temperature")):
        message = letters.http.post("/completion", json={**plain, wrong: 1})
        assert message.status_code == 400 and wrong in message.text and right in message.text
    letters.post("/completion", {**plain, "temperature": "hot"}, 400)


def test_s05_strict(tmp_path):
    with Server("--strict", model=text_model(tmp_path / "model")) as s:
        r = s.http.post("/completion", json={"prompt": "the", "n_predict": 1, "tfs": 1})
        assert r.status_code == 400 and "tfs" in r.text


def test_s06_501_is_for_routes(letters):
    chat = {"messages": [{"role": "user", "content": "the"}], "max_tokens": 2}
    for field, value in (("functions", [{"name": "f"}]), ("audio", {"voice": "x"}), ("use_beam_search", True)):
        r = letters.http.post("/v1/chat/completions", json={**chat, field: value})
        assert r.status_code == 400, field
        error = r.json()["error"]
        assert (error["code"], error["param"]) == ("unsupported_parameter", field)
    for route in ("/tools", "/v1/streams", "/v1/embeddings"):
        assert letters.get(route).status_code in (405, 501) and letters.http.post(route, json={}).status_code == 501


# ---- S07, S08: streams and time

def test_s07_streams_are_not_buffered(letters):
    for path, body in (("/completion", {"prompt": "the", "n_predict": 2}), ("/v1/completions", {"prompt": "the", "max_tokens": 2}),
                       ("/v1/chat/completions", {"messages": [{"role": "user", "content": "the"}], "max_tokens": 2})):
        with letters.http.stream("POST", path, json={**body, "stream": True}) as r:
            r.read()
            assert r.headers["x-accel-buffering"] == "no", path


def test_s08_idling_is_not_receiving():
    """The limits are two: help names the one of idle connections, 75 seconds at least."""
    text = subprocess.run([TENON, "serve", "--help"], capture_output=True, text=True).stdout
    assert any("idle" in line for line in text.splitlines())


# ---- S09, S10, S11: what is in a body

STRICT = "{% for m in messages %}{{ '[' + m['role'] + ']' + m['content'] }}{% endfor %}"
CALL = [{"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}}]


@pytest.mark.parametrize("message", [
    {"role": "assistant", "content": None, "tool_calls": CALL}, {"role": "assistant", "tool_calls": CALL},
    {"role": "assistant", "content": None}, {"role": "assistant"},
    {"role": "assistant", "content": [{"type": "refusal", "refusal": "no"}]},
])
def test_s09_histories_without_content(tmp_path, message):
    with Server(model=text_model(tmp_path / "model", template=STRICT)) as s:
        s.post("/v1/chat/completions", {"messages": [{"role": "user", "content": "a"}, message,
                                                     {"role": "user", "content": "b"}], "max_tokens": 1})


def byte_level(byte):
    """A byte above 0x7f as byte-level tokenizers write it."""
    return chr(0x143 if byte == 0xAD else byte if byte > 0xA0 else 0x122 + byte - 0x80)


def test_s10_logprobs_of_parts_of_characters(tmp_path):
    """Nearly every token is one byte of a character: keys of their own, and the chosen one's own value."""
    folder = text_model(tmp_path / "model")
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    ids = [*range(99), *range(103, 151)]
    pieces = [byte_level(b) for b in range(0x80, 0x100)] + [chr(c) for c in range(ord("A"), ord("A") + 19)]
    tokenizer["model"] |= {"vocab": dict(zip(pieces, ids)), "merges": []}
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    with Server(model=folder) as s:
        body = {"prompt": [1, 2, 3], "max_tokens": 1, "temperature": 0, "logprobs": 5}
        got = s.post("/v1/completions", body)["choices"][0]["logprobs"]
        assert got["tokens"] == ["bytes:\\x8e"]  # id 14
        top = got["top_logprobs"][0]
        assert len(top) == 5 and top["bytes:\\x8e"] == got["token_logprobs"][0] == max(top.values())


def test_s11_values_inside_strings(letters):
    r = letters.http.post("/tokenize", json={"content": "1," * 3_500_000})
    assert r.status_code == 200 or "too many values" not in r.text


# ---- S12, S13, S14: around the requests

def preflight(server, **headers):
    base = {"Origin": "http://page.example", "Access-Control-Request-Method": "POST"}
    return server.http.options("/v1/chat/completions", headers={**base, **headers})


def test_s12_cors(letters):
    r = preflight(letters, **{"Access-Control-Request-Headers": "authorization, x-custom",
                              "Access-Control-Request-Private-Network": "true"})
    allowed = {s.strip().lower() for s in r.headers["access-control-allow-headers"].split(",")}
    assert {"authorization", "x-custom"} <= allowed
    assert "Origin" in r.headers["vary"] and int(r.headers["access-control-max-age"]) > 0
    assert r.headers["access-control-allow-private-network"] == "true"
    answer = letters.get("/v1/models", headers={"Origin": "http://page.example"})
    name = "access-control-allow-credentials"
    assert answer.headers.get(name) == r.headers.get(name)


def test_s13_more_idle_clients_than_descriptors(tmp_path):
    """The soft limit is raised; all of them and one more are served."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (128, hard))
    try:
        s = Server(model=text_model(tmp_path / "model"))
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    with s:
        idle = [socket.create_connection(("127.0.0.1", s.port)) for _ in range(200)]
        assert s.get("/health", timeout=20).json() == {"status": "ok"}
        for c in idle:
            c.close()


def test_s14_a_live_servers_socket_is_its_own(tmp_path):
    path = tmp_path / "a.sock"
    model = text_model(tmp_path / "model")
    first = Server("--host", path, model=model, wait=False)
    try:
        end = time.monotonic() + 60
        while not path.exists() and time.monotonic() < end:
            time.sleep(0.02)
        second = subprocess.run([TENON, "serve", model, "--host", path], capture_output=True, text=True, timeout=60)
        assert second.returncode == 1 and str(path) in second.stderr
        answer = b"HTTP/1.1 503" # while its model loads
        while answer.startswith(b"HTTP/1.1 503") and time.monotonic() < end:
            with socket.socket(socket.AF_UNIX) as c:
                c.connect(str(path))
                c.sendall(b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                answer = c.recv(20)
        assert answer.startswith(b"HTTP/1.1 200")
    finally:
        first.process.terminate()
        first.process.wait(60)
        first.process.stderr.close()


def test_s14_every_address(tmp_path):
    model = text_model(tmp_path / "model")
    for host, ways in (("::", ["127.0.0.1", "::1"]), ("[::1]", ["::1"])):
        if not os.path.exists("/proc/net/if_inet6") or not open("/proc/net/if_inet6").read():
            ways = []  # a machine without IPv6 refuses both
            continue
        s = Server("--host", host, model=model, wait=False)
        try:
            line = next(x for x in iter(lambda: s.process.stderr.readline().decode(), "") if "listening on" in x)
            assert f"//[{host.strip('[]')}]:" in line, line
            port = int(line.split("]:")[1].split()[0].strip("/\""))
            for way in ways:
                socket.create_connection((way, port), 10).close()
        finally:
            s.process.terminate()
            s.process.wait(60)
            s.process.stderr.close()


def test_s14_headers_of_refusals(letters, tmp_path):
    r = letters.http.delete("/v1/chat/completions")
    assert r.status_code == 405 and "POST" in r.headers["allow"]
    with Server("--api-key", "k", model=text_model(tmp_path / "model")) as s:
        r = s.get("/v1/models")
        assert r.status_code == 401 and r.headers["www-authenticate"].startswith("Bearer")


def test_s14_a_time_limit_waits_for_a_newline(letters):
    """llama-server: t_max_predict_ms counts from the first newline that was generated."""
    body = {"prompt": "the", "n_predict": 40, "temperature": 0, "t_max_predict_ms": 1, "ignore_eos": True}
    never = {str(i): False for i, p in enumerate(PIECES) if p == "\u010a"}
    r = letters.post("/completion", {**body, "logit_bias": never})
    assert r["tokens_predicted"] == 40 and r["stop_type"] == "limit"


def test_s14_a_limit_inside_a_character(tmp_path):
    folder = text_model(tmp_path / "model")
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    del tokenizer["model"]["vocab"][PIECES[70]]
    tokenizer["model"]["vocab"]["\u00f0"] = 70  # the first byte of four
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    with Server(model=folder) as s:
        r = s.post("/completion", {"prompt": "0", "n_predict": 1, "temperature": 0, "logit_bias": {"70": 100}})
        assert "\ufffd" not in r["content"]


# ---- F07 on the server

def test_f07_stops(tmp_path):
    with Server(model=model_with_turns(tmp_path / "model")) as s:
        for stop, ids in (("<|turn|>", [14, 99]), ("<|turn|>+", [14, 99, 10])):
            body = {"prompt": [1, 2, 3], "n_predict": 8, "temperature": 0, "stop": [stop], "return_tokens": True}
            assert s.post("/completion", body)["tokens"] == ids


