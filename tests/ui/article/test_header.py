"""The line over the article."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from newsreader.core.issue import Contributor
from newsreader.ui.article.header import HeaderLine, people_line, source_line
from tests.support.builders import make_issue_summary, make_view

ENGLISH = QLocale("en_GB")


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({}, "青禾日报 · Wednesday, 5 March 2031 · Page 1"),
        ({"publication": None}, "Wednesday, 5 March 2031 · Page 1"),
        ({"date": "2031-02-30"}, "青禾日报 · 2031-02-30 · Page 1"),
        ({"date": None}, "青禾日报 · Page 1"),
    ],
)
def test_the_source_as_one_cites_it(fields: dict[str, object], expected: str) -> None:
    view = replace(make_view(), issue=make_issue_summary(**fields))
    assert source_line(view, ENGLISH) == expected


def test_people_stand_behind_their_role() -> None:
    people = (Contributor("甲", "记者"), Contributor("乙", "通讯员"), Contributor("丙", "记者"))
    view = replace(make_view(agency="某社"), contributors=people, place="青禾")
    assert people_line(view) == "某社 · 青禾 · 记者 甲、丙 · 通讯员 乙"


def test_the_papers_own_agency_is_not_repeated() -> None:
    assert people_line(make_view()) == "记者 林小满"


def test_the_line_is_plain_text(qtbot: QtBot) -> None:
    line = HeaderLine()
    qtbot.addWidget(line)
    view = replace(make_view(), contributors=(Contributor("<img src='x'>", ""),))
    line.show_article(view, ENGLISH)
    assert line.textFormat() == Qt.TextFormat.PlainText
    assert line.text().endswith("Page 1 · <img src='x'>")
