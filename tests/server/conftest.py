"""The program must exist before its tests run; one server serves the tests that need nothing special."""
import pytest
from server_tenon import TENON, Server, model


def pytest_sessionstart(session):
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
