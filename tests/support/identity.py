"""Random work on a text in which no character stands twice: so each tells where it belongs.

An issue is set in characters all of which differ, and whatever is typed later brings others. Which
characters an annotation was put on, and which of these are left where, can then be read off the
text: the truth is known by character, without following a single edit.
"""

import random
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from newsreader.core.anchor import AnchorState, anchor_at
from newsreader.core.annotation import Annotation
from newsreader.core.clip import Clip
from newsreader.core.errors import BadInputError
from newsreader.core.ids import AnnotationId, ArticleId, IssueId, issue_id
from newsreader.core.new_annotation import NewAnnotation
from newsreader.core.operation import UndoName
from newsreader.core.reshaping.places import BlockPlace
from newsreader.core.spans import Span
from newsreader.services.library import Library
from newsreader.storage.database import Database
from tests.support.builders import plain_issue
from tests.support.library import NAME, store

EDITS = ("insert", "delete", "replace", "cut", "paste")
LAYING = ("join", "split", "move", "split-article", "merge", "move-article")
KINDS = ("whole", "changed", "gone")
VERDICTS = ("right", "ask", "lost", "WRONG")
_RANGES = ((0x4E00, 0x9FA6), (0x3400, 0x4DB6), (0x20000, 0x2A6D7))


def strange_characters() -> Iterator[str]:
    """Yield some 70,000 Chinese characters, each once, a good half of them beyond 16 bits."""
    return map(chr, chain.from_iterable(range(*each) for each in _RANGES))


class Marked(NamedTuple):
    """An annotation as it was made: on which characters."""

    id: AnnotationId
    words: str


class Walk:
    """Does one thing after the other in a library, and judges where annotations stand."""

    def __init__(self, folder: Path, seed: int, *, highlights: int = 24) -> None:
        self.dice = random.Random(seed)
        self.counts: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self._fresh = strange_characters()
        self._clip = Clip("")
        self.issue = self._printed(folder)
        self.library = Library.open(folder / NAME)
        self.marked = [self._mark() for _ in range(highlights)]

    def close(self) -> None:
        """Close the library."""
        self.library.close()

    def step(self, *, laying: float = 0.05, travelling: float = 0.15) -> None:
        """Do something; sometimes lay out anew, sometimes undo or redo."""
        roll = self.dice.random()
        if roll < laying:
            self._try(self.dice.choice(LAYING))
        elif roll < laying + travelling:
            self._try(self.dice.choice(("undo", "undo", "redo")))
        else:
            self._try(self.dice.choice(EDITS))

    def judge(self) -> None:
        """Count how all annotations stand, by what became of their characters."""
        texts = {each.id: self._text(each.id) for each in self.library.reading.articles(self.issue)}
        whole = {*chain.from_iterable(texts.values())}
        there = {annotation.id: annotation for annotation in self.library.annotating.list()}
        for id_, words in self.marked:
            left = "".join(each for each in words if each in whole)
            kind, found = _kind(words, left, texts.values()), there.get(id_)
            text = texts.get(found.article_id, "") if found else ""
            verdict = _verdict(kind, words, found, text) if found else "lost"
            self.counts[f"{kind} {verdict}"] += 1

    def _printed(self, folder: Path) -> IssueId:
        bodies = [
            "\n".join(self._new(self.dice.randint(10, 60)) for _ in range(self.dice.randint(2, 6)))
            for _ in range(4)
        ]
        text, recognised = plain_issue(bodies)
        with Database(folder / NAME) as database:
            store(database, text, recognised)
        return issue_id(text)

    def _new(self, length: int) -> str:
        return "".join(next(self._fresh) for _ in range(length))

    def _mark(self) -> Marked:
        article = self._article()
        text = self._text(article)
        length = min(len(text), self.dice.randint(1, 12))
        start = self.dice.randint(0, len(text) - length)
        anchor = anchor_at(text, Span(start, start + length))
        made, _ = self.library.annotating.add(NewAnnotation(article, anchor))
        return Marked(made.id, _bare(anchor.quote))

    def _try(self, thing: str) -> None:
        """Do it, where it can be done on what is there."""
        with suppress(BadInputError):
            if thing in EDITS:
                self._edit(thing)
            elif thing in LAYING:
                self._lay_out(thing)
            elif thing == "redo":
                self.library.history.redo()
            elif self.library.history.undo_name is not UndoName.ADD:
                self.library.history.undo()
            self.done[thing] += 1

    def _edit(self, thing: str) -> None:
        article, place = self._place()
        correcting = self.library.correcting
        point = Span(place.start, place.start)
        match thing:
            case "insert":
                correcting.replace(article, point, self._new(self.dice.randint(1, 4)))
            case "delete":
                correcting.replace(article, place, "")
            case "replace":
                correcting.replace(article, place, self._new(self.dice.randint(1, 4)))
            case "cut":
                self._clip, _ = correcting.cut(article, place)
            case _:
                self._paste(article, point)

    def _paste(self, article: ArticleId, point: Span) -> None:
        """Paste what was cut, unless it stands in a text again: no character stands twice."""
        clip, self._clip = self._clip, Clip("")
        listed = self.library.reading.articles(self.issue)
        if not any({*clip.text} & {*self._text(each.id)} for each in listed):
            self.library.correcting.paste(article, point, clip)

    def _lay_out(self, thing: str) -> None:
        arranging, dice = self.library.arranging, self.dice
        article = self._article()
        blocks = self.library.reading.article(article).blocks
        place, down = BlockPlace(article, dice.randrange(len(blocks))), dice.random() < 0.5
        match thing:
            case "join":
                arranging.join(place)
            case "split":
                arranging.split(place, dice.randint(1, len(blocks[place.block].block.text) + 1))
            case "move":
                arranging.move(place, down=down)
            case "split-article":
                arranging.split_article(place)
            case "merge":
                arranging.merge(article)
            case _:
                arranging.move_article(article, down=down)

    def _article(self) -> ArticleId:
        return self.dice.choice(self.library.reading.articles(self.issue)).id

    def _text(self, article: ArticleId) -> str:
        return self.library.reading.article(article).text

    def _place(self) -> tuple[ArticleId, Span]:
        """Choose up to 9 characters of a line, and short pieces more often."""
        article = self._article()
        view = self.library.reading.article(article)
        line = self.dice.choice([each.place for each in view.blocks if each.place is not None])
        start = self.dice.randint(line.start, line.end)
        length = self.dice.choice((0, 1, 1, 2, 3, 5, 9))
        return article, Span(start, min(line.end, start + length))


def _kind(words: str, left: str, texts: Iterable[str]) -> str:
    """Say what became of the characters of an annotation; blanks that joining made don't count."""
    if not left:
        return "gone"
    return "whole" if any(words in _bare(text) for text in texts) else "changed"


def _verdict(kind: str, words: str, annotation: Annotation, text: str) -> str:
    """Say whether an annotation stands where its own characters are, or asks."""
    anchor, state = annotation.anchor, annotation.state
    if state is AnchorState.UNANCHORED:
        return {"gone": "right", "changed": "ask", "whole": "lost"}[kind]
    if anchor.span.of(text) != anchor.quote or not anchor.quote:
        return "WRONG"
    if state is AnchorState.UNCERTAIN:
        return "ask"
    return "right" if _bare(anchor.quote) == words else "WRONG"


def _bare(text: str) -> str:
    return "".join(text.split())
