"""A tree as the text of a query; parsed again, it is the same tree."""

from newsreader.core.messages import Language
from newsreader.core.query import And, Between, Near, Node, Not, Or, Part, Term, Where
from newsreader.core.querying.conditions import written_value
from newsreader.core.querying.fields import Target, name_of
from newsreader.core.querying.tokens import Kind, scan
from newsreader.core.querying.wildcards import pieces_of, written_gap

_QUOTED = frozenset('()（）"“”「」『』＂')


def write(node: Node | None, language: Language = Language.CHINESE) -> str:
    """Write a tree, the names of fields in a language; nothing where nothing is asked."""
    match node:
        case None:
            text = ""
        case Term():
            text = _term(node, language)
        case Near(left, right, within):
            text = f"{_term(left, language)} ~{within} {_term(right, language)}"
        case Where() | Between():
            text = _named(node.field, _words(written_value(node, language)), language)
        case Not(inner):
            text = _negated(inner, language)
        case And(nodes):
            text = " ".join(_grouped(each, language, Or) for each in nodes)
        case _:
            text = " OR ".join(write(each, language) for each in node.nodes)
    return text


def _negated(node: Node, language: Language) -> str:
    text = _grouped(node, language, And, Or, Near)
    # A dash before a dash is text.
    return f"NOT {text}" if text[0] in "-－" else f"-{text}"


def _grouped(node: Node, language: Language, *loose: type[Node]) -> str:
    """Write a node, in parentheses if it is of a kind that binds less than what is around it."""
    text = write(node, language)
    return f"({text})" if isinstance(node, loose) else text


def _term(term: Term, language: Language) -> str:
    text = term.pieces[0] if term.gaps else _words(term.pieces[0])
    for gap, piece in zip(term.gaps, term.pieces[1:], strict=True):
        text += written_gap(gap) + piece
    return text if term.part is Part.ANY else _named(term.part, text, language)


def _named(target: Target, text: str, language: Language) -> str:
    return f"{name_of(target, language)}:{text}"


def _words(text: str) -> str:
    """Write words as they are, or in quotes where they would be taken for something else."""
    if _is_plain(text):
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _is_plain(text: str) -> bool:
    if not _QUOTED.isdisjoint(text) or pieces_of(text)[1]:
        return False
    found = [(token.kind, token.text, token.name) for token in scan(text)]
    return found == [(Kind.WORDS, text, "")]
