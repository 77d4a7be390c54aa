"""A new version takes the place of an old one: nothing of it is lost, and all can be undone."""

from pathlib import Path

import pytest

from newsreader.core.anchor import AnchorState
from newsreader.core.annotation import Annotation
from newsreader.core.dossier import article
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, IssueId, issue_id
from newsreader.core.issue import BlockRole
from newsreader.core.query import Selection
from newsreader.core.reshaping.places import BlockPlace
from newsreader.services.history import UndoName
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import DATE, PUBLICATION, plain_issue
from tests.support.library import NAME, make_index, store
from tests.support.people import highlight, state

BRIDGE = (
    "南岸新桥通车\n昨日上午，青禾市南岸新桥正式通车，全长一千二百米。\n市民走上新桥，连声称好。"
)
SEED = (
    "春耕从一粒种子开始\n种子站里，农技员正在选种。\n选种要看粒形，也要看颜色，还要看它们是否饱满。"
)
RIVER = "清河水质连年好转\n环保部门每周到清河取样三次，结果当天公布。"
BETTER = [
    "综合消息\n今日天气晴好。",
    SEED.replace("看粒形", "看籽形"),
    BRIDGE.replace("一千二百", "一千三百").replace("\n市民走上新桥，连声称好。", ""),
    RIVER,
]
WORDS = ("通车", "正在选种", "看粒形", "连声称好")


def add(library: Library, bodies: list[str], **fields: str | None) -> IssueId:
    text, recognised = plain_issue(bodies, **fields)
    with Database(library.path) as database:
        store(database, text, recognised)
    return issue_id(text)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    with Database(tmp_path / NAME) as database:
        make_index(database).rebuild()
    return Library.open(tmp_path / NAME, author="甲")


@pytest.fixture
def old(library: Library) -> IssueId:
    return add(library, [BRIDGE, SEED, RIVER])


@pytest.fixture
def work(library: Library, old: IssueId) -> dict[str, AnnotationId]:
    """Highlight some words, each in the first article that has it."""
    texts = {a.id: library.reading.article(a.id).text for a in library.reading.articles(old)}
    homes = {words: next(id_ for id_, text in texts.items() if words in text) for words in WORDS}
    return {
        words: highlight(library, words, note=f"关于{words}", tags=("城建",), article_id=home).id
        for words, home in homes.items()
    }


@pytest.fixture
def new(library: Library, work: dict[str, AnnotationId]) -> IssueId:
    assert work
    return add(library, BETTER)


def standing(library: Library, annotation: Annotation) -> str:
    view = library.reading.article(annotation.article_id)
    return f"{view.summary.headline}: {annotation.anchor.span.of(view.text)}"


def refused(library: Library, old: IssueId, new: IssueId) -> str:
    with pytest.raises(BadInputError) as error:
        library.versioning.supersede(old, new)
    return error.value.key


def test_annotations_go_along_with_their_words(
    library: Library, old: IssueId, new: IssueId, work: dict[str, AnnotationId]
) -> None:
    report, changes = library.versioning.supersede(old, new)
    found = {words: library.annotating.get(id_) for words, id_ in work.items()}
    assert {words: (standing(library, a), a.state) for words, a in found.items()} == {
        "通车": ("南岸新桥通车: 通车", AnchorState.ANCHORED),
        "正在选种": ("春耕从一粒种子开始: 正在选种", AnchorState.ANCHORED),
        "看粒形": ("春耕从一粒种子开始: 看籽形", AnchorState.ANCHORED),
        "连声称好": ("南岸新桥通车: ", AnchorState.UNANCHORED),
    }
    lost = found["连声称好"]
    assert (lost.anchor.quote, lost.anchor.prefix[-3:], lost.note) == (
        "连声称好", "新桥，", "关于连声称好",
    )  # fmt: skip
    assert (report.old, report.new) == (old, new)
    assert (report.anchored, report.uncertain, report.unanchored) == (3, 0, 1)
    assert report.doubtful == (lost,)
    assert not report.stays
    assert changes.issues == {old, new}
    assert changes.changed == {*work.values()}
    assert changes.articles >= {a.id for a in library.reading.articles(old)}
    assert changes.articles >= {a.article_id for a in found.values()}
    assert library.maintaining.check().ok


