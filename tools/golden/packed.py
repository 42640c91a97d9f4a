#!/usr/bin/env python3
"""Every golden model with its matrices in Q8_0: the ids of a compiled engine that takes them packed are those of `ref` on
the same file.

    tools/golden/packed.py [--plugin cpu] [--route graph] [--tokens 24] [MODEL ...]

Needs build/release/tenon and a PJRT plugin. Rows that are no multiple of 32 stay F16, as `tenon quantize` has it.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TENON = Path(os.environ.get("TENON", ROOT / "build/release/tenon"))


def tenon(*args):
    p = subprocess.run([TENON, *map(str, args)], capture_output=True, text=True)
    if p.returncode != 0:
        raise RuntimeError(p.stderr.strip())
    return p.stdout


def differs(model, backend, route, tokens):
    """None, or what is wrong."""
    with tempfile.TemporaryDirectory() as tmp:
        file = Path(tmp) / "model.gguf"
        try:
            tenon("quantize", model, "-o", file, "--type", "q8_0")
            args = ["run", file, "--ids", "1,2,3,4,5", "-n", tokens, "--temp", 0, "--ignore-eos", "-c", 128, "--json"]
            ref = json.loads(tenon(*args, "--backend", "ref"))["ids"]
            got = json.loads(tenon(*args, "--backend", backend, "--int4", route, "--cache-dir", "off"))["ids"]
        except RuntimeError as e:
            return str(e)
    return None if got == ref else f"token {next(i for i, (a, b) in enumerate(zip(got, ref)) if a != b)} differs"


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("model", nargs="*")
    p.add_argument("--plugin", default="cpu")
    p.add_argument("--route", default="graph")
    p.add_argument("--tokens", type=int, default=24)
    a = p.parse_args()
    os.environ.setdefault("XLA_FLAGS", "--xla_backend_optimization_level=0")
    models = [ROOT / "tests/golden/models" / m for m in a.model] or sorted((ROOT / "tests/golden/models").iterdir())
    wrong = 0
    for model in models:
        what = differs(model, f"pjrt:{a.plugin}", a.route, a.tokens)
        wrong += what is not None
        print(f"{model.name}: {what or 'equal'}", flush=True)
    print(f"{len(models)} models, {wrong} wrong")
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
