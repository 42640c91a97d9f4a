"""Load on a server, for tests (a little) and bench/stress_server (much): streams against their solo runs, cancels,
overload. Everything random comes from a seed."""
import http.client
import itertools
import json
import random
import re
import select
import threading
import time

import httpx


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
    """Tokens, and their probabilities."""
    tokens = [t for e in events if not e["stop"] for t in e["tokens"]]
    return tokens, [p for e in events for p in e.get("completion_probabilities", [])]


def same_bits(body, answer, solo):
    """What the native engine promises: the same alone and in company, to the last digit."""
    assert json.dumps(answer) == json.dumps(solo), body


def close(body, answer, solo):
    """What compiled engines promise (docs/exactness.md): logits within 1e-3, and so probabilities within twice that, and the same
    tokens up to a greedy choice whose lead over the next is less than 1e-2."""
    for i, (token, probs, alone, expected) in enumerate(itertools.zip_longest(*answer, *solo)):
        best = [p["logprob"] for p in expected["top_logprobs"]]
        if token != alone:
            lead = best[0] - best[1]
            assert not body["temperature"] and "repeat_penalty" not in body and lead < 1e-2, (body, i, token, alone, lead)
            return
        for a, b in zip([probs["logprob"], *sorted(p["logprob"] for p in probs["top_logprobs"])],
                        [expected["logprob"], *sorted(best)], strict=True):
            assert abs(a - b) <= 2e-3, (body, i, a, b)


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


def equal_streams(url, seed, clients, rounds, vocab, ctx, cancel=0.3, equal=same_bits):
    """Clients with random arrivals, lengths and cancels: every stream that is read to its end equals its solo run.
    Returns how many were compared and how many left."""
    rng = random.Random(seed)
    bodies = requests_of(rng, clients * rounds, vocab, ctx)
    if equal is close:
        bodies = [{**body, "n_probs": max(2, body.get("n_probs", 0))} for body in bodies]
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
                    equal(bodies[i], answer_of(events), solo[i])
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
