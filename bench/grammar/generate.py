#!/usr/bin/env python3
"""Answers under random schemas at a temperature of 1.5: each parses and validates, or is said to have been cut.

    bench/grammar/generate.py [--model FILE] [-n 2000] [--seed 1] [--clients 8] [--tokens 120]

Needs jsonschema (bench/requirements.txt). Exit 1 if an answer that was not cut does not validate."""
import argparse
import collections
import concurrent.futures
import decimal
import json
import pathlib
import random
import subprocess
import sys
import time
import urllib.error
import urllib.request

import jsonschema

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS = ["id", "name", "city", "tags", "score", "größe", "a/b", 'q"t', "x y", "kind", "on", "items"]
PATTERNS = ["^[a-z]{2,5}$", "[0-9]+-[A-Z]", "^(red|green) [^aeiou]*$", "é|ü", "^\\d{3}$", "x.z"]


def text(r):
    s = {"type": "string"}
    how = r.randrange(5)
    if how == 0:
        s["pattern"] = r.choice(PATTERNS)
    if how in (1, 2):
        s["minLength"], s["maxLength"] = r.randrange(4), r.randrange(4, 40)
    if how == 3:
        s["format"] = r.choice(["date", "time", "date-time", "uuid", "ipv4", "email", "hostname", "ipv6", "duration"])
    return s


def number(r):
    s = {"type": r.choice(["integer", "number"])}
    if r.random() < 0.6:
        low = r.choice([r.randrange(-1000, 1000), round(r.uniform(-5, 5), 2)])
        s[r.choice(["minimum", "exclusiveMinimum"])] = low
        if r.random() < 0.7:
            s[r.choice(["maximum", "exclusiveMaximum"])] = low + r.choice([2, 7.5, 4000])
    elif r.random() < 0.4:
        s["multipleOf"] = r.choice([2, 7, 0.5, 0.01])
    return s


def members(r, depth):
    names = r.sample(WORDS, r.randrange(1, 5))
    s = {"type": "object", "properties": {n: schema(r, depth - 1) for n in names}}
    s["required"] = r.sample(names, r.randrange(len(names) + 1))
    s["additionalProperties"] = r.choice([False, False, True, {"type": "integer"}])
    if r.random() < 0.15:
        s["patternProperties"] = {"^z": {"type": "boolean"}}
    if r.random() < 0.15:
        s["maxProperties"] = len(names)
    if r.random() < 0.1:
        s["propertyNames"] = {"maxLength": 9}
    if r.random() < 0.1:
        s["dependentRequired"] = {names[0]: [names[-1]]}
    return s


def schema(r, depth):
    how = r.randrange(10) if depth > 0 else r.randrange(5)
    if how in (0, 1):
        return text(r)
    if how == 2:
        return number(r)
    if how == 3:
        return {"enum": r.sample(["a", "bb", "ß", 1, 2.5, None, True, ["x"], {"k": 1}], r.randrange(1, 6))}
    if how == 4:
        return r.choice([{"type": ["boolean", "null"]}, {"const": "only \"this\""}, {"type": "boolean"}])
    if how == 5:
        s = {"type": "array", "items": schema(r, depth - 1), "minItems": r.randrange(3)}
        return s if r.random() < 0.3 else {**s, "maxItems": s["minItems"] + r.randrange(4)}
    if how == 6:
        return {r.choice(["anyOf", "oneOf"]): [schema(r, depth - 1), {"type": "null"}]}
    if how == 7:
        return {"type": "array", "prefixItems": [schema(r, depth - 1), schema(r, 0)], "items": False, "minItems": 1}
    return members(r, depth)


def ask(url, seed, tokens):
    r = random.Random(seed)
    asked = members(r, 3)
    body = {"prompt": "Data:\n", "json_schema": asked, "temperature": 1.5, "top_k": 0, "top_p": 1, "min_p": 0, "seed": seed,
            "n_predict": tokens}
    request = urllib.request.Request(url + "/completion", json.dumps(body).encode(), {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=600) as f:
            answer = json.load(f)
    except urllib.error.HTTPError as e:
        return f"refused: {json.load(e)['error']['message'].split(': ', 3)[-1][:60]}", asked, ""
    if answer["stop_type"] == "limit":
        return "cut", asked, answer["content"]
    try:
        exact = json.loads(json.dumps(asked), parse_float=decimal.Decimal)  # 17.04 is a multiple of 0.01
        jsonschema.Draft202012Validator(exact).validate(json.loads(answer["content"], parse_float=decimal.Decimal))
    except (ValueError, jsonschema.ValidationError) as e:
        return f"WRONG: {str(e).splitlines()[0]}", asked, answer["content"]
    return "valid", asked, answer["content"]


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--model", default=ROOT / "models/SmolLM2-135M-Instruct.Q4_1.gguf")
    p.add_argument("-n", type=int, default=2000)
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--clients", type=int, default=8)
    p.add_argument("--tokens", type=int, default=120)
    a = p.parse_args()
    server = subprocess.Popen([ROOT / "build/release/tenon", "serve", a.model, "--port", "0", "--parallel", str(a.clients)],
                              stderr=subprocess.PIPE, text=True)
    url = next(line for line in server.stderr if "listening" in line).split("listening on ")[1].split()[0].rstrip(",")
    begin, counts, wrong = time.time(), collections.Counter(), 0
    with concurrent.futures.ThreadPoolExecutor(a.clients) as pool:
        for how, asked, got in pool.map(lambda i: ask(url, a.seed * 1000003 + i, a.tokens), range(a.n)):
            counts[how.split(":")[0]] += 1
            wrong += how.startswith("WRONG")
            if sum(counts.values()) % 100 == 0:
                print(dict(counts), f"{time.time() - begin:.0f} s", flush=True)
            if how.startswith(("WRONG", "refused")):
                print(how, json.dumps(asked, ensure_ascii=False), got, sep="\n  ")
    server.terminate()
    print(dict(counts), f"{time.time() - begin:.0f} s")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
