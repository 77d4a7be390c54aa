from tests.unit.cli.conftest import Newsreader


def test_annotations_stay_on_their_words(newsreader: Newsreader, article: str) -> None:
    before = newsreader("annotate", article, "--quote", "还书角", "--json").json
    arguments = ("--find", "五十二岁", "--replace", "五十三四岁")
    done = newsreader("correct", article, *arguments, "--json").json
    (after,) = newsreader("annotations", "--json").json
    assert (after["start"], after["quote"]) == (before["start"] + 1, "还书角")
    assert done["article_id"] == article
    assert done["replacement"] in "五十三四岁"
    assert done["annotations"] == [before["id"]]
    assert newsreader("search", "五十三四岁", "--json").json["total"] == 1


def test_for_people_it_says_that_it_is_done(newsreader: Newsreader, article: str) -> None:
    done = newsreader("correct", article, "--find", "书车", "--replace", "车", "--nth", 2)
    assert (done.status, done.out) == (0, "Corrected.\n")


def test_words_that_are_not_there_are_told(newsreader: Newsreader, article: str) -> None:
    done = newsreader("correct", article, "--find", "没有的词", "--replace", "词")
    assert (done.status, done.out) == (1, "")
    assert "没有的词" in done.err
