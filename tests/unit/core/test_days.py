"""Days here, wherever that is."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from newsreader.core.days import LocalDays, begin_of, end_of

BEGINS = {
    "Asia/Shanghai": "2031-03-04T16:00:00.000Z",
    "UTC": "2031-03-05T00:00:00.000Z",
    "America/New_York": "2031-03-05T05:00:00.000Z",
    "Asia/Kathmandu": "2031-03-04T18:15:00.000Z",
}


@pytest.fixture(params=BEGINS)
def zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone cannot be changed here")
    with monkeypatch.context() as patch:
        patch.setenv("TZ", request.param)
        time.tzset()
        yield request.param
    time.tzset()


def test_a_day_lies_between_two_moments(zone: str) -> None:
    assert begin_of("2031-03-05") == BEGINS[zone] == end_of("2031-03-04")


@pytest.mark.parametrize("day", ["2031-03-05", "2031-12-31", "2032-02-29", "2031-07-01"])
def test_a_time_falls_on_the_day_between_whose_moments_it_lies(zone: str, day: str) -> None:
    days = LocalDays()
    first, last = begin_of(day), end_of(day)
    before = datetime.fromisoformat(first) - timedelta(milliseconds=1)
    assert days.of(first) == day, zone
    assert days.of(last) > day
    assert days.of(before.isoformat(timespec="milliseconds")) < day
    assert days.of(f"{day}T12:00:00.000Z") == day
