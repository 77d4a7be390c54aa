"""What the window must not import before it shows: each of these costs as much as the window."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.start import OURS, fill

HEAVY = {
    *("chardet", "click", "jieba", "lunar_python", "lxml", "numpy", "opencc", "pypinyin"),
    *("pyoxigraph", "sqlite_utils"),
}


def loaded(module: str) -> set[str]:
    """Return which heavy libraries a fresh Python holds once it has imported `module`."""
    code = f"import sys, {module}; print(*(name.partition('.')[0] for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return HEAVY & set(done.stdout.split())


@pytest.mark.parametrize(
    "module",
    [
        "newsreader.__main__",
        "newsreader.cli.window",
        "newsreader.services.library",
        "newsreader.ui.app",
    ],
)
def test_the_start_path_is_light(module: str) -> None:
    assert not loaded(module)


def test_a_heavy_import_is_seen() -> None:
    assert loaded("newsreader.cli.main") == {"click"}


LATER = {
    "newsreader.core.texts.every",
    "newsreader.ui.cautions",
    "newsreader.ui.importing.progress",
    "newsreader.ui.navigator.controller",
    "newsreader.ui.navigator.delegate",
    "newsreader.ui.navigator.model",
    "newsreader.ui.notices",
    "newsreader.ui.tools",
}
"""What an article can be painted without; each is a hundredth of the start or more."""


def test_the_first_article_is_painted_before_the_rest_is_loaded(tmp_path: Path) -> None:
    fill(tmp_path / "library.db")
    code = OURS.replace("os._exit(0)", "(print(*sys.modules, flush=True), os._exit(0))")
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)}
    command = [sys.executable, "-c", code, str(tmp_path / "library.db")]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    modules = set(done.stdout.split())
    assert "newsreader.ui.article.text" in modules
    assert not (HEAVY | LATER) & modules
