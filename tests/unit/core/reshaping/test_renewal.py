"""Around what people decided, whatever else is printed stands just once."""

import pytest

from newsreader.core.furniture import Furniture, FurnitureRole
from newsreader.core.ids import ArticleId
from newsreader.core.layout import Layout
from newsreader.core.reshaping.renewal import renewed
from tests.support.layouts import FIRST, LAYOUT, SECOND, A, B, P, article, at, made, texts

GUIDE = Furniture(FurnitureRole.GUIDE, "新桥通车", (at("新桥"), at("通车")))


@pytest.mark.parametrize(
    ("decided", "left"),
    [("新桥", ["通车"]), ("桥", ["新通车"]), ("通", ["新桥车"]), ("昨日", ["新桥通车"])],
)
def test_furniture_that_people_took_a_part_of_keeps_the_rest(decided: str, left: list[str]) -> None:
    kept = article(A, made(P, decided))
    after = renewed(Layout((kept,), ()), Layout((SECOND,), (GUIDE,)), [A], ())
    assert after.articles == (kept, SECOND)
    assert [item.text for item in after.furniture] == left


def test_furniture_of_which_all_was_taken_is_gone() -> None:
    kept = article(A, made(P, "新桥", "通车"))
    assert renewed(Layout((kept,), ()), Layout((SECOND,), (GUIDE,)), [A], ()).furniture == ()


def test_a_new_article_follows_the_last_that_begins_before_it() -> None:
    current = Layout((SECOND, FIRST), ())
    third = article(ArticleId("i-000023"), made(P, "看粒形。"))
    fresh = Layout((third, *LAYOUT.articles), ())
    assert [each.id for each in renewed(current, fresh, (), ()).articles] == [B, A, third.id]
    assert texts(renewed(Layout((third,), ()), fresh, (), ()))[0] == texts(LAYOUT)[0]
