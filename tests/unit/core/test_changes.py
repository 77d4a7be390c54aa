"""What operations say they changed."""

from newsreader.core.changes import Changes
from newsreader.core.ids import AnnotationId, ArticleId

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
