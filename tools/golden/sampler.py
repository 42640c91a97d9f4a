#!/usr/bin/env python3
"""Write tests/golden/sampler: vocab.gguf, a tokenizer, and cases.json: 1,000 draws of libllama's sampler chain for each
of many settings, from logits that both sides compute (see `logits`), and the probabilities of the first draws.

Run with a Python that has llama-cpp-python 0.3.36, gguf and numpy."""
import ctypes
import json
import math
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
import llama_cpp.llama_cpp as ll
import numpy as np

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../tests/golden/sampler")
DRAWS, TOLD, BEST = 1000, 8, 5

DEFAULTS = {
    "temp": 0.8, "top_k": 40, "top_p": 0.95, "min_p": 0.05, "seed": 42, "typical_p": 1.0, "top_n_sigma": -1.0,
    "xtc_probability": 0.0, "xtc_threshold": 0.1, "dynatemp_range": 0.0, "dynatemp_exponent": 1.0,
    "repeat_last_n": 64, "repeat_penalty": 1.0, "frequency_penalty": 0.0, "presence_penalty": 0.0,
    "dry_multiplier": 0.0, "dry_base": 1.75, "dry_allowed_length": 2, "dry_penalty_last_n": 64,
    "dry_breakers": ["\n", ":", "\"", "*"], "mirostat": 0, "mirostat_tau": 5.0, "mirostat_eta": 0.1,
    "adaptive_target": -1.0, "adaptive_decay": 0.9, "min_keep": 0, "bias": [],
    "samplers": "penalties;dry;top_n_sigma;top_k;typ_p;top_p;min_p;xtc;temperature"}
OFF = {"top_k": 0, "top_p": 1.0, "min_p": 0.0, "temp": 1.0}
LOOP = [(7 * i * i + 3 * i) % 11 + 70 for i in range(12)] * 3

LIKELY = [[i, 12.0] for i in [10, 58, 34, 42, 97, 98, 120, 121, 122, 116, 104, 101, 32, *range(256, 290)]]

