"""The invented newspapers of the benchmarks: always the same, and in some ways like real ones."""

from datetime import date
from itertools import islice, pairwise

import numpy as np
import pytest

from newsreader.recognition.pipeline import recognise
from tests.benchmarks.corpus.making import Corpus
from tests.benchmarks.corpus.printing import raw_text
from tests.benchmarks.rows import Row, folded, rows
from tests.benchmarks.scanning import scan


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus(4_000)


def test_a_larger_corpus_begins_with_the_smaller_one(corpus: Corpus) -> None:
    small = list(Corpus(200))
    assert len(small) == 200
    assert small == list(islice(corpus, 200))


def test_another_seed_gives_other_articles() -> None:
    assert not set(Corpus(100)) & set(Corpus(100, seed=2))


def test_there_is_an_issue_a_day(corpus: Corpus) -> None:
    days = [date.fromisoformat(issue.date) for issue in corpus.issues()]
    assert len(days) == corpus.length
    assert days[0] == corpus.day(0)
    assert days[-1] == corpus.day(1)
    assert {(b - a).days for a, b in pairwise(days)} == {1}


def test_articles_are_as_long_as_wanted(corpus: Corpus) -> None:
    lengths = [len(article.head) + len(article.body) for article in corpus]
    assert np.mean(lengths) == pytest.approx(370, rel=0.05)
    assert max(lengths) > 10 * np.median(lengths)
    assert all(6 <= len(article.headline) <= 30 for article in corpus)


def test_pairs_of_characters_are_as_many_as_in_newspapers(corpus: Corpus) -> None:
    text = "".join(article.body.replace("\n", "") for article in corpus)[:1_000_000]
    assert len(set(pairwise(text))) == pytest.approx(216_000, rel=0.05)


def test_recognition_reads_what_is_printed() -> None:
    (issue,) = Corpus(60).issues()
    found = recognise(raw_text(issue))
    printed = {article.head.replace("\n", "").replace(" ", "") for article in issue.articles}
    heads = [article.headline.replace(" ", "") for article in found.articles]
    assert found.masthead.publication == issue.publication
    assert found.masthead.date == issue.date
    assert found.masthead.page_count == issue.pages
    assert sum(head in printed for head in heads) > 45


def test_a_scan_finds_what_python_finds() -> None:
    articles = [*rows(Corpus(150)), Row(10**9, "𠮷庆桥", "GDP通车")]
    words = ["的", "中国", "。\n", "gdp", "𠮷庆", "通车", "龘靐", folded(articles[70].text)[20:50]]
    whole = [(row.id, folded(f"{row.head}\n{row.text}")) for row in articles]
    expected = [[key for key, text in whole if word in text] for word in words[:7]]
    found = [ids.tolist() for ids in scan(articles, words)]
    assert found[:7] == expected
    assert articles[70].id in found[7]
