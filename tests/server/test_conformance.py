"""HTTP/1.1 as RFC 9110 and RFC 9112 have it, over raw sockets: what is refused is refused with the connection, so that no
byte behind it can be taken for a request; what is taken leaves the connection where the next request begins."""
import json
import re
import socket
import threading

import pytest
from server_tenon import TINY, Server

ASK = b'{"prompt":"x","n_predict":1,"response_fields":["tokens_predicted"]}'
NEXT = b"GET /health HTTP/1.1\r\nHost: next\r\nConnection: close\r\n\r\n"
MODELS = b"GET /v1/models HTTP/1.1\r\nHost: x\r\n\r\n"


def head(*lines, first="POST /completion HTTP/1.1", host="Host: x"):
    return "\r\n".join([first, *([host] if host else []), *lines, "", ""]).encode("latin-1")


def get(*lines, target="/health", version="HTTP/1.1", method="GET", host="Host: x"):
    return head(*lines, first=f"{method} {target} {version}", host=host)


def sized(*lines, body=ASK, **kw):
    return head(*lines, f"Content-Length: {len(body)}", **kw) + body


def chunked(body, *lines):
    return head("Transfer-Encoding: chunked", *lines) + body


CHUNK = b"%x\r\n%s\r\n" % (len(ASK), ASK)


def connect(server):
    s = socket.create_connection(("127.0.0.1", server.port), timeout=20)
    s.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return s


def answer(stream, method=b"GET"):
    """Status, headers and body of the next answer, or None at the connection's end; its own form is checked on the way."""
    line = stream.readline()
    if not line:
        return None
    assert re.fullmatch(rb"HTTP/1\.1 [1-5]\d\d [ -~]*\r\n", line), line
    headers = {}
    while (field := stream.readline()) != b"\r\n":
        name, value = re.fullmatch(rb"([A-Za-z-]+): ([\t -~\x80-\xff]*)\r\n", field).groups()
        name = name.decode().lower()
        assert name not in headers or name == "vary", field
        headers[name] = value.decode()
    status = int(line.split()[1])
    if status == 100:
        return status, headers, b""
    assert re.fullmatch(r"\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT", headers["date"])
    if headers.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(stream.readline(), 16):
            body += stream.read(size)
            assert stream.read(2) == b"\r\n"
        assert stream.readline() == b"\r\n"
    elif "content-length" in headers:
        body = b"" if method == b"HEAD" else stream.read(int(headers["content-length"]))
    else:
        assert headers["connection"] == "close"
        body = stream.read()
    if status >= 400 and method != b"HEAD":
        error = json.loads(body)["error"]
        assert error["code"] == status and error["message"] and error["type"]
    return status, headers, body


def answers(server, data, step=None):
    """Everything that comes back for these bytes, sent at once or in small pieces, until the server closes."""
    with connect(server) as s:
        def send():
            try:
                for i in range(0, len(data), step or len(data)):
                    s.sendall(data[i:i + (step or len(data))])
            except OSError:
                pass  # the answer is there already
        sender = threading.Thread(target=send)
        sender.start()
        out = []
        with s.makefile("rb") as stream:
            while (one := answer(stream, data.split(b" ", 1)[0] if not out else b"GET")) is not None:
                out.append(one)
        sender.join()
    return out


