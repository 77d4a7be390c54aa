"""How the window looks and what it shows, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.correcting.actions import CORRECTIONS
from newsreader.ui.translation import QT_TRANSLATE_NOOP

VIEW: tuple[ActionSpec, ...] = (
    ActionSpec(
        "view.zoomIn",
        QT_TRANSLATE_NOOP("Actions", "&Larger Text"),
        QT_TRANSLATE_NOOP("Actions", "Show the article in larger type"),
        ("F8", "Ctrl+=", "Ctrl++"),
        "zoom-in",
    ),
    ActionSpec(
        "view.zoomOut",
        QT_TRANSLATE_NOOP("Actions", "&Smaller Text"),
        QT_TRANSLATE_NOOP("Actions", "Show the article in smaller type"),
        ("Shift+F8", "Ctrl+-"),
        "zoom-out",
    ),
    ActionSpec(
        "view.zoomReset",
        QT_TRANSLATE_NOOP("Actions", "Normal &Text Size"),
        QT_TRANSLATE_NOOP("Actions", "Show the article in its normal type size"),
        ("Ctrl+0",),
    ),
    ActionSpec(
        "view.system",
        QT_TRANSLATE_NOOP("Actions", "Colours of the S&ystem"),
        QT_TRANSLATE_NOOP("Actions", "Light or dark, as the system has it"),
        group="theme",
    ),
    ActionSpec(
        "view.light",
        QT_TRANSLATE_NOOP("Actions", "L&ight"),
        QT_TRANSLATE_NOOP("Actions", "Dark type on white"),
        group="theme",
    ),
    ActionSpec(
        "view.dark",
        QT_TRANSLATE_NOOP("Actions", "&Dark"),
        QT_TRANSLATE_NOOP("Actions", "Light type on a dark ground"),
        group="theme",
    ),
    ActionSpec(
        "view.sepia",
        QT_TRANSLATE_NOOP("Actions", "Sepi&a"),
        QT_TRANSLATE_NOOP("Actions", "Dark type on warm paper"),
        group="theme",
    ),
    ActionSpec(
        "view.languageEnglish",
        "&English",
        QT_TRANSLATE_NOOP("Actions", "Show the window in English"),
        group="language",
    ),
    ActionSpec(
        "view.languageChinese",
        "中文(&C)",
        QT_TRANSLATE_NOOP("Actions", "Show the window in Chinese"),
        group="language",
    ),
    ActionSpec(
        "view.facsimile",
        QT_TRANSLATE_NOOP("Actions", "Facsi&mile"),
        QT_TRANSLATE_NOOP("Actions", "Show the printed page beside the article"),
        ("F7",),
        checkable=True,
    ),
    CORRECTIONS,
    ActionSpec(
        "view.selectionBar",
        QT_TRANSLATE_NOOP("Actions", "&Buttons at the Selection"),
        QT_TRANSLATE_NOOP("Actions", "Show styles and tags beside selected words, or do not"),
        checkable=True,
    ),
    ActionSpec(
        "view.fullScreen",
        QT_TRANSLATE_NOOP("Actions", "&Full Screen"),
        QT_TRANSLATE_NOOP("Actions", "Use the whole screen"),
        ("F11",),
        checkable=True,
    ),
    ActionSpec(
        "view.previousArticle",
        QT_TRANSLATE_NOOP("Actions", "&Previous Article"),
        QT_TRANSLATE_NOOP("Actions", "Go to the article before this one"),
        ("Alt+Up",),
        "previous",
        enabled=False,
    ),
    ActionSpec(
        "view.nextArticle",
        QT_TRANSLATE_NOOP("Actions", "&Next Article"),
        QT_TRANSLATE_NOOP("Actions", "Go to the article after this one"),
        ("Alt+Down",),
        "next",
        enabled=False,
    ),
)
