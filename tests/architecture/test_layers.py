"""The layers of the design, held by import-linter; each contract proven by a planted import."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

from tests.architecture.sources import PACKAGE, ROOT

PLANTED = {
    "layers": ("services", "import newsreader.cli"),
    "qt": ("settings", "import PySide6.QtCore"),
    "sqlite": ("language", "import sqlite3"),
    "jieba": ("recognition", "import jieba"),
    "opencc": ("storage", "import opencc"),
    "numpy": ("exporters", "import numpy"),
    "pyoxigraph": ("exporters", "import pyoxigraph"),
    "front-ends": ("cli", "import newsreader.storage"),
    "core": ("core", "import platformdirs"),
}
"""For each contract, a layer and an import that only this contract forbids."""


def contracts() -> list[dict[str, Any]]:
    """Read the contracts of pyproject.toml."""
    with ROOT.joinpath("pyproject.toml").open("rb") as stream:
        return tomllib.load(stream)["tool"]["importlinter"]["contracts"]


def lint(folder: Path) -> tuple[set[str], set[str]]:
    """Run import-linter on the package in `folder`; the names of contracts kept and broken."""
    program = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run(
        [program, "--no-cache"],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin", "COLUMNS": "200"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    verdicts = re.findall(r"^(.+) (KEPT|BROKEN)$", done.stdout, re.MULTILINE)
    assert verdicts, done.stdout + done.stderr
    kept = {name for name, verdict in verdicts if verdict == "KEPT"}
    return kept, {name for name, _ in verdicts} - kept


def test_all_contracts_are_kept() -> None:
    kept, broken = lint(ROOT)
    assert not broken
    assert kept == {contract["name"] for contract in contracts()}


def test_each_contract_sees_a_planted_import(tmp_path: Path) -> None:
    shutil.copytree(PACKAGE, tmp_path / "newsreader", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    for contract, (layer, text) in PLANTED.items():
        name = f"planted_{contract.replace('-', '_')}.py"
        tmp_path.joinpath("newsreader", layer, name).write_text(f"{text}\n", "utf-8")
    kept, broken = lint(tmp_path)
    assert not kept
    assert broken == {contract["name"] for contract in contracts()}


def test_every_contract_has_its_planted_import() -> None:
    assert set(PLANTED) == {contract["id"] for contract in contracts()}


def test_every_part_of_the_package_stands_in_a_layer() -> None:
    layers = next(contract["layers"] for contract in contracts() if contract["id"] == "layers")
    named = {name for row in layers for name in row.split(" | ")} | {"newsreader.assets"}
    parts = {
        f"newsreader.{path.stem}"
        for path in PACKAGE.iterdir()
        if path.stem not in ("__init__", "_resources", "__pycache__", "py")
    }
    assert parts == named
