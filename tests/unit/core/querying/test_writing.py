"""Trees as text."""

import pytest

from newsreader.core.messages import Language
from newsreader.core.query import And, Between, Field, Gap, Near, Node, Not, Or, Part, Term, Where
from newsreader.core.querying.writing import write

TEA, BRIDGE = Term(("茶",)), Term(("桥",))


@pytest.mark.parametrize(
    ("node", "chinese", "english"),
    [
        (None, "", ""),
        (And((TEA, Or((TEA, BRIDGE)))), "茶 (茶 OR 桥)", "茶 (茶 OR 桥)"),
        (Or((And((TEA, BRIDGE)), TEA)), "茶 桥 OR 茶", "茶 桥 OR 茶"),
        (Not(Near(TEA, BRIDGE, 5)), "-(茶 ~5 桥)", "-(茶 ~5 桥)"),
        (Not(Term(("--茶",))), "NOT --茶", "NOT --茶"),
        (Term(("渡口 号子",), (), Part.HEAD), '题:"渡口 号子"', 'title:"渡口 号子"'),
        (Term(('"',)), '""""', '""""'),
        (Term(("云", "报"), (Gap(1, 31),), Part.BODY), "文:云?*报", "text:云?*报"),
        (Term(("云*报",)), '"云*报"', '"云*报"'),
        (Term(("OR",)), '"OR"', '"OR"'),
        (Where(Field.TAG, "经贸/茶"), "标签:经贸/茶", "tag:经贸/茶"),
        (Where(Field.ANNOTATOR, "甲"), "批注人:甲", "annotator:甲"),
        (Where(Field.STATE, "doubted"), "状态:存疑", "state:doubted"),
        (Between(Field.DATE, "2024-12-01", "2024-12-31"), "日期:2024-12", "date:2024-12"),
        (Between(Field.PAGE, "1", "4"), "版:1-4", "page:1-4"),
    ],
)
def test_writing(node: Node | None, chinese: str, english: str) -> None:
    assert write(node) == chinese
    assert write(node, Language.ENGLISH) == english
