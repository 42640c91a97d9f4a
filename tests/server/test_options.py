"""Keys, origins, TLS, sockets, slots in files, templates, llama-server's flags and variables."""
import pathlib
import socket
import ssl
import subprocess

import httpx
import pytest
from server_tenon import DEMO, ROOT, TENON, TINY, Server, model


def usage(*args, env=None):
    import os
    p = subprocess.run([TENON, "serve", *map(str, args)], capture_output=True, text=True, timeout=60, cwd=ROOT,
                       env={**os.environ, **(env or {})})
    return p.returncode, p.stderr


def test_keys(tmp_path):
    keys = tmp_path / "keys"
    keys.write_text("# comment\nfrom-file \n\n")
    with Server("--api-key", "one,two", "--api-key-file", keys, model=TINY) as s:
        ask = {"prompt": [1], "n_predict": 1}
        assert s.get("/health").status_code == 200
        for headers in ({}, {"Authorization": "Bearer x"}, {"Authorization": "Bearer on"}, {"Authorization": "Bearer onee"},
                        {"X-Api-Key": "#"}, {"Authorization": ""}, {"Authorization": "Bearer"}):
            r = s.http.post("/completion", json=ask, headers=headers)
            assert r.status_code == 401 and r.json()["error"]["type"] == "authentication_error"
        assert s.get("/models").status_code == 401 and s.get("/nowhere").status_code == 401
        for headers in ({"Authorization": "Bearer one"}, {"X-Api-Key": "two"}, {"Authorization": "Bearer from-file"},
                        {"Authorization": "two"}):
            assert s.http.post("/completion", json=ask, headers=headers).status_code == 200
        assert s.http.options("/completion", headers={"Origin": "http://a"}).status_code == 200


ORIGIN, METHOD, HEADERS, NETWORK = ("Access-Control-Allow-" + s for s in ("Origin", "Methods", "Headers", "Private-Network"))
CREDENTIALS, AGE = "Access-Control-Allow-Credentials", "Access-Control-Max-Age"


def preflight(s, origin="http://page", **headers):
    return s.http.options("/completions", headers={"Origin": origin, "Access-Control-Request-Method": "POST", **{
        "Access-Control-Request-" + k.replace("_", "-"): v for k, v in headers.items()}}).headers


def test_origins():
    """What the Fetch standard's CORS check asks of an answer with credentials: no "*" anywhere, in the answer as before it."""
    with Server(model=TINY) as s:
        h = preflight(s, Headers="authorization, x-stainless-lang", Private_Network="true")
        assert (h[ORIGIN], h[CREDENTIALS], h["Vary"], h[NETWORK]) == ("http://page", "true", "Origin", "true")
        assert h[HEADERS] == "authorization, x-stainless-lang" and h[METHOD] == "GET, POST, DELETE, OPTIONS" and int(h[AGE]) > 0
        h = preflight(s)
        assert h[HEADERS] == "*" and NETWORK not in h
        for path, status in (("/health", 200), ("/nowhere", 404), ("/completion", 405)):
            r = s.get(path, headers={"Origin": "http://page"})
            assert r.status_code == status
            assert (r.headers[ORIGIN], r.headers[CREDENTIALS], r.headers["Vary"]) == ("http://page", "true", "Origin")
        h = s.get("/health").headers
        assert (h[ORIGIN], h["Vary"]) == ("*", "Origin") and CREDENTIALS not in h
        with s.http.stream("POST", "/completion", json={"prompt": [1], "n_predict": 1, "stream": True},
                           headers={"Origin": "http://page"}) as r:
            assert (r.headers[ORIGIN], r.headers[CREDENTIALS], r.headers["Vary"]) == ("http://page", "true", "Origin")


def test_some_origins():
    local = ["http://localhost", "http://localhost:8080", "https://127.0.0.1:3000", "http://[::1]:3000"]
    others = ["http://evil.com", "http://notlocalhost", "http://localhost.evil.com", "http://localhost:80a", "null"]
    listed = ["http://a.b", "https://c:1"]
    for option, good, bad in (("localhost", local, others), ("http://a.b, https://c:1", listed, local + ["http://a.b:1", "http://a"]),
                              ("http://a.b", listed[:1], listed[1:])):
        with Server("--cors-origins", option, model=TINY) as s:
            for origin in good:
                h = s.get("/health", headers={"Origin": origin}).headers
                assert (h[ORIGIN], h[CREDENTIALS], h["Vary"]) == (origin, "true", "Origin")
            for origin in bad:
                for h in (s.get("/health", headers={"Origin": origin}).headers, preflight(s, origin)):
                    assert not any(name.startswith("access-control") for name in h) and h["Vary"] == "Origin"
            assert ORIGIN not in s.get("/health").headers


