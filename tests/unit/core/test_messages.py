"""What errors and findings say."""

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.findings import Finding, FindingKind
from newsreader.core.messages import Language, render
from newsreader.core.spans import Span


def test_an_error_speaks_both_languages() -> None:
    error = BadInputError("no-such-annotation", id="x")
    assert str(error) == "There is no annotation “x”; it may have been deleted."
    assert error.message(Language.CHINESE) == "没有批注“x”，可能已被删除。"


def test_a_finding_fills_its_message() -> None:
    details = (("printed", "4"), ("found", "6"))
    finding = Finding(FindingKind.PAGE_COUNT_CONFLICT, (Span(0, 1),), details=details)
    assert finding.message(Language.CHINESE) == "报头称今日4版，文中却有第6版。"


def test_what_is_not_declared_is_a_bug() -> None:
    with pytest.raises(KeyError):
        render("error.never-heard-of", Language.ENGLISH)
    with pytest.raises(KeyError):
        render("error.no-such-annotation", Language.ENGLISH)
