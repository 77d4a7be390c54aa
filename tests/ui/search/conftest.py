"""A window over issues of several years and papers, some of them tagged."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from newsreader.core.anchor import anchor_at
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import NAME, store
from tests.support.window import Window

ISSUES = (
    ("青禾日报", "2029-05-01", ("南岸新桥通车\n桥长千米。", "旧桥拆除\n旧桥不再。")),
    ("青禾日报", "2031-03-05", ("新桥一年\n桥上车多。", "春耕\n种子已备。")),
    ("云溪晚报", "2031-03-06", ("廊桥修缮\n橋身如旧。",)),
    ("云溪晚报", None, ("无日之桥\n桥在何处。",)),
)
"""Paper, day, articles; 桥 stands in five articles, in one of them as 橋 as well."""


def make_run(path: Path) -> None:
    """Make a library of ISSUES, its oldest article tagged."""
    with Database(path) as database:
        for paper, date, bodies in ISSUES:
            text, recognised = plain_issue(bodies, paper, date)
            store(database, text, recognised)
    with Library.open(path) as library:
        hit = library.searching.search("南岸").hits[0]
        text = library.reading.article(hit.article_id).text
        anchor = anchor_at(text, Span(0, 2))
        library.annotating.add(NewAnnotation(hit.article_id, anchor, tags=("交通/桥梁",)))


@pytest.fixture
def run_path(tmp_path: Path) -> Path:
    """Make the library."""
    make_run(tmp_path / NAME)
    return tmp_path / NAME


@pytest.fixture
def run(run_path: Path, qtbot: QtBot) -> Iterator[Window]:
    """Open the window on it."""
    made = Window(run_path, qtbot).start()
    yield made
    made.close()