REFUSED = {
    # the length of a body, RFC 9112 6
    "space before the colon of Content-Length": (400, head("Content-Length : 55")),
    "tab before the colon of Content-Length": (400, head("Content-Length\t: 55")),
    "space before the colon of Transfer-Encoding": (400, head("Transfer-Encoding : chunked")),
    "space before any colon": (400, head("X : y")),
    "length with a plus": (400, head("Content-Length: +5") + b"12345"),
    "length with a minus": (400, head("Content-Length: -5") + b"12345"),
    "length in hexadecimal": (400, head("Content-Length: 0x5") + b"12345"),
    "length with a fraction": (400, head("Content-Length: 5.0") + b"12345"),
    "length with an exponent": (400, head("Content-Length: 5e0") + b"12345"),
    "length with a space inside": (400, head("Content-Length: 5 5") + b"12345"),
    "length in a list": (400, head("Content-Length: 5, 5") + b"12345"),
    "length with a comma behind it": (400, head("Content-Length: 5,") + b"12345"),
    "length in quotes": (400, head('Content-Length: "5"') + b"12345"),
    "length that is empty": (400, head("Content-Length:")),
    "length of full-width digits": (400, head("Content-Length: \xef\xbc\x95")),
    "length above 2^64": (413, head("Content-Length: 18446744073709551621") + b"12345"),
    "length of a hundred digits": (413, head("Content-Length: " + "9" * 100)),
    "length above the limit": (413, head("Content-Length: 99999999")),
    "two lengths": (400, head("Content-Length: 5", "Content-Length: 6") + b"12345"),
    "two equal lengths": (400, head("Content-Length: 5", "Content-Length: 5") + b"12345"),
    "lengths in two spellings": (400, head("Content-Length: 5", "content-length: 5") + b"12345"),
    "CL.TE": (400, head("Content-Length: 6", "Transfer-Encoding: chunked") + b"0\r\n\r\nX"),
    "TE.CL": (400, head("Transfer-Encoding: chunked", "Content-Length: 4") + b"5c\r\n" + MODELS + b"0\r\n\r\n"),
    "TE.TE, second unknown": (400, head("Transfer-Encoding: chunked", "Transfer-Encoding: cow") + b"0\r\n\r\n"),
    "TE.TE, first unknown": (400, head("Transfer-Encoding: cow", "Transfer-Encoding: chunked") + b"0\r\n\r\n"),
    "TE with a prefix": (400, head("Transfer-Encoding: xchunked")),
    "TE with a suffix": (400, head("Transfer-Encoding: chunkedx")),
    "TE in quotes": (400, head('Transfer-Encoding: "chunked"')),
    "TE with a parameter": (400, head("Transfer-Encoding: chunked;q=1")),
    "TE behind a vertical tab": (400, head("Transfer-Encoding:\x0bchunked")),
    "TE behind a form feed": (400, head("Transfer-Encoding: \x0cchunked")),
    "TE behind a no-break space": (400, head("Transfer-Encoding: \xa0chunked")),
    "TE that is empty": (400, head("Transfer-Encoding:")),
    "TE with an empty element": (400, head("Transfer-Encoding: ,chunked")),
    "TE folded": (400, head("Transfer-Encoding:", " chunked")),
    "TE behind a folded field": (400, head("X: y", " Transfer-Encoding: chunked")),
    "TE in a line of its own by CR": (400, head("X: y\rTransfer-Encoding: chunked")),
    "TE in a line of its own by LF": (400, head("X: y\nTransfer-Encoding: chunked")),
    "TE chunked twice": (400, head("Transfer-Encoding: chunked, chunked") + b"0\r\n\r\n"),
    "TE chunked and something after it": (400, head("Transfer-Encoding: chunked, gzip")),
    "TE without chunked": (400, head("Transfer-Encoding: gzip")),
    "TE identity": (400, head("Transfer-Encoding: identity")),
    "TE with another coding first": (501, head("Transfer-Encoding: gzip, chunked") + b"0\r\n\r\n"),
    "TE in HTTP/1.0": (400, head("Transfer-Encoding: chunked", first="POST /completion HTTP/1.0") + b"0\r\n\r\n"),
    # chunks, RFC 9112 7.1
    "chunk size with 0x": (400, chunked(b"0x5\r\n12345\r\n0\r\n\r\n")),
    "chunk size with a plus": (400, chunked(b"+5\r\n12345\r\n0\r\n\r\n")),
    "chunk size with a minus": (400, chunked(b"-1\r\n")),
    "chunk size with an underscore": (400, chunked(b"1_0\r\n")),
    "chunk size behind a space": (400, chunked(b" 5\r\n12345\r\n0\r\n\r\n")),
    "chunk size before a space": (400, chunked(b"5 \r\n12345\r\n0\r\n\r\n")),
    "chunk size that is empty": (400, chunked(b"\r\n12345\r\n0\r\n\r\n")),
    "chunk size that is no number": (400, chunked(b"xyz\r\n")),
    "chunk size of 2^64 and 5": (400, chunked(b"10000000000000005\r\n12345\r\n0\r\n\r\n")),
    "chunk size of 2^64 - 1": (413, chunked(b"ffffffffffffffff\r\n12345\r\n0\r\n\r\n")),
    "chunk size with many zeros": (400, chunked(b"0" * 40 + b"5\r\n12345\r\n0\r\n\r\n")),
    "chunk size above the limit": (413, chunked(b"8000000\r\n12345")),
    "chunk size ended by LF": (400, chunked(b"5\n12345\r\n0\r\n\r\n")),
    "chunk size ended by CR": (400, chunked(b"5\r12345\r\n0\r\n\r\n")),
    "chunk longer than it says": (400, chunked(b"5\r\n123456\r\n0\r\n\r\n")),
    "chunk ended by LF": (400, chunked(b"5\r\n12345\n0\r\n\r\n")),
    "chunk ended by nothing": (400, chunked(b"5\r\n123450\r\n\r\n")),
    "extension ended by LF": (400, chunked(b"5;a\n12345\r\n0\r\n\r\n")),
    "extension with a NUL": (400, chunked(b"5;a=\0\r\n12345\r\n0\r\n\r\n")),
    "extension without a name": (400, chunked(b"5;\r\n12345\r\n0\r\n\r\n")),
    "extension without a value": (400, chunked(b"5;a=\r\n12345\r\n0\r\n\r\n")),
    "extension with an open quote": (400, chunked(b'5;a="\r\n12345\r\n0\r\n\r\n')),
    "extensions that are very long": (400, chunked(b"5;a=" + b"x" * 20000 + b"\r\n12345\r\n0\r\n\r\n")),
    "extensions that are many": (400, chunked(b"1;a=123456789\r\nx\r\n" * 2000)),
    "trailer without a colon": (400, chunked(b"0\r\nX\r\n\r\n")),
    "trailer with a space before the colon": (400, chunked(b"0\r\nX : y\r\n\r\n")),
    "trailer that is folded": (400, chunked(b"0\r\nX: y\r\n z\r\n\r\n")),
    "trailer ended by LF": (400, chunked(b"0\r\nX: y\n\r\n")),
    "trailer with a CR": (400, chunked(b"0\r\nX: y\rz\r\n\r\n")),
    "trailers that are very long": (400, chunked(b"0\r\nX: " + b"y" * 20000 + b"\r\n\r\n")),
    "last chunk ended by LF": (400, chunked(b"0\r\n\n")),
    # lines, RFC 9112 2.2, 5
    "lines ended by LF": (400, b"GET /health HTTP/1.1\nHost: x\n\n"),
    "request line ended by LF": (400, b"GET /health HTTP/1.1\nHost: x\r\n\r\n"),
    "head ended by LF CR LF": (400, b"GET /health HTTP/1.1\r\nHost: x\n\r\n"),
    "lines ended by CR": (400, b"GET /health HTTP/1.1\rHost: x\r\r"),
    "CR in a value": (400, get("X: a\rb")),
    "CR CR LF": (400, get("X: a\r")),
    "NUL in a value": (400, get("X: a\0b")),
    "NUL in a name": (400, get("X\0: a")),
    "NUL in the request line": (400, get(target="/health\0")),
    "control character in a value": (400, get("X: a\x01b")),
    "DEL in a value": (400, get("X: a\x7fb")),
    "obs-fold with a space": (400, get("X: a", " b")),
    "obs-fold with a tab": (400, get("X: a", "\tb")),
    "white space before the first field": (400, get(host=None, *[" Host: x"])),
    "field without a colon": (400, get("X")),
    "field without a name": (400, get(": x")),
    "name with a space": (400, get("X Y: z")),
    "name in brackets": (400, get("[X]: z")),
    "name with a byte above 127": (400, get("X\xe9: z")),
    "name with a slash": (400, get("X/Y: z")),
    # the request line, RFC 9112 3
    "HTTP/0.9": (400, b"GET /health\r\n\r\n"),
    "no method": (400, b" /health HTTP/1.1\r\nHost: x\r\n\r\n"),
    "method with brackets": (400, get(method="G(T")),
    "no target": (400, b"GET HTTP/1.1\r\nHost: x\r\n\r\n"),
    "empty target": (400, get(target="")),
    "two spaces before the target": (400, get(target=" /health")),
    "two spaces behind the target": (400, get(target="/health ")),
    "tabs for spaces": (400, b"GET\t/health\tHTTP/1.1\r\nHost: x\r\n\r\n"),
    "space behind the version": (400, get(version="HTTP/1.1 ")),
    "space in the target": (400, get(target="/heal th")),
    "version in small letters": (400, get(version="http/1.1")),
    "version without a dot": (400, get(version="HTTP/11")),
    "version of two digits": (400, get(version="HTTP/1.10")),
    "version with a plus": (400, get(version="HTTP/+1.1")),
    "version of another protocol": (400, get(version="HTCPCP/1.0")),
    "version 2": (505, get(version="HTTP/2.0")),
    "version 3": (505, get(version="HTTP/3.0")),
    "version 0.9": (505, get(version="HTTP/0.9")),
    "preface of HTTP/2": (505, b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
    "TLS on a plain port": (400, b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"),
    "target without a slash": (400, get(target="health")),
    "target with a fragment": (400, get(target="/health#x")),
    "target above 127": (400, get(target="/h\xe9alth")),
    "target of another scheme": (400, get(target="ftp://x/health")),
    "absolute target without a host": (400, get(target="http:///health")),
    "absolute target with a user": (400, get(target="http://me@x/health")),
    "absolute target with a bad port": (400, get(target="http://x:8a/health")),
    "star for another method than OPTIONS": (400, get(target="*")),
    "CONNECT": (501, get(target="x:443", method="CONNECT")),
    "encoded NUL": (400, get(target="/v1/models/%00")),
    "encoded line end": (400, get(target="/v1/models/%0d%0aX")),
    "percent without digits": (400, get(target="/health%")),
    "percent with one digit": (400, get(target="/health?a=%4")),
    "percent with other letters": (400, get(target="/%zz")),
    # Host, RFC 9112 3.2
    "no Host": (400, get(host=None)),
    "two Hosts": (400, get("Host: y")),
    "two equal Hosts": (400, get("Host: x")),
    "two Hosts in HTTP/1.0": (400, get("Host: y", version="HTTP/1.0")),
    "Host with a user": (400, get(host="Host: me@x")),
    "Host with a path": (400, get(host="Host: x/y")),
    "Host with a space": (400, get(host="Host: x y")),
    "Host with a list": (400, get(host="Host: x, y z")),
    "Host with a bad port": (400, get(host="Host: x:80x")),
    "Host with an open bracket": (400, get(host="Host: [::1")),
    "absolute target and no Host": (400, get(target="http://x/health", host=None)),
    # sizes
    "long target": (414, get(target="/" + "a" * 20000)),
    "long target that does not end": (414, b"GET /" + b"a" * 20000),
    "long method": (414, b"A" * 20000),
    "long value": (431, get("X: " + "a" * 70000)),
    "long name": (431, get("X" * 70000 + ": a")),
    "many fields": (431, get(*[f"X-{i}: y" for i in range(10000)])),
    # Expect, RFC 9110 10.1.1
    "Expect of something else": (417, sized("Expect: 200-ok")),
    "Expect that is a list": (417, sized("Expect: 100-continue, x")),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(letters, name):
    """One answer, in JSON, and the end: the request behind it, which a proxy may have taken for a body, is not read."""
    status, data = REFUSED[name]
    for step in (None, 1, 7) if len(data) < 1000 else (None,):
        got = answers(letters, data + MODELS, step)
        assert [a[0] for a in got] == [status], got
        assert got[0][1]["connection"] == "close"


TAKEN = {
    "a length": ([200], sized()),
    "a length with zeros": ([200], head("Content-Length: 000%d" % len(ASK)) + ASK),
    "a length and white space": ([200], head("Content-Length: \t%d \t" % len(ASK)) + ASK),
    "a length without white space": ([200], head("Content-Length:%d" % len(ASK)) + ASK),
    "names in any case": ([200], head("cOnTeNt-LeNgTh: %d" % len(ASK)) + ASK),
    "chunks": ([200], chunked(CHUNK + b"0\r\n\r\n")),
    "chunks and white space": ([200], head("Transfer-Encoding: \t chunked \t") + CHUNK + b"0\r\n\r\n"),
    "chunks, in any case": ([200], head("transfer-encoding: CHUNKED") + CHUNK + b"0\r\n\r\n"),
    "chunks of one byte": ([200], chunked(b"".join(b"1\r\n%c\r\n" % c for c in ASK) + b"0\r\n\r\n")),
    "chunks in capitals, with zeros": ([200], chunked(b"000%X\r\n%s\r\n00\r\n\r\n" % (len(ASK), ASK))),
    "extensions": ([200], chunked(b'%x;a;b=c ; d = "e\\"f;\r\n' .replace(b"\r\n", b'"\r\n') % len(ASK) + ASK + b"\r\n0;x\r\n\r\n")),
    "trailers": ([200], chunked(CHUNK + b"0\r\nX: y\r\nContent-Length: 5\r\nTransfer-Encoding: x\r\n\r\n")),
    "a name that only looks so": ([200], sized("Transfer_Encoding: chunked", "Content_Length: 5", "Content-Length-: 5")),
    "an empty line before the request": ([200], b"\r\n\r\n" + sized()),
    "bytes above 127 in a value": ([200], get("X: \xc3\xa9\xff")),
    "tabs in a value": ([200], get("X: a\tb")),
    "an empty value": ([200], get("X:")),
    "names of every letter": ([200], get("!#$%&'*+-.^_`|~09azAZ: x")),
    "a query": ([200], get(target="/health?a=b&c=%20+&&=&d")),
    "an encoded path": ([200], get(target="/%68ealth")),
    "a long target": ([404], get(target="/" + "a" * 8000)),
    "a long value": ([200], get("X: " + "a" * 60000)),
    "an absolute target": ([200], get(target="http://x/health")),
    "an absolute target of another host": ([200], get(target="HTTP://[::1]:80/health?x=y")),
    "an absolute target with TLS": ([200], get(target="https://a.b:443/health")),
    "an absolute target without a path": ([404], get(target="http://x")),
    "an absolute target with a query alone": ([404], get(target="http://x?y")),
    "an empty Host": ([200], get(host="Host:")),
    "a Host with a port": ([200], get(host="Host: a-b_c.d:8080")),
    "a Host in brackets": ([200], get(host="Host: [fe80::1]:8080")),
    "HTTP/1.2": ([200], get(version="HTTP/1.2")),
    "HEAD": ([200], get(method="HEAD")),
    "HEAD of what there is not": ([404], get(method="HEAD", target="/nowhere")),
    "HEAD of another method's": ([405], get(method="HEAD", target="/completion")),
    "GET with a body": ([200], sized(first="GET /health HTTP/1.1")),
    "OPTIONS": ([200], get(method="OPTIONS", target="/completion")),
    "OPTIONS *": ([200], get(method="OPTIONS", target="*")),
    "OPTIONS with a body": ([200], sized(first="OPTIONS /completion HTTP/1.1")),
    "a known method": ([405], sized(first="PUT /completion HTTP/1.1")),
    "TRACE": ([405], get(method="TRACE")),
    "an unknown method": ([501], get(method="BREW")),
    "a method in small letters": ([501], get(method="get")),
    "what there is not, with a body": ([404], sized(first="POST /nowhere HTTP/1.1")),
    "what there is not, in chunks": ([404], head("Transfer-Encoding: chunked", first="POST /x HTTP/1.1") + CHUNK + b"0\r\n\r\n"),
    "a body that is no JSON": ([400], sized(body=b"{")),
    "a body that is a request": ([400], sized(body=MODELS)),
    "a compressed body": ([415], sized("Content-Encoding: gzip")),
    "an expected invitation": ([100, 200], head("Expect: 100-continue", "Content-Length: %d" % len(ASK))),
    "an upgrade": ([200], sized("Upgrade: h2c", "Connection: Upgrade, HTTP2-Settings", "HTTP2-Settings: AAMAAABk")),
    "several at once": ([200, 404, 400, 200], get() + get(target="/x") + sized(body=b"[]") + sized()),
}


@pytest.mark.parametrize("name", TAKEN)
def test_taken(letters, name):
    """The next request on the connection is read from where this one ends."""
    statuses, data = TAKEN[name]
    if statuses[0] == 100:
        with connect(letters) as s, s.makefile("rb") as stream:
            s.sendall(data)
            assert answer(stream)[0] == 100
            s.sendall(ASK + NEXT)
            assert [answer(stream)[0], answer(stream)[0], answer(stream)] == [200, 200, None]
        return
    for step in (None, 1, 7) if len(data) < 1000 else (None,):
        got = answers(letters, data + NEXT, step)
        assert [a[0] for a in got] == [*statuses, 200], got
        assert got[-1][1]["connection"] == "close" and all("connection" not in a[1] for a in got[:-1])


@pytest.mark.parametrize("version, connection, stays", [
    ("HTTP/1.1", None, True), ("HTTP/1.1", "keep-alive", True), ("HTTP/1.1", "close", False), ("HTTP/1.1", "CLOSE", False),
    ("HTTP/1.1", "x, close , y", False), ("HTTP/1.1", "keep-alive, close", False), ("HTTP/1.1", "close, keep-alive", False),
    ("HTTP/1.0", None, False), ("HTTP/1.0", "keep-alive", True), ("HTTP/1.0", "Keep-Alive", True),
    ("HTTP/1.0", "keep-alive, close", False), ("HTTP/1.0", "close", False),
])
def test_connections_stay_or_close(letters, version, connection, stays):
    one = get(*([f"Connection: {connection}"] if connection else []), version=version)
    got = answers(letters, one + NEXT)
    assert [a[0] for a in got] == [200, 200][:1 + stays]
    assert got[0][1].get("connection") == ("close" if not stays else "keep-alive" if version == "HTTP/1.0" else None)


def test_http_1_0_needs_no_host(letters):
    assert answers(letters, get(host=None, version="HTTP/1.0"))[0][0] == 200


def test_a_stream_for_http_1_0(letters):
    """Without chunks: it ends with the connection."""
    body = b'{"prompt":"x","n_predict":3,"stream":true,"ignore_eos":true}'
    for version, keep in (("1.0", "close"), ("1.0", "keep-alive"), ("1.1", "close")):
        (status, headers, events), = answers(letters, sized(f"Connection: {keep}", body=body, first=f"POST /completion HTTP/{version}"))
        assert status == 200 and ("transfer-encoding" in headers) == (version == "1.1") and headers["connection"] == "close"
        assert events.count(b"data: ") == 4 and headers["x-accel-buffering"] == "no" and headers["cache-control"] == "no-cache"


@pytest.mark.parametrize("data", [
    b"GET /hea", get()[:-2], head("Content-Length: 9") + b"1234", chunked(CHUNK), chunked(b"5\r\n12"), chunked(b"0\r\n")])
def test_half_a_request_and_the_end(letters, data):
    with connect(letters) as s, s.makefile("rb") as stream:
        s.sendall(data)
        s.shutdown(socket.SHUT_WR)
        assert answer(stream)[0] == 400 and answer(stream) is None


def test_the_end_without_a_request(letters):
    for data in (b"", b"\r\n", b"\r"):
        with connect(letters) as s, s.makefile("rb") as stream:
            s.sendall(data)
            s.shutdown(socket.SHUT_WR)
            assert answer(stream) is None


def test_refused_before_the_body_is_sent(letters):
    """Who asks first gets the answer instead of an invitation; who sends 30 MB regardless can still read it."""
    for lines in (["Expect: 100-continue", "Content-Length: 5"], ["Expect: 100-continue", "Transfer-Encoding: chunked"]):
        got = answers(letters, head(*lines, first="POST /nowhere HTTP/1.1"))
        assert [a[0] for a in got] == [404] and got[0][1]["connection"] == "close"
    got = answers(letters, head("Content-Length: %d" % (60 << 20)) + b"x" * (30 << 20))
    assert [a[0] for a in got] == [413]
    got = answers(letters, head("Transfer-Encoding: chunked") + b"".join(b"100000\r\n" + b"x" * (1 << 20) + b"\r\n" for _ in range(40)))
    assert [a[0] for a in got] == [413]


def test_what_an_error_names(letters):
    """405 says what would do, 401 how to come in, 501 that trying again is in vain."""
    for method, path, allow in (("GET", "/completion", "POST, OPTIONS"), ("POST", "/slots", "GET, HEAD, OPTIONS"),
                                ("DELETE", "/props", "GET, HEAD, POST, OPTIONS"), ("GET", "/slots/0", "POST, OPTIONS")):
        got, = answers(letters, get("Connection: close", method=method, target=path))
        assert got[0] == 405 and got[1]["allow"] == allow
    got, = answers(letters, get("Connection: close", method="OPTIONS", target="/v1/models"))
    assert got[0] == 200 and got[1]["allow"] == "GET, HEAD, OPTIONS"
    with Server("--api-key", "k", model=TINY) as s:
        for path in ("/v1/models", "/nowhere", "/completion"):
            got, = answers(s, get("Connection: close", target=path))
            assert got[0] == 401 and got[1]["www-authenticate"].startswith("Bearer")


def test_head_has_the_length_of_get(letters):
    for path in ("/health", "/v1/models", "/nowhere"):
        heads, = answers(letters, get("Connection: close", method="HEAD", target=path))
        whole, = answers(letters, get("Connection: close", target=path))
        assert heads[0] == whole[0] and int(heads[1]["content-length"]) == len(whole[2]) > 0 and heads[2] == b""


def test_the_first_answer_is_not_delayed_by_what_follows(letters):
    """Requests in a row are answered in their order, each as soon as it can be."""
    with connect(letters) as s, s.makefile("rb") as stream:
        s.sendall(sized() + get() + get(target="/v1/models")[:20])
        assert [answer(stream)[0], answer(stream)[0]] == [200, 200]
        s.sendall(get(target="/v1/models")[20:])
        assert answer(stream)[0] == 200
