"""Many clients at once, on a tiny model that is fast: equality, cancels, overload, the end."""
import json
import re
import signal
import socket
import subprocess
import threading

import load_tenon
import pytest
from server_tenon import ROOT, TENON, TINY, Server, plugin

VOCAB, CTX = 151, 256


@pytest.fixture(scope="module")
def tiny():
    with Server("-np", "8", "--ctx", CTX, "--metrics", "--queue", "64", "--threads", "1", model=TINY) as s:
        yield s
    assert s.process.returncode == 0


def test_every_stream_equals_its_solo_run(tiny):
    compared, left = load_tenon.equal_streams(tiny.url, 1, clients=32, rounds=2, vocab=VOCAB, ctx=CTX)
    assert compared > 25 and left > 5
    assert tiny.until(lambda: tiny.busy() == 0)


@pytest.mark.parametrize("name, vocab", [("mamba2-plain", 131), ("jamba-plain", 127), ("qwen3-next", 107), ("rwkv7", 97)])
def test_recurrent_streams_equal_their_solo_runs(name, vocab, tmp_path):
    """Recurrent models and hybrids; then a slot that was saved goes on in another one as it does in its own."""
    with Server("-np", "4", "--ctx", CTX, "--threads", "1", "--queue", "64", "--slot-save-path", tmp_path,
                model=ROOT / f"tests/golden/models/{name}/model.gguf") as s:
        load_tenon.equal_streams(s.url, 2, clients=32, rounds=1, vocab=vocab, ctx=CTX)
        body = {"prompt": [1 + i * 7 % (vocab - 1) for i in range(60)], "n_predict": 20, "temperature": 0, "ignore_eos": True,
                "return_tokens": True}
        first = s.post("/completion", {**body, "id_slot": 0})["tokens"]
        assert s.post("/slots/0?action=save", {"filename": "kept"})["n_saved"] == 79
        body["prompt"] += first
        on = s.post("/completion", {**body, "id_slot": 0})
        assert s.post("/slots/3?action=restore", {"filename": "kept"})["n_restored"] == 79
        again = s.post("/completion", {**body, "id_slot": 3})
        fresh = s.post("/completion", {**body, "cache_prompt": False})
        assert on["tokens"] == again["tokens"] == fresh["tokens"]
        assert (on["timings"]["cache_n"], again["timings"]["cache_n"], fresh["timings"]["cache_n"]) == (79, 79, 0)


def test_streams_of_a_compiled_engine():
    """Batches, buckets and prefixes change its last bits, and nothing else. Compiled quickly rather than well."""
    with Server("--backend", f"pjrt:{plugin('lammps_jax_pjrt_cpu')}", "-np", "8", "--ctx", "128", "--queue", "64", model=TINY,
                env={"XLA_FLAGS": "--xla_backend_optimization_level=0"}) as s:
        compared, left = load_tenon.equal_streams(s.url, 6, clients=32, rounds=2, vocab=VOCAB, ctx=128, equal=load_tenon.close)
        assert compared > 25 and left > 5
        assert s.until(lambda: s.busy() == 0)
    assert s.process.returncode == 0


def endless(prompt=(1, 2, 3), n=-1):
    return {"prompt": list(prompt), "n_predict": n, "ignore_eos": True, "stream": True}


def test_a_client_that_leaves_frees_its_slot(server):
    """In decode and in prefill, with the slow model; others are not touched."""
    want = server.post("/completion", {"prompt": [9, 8, 7], "n_predict": 8, "temperature": 0, "return_tokens": True})
    for body in (endless(), endless(range(100, 500), 2)):
        with server.connect("/completion", {**body, "cache_prompt": False}):
            assert server.until(lambda: server.busy() == 1)
            got = server.post("/completion", {"prompt": [9, 8, 7], "n_predict": 8, "temperature": 0, "return_tokens": True})
            assert got["tokens"] == want["tokens"]
        assert server.until(lambda: server.busy() == 0)


def test_a_client_that_leaves_the_queue(server):
    sockets = [server.connect("/completion", endless()) for _ in range(6)]
    waiting = "llamacpp:requests_deferred 2"
    assert server.until(lambda: waiting in server.get("/metrics").text)
    sockets.pop().close()
    assert server.until(lambda: "llamacpp:requests_deferred 1" in server.get("/metrics").text)
    assert server.busy() == 4
    for s in sockets:
        s.close()
    assert server.until(lambda: server.busy() == 0)


def test_answers_that_nobody_reads(tiny):
    """A client that does not read holds no slot once its answer is made."""
    with tiny.connect("/completion", {**endless(n=200), "n_probs": 50}):
        assert tiny.until(lambda: tiny.busy() == 0)
        assert tiny.post("/completion", {"prompt": [1], "n_predict": 2, "ignore_eos": True})["tokens_predicted"] == 2


