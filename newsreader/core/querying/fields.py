"""What fields and states are called in a query, in both languages.

To add a name: write it into its row, in lower case; the first of each language is the one that the
program writes itself. A new field or state is a row of its own.
"""

import unicodedata
from typing import TypeAlias

from newsreader.core.messages import Language
from newsreader.core.query import Field, Part, State

Target: TypeAlias = Part | Field

_NAMES: tuple[tuple[Target, tuple[str, ...], tuple[str, ...]], ...] = (
    (Part.HEAD, ("题", "标题"), ("title", "head")),
    (Part.BODY, ("文", "正文"), ("text", "body")),
    (Part.SOURCE, ("源", "原文"), ("source",)),
    (Part.EARLIER, ("旧",), ("earlier",)),
    (Field.BY, ("记者", "作者"), ("by",)),
    (Field.PAPER, ("报", "报纸"), ("paper",)),
    (Field.PAGE, ("版",), ("page",)),
    (Field.DATE, ("日期",), ("date",)),
    (Field.TAG, ("标签",), ("tag",)),
    (Field.NOTE, ("注",), ("note",)),
    (Field.PERSON, ("人",), ("person",)),
    (Field.ANNOTATOR, ("批注人", "批注者"), ("annotator",)),
    (Field.STATE, ("状态",), ("state",)),
)
_STATES = {
    State.ANNOTATED: "有注",
    State.REVIEWED: "已审",
    State.DOUBTED: "存疑",
    State.CORRECTED: "已改",
    State.UNANCHORED: "脱锚",
}

_TARGETS = {name: target for target, *columns in _NAMES for column in columns for name in column}
_WRITTEN: dict[Target, dict[Language, str]] = {
    target: {Language.CHINESE: chinese[0], Language.ENGLISH: english[0]}
    for target, chinese, english in _NAMES
}
_NAMED_STATES = {name: state for state, chinese in _STATES.items() for name in (chinese, state)}


def target_of(name: str) -> Target | None:
    """Return what a field's name means, with or without its colon, in any case and width."""
    return _TARGETS.get(_plain(name).removesuffix(":"))


def name_of(target: Target, language: Language) -> str:
    """Return the name that is written for a field or a part of the text."""
    return _WRITTEN[target][language]


def names_starting(prefix: str) -> tuple[str, ...]:
    """Return all names that go on from `prefix`, in the order of the table."""
    start = _plain(prefix)
    return tuple(name for name in _TARGETS if name.startswith(start) and name != start)


def state_of(name: str) -> State | None:
    """Return what a state's name means, in any case and width."""
    return _NAMED_STATES.get(_plain(name))


def state_name(state: State, language: Language) -> str:
    """Return the name that is written for a state."""
    return _STATES[state] if language is Language.CHINESE else state.value


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()