# name, options, and of the logits: vocabulary, how many different rows, a factor
CASES = [
    ("defaults", {}, 2000, 1000, 1.0),
    ("defaults, narrow", {"seed": 7}, 2000, 1000, 0.25),
    ("nothing but the draw", OFF, 2000, 1000, 0.5),
    ("seed 0", {**OFF, "seed": 0, "top_k": 5}, 300, 1000, 0.2),
    ("top_k", {**OFF, "top_k": 7}, 2000, 1000, 0.3),
    ("top_k 1", {**OFF, "top_k": 1}, 2000, 10, 1.0),
    ("top_k above 128", {**OFF, "top_k": 500}, 2000, 1000, 0.2),
    ("top_p", {**OFF, "top_p": 0.6}, 900, 1000, 0.3),
    ("top_p of many, few needed", {**OFF, "top_p": 0.5}, 4000, 1000, 0.6),
    ("top_p of many, many needed", {**OFF, "top_p": 0.9}, 2500, 1000, 0.1),
    ("top_p 0", {**OFF, "top_p": 0.0}, 2000, 100, 0.5),
    ("top_p with min_keep", {**OFF, "top_p": 0.1, "min_keep": 5}, 2000, 1000, 0.4),
    ("min_p", {**OFF, "min_p": 0.1}, 2000, 1000, 0.3),
    ("min_p 1", {**OFF, "min_p": 1.0}, 2000, 100, 0.3),
    ("min_p with min_keep", {**OFF, "min_p": 0.9, "min_keep": 20}, 2000, 1000, 0.3),
    ("min_p after top_k", {**OFF, "top_k": 30, "min_p": 0.2, "min_keep": 3}, 2000, 1000, 0.4),
    ("typical", {**OFF, "typical_p": 0.5}, 2000, 1000, 0.3),
    ("typical with min_keep", {**OFF, "top_k": 50, "typical_p": 0.05, "min_keep": 4}, 2000, 1000, 0.3),
    ("top_n_sigma", {**OFF, "top_n_sigma": 1.5}, 2000, 1000, 0.3),
    ("top_n_sigma small", {"top_n_sigma": 0.01}, 2000, 100, 0.3),
    ("xtc always", {**OFF, "top_k": 40, "xtc_probability": 1.0, "xtc_threshold": 0.05}, 2000, 1000, 0.4),
    ("xtc sometimes", {"xtc_probability": 0.5, "xtc_threshold": 0.1}, 2000, 1000, 0.5),
    ("xtc on everything", {**OFF, "xtc_probability": 0.3, "xtc_threshold": 0.01, "min_keep": 2}, 500, 1000, 0.3),
    ("temperature", {**OFF, "temp": 1.7}, 2000, 1000, 0.5),
    ("temperature small", {**OFF, "temp": 0.05}, 2000, 1000, 0.5),
    ("greedy", {"temp": 0.0}, 2000, 1000, 0.5),
    ("dynatemp", {"dynatemp_range": 0.5, "dynatemp_exponent": 1.5}, 2000, 1000, 0.4),
    ("dynatemp below 0", {**OFF, "temp": 0.2, "dynatemp_range": 0.7}, 2000, 1000, 0.5),
    ("repeat penalty", {"repeat_penalty": 1.3, "repeat_last_n": 20}, 2000, 5, 0.5),
    ("repeat penalty below 1", {"repeat_penalty": 0.8, "repeat_last_n": 3}, 2000, 50, 0.5),
    ("frequency and presence", {"frequency_penalty": 0.7, "presence_penalty": 0.3, "repeat_last_n": 200}, 500, 3, 0.5),
    ("negative penalties", {"frequency_penalty": -0.1, "presence_penalty": -0.2}, 500, 100, 0.3),
    ("penalties greedy", {"temp": 0.0, "repeat_penalty": 1.1, "presence_penalty": 0.5}, 500, 2, 0.4),
    ("dry", {"dry_multiplier": 0.8, "dry_breakers": []}, 600, 2, 1.0),
    ("dry greedy", {"temp": 0.0, "dry_multiplier": 0.3, "dry_base": 1.2, "dry_penalty_last_n": 300}, 600, 3, 0.5),
    ("dry with breakers", {"dry_multiplier": 2.0, "dry_base": 1.5, "dry_allowed_length": 1, "top_k": 10, "bias": LIKELY,
                           "dry_penalty_last_n": 100}, 600, 2, 0.3),
    ("dry with long breakers", {"dry_multiplier": 1.0, "dry_allowed_length": 1, "dry_penalty_last_n": 1000, "bias": LIKELY,
                                "dry_breakers": ["ab", "the ", "xyz", "a\u00e9b"]}, 600, 2, 0.3),
    ("dry breakers are not penalised", {"dry_multiplier": 3.0, "dry_allowed_length": 1, "temp": 0.0, "bias": LIKELY[:6]},
     600, 2, 0.1),
    ("dry allowed 0, base 1", {"dry_multiplier": 0.5, "dry_base": 1.0, "dry_allowed_length": 0}, 600, 4, 0.5),
    ("bias", {"bias": [[5, 9.0], [17, -3.5], [100, -math.inf], [5, 1.0]]}, 300, 1000, 0.4),
    ("bans", {"bias": [[i, -math.inf] for i in range(0, 40, 2)]}, 300, 1000, 0.4),
    ("mirostat", {"mirostat": 1, "temp": 1.0}, 2000, 1000, 0.4),
    ("mirostat low", {"mirostat": 1, "mirostat_tau": 1.5, "mirostat_eta": 0.4}, 1000, 1000, 0.6),
    ("mirostat 2", {"mirostat": 2, "temp": 1.1}, 2000, 1000, 0.4),
    ("mirostat 2 low", {"mirostat": 2, "mirostat_tau": 0.7, "mirostat_eta": 0.3, "temp": 0.9}, 1000, 1000, 0.8),
    ("adaptive", {"samplers": "min_p;adaptive_p", "adaptive_target": 0.3}, 1000, 1000, 0.5),
    ("adaptive off", {"samplers": "top_k;adaptive_p"}, 1000, 1000, 0.5),
    ("adaptive after all", {"samplers": "adaptive_p;top_k;temperature", "adaptive_target": 0.05, "adaptive_decay": 0.5},
     1000, 1000, 0.3),
    ("temperature first", {"samplers": "temperature;top_k;top_p", "temp": 1.5}, 2000, 1000, 0.4),
    ("min_p before top_k", {"samplers": "min_p;top_k", "top_k": 3}, 2000, 1000, 0.4),
    ("no samplers", {"samplers": ""}, 300, 1000, 0.3),
    ("penalties last", {"samplers": "top_k;top_p;penalties;dry;temperature", "repeat_penalty": 1.5,
                        "dry_multiplier": 1.0}, 600, 4, 0.4),
    ("infill", {**OFF, "samplers": "top_k;infill", "top_k": 40}, 600, 1000, 1.0),
    ("infill, flat", {"samplers": "top_k;top_p;infill", "top_p": 0.9}, 600, 1000, 0.3),
    ("infill, beginnings", {"samplers": "top_k;infill", "bias": LIKELY}, 600, 1000, 0.2),
    ("infill, likely beginnings", {"samplers": "top_k;top_p;infill", "top_p": 0.99, "bias": LIKELY[7:13] + LIKELY[20:]}, 600, 1000, 0.5),
    ("infill, ends", {"samplers": "top_k;infill;temperature", "temp": 1.3, "bias": [[590, 9.0], [5, 4.0]]}, 600, 1000, 1.0),
    ("infill, few ends", {"samplers": "top_k;infill", "top_k": 400, "bias": [[590, 2.0]]}, 600, 1000, 0.7),
    ("everything", {"repeat_penalty": 1.1, "frequency_penalty": 0.1, "dry_multiplier": 0.5, "top_n_sigma": 3.0,
                    "top_k": 60, "typical_p": 0.95, "top_p": 0.9, "min_p": 0.02, "xtc_probability": 0.3,
                    "xtc_threshold": 0.08, "dynatemp_range": 0.2, "bias": [[3, 1.5], [4, -math.inf]], "seed": 123456789},
     600, 100, 0.4),
]


