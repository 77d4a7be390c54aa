"""Known articles keep what their format says; the rest is recognised inside them."""

import pytest

from newsreader.core.findings import FindingKind
from newsreader.core.furniture import FurnitureRole
from newsreader.core.issue import BlockRole, Contributor
from newsreader.core.known import KnownArticle, KnownBlock, KnownFurniture, KnownStructure
from newsreader.core.masthead import Masthead
from newsreader.core.recognised import RecognisedIssue
from newsreader.core.spans import Span
from newsreader.recognition.pipeline import recognise
from tests.support.coverage import misplaced

Piece = tuple[BlockRole | None, str]


def known(text: str, *articles: list[Piece], **fields: object) -> RecognisedIssue:
    """Recognise a text of which each article is given by its roles and words, in order."""
    at = 0
    found: list[KnownArticle] = []
    for pieces in articles:
        blocks: list[KnownBlock] = []
        for role, words in pieces:
            at = text.index(words, at)
            blocks.append(KnownBlock(role, Span(at, at + len(words))))
            at += len(words)
        found.append(KnownArticle(2, tuple(blocks), **fields))  # type: ignore[arg-type]
    issue = recognise(text, KnownStructure(None, tuple(found)))
    assert not misplaced(text, issue)
    return issue


def lines(issue: RecognisedIssue, number: int = 0) -> list[tuple[str, str]]:
    return [(block.role.value, block.text) for block in issue.articles[number].blocks]


BODY = """\
本报记者 林小满
桥长
本报讯（记者 沈一禾）新桥通车，市民走上
新桥。
（下转第3版）
▲新桥。沈一禾 摄"""


def test_roles_are_found_inside() -> None:
    issue = known(f"新桥通车\n{BODY}", [(BlockRole.HEADLINE, "新桥通车"), (None, BODY)])
    assert lines(issue) == [
        ("headline", "新桥通车"),
        ("byline", "本报记者 林小满"),
        ("subhead", "桥长"),
        ("paragraph", "本报讯（记者 沈一禾）新桥通车，市民走上新桥。"),
        ("caption", "▲新桥。沈一禾 摄"),
    ]
    assert [(item.role, item.text) for item in issue.furniture] == [
        (FurnitureRole.POINTER, "（下转第3版）")
    ]
    assert FindingKind.SPLIT_PARAGRAPH in [finding.kind for finding in issue.findings]
    assert issue.articles[0].page == 2


def test_a_head_that_is_not_known_is_found() -> None:
    text = "新桥通车\n本报讯 新桥昨日通车，市民连声称好。"
    assert lines(known(text, [(None, text)]))[0] == ("headline", "新桥通车")


def test_a_head_of_which_the_parts_are_known() -> None:
    text = "历时三年\n跨越千米\n新桥通车\n要求好\n——侧记"
    pieces: list[Piece] = [
        (BlockRole.KICKER, "历时三年"),
        (BlockRole.KICKER, "跨越千米"),
        (BlockRole.HEADLINE, "新桥通车"),
        (BlockRole.HEADLINE, "要求好"),
        (BlockRole.SUBTITLE, "——侧记"),
    ]
    (article,) = known(text, pieces).articles
    assert (article.kicker, article.headline) == ("历时三年 跨越千米", "新桥通车 要求好")
    assert article.subtitle == "——侧记"


@pytest.mark.parametrize(
    ("body", "people"),
    [
        ("林小满、沈一禾", [("林小满", "作者"), ("沈一禾", "作者")]),
        ("记者 林小满", [("林小满", "记者")]),
        ("（青禾县委宣传部供稿二〇三一年）", []),
    ],
)
def test_bylines_that_are_known(body: str, people: list[tuple[str, str]]) -> None:
    issue = known(f"题\n{body}\n正文。", [(BlockRole.HEADLINE, "题"), (BlockRole.BYLINE, body)])
    found = issue.articles[0].contributors
    assert [(person.name, person.role) for person in found] == people


def test_people_agency_and_place_that_are_known() -> None:
    told = {
        "contributors": (Contributor("林小满", "作者"), Contributor("沈一禾", "作者")),
        "agency": "新华社",
        "place": "青禾",
    }
    text = "题\n本报讯（记者 林小满）新桥昨日通车，市民称好。"
    (article,) = known(text, [(BlockRole.HEADLINE, "题"), (None, text[2:])], **told).articles
    assert (article.agency, article.place) == ("新华社", "青禾")
    assert article.contributors == (Contributor("林小满", "记者"), Contributor("沈一禾", "作者"))
    (bare,) = known("题", [(BlockRole.HEADLINE, "题")], **told).articles
    assert (bare.headline, bare.contributors) == ("题", ())


def test_what_looks_like_another_head_is_a_subhead_or_text() -> None:
    long = (
        "一座连接南岸与旧城的新桥在春天里建成通车两岸市民从此不再等渡船过江可以步行也可以骑车来往"
    )
    body = f"新桥昨日通车，市民称好。\n桥上风光\n新桥昨夜灯火通明。\n{long}\n桥上人来人往。"
    found = lines(known(f"题\n{body}", [(BlockRole.HEADLINE, "题"), (None, body)]))
    assert ("subhead", "桥上风光") in found
    assert ("paragraph", f"{long}桥上人来人往。") in found


