"""A row of a table of actions, and its words in the interface's language."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

CONTEXT = "Actions"


class ActionSpec(NamedTuple):
    """One action: its words in English, its keys, its icon (a file of resources/icons).

    Actions of one `group` exclude each other and are checkable. `enabled` and
    `hidden` are the state at start.
    """

    key: str
    text: str
    help: str
    keys: tuple[str, ...] = ()
    icon: str = ""
    group: str = ""
    checkable: bool = False
    enabled: bool = True
    hidden: bool = False

    @property
    def menu(self) -> str:
        """Name of the menu that it stands in."""
        return self.key.partition(".")[0]


def translated(text: str) -> str:
    """Return the words of a row of this module in the interface's language."""
    return QCoreApplication.translate(CONTEXT, text)


def tool_tip(spec: ActionSpec) -> str:
    """Return an action's help with its first shortcut."""
    if not spec.keys:
        return translated(spec.help)
    keys = QKeySequence(spec.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{translated(spec.help)} ({keys})"
