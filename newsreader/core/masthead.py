"""What a paper prints about itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the paper prints about itself, right or wrong; what is not printed is None.

    `date` is ISO 8601; `weekday` is 星期三 as printed; `number` is kept as text.
    """

    publication: str | None = None
    date: str | None = None
    number: str | None = None
    page_count: int | None = None
    serial: str | None = None
    sponsor: str | None = None
    lunar_date: str | None = None
    weekday: str | None = None
