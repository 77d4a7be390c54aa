"""Two libraries become one: nothing of either is lost, and what contradicts is listed."""

import json
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Style
from newsreader.core.errors import BadInputError, Cancelled, LibraryError, MachineError
from newsreader.core.issue import BlockRole
from newsreader.core.merging import Merged
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.progress import Progress
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from newsreader.storage.header import SCHEMA_VERSION
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, plain_issue
from tests.support.library import make_library, store
from tests.support.merging import copies, merge
from tests.support.older import third_library
from tests.support.people import highlight
from tests.support.pictures import png

Pair = tuple[Library, Library]


@pytest.fixture
def base(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


@pytest.fixture
def pair(base: Library, tmp_path: Path) -> Iterator[Pair]:
    """Two copies of a library in which 选种 is highlighted."""
    highlight(base, "选种", article_id=SEED_ID)
    one, other = copies(base, tmp_path, "one", "other")
    with closing(one), closing(other):
        yield one, other


def shared(library: Library) -> str:
    return library.annotating.list(SEED_ID)[0].id


def test_what_each_has_is_in_both_afterwards(pair: Pair) -> None:
    one, other = pair
    highlight(one, "通车", note="此处", tags=("桥/新",))
    highlight(other, "新桥", note="彼处", tags=("桥/新", "路"))
    other.noting.add(Subject(SubjectKind.ARTICLE, BRIDGE_ID), "看看", "乙")
    report = merge(one, other)
    assert report.conflicts == ()
    assert (report.added[Merged.ANNOTATIONS], report.unchanged[Merged.ANNOTATIONS]) == (1, 1)
    assert (report.added[Merged.NOTES], report.added[Merged.TAGS]) == (1, 1)
    assert merge(other, one).added[Merged.ANNOTATIONS] == 1
    assert one.annotating.list() == other.annotating.list()
    assert len(one.annotating.list()) == 3
    assert one.tagging.list() == other.tagging.list()
    assert one.noting.about(Subject(SubjectKind.ARTICLE, BRIDGE_ID)) != ()


def test_a_merge_can_be_stopped_at_any_step(pair: Pair) -> None:
    one, other = pair
    for words in ("通车", "新桥"):
        highlight(other, words)
    before, steps = one.annotating.list(), 0
    for most in range(20):
        asked: list[Progress] = []
        with suppress(Cancelled):
            one.merging.merge(
                other.path,
                progress=asked.append,
                cancelled=lambda at=most, told=asked: len(told) >= at,
            )
            break
        assert one.annotating.list() == before
        assert not list(one.path.parent.glob("*.before-merge-*"))
        steps += 1
    assert steps == len(asked) > 2
    assert all(each.done <= each.total for each in asked)
    assert len(one.annotating.list()) == len(before) + 2


def test_a_library_that_cannot_be_written_is_told_what_would_come_in(pair: Pair) -> None:
    one, other = pair
    highlight(other, "新桥")
    with Library.open(one.path, read_only=True) as shown:
        report = shown.merging.preview(other.path)
    assert (report.added[Merged.ANNOTATIONS], report.backup) == (1, None)
    with pytest.raises(Cancelled):
        one.merging.preview(other.path, cancelled=lambda: True)


def test_merging_again_changes_nothing_and_makes_no_backup(pair: Pair) -> None:
    one, other = pair
    highlight(other, "新桥")
    assert merge(one, other).backup == f"{one.path}.before-merge-1.db"
    before = one.path.read_bytes()
    report = merge(one, other)
    assert (report.backup, report.unchanged[Merged.ANNOTATIONS]) == (None, 2)
    assert one.path.read_bytes() == before


def test_the_backup_is_the_library_as_it_was(pair: Pair) -> None:
    one, other = pair
    before = one.annotating.list()
    highlight(other, "新桥")
    backup = merge(one, other).backup
    assert backup is not None
    with Library.open(Path(backup), read_only=True) as kept:
        assert kept.annotating.list() == before


def test_a_merge_stands_in_the_history_but_cannot_be_undone(pair: Pair) -> None:
    one, other = pair
    highlight(other, "新桥")
    name = one.history.undo_name
    merge(one, other)
    assert one.history.undo_name == name
    assert one.recalling.list()[0].name == "library.merge"


def test_of_two_notes_the_later_holds_and_the_conflict_is_listed(pair: Pair) -> None:
    one, other = pair
    id_ = shared(one)
    one.annotating.set_note(id_, "早")
    other.annotating.set_note(id_, "晚")
    reports = merge(one, other), merge(other, one)
    for library, report in zip(pair, reports, strict=True):
        (conflict,) = report.conflicts
        assert (conflict.subject, conflict.field) == (id_, "note")
        assert (conflict.kept, conflict.other) == ('"晚"', '"早"')
        assert (conflict.kept_by.author, conflict.other_by.author) == ("other", "one")
        assert conflict.other_by.time < conflict.kept_by.time
        assert conflict.words == "选种"
        assert library.annotating.get(id_).note == "晚"
        values = {
            json.loads(r.value) for r in library.history.revisions.of(id_) if r.field == "note"
        }
        assert values == {"", "早", "晚"}


def test_who_sets_a_contradicted_field_again_settles_it_everywhere(pair: Pair) -> None:
    one, other = pair
    id_ = shared(one)
    one.annotating.set_note(id_, "早")
    other.annotating.set_note(id_, "晚")
    merge(one, other)
    one.annotating.set_note(id_, "定")
    assert merge(other, one).conflicts == ()
    assert other.annotating.get(id_).note == "定"


def test_the_same_change_on_both_sides_is_no_conflict(pair: Pair) -> None:
    for library in pair:
        library.annotating.set_style(shared(library), Style.BLUE)
        library.annotating.set_note(shared(library), "同")
    assert merge(*pair).conflicts == ()


def test_what_one_deleted_and_another_changed_is_listed(pair: Pair) -> None:
    one, other = pair
    id_ = shared(one)
    one.annotating.delete([id_])
    other.annotating.set_note(id_, "留")
    for ours, theirs in (pair, (other, one)):
        (conflict,) = merge(ours, theirs).conflicts
        assert (conflict.field, conflict.kept) == ("deleted", "true")
        assert json.loads(conflict.other) == {"note": "留"}
        assert id_ not in {each.id for each in ours.annotating.list()}
    one.undeleting.restore(one.undeleting.list())
    assert one.annotating.get(id_).note == "留"


def test_a_tag_deleted_here_and_renamed_there_is_listed(pair: Pair) -> None:
    one, other = pair
    tag = one.tagging.make("桥")[0].id
    merge(other, one)
    one.tagging.delete(tag)
    other.tagging.rename(tag, "桥梁")
    (conflict,) = merge(one, other).conflicts
    assert (conflict.field, conflict.words) == ("deleted", "桥")


def test_the_same_tag_made_twice_is_one(pair: Pair) -> None:
    one, other = pair
    one.tagging.make("桥")
    other.tagging.make("桥")
    assert merge(one, other).conflicts == ()
    merge(other, one)
    assert one.tagging.list() == other.tagging.list()
    assert one.tagging.find("桥") == other.tagging.find("桥")


def test_issues_come_with_source_layout_findings_and_work(base: Library, tmp_path: Path) -> None:
    (full,) = copies(base, tmp_path, "full")
    full.reviewing.set_reviewed(ISSUE_ID, reviewed=True)
    with closing(full), Library.open(tmp_path / "empty.db") as empty:
        highlight(full, "通车", note="早")
        full.correcting.correct(BRIDGE_ID, "通车", "落成")
        highlight(full, "落成", note="晚")
        full.arranging.merge(SEED_ID)
        full.arranging.split_article(BlockPlace(BRIDGE_ID, 2))
        report = merge(empty, full)
        assert (report.added[Merged.ISSUES], report.conflicts) == (1, ())
        assert empty.annotating.list() == full.annotating.list()
        assert empty.reading.articles() == full.reading.articles()
        for article in full.reading.articles():
            mine, theirs = (each.reading.article(article.id) for each in (empty, full))
            assert replace(mine, revision=0) == replace(theirs, revision=0)
        assert empty.reviewing.desk(ISSUE_ID) == full.reviewing.desk(ISSUE_ID)
        assert empty.searching.count("落成") == full.searching.count("落成") > 0
        ids = {r.id for r in full.history.revisions.of(ISSUE_ID)}
        assert {r.id for r in empty.history.revisions.of(ISSUE_ID)} == ids
        assert merge(full, empty).backup is None


def test_corrections_come_in_and_take_our_annotations_along(pair: Pair) -> None:
    one, other = pair
    mine = highlight(one, "通车")
    other.correcting.correct(BRIDGE_ID, "南岸", "江南岸")
    theirs = highlight(other, "江南岸")
    merge(one, other)
    assert one.reading.article(BRIDGE_ID).text == other.reading.article(BRIDGE_ID).text
    moved = one.annotating.get(mine.id)
    assert moved.anchor.span == Span(mine.anchor.span.start + 1, mine.anchor.span.end + 1)
    assert one.annotating.get(theirs.id) == other.annotating.get(theirs.id)


def test_what_was_put_on_an_older_text_stands_on_its_words(pair: Pair) -> None:
    one, other = pair
    theirs = highlight(other, "通车")
    one.correcting.correct(BRIDGE_ID, "南岸", "江南岸")
    merge(one, other)
    found = one.annotating.get(theirs.id)
    assert (found.anchor.quote, found.state) == ("通车", AnchorState.ANCHORED)
    assert found.anchor.span.start == theirs.anchor.span.start + 1
    merge(other, one)
    assert one.annotating.list() == other.annotating.list()
    assert merge(one, other).backup is None


def test_texts_corrected_apart_stay_as_they_are_and_are_listed(pair: Pair) -> None:
    one, other = pair
    one.correcting.correct(BRIDGE_ID, "南岸", "江南岸")
    other.correcting.correct(BRIDGE_ID, "走上", "登上")
    theirs = highlight(other, "连声称好")
    for _ in range(2):
        (conflict,) = merge(one, other).conflicts
        assert (conflict.subject, conflict.field) == (BRIDGE_ID, "text")
        assert "江南岸" in json.loads(conflict.kept)
        assert "登上" in json.loads(conflict.other)
    assert one.annotating.get(theirs.id).anchor.quote == "连声称好"
    merge(other, one)
    assert other.annotating.get(theirs.id) == theirs
    assert merge(one, other).backup is merge(other, one).backup is None


def test_annotations_find_their_place_in_an_issue_laid_out_apart(pair: Pair) -> None:
    one, other = pair
    one.arranging.set_role(BlockPlace(BRIDGE_ID, 2), BlockRole.SUBHEAD)
    other.arranging.split_article(BlockPlace(SEED_ID, 3))
    new = next(a.id for a in other.reading.articles() if a.id not in (BRIDGE_ID, SEED_ID))
    theirs = highlight(other, "看粒形", article_id=new)
    other.tagging.tag_articles([new], add=["种"])
    highlight(other, "正在选种", article_id=SEED_ID)
    report = merge(one, other)
    assert [each.field for each in report.conflicts] == ["layout", "text"]
    found = one.annotating.get(theirs.id)
    assert (found.article_id, found.anchor.quote) == (SEED_ID, "看粒形")
    assert merge(one, other).backup is None


def test_of_two_extents_the_later_holds(pair: Pair) -> None:
    one, other = pair
    id_ = shared(one)
    span = one.annotating.get(id_).anchor.span
    other.annotating.move(id_, Span(span.start, span.end + 1))
    one.annotating.move(id_, Span(span.start - 1, span.end))
    for report in (merge(one, other), merge(other, one)):
        assert [each.field for each in report.conflicts] in (["anchor"], [])
    for library in pair:
        assert library.annotating.get(id_).anchor.span == Span(span.start - 1, span.end)
    assert merge(one, other).backup is None


def test_what_is_no_other_library_is_refused_and_nothing_is_changed(
    base: Library, tmp_path: Path
) -> None:
    junk, torn, newer = (tmp_path / name for name in ("junk.db", "torn.db", "newer.db"))
    junk.write_bytes(b"not a database" * 100)
    whole = base.path.read_bytes()
    torn.write_bytes(whole[: len(whole) // 2])
    newer.write_bytes(whole[:60] + (SCHEMA_VERSION + 1).to_bytes(4, "big") + whole[64:])
    for bad in (junk, torn, newer, tmp_path / "nowhere.db", tmp_path):
        before = bad.read_bytes() if bad.is_file() else None
        with pytest.raises(BadInputError) as refusal:
            base.merging.merge(bad)
        assert refusal.value.key == "merge-not-usable"
        assert before is None or bad.read_bytes() == before
    link = tmp_path / "link.db"
    link.symlink_to(base.path)
    with pytest.raises(BadInputError) as refusal:
        base.merging.merge(link)
    assert refusal.value.key == "merge-same-file"
    assert base.path.read_bytes() == whole


def test_an_altered_revision_of_the_other_library_keeps_all_of_it_out(pair: Pair) -> None:
    one, other = pair
    highlight(other, "新桥", note="真")
    with Database(other.path) as database:
        database.execute("""UPDATE revisions SET value = '"假"' WHERE value = '"真"'""")
    with pytest.raises(BadInputError):
        one.merging.merge(other.path)
    assert len(one.annotating.list()) == 1


def test_a_library_that_another_program_holds_is_refused(pair: Pair) -> None:
    one, other = pair
    highlight(other, "新桥")
    other._database.execute("BEGIN EXCLUSIVE")
    with pytest.raises(BadInputError) as refusal:
        one.merging.merge(other.path)
    assert isinstance(refusal.value.details["reason"], LibraryError)


def test_an_older_library_comes_in_and_stays_as_it_is(tmp_path: Path) -> None:
    older = third_library(tmp_path / "older.db")
    before = older.read_bytes()
    with Library.open(tmp_path / "new.db") as library:
        report, _ = library.merging.merge(older)
        assert report.added[Merged.ISSUES] == 1
        assert len(library.annotating.list()) == report.added[Merged.ANNOTATIONS] > 0
    assert older.read_bytes() == before
    assert not list(tmp_path.glob("older.db.*"))


def test_without_room_nothing_is_changed(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = pair
    highlight(other, "新桥", note="长" * 40_000)
    pages = one._database.rows("PRAGMA page_count")[0][0]
    one._database.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(MachineError) as refusal:
        one.merging.merge(other.path)
    assert refusal.value.key == "disk-full"
    assert len(one.annotating.list()) == 1
    assert not list(one.path.parent.glob("*.before-merge-*"))


def test_without_a_temporary_folder_an_older_library_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "nowhere"))
    older = third_library(tmp_path / "older.db")
    with Library.open(tmp_path / "new.db") as library, pytest.raises(MachineError) as refusal:
        library.merging.merge(older)
    assert refusal.value.key == "merge-no-room"


def test_only_articles_corrected_on_both_sides_are_apart(pair: Pair) -> None:
    one, other = pair
    for library, words in ((one, "江南岸"), (other, "北岸")):
        library.correcting.correct(BRIDGE_ID, "南岸", words)
    one.correcting.correct(SEED_ID, "选种要看", "选种须看")
    assert [each.subject for each in merge(one, other).conflicts] == [BRIDGE_ID]
    merge(other, one)
    assert "选种须看" in other.reading.article(SEED_ID).text


def test_the_same_correction_on_both_sides_is_no_conflict(pair: Pair) -> None:
    for library in pair:
        library.correcting.correct(BRIDGE_ID, "南岸", "江南岸")
    assert merge(*pair).conflicts == ()


def test_a_library_that_cannot_be_written_takes_nothing_in(pair: Pair) -> None:
    one, other = pair
    highlight(other, "新桥")
    shown = Library.open(one.path, read_only=True)
    with shown, pytest.raises(LibraryError) as refusal:
        shown.merging.merge(other.path)
    assert refusal.value.key == "library-read-only"
    assert not list(one.path.parent.glob("*.before-merge-*"))


def test_a_library_that_lacks_a_table_is_refused(pair: Pair) -> None:
    one, other = pair
    with Database(other.path) as database:
        database.execute("DROP TABLE note_drafts")
    with pytest.raises(BadInputError):
        one.merging.merge(other.path)


def test_issues_of_one_source_and_with_the_same_picture_come_in(
    base: Library, tmp_path: Path
) -> None:
    picture = tmp_path / "page.png"
    picture.write_bytes(png())
    base.illustrating.attach(ISSUE_ID, 1, picture)
    (other,) = copies(base, tmp_path, "other")
    with closing(other):
        text, recognised = plain_issue(["清河\n取样。"], date="2031-03-06")
        store(other._database, text, recognised)
        new = next(each.id for each in other.reading.issues() if each.id != ISSUE_ID)
        digest = base._database.rows("SELECT sha256 FROM sources")[0][0]
        other._database.execute("UPDATE issues SET source_sha256 = ?", [digest])
        other.illustrating.attach(new, 1, picture)
        merge(base, other)
        assert base.illustrating.of_issue(new) == other.illustrating.of_issue(new)


def test_what_two_others_made_alike_is_theirs_who_prevails_there(
    base: Library, tmp_path: Path
) -> None:
    people = copies(base, tmp_path, "甲", "乙", "丙")
    one, two, three = people
    with closing(one), closing(two), closing(three):
        for library in (two, one):
            library.tagging.make("桥")
        for ours, theirs in ((one, two), (three, one)):
            merge(ours, theirs)
        assert three.tagging.list() == one.tagging.list()
