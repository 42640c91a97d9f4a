"""What a script that needs Python packages imports first: without them it ends in one line that says what installs them.

Their list is requirements.txt beside the script."""
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]


def explain(kind, error, trace):
    script = pathlib.Path(sys.argv[0]).resolve()
    name = script.relative_to(ROOT) if script.is_relative_to(ROOT) else script
    if issubclass(kind, ImportError):
        print(f"{name}: {error}: python3 -m pip install -r {name.parent / 'requirements.txt'}", file=sys.stderr)
    elif issubclass(kind, FileNotFoundError) and str(error.filename).endswith("build/release/tenon"):
        print(f"{name}: {error.filename} is missing: make", file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, trace)


sys.excepthook = explain
