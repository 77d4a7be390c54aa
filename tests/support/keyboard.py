"""A person who has no mouse: keys go to whatever has the keyboard, as a real one sends them."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import TypeVar

from PySide6.QtCore import QKeyCombination, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QWidget,
)

from newsreader.services.library import Library
from newsreader.ui.actions import MENUS
from tests.support.window import Window

T = TypeVar("T")

PATIENCE = 10_000
"""Milliseconds; a window that comes, comes in a hundred."""


class Keyboard:
    """Keys and words; after each the window comes to rest."""

    def __init__(self, window: Window) -> None:
        self.window = window
        window.activate()

    def press(self, *keys: str) -> None:
        """Press keys such as `Ctrl+Shift+L`, one after the other."""
        for each in keys:
            window = QApplication.activeWindow()
            above = window.parentWidget() if window else None
            self._send(QKeySequence(each)[0])
            self.until(lambda: not any(map(_is_down, QApplication.allWidgets())))
            self.window.settle()
            if above is not None and QGuiApplication.platformName() == "offscreen":
                _give_back(above)

    def type(self, text: str) -> None:
        """Type words as an input method does."""
        event = QInputMethodEvent("", [])
        event.setCommitString(text)
        QApplication.sendEvent(self.focus, event)
        self.window.settle()

    def do(self, *steps: str) -> None:
        """Press keys, choose entries of menus (with a point in them), type words after `=`.

        Of several keys in a step the first opens a menu, in which the others are pressed.
        """
        for each in steps:
            if each.startswith("="):
                self.type(each[1:])
            elif "." in each:
                self.menu(each)
            elif " " in each:
                self._pop_up(*each.split())
            else:
                self.press(each)

    def open(self, step: str) -> QWidget:
        """Do what opens a window, and wait until that has the keyboard."""
        before = QApplication.activeWindow()
        self.do(step)
        self.until(lambda: QApplication.activeWindow() not in (before, None))
        self.until(lambda: QApplication.focusWidget() is not None)
        return self.focus.window()

    def leave(self, key: str = "Esc") -> None:
        """Press a key that closes the window at hand, and wait until another has the keyboard."""
        before = self.focus.window()
        self.press(key)
        self.until(lambda: QApplication.activeWindow() not in (before, None))
        self.until(lambda: QApplication.focusWidget() is not None)

    def choose(self, *names: str) -> None:
        """Go through menus with the arrow keys to what is called so; Enter chooses it."""
        for name in names:
            self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
            menu = QApplication.activePopupWidget()
            assert isinstance(menu, QMenu)
            offered = [plain(each.text()) for each in menu.actions()]
            assert name in offered, (name, offered)
            while menu.activeAction() is None or plain(menu.activeAction().text()) != name:
                self.press("Down")
            self.press("Return")

    def menu(self, action: str) -> None:
        """Open a menu by Alt and its letter, and go down to what is wanted; Enter chooses it."""
        titles = dict(MENUS)
        letter = titles[action.partition(".")[0]].partition("&")[2][0]
        self._send(QKeySequence(f"Alt+{letter}")[0])
        self.until(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
        seen = list[str]()
        while self._entry() != action:
            assert seen.count(self._entry()) < 2, (action, seen)
            seen.append(self._entry())
            self._send(QKeySequence("Down")[0])
        self._send(QKeySequence("Return")[0])
        self.window.settle()

    def _entry(self) -> str:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        chosen = menu.activeAction()
        return chosen.objectName() if chosen else ""

    def reach(self, name: str, key: str = "Tab") -> QWidget:
        """Go on with Tab to what is called so."""
        seen = list[QWidget]()
        while name_of(self.focus) != name:
            assert seen.count(self.focus) < 3, (name, [name_of(each) for each in seen])
            seen.append(self.focus)
            self.press(key)
        return self.focus

    def round(self) -> list[QWidget]:
        """Go round with Tab until it comes back; return what it stopped at, in that order."""
        found = [self.focus]
        while True:
            self._send(QKeySequence("Tab")[0])
            if self.focus is found[0] and found[-1] is not found[0]:
                return found
            assert found.count(self.focus) < 9, f"no way out of {name_of(self.focus)}"
            found.append(self.focus)

    def stored(self, ask: Callable[[Library], T]) -> T:
        """Ask the library itself."""
        found = list[T]()
        self.window.program.tasks.read(ask, found.append)
        self.window.settle()
        return found[0]

    def until(self, condition: Callable[[], bool]) -> None:
        """Wait for what the window manager, or a timer, brings."""
        self.window.qtbot.waitUntil(condition, timeout=PATIENCE)

    @property
    def focus(self) -> QWidget:
        """What has the keyboard."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def _pop_up(self, key: str, *others: str) -> None:
        """Press keys in a menu, which may keep the first one from coming back until it closes."""
        left = [*others]
        timer = QTimer(interval=5)

        def go_on() -> None:
            if QApplication.activePopupWidget() is not None and left:
                self._send(QKeySequence(left.pop(0))[0])

        timer.timeout.connect(go_on)
        timer.start()
        self._send(QKeySequence(key)[0])
        self.until(lambda: not left)
        self.window.settle()

    def _send(self, keys: QKeyCombination) -> None:
        handle = QGuiApplication.focusWindow()
        assert handle is not None, "no window has the keyboard"
        QTest.keyClick(handle, keys.key(), keys.keyboardModifiers())