def hashed(x):
    """xxHash's avalanche, on u32."""
    x ^= x >> 15
    x = x * np.uint32(2246822519)
    x ^= x >> 13
    x = x * np.uint32(3266489917)
    return x ^ x >> 16


def logits(row, vocab, scale):
    """Four 22-bit numbers added: exact in f32, about normal, standard deviation 4.6 * scale. Where two of a row are equal,
    libllama sorts them as its partial sort happens to, and we put the lower id first: no draw below lands on such a pair."""
    x = np.arange(vocab, dtype=np.uint32) * np.uint32(2654435761) + np.uint32(row * 374761393 & 0xffffffff)
    total = sum((hashed(x + np.uint32(k)) >> np.uint32(10)).astype(np.int32) for k in range(4))
    return (total - (1 << 23)).astype(np.float32) * np.float32(2.0**-19) * np.float32(scale)


def write_vocab(path):
    """Bytes, then pieces that hold breakers or begin or end in them; byte-level BPE with the merges that make them."""
    chars = [chr(b) if 33 <= b <= 126 or 161 <= b <= 172 or b >= 174 else None for b in range(256)]
    other = 0
    for b in range(256):
        if chars[b] is None:
            chars[b] = chr(256 + other)
            other += 1
    written = lambda text: "".join(chars[b] for b in text.encode())
    pieces, merges = list(chars), []
    for word in ["the", "the ", "and", "in", ":\n", "\n\n", " \"", "\":", "ab", "abc", "xa", "xab", "yz", "xy", "xyz", "**",
                 "*a", "a*", "th", "he", "b:", "zab", "za", " a", "a\u00e9", "\u00e9b"]:
        left = chars[word.encode()[0]]
        for b in word.encode()[1:]:
            if left + chars[b] not in pieces:
                pieces.append(left + chars[b])
                merges.append(f"{left} {chars[b]}")
            left += chars[b]
        assert left == written(word)
    pieces += [f"<unused{i}>" for i in range(600 - len(pieces))]
    w = gguf.GGUFWriter(path, "llama")
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre("gpt-2")
    w.add_token_list(pieces)
    w.add_token_types([gguf.TokenType.CONTROL if p.startswith("<unused") else gguf.TokenType.NORMAL for p in pieces])
    w.add_token_merges(merges)
    w.add_eos_token_id(590)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.write_tensors_to_file()
    w.close()


