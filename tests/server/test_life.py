"""A server's life as its surroundings shape it: signals, limits of time, limits of the system."""
import pathlib
import resource
import signal
import socket
import time

import pytest
from server_tenon import TENON, TINY, Server

GET = b"GET /health HTTP/1.1\r\nHost: x\r\n\r\n"
BODY = b'{"prompt":[1],"n_predict":1}'
POST = b"POST /completion HTTP/1.1\r\nHost: x\r\nContent-Length: %d\r\n\r\n" % len(BODY)


def connect(server, data=b""):
    s = socket.create_connection(("127.0.0.1", server.port), timeout=60)
    s.sendall(data)
    return s


def status(s):
    """Of one answer that comes at once; None: the connection is closed."""
    got = s.recv(65536)
    return int(got.split()[1]) if got else None


# ---- signals

@pytest.mark.parametrize("ignored, harmless, ends", [
    ([signal.SIGHUP], [signal.SIGHUP], signal.SIGTERM),                                # nohup
    ([signal.SIGINT], [signal.SIGINT], signal.SIGHUP),                                 # in the background of a script
    ([signal.SIGINT, signal.SIGHUP], [signal.SIGHUP, signal.SIGINT], signal.SIGTERM),  # both
    ([], [signal.SIGPIPE], signal.SIGINT),
])
def test_signals_that_the_parent_ignores(ignored, harmless, ends):
    with Server(model=TINY, prepare=lambda: [signal.signal(s, signal.SIG_IGN) for s in ignored]) as s:
        for sig in harmless:
            s.process.send_signal(sig)
        for _ in range(3):
            assert s.get("/health").status_code == 200
        assert s.stop(ends) == 0


@pytest.mark.parametrize("sig", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_while_the_model_loads(tmp_path, sig):
    """A plugin that never initialises keeps it from being ready."""
    path, plugin = tmp_path / "a.sock", pathlib.Path(TENON).parent / "tests/backend/fake_plugin.so"
    s = Server("--host", path, "--backend", f"pjrt:{plugin}", model=TINY, env={"FAKE_PLUGIN": "stuck"}, wait=False)
    with socket.socket(socket.AF_UNIX) as c:
        assert s.until(lambda: path.exists() and c.connect_ex(str(path)) == 0)
        c.sendall(GET)
        assert status(c) == 503
    assert s.stop(sig) == 0
    said = s.process.stderr.read().decode()
    assert "listening" not in said and "the model is not loaded yet" in said


# ---- time

def drip(c, data):
    """Byte by byte, until there is an answer."""
    c.settimeout(0.2)
    for byte in data:
        c.sendall(bytes([byte]))
        try:
            return status(c)
        except TimeoutError:
            pass
    return None


def test_idle_and_receiving_have_limits_of_their_own():
    with Server("--idle-timeout", 60, "--receive-timeout", 2, model=TINY) as s:
        halves = [connect(s, half) for half in (GET[:-1], GET[:3], POST, POST + BODY[:-1])]
        with connect(s, GET) as c:
            assert status(c) == 200
            time.sleep(2.5)  # longer than a request may take to come
            c.sendall(POST + BODY[:5])
            time.sleep(0.5)
            c.sendall(BODY[5:])
            assert status(c) == 200
        for half in halves:
            with half as c:
                assert status(c) == 408 and status(c) is None
        with connect(s) as c:
            assert drip(c, POST * 5) == 408  # no byte prolongs it


def test_idle_connections_are_closed():
    with Server("--idle-timeout", 1, model=TINY) as s:
        with connect(s) as fresh, connect(s, GET) as used:
            assert status(used) == 200
            assert status(used) is None and status(fresh) is None


# ---- descriptors

def limit(soft, hard):
    return lambda: resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.parametrize("hard", [1024, 4096])
def test_more_idle_clients_than_files(hard):
    """Nobody is locked out: with a hard limit that is higher nobody notices, else the longest idle make room."""
    many = 1100
    soft, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    if 0 <= most < many + 200:
        pytest.skip(f"this process may open {most} files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, many + 200), most))
    clients = []
    try:
        with Server(model=TINY, prepare=limit(1024, hard)) as s:
            for _ in range(many):
                clients.append(connect(s))
            with connect(s, GET) as c:
                assert status(c) == 200
            clients[-1].sendall(GET)
            assert status(clients[-1]) == 200
            clients[0].settimeout(0.2)
            try:
                closed = clients[0].recv(1) == b""
            except TimeoutError:
                closed = False
            assert closed == (hard == 1024)
    finally:
        for c in clients:
            c.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, most))
    assert sum("longest idle" in line for line in s.lines) == (hard == 1024)


def test_half_requests_make_room_too():
    """They are closed after the idle ones, which all are gone here; whoever waits for an answer is not."""
    with Server(model=TINY, prepare=limit(200, 200)) as s:
        with connect(s, b"POST /completion HTTP/1.1\r\nHost: x\r\nContent-Length: 64\r\n\r\n"
                     + b'{"prompt":[1],"n_predict":400,"ignore_eos":true}'.ljust(64)) as busy:
            clients = [connect(s, GET[:9]) for _ in range(300)]
            with connect(s, GET) as c:
                assert status(c) == 200
            assert status(busy) == 200
        for c in clients:
            c.close()
