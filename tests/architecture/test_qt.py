"""What the machine's Qt must and must not be."""

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject

from tests.architecture.sources import ROOT

BLOCK = """
import sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("PySide6", "shiboken6"):
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Block())
"""


def test_this_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 drops one a call below Python 3.12, and the process aborts after thousands."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 1000


def without_qt(tmp_path: Path, *command: str) -> subprocess.CompletedProcess[str]:
    """Run Python where importing PySide6 fails."""
    tmp_path.joinpath("sitecustomize.py").write_text(BLOCK, "utf-8")
    env = os.environ | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


def test_the_block_blocks(tmp_path: Path) -> None:
    assert "ModuleNotFoundError" in without_qt(tmp_path, "-c", "import PySide6.QtCore").stderr


def test_unit_tests_load_without_qt(tmp_path: Path) -> None:
    options = ("-p", "no:pytest-qt", "-p", "no:cacheprovider", "--collect-only", "-q")
    done = without_qt(tmp_path, "-m", "pytest", *options, "tests/unit")
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-2000:]


def test_the_window_is_refused_kindly_without_qt(tmp_path: Path) -> None:
    done = without_qt(tmp_path, "-m", "newsreader", "open", "--sample")
    assert (done.returncode, done.stdout) == (1, "")
    assert "The window cannot be opened" in done.stderr
    assert "Traceback" not in done.stderr
