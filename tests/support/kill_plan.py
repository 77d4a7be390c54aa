"""What the killed program does, and what has to stand in its library after each action.

The model knows nothing of how a library works: it is a text and a list of annotations.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import NamedTuple

from newsreader.core.anchor import anchor_at, find_quote
from newsreader.core.annotation import Style
from newsreader.core.new_annotation import NewAnnotation
from newsreader.services.library import Library
from tests.support.builders import BRIDGE_ID

QUOTES = ("南岸新桥", "青禾市", "𠮷庆桥", "市民", "连声称好")
# The one place that is corrected; no annotation stands on it.
LENGTH = "长1200米"


class Action(NamedTuple):
    """One thing to do; `target` is the number of an annotation, `word` what to write."""

    kind: str
    target: int
    word: str


@dataclass(frozen=True)
class Work:
    """One annotation; it is known by its creator, which is a number."""

    quote: str
    note: str
    tags: tuple[str, ...]
    draft: str = ""


@dataclass(frozen=True)
class State:
    """All that a person made: the corrected length in the text, and the annotations."""

    length: str
    works: Mapping[int, Work]


def plan(seed: int, actions: int) -> tuple[list[Action], list[State]]:
    """Return actions, and the states before the first and after each of them."""
    random = Random(seed)
    planned: list[Action] = []
    states = [State(LENGTH, {})]
    for turn in range(actions):
        kinds = ["add", "add", "correct"]
        if states[-1].works:
            kinds += ["note", "tags", "delete", "draft"]
        if planned and planned[-1].kind not in {"undo", "draft"}:
            kinds += ["undo"]
        kind = random.choice(kinds)
        target = random.choice([*states[-1].works]) if kind in _ON_ONE else turn
        planned.append(Action(kind, target, f"{random.choice('甲乙丙丁')}{turn}"))
        states.append(_undone(*states[-2:]) if kind == "undo" else _after(states[-1], planned[-1]))
    return planned, states


def perform(library: Library, action: Action, *, halves: bool = False) -> None:
    """Do it; `halves` plants a bug: an annotation and its tags in two transactions."""
    _, target, word = action
    annotating = library.annotating
    ids = {int(annotation.creator): annotation.id for annotation in annotating.list()}
    match action.kind:
        case "add":
            new = _new(library, action)
            made, _ = annotating.add(replace(new, tags=()) if halves else new)
            annotating.set_tags(made.id, new.tags)
        case "correct":
            text = library.reading.article(BRIDGE_ID).text
            old = text[text.index("长") : text.index("米") + 1]
            library.correcting.correct(BRIDGE_ID, old, f"长{word}米")
        case "note":
            annotating.set_note(ids[target], word)
        case "tags":
            annotating.set_tags(ids[target], [word, "桥"])
        case "delete":
            annotating.delete([ids[target]])
        case "draft":
            annotating.save_draft(ids[target], word)
        case _:
            library.history.undo()


def observed(library: Library) -> State:
    """Return what stands in the library."""
    view = library.reading.article(BRIDGE_ID)
    drafts = library.annotating.drafts()
    works = {
        int(annotation.creator): Work(
            annotation.anchor.span.of(view.text),
            annotation.note,
            annotation.tags,
            drafts.get(annotation.id, ""),
        )
        for annotation in view.annotations
    }
    length = view.text[view.text.index("长") : view.text.index("米") + 1]
    return State(length, works)


_ON_ONE = {"note", "tags", "delete", "draft"}


def _new(library: Library, action: Action) -> NewAnnotation:
    text = library.reading.article(BRIDGE_ID).text
    span = find_quote(text, QUOTES[action.target % len(QUOTES)])
    assert span is not None
    anchor = anchor_at(text, span)
    tags = tuple(sorted(("桥", action.word)))
    return NewAnnotation(BRIDGE_ID, anchor, action.word, tags, Style.BLUE, str(action.target))


def _after(state: State, action: Action) -> State:
    works, (kind, target, word) = dict(state.works), action
    tags = tuple(sorted(("桥", word)))
    match kind:
        case "add":
            works[target] = Work(QUOTES[target % len(QUOTES)], word, tags)
        case "correct":
            return replace(state, length=f"长{word}米")
        case "note":
            works[target] = replace(works[target], note=word, draft="")
        case "tags":
            works[target] = replace(works[target], tags=tags)
        case "draft":
            works[target] = replace(works[target], draft=word)
        case _:
            del works[target]
    return replace(state, works=works)


def _undone(before: State, after: State) -> State:
    """Drafts are no part of what is undone."""
    works = {n: replace(w, draft=after.works.get(n, w).draft) for n, w in before.works.items()}
    return replace(before, works=works)
