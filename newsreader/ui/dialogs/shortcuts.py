"""All keys on one page, made from the table of actions."""

from collections.abc import Iterator

from PySide6.QtGui import QKeySequence

from newsreader.ui.action_spec import translated
from newsreader.ui.actions import ACTIONS, MENUS, SUBMENUS
from newsreader.ui.menus import plain_text
from newsreader.ui.review.keys import DEEDS, MENU, MOVES
from newsreader.ui.translation import translate


def shortcuts_page() -> str:
    """Return the keys of all actions as Markdown, a table a menu."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    action, keys = translate("Shortcuts", "Action"), translate("Shortcuts", "Keys")
    inner = ((menu, title) for menu, title, _ in SUBMENUS)
    for menu, title in (*MENUS, *inner, ("review", MENU)):
        rows = [spec for spec in (*ACTIONS, *DEEDS, *MOVES) if spec.menu == menu and spec.keys]
        yield f"### {plain_text(translated(title))}"
        yield ""
        yield f"| {action} | {keys} |"
        yield "|---|---|"
        for spec in rows:
            yield f"| {plain_text(translated(spec.text))} | {_keys(spec.keys)} |"
        yield ""


def _keys(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return translate("Shortcuts", ", ").join(QKeySequence(key).toString(native) for key in keys)
