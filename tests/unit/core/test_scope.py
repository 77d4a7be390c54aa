"""A part of the library is told by its kind and a value, or by the window alone."""

import pytest

from newsreader.core.ids import CollectionId
from newsreader.core.query import Selection
from newsreader.core.scope import Scope, part_of


@pytest.mark.parametrize(
    ("scope", "value", "part"),
    [
        (Scope.ALL, "", Selection()),
        (Scope.COLLECTION, "城建", Selection(collection=CollectionId("城建"))),
        (Scope.TAG, "桥", Selection(tag="桥")),
        (Scope.PERSON, "", Selection(creator="")),
        (Scope.QUERY, "新桥", Selection(query="新桥")),
        (Scope.PERIOD, " 1978 .. 1979", Selection(query="date:1978..1979")),
    ],
)
def test_what_has_a_value_is_a_part(scope: Scope, value: str, part: Selection) -> None:
    assert part_of(scope, value) == part


@pytest.mark.parametrize("scope", [Scope.ARTICLE, Scope.ISSUE, Scope.CHOSEN, Scope.MARKED])
def test_what_is_shown_is_not_known_elsewhere(scope: Scope) -> None:
    assert part_of(scope, "") is None
