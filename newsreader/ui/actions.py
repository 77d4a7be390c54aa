"""Every action of the window as a row, from which menus, tool bar, shortcuts and help come.

To add one: a row in ACTIONS (its key is `menu.verb`, unique), its Chinese in resources/i18n, and a
controller that connects `actions["menu.verb"].triggered`. Chinese input methods own Ctrl with
punctuation and bare letters: a shortcut takes Ctrl or Alt with a letter, digit or arrow, or is a
function key; Ctrl with punctuation is a further key at most (zooming).
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from newsreader.ui.action_spec import ActionSpec, tool_tip, translated
from newsreader.ui.activity.actions import LOOKING_BACK
from newsreader.ui.agreement.actions import COMPARING
from newsreader.ui.annotations.actions import EXTENT, GOING
from newsreader.ui.article.actions import SHOWN
from newsreader.ui.browser.actions import BROWSING
from newsreader.ui.collections.actions import COLLECTIONS
from newsreader.ui.correcting.actions import CORRECTING, DOUBTFUL
from newsreader.ui.merging.actions import MERGING
from newsreader.ui.people.actions import PEOPLE
from newsreader.ui.receiving.actions import RECEIVING
from newsreader.ui.search.actions import FOUND
from newsreader.ui.styles.actions import OWN, STYLING
from newsreader.ui.tagging.actions import ARTICLES
from newsreader.ui.tags.actions import TAGGING
from newsreader.ui.topics.actions import TOPICS
from newsreader.ui.translation import QT_TRANSLATE_NOOP
from newsreader.ui.view_actions import VIEW
from newsreader.ui.words.actions import WORDS

MENUS: tuple[tuple[str, str], ...] = (
    ("file", QT_TRANSLATE_NOOP("Actions", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Actions", "&Edit")),
    ("search", QT_TRANSLATE_NOOP("Actions", "&Search")),
    ("annotation", QT_TRANSLATE_NOOP("Actions", "&Annotation")),
    ("article", QT_TRANSLATE_NOOP("Actions", "A&rticle")),
    ("issue", QT_TRANSLATE_NOOP("Actions", "&Issue")),
    ("view", QT_TRANSLATE_NOOP("Actions", "&View")),
    ("go", QT_TRANSLATE_NOOP("Actions", "&Go")),
    ("help", QT_TRANSLATE_NOOP("Actions", "&Help")),
)
"""Menus in order: key, title."""

SUBMENUS: tuple[tuple[str, str, str], ...] = (
    ("extent", QT_TRANSLATE_NOOP("Actions", "Change E&xtent"), "annotation"),
)
"""Menus within menus, where their first action stands in the table: key, title, outer menu."""

ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec(
        "file.import",
        QT_TRANSLATE_NOOP("Actions", "&Import…"),
        QT_TRANSLATE_NOOP(
            "Actions", "Bring newspaper issues into the library: text files or archives"
        ),
        ("Ctrl+O",),
        "import",
    ),
    ActionSpec(
        "file.importFolder",
        QT_TRANSLATE_NOOP("Actions", "Import &Folder…"),
        QT_TRANSLATE_NOOP("Actions", "Bring all issues of a folder into the library"),
        ("Ctrl+Shift+O",),
    ),
    ActionSpec(
        "file.sample",
        QT_TRANSLATE_NOOP("Actions", "Import the &Sample Issue"),
        QT_TRANSLATE_NOOP("Actions", "Bring the bundled, invented sample issue into the library"),
    ),
    ActionSpec(
        "file.importPreview",
        QT_TRANSLATE_NOOP("Actions", "Show What &Will Be Imported First"),
        QT_TRANSLATE_NOOP("Actions", "Open a preview before each import, or import at once"),
        checkable=True,
    ),
    ActionSpec(
        "file.importReport",
        QT_TRANSLATE_NOOP("Actions", "&Last Import Report…"),
        QT_TRANSLATE_NOOP("Actions", "What the last import brought in, skipped and doubted"),
        enabled=False,
    ),
    *RECEIVING,
    ActionSpec(
        "file.export",
        QT_TRANSLATE_NOOP("Actions", "&Export…"),
        QT_TRANSLATE_NOOP("Actions", "Write annotations to a file for other programs"),
        ("Ctrl+E",),
        "export",
    ),
    *MERGING,
    ActionSpec(
        "file.quit",
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        QT_TRANSLATE_NOOP("Actions", "Close the window; everything is saved already"),
        ("Ctrl+Q",),
    ),
    ActionSpec(
        "edit.undo",
        QT_TRANSLATE_NOOP("Actions", "&Undo"),
        QT_TRANSLATE_NOOP("Actions", "Take back the last thing you did"),
        ("Ctrl+Z",),
        "undo",
        enabled=False,
    ),
    ActionSpec(
        "edit.redo",
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        QT_TRANSLATE_NOOP("Actions", "Do again what you took back"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        "redo",
        enabled=False,
    ),
    *LOOKING_BACK,
    ActionSpec(
        "edit.copy",
        QT_TRANSLATE_NOOP("Actions", "&Copy"),
        QT_TRANSLATE_NOOP("Actions", "Copy the selected text"),
        ("Ctrl+C",),
    ),
    ActionSpec(
        "edit.find",
        QT_TRANSLATE_NOOP("Actions", "&Find"),
        QT_TRANSLATE_NOOP("Actions", "Search all articles of the library"),
        ("Ctrl+F",),
        "search",
    ),
    ActionSpec(
        "edit.findNext",
        QT_TRANSLATE_NOOP("Actions", "Find &Next"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next place found, in this article or the next"),
        ("F4", "F3"),
        enabled=False,
    ),
    ActionSpec(
        "edit.findPrevious",
        QT_TRANSLATE_NOOP("Actions", "Find &Previous"),
        QT_TRANSLATE_NOOP("Actions", "Go to the place found before, in this article or another"),
        ("Shift+F4", "Shift+F3"),
        enabled=False,
    ),
    *FOUND,
    ActionSpec(
        "edit.savedSearches",
        QT_TRANSLATE_NOOP("Actions", "&Saved Searches…"),
        QT_TRANSLATE_NOOP("Actions", "Save the search, or go to a saved one"),
        ("Ctrl+D",),
    ),
    ActionSpec(
        "annotation.highlight",
        QT_TRANSLATE_NOOP("Actions", "&Highlight in Yellow"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected text in yellow"),
        ("Ctrl+H", "Ctrl+1"),
        "highlight-yellow",
        enabled=False,
    ),
    ActionSpec(
        "annotation.highlightGreen",
        QT_TRANSLATE_NOOP("Actions", "Highlight in &Green"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected text in green"),
        ("Ctrl+2",),
        "highlight-green",
        enabled=False,
    ),
    ActionSpec(
        "annotation.highlightBlue",
        QT_TRANSLATE_NOOP("Actions", "Highlight in &Blue"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected text in blue"),
        ("Ctrl+3",),
        "highlight-blue",
        enabled=False,
    ),
    ActionSpec(
        "annotation.highlightRose",
        QT_TRANSLATE_NOOP("Actions", "Highlight in &Rose"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected text in rose"),
        ("Ctrl+4",),
        "highlight-rose",
        enabled=False,
    ),
    *OWN,
    ActionSpec(
        "annotation.note",
        QT_TRANSLATE_NOOP("Actions", "&Note"),
        QT_TRANSLATE_NOOP("Actions", "Write a note on the selected text or annotation"),
        ("Ctrl+Shift+N",),
        "note",
        enabled=False,
    ),
    ActionSpec(
        "annotation.tag",
        QT_TRANSLATE_NOOP("Actions", "&Tag"),
        QT_TRANSLATE_NOOP("Actions", "Tag the selected text or annotation"),
        ("Ctrl+T",),
        "tag",
        enabled=False,
    ),
    *GOING,
    *EXTENT,
    ActionSpec(
        "annotation.delete",
        QT_TRANSLATE_NOOP("Actions", "&Delete Annotation"),
        QT_TRANSLATE_NOOP("Actions", "Delete the selected annotation; this can be undone"),
        ("Del",),
        "delete",
        enabled=False,
    ),
    *BROWSING,
    *TOPICS,
    *TAGGING,
    *WORDS,
    *STYLING,
    *COLLECTIONS,
    *COMPARING,
    *PEOPLE,
    *DOUBTFUL,
    *CORRECTING,
    *SHOWN,
    *ARTICLES,
    ActionSpec(
        "issue.review",
        QT_TRANSLATE_NOOP("Actions", "Re&view"),
        QT_TRANSLATE_NOOP("Actions", "Settle the doubts of this issue: raw text beside the result"),
        ("F12",),
        checkable=True,
        enabled=False,
    ),
    ActionSpec(
        "issue.attachFacsimile",
        QT_TRANSLATE_NOOP("Actions", "&Attach Facsimile…"),
        QT_TRANSLATE_NOOP("Actions", "Put an image or a PDF of the printed page beside the text"),
    ),
    ActionSpec(
        "issue.removeFacsimile",
        QT_TRANSLATE_NOOP("Actions", "&Remove Facsimile"),
        QT_TRANSLATE_NOOP("Actions", "Take the image off this page; this can be undone"),
        enabled=False,
    ),
    *VIEW,
    ActionSpec(
        "go.navigator",
        QT_TRANSLATE_NOOP("Actions", "&Issues"),
        QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the list of issues"),
        ("Alt+1",),
    ),
    ActionSpec(
        "go.article",
        QT_TRANSLATE_NOOP("Actions", "&Article"),
        QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the article"),
        ("Alt+2",),
    ),
    ActionSpec(
        "go.annotations",
        QT_TRANSLATE_NOOP("Actions", "A&nnotations"),
        QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the list of annotations"),
        ("Alt+3",),
    ),
    ActionSpec(
        "go.nextPane",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt Pane"),
        QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the next pane"),
        ("F6",),
    ),
    ActionSpec(
        "go.previousPane",
        QT_TRANSLATE_NOOP("Actions", "Previous Pan&e"),
        QT_TRANSLATE_NOOP("Actions", "Put the keyboard into the previous pane"),
        ("Shift+F6",),
    ),
    ActionSpec(
        "help.contents",
        QT_TRANSLATE_NOOP("Actions", "&Help"),
        QT_TRANSLATE_NOOP("Actions", "How things are done"),
        ("F1",),
        "help",
    ),
    ActionSpec(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("Actions", "&Keyboard"),
        QT_TRANSLATE_NOOP("Actions", "All keys on one page"),
        ("Ctrl+F1",),
    ),
    ActionSpec(
        "help.changes",
        QT_TRANSLATE_NOOP("Actions", "&What Is New"),
        QT_TRANSLATE_NOOP("Actions", "What changed from version to version"),
    ),
    ActionSpec(
        "help.about",
        QT_TRANSLATE_NOOP("Actions", "&About Newsreader"),
        QT_TRANSLATE_NOOP("Actions", "Versions and places, to copy into a report"),
    ),
)


class Actions(QObject):
    """The QActions of one window, by key; their object names are the keys."""

    def __init__(self, parent: QObject, specs: Sequence[ActionSpec] = ACTIONS) -> None:
        super().__init__(parent)
        self._specs = specs
        self._actions = {spec.key: self._made(spec) for spec in specs}
        self._groups: dict[str, QActionGroup] = {}
        for spec in specs:
            if spec.group:
                self._group(spec.group).addAction(self._actions[spec.key])
        self.retranslate()

    def __getitem__(self, key: str) -> QAction:
        return self._actions[key]

    def retranslate(self) -> None:
        """Give every action its words in the interface's language."""
        for spec in self._specs:
            action = self._actions[spec.key]
            if spec.hidden and action.isVisible():
                continue  # it is called as a person called what it stands for
            action.setText(translated(spec.text))
            action.setStatusTip(translated(spec.help))
            action.setToolTip(tool_tip(spec))

    def enable(self, enabled: bool, *keys: str) -> None:
        """Enable or disable several at once."""
        for key in keys:
            self._actions[key].setEnabled(enabled)

    def _made(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.key)
        action.setShortcuts([QKeySequence(key) for key in spec.keys])
        action.setCheckable(spec.checkable or bool(spec.group))
        action.setEnabled(spec.enabled)
        action.setVisible(not spec.hidden)
        return action

    def _group(self, name: str) -> QActionGroup:
        if name not in self._groups:
            self._groups[name] = QActionGroup(self)
        return self._groups[name]
