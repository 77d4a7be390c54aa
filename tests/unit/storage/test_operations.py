"""The rows of operations, and the steps back and forth."""

import pytest

from newsreader.core.ids import OperationId
from newsreader.core.operation import UndoName
from newsreader.storage import operations as module
from newsreader.storage.database import Database
from newsreader.storage.operations import Operations

CHANGES = [["a", "note", "旧\ud800", None], ["a", "deleted", True, False]]


@pytest.fixture
def operations(database: Database) -> Operations:
    return Operations(database)


def done(operations: Operations, name: str = UndoName.NOTE, author: str = "甲") -> OperationId:
    key = operations.add(name, author, "2031-03-06", 1)
    operations.push(key, name, CHANGES)
    return key


def test_where_nothing_was_done(operations: Operations) -> None:
    assert operations.newest() == 0
    assert operations.next_revision() == 1
    assert (operations.last(), operations.next()) == (None, None)
    assert (operations.last_name(), operations.next_name()) == (None, None)
    assert operations.steps() == ()


def test_a_step_is_kept_as_it_was(operations: Operations) -> None:
    key = done(operations)
    step = operations.last()
    assert step is not None
    assert (step.operation, step.name, step.changes) == (key, UndoName.NOTE, CHANGES)
    assert operations.last_name() is UndoName.NOTE
    (listed,) = operations.steps()
    assert (listed.operation, listed.name, listed.author) == (key, UndoName.NOTE, "甲")
    assert (listed.time, listed.undone) == ("2031-03-06", False)


def test_a_step_goes_back_and_forth(operations: Operations) -> None:
    first, second = done(operations), done(operations, UndoName.STYLE)
    step = operations.last()
    assert step is not None
    back = operations.add(step.name, "乙", "2031-03-07", 1, step.operation)
    operations.change(step.key, CHANGES[:1], operation=back, undone=True)
    again = operations.next()
    assert again is not None
    assert (again.operation, again.changes) == (back, CHANGES[:1])
    assert (operations.last_name(), operations.next_name()) == (UndoName.NOTE, UndoName.STYLE)
    assert [(each.operation, each.undone) for each in operations.steps()] == [
        (back, True),
        (first, False),
    ]
    assert second != back == operations.newest()


def test_what_is_done_next_ends_the_way_forth(operations: Operations) -> None:
    done(operations)
    step = operations.last()
    assert step is not None
    operations.change(step.key, CHANGES, operation=step.operation, undone=True)
    done(operations, UndoName.STYLE)
    assert operations.next() is None
    assert len(operations.steps()) == 1


def test_a_step_can_be_dropped(operations: Operations) -> None:
    done(operations)
    done(operations, UndoName.STYLE)
    step = operations.last()
    assert step is not None
    operations.drop(step.key)
    assert operations.last_name() is UndoName.NOTE


def test_a_name_of_another_release_is_earlier(operations: Operations) -> None:
    done(operations, "plaid")
    step = operations.last()
    assert step is not None
    assert step.name is operations.last_name() is UndoName.EARLIER


def test_the_oldest_steps_are_forgotten(
    operations: Operations, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "STEPS", 3)
    keys = [done(operations) for _ in range(5)]
    assert [step.operation for step in operations.steps()] == keys[:1:-1]
    assert [step.operation for step in operations.steps(1)] == keys[:3:-1]


def test_an_operation_counts_its_revisions(operations: Operations, database: Database) -> None:
    key = operations.add(UndoName.NOTE, "甲", "2031-03-06", operations.next_revision())
    row = {"subject": "a", "field": "note", "value": '""', "author": "", "time": ""}
    for id_ in "xy":
        database.insert("revisions", [row | {"id": id_, "parents": "[]", "checksum": ""}])
    operations.extend(key, "2031-03-08")
    (stored,) = database.rows("SELECT first, last, time FROM operations")
    assert tuple(stored) == (1, 2, "2031-03-08")