def plain(text: str) -> str:
    """Return the words of a menu without the letter that Alt goes with, and dots."""
    return text.replace("&", "").removesuffix("…")


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls a widget.

    Qt gives it the text of a combo box for a name where there are relations for that (Linux).
    """
    if isinstance(widget, QComboBox):
        buddies = (each for each in widget.window().findChildren(QLabel) if each.buddy() is widget)
        return widget.accessibleName() or next((plain(each.text()) for each in buddies), "")
    spoken = QAccessible.queryAccessibleInterface(widget)
    return "" if spoken is None else spoken.text(QAccessible.Text.Name)


def faults(keyboard: Keyboard) -> list[str]:
    """Return what is wrong with the window at hand for a person without a mouse."""
    window = keyboard.focus.window()
    before = _stops(window)
    order = keyboard.round() if len(before) > 1 else [keyboard.focus]
    missed = before & _stops(window) - {*order}
    back = list(_steps_back(order))
    return [
        *(f"has no name: {each!r}" for each in order if not name_of(each)),
        *(f"is not reached: {name_of(each)} {each!r}" for each in missed),
        *(f"comes late: {', '.join(map(name_of, order))}" for _ in back[1:]),
        *(f"Alt with this means several things: {each}" for each in _ambiguous(window)),
    ]


def _give_back(widget: QWidget) -> None:
    """Do what a window manager does once the active window was closed; off screen there is none."""
    if QApplication.activeWindow() is None:
        widget.window().activateWindow()


def _is_down(widget: QWidget) -> bool:
    """Return whether this is a button that Alt and its letter press for a tenth of a second."""
    return isinstance(widget, QPushButton) and widget.isDown() and widget.menu() is None


def _stops(window: QWidget) -> set[QWidget]:
    """Return what Tab must come to; of several radio buttons the one that is chosen."""
    return {each for each in window.findChildren(QWidget) if _stops_at(each, window)}


def _stops_at(widget: QWidget, window: QWidget) -> bool:
    if isinstance(widget, QRadioButton) and not widget.isChecked():
        return False
    tab = Qt.FocusPolicy.TabFocus
    seen = widget.isVisible() and widget.isEnabled() and widget.window() is window
    return bool(seen and widget.focusPolicy() & tab == tab and widget.focusProxy() is None)


def _steps_back(order: list[QWidget]) -> Iterator[QWidget]:
    """Yield what Tab comes to although one has read past it; once round it always does."""
    for one, other in pairwise((*order, order[0])):
        here, there = _place(one), _place(other)
        above = there.bottom() <= here.top()
        before = there.right() <= here.left() and there.top() < here.bottom()
        beside = there.right() < here.left() or here.right() < there.left()
        if before or (above and not beside):
            yield other


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())


def _ambiguous(window: QWidget) -> Iterator[str]:
    """Yield what is meant by one letter together."""
    said = [each.text() for each in window.findChildren(QAbstractButton) if each.isVisible()]
    labels = (each for each in window.findChildren(QLabel) if each.isVisible())
    said += [each.text() for each in labels if each.buddy()]
    for bar in window.findChildren(QMenuBar):
        said += [each.text() for each in bar.actions() if each.isVisible()]
    letters: dict[str, list[str]] = {}
    for each in said:
        letters.setdefault(QKeySequence.mnemonic(each).toString(), []).append(each)
    yield from (str(each) for key, each in letters.items() if key and len(each) > 1)