def test_collections_take_the_new_articles(library: Library, old: IssueId, new: IssueId) -> None:
    collection = library.curating.make("专集")[0].id
    before = [article(each.id) for each in library.reading.articles(old)]
    library.filling.add(collection, before)
    library.versioning.supersede(old, new)
    news = {article(each.id) for each in library.reading.articles(new)}
    now = library.filling.members(collection)
    assert len(now) == len(before)
    assert {*now} <= news
    library.history.undo()
    assert library.filling.members(collection) == tuple(before)


def test_the_old_version_is_not_listed_but_is_still_there(
    library: Library, old: IssueId, new: IssueId
) -> None:
    before = library.reading.articles(old)
    assert library.searching.search("新桥").total == 2
    library.versioning.supersede(old, new)
    assert [issue.id for issue in library.reading.issues()] == [new]
    assert [issue.id for issue in library.reading.issues(PUBLICATION, 2031, 3)] == [new]
    assert [p.issues for p in library.reading.publications()] == [1]
    assert [p.issues for p in library.reading.years(PUBLICATION)] == [1]
    assert [p.issues for p in library.reading.months(PUBLICATION, 2031)] == [1]
    assert {a.issue_id for a in library.reading.articles()} == {new}
    found = library.searching.search("新桥")
    assert (found.total, [hit.article_id[:16] for hit in found.hits]) == (1, [new])
    assert library.versioning.rivals(PUBLICATION, DATE) == (library.reading.issue(new).summary,)
    for selection in (Selection(), Selection(tag="城建"), Selection(query="新桥")):
        collection = library.collecting.collect(selection)
        assert collection is not None
        assert [each.issue.id for each in collection.issues] == [new]
    assert library.reading.issue(old).summary.id == old
    assert [a.id for a in library.reading.articles(old)] == [a.id for a in before]
    assert library.reading.article(before[0].id).text == BRIDGE
    assert [tag.count for tag in library.annotating.tags()] == [4]


def test_one_undo_takes_all_of_it_back(
    library: Library, old: IssueId, new: IssueId, work: dict[str, AnnotationId]
) -> None:
    before = state(library)
    library.versioning.supersede(old, new)
    after = state(library)
    assert library.history.undo_name is UndoName.VERSION
    changes = library.history.undo()
    assert state(library) == before
    assert {issue.id for issue in library.reading.issues()} == {old, new}
    assert changes.articles >= {a.id for a in library.reading.articles(new)[1:3]}
    assert changes.changed == {*work.values()}
    library.history.redo()
    assert state(library) == after
    assert library.maintaining.check().ok


def test_topics_go_along_with_their_article(library: Library, old: IssueId, new: IssueId) -> None:
    olds, news = ([a.id for a in library.reading.articles(issue)] for issue in (old, new))
    library.tagging.tag_articles(olds[:1], add=["春"])
    library.tagging.tag_articles(olds[1:2], add=["农/种", "春"])
    before = library.tagging.list()
    library.versioning.supersede(old, new)
    texts = {id_: library.reading.article(id_).text for id_ in (*olds, *news)}
    for id_ in olds[:2]:
        assert library.tagging.topics(id_) == ()
    carried = {texts[id_][:2]: library.tagging.topics(id_) for id_ in news}
    assert carried[texts[olds[0]][:2]] == ("春",)
    assert carried[texts[olds[1]][:2]] == ("农/种", "春")
    assert library.tagging.list() == before
    assert library.maintaining.check().ok
    library.history.undo()
    assert library.tagging.topics(olds[1]) == ("农/种", "春")
    assert library.tagging.topics(news[1]) == ()


def test_a_deleted_annotation_can_be_got_back_in_the_new_version(
    library: Library, old: IssueId, new: IssueId, work: dict[str, AnnotationId]
) -> None:
    library.annotating.delete([work["通车"]])
    report, _ = library.versioning.supersede(old, new)
    assert report.anchored == 2
    view = library.history.revisions.view
    assert view.get(work["通车"]).annotation.article_id.startswith(new)


def test_what_people_decided_about_the_old_version_stays_there(
    library: Library, old: IssueId, new: IssueId
) -> None:
    article = library.reading.articles(old)[0].id
    library.correcting.correct(article, "市民", "居民")
    report, _ = library.versioning.supersede(old, new)
    assert report.stays
    assert "居民走上新桥" in library.reading.article(article).text
    assert "居民" not in library.reading.article(library.reading.articles(new)[2].id).text


