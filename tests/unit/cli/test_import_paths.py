from collections.abc import Callable
from pathlib import Path

import pytest

from newsreader.cli import import_paths
from tests.unit.cli.conftest import SAMPLE, Newsreader


def test_import_prints_what_the_contract_says(newsreader: Newsreader) -> None:
    done = newsreader("import", SAMPLE, "--json")
    assert done.status == 0
    assert list(done.json) == ["imported", "skipped", "failed", "seconds"]
    (issue,) = done.json["imported"]
    assert list(issue) == ["path", "source_sha256", "issue_id", "articles", "findings"]
    assert issue["path"] == str(SAMPLE)


def test_the_same_source_again_changes_nothing(newsreader: Newsreader) -> None:
    issue = newsreader("import", SAMPLE, "--json").json["imported"][0]["issue_id"]
    again = newsreader("import", SAMPLE, "--json")
    assert again.status == 0
    assert again.json["skipped"] == [
        {"path": str(SAMPLE), "reason": "already in the library", "issue_id": issue}
    ]
    assert newsreader("import", SAMPLE).out == f"{SAMPLE}: is in the library already\n"


def test_a_bad_file_is_named_and_the_rest_is_done(newsreader: Newsreader, tmp_path: Path) -> None:
    bad = tmp_path / "empty.txt"
    bad.touch()
    done = newsreader("import", bad, SAMPLE, "--json")
    assert done.status == 1
    assert len(done.json["imported"]) == 1
    (failed,) = done.json["failed"]
    assert failed["path"] == str(bad)
    assert failed["error"] in done.err


def test_for_people_it_says_what_came_in(newsreader: Newsreader) -> None:
    out = newsreader("import", SAMPLE).out
    assert out.startswith(f"{SAMPLE}: imported 云溪日报 2025-04-18: 7 articles, ")


def test_ctrl_c_stops_after_the_issue_at_hand(
    newsreader: Newsreader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Pressed:
        def __enter__(self) -> Callable[[], bool]:
            return lambda: True

        def __exit__(self, *_: object) -> None: ...

    monkeypatch.setattr(import_paths, "stoppable", Pressed)
    done = newsreader("import", SAMPLE, "--json")
    assert done.status == 130
    assert not done.json["imported"]


def test_a_table_with_its_columns_told_once(newsreader: Newsreader, tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_bytes("甲,乙,日期\n新桥通车,市民称好。,2031-03-05\n".encode("gbk"))
    refused = newsreader("import", table)
    assert refused.status == 1
    assert "甲, 乙, 日期" in refused.err
    told = ("--map", "text=乙", "--map", "title=甲", "--encoding", "gbk")
    assert "2031-03-05: 1 article" in newsreader("import", table, *told).out
    table.write_text("甲,乙,日期\n雨水,麦田受益。,2031-03-06\n", encoding="utf-8")
    assert newsreader("import", table).status == 0


@pytest.mark.parametrize("wrong", [("--map", "text"), ("--encoding", "latin-1")])
def test_options_that_make_no_sense(newsreader: Newsreader, wrong: tuple[str, str]) -> None:
    done = newsreader("import", SAMPLE, *wrong)
    assert (done.status, done.err.count("\n")) == (2, 1)


@pytest.fixture
def changed(newsreader: Newsreader, tmp_path: Path) -> Path:
    """Import the sample, annotate it, and return the same issue with other text."""
    newsreader("import", SAMPLE)
    for article in newsreader("articles", "--json").json:
        text = newsreader("show", article["article_id"], "--json").json["text"]
        newsreader("annotate", article["article_id"], "--quote", text[2:7])
        newsreader("annotate", article["article_id"], "--quote", text[-9:-3])
    path = tmp_path / "changed.txt"
    lines = SAMPLE.read_text("utf-8").split("\n")
    last = max(range(len(lines)), key=lambda at: (len(lines[at]) > 40, at))
    path.write_text("\n".join([*lines[:last], "此处另有文字。", *lines[last + 1 :]]), "utf-8")
    return path


def test_another_text_stands_beside_unless_told_otherwise(
    newsreader: Newsreader, changed: Path
) -> None:
    (issue,) = newsreader("import", changed, "--json").json["imported"]
    assert "superseded" not in issue
    assert len(newsreader("issues", "--json").json) == 2


def test_another_text_is_skipped_on_demand(newsreader: Newsreader, changed: Path) -> None:
    (there,) = newsreader("issues", "--json").json
    done = newsreader("import", changed, "--existing", "skip", "--json")
    (skipped,) = done.json["skipped"]
    assert skipped["issue_id"] == there["issue_id"]
    assert skipped["reason"] == "the same issue is in the library with another text"
    assert newsreader("issues", "--json").json == [there]
    assert "with another text" in newsreader("import", changed, "--existing", "skip").out


def test_another_text_becomes_the_new_version_on_demand(
    newsreader: Newsreader, changed: Path
) -> None:
    (old,) = newsreader("issues", "--json").json
    annotations = {a["id"] for a in newsreader("annotations", "--json").json}
    first = newsreader("articles", "--json").json[0]["article_id"]
    (issue,) = newsreader("import", changed, "--existing", "version", "--json").json["imported"]
    assert issue["superseded"] == old["issue_id"]
    assert [i["issue_id"] for i in newsreader("issues", "--json").json] == [issue["issue_id"]]
    moved = newsreader("annotations", "--json").json
    assert {a["id"] for a in moved} == annotations
    assert {a["article_id"][:16] for a in moved} == {issue["issue_id"]}
    assert newsreader("show", first).status == 0
    assert newsreader("check", "--json").json["ok"]


def test_for_people_it_says_what_became_of_the_annotations(
    newsreader: Newsreader, changed: Path
) -> None:
    lines = changed.read_text("utf-8")
    article = newsreader("articles", "--json").json[1]["article_id"]
    text = newsreader("show", article, "--json").json["text"]
    words = text.split("\n")[-1]
    newsreader("annotate", article, "--quote", words[4:12])
    changed.write_text(lines.replace(words, "此处另有文字。"), "utf-8")
    said = newsreader("import", changed, "--existing", "version").out
    assert "  replaces " in said
    assert f"“{words[4:12]}”" in said
    assert "stay in" not in said


def test_for_people_it_says_that_corrections_stay(newsreader: Newsreader, changed: Path) -> None:
    article = newsreader("articles", "--json").json[0]["article_id"]
    text = newsreader("show", article, "--json").json["text"]
    newsreader("correct", article, "--find", text[:2], "--replace", "某某")
    assert "stay in" in newsreader("import", changed, "--existing", "version").out
