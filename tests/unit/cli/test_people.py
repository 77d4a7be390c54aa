"""Who annotates, on the command line."""

import pytest

from tests.unit.cli.conftest import Newsreader

ORCID = "0000-0002-1825-0097"


@pytest.mark.usefixtures("library")
def test_people_are_identified_listed_and_forgotten(newsreader: Newsreader) -> None:
    assert newsreader("people", "--json").json == []
    done = newsreader("people", "set", "周明", f"https://orcid.org/{ORCID}")
    assert (done.status, done.out) == (0, f"周明: {ORCID}\n")
    assert newsreader("people").out == f"周明\t{ORCID}\n"
    (person,) = newsreader("people", "--json").json
    assert (person["name"], person["identifier"]) == ("周明", ORCID)
    assert person["address"] == f"https://orcid.org/{ORCID}"
    assert "no identifier" in newsreader("people", "set", "周明", "").out
    assert newsreader("people", "--json").json == []


@pytest.mark.usefixtures("library")
def test_a_mistyped_orcid_is_refused(newsreader: Newsreader) -> None:
    done = newsreader("people", "set", "周明", "0000-0002-1825-0098")
    assert (done.status, done.out) == (1, "")
    assert "orcid.org" in done.err