def chain(o, vocab, n_vocab):
    """common_sampler_init of llama.cpp b10573, through the library's own samplers."""
    c = ll.llama_sampler_chain_init(ll.llama_sampler_chain_default_params())
    breakers = [b.encode() for b in o["dry_breakers"]]
    array = (ctypes.c_char_p * max(1, len(breakers)))(*breakers)
    make = {
        "penalties": lambda: ll.llama_sampler_init_penalties(
            n_vocab, o["repeat_last_n"], o["repeat_penalty"], o["frequency_penalty"], o["presence_penalty"]),
        "dry": lambda: ll.llama_sampler_init_dry(
            vocab, o["dry_multiplier"], o["dry_base"], o["dry_allowed_length"], o["dry_penalty_last_n"], array,
            len(breakers)),
        "top_n_sigma": lambda: ll.llama_sampler_init_top_n_sigma(o["top_n_sigma"]),
        "top_k": lambda: ll.llama_sampler_init_top_k(o["top_k"]),
        "typ_p": lambda: ll.llama_sampler_init_typical(o["typical_p"], o["min_keep"]),
        "top_p": lambda: ll.llama_sampler_init_top_p(o["top_p"], o["min_keep"]),
        "min_p": lambda: ll.llama_sampler_init_min_p(o["min_p"], o["min_keep"]),
        "xtc": lambda: ll.llama_sampler_init_xtc(o["xtc_probability"], o["xtc_threshold"], o["min_keep"], o["seed"]),
        "infill": lambda: ll.llama_sampler_init_infill(vocab),
        "temperature": lambda: ll.llama_sampler_init_temp_ext(o["temp"], o["dynatemp_range"], o["dynatemp_exponent"])}
    if o["bias"]:
        bias = (ll.llama_logit_bias * len(o["bias"]))(*[ll.llama_logit_bias(i, b) for i, b in o["bias"]])
        ll.llama_sampler_chain_add(c, ll.llama_sampler_init_logit_bias(n_vocab, len(bias), bias))
    if o["mirostat"]:
        ll.llama_sampler_chain_add(c, ll.llama_sampler_init_temp(o["temp"]))
        ll.llama_sampler_chain_add(
            c, ll.llama_sampler_init_mirostat(n_vocab, o["seed"], o["mirostat_tau"], o["mirostat_eta"], 100)
            if o["mirostat"] == 1 else ll.llama_sampler_init_mirostat_v2(o["seed"], o["mirostat_tau"], o["mirostat_eta"]))
        return c
    names = [n for n in o["samplers"].split(";") if n]
    for name in names:
        if name != "adaptive_p":
            ll.llama_sampler_chain_add(c, make[name]())
    ll.llama_sampler_chain_add(
        c, ll.llama_sampler_init_adaptive_p(o["adaptive_target"], o["adaptive_decay"], o["seed"])
        if "adaptive_p" in names else ll.llama_sampler_init_dist(o["seed"]))
    return c


def draw_all(options, vocab, n_vocab, rows, scale):
    c = chain(options, vocab, n_vocab)
    for t in LOOP:
        ll.llama_sampler_accept(c, t)
    table = [logits(r, n_vocab, scale) for r in range(min(rows, DRAWS))]
    data = np.zeros(n_vocab, dtype=[("id", np.int32), ("logit", np.float32), ("p", np.float32)])
    ids, probs = [], []
    for i in range(DRAWS):
        data["id"] = np.arange(n_vocab)
        data["logit"] = table[i % rows]
        data["p"] = 0
        cur = ll.llama_token_data_array(
            ctypes.cast(data.ctypes.data, ctypes.POINTER(ll.llama_token_data)), n_vocab, -1, False)
        ll.llama_sampler_apply(c, ctypes.byref(cur))
        chosen = cur.data[cur.selected]
        ids.append(chosen.id)
        if i < TOLD:
            left = sorted(((cur.data[k].p, -cur.data[k].id) for k in range(cur.size) if cur.data[k].p > 0), reverse=True)
            probs.append([float(chosen.p)] + [x for p, k in left[:BEST] for x in (-k, float(p))])
        ll.llama_sampler_accept(c, chosen.id)
    ll.llama_sampler_free(c)
    return ids, probs


def main():
    os.makedirs(OUT, exist_ok=True)
    write_vocab(os.path.join(OUT, "vocab.gguf"))
    ll.llama_backend_init()
    params = ll.llama_model_default_params()
    params.vocab_only = True
    model = ll.llama_model_load_from_file(os.path.join(OUT, "vocab.gguf").encode(), params)
    vocab = ll.llama_model_get_vocab(model)
    cases = []
    for name, changed, n_vocab, rows, scale in CASES:
        ids, probs = draw_all({**DEFAULTS, **changed}, vocab, n_vocab, rows, scale)
        given = {k: [[i, "ban" if b == -math.inf else b] for i, b in v] if k == "bias" else v for k, v in changed.items()}
        cases.append({"name": name, "vocab": n_vocab, "rows": rows, "scale": scale, "options": given, "prompt": LOOP,
                      "ids": ids, "probs": probs})
        print(f"{name:32} {len(set(ids))} different")
    with open(os.path.join(OUT, "cases.json"), "w") as f:
        f.write("[\n" + ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases) + "\n]\n")


main()
