"""What can be done on the desk, as rows, from which its keys, menus, buttons and help come.

To add one: a row in DEEDS (or in MOVES, if it changes nothing), its Chinese in resources/i18n, and
what it does in `deeds.py` (or `moves.py`). Nothing is typed on the desk, so that a digit, Enter or
Backspace may be a key; letters, and Ctrl with punctuation, stay with input methods.
"""

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from newsreader.core.issue import BlockRole
from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.actions import Actions
from newsreader.ui.menus import plain_text
from newsreader.ui.translation import QT_TRANSLATE_NOOP

MENU = QT_TRANSLATE_NOOP("Actions", "Revie&w")

ROLE_OF: dict[str, BlockRole] = {f"review.{role.value}": role for role in BlockRole}
"""Key of an action → the role that it gives."""

DEEDS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "review.accept",
        QT_TRANSLATE_NOOP("Actions", "&Accept"),
        QT_TRANSLATE_NOOP("Actions", "What was done about this doubt is right; go to the next"),
        ("Enter", "Return"),
    ),
    ActionSpec(
        "review.reject",
        QT_TRANSLATE_NOOP("Actions", "&Take Back"),
        QT_TRANSLATE_NOOP("Actions", "Take back what was done about this doubt; go to the next"),
        ("Backspace", "Del"),
    ),
    ActionSpec(
        "review.reopen",
        QT_TRANSLATE_NOOP("Actions", "Leave &Open"),
        QT_TRANSLATE_NOOP("Actions", "Forget what was decided about this doubt"),
        ("0",),
    ),
    ActionSpec(
        "review.next",
        QT_TRANSLATE_NOOP("Actions", "&Next Doubt"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next doubt"),
        ("F3",),
    ),
    ActionSpec(
        "review.previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous Doubt"),
        QT_TRANSLATE_NOOP("Actions", "Go to the doubt before"),
        ("Shift+F3",),
    ),
    ActionSpec(
        "review.headline",
        QT_TRANSLATE_NOOP("Actions", "Headline"),
        QT_TRANSLATE_NOOP("Actions", "This block is a headline; amid an article it begins another"),
        ("1",),
    ),
    ActionSpec(
        "review.kicker",
        QT_TRANSLATE_NOOP("Actions", "Kicker"),
        QT_TRANSLATE_NOOP("Actions", "This block stands over a headline"),
        ("2",),
    ),
    ActionSpec(
        "review.subtitle",
        QT_TRANSLATE_NOOP("Actions", "Subtitle"),
        QT_TRANSLATE_NOOP("Actions", "This block stands under a headline"),
        ("3",),
    ),
    ActionSpec(
        "review.subhead",
        QT_TRANSLATE_NOOP("Actions", "Subhead"),
        QT_TRANSLATE_NOOP("Actions", "This block is a heading inside an article"),
        ("4",),
    ),
    ActionSpec(
        "review.byline",
        QT_TRANSLATE_NOOP("Actions", "Byline"),
        QT_TRANSLATE_NOOP("Actions", "This block says who made the article"),
        ("5",),
    ),
    ActionSpec(
        "review.paragraph",
        QT_TRANSLATE_NOOP("Actions", "Paragraph"),
        QT_TRANSLATE_NOOP("Actions", "This block is text"),
        ("6",),
    ),
    ActionSpec(
        "review.caption",
        QT_TRANSLATE_NOOP("Actions", "Caption"),
        QT_TRANSLATE_NOOP("Actions", "This block explains a picture"),
        ("7",),
    ),
    ActionSpec(
        "review.furniture",
        QT_TRANSLATE_NOOP("Actions", "Page &Item…"),
        QT_TRANSLATE_NOOP("Actions", "This block belongs to the page, not to an article"),
        ("8",),
    ),
    ActionSpec(
        "review.joinNext",
        QT_TRANSLATE_NOOP("Actions", "&Join"),
        QT_TRANSLATE_NOOP("Actions", "Join this block with the next"),
        ("F5",),
    ),
    ActionSpec(
        "review.joinPrevious",
        QT_TRANSLATE_NOOP("Actions", "Join with P&revious"),
        QT_TRANSLATE_NOOP("Actions", "Join this block with the one before"),
        ("Shift+F5",),
    ),
    ActionSpec(
        "review.split",
        QT_TRANSLATE_NOOP("Actions", "&Split"),
        QT_TRANSLATE_NOOP("Actions", "Split this block before the character at the cursor"),
        ("F9",),
    ),
    ActionSpec(
        "review.splitArticle",
        QT_TRANSLATE_NOOP("Actions", "New Arti&cle"),
        QT_TRANSLATE_NOOP("Actions", "Another article begins at this block"),
        ("Ctrl+Return", "Ctrl+Enter"),
    ),
    ActionSpec(
        "review.mergeArticle",
        QT_TRANSLATE_NOOP("Actions", "&Merge"),
        QT_TRANSLATE_NOOP("Actions", "Merge this article with the one before"),
        ("Ctrl+Backspace",),
    ),
    ActionSpec(
        "review.moveUp",
        QT_TRANSLATE_NOOP("Actions", "Move Block &Up"),
        QT_TRANSLATE_NOOP("Actions", "Move this block up, also into the article before"),
        ("Alt+Up",),
    ),
    ActionSpec(
        "review.moveDown",
        QT_TRANSLATE_NOOP("Actions", "Move Block &Down"),
        QT_TRANSLATE_NOOP("Actions", "Move this block down, also into the next article"),
        ("Alt+Down",),
    ),
    ActionSpec(
        "review.articleUp",
        QT_TRANSLATE_NOOP("Actions", "Move Article Up"),
        QT_TRANSLATE_NOOP("Actions", "Move this article before the one above"),
        ("Alt+Shift+Up",),
    ),
    ActionSpec(
        "review.articleDown",
        QT_TRANSLATE_NOOP("Actions", "Move Article Down"),
        QT_TRANSLATE_NOOP("Actions", "Move this article behind the one below"),
        ("Alt+Shift+Down",),
    ),
    ActionSpec(
        "review.edit",
        QT_TRANSLATE_NOOP("Actions", "&Edit…"),
        QT_TRANSLATE_NOOP("Actions", "Edit head, people, agency, place and page of this article"),
        ("F2",),
    ),
    ActionSpec(
        "review.masthead",
        QT_TRANSLATE_NOOP("Actions", "Edit Mast&head…"),
        QT_TRANSLATE_NOOP("Actions", "Edit what the issue says of itself: paper, date, number"),
        ("Shift+F2",),
    ),
    ActionSpec(
        "review.reviewed",
        QT_TRANSLATE_NOOP("Actions", "Mar&k as Reviewed"),
        QT_TRANSLATE_NOOP("Actions", "Mark that you have been through this issue"),
        ("Ctrl+R",),
        checkable=True,
    ),
    ActionSpec(
        "review.recognise",
        QT_TRANSLATE_NOOP("Actions", "Reco&gnise Again"),
        QT_TRANSLATE_NOOP("Actions", "Recognise the source anew; what you decided stays"),
        ("Ctrl+Shift+R",),
    ),
    ActionSpec(
        "review.leave",
        QT_TRANSLATE_NOOP("Actions", "&Back to Reading"),
        QT_TRANSLATE_NOOP("Actions", "Go back to the article"),
        ("Esc",),
    ),
)
"""In the order of the menu."""

