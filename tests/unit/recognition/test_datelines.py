import pytest

from newsreader.recognition.datelines import dateline
from newsreader.recognition.pipeline import recognise
from tests.unit.recognition.sheets import blocks

REPORTER = "林小满=记者"
BOTH = "林小满=记者 沈一禾=通讯员"


@pytest.mark.parametrize(
    ("opening", "agency", "place", "named"),
    [
        ("新华社电 ", "新华社", None, ""),
        ("据新华社电 ", "新华社", None, ""),
        ("新华社北京3月5日电（记者林小满）", "新华社", "北京", REPORTER),
        ("青禾日报讯(全媒体记者/林小满 通讯员/沈一禾) ", "青禾日报", None, BOTH),
        ("湖畔日报3月5日讯（记者 林小满 通讯员 沈一禾）", "湖畔日报", None, BOTH),
        ("本报讯（记者 林小满）", "青禾日报", None, REPORTER),
        ("本报讯 记者林小满报道：", "青禾日报", None, REPORTER),
        ("本报南岸五日讯 ", "青禾日报", "南岸", ""),
        ("【新华社延安十日电】", "新华社", "延安", ""),
        ("【本市消息】", "本市", None, ""),
        ("【林小满报道】", None, None, "林小满=作者"),
        ("〔聯合社德國波恩六日電〕", "聯合社", "德國波恩", ""),
        ("（记者 林小满）", None, None, REPORTER),
        ("（新華社訊）", "新華社", None, ""),
        ("【特约长途电话消息】", None, None, ""),
        ("【第3号消息】", None, None, ""),
        ("湖畔日報【林小滿╱台北報導】", "湖畔日報", "台北", "林小滿=作者"),
        ("【本報記者林小滿重慶通訊】", "青禾日报", "重慶", "林小滿=記者"),
        ("【本報記者林小滿、沈一禾台北報導】", "青禾日报", "台北", "林小滿=記者 沈一禾=記者"),
        ("本报讯 沈一禾、记者林小满报道：", "青禾日报", None, "沈一禾=作者 林小满=记者"),
        ("新华社供本报专稿 ", "新华社", "供本报", ""),
        ("记者林小满报道：", None, None, REPORTER),
    ],
)
def test_reads_openings(opening: str, agency: str | None, place: str | None, named: str) -> None:
    credits_ = dateline(f"{opening}新桥昨日通车。", "青禾日报")
    assert credits_ is not None
    assert (credits_.agency, credits_.place) == (agency, place)
    assert " ".join(f"{p.name}={p.role}" for p in credits_.contributors) == named
    assert credits_.length >= len(opening.rstrip())


@pytest.mark.parametrize(
    "text",
    [
        "新华社报道说，新桥通车。",
        "青禾日报讯息灵通。",
        "（据了解）新桥通车。",
        "记者从市交通局了解到，新桥通车。",
        "本报记者昨日走上新桥。",
    ],
)
def test_prose_is_no_dateline(text: str) -> None:
    assert dateline(text) is None


def test_a_dateline_on_its_own_line_is_a_byline() -> None:
    article = recognise("南岸新桥通车\n本报讯（记者 林小满）\n新桥昨日通车。").articles[0]
    assert [role for role, _ in blocks(article)] == ["headline", "byline", "paragraph"]
    assert article.agency is None
