"""One condition more or less in the text of a query, which stays as it was typed where it can."""

from newsreader.core.messages import Language
from newsreader.core.query import Field, Node, Or
from newsreader.core.querying.conditions import condition
from newsreader.core.querying.fields import target_of
from newsreader.core.querying.parsing import parse
from newsreader.core.querying.settling import settled
from newsreader.core.querying.tokens import Kind, cleaned, scan
from newsreader.core.querying.trees import Condition, all_of, conditions, demands
from newsreader.core.querying.writing import write
from newsreader.core.spans import Span, subtract


def narrowed(text: str, language: Language, field: Field, value: str) -> str:
    """Return the query with one more condition, in the place of those on the date for a date.

    A condition that is there already, or that the field cannot have, changes nothing.
    """
    node = parse(text).node
    there = tuple(each for each in conditions(node) if each.field is field)
    value = cleaned(value).strip()
    asked = condition(field, value) if value else None
    if asked is None or _is_met(asked, there):
        return text
    if field is Field.DATE:
        text, node = widened(text, field, language), _without(node, field)
    before = f"({text})" if isinstance(node, Or) else text.rstrip()
    longer = f"{before} {write(asked, language)}".lstrip()
    return _meaning(all_of([node, asked]), longer, language)


def widened(text: str, field: Field, language: Language = Language.CHINESE) -> str:
    """Return the query without its conditions on a field that every article found must fit.

    `language` is that of names that have to be written anew.
    """
    node = parse(text).node
    wanted = _without(node, field)
    return text if wanted == node else _meaning(wanted, _cut_out(text, field), language)


def _is_met(asked: Condition, there: tuple[Condition, ...]) -> bool:
    return asked in there and (asked.field is not Field.DATE or len(there) == 1)


def _without(node: Node | None, field: Field) -> Node | None:
    gone = {each for each in conditions(node) if each.field is field}
    return all_of(each for each in demands(node) if each not in gone)


def _meaning(wanted: Node | None, text: str, language: Language) -> str:
    """Return `text` if it means what is wanted, otherwise that as the program writes it."""
    return text if parse(text).node == wanted else write(wanted, language)


def _cut_out(text: str, field: Field) -> str:
    """Take the conditions on a field that stand outside parentheses out of the text."""
    kept = cleaned(text)
    depth = 0
    holes: list[Span] = []
    for token in settled(scan(kept)):
        depth += (token.kind is Kind.OPEN) - (token.kind is Kind.CLOSE)
        if not depth and token.kind is Kind.WORDS and target_of(token.name) is field:
            rest = kept[token.span.end :]
            holes.append(Span(token.span.start, len(kept) - len(rest.lstrip())))
    return "".join(span.of(kept) for span in subtract(Span(0, len(kept)), holes)).rstrip()