MOVES: tuple[ActionSpec, ...] = (
    ActionSpec("review.up", QT_TRANSLATE_NOOP("Actions", "Block before"), "", ("Up",)),
    ActionSpec("review.down", QT_TRANSLATE_NOOP("Actions", "Next block"), "", ("Down",)),
    ActionSpec("review.left", QT_TRANSLATE_NOOP("Actions", "Character before"), "", ("Left",)),
    ActionSpec("review.right", QT_TRANSLATE_NOOP("Actions", "Next character"), "", ("Right",)),
    ActionSpec(
        "review.clauseLeft", QT_TRANSLATE_NOOP("Actions", "Clause before"), "", ("Ctrl+Left",)
    ),
    ActionSpec(
        "review.clauseRight", QT_TRANSLATE_NOOP("Actions", "Next clause"), "", ("Ctrl+Right",)
    ),
    ActionSpec("review.start", QT_TRANSLATE_NOOP("Actions", "Start of the block"), "", ("Home",)),
    ActionSpec("review.end", QT_TRANSLATE_NOOP("Actions", "End of the block"), "", ("End",)),
    ActionSpec("review.pageUp", QT_TRANSLATE_NOOP("Actions", "A screenful up"), "", ("PgUp",)),
    ActionSpec(
        "review.pageDown", QT_TRANSLATE_NOOP("Actions", "A screenful down"), "", ("PgDown",)
    ),
    ActionSpec("review.first", QT_TRANSLATE_NOOP("Actions", "First block"), "", ("Ctrl+Home",)),
    ActionSpec("review.last", QT_TRANSLATE_NOOP("Actions", "Last block"), "", ("Ctrl+End",)),
    ActionSpec("review.nextView", QT_TRANSLATE_NOOP("Actions", "Next column"), "", ("F6",)),
    ActionSpec("review.copy", QT_TRANSLATE_NOOP("Actions", "Copy this block"), "", ("Ctrl+C",)),
    ActionSpec(
        "review.previousView", QT_TRANSLATE_NOOP("Actions", "Column before"), "", ("Shift+F6",)
    ),
)
"""What changes nothing on the desk; it stands in the help and in no menu."""