def test_text_between_known_articles() -> None:
    text = "青禾日报\n2031年3月5日 星期三 第1204期\n\n甲\n一。\n\n昨夜大雨。\n\n乙\n二。\n今日天气"
    issue = known(
        text,
        [(BlockRole.HEADLINE, "甲"), (None, "一。")],
        [(BlockRole.HEADLINE, "乙"), (None, "二。")],
    )
    assert issue.masthead == Masthead("青禾日报", "2031-03-05", "1204", weekday="星期三")
    assert [article.headline for article in issue.articles] == ["甲", "", "乙"]
    assert lines(issue, 1) == [("paragraph", "昨夜大雨。")]
    assert [item.text for item in issue.furniture if item.role is FurnitureRole.OTHER] == [
        "今日天气"
    ]


def test_signs_of_the_format_stay_with_their_block() -> None:
    text = "### 甲 乙 ##\n[丙]\n正文。\n[]"
    blocks = (
        KnownBlock(BlockRole.HEADLINE, Span(0, 10), (Span(0, 4), Span(7, 10))),
        KnownBlock(BlockRole.BYLINE, Span(11, 14), (Span(11, 12), Span(13, 14))),
        KnownBlock(None, Span(15, 18)),
        KnownBlock(BlockRole.SUBHEAD, Span(19, 21), (Span(19, 20), Span(20, 21))),
    )
    issue = recognise(text, KnownStructure(None, (KnownArticle(1, blocks),)))
    assert not misplaced(text, issue)
    assert lines(issue) == [("headline", "甲 乙"), ("byline", "丙"), ("paragraph", "正文。")]
    assert issue.articles[0].blocks[0].dropped == (Span(0, 4), Span(7, 10))
    assert [item.text for item in issue.furniture] == ["[]"]


def bracketed(text: str, *blocks: tuple[BlockRole | None, str]) -> RecognisedIssue:
    """Recognise an article of blocks whose first and last signs are the format's."""
    found: list[KnownBlock] = []
    for role, words in blocks:
        start = text.index(words)
        end = start + len(words)
        marks = (Span(start, start + 1), Span(end - 1, end))
        found.append(KnownBlock(role, Span(start, end), marks))
    issue = recognise(text, KnownStructure(None, (KnownArticle(1, tuple(found)),)))
    assert not misplaced(text, issue)
    return issue


def test_signs_around_each_line_of_one_head() -> None:
    issue = bracketed("[甲]\n[乙]", (BlockRole.KICKER, "[甲]"), (BlockRole.KICKER, "[乙]"))
    assert lines(issue) == [("kicker", "甲 乙")]
    assert not issue.furniture


def test_signs_around_text_that_is_cut_and_joined() -> None:
    cut, rest = "[新桥通车。 市民早早来到南岸，等着走上]", "[新桥，连声称好。]"
    blocks = [(BlockRole.PARAGRAPH, each) for each in (cut, rest)]
    issue = bracketed(f"{cut}\n{rest}", *blocks)
    assert [words for _, words in lines(issue)] == [
        "新桥通车。",
        "市民早早来到南岸，等着走上新桥，连声称好。",
    ]
    assert not issue.furniture


def test_a_sign_beside_what_belongs_to_the_page() -> None:
    text = "[市民连声称好。（下转第3版）]"
    issue = bracketed(text, (None, text))
    assert lines(issue) == [("paragraph", "市民连声称好。")]
    assert [item.text for item in issue.furniture] == ["（下转第3版）", "]"]


def test_an_article_with_nothing_to_show_is_none() -> None:
    text = "正文。\n\u200b"
    blocks = (KnownBlock(None, Span(4, 5)),)
    articles = (KnownArticle(1, (KnownBlock(None, Span(0, 3)),)), KnownArticle(1, blocks))
    issue = recognise(text, KnownStructure(None, articles))
    assert not misplaced(text, issue)


def test_characters_that_cannot_be_seen_keep_their_places() -> None:
    issue = known("题\n市\u200b民称好。", [(BlockRole.HEADLINE, "题"), (None, "市\u200b民称好。")])
    assert lines(issue)[1] == ("paragraph", "市\u200b民称好。")


def test_known_furniture_and_pages() -> None:
    text = "第3版\n甲\n一。\n广告词"
    structure = KnownStructure(
        Masthead("青禾日报", "2031-03-05", page_count=2),
        (KnownArticle(3, (KnownBlock(None, Span(4, 8)),)),),
        (
            KnownFurniture(FurnitureRole.PAGE_MARK, Span(0, 3)),
            KnownFurniture(FurnitureRole.ADVERTISEMENT, Span(9, 12)),
        ),
    )
    issue = recognise(text, structure)
    assert [item.role.value for item in issue.furniture] == ["page-mark", "advertisement"]
    assert [finding.kind for finding in issue.findings] == [FindingKind.PAGE_COUNT_CONFLICT]


def test_a_masthead_that_is_known_counts_without_articles_too() -> None:
    structure = KnownStructure(Masthead("青禾日报", "2031-03-05"))
    issue = recognise("新桥通车\n本报讯 新桥昨日通车。", structure)
    assert issue.masthead == structure.masthead
    assert issue.articles[0].agency == "青禾日报"
    assert recognise("甲", KnownStructure()) == recognise("甲")


def test_an_article_of_nothing_but_furniture_is_none() -> None:
    issue = known("责编：林小满", [(None, "责编：林小满")])
    assert (issue.articles, [item.role for item in issue.furniture]) == (
        (),
        [FurnitureRole.COLOPHON],
    )
