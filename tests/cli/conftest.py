"""The program must exist before its tests run: one clear line instead of a failure of each."""
import pytest
from cli_tenon import TENON


def pytest_sessionstart(session):
    try:
        open(TENON, "rb").close()
    except OSError as e:
        pytest.exit(f"{TENON}: {e.strerror}; run make first", returncode=3)
