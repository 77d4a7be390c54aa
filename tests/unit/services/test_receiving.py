"""Annotations from elsewhere: what is added, what stays, what is told, and the one step back."""

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation, Style
from newsreader.core.changes import Changes
from newsreader.core.errors import UsageError
from newsreader.core.ids import ArticleId, person_id
from newsreader.core.messages import Language
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.operation import UndoName
from newsreader.core.progress import Progress
from newsreader.core.query import Selection
from newsreader.core.receiving import Outcome, ReceivingReport
from newsreader.core.style import Decoration
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, plain_issue
from tests.support.foreign import (
    CODES,
    HYPOTHESIS,
    RECOGITO,
    coding,
    on_article,
    project,
    qdpx,
    selection,
    table,
    text_source,
    w3c,
    write,
)
from tests.support.library import NAME, depth, make_database, make_library, store
from tests.support.people import highlight, state

OTHER_DAY = [
    "市民走上新桥\n乙桥也通车，市民走上新桥，连声称好。",
    "丙路\n丙路无事可记，此处只此一句。",
]
UUIDS = [f"urn:uuid:6f1e0c5a-0f6e-4d2f-9b34-00000000000{n}" for n in range(10)]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_database(tmp_path) as database:
        store(database, *plain_issue(OTHER_DAY, date="2031-03-06"))
    with Library.open(tmp_path / NAME, author="甲") as opened:
        yield opened


def received(library: Library, value: object) -> tuple[ReceivingReport, Changes]:
    path = write(library.path.with_name("a.jsonld"), value)
    planned = library.receiving.plan([path])
    report, changes = library.receiving.receive([path])
    assert (planned.counts, told(planned)) == (report.counts, told(report))
    assert library.history.revisions.differences() == ()
    assert library.history.revisions.verify() == ()
    return report, changes


def outcomes(report: ReceivingReport) -> dict[Outcome, int]:
    return {outcome: count for outcome, count in report.counts.items() if count}


def parts(report: ReceivingReport) -> tuple[dict[Outcome, int], dict[Outcome, int]]:
    """Return what became of notes and of topics."""
    notes, topics = (
        {outcome: count for outcome, count in kind.items() if count}
        for kind in (report.notes, report.topics)
    )
    return notes, topics


def told(report: ReceivingReport) -> list[tuple[Outcome, str, ArticleId | None]]:
    for item in report.items:
        assert item.message(Language.CHINESE)
        assert item.message(Language.ENGLISH)
    return [(i.outcome, getattr(i.reason, "key", ""), i.article_id) for i in report.items]


def only(library: Library) -> Annotation:
    (annotation,) = library.annotating.list()
    return annotation


def test_the_words_find_the_article(library: Library) -> None:
    report, changes = received(library, HYPOTHESIS)
    assert outcomes(report) == {Outcome.NEW: 1}
    made = only(library)
    assert (made.article_id, made.anchor.quote) == (BRIDGE_ID, "青禾市南岸新桥通车。")
    assert (made.note, made.tags) == ("桥长与图纸一致", ("交通", "桥梁/公路桥"))
    assert (made.creator, made.created) == ("chen.yi", "2021-03-06T00:15:30.123Z")
    assert made.modified == "2021-03-07T00:15:30.123Z"
    assert changes.added == {made.id}
    (answer,) = library.noting.about(Subject(SubjectKind.ANNOTATION, made.id))
    assert (answer.text, answer.creator, answer.created) == (
        *("已核对", "li"),
        "2021-03-08T00:00:00.000Z",
    )


def test_all_comes_in_one_step_that_can_be_undone(library: Library) -> None:
    highlight(library, "南岸", tags=("交通",))
    before = state(library)
    received(library, [*RECOGITO, w3c("南岸新桥", body={"value": "新/标", "purpose": "tagging"})])
    assert (depth(library), library.history.undo_name) == (2, UndoName.RECEIVE)
    after = state(library)
    library.history.undo()
    assert state(library) == before
    library.history.redo()
    assert state(library) == after


def test_who_annotated_is_identified_unless_somebody_of_that_name_is(library: Library) -> None:
    library.identifying.set("乙", "yi@example.org")
    people = {"甲": "a@example.org", "乙": "b@example.org"}
    made: list[object] = [
        w3c(
            "南岸新桥通车",
            id=f"urn:x:{n}",
            creator={"name": name, "id": f"mailto:{n}{people[name]}"},
        )
        for n, name in enumerate(("甲", "甲", "乙"))
    ]
    _, changes = received(library, made)
    assert changes.people == {person_id("甲")}
    assert [(p.name, p.identifier) for p in library.identifying.list()] == [
        ("乙", "yi@example.org"),
        ("甲", "0a@example.org"),
    ]
    library.history.undo()
    assert [each.name for each in library.identifying.list()] == ["乙"]
    received(library, made)
    assert [each.name for each in library.identifying.list()] == ["乙", "甲"]


