from pathlib import Path

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
