"""What tells one person from all others: an ORCID iD, an e-mail, the address of a page, a text."""

import re
from unicodedata import category, normalize

from newsreader.core.errors import BadInputError

IDENTIFIER_LENGTH = 200
"""Most characters of an identifier."""

_DASHES = dict.fromkeys(map(ord, "\u2010\u2011\u2012\u2013\u2014\u2212"), "-")
_DIGITS = r"\d{2,5}-\d{2,5}-\d{2,5}-[\dX]{2,5}"
_ORCID = re.compile(
    rf"(?:https?://(?:www\.)?orcid\.org/|orcid(?: id)?:? ?)({_DIGITS})/?|((?=000){_DIGITS})",
    re.ASCII | re.IGNORECASE,
)
_WHOLE = re.compile(r"\d{4}-\d{4}-\d{4}-\d{3}[\dX]", re.ASCII)
_MAIL = re.compile(
    r"(?:mailto:)?([^\s@<>\"(),:;]+@[^\s@<>\"(),:;]+\.[^\s@<>\"(),:;.]+)", re.IGNORECASE
)
_PART = r"(?:%[0-9A-Fa-f]{2}|[^\s%#<>\"{}|\\^`\[\]])*"
_PAGE = re.compile(rf"https?://[\w.-]+(?::\d+)?(?:[/?]{_PART})?(?:#{_PART})?", re.IGNORECASE)


def clean_identifier(text: str) -> str:
    """Return an identifier as it is kept: an ORCID iD and an e-mail bare, all else as it is.

    BadInputError if it is too long, not one line, or an ORCID iD whose digits do not fit.
    """
    kept = _bare(text.strip())
    if len(kept) > IDENTIFIER_LENGTH:
        raise BadInputError("identifier-too-long", most=IDENTIFIER_LENGTH, length=len(kept))
    if any(category(each)[0] == "C" for each in kept):
        raise BadInputError("identifier-control-character")
    orcid = _orcid_in(kept)
    if orcid and not _is_orcid(orcid):
        raise BadInputError("identifier-orcid", identifier=kept)
    return orcid or kept


def address_of(identifier: str) -> str | None:
    """Return the address that an identifier is in the world, as an IRI; None if it is none."""
    orcid, mail = _orcid_in(identifier), _MAIL.fullmatch(identifier)
    if orcid:
        return f"https://orcid.org/{orcid}" if _is_orcid(orcid) else None
    if mail:
        return f"mailto:{_quoted(mail[1])}"
    return identifier if _PAGE.fullmatch(identifier) else None


def _bare(text: str) -> str:
    """Return an e-mail without `mailto:`, and all else as it is."""
    mail = _MAIL.fullmatch(text)
    if mail is None or mail[1] == text:
        return text
    from urllib.parse import unquote  # noqa: PLC0415  settings are read before the window shows

    plain = unquote(mail[1])
    return plain if _MAIL.fullmatch(plain) else text


def _orcid_in(text: str) -> str:
    """Return what looks like the digits of an ORCID iD; empty where nothing does."""
    match = _ORCID.fullmatch(normalize("NFKC", text).translate(_DASHES))
    return (match[1] or match[2]).upper() if match else ""


def _is_orcid(digits: str) -> bool:
    """Tell whether the last digit is that of the others, by ISO 7064 MOD 11-2."""
    if not _WHOLE.fullmatch(digits):
        return False
    total = 0
    for digit in digits.replace("-", "")[:-1]:
        total = (total + int(digit)) * 2
    return digits[-1] == "0123456789X"[(12 - total % 11) % 11]


def _quoted(mail: str) -> str:
    from urllib.parse import quote  # noqa: PLC0415

    return quote(mail, safe="@!$'*+")
