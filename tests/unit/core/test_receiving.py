"""The report on annotations that came in, as it is told."""

from newsreader.core.errors import BadInputError
from newsreader.core.messages import Language
from newsreader.core.receiving import (
    ForeignAnnotation,
    Outcome,
    Reason,
    ReceivedItem,
    ReceivingReport,
    counted,
)


def test_outcomes_are_counted_all_of_them() -> None:
    counts = counted([Outcome.NEW, Outcome.NEW, Outcome.UNCERTAIN, Outcome.INVALID])
    assert set(counts) == set(Outcome)
    assert ReceivingReport(counts, ()).added == 3


def test_a_reason_is_told_with_its_parts() -> None:
    parts = ("receive.field.note", "receive.field.tags")
    reason = Reason("receive.different", parts=parts)
    assert "note, tags" in reason.message(Language.ENGLISH)
    assert "附注、标签" in reason.message(Language.CHINESE)
    error = BadInputError("annotation-says-nothing")
    item = ReceivedItem(Outcome.INVALID, "a.json", 1, "", "", None, error)
    assert item.message(Language.ENGLISH) == error.message(Language.ENGLISH)


def test_what_has_neither_words_nor_offsets_is_about_the_whole_article() -> None:
    assert ForeignAnnotation(1, "").is_about_all
    assert not ForeignAnnotation(1, "", start=0).is_about_all
    assert not ForeignAnnotation(1, "", quote="桥").is_about_all
