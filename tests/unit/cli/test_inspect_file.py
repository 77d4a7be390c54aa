from pathlib import Path

from tests.support import formats
from tests.unit.cli.conftest import SAMPLE, Newsreader


def test_inspect_prints_what_the_contract_says(newsreader: Newsreader, tmp_path: Path) -> None:
    got = newsreader("inspect", SAMPLE, "--json").json
    assert list(got) == ["source", "issue", "articles", "furniture", "findings"]
    assert got["source"]["name"] == SAMPLE.name
    assert got["source"]["characters"] == len(SAMPLE.read_text("utf-8"))
    assert got["issue"] == {
        "publication": "云溪日报",
        "date": "2025-04-18",
        "number": "8642",
        "page_count": 4,
        "serial": "CN 00-0417",
        "sponsor": "中共云溪市委",
        "lunar_date": "乙巳年三月廿一",
        "weekday": "星期四",
    }
    first = got["articles"][0]
    assert list(first) == [
        "id",
        "page",
        "kicker",
        "headline",
        "subtitle",
        "agency",
        "place",
        "contributors",
        "blocks",
    ]
    assert list(first["blocks"][0]) == ["role", "text", "spans", "suppressed"]
    assert list(got["furniture"][0]) == ["role", "text", "spans"]
    assert list(got["findings"][0]) == [
        "kind",
        "severity",
        "message",
        "spans",
        "refers_to",
        "repair",
        "confidence",
    ]
    assert not list(tmp_path.iterdir())


def test_for_people_it_is_an_outline(newsreader: Newsreader) -> None:
    lines = newsreader("inspect", SAMPLE).out.splitlines()
    assert lines[0].startswith(f"{SAMPLE.name}: utf-8, ")
    assert "publication\t云溪日报" in lines
    assert "1\t望江步行桥主体合龙\t云溪日报\t记者 程一帆" in lines
    assert any(line.startswith("weekday-conflict\t") for line in lines)


def test_a_missing_file_is_told(newsreader: Newsreader, tmp_path: Path) -> None:
    done = newsreader("inspect", tmp_path / "nowhere.txt", "--json")
    assert (done.status, done.out) == (1, "")
    assert "nowhere.txt" in done.err


def test_one_issue_of_a_table(newsreader: Newsreader, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(formats.delimited(), encoding="utf-8")
    first = newsreader("inspect", table, "--json").json
    second = newsreader("inspect", table, "--json", "--nth", 2).json
    assert (first["issue"]["date"], second["issue"]["date"]) == ("2031-03-05", "2031-03-06")
    assert second["issues"] == 2
    done = newsreader("inspect", table, "--nth", 2)
    assert "雨水润新苗" in done.out
    assert done.err == "Issue 2 of 2; --nth shows another.\n"
    assert newsreader("inspect", table, "--nth", 3).status == 1


def test_options_of_reading(newsreader: Newsreader, tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_bytes("丙,丁\n新桥通车,市民称好。\n".encode("gbk"))
    told = ("--map", "text=丁", "--map", "title=丙", "--encoding", "gb2312")
    assert (
        newsreader("inspect", table, "--json", *told).json["articles"][0]["headline"] == "新桥通车"
    )
    assert newsreader("inspect", table).status == 1
