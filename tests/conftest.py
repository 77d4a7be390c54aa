"""What every test runs under: no display, no home of ours, no network of settings, loud logs."""

import logging
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

_HOME = tempfile.TemporaryDirectory(prefix="newsreader-tests-")
_OWN = {
    "HOME": _HOME.name,
    "XDG_CONFIG_HOME": str(Path(_HOME.name, "config")),
    "XDG_DATA_HOME": str(Path(_HOME.name, "data")),
    "XDG_CACHE_HOME": str(Path(_HOME.name, "cache")),
    "NEWSREADER_LANGUAGE": "en",
}
os.environ.pop("NEWSREADER_LIBRARY", None)
os.environ.update(_OWN)
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("newsreader", deadline=None, print_blob=True)
settings.load_profile("newsreader")


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    """Know Qt's settings of pyproject.toml also where the job runs without pytest-qt."""
    if not pluginmanager.hasplugin("pytest-qt"):
        for name in ("qt_api", "qt_log_level_fail", "qt_log_ignore"):
            parser.addini(name, "unused without pytest-qt")


@pytest.fixture(autouse=True)
def _no_unexpected_logs(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning in a log without having asked for it (`caplog.clear`)."""
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    assert not loud, [record.getMessage() for record in loud]
