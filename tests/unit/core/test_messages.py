"""What errors and findings say."""

import pytest

from newsreader.core.errors import BadInputError, LibraryError, MachineError
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


def test_a_quote_of_a_whole_article_is_cut() -> None:
    message = str(BadInputError("no-such-annotation", id="字" * 500))
    assert message == f"There is no annotation “{'字' * 200}…”; it may have been deleted."


def test_an_error_inside_another_speaks_the_same_language() -> None:
    for reason, shown in (
        (
            LibraryError("library-damaged", path="a.db"),
            "资料库 a.db 已损坏。请保留此文件，并从备份恢复",
        ),
        (OSError(28, "full", "a.db"), "full"),
        (OSError("odd"), "odd"),
    ):
        error = MachineError("restore-failed", path="b.db", reason=reason)
        assert f"（{shown}）" in error.message(Language.CHINESE)