def test_what_pages_may_send():
    with Server("--no-cors-credentials", "--cors-headers", "authorization,x-y", "--cors-methods", "POST", model=TINY) as s:
        h = preflight(s, Headers="authorization, x-z")
        assert (h[ORIGIN], h[HEADERS], h[METHOD]) == ("*", "authorization,x-y", "POST") and CREDENTIALS not in h and "Vary" not in h
        h = s.get("/health", headers={"Origin": "http://page"}).headers
        assert h[ORIGIN] == "*" and CREDENTIALS not in h
    with Server("--cors-credentials", model=TINY, env={"LLAMA_ARG_CORS_CREDENTIALS": "0", "LLAMA_ARG_CORS_HEADERS": "x"}) as s:
        h = preflight(s)
        assert h[HEADERS] == "x" and CREDENTIALS not in h


def test_tls(tmp_path):
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    made = subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days",
                           "2", "-subj", "/CN=localhost"], capture_output=True)
    if made.returncode:
        pytest.skip("no openssl to make a certificate with")
    with Server("--tls-cert", cert, "--tls-key", key, model=TINY) as s:
        assert s.scheme == "https"
        assert s.post("/completion", {"prompt": [1], "n_predict": 2, "ignore_eos": True})["tokens_predicted"] == 2
        assert len(s.events("/completion", {"prompt": [1], "n_predict": 5})) == 6
    code, err = usage(TINY, "--port", "0", "--tls-cert", key, "--tls-key", cert)
    assert code == 1 and "certificate" in err
    assert usage(TINY, "--tls-cert", cert)[0] == 1


def test_tls_at_any_pace(tmp_path):
    """A body larger than a record, byte by byte, and requests in a row: no byte waits in the library for the next one."""
    cert, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    made = subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days",
                           "2", "-subj", "/CN=localhost"], capture_output=True)
    if made.returncode:
        pytest.skip("no openssl to make a certificate with")
    context = ssl.create_default_context(cafile=cert)
    context.check_hostname = False
    get = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
    long = b"POST /nowhere HTTP/1.1\r\nHost: x\r\nContent-Length: 200000\r\n\r\n" + b"x" * 200000
    with Server("--tls-cert", cert, "--tls-key", key, model=TINY) as s:
        for data, step in ((get * 50, 10000), (get * 3, 1), (long + get * 2, 100000), (long + get * 500, 70000)):
            with context.wrap_socket(socket.create_connection(("127.0.0.1", s.port), timeout=20)) as c:
                for i in range(0, len(data), step):
                    c.sendall(data[i:i + step])
                want, got = data.count(b"HTTP/1.1"), b""
                while got.count(b"HTTP/1.1 ") < want or not got.endswith(b"}"):
                    got += c.recv(65536)
                assert got.count(b"HTTP/1.1 200 ") == data.count(b"GET ")
        with socket.create_connection(("127.0.0.1", s.port), timeout=20) as c:
            c.sendall(get)  # no TLS: an alert at most
            try:
                assert b"HTTP" not in c.recv(65536)
            except ConnectionResetError:
                pass
    with_phrase = subprocess.run(["openssl", "rsa", "-aes256", "-passout", "pass:x", "-in", key, "-out", tmp_path / "k2.pem"],
                                 capture_output=True)
    assert with_phrase.returncode == 0
    for files, says in (((cert, tmp_path / "none"), "--tls-key"), ((tmp_path / "none", key), "--tls-cert"),
                        ((cert, tmp_path / "k2.pem"), "--tls-key")):
        code, err = usage(TINY, "--port", "0", "--tls-cert", files[0], "--tls-key", files[1])
        assert code == 1 and says in err and str(files[says == "--tls-key"]) in err


def test_local_socket(tmp_path):
    path = str(tmp_path / "s.sock")

    def ask():
        with httpx.Client(transport=httpx.HTTPTransport(uds=path)) as c:
            return c.get("http://x/health").status_code
    with Server("--host", f"127.0.0.1,{path}", model=TINY) as s:
        assert ask() == 200 and s.get("/health").status_code == 200
        assert s.lines[-1] == f"tenon: listening on http://127.0.0.1:{s.port}, unix:{path}\n"
        code, err = usage(TINY, "--port", "0", "--host", path)
        assert code == 1 and f"cannot listen on {path}: another server does" in err
        assert ask() == 200
    assert not pathlib.Path(path).exists()
    with Server("--host", f"127.0.0.1,{path}", model=TINY) as s:
        s.process.kill()
    assert pathlib.Path(path).exists()  # nobody listens on it
    with Server("--host", f"127.0.0.1,{path}", model=TINY) as s:
        assert ask() == 200
    pathlib.Path(path).write_text("a file")
    code, err = usage(TINY, "--port", "0", "--host", path)
    assert code == 1 and "cannot listen on" in err and pathlib.Path(path).read_text() == "a file"


