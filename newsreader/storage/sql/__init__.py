"""The long statements, one file each."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent


@cache
def statement(name: str) -> str:
    """Return the text of `NAME.sql`."""
    return (_FOLDER / f"{name}.sql").read_text("utf-8")
