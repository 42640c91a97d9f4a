"""Load on a server, for tests (a little) and bench/stress_server (much): streams against their solo runs, cancels,
overload, malformed requests, clients that drip. Everything random comes from a seed."""
import http.client
import json
import random
import re
import select
import socket
import string
import threading
import time

import httpx

ROUTES = ["/completion", "/v1/completions", "/v1/chat/completions", "/tokenize", "/detokenize", "/apply-template",
          "/infill", "/slots/0?action=save", "/slots/0?action=erase", "/v1/chat/completions/input_tokens", "/v1/responses"]
DOCUMENTED = {200, 400, 401, 404, 405, 413, 414, 431, 501, 503, 505}


def requests_of(rng, n, vocab, ctx):
    """Native requests with prompts of ids; some share a beginning, some are sampled, some ask for probabilities."""
    shared = [rng.randrange(1, vocab) for _ in range(ctx // 3)]
    out = []
    for _ in range(n):
        prompt = shared[:rng.choice([0, 7, len(shared)])] + [rng.randrange(1, vocab) for _ in range(rng.randrange(1, 40))]
        body = {"prompt": prompt, "n_predict": rng.randrange(1, ctx // 3), "seed": rng.randrange(1 << 31),
                "temperature": rng.choice([0, 0, 0.8, 1.5]), "ignore_eos": True, "return_tokens": True}
        if rng.random() < 0.3:
            body.update(repeat_penalty=1.2, dry_multiplier=0.5)
        if rng.random() < 0.3:
            body["n_probs"] = rng.randrange(1, 8)
        out.append(body)
    return out


def answer_of(events):
    """What must be the same alone and in company: tokens, and probabilities to the last digit."""
    tokens = [t for e in events if not e["stop"] for t in e["tokens"]]
    probs = [p for e in events for p in e.get("completion_probabilities", [])]
    return tokens, json.dumps(probs)


def stream(http, body, leave_after=None):
    """All events, or None if the client leaves after so many."""
    with http.stream("POST", "/completion", json={**body, "stream": True}) as r:
        assert r.status_code == 200, (r.status_code, r.read())
        events = []
        for line in r.iter_lines():
            if line.startswith("data: "):
                events.append(json.loads(line[6:]))
                assert "error" not in events[-1], events[-1]
            if leave_after is not None and len(events) >= leave_after:
                return None
        return events


def parallel(n, work):
    """work(i) for every i < n, each on its own thread; the first exception is raised."""
    failed = []

    def one(i):
        try:
            work(i)
        except BaseException as e:  # noqa: B902: whatever it is, the test has to see it
            failed.append(e)
    threads = [threading.Thread(target=one, args=(i,)) for i in range(n)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    if failed:
        raise failed[0]


def equal_streams(url, seed, clients, rounds, vocab, ctx, cancel=0.3):
    """Clients with random arrivals, lengths and cancels: every stream that is read to its end equals its solo run.
    Returns how many were compared and how many left."""
    rng = random.Random(seed)
    bodies = requests_of(rng, clients * rounds, vocab, ctx)
    leaves = [rng.randrange(0, 20) if rng.random() < cancel else None for _ in bodies]
    pauses = [rng.random() * 0.05 for _ in bodies]
    limits = httpx.Limits(max_connections=None)
    with httpx.Client(base_url=url, timeout=300, limits=limits, trust_env=False) as http:
        solo = [None if leave is not None else answer_of(stream(http, {**body, "cache_prompt": False}))
                for body, leave in zip(bodies, leaves)]

        def client(c):
            for r in range(rounds):
                i = c * rounds + r
                threading.Event().wait(pauses[i])
                events = stream(http, bodies[i], leaves[i])
                if leaves[i] is None:
                    assert answer_of(events) == solo[i], (i, bodies[i])
        parallel(clients, client)
    left = sum(leave is not None for leave in leaves)
    return len(bodies) - left, left


class Gauge:
    """Asks one thing again and again, as fast as one connection answers."""

    def __init__(self, port):
        self.http = http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, path):
        self.http.request("GET", path)
        return self.http.getresponse().read()

    def busy(self):
        return sum(s["is_processing"] for s in json.loads(self.ask("/slots")))

    def fed(self):
        """Tokens of prompts that the running requests have been fed."""
        return sum(s["n_prompt_tokens_processed"] for s in json.loads(self.ask("/slots")) if s["is_processing"])

    def waiting(self):
        return int(re.search(rb"^llamacpp:requests_deferred (\d+)", self.ask("/metrics"), re.M)[1])

    def until(self, what, seconds=60):
        """When it was so for the first time."""
        end = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < end, "it never came"
            time.sleep(0.001)
        return time.monotonic()


def cancel_times(server, phase, n, seed, vocab, prompt):
    """Milliseconds from the close of a client that has a prompt of so many tokens until the server has room again, n times,
    in one phase: "queue" (all slots are busy), "prefill" or "decode" (another client's answer goes on meanwhile)."""
    rng, gauge, times = random.Random(seed), Gauge(server.port), []
    slots = len(json.loads(gauge.ask("/slots")))

    def client(tokens):
        ids = [rng.randrange(vocab // 2) for _ in range(tokens)]
        return server.connect("/completion", {"prompt": ids, "n_predict": -1, "ignore_eos": True, "stream": True,
                                              "cache_prompt": False})
    for _ in range(n):
        others = [client(8) for _ in range(slots if phase == "queue" else 1)]
        for s in others:
            assert s.recv(1)
        with client(prompt) as s:
            if phase == "queue":
                gauge.until(lambda: gauge.waiting() == 1)
            elif phase == "prefill":
                gauge.until(lambda: gauge.fed() > len(others) * 8)
            else:
                assert s.recv(1)
            time.sleep(rng.random() * 0.1)
            if phase == "prefill":
                assert not select.select([s], [], [], 0)[0], "the prompt was read before the client left"
            closed = time.monotonic()
        times.append(1e3 * (gauge.until(lambda: gauge.waiting() + gauge.busy() == len(others)) - closed))
        for s in others:
            while select.select([s], [], [], 0)[0] and s.recv(1 << 16):
                pass
            assert select.select([s], [], [], 10)[0], "another stream stands still"
            s.close()
        gauge.until(lambda: gauge.busy() == 0)
    return sorted(times)


def overload(url, seed, clients, each, vocab, ctx):
    """Far more clients than slots and queue: how often which status came. Every request must end with one of them."""
    rng = random.Random(seed)
    bodies = requests_of(rng, clients * each, vocab, ctx)
    counts, lock = {}, threading.Lock()
    with httpx.Client(base_url=url, timeout=600, limits=httpx.Limits(max_connections=None), trust_env=False) as http:
        def client(c):
            for i in range(each):
                r = http.post("/completion", json=bodies[c * each + i])
                if r.status_code == 503:
                    assert int(r.headers["retry-after"]) > 0 and r.json()["error"]["type"] == "unavailable_error"
                elif r.status_code == 200:
                    assert r.json()["tokens_predicted"] == bodies[c * each + i]["n_predict"]
                with lock:
                    counts[r.status_code] = counts.get(r.status_code, 0) + 1
        parallel(clients, client)
    assert sum(counts.values()) == len(bodies) and set(counts) <= {200, 503}, counts
    return counts


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
    return {rng.choice(FIELDS): junk(rng, depth + 1) for _ in range(rng.randrange(5))}


FIELDS = ["prompt", "messages", "n_predict", "stream", "stop", "logit_bias", "role", "content", "type", "text", "seed", "n",
          "temperature", "samplers", "n_probs", "logprobs", "top_logprobs", "response_fields", "stream_options", "id_slot",
          "filename", "tokens", "input_prefix", "input_suffix", "input_extra", "tools", "response_format", "grammar", "top_k",
          "dry_sequence_breakers", "chat_template_kwargs", "mirostat", "echo", "ignore_eos", "max_tokens", "model", "what"]


def malformed_body(rng):
    """A body that is wrong somewhere: fields of any type, or JSON with damaged bytes."""
    body = {f: junk(rng) for f in rng.sample(FIELDS, rng.randrange(6))}
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


def malformed_http(rng, body):
    """Bytes that may not be HTTP at all."""
    head = f"POST {rng.choice(ROUTES)} HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    data = bytearray(head.encode() + body)
    for _ in range(rng.randrange(1, 6)):
        at = rng.randrange(min(len(data), len(head)))
        what = rng.randrange(3)
        if what == 0:
            data[at] = rng.randrange(256)
        elif what == 1:
            del data[at:at + rng.randrange(1, 9)]
        else:
            data[at:at] = bytes(rng.randrange(256) for _ in range(rng.randrange(9)))
    return bytes(data)


def malformed(url, port, seed, n):
    """n requests that are wrong: statuses and how often they came. Only documented ones may."""
    rng = random.Random(seed)
    counts = {}
    with httpx.Client(base_url=url, timeout=120, trust_env=False) as http:
        for i in range(n):
            body = malformed_body(rng)
            if i % 4 == 3:
                with socket.create_connection(("127.0.0.1", port)) as s:
                    s.settimeout(20)
                    status = "closed"
                    try:
                        s.sendall(malformed_http(rng, body))
                        s.shutdown(socket.SHUT_WR)
                        first = s.recv(64)
                        if first:
                            status = int(first.split()[1])
                    except (ConnectionError, TimeoutError):
                        pass
            else:
                r = http.post(rng.choice(ROUTES), content=body, headers={"Content-Type": "application/json"})
                status = r.status_code
                if status >= 400:
                    assert set(r.json()["error"]) >= {"code", "message", "type"}, r.text
            assert status == "closed" or status in DOCUMENTED, (status, body)
            counts[status] = counts.get(status, 0) + 1
    return counts
