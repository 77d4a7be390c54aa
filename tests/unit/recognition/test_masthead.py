import pytest

from newsreader.core.masthead import Masthead
from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import furniture

FULL = Masthead(
    publication="青禾日报",
    date="2031-03-05",
    number="1204",
    page_count=8,
    serial="CN 99-0001",
    sponsor="中共青禾市委",
    lunar_date="辛亥年二月十三",
    weekday="星期三",
)
DAY = "2031年3月5日 星期三 辛亥年二月十三"
LINES = [
    f"青禾日报\n{DAY} 第1204期 今日8版 中共青禾市委主办 国内统一连续出版物号 CN 99-0001",
    f"中共青禾市委主办 本期8版 国内统一刊号：CN 99-0001 总第1204期 {DAY}\n青禾日报",
    (
        "《青禾日报》\nQINGHE RIBAO\n2031年3月5日\n星期三\n农历辛亥年二月十三\n"
        "第1204号 今日八版\n主办单位：中共青禾市委\nCN 99-0001"
    ),
    (
        "青 禾 日 报 二〇三一年三月五日 星期三 辛亥年二月十三 第1204期 共8版 "
        "中共青禾市委主管主办 CN 99-0001"
    ),
]


@pytest.mark.parametrize("lines", LINES)
def test_reads_all_fields_in_any_order(lines: str) -> None:
    issue = recognise(f"{lines}\n南岸新桥通车\n本报讯（记者 林小满）新桥通车。")
    assert issue.masthead == FULL
    assert {role for role, _ in furniture(issue)} == {"masthead", "issue-line"}
    assert [article.headline for article in issue.articles] == ["南岸新桥通车"]


def test_what_is_printed_stands_even_if_it_is_wrong() -> None:
    printed = recognise("青禾日报\n2031年2月30日 星期八 星期五").masthead
    assert printed == Masthead(publication="青禾日报", weekday="星期五")


def test_a_name_without_the_sign_for_newspaper() -> None:
    issue = recognise("青禾新闻\n快读天下\n2031年3月5日 星期三\n南岸新桥通车\n新桥昨日通车。")
    assert issue.masthead.publication == "青禾新闻"
    assert furniture(issue)[1] == ("other", "快读天下")


@pytest.mark.parametrize(
    "text",
    [
        "南岸新桥通车\n3月5日，青禾市南岸新桥通车，市民连声称好。",
        "第10期培训班开班\n本报讯（记者 林小满）第10期培训班开班。",
        "国" * 300,
        "2031年3月5日，青禾市南岸新桥通车，从此南北两岸不再依靠渡船。",
    ],
)
def test_no_masthead_is_invented(text: str) -> None:
    assert recognise(text).masthead == Masthead()


def test_an_issue_line_far_below_the_masthead_is_text() -> None:
    issue = recognise("青禾日报\n2031年3月5日\n甲\n乙\n丙\n丁\n2030年1月1日 第3期")
    assert issue.masthead.number is None


@pytest.mark.parametrize(
    "line", ["社址：南岸路8号 电话：0000-1234567", "邮发代号 41-1", "网址：www.example.com"]
)
def test_the_imprint_below_the_issue_line(line: str) -> None:
    issue = recognise(f"青禾日报\n2031年3月5日 星期三\n{line}\n南岸新桥通车\n本报讯 新桥昨日通车。")
    assert furniture(issue)[-1] == ("issue-line", line)


@pytest.mark.parametrize(
    ("line", "publication"),
    [
        ("第1204期 2031年3月5日 青禾日报 今日8版", "青禾日报"),
        ("第1204期 2031年3月5日 星期三 今日8版", None),
    ],
)
def test_a_name_inside_the_issue_line(line: str, publication: str | None) -> None:
    assert recognise(f"{line}\n南岸新桥通车\n本报讯 新桥通车。").masthead.publication == publication


def test_a_masthead_of_the_treaty_ports() -> None:
    line = "大清光緒八年四月十四日 西曆一八八二年五月三十日 禮拜二 第八千二百七十一號"
    masthead = recognise(f"青嶼新報\n{line}\n惡丐滋鬧\n昨日大雨傾盆。").masthead
    assert (masthead.date, masthead.number) == ("1882-05-30", "八千二百七十一")
    assert (masthead.lunar_date, masthead.weekday) == ("四月十四", "禮拜二")
