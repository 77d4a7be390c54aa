"""A corpus holds the texts as they are, cut into words where that was asked for."""

import csv
from pathlib import Path

import pytest

from newsreader.exporters.corpus import Corpus, SegmentedCorpus
from tests.support.collections import everything, put
from tests.support.validators import run


def test_texts_and_their_table(tmp_path: Path) -> None:
    folder = put(Corpus(), everything(), tmp_path / "a")
    with (folder / "metadata.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    articles = [article for issue in everything().issues for article in issue.articles]
    for row, article in zip(rows, articles, strict=True):
        assert (folder / row["file"]).read_bytes().decode() == article.text + "\n"
        assert (row["article_id"], row["characters"]) == (article.id, str(len(article.text)))
    assert rows[0]["tags"].split("\n") == ["中非/经贸", "桥梁", "桥梁,a;b"]


def test_the_system_reads_the_same_characters_and_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Programs for corpora part words at blanks, as `wc` does."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    plain, cut = (
        put(x, everything(), tmp_path / x.format.id) for x in (Corpus(), SegmentedCorpus())
    )
    articles = [article for issue in everything().issues for article in issue.articles]
    for file, article in zip(sorted((plain / "texts").iterdir()), articles, strict=True):
        assert counted("--chars", file) == len(article.text) + 1
        words = sum(each.isprintable() and not each.isspace() for each in article.text)
        assert counted("--words", cut / "texts" / file.name) == words
        assert run("iconv", "--from-code=UTF-8", "--to-code=UTF-8", file).returncode == 0
    file.write_bytes(file.read_text("utf-8").encode("gb18030"))
    assert run("iconv", "--from-code=UTF-8", "--to-code=UTF-8", file).returncode == 1


def counted(what: str, file: Path) -> int:
    return int(run("wc", what, file).stdout.split()[0])


def test_words_are_parted_line_by_line(tmp_path: Path) -> None:
    words = SegmentedCorpus(lambda line: [line[:2], " ", line[2:]])
    folder = put(words, everything(), tmp_path / "a")
    first = min((folder / "texts").iterdir()).read_text("utf-8")
    assert first.splitlines()[0] == "南岸 新桥通车"
    assert first.count("\n") == everything().issues[0].articles[0].text.count("\n") + 1
