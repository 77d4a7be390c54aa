"""What the window must not import before it shows: each of these costs as much as the window."""

import subprocess
import sys

import pytest

HEAVY = {
    *("chardet", "click", "jieba", "lunar_python", "lxml", "numpy", "opencc", "pypinyin"),
    "sqlite_utils",
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
