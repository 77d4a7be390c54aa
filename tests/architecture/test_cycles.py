"""No module imports itself by way of others, typing imports counted."""

from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

from tests.architecture.sources import plant


def check_cycles(package: str) -> None:
    """Raise CycleError where modules of `package` import each other in a circle."""
    graph = grimp.build_graph(package, cache_dir=None)
    edges = {
        module: graph.find_modules_directly_imported_by(module)
        for module in graph.modules
        if module != package
    }
    TopologicalSorter(edges).prepare()


def test_there_is_no_import_cycle() -> None:
    check_cycles("newsreader")


def test_a_planted_cycle_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typing = "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import planted.a\n"
    plant(tmp_path, a="import planted.b\n", b="import planted.c\n", c=typing)
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(CycleError):
        check_cycles("planted")