@pytest.mark.parametrize("format_id", ["web-annotation", "csv"])
def test_an_export_identifies_them_in_another_library(
    library: Library, tmp_path: Path, format_id: str
) -> None:
    highlight(library, "新桥")
    library.identifying.set("甲", "0000-0002-1825-0097")
    target = tmp_path / f"a{'.csv' if format_id == 'csv' else '.jsonld'}"
    library.exporting.export(format_id, target, Selection())
    (tmp_path / "other").mkdir()
    with make_library(tmp_path / "other") as other:
        other.receiving.receive([target])
        assert other.identifying.list() == library.identifying.list()


def test_who_answers_is_identified_by_what_an_export_says(library: Library, tmp_path: Path) -> None:
    highlight(library, "新桥")
    library.identifying.set("甲", "0000-0002-1825-0097")
    library.exporting.export("web-annotation", tmp_path / "a.jsonld", Selection())
    (exported,) = json.loads((tmp_path / "a.jsonld").read_text("utf-8"))["first"]["items"]
    answered = w3c("青禾市南岸新桥通车。", id="urn:x:1")
    answer = {"id": "urn:x:2", "type": "Annotation", "target": "urn:x:1", "bodyValue": "答"}
    (tmp_path / "other").mkdir()
    with make_library(tmp_path / "other") as other:
        received(other, [answered, answer | {"creator": exported["creator"]}])
        assert other.identifying.list() == library.identifying.list()
        other.history.undo()
        assert other.identifying.list() == ()


def test_the_same_file_again_changes_nothing(library: Library) -> None:
    value = [*RECOGITO, w3c("此处只此一句")]
    received(library, value)
    before = state(library)
    report, changes = received(library, value)
    assert outcomes(report) == {Outcome.EQUAL: 2}
    assert (changes, depth(library), state(library)) == (Changes(), 1, before)


def test_what_was_undone_comes_in_again_as_the_file_has_it_then(library: Library) -> None:
    tag = {"value": "甲/乙", "purpose": "tagging"}
    received(library, w3c("此处只此一句", body=["一", tag]))
    first = only(library)
    library.history.undo()
    report, changes = received(library, w3c("此处只此一句", body=["一", tag]))
    assert outcomes(report) == {Outcome.NEW: 1}
    assert (only(library), changes.added) == (first, {first.id})
    library.history.undo()
    other = {"value": "丙", "purpose": "tagging"}
    target = on_article(first.article_id, "此处只此一句") | {"styleClass": "blue"}
    received(library, w3c("", target=target, body=["二", other]))
    again = only(library)
    assert (again.id, again.note, again.tags, again.style) == (first.id, "二", ("丙",), "blue")


def test_what_was_undone_comes_in_again_where_its_words_are_then(library: Library) -> None:
    received(library, w3c("新桥", body="一", target=on_article(BRIDGE_ID, "新桥")))
    first = only(library)
    library.history.undo()
    received(library, w3c("", body="二", target=on_article(BRIDGE_ID, "青禾市")))
    again = only(library)
    assert (again.id, again.anchor.quote, again.note) == (first.id, "青禾市", "二")
    library.history.undo()
    lost = w3c("", body="三", target=on_article(BRIDGE_ID, start=5, end=99_999))
    assert outcomes(received(library, lost)[0]) == {Outcome.INVALID: 1}
    assert library.annotating.list() == ()


def test_what_was_undone_can_come_in_at_another_article(library: Library) -> None:
    received(library, w3c("", body="一", target=on_article(BRIDGE_ID, "新桥")))
    library.history.undo()
    there = w3c("", body="二", target=on_article(SEED_ID, "要看粒形"))
    assert outcomes(received(library, there)[0]) == {Outcome.NEW: 1}
    moved = only(library)
    assert (moved.article_id, moved.anchor.quote, moved.note) == (SEED_ID, "要看粒形", "二")
    assert outcomes(received(library, there)[0]) == {Outcome.EQUAL: 1}
    library.history.undo()
    assert outcomes(received(library, there)[0]) == {Outcome.NEW: 1}
    again = only(library)
    assert replace(again, modified=moved.modified) == moved


def replies_to(library: Library, subject: Subject) -> list[str]:
    return [each.text for each in library.noting.about(subject)]


