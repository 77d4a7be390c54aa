"""Articles that are put aside come back as they were, as often as anybody asks."""

import tempfile
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.errors import MachineError
from newsreader.core.query import Selection
from newsreader.exporters.corpus import SegmentedCorpus
from newsreader.exporters.registry import EXPORTERS
from newsreader.services import collecting
from newsreader.services.spooling import Spool
from tests.support.awkward import awkward
from tests.support.builders import ISSUE_ID
from tests.support.collections import everything, put
from tests.support.exported import content
from tests.support.library import make_library


def put_aside(collection: Collection) -> Collection:
    spool = Spool()
    issues = (CollectedIssue(i.issue, spool.put(i.articles)) for i in collection.issues)
    return replace(collection, issues=tuple(issues))


def test_each_time_they_are_walked() -> None:
    held = awkward().issues
    aside = put_aside(awkward()).issues
    for _ in range(2):
        assert [tuple(issue.articles) for issue in aside] == [issue.articles for issue in held]
    assert [len(issue.articles) for issue in aside] == [2, 2]
    assert aside[1].articles[1] == held[1].articles[1]
    assert aside[1].articles[:1] == held[1].articles[:1]


def test_every_format_writes_them_like_those_that_are_held(tmp_path: Path) -> None:
    for exporter in EXPORTERS:
        if exporter.format.id == "pdf" or isinstance(exporter, SegmentedCorpus):
            continue  # the one is slow, the other wants words
        for number, collection in enumerate((everything(), awkward())):
            if exporter.format.id in {"qdc", "skos"} and not collection.tags:
                continue
            name = f"{exporter.format.id}-{number}"
            held = content(put(exporter, collection, tmp_path / name), packed=True)
            again = put(exporter, put_aside(collection), tmp_path / f"{name}-again")
            assert content(again, packed=True) == held


def test_a_big_library_is_put_aside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with make_library(tmp_path) as library:
        issue = Selection(issue_id=ISSUE_ID)
        held = library.collecting.collect(issue)
        monkeypatch.setattr(collecting, "HELD", 0)
        aside = library.collecting.collect(issue)
        assert held is not None
        assert aside is not None
        assert not isinstance(aside.issues[0].articles, tuple)
        assert tuple(aside.issues[0].articles) == held.issues[0].articles


def test_where_nothing_can_be_put(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(MachineError) as caught:
        Spool()
    assert caught.value.key == "no-such-folder"
