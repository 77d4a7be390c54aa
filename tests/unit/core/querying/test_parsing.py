"""What is typed, and what it is taken for."""

import pytest

from newsreader.core.query import (
    And,
    Between,
    Field,
    Gap,
    Near,
    Node,
    Not,
    Note,
    Or,
    Part,
    Query,
    QueryNote,
    Term,
    Where,
)
from newsreader.core.querying.parsing import parse

TEA, BRIDGE, FERRY = Term(("茶",)), Term(("桥",)), Term(("渡口",))


def t(words: str, part: Part = Part.ANY) -> Term:
    return Term((words,), part=part)


def both(*nodes: Node) -> Node:
    return And(nodes)


@pytest.mark.parametrize(
    ("text", "node"),
    [
        ("", None),
        (" \t\u3000\x01", None),
        ("茶", TEA),
        ("茶\u3000桥\n渡口", both(TEA, BRIDGE, FERRY)),
        ("茶 茶", both(TEA, TEA)),
        ("T-34 2024-12 AT&T", both(t("T-34"), t("2024-12"), t("AT&T"))),
        # phrases
        ('"渡口 号子"', t("渡口 号子")),
        ("“渡口 号子”", t("渡口 号子")),
        ("”渡口 号子“", t("渡口 号子")),
        ("「渡口 号子」", t("渡口 号子")),
        ("『渡口 号子』", t("渡口 号子")),
        ("＂渡口 号子＂", t("渡口 号子")),
        ('"渡口"茶', both(FERRY, TEA)),
        ('"他说""好""了"', t('他说"好"了')),
        ('茶 "渡口 号子', both(TEA, t("渡口 号子"))),
        ("茶 “渡口", both(TEA, FERRY)),
        ('茶 "', both(TEA, t('"'))),
        ('"" 茶', both(t('""'), TEA)),
        ("“ ” 茶", both(t("“"), TEA)),
        ('云"溪 日"报', both(t('云"溪'), t('日"报'))),
        ('"茶 OR 桥"', t("茶 OR 桥")),
        # excluding
        ("-茶", Not(TEA)),
        ("－茶 桥", both(Not(TEA), BRIDGE)),
        ("NOT 茶", Not(TEA)),
        ("非 茶", both(t("非"), TEA)),
        ("NOT NOT 茶", TEA),
        ("-(-茶)", TEA),
        ('-"渡口 号子"', Not(t("渡口 号子"))),
        ("-题:茶", Not(t("茶", Part.HEAD))),
        ("-报:云溪", Not(Where(Field.PAPER, "云溪"))),
        ("茶 - 桥 -", both(TEA, t("-"), BRIDGE, t("-"))),
        ("(茶 -)", both(TEA, t("-"))),
        ("--茶", t("--茶")),
        ("-OR", Not(t("OR"))),
        # alternatives and groups
        ("茶 OR 桥", Or((TEA, BRIDGE))),
        ("茶 | 桥 ｜ 渡口", Or((TEA, BRIDGE, FERRY))),
        ("茶|桥", t("茶|桥")),
        ("茶 or 桥 或", both(TEA, t("or"), BRIDGE, t("或"))),
        ("茶 AND 桥", both(TEA, BRIDGE)),
        ("茶 桥 OR 渡口", Or((both(TEA, BRIDGE), FERRY))),
        ("茶 (桥 OR 渡口)", both(TEA, Or((BRIDGE, FERRY)))),
        ("（茶 桥） 渡口", both(TEA, BRIDGE, FERRY)),
        ("(茶 OR 桥) OR 渡口", Or((TEA, BRIDGE, FERRY))),
        ("-(茶 桥)", Not(both(TEA, BRIDGE))),
        ("((茶))", TEA),
        ("云溪(浙江) 茶", both(t("云溪(浙江)"), TEA)),
        ("(茶 云溪（浙江）)", both(TEA, t("云溪（浙江）"))),
        # parts and fields
        ("题:茶", t("茶", Part.HEAD)),
        ("标题：茶 TITLE:茶 ｈｅａｄ：茶", both(*[t("茶", Part.HEAD)] * 3)),
        ("文:茶 text:茶 正文:茶 Body:茶", both(*[t("茶", Part.BODY)] * 4)),
        ("源:茶 原文:茶 source:茶", both(*[t("茶", Part.SOURCE)] * 3)),
        ("旧:茶 earlier:茶", both(*[t("茶", Part.EARLIER)] * 2)),
        ('题:"渡口 号子"', t("渡口 号子", Part.HEAD)),
        ("题:-茶", t("-茶", Part.HEAD)),
        ("题:(茶 OR 桥)", Or((t("茶", Part.HEAD), t("桥", Part.HEAD)))),
        ("题:(茶 文:桥)", both(t("茶", Part.HEAD), t("桥", Part.BODY))),
        ("题:((茶))", t("茶", Part.HEAD)),
        ("记者:何 作者:何 by:何", both(*[Where(Field.BY, "何")] * 3)),
        ("报：云溪日报", Where(Field.PAPER, "云溪日报")),
        ('paper:"Yunxi Daily"', Where(Field.PAPER, "Yunxi Daily")),
        ("报:(云溪 OR 江东)", Or((Where(Field.PAPER, "云溪"), Where(Field.PAPER, "江东")))),
        ("标签:经贸/茶", Where(Field.TAG, "经贸/茶")),
        ("注:a*b", Where(Field.NOTE, "a*b")),
        ("人:陆青禾", Where(Field.PERSON, "陆青禾")),
        ("批注人:甲 批注者:甲", both(*[Where(Field.ANNOTATOR, "甲")] * 2)),
        ("状态:存疑", Where(Field.STATE, "doubted")),
        ("state:Corrected", Where(Field.STATE, "corrected")),
        ("版:1-4", Between(Field.PAGE, "1", "4")),
        ("日期:2024-02", Between(Field.DATE, "2024-02-01", "2024-02-29")),
        ("a:b http://x 12:30", both(t("a:b"), t("http://x"), t("12:30"))),
        # near
        ("茶 ~10 桥", Near(TEA, BRIDGE, 10)),
        ("茶 ～１０ 桥", Near(TEA, BRIDGE, 10)),
        ("茶 ~5 桥 ~6 渡口", both(Near(TEA, BRIDGE, 5), Near(BRIDGE, FERRY, 6))),
        ("渡口 茶 ~5 桥 OR 茶", Or((both(FERRY, Near(TEA, BRIDGE, 5)), TEA))),
        ("题:(茶 ~5 桥)", Near(t("茶", Part.HEAD), t("桥", Part.HEAD), 5)),
        ("茶 ~5x 桥 ~5000 茶", both(TEA, t("~5x"), BRIDGE, t("~5000"), TEA)),
        # wildcards
        ("云?溪", Term(("云", "溪"), (Gap(1, 1),))),
        ("云??溪*报", Term(("云", "溪", "报"), (Gap(2, 2), Gap(0, 30)))),
        ("云?*?溪", Term(("云", "溪"), (Gap(2, 32),))),
        ("题:云*报", Term(("云", "报"), (Gap(0, 30),), Part.HEAD)),
        ("*云*溪?", Term(("*云", "溪?"), (Gap(0, 30),))),
        ("为什么? * ?茶", both(t("为什么?"), t("*"), t("?茶"))),
        ("云？溪 云＊溪", both(t("云？溪"), t("云＊溪"))),
        ('"云*溪"', t("云*溪")),
        ("云(溪)*报", t("云(溪)*报")),
        # characters that are none
        ("\ud800\0茶", t("\ufffd\ufffd茶")),
        ("茶\x07桥", both(TEA, BRIDGE)),
    ],
)
def test_what_is_understood(text: str, node: Node | None) -> None:
    assert parse(text) == Query(node)