@pytest.mark.parametrize("host, urls, reaches", [
    ("::", ["[::]"], ["127.0.0.1", "::1"]), ("[::]", ["[::]"], ["127.0.0.1", "::1"]), ("::1", ["[::1]"], ["::1"]),
    ("[::1]", ["[::1]"], ["::1"]), ("127.0.0.1,::1", ["127.0.0.1", "[::1]"], ["127.0.0.1", "::1"]),
    ("0.0.0.0,::", ["0.0.0.0", "[::]"], ["127.0.0.1", "::1"]), ("0.0.0.0", ["0.0.0.0"], ["127.0.0.1"]),
])
def test_addresses(host, urls, reaches):
    try:
        socket.create_server(("::1", 0), family=socket.AF_INET6).close()
    except OSError:
        pytest.skip("no IPv6 here")
    with Server("--host", host, model=TINY) as s:
        assert s.lines[-1].strip() == "tenon: listening on " + ", ".join(f"http://{u}:{s.port}" for u in urls)
        for url in urls:
            httpx.URL(f"http://{url}:{s.port}/health")
        for address in ("127.0.0.1", "::1"):
            try:
                socket.create_connection((address, s.port)).close()
                assert address in reaches
            except ConnectionRefusedError:
                assert address not in reaches


def test_port_taken():
    with Server(model=TINY) as s:
        code, err = usage(TINY, "--port", s.port)
        assert code == 1 and "cannot listen on 127.0.0.1 port" in err


def test_slots_in_files(tmp_path):
    model()
    text = "What is the capital of France?"
    with Server("-np", "2", "--ctx", "256", "--slot-save-path", tmp_path, "--temp", "0") as s:
        ask = {"prompt": text, "id_slot": 1, "n_predict": 8, "ignore_eos": True}
        first = s.post("/completion", ask)
        assert first["id_slot"] == 1 and first["timings"]["cache_n"] == 0
        n = first["tokens_evaluated"] + 7
        saved = s.post("/slots/1?action=save", {"filename": "one.bin"})
        assert saved["n_saved"] == n and saved["n_written"] == (tmp_path / "one.bin").stat().st_size
        assert s.post("/slots/0?action=restore", {"filename": "one.bin"})["n_restored"] == n
        again = s.post("/completion", {**ask, "id_slot": 0})
        assert again["timings"]["prompt_n"] == 1 and again["content"] == first["content"]
        assert s.post("/slots/1?action=erase")["n_erased"] == n
        assert s.post("/completion", ask)["timings"]["cache_n"] == 0
        for name in ("../x", "/etc/passwd", "", ".hidden", "a/b", "a\\b", "x" * 300, "a..b", None, 5):
            s.error("/slots/0?action=save", {"filename": name})
            s.error("/slots/0?action=restore", {"filename": name})
        s.error("/slots/0?action=restore", {"filename": "none.bin"})
        s.error("/slots/9?action=erase", None)
        s.error("/slots/x?action=erase", None)
        s.error("/slots/0?action=nope", None)
        (tmp_path / "bad.bin").write_bytes((tmp_path / "one.bin").read_bytes()[:-1])
        s.error("/slots/0?action=restore", {"filename": "bad.bin"})
        assert sorted(p.name for p in tmp_path.iterdir()) == ["bad.bin", "one.bin"]
    with Server(model=TINY) as s:
        s.error("/slots/0?action=erase", None, 501, "not_supported_error")


def test_template_options(tmp_path):
    model()
    f = tmp_path / "t.jinja"
    f.write_text("{% for m in messages %}[{{ m.role }}:{{ m.content }}]{% endfor %}{{ mood }}{{ enable_thinking }}")
    with Server("--chat-template-file", f, "--chat-template-kwargs", '{"mood": "good"}', "--verbose", "--ctx", "64") as s:
        body = {"messages": [{"role": "user", "content": "hi"}]}
        assert s.post("/apply-template", body)["prompt"] == "[user:hi]good"
        assert s.post("/apply-template", {**body, "chat_template_kwargs": {"mood": "bad"}})["prompt"] == "[user:hi]bad"
        assert s.post("/apply-template", {**body, "reasoning_effort": "none"})["prompt"] == "[user:hi]goodFalse"
        assert s.post("/chat/completions", {**body, "max_tokens": 1})["__verbose"]["prompt"] == "[user:hi]good"
        assert "__verbose" not in s.post("/chat/completions", {**body, "max_tokens": 1, "verbose": False})
        s.error("/apply-template", {**body, "chat_template_kwargs": {"messages": []}})
    with Server("--chat-template", "chatml", "--ctx", "64", "-r", "END") as s:
        assert s.post("/apply-template", body)["prompt"] == "<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n"
        r = s.post("/completion", {"prompt": "a", "n_predict": 1})
        assert r["generation_settings"]["stop"] == ["END"]
    (tmp_path / "bad.jinja").write_text("{% if %}")
    code, err = usage(DEMO, "--port", "0", "--chat-template-file", tmp_path / "bad.jinja")
    assert code == 1 and "bad.jinja" in err


