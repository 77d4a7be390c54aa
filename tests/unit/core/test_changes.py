"""What operations say they changed."""

from newsreader.core.changes import Changes, of_kind, together
from newsreader.core.ids import AnnotationId, ArticleId, SearchId, TagId

ONE, TWO, THREE = AnnotationId("1"), AnnotationId("2"), AnnotationId("3")


def test_nothing_changed_is_false() -> None:
    assert not Changes()
    assert Changes(texts=frozenset({ArticleId("a")}))


def test_together_what_was_added_or_removed_was_not_changed() -> None:
    first = Changes(added=frozenset({ONE}), changed=frozenset({TWO, THREE}))
    second = Changes(changed=frozenset({ONE, THREE}), removed=frozenset({TWO}))
    assert first | second == Changes(
        added=frozenset({ONE}), changed=frozenset({THREE}), removed=frozenset({TWO})
    )


def test_many_at_once_are_the_same_as_one_by_one() -> None:
    one = Changes(added=frozenset({AnnotationId("a")}), articles=frozenset({ArticleId("x")}))
    two = Changes(changed=frozenset({AnnotationId("a"), AnnotationId("b")}))
    three = Changes(removed=frozenset({AnnotationId("b")}), texts=frozenset({ArticleId("y")}))
    assert together([one, two, three]) == one | two | three
    assert together([]) == Changes()


def test_saved_searches_count_too() -> None:
    one, other = (Changes(searches=frozenset({SearchId(id_)})) for id_ in "ab")
    assert one
    assert (one | other).searches == {"a", "b"}


def test_one_thing_of_a_kind() -> None:
    assert of_kind("tags", "a") == Changes(tags=frozenset({TagId("a")}))
    assert of_kind("words", "桥").words == {"桥"}
