"""A `tenon serve` for tests: started on a free port, asked over HTTP, ended by SIGTERM."""
import json
import os
import pathlib
import re
import select
import signal
import socket
import subprocess
import sys
import threading

import httpx
import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/cli"))
from cli_files import PIECES, model_with_tokenizer  # noqa: E402
from test_devices import plugin  # noqa: E402,F401 (for tests of compiled engines)

TENON = str(pathlib.Path(os.environ.get("TENON", ROOT / "build/release/tenon")).resolve())
DEMO = ROOT / "models/SmolLM2-135M-Instruct.Q4_1.gguf"
TINY = ROOT / "tests/golden/models/llama-plain/model.gguf"  # no tokenizer: prompts are ids


def fields():
    """(name, how it is read) of every row of the table of fields: those of params.c, sampling.def and constraints.def."""
    rows = re.findall(r'^    (?:([A-Z]+)\(|\{)"([a-z_.]+)", [A-Z_ |]+(?:, ([A-Z]+))?', (ROOT / "src/server/params.c").read_text(),
                      re.M)
    numbers = re.findall(r'^SAMPLE_\w+\(.*?"([a-z_]+)"(?:,|\))', (ROOT / "src/engine/sampling.def").read_text(), re.M | re.S)
    constraints = re.findall(r"^CONSTRAINT\((\w+)", (ROOT / "src/server/constraints.def").read_text(), re.M)
    return ([(name, macro or kind) for macro, name, kind in rows] + [(name, "SAMPLE") for name in numbers] +
            [(name, "CONSTRAINT") for name in constraints])


def model():
    """The demo model; only on a developer's machine may it be missing."""
    if not DEMO.exists():
        assert os.environ.get("CI") != "true", f"{DEMO} is missing: scripts/demo brings it"
        pytest.skip("the demo model is missing: scripts/demo brings it")
    return DEMO


def text_model(folder, *tokens, **kw):
    """A tiny model that knows letters and chats, with these further tokens (FIM's, say)."""
    model_with_tokenizer(folder, **kw)
    tokenizer = json.loads((folder / "tokenizer.json").read_text())
    for name in tokens:
        row = {**tokenizer["added_tokens"][0], "id": len(PIECES) + len(tokenizer["added_tokens"]), "content": name}
        tokenizer["added_tokens"].append(row)
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    return folder


FIM = ["<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>", "<|repo_name|>", "<|file_sep|>"]


class Server:
    def __init__(self, *args, model=None, env=None, wait=True, prepare=None):
        words = [TENON, "serve", str(model or DEMO), "--port", "0", *map(str, args)]
        self.process = subprocess.Popen(words, stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT,
                                        env={**os.environ, **(env or {})}, preexec_fn=prepare)
        self.lines, self.port, self.reader = [], 0, None
        if wait:
            self.wait()

    def wait(self):
        for line in self.process.stderr:
            self.lines.append(line.decode())
            found = re.search(r"listening on (https?)://[^ \"]*:(\d+)", self.lines[-1])
            if found:
                self.scheme, self.port = found[1], int(found[2])
                break
        assert self.port, self.lines
        self.reader = threading.Thread(target=lambda: [self.lines.append(s.decode()) for s in self.process.stderr],
                                       daemon=True)
        self.reader.start()
        self.url = f"{self.scheme}://127.0.0.1:{self.port}"
        self.http = httpx.Client(base_url=self.url, timeout=120, verify=False, trust_env=False)

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.stop()

    def stop(self, sig=signal.SIGTERM, timeout=60):
        if self.process.poll() is None:
            self.process.send_signal(sig)
        try:
            code = self.process.wait(timeout)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        if self.reader:
            self.reader.join(timeout)  # its last lines may still be on their way
        return code

    def get(self, path, **kw):
        return self.http.get(path, **kw)

    def post(self, path, body=None, status=200, **kw):
        r = self.http.post(path, json=body, **kw)
        assert r.status_code == status, (r.status_code, r.text[:500])
        return r.json()

    def error(self, path, body, status=400, kind="invalid_request_error"):
        e = self.post(path, body, status)["error"]
        assert e["code"] == status and e["type"] == kind, e
        return e["message"]

    def unsupported(self, path, body, param):
        """A field that is not built: 400, so that no client tries again."""
        e = self.post(path, body, 400)["error"]
        assert e["code"] == "unsupported_parameter" and e["param"] == param, e
        return e["message"]

    def events(self, path, body, **kw):
        """The JSON of each event, and None for [DONE]."""
        with self.http.stream("POST", path, json={**body, "stream": True}, **kw) as r:
            assert r.status_code == 200, r.read()
            assert r.headers["content-type"] == "text/event-stream"
            out = []
            for line in r.iter_lines():
                assert line == "" or line.startswith("data: ") or line == ":", line
                if line.startswith("data: "):
                    out.append(None if line == "data: [DONE]" else json.loads(line[6:]))
            return out

    def raw(self, data, timeout=20):
        """Bytes out, everything that comes back."""
        with socket.create_connection(("127.0.0.1", self.port)) as s:
            s.settimeout(timeout)
            s.sendall(data)
            out = b""
            try:
                while chunk := s.recv(65536):
                    out += chunk
            except (TimeoutError, ConnectionResetError):
                pass
            return out

    def connect(self, path, body):
        """A request whose answer nobody reads yet."""
        data = json.dumps(body).encode()
        s = socket.create_connection(("127.0.0.1", self.port))
        s.sendall(b"POST %s HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                  % (path.encode(), len(data), data))
        return s

    def until(self, what, tries=2000):
        """Ask again until it is so; how long that takes is not the test's business."""
        for _ in range(tries):
            if what():
                return True
            select.select([], [], [], 0.01)
        return False

    def busy(self):
        return sum(s["is_processing"] for s in self.get("/slots").json())
