"""A corpus holds the texts as they are, cut into words where that was asked for."""

import csv
from pathlib import Path

from newsreader.exporters.corpus import Corpus, SegmentedCorpus
from tests.support.collections import everything, put


def test_texts_and_their_table(tmp_path: Path) -> None:
    folder = put(Corpus(), everything(), tmp_path / "a")
    with (folder / "metadata.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    articles = [article for issue in everything().issues for article in issue.articles]
    for row, article in zip(rows, articles, strict=True):
        assert (folder / row["file"]).read_bytes().decode() == article.text + "\n"
        assert (row["article_id"], row["characters"]) == (article.id, str(len(article.text)))
    assert rows[0]["tags"].split("\n") == ["中非/经贸", "桥梁", "桥梁,a;b"]


def test_words_are_parted_line_by_line(tmp_path: Path) -> None:
    words = SegmentedCorpus(lambda line: [line[:2], " ", line[2:]])
    folder = put(words, everything(), tmp_path / "a")
    first = min((folder / "texts").iterdir()).read_text("utf-8")
    assert first.splitlines()[0] == "南岸 新桥通车"
    assert first.count("\n") == everything().issues[0].articles[0].text.count("\n") + 1
