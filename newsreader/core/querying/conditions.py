"""Conditions on fields, read from what was typed and written again."""

from newsreader.core.messages import Language
from newsreader.core.query import Between, Field, State, Where
from newsreader.core.querying.dates import days, written_days
from newsreader.core.querying.fields import state_name, state_of
from newsreader.core.querying.pages import pages, written_pages
from newsreader.core.querying.trees import Condition


def condition(field: Field, value: str) -> Condition | None:
    """Return what a value asks of a field; None if the field has no such value."""
    if field in (Field.DATE, Field.PAGE):
        found = days(value) if field is Field.DATE else pages(value)
        return None if found is None else Between(field, *found)
    if field is Field.STATE:
        state = state_of(value)
        return None if state is None else Where(field, state.value)
    return Where(field, value)


def written_value(asked: Condition, language: Language) -> str:
    """Write what is asked of a field as `condition` understands it, without quotes."""
    if isinstance(asked, Where):
        is_state = asked.field is Field.STATE
        return state_name(State(asked.value), language) if is_state else asked.value
    write = written_days if asked.field is Field.DATE else written_pages
    return write(asked.first, asked.last)
