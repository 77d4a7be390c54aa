"""What is being typed at the cursor, which a bar stands for."""

import pytest

from newsreader.core.query import Field
from newsreader.core.querying.completing import Typed, TypedKind, completed
from newsreader.core.querying.fields import names_starting
from newsreader.core.spans import Span

WORD, NAME, VALUE = TypedKind.WORD, TypedKind.NAME, TypedKind.VALUE


@pytest.mark.parametrize(
    ("text", "kind", "prefix", "replaced", "field"),
    [
        ("|", WORD, "", "", None),
        ("茶 |", WORD, "", "", None),
        ("| 茶", WORD, "", "", None),
        ("云溪|日报 茶", WORD, "云溪", "云溪日报", None),
        ("茶 -云|", WORD, "云", "云", None),
        ("-|茶", WORD, "", "", None),
        ("茶 OR|", WORD, "", "", None),
        ("“渡口 号|子” 茶", WORD, "渡口 号", "“渡口 号子”", None),
        ('茶 "渡口 号|', WORD, "渡口 号", '"渡口 号', None),
        ('"渡口"|', WORD, "渡口", '"渡口"', None),
        ("题:茶|", WORD, "茶", "茶", None),
        ("记|", NAME, "记", "记", None),
        ("茶 pa|", NAME, "pa", "pa", None),
        ("记|者:何", NAME, "记", "记者:", None),
        ("记者:|", VALUE, "", "", Field.BY),
        ("记者：何|未晞 茶", VALUE, "何", "何未晞", Field.BY),
        ('tag:"经贸 茶|"', VALUE, "经贸 茶", '"经贸 茶"', Field.TAG),
        ("报:(云溪 OR 江|", VALUE, "江", "江", Field.PAPER),
        ("报:(云溪 |", VALUE, "", "", Field.PAPER),
        ("报:((云溪) |", VALUE, "", "", Field.PAPER),
        ("报:(云溪) |", WORD, "", "", None),
        (") 云|", WORD, "云", "云", None),
    ],
)
def test_completed(text: str, kind: TypedKind, prefix: str, replaced: str, field: Field) -> None:
    cursor = text.index("|")
    plain = text.replace("|", "")
    found = completed(plain, cursor)
    assert (found.kind, found.prefix, found.field) == (kind, prefix, field)
    assert found.span.of(plain) == replaced
    assert found.span.start <= cursor <= found.span.end


def test_beyond_what_is_searched_nothing_is_typed() -> None:
    assert completed("茶" * 2_000, 1_500) == Typed(WORD, "", Span(1_500, 1_500))


def test_names() -> None:
    assert names_starting("P") == ("paper", "page", "person")
    assert names_starting("标") == ("标题", "标签")
    assert names_starting("报纸") == ()
