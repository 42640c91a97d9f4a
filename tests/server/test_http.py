"""HTTP as clients write it: heads, framings and encodings that are taken, and the others refused in JSON."""
import gzip
import json

import pytest
from server_tenon import TINY, Server

ASK = {"prompt": "x", "n_predict": 1, "response_fields": ["tokens_predicted"]}
BODY = json.dumps(ASK).encode()


def post(server, *headers, body=BODY, version="1.1", length=True, path="/completion"):
    """Status and JSON of one request, written byte by byte; the server must close the connection."""
    head = [f"POST {path} HTTP/{version}", "Host: x", *headers, *([f"Content-Length: {len(body)}"] if length else [])]
    out = server.raw("\r\n".join(head + ["Connection: close", "", ""]).encode() + body)
    while out.startswith(b"HTTP/1.1 100 Continue\r\n\r\n"):
        out = out.split(b"\r\n\r\n", 1)[1]
    head, body = out.split(b"\r\n\r\n", 1)
    return int(head.split()[1]), json.loads(body)


CHUNKED = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (BODY[:9], BODY[9:], b""))


@pytest.mark.parametrize("headers, more", [
    ([], {}),
    ([], {"version": "1.0"}),
    (["Expect: 100-continue"], {}),
    (["Transfer-Encoding: chunked"], {"body": CHUNKED, "length": False}),
    (["Transfer-Encoding: Chunked"], {"body": CHUNKED, "length": False}),
    (["Content-Encoding: identity"], {}),
    (["Content-Type: text/plain"], {}),
    (["Content-Type: application/x-www-form-urlencoded"], {}),
    ([], {"path": "/completion/"}),
    ([], {"path": "/completion?api-version=1"}),
    ([], {"body": b"\xef\xbb\xbf" + BODY}),
    (["Upgrade: h2c", "HTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA"], {}),
])
def test_taken(letters, headers, more):
    assert post(letters, *headers, **more) == (200, {"tokens_predicted": 1})


@pytest.mark.parametrize("headers, more, status, says", [
    (["Content-Encoding: gzip"], {"body": gzip.compress(BODY)}, 415, "'gzip'"),
    (["Transfer-Encoding: gzip, chunked"], {"body": b"0\r\n\r\n", "length": False}, 501, "'gzip, chunked'"),
    (["Transfer-Encoding: chunked"], {"body": b"0\r\n\r\n"}, 400, "2 times"),
    (["Content-Length: 3"], {}, 400, "2 times"),
    (["Content-Length: 99999999999", "Expect: 100-continue"], {"body": b"", "length": False}, 413, "33554432"),
    ([], {"body": b""}, 400, "JSON"),
    ([], {"body": BODY.decode().encode("utf-16")}, 400, "JSON"),
    ([], {"body": b'{"prompt":"\xe9"}'}, 400, "0xe9"),
    ([], {"path": "/nowhere/"}, 404, "File Not Found"),
    (["Expect: 100-continue"], {"path": "/nowhere"}, 404, "File Not Found"),
])
def test_refused(letters, headers, more, status, says):
    got, answer = post(letters, *headers, **more)
    assert got == status == answer["error"]["code"] and says in answer["error"]["message"], answer


def test_methods(letters):
    for method in ("PUT", "PATCH", "DELETE", "GET", "HEAD"):
        r = letters.http.request(method, "/completion")
        assert r.status_code == 405 and (method == "HEAD" or r.json()["error"]["code"] == 405)
    r = letters.http.head("/health")
    assert r.status_code == 200 and r.headers["content-length"] == "15" and r.content == b""
    r = letters.http.options("/completion", headers={"Access-Control-Request-Headers": "authorization"})
    assert r.status_code == 200 and r.content == b""


def test_an_error_keeps_the_connection(letters):
    """As a client that sends several requests at once sees it."""
    wrong = b"POST /completion HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\n{}"
    right = b"POST /completion HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n%s" % (len(BODY), BODY)
    out = letters.raw(wrong + right + wrong + b"GET /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    assert [part.split(b" ", 1)[0] for part in out.split(b"HTTP/1.1 ")[1:]] == [b"400", b"200", b"400", b"200"]


def test_one_model(letters):
    for path in ("/v1/models/letters", "/models/letters", "/v1/models/org/abc", "/v1/models/org%2Fabc", "/v1/models/letters/"):
        assert letters.get(path).json() == letters.get("/v1/models").json()["data"][0]
    r = letters.get("/v1/models/gpt-9")
    assert r.status_code == 404 and "gpt-9" in r.json()["error"]["message"]
    assert letters.get("/v1/models/").json()["object"] == "list"


def test_keys_in_any_case():
    with Server("--api-key", "one", model=TINY) as s:
        for value, status in (("bearer one", 200), ("BEARER one", 200), ("Bearer One", 401), ("Basic one", 401)):
            assert s.get("/v1/models", headers={"Authorization": value}).status_code == status


def test_values_count_as_memory():
    """A body of little brackets is much larger as values than as text; the budget is for both."""
    with Server("--mem", "64M", model=TINY) as s:
        r = s.http.post("/completion", content=b'{"prompt":[' + b"[]," * 300000 + b"[]]}")
        assert r.status_code == 413 and "values" in r.json()["error"]["message"]
        assert s.post("/completion", {"prompt": [1] * 100, "n_predict": 1})["tokens_predicted"] == 1
