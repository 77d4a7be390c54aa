"""A selection becomes a collection: what was asked for, in print order."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from newsreader.core.anchor import anchor_at
from newsreader.core.collection import Collection
from newsreader.core.dossier import Member, MemberKind, annotation, article
from newsreader.core.errors import BadInputError
from newsreader.core.ids import ArticleId, CollectionId, IssueId
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.note import Subject, SubjectKind
from newsreader.core.progress import Progress
from newsreader.core.query import Omission, Selection
from newsreader.core.spans import Span
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, ISSUE_ID, SEED_ID, plain_issue
from tests.support.library import make_library, store
from tests.support.people import highlight

Shape = list[tuple[ArticleId, int]]


def annotate(library: Library, article_id: ArticleId, *tags: str) -> None:
    text = library.reading.article(article_id).text
    library.annotating.add(NewAnnotation(article_id, anchor_at(text, Span(0, 2)), tags=tags))


def shape(collection: Collection | None) -> Shape:
    """Return the articles in order with the number of their annotations."""
    assert collection is not None
    return [(a.id, len(a.annotations)) for issue in collection.issues for a in issue.articles]


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        annotate(library, SEED_ID, "农业")
        annotate(library, SEED_ID, "人物", "农业")
        annotate(library, SEED_ID)
        yield library


def test_without_blocks_all_else_is_there(library: Library) -> None:
    selection = Selection(issue_id=ISSUE_ID)
    whole = library.collecting.collect(selection)
    bare = library.collecting.collect(selection, with_blocks=False)
    assert whole is not None
    assert bare is not None
    for one, other in zip(whole.issues[0].articles, bare.issues[0].articles, strict=True):
        assert one.blocks
        assert other == replace(one, blocks=(), marks=())


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (Selection(), [(SEED_ID, 3)]),
        (Selection(issue_id=ISSUE_ID), [(BRIDGE_ID, 0), (SEED_ID, 3)]),
        (Selection(tag="农业"), [(SEED_ID, 2)]),
        (Selection(issue_id=ISSUE_ID, tag="人物"), [(SEED_ID, 1)]),
        (Selection(query="新桥"), [(BRIDGE_ID, 0)]),
        (Selection(query="种子", tag="人物"), [(SEED_ID, 1)]),
        (Selection(articles=frozenset({BRIDGE_ID})), [(BRIDGE_ID, 0)]),
        (Selection(articles=frozenset({BRIDGE_ID, SEED_ID}), query="种子"), [(SEED_ID, 3)]),
        (Selection(creator="甲"), [(BRIDGE_ID, 1)]),
        (Selection(articles=frozenset({BRIDGE_ID}), creator="甲"), [(BRIDGE_ID, 1)]),
    ],
)
def test_selections(library: Library, selection: Selection, expected: Shape) -> None:
    if selection.creator:
        for creator in ("甲", "乙"):
            text = library.reading.article(BRIDGE_ID).text
            new = NewAnnotation(BRIDGE_ID, anchor_at(text, Span(0, 2)), creator=creator)
            library.annotating.add(new)
    assert shape(library.collecting.collect(selection)) == expected
    annotations = sum(number for _, number in expected)
    assert library.collecting.count(selection) == (len(expected), annotations)
    sample = library.collecting.sample(selection)
    assert shape(sample) == [next((each for each in expected if each[1]), expected[0])]


@pytest.mark.parametrize(
    ("selection", "key"),
    [
        (Selection(tag="没有"), "nothing-to-export"),
        (Selection(query="没有此词"), "nothing-to-export"),
        (Selection(query=" "), "nothing-to-export"),
        (Selection(query="新桥", tag="农业"), "nothing-to-export"),
        (Selection(issue_id=IssueId("none")), "no-such-issue"),
    ],
)
def test_nothing(library: Library, selection: Selection, key: str) -> None:
    with pytest.raises(BadInputError) as caught:
        library.collecting.collect(selection)
    assert caught.value.key == key


def test_issues_in_order(library: Library) -> None:
    for day in (3, 1, 2):
        text, recognised = plain_issue([f"第{day}日\n共有的词"], date=f"2031-01-0{day}")
        store(library._database, text, recognised)
    collection = library.collecting.collect(Selection(query="共有的词"))
    assert collection is not None
    dates = [issue.issue.date for issue in collection.issues]
    assert dates == ["2031-01-01", "2031-01-02", "2031-01-03"]


def test_a_tag_brings_the_articles_that_carry_it_themselves(library: Library) -> None:
    library.tagging.tag_articles([BRIDGE_ID], add=["农业/水利"])
    asked = Selection(tag="农业")
    assert shape(library.collecting.collect(asked)) == [(BRIDGE_ID, 0), (SEED_ID, 2)]
    assert library.collecting.count(asked) == (2, 2)
    assert library.collecting.count(Selection(tag="农业", creator="丁")) == (0, 0)


def test_a_collection_narrowed_further_brings_only_what_fits_both(library: Library) -> None:
    first, second, *_ = library.annotating.list()
    made = library.curating.make("专集")[0]
    library.filling.add(made.id, [annotation(first.id)])
    other = highlight(library, "春耕", article_id=SEED_ID, creator="乙", tags=("乙",))
    for narrowed in (
        Selection(collection=made.id, creator="乙"),
        Selection(collection=made.id, tag="乙"),
        Selection(collection=made.id, annotations=frozenset({second.id, other.id})),
    ):
        assert library.collecting.count(narrowed) == (0, 0)
    library.tagging.tag_articles([BRIDGE_ID], add=["乙"])
    library.filling.add(made.id, [article(BRIDGE_ID)])
    assert library.collecting.count(Selection(collection=made.id, tag=" 乙/")) == (1, 0)


def test_names_and_notes_can_be_left_out(library: Library) -> None:
    first = library.annotating.list()[0]
    library.annotating.set_note(first.id, "附注")
    highlight(library, "通车", creator="甲")
    for kind, id_ in ((SubjectKind.ANNOTATION, first.id), (SubjectKind.ARTICLE, SEED_ID)):
        library.noting.add(Subject(kind, id_), "笔记", "乙")
    library.identifying.set("乙", "https://example.org/yi")

    def collected(*without: Omission) -> tuple[set[str], set[str], int, int]:
        found = library.collecting.collect(Selection(without=frozenset(without)))
        assert found is not None
        rows = [each for *_, each in found.rows()]
        names = {each.creator for each in (*rows, *found.notes)}
        return names, {each.note for each in rows}, len(found.notes), len(found.people)

    assert collected() == ({"", "甲", "乙"}, {"", "附注"}, 2, 1)
    assert collected(Omission.NAMES) == ({""}, {"", "附注"}, 2, 0)
    assert collected(Omission.NOTES) == ({"", "甲"}, {""}, 0, 0)
    assert collected(*Omission) == ({""}, {""}, 0, 0)
    assert library.collecting.count(Selection(without=frozenset(Omission))) == (2, 4)


def test_an_article_that_went_up_in_another_brings_that_one(library: Library) -> None:
    library.arranging.merge(SEED_ID)
    asked = Selection(articles=frozenset({SEED_ID}))
    assert shape(library.collecting.collect(asked)) == [(BRIDGE_ID, 3)]


def test_progress_and_cancel(library: Library) -> None:
    told: list[Progress] = []
    issue = Selection(issue_id=ISSUE_ID)
    library.collecting.collect(issue, progress=told.append)
    assert [(p.done, p.total) for p in told] == [(0, 2), (1, 2), (2, 2)]
    assert told[0].label == "南岸新桥通车"
    stops = iter((False, True))
    assert library.collecting.collect(issue, cancelled=lambda: next(stops)) is None


def test_annotations_that_are_named_come_alone(library: Library) -> None:
    first, *_ = library.annotating.list()
    annotate(library, first.article_id)
    only = Selection(annotations=frozenset({first.id}))
    collection = library.collecting.collect(only)
    assert collection is not None
    assert collection.annotations == 1
    both = Selection(annotations=frozenset({first.id}), query="没有此词")
    with pytest.raises(BadInputError):
        library.collecting.collect(both)


def test_a_collection_with_what_is_under_it(library: Library) -> None:
    first, second, *_ = library.annotating.list()
    under = library.curating.make("专集/下")[0].id
    outer = library.curating.find("专集").id
    library.curating.describe(outer, description="说明", rights="公有", source="馆藏")
    library.filling.add(outer, [annotation(first.id)])
    assert shape(library.collecting.collect(Selection(collection=outer))) == [(SEED_ID, 1)]
    library.filling.add(under, [article(BRIDGE_ID), annotation(second.id)])
    collection = library.collecting.collect(Selection(collection=outer))
    assert shape(collection) == [(BRIDGE_ID, 0), (SEED_ID, 2)]
    assert collection is not None
    texts = (collection.title, collection.description, collection.rights, collection.source)
    assert texts == ("专集", "说明", "公有", "馆藏")
    library.filling.add(under, [article(SEED_ID)])
    asked = Selection(collection=outer, tag="农业")
    assert shape(library.collecting.collect(asked)) == [(SEED_ID, 2)]
    assert shape(library.collecting.collect(Selection(collection=outer))) == [
        (BRIDGE_ID, 0),
        (SEED_ID, 3),
    ]


def test_a_collection_in_its_own_order(library: Library) -> None:
    text, recognised = plain_issue(["别期\n正文"], date="2030-01-01")
    store(library._database, text, recognised)
    other = next(a.id for a in library.reading.articles() if a.headline == "别期")
    outer, under = library.curating.make("专集")[0].id, library.curating.make("专集/下")[0].id
    marked = library.annotating.list()[1].id
    library.filling.add(outer, [annotation(marked), article(other)])
    library.filling.add(under, [article(BRIDGE_ID), article(other)])
    asked = Selection(collection=outer)
    found = library.collecting.collect(asked, arranged=True)
    assert shape(found) == [(SEED_ID, 1), (other, 0), (BRIDGE_ID, 0)]
    assert found is not None
    assert [issue.issue.date for issue in found.issues] == [
        "2031-03-05",
        "2030-01-01",
        "2031-03-05",
    ]
    assert shape(library.collecting.collect(asked)) == [(other, 0), (BRIDGE_ID, 0), (SEED_ID, 1)]
    assert shape(library.collecting.collect(Selection(tag="农业"), arranged=True)) == [(SEED_ID, 2)]


def test_an_empty_collection_and_none(library: Library) -> None:
    empty = library.curating.make("空")[0].id
    for id_, key in ((empty, "nothing-to-export"), (CollectionId("无"), "no-such-collection")):
        with pytest.raises(BadInputError) as caught:
            library.collecting.collect(Selection(collection=id_))
        assert caught.value.key == key


def test_a_collection_is_counted_and_sampled_like_the_rest(library: Library) -> None:
    made = library.curating.make("种子")[0]
    chosen = library.annotating.list()[0]
    library.filling.add(
        made.id, [Member(MemberKind.ARTICLE, BRIDGE_ID), Member(MemberKind.ANNOTATION, chosen.id)]
    )
    selection = Selection(collection=made.id)
    assert library.collecting.count(selection) == (2, 1)
    assert library.collecting.count(Selection(collection=made.id, tag="没有")) == (0, 0)
    sample = library.collecting.sample(selection)
    assert (sample.title, shape(sample)) == ("种子", [(SEED_ID, 1)])
    assert library.collecting.count(Selection(query=" ")) == (0, 0)
    for nothing in (Selection(tag="没有"), Selection(query=" ")):
        with pytest.raises(BadInputError):
            library.collecting.sample(nothing)
