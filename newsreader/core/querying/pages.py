"""Pages as they are typed in a query: 4, 第4版, 四, 1-4."""

import re
import unicodedata

from newsreader.core.querying.ranges import ends

_NUMBER = re.compile(
    r"第?(?:(\d{1,4})|([一二三四五六七八九]?十)?([一二三四五六七八九])?)版?", re.ASCII
)
_RANGE = re.compile(r"(.+?)-(.+)")
_DIGITS = "〇一二三四五六七八九"


def pages(text: str) -> tuple[str | None, str | None] | None:
    """Return the first and last page that were typed, None if they are not understood."""
    found = ends(unicodedata.normalize("NFKC", text).strip(), _page, _RANGE)
    if found is None or found[1] == 0:
        return None
    first, last = (None if page is None else str(page) for page in found)
    return first, last


def written_pages(first: str | None, last: str | None) -> str:
    """Write pages as `pages` understands them: 4, 1-4, 3.., ..2."""
    if first == last:
        return first or ""
    return f"{first}-{last}" if first and last else f"{first or ''}..{last or ''}"


def _page(text: str) -> tuple[int, int] | None:
    """Read a page number, which counts from 1."""
    found = _NUMBER.fullmatch(text)
    if found is None:
        return None
    digits, tens, ones = (part or "" for part in found.groups())
    number = int(digits) if digits else _tens(tens) + _DIGITS.index(ones or "〇")
    return (number, number) if number else None


def _tens(text: str) -> int:
    return 10 * _DIGITS.index(text[:-1] or "一") if text else 0
