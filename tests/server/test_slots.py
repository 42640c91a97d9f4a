"""Slot files of slots that run: whoever waits for one holds nobody up."""
import concurrent.futures
import json
import socket

import pytest
from server_tenon import FIM, Server, text_model

LONG = {"prompt": "abc", "n_predict": 100000, "ignore_eos": True, "cache_prompt": True, "stream": True, "temperature": 0}
SLOTS = 4


@pytest.fixture(scope="module")
def saver(tmp_path_factory):
    folder = tmp_path_factory.mktemp("slots")
    with Server("-np", SLOTS, "--ctx", 100000, "--threads", 1, "--slot-save-path", folder, "--log-format", "json", "--mem", "4G",
                model=text_model(folder / "model", *FIM)) as s:
        yield s


def read_head(sock):
    data = b""
    while b"\r\n\r\n" not in data:
        data += sock.recv(4096)
    return data


def answer(sock):
    sock.settimeout(60)
    data = read_head(sock)
    head, body = data.split(b"\r\n\r\n", 1)
    length = int([line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")][0])
    while len(body) < length:
        body += sock.recv(4096)
    return int(head.split()[1]), json.loads(body)


def ready(sock):
    sock.settimeout(0.05)
    try:
        return bool(sock.recv(1, socket.MSG_PEEK))
    except TimeoutError:
        return False


def test_saves_of_running_slots(saver):
    """Eight calls wait for four slots, twice as many as there are workers; then everybody else is answered."""
    running = [saver.connect("/completion", {**LONG, "id_slot": i}) for i in range(SLOTS)]
    for sock in running:
        assert b" 200 " in read_head(sock)
    assert saver.until(lambda: saver.busy() == SLOTS)
    saves = [saver.connect(f"/slots/{i % SLOTS}?action=save", {"filename": f"s{i}"}) for i in range(2 * SLOTS)]
    for _ in range(3):
        assert saver.get("/health").status_code == 200
        assert saver.post("/tokenize", {"content": "a"})["tokens"]
        assert "prompt" in saver.post("/apply-template", {"messages": [{"role": "user", "content": "a"}]})
        assert saver.http.post("/completion", json={"prompt": 5}).status_code == 400
    assert saver.busy() == SLOTS and not any(ready(s) for s in saves)
    running.pop(0).close()
    for i in (0, SLOTS):
        status, body = answer(saves[i])
        assert status == 200 and body["id_slot"] == 0 and body["n_saved"] > 3 and body["filename"] == f"s{i}"
    assert not ready(saves[1])
    for sock in running:
        sock.close()
    assert all(answer(s)[0] == 200 for i, s in enumerate(saves) if i % SLOTS)


def test_a_client_that_leaves_its_save(saver):
    with saver.connect("/completion", {**LONG, "id_slot": 1}) as running:
        read_head(running)
        gone = saver.connect("/slots/1?action=save", {"filename": "gone"})
        assert saver.until(lambda: saver.busy() == 1)
        gone.close()
        assert saver.until(lambda: any('"path":"/slots/1"' in line and '"left":true' in line for line in saver.lines))
        kept = saver.connect("/slots/1?action=erase", {})
    assert answer(kept)[0] == 200
    assert saver.until(lambda: saver.busy() == 0)
    assert saver.post("/slots/1?action=restore", {"filename": "gone"}, 400)


def test_save_and_restore_after_waiting(saver):
    text = saver.post("/completion", {"prompt": "abcabc", "n_predict": 5, "id_slot": 2, "temperature": 0, "ignore_eos": True})
    saved = saver.post("/slots/2?action=save", {"filename": "kept"})
    assert saved["n_saved"] == text["tokens_cached"]
    with saver.connect("/completion", {**LONG, "id_slot": 2}) as running:
        read_head(running)
        assert saver.until(lambda: saver.busy() == 1)
        with concurrent.futures.ThreadPoolExecutor(1) as pool:
            waits = pool.submit(saver.post, "/slots/2?action=restore", {"filename": "kept"})
            assert saver.get("/health").status_code == 200
            running.close()
            assert waits.result()["n_restored"] == saved["n_saved"]
    again = saver.post("/completion", {"prompt": "abcabc", "n_predict": 5, "id_slot": 2, "temperature": 0, "ignore_eos": True})
    assert again["content"] == text["content"] and again["timings"]["cache_n"] > 0


def test_a_drain_does_not_wait_for_slots(tmp_path):
    """A call that waits ends with the drain; the request that runs has its time."""
    with Server("-np", 1, "--ctx", 100000, "--threads", 1, "--slot-save-path", tmp_path, "--drain-timeout", 1, "--mem", "4G",
                model=text_model(tmp_path / "model", *FIM)) as s:
        with s.connect("/completion", LONG) as running:
            read_head(running)
            assert s.until(lambda: s.busy() == 1)
            save = s.connect("/slots/0?action=save", {"filename": "x"})
            assert s.get("/health").status_code == 200 and not ready(save)
            s.process.terminate()
            status, body = answer(save)
            assert status == 503 and body["error"]["type"] == "unavailable_error"
        assert s.process.wait(60) == 0


def test_a_stream_that_waits_shows_that_it_lives(saver):
    """A comment for each interval of silence, for a stream alone, and none before its time."""
    running = [saver.connect("/completion", {**LONG, "id_slot": i}) for i in range(SLOTS)]
    assert saver.until(lambda: saver.busy() == SLOTS)
    ask = {**LONG, "n_predict": 3, "sse_ping_interval": 1}
    waits, never, whole = (saver.connect("/completion", {**ask, **more})
                           for more in ({}, {"sse_ping_interval": -1}, {"stream": False}))
    waits.settimeout(20)
    data = read_head(waits).split(b"\r\n\r\n", 1)[1]
    while data.count(b":\n\n") < 2:
        data += waits.recv(4096)
    assert b"data" not in data and not ready(never) and not ready(whole)
    for sock in running:
        sock.close()
    while b'"stop":true' not in data:
        data += waits.recv(4096)
    assert data.index(b":\n\n") < data.index(b"data: ") and data.count(b"data: ") == 4
    assert b" 200 " in read_head(never) and answer(whole)[1]["tokens_predicted"] == 3
    assert saver.until(lambda: saver.busy() == 0)
