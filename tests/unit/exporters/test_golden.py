"""Every format against files that were looked at by hand, and against itself."""

from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.collection import Collection
from newsreader.core.errors import MachineError
from newsreader.core.messages import Language
from newsreader.exporters.base import Exporter, FolderExporter
from newsreader.exporters.losses import losses_of
from newsreader.exporters.registry import EXPORTERS
from tests.support.collections import everything, put, written
from tests.support.exported import content, made

GOLDEN = Path(__file__).resolve().parents[2] / "golden" / "exporters"

each = pytest.mark.parametrize(
    "exporter",
    # A PDF holds pieces of whatever typeface there is, and takes a second: test_pdf has its tests.
    [exporter for exporter in EXPORTERS if exporter.format.id != "pdf"],
    ids=lambda exporter: exporter.format.id,
)


@each
def test_bytes_are_those_of_the_golden_file(
    exporter: Exporter | FolderExporter, tmp_path: Path
) -> None:
    golden = GOLDEN / f"{exporter.format.id}{exporter.format.suffix}"
    got = put(exporter, everything(), tmp_path / golden.name)
    assert made(content(got)) == content(golden), "look at it; replace it if that is meant"
    exporter.check(got, everything())


@each
def test_the_same_collection_gives_the_same_bytes(
    exporter: Exporter | FolderExporter, tmp_path: Path
) -> None:
    first, second = (put(exporter, everything(), tmp_path / name) for name in ("1", "2"))
    assert content(first, packed=True) == content(second, packed=True)


@each
def test_a_file_that_lost_something_is_noticed(
    exporter: Exporter | FolderExporter, tmp_path: Path
) -> None:
    first = everything().issues[0]
    less = replace(first.articles[0], annotations=first.articles[0].annotations[:-2])
    target = tmp_path / "out"
    issues = (replace(first, articles=(less,)),)
    put(exporter, replace(everything(), issues=issues, tags=everything().tags[:-1]), target)
    with pytest.raises(MachineError):
        exporter.check(target, everything())


@each
def test_a_lone_surrogate_does_no_harm(exporter: Exporter | FolderExporter, tmp_path: Path) -> None:
    first = everything().issues[0]
    strange = replace(first.articles[0].annotations[0], note="甲\ud800乙")
    view = replace(first.articles[0], annotations=(strange,))
    changed = replace(everything(), issues=(replace(first, articles=(view,)),))
    exporter.check(put(exporter, changed, tmp_path / "out"), changed)


@pytest.mark.parametrize(
    "exporter",
    [exporter for exporter in EXPORTERS if exporter.format.id in {"csv", "web-annotation"}],
)
def test_a_lone_surrogate_survives_as_its_escape(exporter: Exporter) -> None:
    first = everything().issues[0]
    strange = replace(first.articles[0].annotations[0], note="甲\ud800乙")
    view = replace(first.articles[0], annotations=(strange,))
    assert rb"\ud800" in written(exporter, Collection((replace(first, articles=(view,)),)))


@each
def test_what_is_lost_is_said_in_both_languages(exporter: Exporter | FolderExporter) -> None:
    losses = losses_of(exporter, everything())
    assert all(
        str(loss.count) in loss.message(language) for loss in losses for language in Language
    )
