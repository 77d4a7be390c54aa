from pathlib import Path

from tests.unit.cli.conftest import Newsreader


def test_issues(library: Path, newsreader: Newsreader) -> None:
    (issue,) = newsreader("issues", "--json").json
    findings = issue.pop("findings")
    assert findings > 5
    assert issue | {"issue_id": ""} == {
        "issue_id": "",
        "publication": "云溪日报",
        "date": "2025-04-18",
        "number": "8642",
        "pages": 4,
        "articles": 7,
        "reviewed": False,
    }
    line = newsreader("issues").out
    assert line == f"{issue['issue_id']}\t2025-04-18\t云溪日报\t8642\t7\n"


def test_no_library_yet_is_told(newsreader: Newsreader, tmp_path: Path) -> None:
    done = newsreader("issues")
    assert (done.status, done.out) == (3, "")
    assert "library.db" in done.err
    assert not list(tmp_path.iterdir())