def test_overload(tiny):
    counts = load_tenon.overload(tiny.url, 3, clients=100, each=2, vocab=VOCAB, ctx=CTX)
    assert counts[200] > 0 and counts[503] > 0
    assert tiny.post("/completion", {"prompt": [1], "n_predict": 2, "ignore_eos": True})["tokens_predicted"] == 2
    too_many = tiny.error("/completion", {"prompt": [[1]] * 73})
    assert "73 sequences" in too_many


def test_bodies_and_heads(tiny):
    assert tiny.http.post("/completion", content=b"x" * (33 << 20)).status_code == 413
    assert b" 431 " in tiny.raw(b"GET /health HTTP/1.1\r\nHost: x\r\nX: " + b"a" * 100000 + b"\r\n\r\n").split(b"\r\n")[0]
    assert b" 505 " in tiny.raw(b"GET /health HTTP/3.1\r\nHost: x\r\n\r\n").split(b"\r\n")[0]
    deep = b'{"prompt":' + b"[" * 100000 + b"]" * 100000 + b"}"
    assert tiny.http.post("/completion", content=deep).status_code == 400
    chunked = tiny.http.post("/completion", content=iter([b'{"prompt":[1],', b'"n_predict":1}']))
    assert chunked.status_code == 200 and chunked.json()["tokens_predicted"] == 1
    two = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n" * 2 + b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    assert tiny.raw(two).count(b'{"status":"ok"}') == 3


def test_deadline():
    with Server("-np", "1", "--timeout", "1", "--ctx", "4096") as s:
        events = s.events("/completion", endless())
        assert events[-1]["error"]["type"] == "unavailable_error" and "time" in events[-1]["error"]["message"]


def test_budget():
    with Server("--mem", "700M", "-np", "2", "--ctx", "1024") as s:
        parts = next(line for line in s.lines if "memory:" in line)
        numbers = [float(n) for n in re.findall(r"([\d.]+) MB", parts)]
        assert sum(numbers[:-2]) == pytest.approx(numbers[-2], abs=1) and numbers[-2] <= numbers[-1] == pytest.approx(734, abs=1)
    p = subprocess.run([str(x) for x in (TENON, "serve", TINY, "--mem", "1M", "--port", "0")],
                       capture_output=True, text=True, timeout=60)
    assert p.returncode == 1 and "lower --parallel or --ctx, or raise --mem" in p.stderr


def test_drain():
    """SIGTERM: health says so, new work is refused, what runs ends; the exit is clean."""
    with Server("-np", "1") as s:
        result = {}
        t = threading.Thread(target=lambda: result.update(s.post("/completion", {"prompt": [5], "n_predict": 40,
                                                                                 "ignore_eos": True})))
        t.start()
        assert s.until(lambda: s.busy() == 1)
        s.process.send_signal(signal.SIGTERM)
        assert s.until(lambda: s.get("/health").status_code == 503)
        s.error("/completion", {"prompt": [5]}, 503, "unavailable_error")
        t.join()
        assert result["tokens_predicted"] == 40
        assert s.process.wait(20) == 0


def test_the_end_waits_for_who_has_left():
    """A client closes and the signal comes before the engine has seen it: the sanitizers saw its request in a freed server."""
    with Server("-np", "1", "--ctx", "1024") as s:
        with s.connect("/completion", endless(range(900))):
            assert s.until(lambda: s.busy() == 1)
        assert s.stop() == 0


def test_drain_timeout():
    with Server("-np", "1", "--drain-timeout", "0", "--ctx", "4096") as s:
        with s.connect("/completion", {**endless(), "stream": False}) as c:
            assert s.until(lambda: s.busy() == 1)
            s.process.send_signal(signal.SIGTERM)
            c.settimeout(30)
            assert c.recv(100).startswith(b"HTTP/1.1 503")
        assert s.process.wait(20) == 0


def test_second_signal():
    with Server("-np", "1", "--ctx", "4096") as s:
        with s.connect("/completion", endless()):
            assert s.until(lambda: s.busy() == 1)
            s.process.send_signal(signal.SIGTERM)
            assert s.until(lambda: s.get("/health").status_code == 503)
            s.process.send_signal(signal.SIGINT)
            assert s.process.wait(20) == 128 + signal.SIGINT


def test_idle_exit():
    with Server(model=TINY) as s:
        socket.create_connection(("127.0.0.1", s.port)).close()
        assert s.stop() == 0


def test_json_log():
    with Server("--log-format", "json", model=TINY) as s:
        s.post("/completion", {"prompt": [1, 2], "n_predict": 3})
        s.error("/completion", {"prompt": [999]})
        assert s.until(lambda: len(s.lines) == 4)  # a request's line comes behind its answer
    lines = [json.loads(line) for line in s.lines]
    assert [x["event"] for x in lines] == ["memory", "ready", "request", "request", "drain"]
    assert lines[2]["completion_tokens"] == 3 and lines[2]["prompt_tokens"] == 2 and lines[2]["status"] == 200
    assert lines[3]["status"] == 400