CHANGING = frozenset(spec.key for spec in DEEDS) - {
    "review.next",
    "review.previous",
    "review.leave",
}
"""Actions that a library which cannot be written does not offer."""

SEPARATED = frozenset(
    {
        "review.headline",
        "review.joinNext",
        "review.splitArticle",
        "review.moveUp",
        "review.edit",
        "review.reviewed",
        "review.leave",
    }
)
"""Actions with a line above them in the menu."""

SHORT: dict[str, str] = {
    "Enter": "⏎",
    "Backspace": "⌫",
    "Ctrl+Return": "Ctrl+⏎",
    "Ctrl+Backspace": "Ctrl+⌫",
}
"""Keys as they stand on buttons, where their names would take too much room."""


class DeskKeys(QObject):
    """The desk's actions, and which of them a key means."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.actions = Actions(self, DEEDS)
        self._keys = {_code(key): spec.key for spec in (*DEEDS, *MOVES) for key in spec.keys}
        for spec in DEEDS:
            # The desk hands keys on itself: elsewhere they mean other things.
            self.actions[spec.key].setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.retranslate()

    def __getitem__(self, key: str) -> QAction:
        return self.actions[key]

    def meant(self, event: QKeyEvent) -> str:
        """Return the action or move that a key means; empty if none."""
        pad = Qt.KeyboardModifier.KeypadModifier
        modifiers = event.modifiers() & ~pad
        code = event.key() | modifiers.value
        return self._keys.get(code, "")

    def retranslate(self) -> None:
        """Give actions and buttons their words in the interface's language."""
        self.actions.retranslate()
        for spec in DEEDS:
            words = QCoreApplication.translate("Actions", spec.text)
            self.actions[spec.key].setIconText(button_text(words, spec.keys[0]))


def _code(key: str) -> int:
    """Return a key with its modifiers as Qt numbers them."""
    return QKeySequence(key)[0].toCombined()  # pyright: ignore[reportIndexIssue] - the stubs lack it


def button_text(words: str, key: str) -> str:
    """Return the words on a button: the key before them."""
    native = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return f"{SHORT.get(key, native)}  {plain_text(words)}"
