"""Menu bar and tool bar, made from the table of actions."""

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QToolBar, QWidget

from newsreader.ui.action_spec import translated
from newsreader.ui.actions import ACTIONS, MENUS, SUBMENUS, Actions
from newsreader.ui.icons import SIZE, Icons

SEPARATORS = frozenset(
    {
        "file.export",
        "file.quit",
        "edit.copy",
        "edit.find",
        "search.highlight",
        "annotation.note",
        "annotation.everyOccurrence",
        "annotation.next",
        "annotation.delete",
        "annotation.browse",
        "annotation.confirm",
        "article.history",
        "annotation.topicsOfMany",
        "annotation.collections",
        "issue.attachFacsimile",
        "view.system",
        "view.languageEnglish",
        "view.facsimile",
        "view.previousArticle",
        "go.nextPane",
        "help.about",
    }
)
"""Actions with a line above them in their menu."""

TOOLS: tuple[str, ...] = (
    "file.import",
    "file.export",
    "",
    "edit.undo",
    "edit.redo",
    "",
    "annotation.highlight",
    "annotation.highlightGreen",
    "annotation.highlightBlue",
    "annotation.highlightRose",
    "annotation.note",
    "annotation.tag",
    "annotation.delete",
    "",
    "view.previousArticle",
    "view.nextArticle",
    "",
    "view.zoomOut",
    "view.zoomIn",
)
"""The tool bar in order; the empty text is a line."""


class Menus(QObject):
    """The menu bar of a window; its titles follow the language, its icons the theme."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        super().__init__(window)
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        for key, _ in MENUS:
            menu = self._menus[key] = QMenu(window)
            menu.setObjectName(f"menu.{key}")
            window.menuBar().addMenu(menu)
        for spec in ACTIONS:
            menu = self._menus.get(spec.menu) or self._submenu(window, spec.menu)
            if spec.key in SEPARATORS:
                menu.addSeparator()
            menu.addAction(actions[spec.key])
        self.retranslate()

    def menu(self, key: str) -> QMenu:
        """Return a menu, to add to it."""
        return self._menus[key]

    def retranslate(self) -> None:
        """Title the menus in the interface's language."""
        for key, title in (*MENUS, *((key, title) for key, title, _ in SUBMENUS)):
            self._menus[key].setTitle(translated(title))

    def _submenu(self, window: QMainWindow, key: str) -> QMenu:
        """Make the menu of that key, and put it into the one that it belongs to."""
        outer = next(outer for inner, _, outer in SUBMENUS if inner == key)
        menu = self._menus[key] = QMenu(window)
        menu.setObjectName(f"menu.{key}")
        self._menus[outer].addMenu(menu)
        return menu


def build_tool_bar(window: QMainWindow, actions: Actions, field: QWidget) -> QToolBar:
    """Make the tool bar, with the search field at its right end."""
    bar = QToolBar(window)
    bar.setObjectName("toolBar")
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setIconSize(QSize(SIZE, SIZE))
    for key in TOOLS:
        if key:
            bar.addAction(actions[key])
        else:
            bar.addSeparator()
    right = QWidget(bar)
    row = QHBoxLayout(right)
    row.setContentsMargins(0, 0, 0, 0)
    row.addStretch(1)
    row.addWidget(field)
    bar.addWidget(right)
    window.addToolBar(bar)
    return bar


def set_icons(actions: Actions, icons: Icons) -> None:
    """Draw the icons of all actions; those of menus only stay away, as menus are read."""
    for spec in ACTIONS:
        if spec.icon:
            actions[spec.key].setIcon(icons.icon(spec.icon))
            actions[spec.key].setIconVisibleInMenu(False)


def plain_text(text: str) -> str:
    """Return the words of a menu or an action without mnemonic and dots."""
    start = text.find("(&")
    if start >= 0:  # Chinese menus carry the mnemonic in brackets behind the words
        text = text[:start] + text[text.find(")", start) + 1 :]
    return text.replace("&", "").removesuffix("…")
