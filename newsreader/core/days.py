"""Days as they are here, and the moments in UTC between which they lie."""

from datetime import UTC, date, datetime, timedelta

_LENGTH = len("2031-01-01")


def begin_of(day: str) -> str:
    """Return the moment in UTC, as times are stored, at which a day (ISO 8601) begins here."""
    return _moment(date.fromisoformat(day))


def end_of(day: str) -> str:
    """Return the moment in UTC at which the day after it begins here."""
    return _moment(date.fromisoformat(day) + timedelta(days=1))


class LocalDays:
    """Tells on which day here something was done; each day of UTC is worked out once."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[str, str, str]] = {}

    def of(self, time: str) -> str:
        """Return the day of a stored time."""
        day = time[:_LENGTH]
        if day not in self._known:
            self._known[day] = _around_midnight(day)
        midnight, before, after = self._known[day]
        return before if time < midnight else after


def _around_midnight(day: str) -> tuple[str, str, str]:
    """Return the midnight here that comes in a day of UTC, and the days before and after it."""
    begin = datetime.fromisoformat(f"{day}T00:00:00+00:00").astimezone().date()
    following = begin + timedelta(days=1)
    return _moment(following), begin.isoformat(), following.isoformat()


def _moment(day: date) -> str:
    midnight = datetime(day.year, day.month, day.day).astimezone(UTC)
    return midnight.isoformat(timespec="milliseconds").replace("+00:00", "Z")
