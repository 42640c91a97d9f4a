"""The program must exist before its tests run; one server serves the tests that need nothing special."""
import signal

import pytest
from server_tenon import FIM, TENON, Server, model, text_model


def pytest_sessionstart(session):
    # A shell starts what runs in the background with SIGINT ignored, which a server would inherit and honour.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        open(TENON, "rb").close()
    except OSError as e:
        pytest.exit(f"{TENON}: {e.strerror}; run make first", returncode=3)


@pytest.fixture(scope="session")
def server():
    model()
    with Server("--metrics", "-np", "4", "--ctx", "512", "--alias", "demo,aaa", "--tags", "b,a") as s:
        yield s
    assert s.process.returncode == 0, s.lines


@pytest.fixture(scope="session")
def letters(tmp_path_factory):
    """A tiny model that knows letters: for what is about requests rather than answers."""
    folder = text_model(tmp_path_factory.mktemp("letters") / "model", *FIM)
    with Server("-np", "8", "--ctx", "256", "--queue", "16", "--threads", "1", "--metrics", "--alias", "letters,org/abc",
                model=folder) as s:
        yield s
    assert s.process.returncode == 0, s.lines
