import sys

import pytest

from newsreader.ui.guard import guarded


class Faulty:
    @guarded
    def paint(self) -> None:
        raise ValueError("paint")

    @guarded(returns=7)
    def size(self, by: int = 0) -> int:
        """How large."""
        return 7 // by


@pytest.fixture
def caught(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    found: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: found.append(error))
    return found


def test_an_exception_goes_to_the_hook(caught: list[BaseException]) -> None:
    assert Faulty().paint() is None
    assert [str(error) for error in caught] == ["paint"]


def test_the_default_is_returned_instead(caught: list[BaseException]) -> None:
    assert Faulty().size() == 7
    assert isinstance(caught[0], ZeroDivisionError)


def test_without_an_exception_nothing_changes(caught: list[BaseException]) -> None:
    assert Faulty().size(2) == 3
    assert Faulty.size.__doc__ == "How large."
    assert not caught
