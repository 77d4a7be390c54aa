import pytest

from newsreader.recognition.pages import page_named
from newsreader.recognition.pipeline import recognise


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("第02版", 2),
        ("第二版", 2),
        ("2版", 2),
        ("第2版 要闻", 2),
        ("03版：综合", 3),
        ("要闻 04版", 4),
        ("【A12版】", 12),
        ("A04 要闻", 4),
        ("B3", 3),
        ("Page 5", 5),
        ("第0版", 0),
        ("G20峰会", None),
        ("第2版是个好版面呢", None),
        ("第十十版", None),
        ("新桥再版", None),
    ],
)
def test_reads_page_marks(text: str, page: int | None) -> None:
    assert page_named(text) == page


def test_articles_know_their_page() -> None:
    issue = recognise("甲乙丙\n正文一。\n第02版\n丁戊己\n正文二。\n第0版\n庚辛壬\n正文三。")
    assert [(a.headline, a.page) for a in issue.articles][:2] == [("甲乙丙", 1), ("丁戊己", 2)]
    assert [(f.role.value, f.text) for f in issue.furniture] == [("page-mark", "第02版")]