def reply(text: str, to: str, number: int = 1) -> dict[str, object]:
    return {"id": UUIDS[number], "type": "Annotation", "motivation": "replying"} | {
        "target": to,
        "body": text,
    }


def test_answers_come_and_go_with_what_they_answer(library: Library) -> None:
    said = w3c("此处只此一句", id=UUIDS[0])
    received(library, [said, reply("是的", UUIDS[0])])
    about = Subject(SubjectKind.ANNOTATION, only(library).id)
    library.history.undo()
    assert outcomes(received(library, [said, reply("对", UUIDS[0])])[0]) == {Outcome.NEW: 1}
    assert replies_to(library, about) == ["对"]
    for answer in ("不对", "对"):
        report, changes = received(library, [said, reply(answer, UUIDS[0])])
        known = Outcome.EQUAL if answer == "对" else Outcome.DIFFERENT
        assert (outcomes(report), changes) == ({known: 1}, Changes())
    noted = w3c("此处只此一句", id=UUIDS[0], body="别的")
    report, _ = received(library, [noted, reply("又", UUIDS[0], 2)])
    assert "replies" in report.items[0].message(Language.ENGLISH)
    library.noting.delete([library.noting.about(about)[0].id])
    assert outcomes(received(library, [said, reply("对", UUIDS[0])])[0]) == {Outcome.DIFFERENT: 1}


def test_answers_to_a_note_on_an_article_are_notes_on_it(library: Library) -> None:
    said = w3c("", id=UUIDS[0], body="全文", target=on_article(BRIDGE_ID))
    about = Subject(SubjectKind.ARTICLE, BRIDGE_ID)
    both = [said, reply("回应", UUIDS[0])]
    for _ in range(2):
        report, _ = received(library, both)
        assert (outcomes(report), *parts(report)) == ({}, {Outcome.NEW: 2}, {})
        assert replies_to(library, about) == ["全文", "回应"]
        assert parts(received(library, both)[0]) == ({Outcome.EQUAL: 2}, {})
        library.history.undo()
        assert replies_to(library, about) == []
    received(library, said)
    assert parts(received(library, both)[0]) == ({Outcome.EQUAL: 1, Outcome.NEW: 1}, {})
    assert replies_to(library, about) == ["全文", "回应"]
    other = [said | {"body": "改"}, reply("再", UUIDS[0], 2)]
    assert parts(received(library, other)[0]) == ({Outcome.DIFFERENT: 2}, {})


def test_a_tag_that_was_made_meanwhile_is_used(library: Library) -> None:
    tagged = w3c("此处只此一句", body=[{"value": "茶业/绿茶", "purpose": "tagging"}])
    received(library, tagged)
    library.history.undo()
    library.tagging.make("茶业")
    received(library, tagged)
    assert [each.path for each in library.tagging.list()] == ["茶业", "茶业/绿茶"]
    assert library._database.rows("SELECT count(*) FROM tags WHERE NOT deleted")[0][0] == 2
    assert only(library).tags == ("茶业/绿茶",)


@pytest.mark.parametrize("field", ["id", "dc:date", "dc:title"])
def test_half_a_character_somewhere_spoils_nothing(library: Library, field: str) -> None:
    issue = {"id": "urn:newsreader:issue:x", field: "urn:newsreader:issue:\ud800"}
    for source in ({"id": "urn:newsreader:article:\ud800"}, {"id": "x", "schema:isPartOf": issue}):
        selector = {"type": "TextQuoteSelector", "exact": "此处只此一句"}
        odd = w3c("", id=UUIDS[2], target={"source": source, "selector": selector})
        text = json.dumps([w3c("丙路无事可记", id=UUIDS[1]), odd])
        report, _ = received(library, text.encode())
        assert report.counts[Outcome.NEW] >= 1
        assert sum(report.counts.values()) == 2
        library.history.undo()


def test_what_somebody_deleted_stays_deleted(library: Library) -> None:
    received(library, w3c("此处只此一句"))
    library.annotating.delete([only(library).id])
    report, changes = received(library, w3c("此处只此一句"))
    assert [row[:2] for row in told(report)] == [(Outcome.DIFFERENT, "receive.deleted")]
    assert (changes, library.annotating.list()) == (Changes(), ())


def test_what_is_here_otherwise_is_left_and_named(library: Library) -> None:
    received(library, w3c("此处只此一句", body="一", creator="乙"))
    made = only(library)
    tag = {"value": "新", "purpose": "tagging"}
    target = on_article(made.article_id, "丙路") | {"styleClass": "rose"}
    report, changes = received(library, w3c("", target=target, body=["二", tag], creator="丙"))
    assert told(report) == [(Outcome.DIFFERENT, "receive.different", made.article_id)]
    assert report.items[0].message(Language.ENGLISH).count(",") == 5
    assert (changes, only(library)) == (Changes(), made)


