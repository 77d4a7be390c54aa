"""Recognising an issue of a library again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.issue import BlockRole
from newsreader.core.masthead import Masthead
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.reshaping.places import BlockPlace
from newsreader.recognition.pipeline import VERSION
from newsreader.services import renewing
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import (
    BRIDGE_ID,
    DATE,
    ISSUE_ID,
    PUBLICATION,
    SEED_ID,
    recognised_issue,
    span_of,
)
from tests.support.library import make_library

BETTER = replace(
    recognised_issue(),
    masthead=Masthead(PUBLICATION, "2031-03-06", "1204"),
    findings=(Finding(FindingKind.DUPLICATE, (span_of("市民走上", 2),)),),
)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def recognises(monkeypatch: pytest.MonkeyPatch, recognised: RecognisedIssue) -> None:
    """Let this version's rules give another result, as those of a later one might."""

    def recognise(_: str) -> RecognisedIssue:
        return recognised

    monkeypatch.setattr(renewing, "recognise", recognise)


def one_article() -> RecognisedIssue:
    first, second = recognised_issue().articles
    blocks = (*first.blocks, *second.blocks)
    return replace(recognised_issue(), articles=(replace(first, blocks=blocks),))


def test_the_same_rules_change_nothing(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    recognises(monkeypatch, recognised_issue())
    changes = library.renewing.renew(ISSUE_ID)
    assert changes.issues == {ISSUE_ID}
    assert not changes.articles
    assert library.history.undo_name is None


def test_other_rules_lay_the_issue_out_anew(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = library.reading.article(SEED_ID).text
    place = text.index("农技员")
    anchor = anchor_at(text, replace(span_of("农技员"), start=place, end=place + 3))
    library.annotating.add(NewAnnotation(SEED_ID, anchor))
    recognises(monkeypatch, one_article())
    changes = library.renewing.renew(ISSUE_ID)
    assert changes.articles >= {BRIDGE_ID, SEED_ID}
    assert [article.id for article in library.reading.articles(ISSUE_ID)] == [BRIDGE_ID]
    moved = library.reading.article(BRIDGE_ID).annotations
    assert [each.anchor.quote for each in moved] == ["农技员"]
    assert library.reading.article(SEED_ID).id == BRIDGE_ID
    assert library.maintaining.check().ok

    assert library.history.undo_name is UndoName.RECOGNISE
    library.history.undo()
    assert [each.anchor.span.start for each in library.reading.article(SEED_ID).annotations] == [
        place
    ]
    assert library.maintaining.check().ok


def test_what_a_person_decided_stays(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    library.arranging.set_role(BlockPlace(SEED_ID, 3), BlockRole.SUBHEAD)
    library.correcting.correct(BRIDGE_ID, "南岸", "北岸")
    layout = library.history.revisions.view.layout(ISSUE_ID)
    recognises(monkeypatch, one_article())
    for _ in range(2):
        library.renewing.renew(ISSUE_ID)
        assert library.history.revisions.view.layout(ISSUE_ID) == layout


def test_an_undecided_neighbour_is_recognised_anew_twice(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.arranging.set_role(BlockPlace(SEED_ID, 3), BlockRole.SUBHEAD)
    first, second = recognised_issue().articles
    recognises(monkeypatch, replace(recognised_issue(), articles=(replace(first, page=2), second)))
    library.renewing.renew(ISSUE_ID)
    assert library.reading.article(BRIDGE_ID).summary.page == 2
    recognises(monkeypatch, recognised_issue())
    library.renewing.renew(ISSUE_ID)
    assert library.reading.article(BRIDGE_ID).summary.page == 1
    assert library.reading.article(SEED_ID).blocks[3].role is BlockRole.SUBHEAD
    assert library.maintaining.check().ok


def test_doubts_and_masthead_are_brought_up_to_date(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, decided, _ = recognised_issue().findings
    library.reviewing.accept(ISSUE_ID, decided.id)
    masthead = library.reading.issue(ISSUE_ID).masthead
    library.reviewing.set_masthead(ISSUE_ID, replace(masthead, number="1205"))
    fresh = replace(BETTER, findings=(*BETTER.findings, decided))
    recognises(monkeypatch, fresh)
    library.renewing.renew(ISSUE_ID)
    view = library.reading.issue(ISSUE_ID)
    assert (view.masthead.date, view.masthead.number) == ("2031-03-06", "1205")
    assert view.findings == tuple(f for f in (kept, *fresh.findings) if f != kept or _of_file(f))
    doubts = {doubt.id: doubt.decision for doubt in library.reviewing.desk(ISSUE_ID).doubts}
    assert doubts[decided.id] == "accepted"
    assert library.maintaining.check().ok


def _of_file(finding: Finding) -> bool:
    return finding.kind in renewing.SOURCE_KINDS


def test_an_issue_of_which_nothing_would_be_left_stays(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = library.history.revisions.view.layout(ISSUE_ID)
    recognises(monkeypatch, replace(recognised_issue(), articles=()))
    library.renewing.renew(ISSUE_ID)
    assert library.history.revisions.view.layout(ISSUE_ID) == before


def test_an_issue_says_by_which_rules_it_was_laid_out(library: Library) -> None:
    _sql(library, "UPDATE issues SET recogniser_version = 'older'")
    library.renewing.renew(ISSUE_ID)
    with Database(library.path) as database:
        assert [*database.rows("SELECT recogniser_version FROM issues")[0]] == [VERSION]


def test_what_a_format_laid_out_is_not_recognised(library: Library) -> None:
    _sql(library, "UPDATE issues SET extracted = x'00', recogniser_version = 'older'")
    with pytest.raises(BadInputError) as error:
        library.renewing.renew(ISSUE_ID)
    assert error.value.key == "not-recognised"
    printed = library.renewing.printed_masthead(ISSUE_ID)
    assert printed == library.reading.issue(ISSUE_ID).masthead


def test_the_version_is_that_of_recognition() -> None:
    assert renewing.VERSION == VERSION
    assert recognised_issue().masthead.date == DATE


def _sql(library: Library, sql: str) -> None:
    with Database(library.path) as database, database.write():
        database.execute(sql)


def test_what_the_masthead_prints_is_known_after_it_was_changed(library: Library) -> None:
    library.reviewing.set_masthead(ISSUE_ID, Masthead("另一家报纸"))
    assert library.renewing.printed_masthead(ISSUE_ID).publication == PUBLICATION
