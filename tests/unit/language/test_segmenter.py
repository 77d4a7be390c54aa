import stat
import threading
from pathlib import Path

import pytest

from newsreader.core.spans import Span
from newsreader.language.segmenter import Segmenter


@pytest.fixture(scope="module")
def segmenter() -> Segmenter:
    return Segmenter()


def test_loads_when_first_asked() -> None:
    fresh = Segmenter()
    assert not fresh.loaded
    fresh.load()
    assert fresh.loaded


@pytest.mark.parametrize(
    ("text", "offset", "word"),
    [
        ("市民走上新桥，连声称好。", 0, "市民"),
        ("市民走上新桥，连声称好。", 6, "，"),
        ("第一行\n市民走上新桥", 5, "市民"),
        ("市民\n", 2, ""),
        ("市民", 2, ""),
        ("𠮷庆大桥", 0, "𠮷"),
    ],
)
def test_takes_the_word_under_a_place(
    segmenter: Segmenter, text: str, offset: int, word: str
) -> None:
    assert segmenter.word_at(text, offset).of(text) == word


def test_a_long_line_is_read_around_the_place_only(segmenter: Segmenter) -> None:
    text = "市民走上新桥" * 1000
    assert segmenter.word_at(text, 3000).length > 0


def test_words_make_up_the_whole_text(segmenter: Segmenter) -> None:
    text = "青禾日报 3月5日讯，𠮷庆桥通车。"
    words = segmenter.words(text)
    assert "".join(word.of(text) for word in words) == text
    assert words[0].start == 0
    assert segmenter.words("") == ()


def test_keeps_its_cache_in_the_folder_it_was_given(tmp_path: Path) -> None:
    folder = tmp_path / "words"
    Segmenter(folder).load()
    assert [path.name for path in folder.iterdir()] == ["jieba.cache"]
    assert stat.S_IMODE(folder.stat().st_mode) & 0o077 == 0
    assert Segmenter(folder).word_at("市民", 1) == Span(0, 2)


def test_threads_load_it_once() -> None:
    fresh = Segmenter()
    threads = [threading.Thread(target=fresh.load) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert fresh.loaded
