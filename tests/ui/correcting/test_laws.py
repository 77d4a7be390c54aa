"""Law of typing: what is seen, what is painted and what is stored are the same."""

import random

import pytest
from PySide6.QtCore import Qt

from newsreader.core.anchor import AnchorState
from newsreader.core.spans import Span
from newsreader.ui.article.document import shown
from tests.support.builders import BRIDGE_ID
from tests.support.typing_bench import Bench

Key, Modifier = Qt.Key, Qt.KeyboardModifier
KEYS = (Key.Key_Backspace, Key.Key_Delete, Key.Key_Left, Key.Key_Right, Key.Key_Return)


@pytest.mark.parametrize("seed", range(3))
def test_whatever_is_typed_is_what_is_stored(bench: Bench, seed: int) -> None:
    dice = random.Random(seed)
    for words in ("通车", "青禾市南岸", "市民走上", "连声称好"):
        bench.highlight(words)
    bench.edit()
    for _ in range(60):
        _do_something(bench, dice)
        assert bench.view.text == bench.text.text
        assert bench.text.toPlainText() == shown(bench.view.text)
        for each in bench.view.annotations:
            if each.state is not AnchorState.UNANCHORED:
                assert each.anchor.span.of(bench.view.text) == each.anchor.quote
    bench.store()
    bench.store()
    assert bench.stored() == bench.view.text
    there = {each.id: each for each in bench.view.annotations}
    tasks = bench.window.program.tasks
    stored: list[object] = []
    tasks.read(lambda library: library.annotating.list(BRIDGE_ID), stored.append)
    tasks.read(lambda library: library.maintaining.check().findings, stored.append)
    bench.window.settle()
    assert {each.id: each for each in stored[0]} == there  # type: ignore[attr-defined]
    assert stored[1] == ()


def _do_something(bench: Bench, dice: random.Random) -> None:
    at = dice.randint(0, len(bench.view.text))
    thing = dice.random()
    if thing < 0.25:
        bench.text.select(Span(at, min(len(bench.view.text), at + dice.randint(0, 3))))
    elif thing < 0.6:
        bench.compose(dice.choice(("桥", "新路", "𠮷", "3月")))
    elif thing < 0.85:
        bench.press(dice.choice(KEYS))
    elif thing < 0.9:
        bench.press(Key.Key_X, Modifier.ControlModifier)
    elif thing < 0.95:
        bench.press(Key.Key_V, Modifier.ControlModifier)
    else:
        bench.store()
        if dice.random() < 0.5 and bench.window.program.actions["edit.undo"].isEnabled():
            bench.window.do("edit.undo")
