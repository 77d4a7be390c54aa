"""What notes are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.note import Subject, SubjectKind


@given(st.sampled_from(SubjectKind), st.text())
def test_a_subject_is_read_as_it_was_written(kind: SubjectKind, id_: str) -> None:
    assert Subject.read(str(Subject(kind, id_))) == Subject(kind, id_)


@pytest.mark.parametrize("text", ["", "plaid:x", ":x"])
def test_something_else_is_no_subject(text: str) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        Subject.read(text)
