"""Every format against a file that was looked at by hand, and against itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.collection import Collection
from newsreader.core.errors import MachineError
from newsreader.exporters.base import Exporter
from newsreader.exporters.registry import EXPORTERS
from tests.support.collections import everything, written

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "exporters"

each = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda exporter: exporter.format.id)


@each
def test_bytes_are_those_of_the_golden_file(exporter: Exporter, tmp_path: Path) -> None:
    got = written(exporter, everything())
    golden = GOLDEN / f"everything{exporter.format.suffix}"
    assert got == golden.read_bytes(), "if the change is meant, look at it and replace the file"
    exporter.check(golden, everything())


@each
def test_the_same_collection_gives_the_same_bytes(exporter: Exporter) -> None:
    assert written(exporter, everything()) == written(exporter, everything())


@each
def test_a_file_that_lost_something_is_noticed(exporter: Exporter, tmp_path: Path) -> None:
    first = everything().issues[0]
    less = replace(first.articles[0], annotations=first.articles[0].annotations[:-1])
    target = tmp_path / "out"
    target.write_bytes(written(exporter, Collection((replace(first, articles=(less,)),))))
    with pytest.raises(MachineError, match="out"):
        exporter.check(target, everything())


@each
def test_a_lone_surrogate_survives_as_its_escape(exporter: Exporter, tmp_path: Path) -> None:
    first = everything().issues[0]
    strange = replace(first.articles[0].annotations[0], note="甲\ud800乙")
    view = replace(first.articles[0], annotations=(strange,))
    changed = Collection((replace(first, articles=(view,)),))
    (tmp_path / "out").write_bytes(written(exporter, changed))
    assert rb"\ud800" in (tmp_path / "out").read_bytes()
    exporter.check(tmp_path / "out", changed)