def test_a_model_without_text():
    with Server(model=TINY, env={}) as s:
        r = s.post("/completion", {"prompt": [1, 2, 3], "n_predict": 4, "return_tokens": True, "ignore_eos": True})
        assert len(r["tokens"]) == 4 and r["content"] == ""
        s.unsupported("/completion", {"prompt": "text"}, "prompt")
        s.error("/chat/completions", {"messages": [{"role": "user", "content": "x"}]}, 501, "not_supported_error")
        s.error("/tokenize", {"content": "x"}, 501, "not_supported_error")
        s.error("/infill", {"input_prefix": "", "input_suffix": ""}, 501, "not_supported_error")
        assert s.get("/metrics").status_code == 501
        s.error("/completion", {"prompt": [1], "stop": ["x"]})
    code, err = usage(TINY, "--port", "0", "-r", "END")
    assert code == 1 and "--stop: a stop string needs a tokenizer" in err


def test_flags_of_llama_server():
    args = ["-ngl", "99", "-fa", "on", "--jinja", "--mlock", "--no-mmap", "-cb", "--no-warmup", "-ub", "64", "--flash-attn",
            "-np", "3", "--ctx-size", "240", "--n-predict", "7", "--seed", "11", "--temperature", "0.5", "--no-slots",
            "--ignore-eos", "--numa", "distribute", "-a", "name", "--typical-p", "0.9", "--top-n-sigma", "2",
            "-dev", "none", "--prefill-assistant"]
    with Server(*args, model=TINY) as s:
        p = s.get("/props").json()
        assert p["total_slots"] == 3 and p["default_generation_settings"]["n_ctx"] == 80 and p["model_alias"] == "name"
        params = p["default_generation_settings"]["params"]
        assert (params["seed"], params["temperature"], params["n_predict"], params["ignore_eos"]) == (11, 0.5, 7, True)
        assert (params["typical_p"], params["top_n_sigma"]) == (0.9, 2)
        assert s.get("/slots").status_code == 501
        r = s.post("/completion", {"prompt": [1]})
        assert r["tokens_predicted"] == 7 and r["generation_settings"]["seed"] == 11
    warnings = [line for line in s.lines if "warning" in line]
    assert len(warnings) == 11 and "tenon: warning: -ngl has no effect here\n" in warnings


def test_variables_of_llama_server():
    env = {"LLAMA_ARG_N_PARALLEL": "2", "LLAMA_ARG_CTX_SIZE": "128", "LLAMA_ARG_KV_UNIFIED": "1", "LLAMA_ARG_N_GPU_LAYERS": "9", "LLAMA_API_KEY": "k",
           "LLAMA_ARG_ENDPOINT_METRICS": "1", "LLAMA_ARG_REPEAT_PENALTY": "1.5", "LLAMA_ARG_ENDPOINT_SLOTS": "0", "LLAMA_ARG_MODEL": str(TINY)}
    with Server("-np", "1", model=TINY, env=env) as s:
        s.http.headers["Authorization"] = "Bearer k"
        p = s.get("/props").json()
        assert p["default_generation_settings"]["params"]["repeat_penalty"] == 1.5
        assert p["total_slots"] == 1 and p["default_generation_settings"]["n_ctx"] == 128
        assert s.get("/metrics").status_code == 200 and s.get("/slots").status_code == 501
    code, err = usage(TINY, env={"LLAMA_ARG_ROPE_SCALE": "2"})
    assert code == 2 and "LLAMA_ARG_ROPE_SCALE is not supported" in err


@pytest.mark.parametrize("args, says", [
    (["--rope-scale", "2"], "unknown option '--rope-scale'"),
    (["--mmproj", "x"], "unknown option '--mmproj'"),
    (["-ctk", "f16", "-ctv", "f32"], "keys and values have one type here"),
    (["-np"], "-np needs a value"),
    (["--ctx-size", "x"], "--ctx-size: 'x' is not a whole number"),
    (["--log-format", "xml"], "is none of text|json"),
])
def test_bad_usage(args, says):
    code, err = usage(TINY, *args)
    assert code == 2 and says in err


@pytest.mark.parametrize("args, says", [
    (["--mem", "lots"], "--mem: 'lots' is not a size"),
    (["--slot-save-path", "/nowhere"], "is no directory"),
    (["--chat-template-kwargs", "["], "not valid JSON"),
    (["--api-key", ","], "no API key"),
    (["--host", "300.1.1.1"], "address '300.1.1.1'"),
])
def test_bad_values(args, says):
    code, err = usage(TINY, "--port", "0", *args)
    assert code == 1 and says in err
