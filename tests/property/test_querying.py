"""Laws of the query language: nothing fails, and what is written is understood as it was meant."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsreader.core.messages import Language
from newsreader.core.query import And, Between, Field, Gap, Near, Node, Part, Term, Where
from newsreader.core.querying.completing import completed
from newsreader.core.querying.narrowing import narrowed, widened
from newsreader.core.querying.parsing import parse
from newsreader.core.querying.tokens import QUERY_LENGTH
from newsreader.core.querying.trees import all_of, any_of, conditions, negated, terms
from newsreader.core.querying.writing import write

SNIPPETS = [
    *("(", ")", "（", "）", '"', '""', "“", "”", "「", "」", "＂", " ", "\u3000", "-", "－", "--"),
    *(
        "NOT ",
        " OR ",
        " AND ",
        " | ",
        " ~5 ",
        "~5",
        "?",
        "*",
        ":",
        "：",
        "题:",
        "文：",
        "报:",
        "版:",
    ),
    *("日期:", "状态:", "2024", "..", "1-4", "存疑", "茶", "a", "桥 ", "\0", "\ud800", "\n"),
]
TYPED = st.lists(st.sampled_from(SNIPPETS), max_size=40).map("".join)
TEXTS = st.one_of(TYPED, st.text(st.characters(exclude_categories=()), max_size=60))
LANGUAGES = st.sampled_from(Language)

WORDS = st.text('茶桥aR?*-－"“”()：:~5|\u3000 ', min_size=1, max_size=8).filter(
    lambda text: text == text.strip()
)
PARTS = st.sampled_from(Part)
PLAIN = st.text("茶桥aT5、。", min_size=1, max_size=4)
GAPS = st.builds(
    lambda signs, stars: Gap(signs, signs + 30 * stars), st.integers(0, 3), st.integers(0, 3)
).filter(lambda gap: gap.most > 0)


@st.composite
def gapped(draw: st.DrawFn) -> Term:
    gaps = draw(st.lists(GAPS, min_size=1, max_size=3))
    pieces = [draw(PLAIN) for _ in range(len(gaps) + 1)]
    return Term(tuple(pieces), tuple(gaps), draw(PARTS))


TERMS = st.one_of(st.builds(lambda word, part: Term((word,), part=part), WORDS, PARTS), gapped())
NAMED = st.sampled_from(
    [Field.BY, Field.PAPER, Field.TAG, Field.NOTE, Field.PERSON, Field.ANNOTATOR]
)
DATES = st.dates().map(lambda day: day.isoformat())


def between(field: Field, ends: list[str], opened: str) -> Between:
    return Between(
        field, None if opened == "first" else ends[0], None if opened == "last" else ends[1]
    )


OPENED = st.sampled_from(["first", "last", "neither"])
CONDITIONS = st.one_of(
    st.builds(Where, NAMED, WORDS),
    st.builds(lambda ends, opened: between(Field.DATE, sorted(ends), opened),
              st.lists(DATES, min_size=2, max_size=2), OPENED),
    st.builds(lambda ends, opened: between(Field.PAGE, [str(n) for n in sorted(ends)], opened),
              st.lists(st.integers(1, 9_999), min_size=2, max_size=2), OPENED),
)  # fmt: skip
LEAVES = st.one_of(TERMS, CONDITIONS, st.builds(Near, TERMS, TERMS, st.integers(0, 999)))
NODES = st.recursive(
    LEAVES,
    lambda nodes: st.one_of(
        st.lists(nodes, min_size=1, max_size=4).map(all_of),
        st.lists(nodes, min_size=1, max_size=4).map(any_of),
        nodes.map(negated),
    ),
    max_leaves=12,
)


def room(text: str) -> bool:
    return len(text) <= QUERY_LENGTH


@given(TEXTS)
def test_whatever_is_typed_is_understood_somehow(text: str) -> None:
    found = parse(text)
    assert (found.node is None) == all(
        sign.isspace() or (ord(sign) in {*range(1, 32), *range(127, 160)}) for sign in text
    )
    assert all(isinstance(each, Term | Near) for each in terms(found.node))


@given(TEXTS, LANGUAGES)
def test_what_was_understood_is_understood_again(text: str, language: Language) -> None:
    node = parse(text).node
    written = write(node, language)
    assert not room(written) or (parse(written).node, parse(written).notes) == (node, ())


@given(NODES, LANGUAGES)
def test_what_is_written_is_what_was_meant(node: Node, language: Language) -> None:
    written = write(node, language)
    assert not room(written) or (parse(written).node, parse(written).notes) == (node, ())


@given(st.lists(st.text("茶桥云溪日报aBcé5、。·＋", min_size=1), min_size=2, max_size=20))
def test_plain_words_are_themselves(words: list[str]) -> None:
    assert parse(" ".join(words)).node == And(tuple(Term((word,)) for word in words))


@given(TEXTS, LANGUAGES, NAMED, WORDS)
def test_narrowing_adds_one_condition(
    text: str, language: Language, field: Field, value: str
) -> None:
    node = parse(text).node
    longer = narrowed(text, language, field, value)
    wanted = Where(field, value)
    if room(longer) and len(conditions(node)) < 20:
        assert wanted in conditions(parse(longer).node)
        assert narrowed(longer, language, field, value) == longer


@given(TEXTS, LANGUAGES, DATES)
def test_one_day_takes_the_place_of_another(text: str, language: Language, day: str) -> None:
    longer = narrowed(text, language, Field.DATE, day)
    found = [each for each in conditions(parse(longer).node) if each.field is Field.DATE]
    assert found == [Between(Field.DATE, day, day)]


@given(TEXTS, st.sampled_from(Field))
def test_widening_takes_all_of_a_field(text: str, field: Field) -> None:
    shorter = widened(text, field)
    rest = [each for each in conditions(parse(text).node) if each.field is not field]
    assert list(conditions(parse(shorter).node)) == rest


@given(TEXTS, st.data())
def test_a_continuation_has_its_place_at_the_cursor(text: str, data: st.DataObject) -> None:
    cursor = data.draw(st.integers(0, len(text)))
    found = completed(text, cursor)
    assert found.span.start <= cursor <= found.span.end <= len(text)


@pytest.mark.parametrize("text", [*SNIPPETS, "-(", "(a ", '("', "NOT(", "题:(", "a~5 ", "“ ", "a*"])
def test_no_text_takes_long(text: str) -> None:
    long = (text * 100_000)[:100_000]
    begun = time.perf_counter()
    found = parse(long)
    assert parse(write(found.node)[:QUERY_LENGTH]) is not None
    completed(long, 900)
    widened(long, Field.DATE)
    assert time.perf_counter() - begun < 1
