"""Tags as they stand to each other."""

from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.ids import TagId
from newsreader.core.tag import ROOT, Tag
from newsreader.core.tag_tree import TagTree


def _id(name: str | None) -> TagId | None:
    return None if name is None else TagId(name)


def tag(
    id_: str,
    parent: str | None = None,
    *,
    merged: str | None = None,
    deleted: bool = False,
    name: str = "",
    closed: bool = False,
) -> Tag:
    return Tag(
        TagId(id_),
        name or id_.upper(),
        _id(parent),
        merged=_id(merged),
        deleted=deleted,
        closed=closed,
    )


TREE = TagTree(
    [
        tag("b", "a"),
        tag("a"),
        tag("c", "b"),
        tag("m", merged="b"),
        tag("n", merged="m"),
        tag("d", "a", deleted=True),
        tag("e", "d"),
        tag("x", merged="d"),
    ]
)


def test_paths() -> None:
    assert [TREE.path(each.id) for each in TREE] == ["A", "A/B", "A/B/C", "A/D/E"]
    assert len(TREE) == 4
    assert TREE.path(TagId("m")) == "M"
    assert TREE.paths(["n", "b", "c", "x", "d", "unknown"]) == ("A/B", "A/B/C")
    assert TREE.find("A/B") == "b"
    assert TREE.find("M") is None


def test_merged_and_deleted_ones() -> None:
    assert [TREE.home(TagId(id_)) for id_ in "nmbxd?"] == ["b", "b", "b", None, None, None]
    assert TREE.meant(TagId("b")) == {"b", "m", "n"}
    assert TREE.meant(TagId("d")) == frozenset()
    assert TREE.get("m") is None
    assert TREE.get("b") is TREE.known("b")
    assert TREE.known("d") is not None
    assert TREE.known("?") is None


def test_above_and_below() -> None:
    assert TREE.children(None) == ("a",)
    assert TREE.children(TagId("a")) == ("b", "e")
    assert TREE.family(TagId("a")) == ("a", "b", "e", "c")
    assert TREE.above(TagId("c")) == ("b", "a")


def test_a_child_of_what_was_deleted_stands_under_the_next_above() -> None:
    assert TREE.path(TagId("e")) == "A/D/E"
    assert TREE.children(TagId("d")) == ()
    assert TREE.above(TagId("e")) == ("a",)


def test_two_tags_of_one_path_are_one() -> None:
    tree = TagTree([tag("q", name="桥"), tag("p", name="桥"), tag("r", "q")])
    assert [each.id for each in tree] == ["p", "r"]
    assert tree.meant(TagId("p")) == {"p", "q"}
    assert tree.paths(["p", "q"]) == ("桥",)
    assert tree.same(TagId("q")) == ("p", "q")
    assert tree.get("q") is tree.get("p")
    assert tree.home(TagId("q")) == "p"
    assert tree.above(TagId("r")) == ("p",)
    assert tree.family(TagId("p")) == ("p", "r")


def test_what_is_under_a_merged_one_is_under_what_it_counts_for() -> None:
    tree = TagTree([tag("a"), tag("m", merged="n"), tag("n", merged="a"), tag("c", "m")])
    assert [tree.path(each.id) for each in tree] == ["A", "A/C"]
    assert tree.children(TagId("a")) == ("c",)


def test_what_was_merged_into_nothing_known_counts_for_nothing() -> None:
    tree = TagTree([tag("a", merged="?"), tag("b", "a")])
    assert tree.home(TagId("a")) is None
    assert [tree.path(each.id) for each in tree] == ["A/B"]
    assert tree.same(TagId("a")) == ()


def test_rings() -> None:
    tree = TagTree([tag("a", "b"), tag("b", "a"), tag("c", merged="d"), tag("d", merged="c")])
    assert [tree.path(each.id) for each in tree] == ["A/B", "B/A", "C", "D"]
    assert tree.above(TagId("a")) == ()


def test_a_tag_is_followed_by_what_is_under_it() -> None:
    tree = TagTree([tag("a"), tag("b", name="A 1"), tag("c", "a")])
    assert [tree.path(each.id) for each in tree] == ["A", "A/C", "A 1"]


def test_closed_vocabularies() -> None:
    tree = TagTree([tag("a", closed=True), tag("b", "a"), tag("c")])
    assert [tree.is_closed(_id(id_)) for id_ in ("a", "b", "c", None)] == [True, True, False, False]
    gone = TagTree([tag("a", closed=True, deleted=True), tag("b", "a")])
    assert not gone.is_closed(TagId("b"))
    whole = TagTree([Tag(ROOT, "", closed=True), tag("a")])
    assert whole.closed
    assert whole.is_closed(None)
    assert [each.id for each in whole] == ["a"]


IDS = st.sampled_from("abcdefgh")


@given(st.dictionaries(IDS, st.tuples(st.none() | IDS, st.none() | IDS, st.booleans())))
def test_whatever_two_libraries_bring_is_a_tree(
    made: dict[str, tuple[str | None, str | None, bool]],
) -> None:
    """Rings of parents, rings of merges and parents that are not there end nowhere."""
    tags = [tag(id_, up, merged=into, deleted=gone) for id_, (up, into, gone) in made.items()]
    tree = TagTree(tags)
    living = [each.id for each in tree]
    paths = [tree.path(id_).split("/") for id_ in living]
    assert paths == sorted(paths)
    for id_ in living:
        assert tree.find(tree.path(id_)) == id_
        assert id_ in tree.meant(id_)
        assert id_ in tree.family(id_)
        assert id_ not in tree.above(id_)
        assert {id_, *tree.family(id_)} == {
            each for each in living if id_ in (each, *tree.above(each))
        }
    counted = [id_ for each in living for id_ in tree.meant(each)]
    assert len(counted) == len(set(counted))
    carried = {each.id for each in tags if tree.home(each.id) in living}
    assert set(counted) == carried
