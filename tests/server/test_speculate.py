"""Drafts change how fast answers come and nothing else; fields, flags and figures of speculation."""
import concurrent.futures
import os
import subprocess

import pytest
from server_tenon import ROOT, TENON, TINY, Server, text_model

OTHER = ROOT / "tests/golden/models/gemma3/model.gguf"


def asks(n=8):
    """Prompts that repeat themselves, share beginnings, and go on as they did; greedy and not."""
    for i in range(n):
        words = [(7 * k + i) % 90 + 3 for k in range(9)]
        yield {"prompt": words * 3 + words[:2 + i % 5], "n_predict": 40, "temperature": 0 if i % 2 else 0.9, "seed": i,
               "return_tokens": True, "n_probs": 2}


def answers(server, clients, **more):
    with concurrent.futures.ThreadPoolExecutor(clients) as pool:
        got = list(pool.map(lambda ask: server.post("/completion", {**ask, **more}), asks()))
    return [(r["tokens"], [p["logprob"] for p in r["completion_probabilities"]]) for r in got], got


@pytest.mark.parametrize("options", [[], ["--speculate", "ngram", "--ngram-shared"], ["--draft", TINY],
                                     ["--speculate", "draft", "--draft", TINY, "--draft-max", "5"]], ids=str)
def test_answers_are_those_without(options):
    with Server("-np", "8", "--ctx", "128", "--metrics", *options, model=TINY) as s:
        plain, whole = answers(s, 1, speculate="none", cache_prompt=False)
        assert all(r["timings"]["draft_n"] == 0 and r["generation_settings"]["speculative.types"] == "none" for r in whole)
        for more in ({}, {"cache_prompt": False}, {"speculative.n_max": 3}):
            with_drafts, whole = answers(s, 8, **more)
            assert with_drafts == plain
            for r in whole:
                assert 0 <= r["timings"]["draft_n_accepted"] <= r["timings"]["draft_n"]
        text = s.get("/metrics").text
        value = {line.split()[0]: float(line.split()[1]) for line in text.splitlines() if not line.startswith("#")}
        name = "llamacpp:spec_decode_num_{}_total".format
        drafts = [value[name(what)] for what in ("draft_tokens", "accepted_tokens", "drafts")]
        assert drafts[0] >= drafts[1] and drafts[0] >= drafts[2]
        by_place = [v for k, v in value.items() if k.startswith(name("accepted_tokens_per_pos"))]
        assert sum(by_place) == drafts[1] and by_place == sorted(by_place, reverse=True)


def test_a_grammar_cuts_drafts(tmp_path):
    with Server(model=text_model(tmp_path / "model")) as s:
        for seed in range(3):
            ask = {"prompt": "abab" * 9, "n_predict": 60, "seed": seed, "return_tokens": True, "grammar":
                   'root ::= ("a" | "b" "a"? "b")+', "temperature": seed}
            plain = s.post("/completion", {**ask, "speculate": "none"})
            drafts = s.post("/completion", ask)
            assert drafts["tokens"] == plain["tokens"] and set(drafts["content"]) <= {"a", "b"}
        assert drafts["timings"]["draft_n"] <= 60


def test_fields():
    with Server(model=TINY) as s:
        ask = {"prompt": [1, 2, 3], "n_predict": 1}
        for good in ({"speculate": "auto"}, {"speculate": "ngram"}, {"speculative.type": "ngram-mod"}, {"speculative.n_max": 0},
                     {"speculative.n_max": 64, "speculative.n_min": 64}, {"speculative.p_min": 0.75}, {"speculate": None}):
            s.post("/completion", {**ask, **good})
        for bad, says in (({"speculate": "fast"}, "must be auto, none, ngram or draft"),
                          ({"speculate": 3}, "must be a string"),
                          ({"speculate": "draft"}, "needs a draft model"),
                          ({"speculative.n_max": 1e9}, "must be from 0 to 64"),
                          ({"speculative.n_max": -1}, "must be from 0 to 64"),
                          ({"speculative.n_max": 2, "speculative.n_min": 3}, "more than 'speculative.n_max'"),
                          ({"speculative.p_min": 2}, "must be from 0 to 1"),
                          ({"speculate": "ngram", "speculative.types": "none"}, "contradict each other")):
            assert says in s.error("/completion", {**ask, **bad})
        r = s.post("/completion", {**ask, "speculative.n_max": 7, "speculate": "ngram"})["generation_settings"]
        assert r["speculative.types"] == "ngram" and r["speculative.n_max"] == 7


@pytest.mark.parametrize("flags, env, says", [
    (["-md", TINY, "--draft-max", "8", "--draft-min", "1", "--draft-p-min", "0.5"], {}, None),
    (["--spec-draft-model", TINY, "--spec-draft-n-max", "3", "--spec-type", "draft-simple,ngram-mod"], {}, None),
    (["--spec-type", "ngram-simple", "--spec-ngram-simple-size-n", "12"], {}, None),
    (["--spec-default"], {}, None),
    ([], {"LLAMA_ARG_MODEL_DRAFT": str(TINY), "LLAMA_ARG_SPEC_DRAFT_N_MAX": "4"}, None),
    (["--spec-type", "draft-eagle3"], {}, "'draft-eagle3' is none of"),
    (["--spec-type", "ngram-mod,draft-mtp"], {}, "'ngram-mod,draft-mtp' is none of"),
    (["--spec-type", "draft-simple"], {}, "needs --draft MODEL"),
    (["-md", OTHER], {}, "another vocabulary: 97 tokens, the main model has 151"),
    (["-md", "/nowhere"], {}, "--draft: /nowhere"),
    (["--draft-max", "100000"], {}, "--draft-max"),
    (["--ngram-shared", "--mem", "1"], {}, "memory"),
], ids=str)
def test_flags(flags, env, says):
    if says is None:
        with Server(*flags, model=TINY, env=env) as s:
            s.post("/completion", {"prompt": [1, 2, 3] * 5, "n_predict": 8})
        return
    p = subprocess.run([TENON, "serve", str(TINY), "--port", "0", *map(str, flags)], capture_output=True, text=True, timeout=60,
                       cwd=ROOT, env={**os.environ, **env})
    assert p.returncode in (1, 2) and says in p.stderr, p.stderr
