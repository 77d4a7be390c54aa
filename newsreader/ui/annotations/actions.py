"""What can be done with the annotations of an article, as rows of the table of actions.

To add one: see `newsreader.ui.actions`, which these rows are a part of. The rows of EXTENT work
with the keyboard in the article or in the list of annotations only: no editor misses a key.
"""

from newsreader.ui.action_spec import ActionSpec
from newsreader.ui.article.stops import Step, Unit
from newsreader.ui.translation import QT_TRANSLATE_NOOP

EVERYWHERE = "annotation.everyOccurrence"

GOING: tuple[ActionSpec, ...] = (
    ActionSpec(
        EVERYWHERE,
        QT_TRANSLATE_NOOP("Actions", "Highlight &Every Occurrence…"),
        QT_TRANSLATE_NOOP("Actions", "Highlight the selected words wherever they stand"),
        ("Ctrl+Shift+E",),
        "every",
        enabled=False,
    ),
    ActionSpec(
        "annotation.next",
        QT_TRANSLATE_NOOP("Actions", "Ne&xt Annotation"),
        QT_TRANSLATE_NOOP("Actions", "Go to the next annotation of the article"),
        ("Ctrl+J",),
        enabled=False,
    ),
    ActionSpec(
        "annotation.previous",
        QT_TRANSLATE_NOOP("Actions", "&Previous Annotation"),
        QT_TRANSLATE_NOOP("Actions", "Go to the annotation before"),
        ("Ctrl+Shift+J",),
        enabled=False,
    ),
)


def _extent(key: str, text: str, help_: str, keys: str) -> ActionSpec:
    return ActionSpec(key, text, help_, (keys,), enabled=False)


EXTENT: tuple[ActionSpec, ...] = (
    _extent(
        "extent.endLaterCharacter",
        QT_TRANSLATE_NOOP("Actions", "End One Character Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the end of the selected highlight by one character, onward"
        ),
        "Alt+Right",
    ),
    _extent(
        "extent.endLaterWord",
        QT_TRANSLATE_NOOP("Actions", "End One Word Later"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the selected highlight by one word, onward"),
        "Ctrl+Alt+Right",
    ),
    _extent(
        "extent.endLaterSentence",
        QT_TRANSLATE_NOOP("Actions", "End One Sentence Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the end of the selected highlight by one sentence, onward"
        ),
        "Alt+PgDown",
    ),
    _extent(
        "extent.endLaterParagraph",
        QT_TRANSLATE_NOOP("Actions", "End One Paragraph Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the end of the selected highlight by one paragraph, onward"
        ),
        "Ctrl+Alt+PgDown",
    ),
    _extent(
        "extent.endEarlierCharacter",
        QT_TRANSLATE_NOOP("Actions", "End One Character Earlier"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the end of the selected highlight by one character, back"
        ),
        "Alt+Left",
    ),
    _extent(
        "extent.endEarlierWord",
        QT_TRANSLATE_NOOP("Actions", "End One Word Earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the end of the selected highlight by one word, back"),
        "Ctrl+Alt+Left",
    ),
    _extent(
        "extent.endEarlierSentence",
        QT_TRANSLATE_NOOP("Actions", "End One Sentence Earlier"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the end of the selected highlight by one sentence, back"
        ),
        "Alt+PgUp",
    ),
    _extent(
        "extent.endEarlierParagraph",
        QT_TRANSLATE_NOOP("Actions", "End One Paragraph Earlier"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the end of the selected highlight by one paragraph, back"
        ),
        "Ctrl+Alt+PgUp",
    ),
    _extent(
        "extent.startLaterCharacter",
        QT_TRANSLATE_NOOP("Actions", "Start One Character Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one character, onward"
        ),
        "Alt+Shift+Right",
    ),
    _extent(
        "extent.startLaterWord",
        QT_TRANSLATE_NOOP("Actions", "Start One Word Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one word, onward"
        ),
        "Ctrl+Alt+Shift+Right",
    ),
    _extent(
        "extent.startLaterSentence",
        QT_TRANSLATE_NOOP("Actions", "Start One Sentence Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one sentence, onward"
        ),
        "Alt+Shift+PgDown",
    ),
    _extent(
        "extent.startLaterParagraph",
        QT_TRANSLATE_NOOP("Actions", "Start One Paragraph Later"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one paragraph, onward"
        ),
        "Ctrl+Alt+Shift+PgDown",
    ),
    _extent(
        "extent.startEarlierCharacter",
        QT_TRANSLATE_NOOP("Actions", "Start One Character Earlier"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one character, back"
        ),
        "Alt+Shift+Left",
    ),
    _extent(
        "extent.startEarlierWord",
        QT_TRANSLATE_NOOP("Actions", "Start One Word Earlier"),
        QT_TRANSLATE_NOOP("Actions", "Move the start of the selected highlight by one word, back"),
        "Ctrl+Alt+Shift+Left",
    ),
    _extent(
        "extent.startEarlierSentence",
        QT_TRANSLATE_NOOP("Actions", "Start One Sentence Earlier"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one sentence, back"
        ),
        "Alt+Shift+PgUp",
    ),
    _extent(
        "extent.startEarlierParagraph",
        QT_TRANSLATE_NOOP("Actions", "Start One Paragraph Earlier"),
        QT_TRANSLATE_NOOP(
            "Actions", "Move the start of the selected highlight by one paragraph, back"
        ),
        "Ctrl+Alt+Shift+PgUp",
    ),
)

STEP_OF: dict[str, Step] = {
    f"extent.{end}{way}{unit}": Step(end == "end", way == "Later", unit)
    for end in ("end", "start")
    for way in ("Later", "Earlier")
    for unit in Unit
}
"""Key of an action of EXTENT → the step that it makes."""