def test_new_answers_to_what_is_here_are_added(library: Library) -> None:
    first = w3c("此处只此一句")
    received(library, first)
    answer = w3c("", id=UUIDS[1], target=first["id"], body="同意", creator="乙")
    report, _ = received(library, [first, answer])
    assert (outcomes(report), *parts(report)) == ({Outcome.EQUAL: 1}, {Outcome.NEW: 1}, {})
    (note,) = library.noting.about(Subject(SubjectKind.ANNOTATION, only(library).id))
    assert (note.text, note.creator) == ("同意", "乙")
    assert outcomes(received(library, [first, answer])[0]) == {Outcome.EQUAL: 1}


def test_one_id_twice_in_a_file_is_one_annotation(library: Library) -> None:
    same, other = w3c("此处只此一句"), w3c("此处只此一句", body="另一句")
    report, _ = received(library, [same, same, other])
    assert outcomes(report) == {Outcome.NEW: 1, Outcome.EQUAL: 1, Outcome.DIFFERENT: 1}
    assert [row[1] for row in told(report)] == ["receive.equal", "receive.twice"]


@pytest.mark.parametrize(
    ("value", "outcome", "key", "article"),
    [
        (w3c("没有这一句"), Outcome.UNPLACED, "receive.no-article", None),
        (w3c("市民走上新桥"), Outcome.UNPLACED, "receive.several-articles", None),
        (w3c("通车"), Outcome.UNPLACED, "receive.several-articles", None),
        (w3c("", target=on_article(BRIDGE_ID, "新桥")), *(
            *(Outcome.UNCERTAIN, "receive.several-places"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, "桥长1200", prefix="另有")), *(
            *(Outcome.UNCERTAIN, "receive.other-context"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, "通车 本报讯")), *(
            *(Outcome.UNCERTAIN, "receive.other-spaces"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, "青禾市南岸新桥道通车。𠮷庆桥长1200米")), *(
            *(Outcome.UNCERTAIN, "receive.other-words"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, "完全不同", prefix="市民走上", suffix="，连声")), *(
            *(Outcome.UNANCHORED, "receive.words-gone"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, "选种要看粒形，也要看颜色")), *(
            *(Outcome.UNCERTAIN, "receive.moved"),
            SEED_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, "选种", prefix="从未有过")), *(
            *(Outcome.UNANCHORED, "receive.words-gone"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, start=2, end=6)), *(
            *(Outcome.UNCERTAIN, "receive.place-only"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID, start=2, end=600)), *(
            *(Outcome.INVALID, "annotation-beyond-text"),
            BRIDGE_ID,
        )),
        (w3c("", target=on_article(BRIDGE_ID)), *(
            *(Outcome.INVALID, "annotation-says-nothing"),
            None,
        )),
        (w3c("", target=on_article("0-1"), body="注"), *(
            *(Outcome.UNPLACED, "receive.no-whole-article"),
            None,
        )),
        (w3c("新桥", body={"value": "a\x01", "purpose": "tagging"}), *(
            *(Outcome.INVALID, "tag-control-character"),
            None,
        )),
    ],
)  # fmt: skip
def test_every_doubt_is_told(
    library: Library, value: object, outcome: Outcome, key: str, article: ArticleId | None
) -> None:
    report, changes = received(library, value)
    assert told(report) == [(outcome, key, article)]
    assert report.added == len(changes.added) == len(library.annotating.list())
    for each in library.annotating.list():
        expected = {Outcome.UNANCHORED: AnchorState.UNANCHORED}
        assert each.state is expected.get(outcome, AnchorState.UNCERTAIN)
        assert each.article_id == article


def test_the_words_around_tell_which_article(library: Library) -> None:
    selector = {"type": "TextQuoteSelector", "exact": "市民走上新桥", "prefix": "乙桥也通车，"}
    report, _ = received(library, w3c("", target={"source": "x", "selector": selector}))
    assert outcomes(report) == {Outcome.NEW: 1}
    assert library.reading.article(only(library).article_id).issue.date == "2031-03-06"


def printed(quote: str, **said: object) -> object:
    part = {"id": said.pop("issue", "x"), "dc:title": said.pop("paper", "")}
    part["dc:date"] = said.pop("date", "")
    source = {"id": "urn:newsreader:article:0-9", **said, "schema:isPartOf": part}
    selector = {"type": "TextQuoteSelector", "exact": quote}
    return w3c("", target={"source": source, "selector": selector}, body="注")


