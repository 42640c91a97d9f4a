#!/usr/bin/env python3
"""The JSON Schema test suite against `tenon grammar`: which schemas compile, which cases are judged as they should be.

    tools/schema_suite.py [SUITE_DIR]      SUITE_DIR/draft2020-12, SUITE_DIR/draft7

Without SUITE_DIR the suite is taken from the source distribution of jsonschema 4.26.0, which pip fetches. Members of
objects are put in the order of the schema's names first. Exit 1 if any invalid instance is accepted."""
import json
import pathlib
import subprocess
import sys
import tarfile
import tempfile

TENON = pathlib.Path(__file__).resolve().parent.parent / "build/release/tenon"
BEYOND = ("unevaluated", "$dynamicRef", "contains", "uniqueItems")


def fetch(to):
    subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "jsonschema",
                    "jsonschema==4.26.0", "-d", to], check=True)
    with tarfile.open(next(pathlib.Path(to).glob("jsonschema-*.tar.gz"))) as t:
        t.extractall(to, filter="data")
    return next(pathlib.Path(to).glob("jsonschema-*/json/tests"))


def names_of(schema, out):
    if isinstance(schema, dict):
        for key, value in schema.items():
            if key == "properties" and isinstance(value, dict):
                out.extend(value)
            names_of(value, out)
    if isinstance(schema, list):
        for value in schema:
            names_of(value, out)
    return out


def ordered(value, names):
    if isinstance(value, list):
        return [ordered(v, names) for v in value]
    if not isinstance(value, dict):
        return value
    keys = sorted(value, key=lambda k: names.index(k) if k in names else len(names))
    return {k: ordered(value[k], names) for k in keys}


def match(schema, texts, tmp):
    (tmp / "schema.json").write_text(json.dumps(schema))
    (tmp / "texts.json").write_text(json.dumps(texts))
    p = subprocess.run([TENON, "grammar", "--json-schema-file", tmp / "schema.json", "--match", tmp / "texts.json"],
                       capture_output=True, text=True, timeout=60)
    if p.returncode not in (0, 1):
        sys.exit(f"exit {p.returncode}: {p.stderr} {json.dumps(schema)}")
    return (json.loads(p.stdout), None) if p.returncode == 0 else (None, p.stderr.strip())


def run(folder, tmp, show):
    n = {"schemas": 0, "compiled": 0, "eligible": 0, "eligible compiled": 0, "cases": 0, "valid": 0, "wrongly accepted": 0,
         "wrongly refused": 0}
    for path in sorted(folder.glob("*.json")):
        for group in json.loads(path.read_text()):
            schema, tests = group["schema"], group["tests"]
            eligible = not any(word in json.dumps(schema) for word in BEYOND)
            names = names_of(schema, [])
            got, why = match(schema, [json.dumps(ordered(t["data"], names)) for t in tests], tmp)
            n["schemas"] += 1
            n["compiled"] += got is not None
            n["eligible"] += eligible
            n["eligible compiled"] += eligible and got is not None
            if got is None:
                if show and eligible:
                    print(f"  {path.name}: {group['description']}: {why}")
                continue
            for t, is_in in zip(tests, got):
                n["cases"] += 1
                n["valid"] += t["valid"]
                n["wrongly accepted"] += is_in and not t["valid"]
                n["wrongly refused"] += t["valid"] and not is_in
                if is_in != t["valid"] and show:
                    print(f"  {path.name}: {group['description']}: {t['description']}: {json.dumps(t['data'])[:100]} "
                          f"{'accepted' if is_in else 'refused'}")
    print(folder.name, ", ".join(f"{k} {v}" for k, v in n.items()))
    return n["wrongly accepted"]


def main():
    args = [a for a in sys.argv[1:] if a != "-v"]
    with tempfile.TemporaryDirectory() as tmp:
        suite = pathlib.Path(args[0]) if args else fetch(tmp)
        wrong = sum(run(suite / d, pathlib.Path(tmp), "-v" in sys.argv) for d in ("draft2020-12", "draft7"))
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
