import gc
import weakref

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from newsreader.ui.garbage import GarbageCollector


class _Ring:
    def __init__(self) -> None:
        self.me = self


def _ring() -> weakref.ref[_Ring]:
    return weakref.ref(_Ring())


def test_cycles_are_collected_but_not_those_of_the_start(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GarbageCollector(parent)
    old = _ring()
    collector.collect()
    new = _ring()
    crowd = [_Ring() for _ in range(2 * gc.get_threshold()[0])]
    collector.collect()
    assert crowd
    assert new() is None
    assert old() is not None


def test_what_was_spared_is_given_back(qtbot: QtBot) -> None:
    parent = QObject()
    collector = GarbageCollector(parent)
    old = _ring()
    collector.collect()
    collector.stop()
    assert gc.isenabled()
    gc.collect()
    assert old() is None