@pytest.mark.parametrize(
    ("value", "article"),
    [
        (printed("市民走上新桥", date="2031-03-05"), BRIDGE_ID),
        (printed("市民走上新桥", date="2031-03-05", paper="青禾 日报"), BRIDGE_ID),
        (printed("市民走上新桥", issue=f"urn:newsreader:issue:{ISSUE_ID}"), BRIDGE_ID),
        (printed("桥", **{"dc:title": "南岸新桥通车"}, date="2031-03-05"), BRIDGE_ID),
        (printed("种", **{"schema:pageStart": 1}, date="2031-03-05"), SEED_ID),
    ],
)
def test_paper_date_issue_and_head_narrow_the_search(
    library: Library, value: object, article: ArticleId
) -> None:
    received(library, value)
    assert only(library).article_id == article


def test_a_day_without_the_words_is_named(library: Library) -> None:
    for key, words, said in (
        ("no-issue", "市民走上新桥", {"date": "2031-03-09"}),
        ("no-issue", "市民走上新桥", {"date": "2031-03-05", "paper": "别的报"}),
        ("not-in-issue", "丙路", {"date": "2031-03-05"}),
        ("not-in-article", "丙路", {"date": "2031-03-05", "dc:title": "南岸新桥通车"}),
    ):
        report, _ = received(library, printed(words, **said))
        assert told(report) == [(Outcome.UNPLACED, f"receive.{key}", None)]


def test_a_note_without_words_is_about_the_article(library: Library) -> None:
    tag = {"value": "交通", "purpose": "tagging"}
    target = {"source": f"urn:newsreader:article:{BRIDGE_ID}"}
    value = w3c("", target=target, body=["全文可用", tag], creator="乙")
    report, changes = received(library, value)
    once = {Outcome.NEW: 1}
    assert (report.added, report.adds, outcomes(report), *parts(report)) == (
        0,
        True,
        {},
        once,
        once,
    )
    (note,) = library.noting.about(Subject(SubjectKind.ARTICLE, BRIDGE_ID))
    assert (note.text, note.creator) == ("全文可用", "乙")
    assert library.tagging.topics(BRIDGE_ID) == ("交通",)
    assert (changes.notes, library.annotating.list()) == ({note.id}, ())
    assert parts(received(library, value)[0]) == ({Outcome.EQUAL: 1}, {Outcome.EQUAL: 1})
    other = w3c("", target=target, body=["已改", {"value": "新", "purpose": "tagging"}])
    report, _ = received(library, other)
    assert told(report) == [(Outcome.DIFFERENT, "receive.different", BRIDGE_ID)]
    library.history.undo()
    assert parts(received(library, value)[0]) == (once, once)
    assert library.noting.about(Subject(SubjectKind.ARTICLE, BRIDGE_ID))[0].id == note.id
    library.noting.delete([note.id])
    assert told(received(library, value)[0]) == [(Outcome.DIFFERENT, "receive.deleted", BRIDGE_ID)]


def test_tags_without_words_are_topics(library: Library) -> None:
    part = {"dc:title": "青禾日报", "dc:date": "2031-03-05"}
    source = {"id": "x", "dc:title": "南岸新桥通车", "schema:isPartOf": part}
    tag = {"value": "交通", "purpose": "tagging"}
    value = w3c("", target={"source": source}, body=tag)
    assert parts(received(library, value)[0]) == ({}, {Outcome.NEW: 1})
    assert library.tagging.topics(BRIDGE_ID) == ("交通",)
    assert parts(received(library, value)[0]) == ({}, {Outcome.EQUAL: 1})


def test_tags_are_made_once(library: Library) -> None:
    tag = {"value": "甲/乙", "purpose": "tagging"}
    received(library, [w3c("此处只此一句", body=tag), w3c("农技员", id=UUIDS[1], body=tag)])
    assert [(each.path, each.count) for each in library.tagging.list()] == [("甲", 0), ("甲/乙", 2)]


def test_tags_that_look_alike_are_one(library: Library) -> None:
    library.tagging.make("ＡＢ/交通")
    received(library, w3c("此处只此一句", body={"value": "ab/交通", "purpose": "tagging"}))
    assert only(library).tags == ("ＡＢ/交通",)
    same = w3c("此处只此一句", body={"value": "ab/交通", "purpose": "tagging"})
    assert outcomes(received(library, same)[0]) == {Outcome.EQUAL: 1}


