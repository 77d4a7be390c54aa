"""The program as another program sees it: a process, its exit status, what it prints."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from newsreader.assets import resource

SAMPLE = resource("sample", "yunxi-ribao-2025-04-18.txt")


@dataclass(frozen=True, slots=True)
class Done:
    """What one process left."""

    status: int
    out: bytes
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


Program = Callable[..., Done]


def environment(folder: Path, **more: str) -> Mapping[str, str]:
    """Return the environment of a new machine whose home is in `folder`."""
    kept = {name: value for name, value in os.environ.items() if name.startswith("COVERAGE")}
    homes = {f"XDG_{name}_HOME": str(folder / name) for name in ("DATA", "CONFIG", "CACHE")}
    own = {"HOME": str(folder), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
    return kept | homes | own | more


@pytest.fixture
def program(tmp_path: Path) -> Program:
    """Run `newsreader` on `tmp_path / "library.db"` or on `library`; never shows a trace."""

    def run(*arguments: object, library: Path | None = None, **more: str) -> Done:
        command = [
            sys.executable,
            "-m",
            "newsreader",
            "--library",
            library or tmp_path / "library.db",
        ]
        done = subprocess.run(
            [*map(str, command), *map(str, arguments)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=environment(tmp_path / "home", **more),
            timeout=60,
            check=False,
        )
        err = done.stderr.decode("utf-8")
        assert "Traceback" not in err, err
        return Done(done.returncode, done.stdout, err)

    return run
