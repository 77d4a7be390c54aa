"""What identifies a person: kept in one form each, and known as an address where it is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.errors import BadInputError
from newsreader.core.identifier import IDENTIFIER_LENGTH, address_of, clean_identifier
from newsreader.core.messages import Language

ORCID = "0000-0002-1825-0097"
"""The one of nobody, which ORCID itself gives as its example."""


@pytest.mark.parametrize(
    "typed",
    [
        ORCID,
        f"  {ORCID}\n",
        f"https://orcid.org/{ORCID}",
        f"http://www.orcid.org/{ORCID}/",
        f"ORCID iD: {ORCID}",
        f"orcid:{ORCID}",
        ORCID.replace("-", "\u2011"),
        "\uff10\uff10\uff10\uff10\uff0d\uff10\uff10\uff10\uff12-1825-0097",
    ],
)
def test_an_orcid_is_kept_bare_and_has_an_address(typed: str) -> None:
    assert clean_identifier(typed) == ORCID
    assert address_of(clean_identifier(typed)) == f"https://orcid.org/{ORCID}"


def test_the_last_digit_may_be_an_x() -> None:
    assert clean_identifier("0000-0002-1694-233x") == "0000-0002-1694-233X"
    assert address_of("0000-0002-1694-233X") == "https://orcid.org/0000-0002-1694-233X"


@pytest.mark.parametrize(
    "typed",
    [
        "0000-0002-1825-0098",
        "0000-0002-1825-097",
        "0009-00002-1825-0097",
        "https://orcid.org/0000-0002-1825-009X",
        "orcid 1234-5678-9012-3456",
    ],
)
def test_an_orcid_that_is_none_is_refused(typed: str) -> None:
    with pytest.raises(BadInputError) as error:
        clean_identifier(typed)
    assert error.value.key == "identifier-orcid"
    assert all(typed in error.value.message(language) for language in Language)
    assert address_of(typed) is None


@given(st.integers(0, 14), st.integers(1, 9))
def test_any_wrong_digit_is_noticed(place: int, step: int) -> None:
    digits = [*ORCID.replace("-", "")]
    digits[place] = str((int(digits[place]) + step) % 10)
    wrong = "-".join("".join(digits[at : at + 4]) for at in range(0, 16, 4))
    assert address_of(f"orcid:{wrong}") is None


@pytest.mark.parametrize(
    ("typed", "kept", "address"),
    [
        ("zhou@example.org", "zhou@example.org", "mailto:zhou@example.org"),
        ("mailto:a%2Fb@example.org", "a/b@example.org", "mailto:a%252Fb@example.org"),
        ("mailto:a%40b@example.org", "mailto:a%40b@example.org", "mailto:a%2540b@example.org"),
        ("mailto:zhou@example.org", "zhou@example.org", "mailto:zhou@example.org"),
        ("a/b?c@example.org", "a/b?c@example.org", "mailto:a%2Fb%3Fc@example.org"),
        ("周@例子.中国", "周@例子.中国", "mailto:%E5%91%A8@%E4%BE%8B%E5%AD%90.%E4%B8%AD%E5%9B%BD"),
        ("https://例子.中国/周?x=%20#a", None, "https://例子.中国/周?x=%20#a"),
        ("HTTP://example.org:8080", None, "HTTP://example.org:8080"),
        ("https://example.org/a b", None, None),
        ("https://example.org/%zz", None, None),
        ("http://[", None, None),
        ("javascript:alert(1)", None, None),
        ("urn:uuid:1", None, None),
        ("0086-0731-2888-1234", None, None),
        ("工号 0042", None, None),
        ("a@b", None, None),
        ("", None, None),
    ],
)
def test_what_else_there_is(typed: str, kept: str | None, address: str | None) -> None:
    assert clean_identifier(typed) == (typed if kept is None else kept)
    assert address_of(typed) == address


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("a\nb", "identifier-control-character"),
        ("a\ud800b", "identifier-control-character"),
        ("a" * (IDENTIFIER_LENGTH + 1), "identifier-too-long"),
    ],
)
def test_what_is_no_identifier(typed: str, key: str) -> None:
    with pytest.raises(BadInputError) as error:
        clean_identifier(typed)
    assert error.value.key == key


@given(st.text())
def test_what_is_kept_stays_as_it_is(typed: str) -> None:
    try:
        kept = clean_identifier(typed)
    except BadInputError:
        return
    assert clean_identifier(kept) == kept
    address = address_of(kept)
    assert address is None or not any(each.isspace() for each in address)