@pytest.mark.parametrize(
    ("sheet", "style"),
    [
        ({"label": "Green"}, Style.GREEN),
        ({"value": "background-color: #fbd0da"}, Style.ROSE),
        ({"label": "不知"}, Style.YELLOW),
    ],
)
def test_styles_are_the_ones_here(library: Library, sheet: object, style: str) -> None:
    received(library, w3c("此处只此一句", stylesheet=sheet))
    assert only(library).style == style


@pytest.mark.parametrize(
    ("sheet", "restyled"),
    [
        ({"label": "存疑", "value": "background-color: #fbd0da"}, 1),
        ({"label": "Green"}, 0),
        ({"value": "background-color: #fbd0da"}, 0),
        ({"label": "#fbd0da"}, 0),
    ],
)
def test_styles_that_are_not_here_are_counted(
    library: Library, sheet: object, restyled: int
) -> None:
    marked = w3c("此处只此一句", stylesheet=sheet)
    assert received(library, marked)[0].styles == restyled
    assert received(library, marked)[0].styles == 0
    lost = w3c("没有这一句", id=UUIDS[1], stylesheet={"label": "存疑"})
    assert received(library, lost)[0].styles == 0


def test_one_note_twice_in_a_file_is_one_note(library: Library) -> None:
    said = w3c("", id=UUIDS[0], body="全文", target=on_article(BRIDGE_ID))
    report, _ = received(library, [said, said])
    assert (outcomes(report), *parts(report)) == ({}, {Outcome.EQUAL: 1, Outcome.NEW: 1}, {})
    report, _ = received(library, said | {"target": on_article("0-1")})
    assert parts(report) == ({Outcome.UNPLACED: 1}, {})


def test_a_style_that_was_made_here_is_known_by_its_name(library: Library) -> None:
    made, _ = library.styling.make("存疑", "#112233", Decoration.WAVY)
    received(library, w3c("此处只此一句", stylesheet={"label": "存疑"}))
    assert only(library).style == made.id


def test_no_time_is_later_than_now(library: Library) -> None:
    received(library, w3c("此处只此一句", created="2999-01-01T00:00:00Z"))
    made = only(library)
    assert made.created == made.modified < "2999"
    received(library, w3c("农技员", id=UUIDS[2], created="2020-01-01", modified="2019-01-01"))
    found = next(each for each in library.annotating.list() if each.anchor.quote == "农技员")
    assert found.created == found.modified == "2020-01-01T00:00:00.000Z"


def test_long_notes_and_control_characters_are_kept(library: Library) -> None:
    note = "甲\x1b[2J乙\r\n" + "长" * 1_700_000
    received(library, w3c("此处只此一句", body=note))
    assert only(library).note == note


def test_a_read_only_library_can_be_asked(library: Library, tmp_path: Path) -> None:
    shutil.copy(library.path, tmp_path / "copy.db")
    path = write(tmp_path / "a.json", [*RECOGITO, w3c("此处只此一句")])
    with Library.open(tmp_path / "copy.db", read_only=True) as copy:
        assert outcomes(copy.receiving.plan([path])) == {Outcome.NEW: 2}


def _is_over(asked: Iterator[int], most: int) -> bool:
    return next(asked) >= most