def test_a_changed_layout_stays_there_too(library: Library, old: IssueId, new: IssueId) -> None:
    article = library.reading.articles(old)[1].id
    library.arranging.set_role(BlockPlace(article, 1), BlockRole.SUBHEAD)
    report, _ = library.versioning.supersede(old, new)
    assert report.stays
    assert library.maintaining.check().ok


def test_versions_follow_each_other(
    library: Library, old: IssueId, new: IssueId, work: dict[str, AnnotationId]
) -> None:
    third = add(library, [SEED, BRIDGE, RIVER + "。"])
    library.versioning.supersede(old, new)
    report, _ = library.versioning.supersede(new, third)
    assert (report.anchored, report.uncertain, report.unanchored) == (3, 1, 0)
    again = library.annotating.get(work["连声称好"])
    assert (standing(library, again), again.state) == (
        "南岸新桥通车: 连声称好",
        AnchorState.UNCERTAIN,
    )
    assert [issue.id for issue in library.reading.issues()] == [third]


def test_rebuilding_keeps_versions_as_they_are(
    library: Library, old: IssueId, new: IssueId
) -> None:
    library.versioning.supersede(old, new)
    after = state(library)
    with Database(library.path) as database:
        database.execute("UPDATE issues SET superseded_by = NULL")
        database.execute("UPDATE annotations SET start = 0")
    assert not library.maintaining.check().ok
    assert library.maintaining.check(repair=True).ok
    assert state(library) == after
    assert [issue.id for issue in library.reading.issues()] == [new]


def test_what_cannot_be_a_version(library: Library, old: IssueId, new: IssueId) -> None:
    assert refused(library, old, old) == "version-of-itself"
    assert refused(library, old, IssueId("0" * 16)) == "no-such-issue"
    empty = add(library, [])
    assert refused(library, old, empty) == "version-without-articles"
    assert len(library.reading.issues()) == 3
    library.versioning.supersede(old, new)
    for pair in ((old, empty), (empty, old)):
        assert refused(library, *pair) == "version-superseded"


def test_an_issue_without_annotations_needs_no_articles_in_the_new_one(library: Library) -> None:
    first, second = add(library, [RIVER]), add(library, [])
    report, _ = library.versioning.supersede(first, second)
    assert (report.anchored, report.doubtful) == (0, ())
    assert [issue.id for issue in library.reading.issues()] == [second]


@pytest.mark.parametrize(
    ("publication", "date", "pages", "found"),
    [
        (PUBLICATION, DATE, (), True),
        (PUBLICATION, DATE, (1, 7), True),
        (PUBLICATION, DATE, (2,), False),
        (PUBLICATION, "2031-03-06", (), False),
        ("别的报", DATE, (), False),
        (None, DATE, (), False),
        (PUBLICATION, None, (), False),
    ],
)
def test_rivals_are_of_the_same_paper_and_day(
    library: Library,
    old: IssueId,
    publication: str | None,
    date: str | None,
    pages: tuple[int, ...],
    found: bool,
) -> None:
    rivals = library.versioning.rivals(publication, date, pages)
    assert [rival.id for rival in rivals] == ([old] if found else [])


def test_the_older_one_is_the_one_with_the_same_words(library: Library, old: IssueId) -> None:
    other = add(library, ["招聘启事\n本社招聘校对两名，待遇从优，报名从速。"])
    assert library.versioning.older(other) is None
    near = add(library, [BRIDGE.replace("正式", "全线"), SEED, RIVER])
    assert library.versioning.older(near) == old
    nearer = add(library, [BRIDGE.replace("正式", "全面"), SEED, RIVER])
    assert library.versioning.older(nearer, [near]) == old
    assert library.versioning.older(add(library, [SEED], date="2031-03-06")) is None


def test_each_of_several_takes_the_place_of_the_one_before(library: Library, old: IssueId) -> None:
    bodies = ([BRIDGE, SEED, RIVER + "。"], [BRIDGE, SEED, RIVER + "！"])
    news = [add(library, list(each)) for each in bodies]
    alone = add(library, [SEED], date="2031-03-06")
    reports, changes = library.versioning.replace_older([*news, alone])
    assert [(report.old, report.new) for report in reports] == [(old, news[0]), (news[0], news[1])]
    assert changes.issues == {old, *news}
    assert {issue.id for issue in library.reading.issues()} == {news[1], alone}
