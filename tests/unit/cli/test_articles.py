from pathlib import Path

from tests.unit.cli.conftest import Newsreader


def test_articles(library: Path, newsreader: Newsreader) -> None:
    everything = newsreader("articles", "--json").json
    issue = everything[0]["issue_id"]
    assert newsreader("articles", "--issue", issue, "--json").json == everything
    bus = everything[3]
    assert list(bus) == [
        "article_id",
        "issue_id",
        "page",
        "kicker",
        "headline",
        "subtitle",
        "agency",
        "characters",
        "annotations",
    ]
    assert (bus["headline"], bus["subtitle"]) == (
        "最远的村子 最近的书",
        "——云溪市“流动书车”进山三年侧记",
    )
    assert len(newsreader("articles").out.splitlines()) == 7


def test_an_unknown_issue_is_told(library: Path, newsreader: Newsreader) -> None:
    done = newsreader("articles", "--issue", "nothing", "--json")
    assert (done.status, done.out) == (1, "")
    assert "nothing" in done.err
