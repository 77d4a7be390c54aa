"""A library with one issue for the tests of this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.storage.database import Database
from tests.support.library import make_database


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with make_database(tmp_path) as database:
        yield database
