"""Two collections side by side."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.dossier import annotation, article
from newsreader.core.errors import Cancelled
from newsreader.core.progress import Progress
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, DATE, PUBLICATION, SEED_ID
from tests.support.library import make_library
from tests.support.people import highlight


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def test_size_period_papers_tags_and_words(library: Library) -> None:
    left = library.curating.make("左/下")[0].id
    right = library.curating.make("右")[0].id
    part = highlight(library, "新桥", tags=("桥",))
    library.tagging.tag_articles([SEED_ID], add=["种子"])
    library.filling.add(left, [article(SEED_ID)])
    library.filling.add(right, [annotation(part.id), article(SEED_ID)])
    seen: list[Progress] = []
    outer = library.curating.find("左").id
    found = library.contrasting.compare(outer, right, progress=seen.append)
    text = library.reading.article(SEED_ID).text
    assert (found.left.path, found.left.articles, found.left.annotations) == ("左", 1, 0)
    assert (found.left.characters, found.right.characters) == (len(text), len(text) + 2)
    assert (found.left.first, found.right.last) == (DATE, DATE)
    assert found.right.papers == ((PUBLICATION, 2),)
    assert (found.left.tags, found.right.tags) == ((("种子", 1),), (("桥", 1), ("种子", 1)))
    assert found.shared == 1
    assert [(each.done, each.total) for each in seen] == [(0, 3), (1, 3), (2, 3), (3, 3)]


def test_empty_ones(library: Library) -> None:
    left, right = (library.curating.make(name)[0].id for name in ("左", "右"))
    library.filling.add(right, [article(BRIDGE_ID)])
    found = library.contrasting.compare(left, right)
    assert (found.left.articles, found.left.first, found.left.last) == (0, None, None)
    assert found.shared == 0
    with pytest.raises(Cancelled):
        library.contrasting.compare(left, right, cancelled=lambda: True)
