"""The library's own dictionary, and what follows from it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.operation import UndoName
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID, BRIDGE_TEXT
from tests.support.library import make_library

TEXT = "南岸新桥通车"


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with make_library(tmp_path) as library:
        yield library


def words(library: Library, text: str = TEXT) -> list[str]:
    return [span.of(text) for span in library.reading.words(text)]


def test_a_word_counts_at_once_until_it_is_removed_or_undone(library: Library) -> None:
    before = words(library)
    assert "南岸新桥" not in before
    made, changes = library.teaching.add(" 南岸新桥 ", "ns")
    assert changes.words == {made.id}
    assert (made.word, made.part, library.teaching.list()) == ("南岸新桥", "ns", (made,))
    assert words(library) == ["南岸新桥", "通车"]
    assert library.reading.word_at(TEXT, 1).of(TEXT) == "南岸新桥"
    assert ("南岸新桥", "ns") in set(library.dictionary.parts(TEXT))
    library.teaching.remove([made.id])
    assert (words(library), library.teaching.list()) == (before, ())
    assert library.history.undo_name is UndoName.WORDS
    library.history.undo()
    assert words(library) == ["南岸新桥", "通车"]
    library.history.undo()
    assert words(library) == before


def test_a_word_of_the_general_dictionary_is_as_it_was_afterwards(library: Library) -> None:
    before = words(library, "市民走上大桥")
    made, _ = library.teaching.add("市民", "nz")
    assert dict(library.dictionary.parts("市民走上大桥"))["市民"] == "nz"
    library.teaching.remove([made.id])
    assert words(library, "市民走上大桥") == before


def test_it_counts_in_every_connection(library: Library) -> None:
    with Library.open(library.path, segmenter=library.segmenter) as other:
        assert "南岸新桥" not in words(other)
        library.teaching.add("南岸新桥")
        assert words(other) == words(library) == ["南岸新桥", "通车"]


@pytest.mark.parametrize(
    ("word", "key"),
    [
        (" ", "word-blank"),
        ("南 岸", "word-blank"),
        ("南\n岸", "word-blank"),
        ("南" * 33, "word-too-long"),
        ("新桥", "word-taken"),
    ],
)
def test_what_is_no_word(library: Library, word: str, key: str) -> None:
    library.teaching.add("新桥")
    with pytest.raises(BadInputError) as error:
        library.teaching.add(word)
    assert error.value.key == key
    assert len(library.teaching.list()) == 1


def test_removing_what_is_not_there(library: Library) -> None:
    with pytest.raises(BadInputError) as error:
        library.teaching.remove(["x"])
    assert error.value.key == "no-such-word"


def test_a_word_comes_back_from_the_trash(library: Library) -> None:
    made, _ = library.teaching.add("南岸新桥")
    library.teaching.remove([made.id])
    (gone,) = library.undeleting.list()
    assert (gone.kind, gone.words) == ("word", "南岸新桥")
    library.undeleting.restore([gone])
    assert library.teaching.list() == (made,)


def test_topics_are_proposed(library: Library) -> None:
    found = {topic.words: topic.path for topic in library.proposing.topics(BRIDGE_ID)}
    assert "新桥" in found
    assert all(words in BRIDGE_TEXT for words in found)
    assert not {"青禾", "青禾市"} & found.keys()
    assert len(library.proposing.topics(BRIDGE_ID, most=1)) == 1


def test_a_topic_leads_to_the_tag_of_its_name(library: Library) -> None:
    library.tagging.make("工程/桥梁/新桥")
    library.tagging.make("交通/新桥")
    found = {topic.words: topic.path for topic in library.proposing.topics(BRIDGE_ID)}
    assert found["新桥"] == "交通/新桥"
    library.tagging.tag_articles([BRIDGE_ID], add=["交通/新桥"])
    assert "新桥" not in {topic.words for topic in library.proposing.topics(BRIDGE_ID)}