def test_cancelled_nothing_was_added(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", [w3c("此处只此一句", id=id_) for id_ in UUIDS])
    before, seen = state(library), list[Progress]()
    for most in (3, 12, 26):
        asked, seen = count(), list[Progress]()
        report, changes = library.receiving.receive(
            [path], progress=seen.append, cancelled=partial(_is_over, asked, most)
        )
        assert (report.cancelled, changes, state(library)) == (True, Changes(), before)
    assert [each.done for each in seen] == [*range(len(seen))]
    assert seen[-1].total // 2 < len(seen) < seen[-1].total
    assert library.receiving.plan([path], cancelled=lambda: True).cancelled


def test_states_are_never_surer_than_they_were(library: Library, tmp_path: Path) -> None:
    rows = [["quote", "article_id", "state"]]
    rows += [["新桥通车。", BRIDGE_ID, "uncertain"], ["桥长1200米", BRIDGE_ID, "unanchored"]]
    report, _ = library.receiving.receive([table(tmp_path / "a.csv", rows)])
    assert [row[:2] for row in told(report)] == [
        (Outcome.UNCERTAIN, "receive.doubted"),
        (Outcome.UNANCHORED, "receive.words-gone"),
    ]
    states = {each.anchor.quote: each.state for each in library.annotating.list()}
    assert states["桥长1200米"] is AnchorState.UNANCHORED


def test_blanks_between_words_stand_where_they_stood(library: Library) -> None:
    selectors = [
        {"type": "TextQuoteSelector", "exact": "\n"},
        {"type": "TextPositionSelector", "start": 6, "end": 7},
    ]
    target = {"source": f"urn:newsreader:article:{BRIDGE_ID}", "selector": selectors}
    report, _ = received(library, w3c("", id=UUIDS[4], target=target))
    assert outcomes(report) == {Outcome.NEW: 1}


def test_topics_that_are_there_are_not_put_on_again(library: Library) -> None:
    library.tagging.tag_articles([BRIDGE_ID], add=["交通"])
    tags = [{"value": tag, "purpose": "tagging"} for tag in ("交通", "桥")]
    target = {"source": f"urn:newsreader:article:{BRIDGE_ID}"}
    report, changes = received(library, w3c("", target=target, body=tags))
    assert parts(report) == ({}, {Outcome.EQUAL: 1, Outcome.NEW: 1})
    assert library.tagging.topics(BRIDGE_ID) == ("交通", "桥")
    assert len(changes.tags) == 1


def test_looking_for_words_is_cancelled(library: Library, tmp_path: Path) -> None:
    path = write(tmp_path / "a.json", [w3c("此处只此一句")])
    plans = [
        library.receiving.plan([path], cancelled=partial(_is_over, count(), most))
        for most in range(9)
    ]
    ended = [plan.cancelled for plan in plans]
    assert ended == sorted(ended, reverse=True)
    assert (ended[3], ended[-1]) == (True, False)


def test_of_very_many_articles_with_the_same_words_some_are_compared(tmp_path: Path) -> None:
    bodies: Sequence[str] = [f"第{n}桥\n同一座大桥今日终于正式通车。" for n in range(60)]
    words = [f"没有的第{n}句话也没有人写过" for n in range(9)]
    with Database(tmp_path / NAME) as database:
        store(database, *plain_issue(bodies))
    values = [w3c(each, id=f"urn:x:{each}") for each in ("同一座大桥今日终于正式通车", *words)]
    with Library.open(tmp_path / NAME) as library:
        report, _ = received(library, values)
        assert outcomes(report) == {Outcome.UNPLACED: 10}
        assert report.items[0].message(Language.ENGLISH).startswith("50 articles")


def test_an_index_that_is_not_complete_is_not_trusted(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("newsreader.services.seeking._ARTICLES_A_LOOK_UP", 0)
    library._database.execute("UPDATE library SET index_version = 'other'")
    monkeypatch.setattr("newsreader.storage.index.searcher.MOST", 1)
    assert outcomes(received(library, w3c("此处只此一句"))[0]) == {Outcome.NEW: 1}


def test_projects_that_were_exported_here_are_known_again(library: Library, tmp_path: Path) -> None:
    library.annotating.delete([highlight(library, "南岸").id])
    highlight(library, "市民走上", note="甲", tags=("桥",))
    target = tmp_path / "a.qdpx"
    library.exporting.export("qdpx", target, Selection())
    others = write(tmp_path / "b.json", [7])
    report, changes = library.receiving.receive([target, others])
    assert outcomes(report) == {Outcome.EQUAL: 1, Outcome.INVALID: 1}
    assert changes == Changes()


def elsewhere(folder: Path) -> Path:
    """Return a folder for another library."""
    (folder / "other").mkdir()
    return folder / "other"


@pytest.mark.parametrize("format_id", ["qdpx", "qdpx-maxqda", "csv", "web-annotation"])
def test_exports_find_their_articles_though_these_were_corrected(
    library: Library, tmp_path: Path, format_id: str
) -> None:
    sure, doubtful = highlight(library, "市民走上", note="甲"), highlight(library, "连声称好")
    library.tagging.tag_articles([BRIDGE_ID], add=["交通"])
    target = tmp_path / "a.export"
    library.exporting.export(format_id, target, Selection())
    with make_library(elsewhere(tmp_path)) as other:
        other.correcting.correct(BRIDGE_ID, "，连声称好", "，连声叫好")
        report, _ = other.receiving.receive([target])
        found = {each.id: each for each in other.annotating.list()}
        assert report.counts[Outcome.UNPLACED] == report.counts[Outcome.INVALID] == 0
        assert report.counts[Outcome.UNCERTAIN] == 1
        assert found[sure.id].anchor.quote == "市民走上"
        assert found[doubtful.id].state is AnchorState.UNCERTAIN
        told = format_id.startswith("qdpx")
        assert other.tagging.topics(BRIDGE_ID) == (("交通",) if told else ())


def test_a_project_finds_its_articles_in_another_printing(library: Library, tmp_path: Path) -> None:
    """The other text of the issue has another id; paper, day, page and head tell which it is."""
    highlight(library, "市民走上", note="甲")
    library.exporting.export("qdpx", tmp_path / "a.qdpx", Selection())
    text = library.reading.article(BRIDGE_ID).text.replace("青禾市南岸", "青禾南岸")
    path = elsewhere(tmp_path) / NAME
    with Database(path) as database:
        store(database, *plain_issue([text, f"别的\n{text}"]))
    with Library.open(path) as other:
        report, _ = other.receiving.receive([tmp_path / "a.qdpx"])
        assert (report.added, only(other).anchor.quote) == (1, "市民走上")


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("changed", [False, True])
def test_a_project_of_another_program_finds_its_articles(
    library: Library, tmp_path: Path, line_end: str, changed: bool
) -> None:
    text = library.reading.article(BRIDGE_ID).text
    raw = f"文档一\n{text}\n" if changed else text
    raw = raw.replace("\n", line_end)
    start = raw.index("市民走上新桥，连声称好")
    at = selection(start, start + 11, coding(2) + coding(1), name="市民走上新桥，连声称好")
    whole = text_source(at + coding(1))
    path = qdpx(tmp_path / "a.qdpx", project(whole, codes=CODES), raw.encode("utf-8-sig"))
    report, _ = library.receiving.receive([path])
    made = only(library)
    assert (made.anchor.quote, made.article_id) == ("市民走上新桥，连声称好", BRIDGE_ID)
    assert made.tags == ("交通", "交通/桥／梁")
    topics = {Outcome.UNPLACED: 1} if changed else {Outcome.NEW: 1}
    assert (outcomes(report), *parts(report)) == ({Outcome.NEW: 1}, {}, topics)
    assert report.has(Outcome.UNPLACED) == changed
    assert library.tagging.topics(BRIDGE_ID) == (() if changed else ("交通",))


def test_a_plain_table_finds_its_articles(library: Library, tmp_path: Path) -> None:
    rows = [["摘录", "日期", "标签", "想法"], ["市民走上新桥", "2031.3.5", "交通;桥", "核对"]]
    rows += [["=cmd|' /C calc'!A0", "", "", "x"], ["此处只此一句", "", "", "=1+1"]]
    path = table(tmp_path / "a.csv", rows, "gb18030")
    options = library.receiving.options(mapping=["摘录=quote", "想法=note"])
    report, _ = library.receiving.receive([path], options)
    assert outcomes(report) == {Outcome.NEW: 2, Outcome.UNPLACED: 1}
    made = {each.anchor.quote: each for each in library.annotating.list()}
    assert made["市民走上新桥"].article_id == BRIDGE_ID
    assert made["市民走上新桥"].tags == ("交通", "桥")
    assert made["此处只此一句"].note == "=1+1"


def test_files_come_in_together_and_bad_ones_are_named(library: Library, tmp_path: Path) -> None:
    good = write(tmp_path / "a.json", w3c("此处只此一句"))
    bad = write(tmp_path / "b.json", b"{")
    report, _ = library.receiving.receive([bad, good, tmp_path / "nowhere.json"])
    assert outcomes(report) == {Outcome.NEW: 1, Outcome.INVALID: 2}
    assert [(item.file, item.row) for item in report.items] == [("b.json", 0), ("nowhere.json", 0)]


def test_options_are_read_from_words(library: Library) -> None:
    options = library.receiving.options("csv", "GBK", ["原文=quote", "甲=乙="])
    assert (options.format, options.encoding) == ("csv", "gb18030")
    assert options.mapping == (("原文", "quote"), ("甲=乙", ""))
    with pytest.raises(UsageError):
        library.receiving.options(mapping=["原文"])
    assert {each.id for each in library.receiving.formats()} >= {"web-annotation"}
    path = table(library.path.with_name("a.csv"), [["原文", "甲"], ["此处只此一句", "1"]])
    columns = library.receiving.columns(path)
    assert columns is not None
    assert columns.fields == {"quote": "原文"}


def test_few_words_are_looked_up_in_the_index(tmp_path: Path) -> None:
    bodies: Sequence[str] = [f"第{n}桥\n第{n}座桥今日通车，全长{n}米有余。" for n in range(60)]
    with Database(tmp_path / NAME) as database:
        store(database, *plain_issue(bodies))
    with Library.open(tmp_path / NAME) as library:
        report, _ = received(library, w3c("第7座桥今日通车，全长7米有余"))
        assert outcomes(report) == {Outcome.NEW: 1}
        assert library.reading.article(only(library).article_id).summary.headline == "第7桥"
        assert outcomes(received(library, w3c("第99座桥", id=UUIDS[3]))[0]) == {Outcome.UNPLACED: 1}