LITERAL = QueryNote.LITERAL


@pytest.mark.parametrize(
    ("text", "node", "notes"),
    [
        ("OR", t("OR"), [(LITERAL, "OR")]),
        ("茶 OR", both(TEA, t("OR")), [(LITERAL, "OR")]),
        ("| 茶", both(t("|"), TEA), [(LITERAL, "|")]),
        ("AND 茶", both(t("AND"), TEA), [(LITERAL, "AND")]),
        ("茶 OR OR 桥", both(TEA, t("OR"), t("OR"), BRIDGE), [(LITERAL, "OR")]),
        ("题:(茶 OR)", both(t("茶", Part.HEAD), t("OR", Part.HEAD)), [(LITERAL, "OR")]),
        ("茶 NOT", both(TEA, t("NOT")), [(LITERAL, "NOT")]),
        ("() 茶", both(t("()"), TEA), [(LITERAL, "()")]),
        ("-( )", Not(t("()")), [(LITERAL, "()")]),
        ("题:()", t("题:()"), [(LITERAL, "题:()")]),
        ("题:", t("题:"), [(LITERAL, "题:")]),
        ("(茶 记者：)", both(TEA, t("记者：")), [(LITERAL, "记者：")]),
        ("(茶", t("(茶"), [(LITERAL, "(茶")]),
        ("茶) 桥", both(t("茶)"), BRIDGE), [(LITERAL, "茶)")]),
        ("(茶 OR 桥", Or((t("(茶"), BRIDGE)), [(LITERAL, "(茶")]),
        ("题:(茶", t("题:(茶"), [(LITERAL, "题:(茶")]),
        ("题:茶)", t("茶)", Part.HEAD), []),
        ('("茶', both(t("("), TEA), [(LITERAL, "(")]),
        ("~5 茶", both(t("~5"), TEA), [(LITERAL, "~5")]),
        ("茶 ~5", both(TEA, t("~5")), [(LITERAL, "~5")]),
        ("茶 ~5 -桥", both(TEA, t("~5"), Not(BRIDGE)), [(LITERAL, "~5")]),
        ("-茶 ~5 桥", both(Not(TEA), t("~5"), BRIDGE), [(LITERAL, "~5")]),
        (
            "茶 ~5 报:云溪",
            both(TEA, t("~5"), Where(Field.PAPER, "云溪")),
            [(LITERAL, "~5")],
        ),
        (
            "茶 ~5 桥 ~6 (茶 渡口)",
            both(Near(TEA, BRIDGE, 5), t("~6"), TEA, FERRY),
            [(LITERAL, "~6")],
        ),
        ("日期:昨天", t("日期:昨天"), [(QueryNote.NOT_A_DATE, "昨天")]),
        ("日期:(昨天 2024)", None, [(QueryNote.NOT_A_DATE, "昨天")]),
        ('版:"头 版"', t("版:头 版"), [(QueryNote.NOT_A_PAGE, "头 版")]),
        ("state:odd", t("state:odd"), [(QueryNote.NO_SUCH_STATE, "odd")]),
    ],
)
def test_what_is_taken_as_text(
    text: str, node: Node | None, notes: list[tuple[QueryNote, str]]
) -> None:
    found = parse(text)
    assert found.notes == tuple(Note(*each) for each in notes)
    assert node is None or found.node == node


def test_a_long_query_is_cut() -> None:
    found = parse("茶" * 1_001)
    assert found == Query(t("茶" * 1_000), (Note(QueryNote.CUT, "1000"),))
    assert parse("茶" + " " * 2_000) == Query(TEA)


def test_further_terms_are_left_out() -> None:
    words = [f"{number}" for number in range(70)]
    kept = tuple(t(word) for word in words[:64])
    note = (Note(QueryNote.CUT, "64"),)
    assert parse(" ".join(words)) == Query(And(kept), note)
    assert parse(" OR ".join(words)) == Query(Or(kept), note)
    assert parse(" ".join(words[:64]) + " -(茶 OR 桥) ~5 茶") == Query(And(kept), note)
    assert parse(" ".join(words[:63]) + " 63 ~5 茶") == Query(And(kept), note)


@pytest.mark.parametrize("depth", [20, 21, 400])
def test_deep_parentheses_are_text(depth: int) -> None:
    found = parse("(" * depth + "茶" + ")" * depth)
    deeper = depth - 20
    words = "(" * deeper + "茶" + ")" * deeper
    assert found == Query(t(words), (Note(LITERAL, words),) if deeper else ())
