"""The command line run in this process, on a library that holds the sample issue."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsreader.assets import resource
from newsreader.cli.main import run

SAMPLE = resource("sample", "yunxi-ribao-2025-04-18.txt")


@dataclass(frozen=True, slots=True)
class Done:
    """What one run of the program left."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Newsreader = Callable[..., Done]


@pytest.fixture(scope="session")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("stored") / "library.db"
    assert run(["--library", str(path), "import", str(SAMPLE), "--json"]) == 0
    return path


@pytest.fixture
def library(stored: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(stored, tmp_path / "library.db"))


@pytest.fixture
def newsreader(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Newsreader:
    """Run a command on `tmp_path / "library.db"`, which is empty unless `library` is used too."""

    def call(*arguments: object) -> Done:
        capsys.readouterr()
        status = run(["--library", str(tmp_path / "library.db"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return Done(status, out, err)

    return call


@pytest.fixture
def article(library: Path, newsreader: Newsreader) -> str:
    """Give the id of the sample's article about the book bus."""
    hits = newsreader("search", "还书角", "--json").json["hits"]
    assert len(hits) == 1
    return hits[0]["article_id"]
