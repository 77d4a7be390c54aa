"""SKOS as others write it: several languages, schemes and parents, circles, and what is missing."""

import json

import pytest

from newsreader.core.errors import BadInputError
from newsreader.core.vocabulary import NoteKind, Term
from newsreader.importers.vocabulary import json_ld, statements
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.schemas import needed
from tests.support.vocabularies import ODD, TRADE, notes, paths, read, refused, terms

PREFIXES = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix schema: <http://schema.org/> .
@prefix : <http://example.org/v/> .
"""


def ttl(text: str) -> str:
    return PREFIXES + text


def said(text: str) -> list[tuple[NoteKind, str, int]]:
    return [(note.kind, note.about, note.count) for note in notes(ttl(text))]


def test_names_in_several_languages() -> None:
    text = ttl(
        f"""<urn:uuid:{TRADE.upper()}> a skos:Concept ;
        skos:prefLabel "commerce"@fr, "貿易"@zh-Hant, "trade"@en, "贸易"@zh-CN, "kauppa" ;
        skos:altLabel "商贸"@zh, "贸易"@zh ; skos:hiddenLabel "mao yi" ; rdfs:label "trade"@en ;
        skos:definition "买与卖"@zh, "Kaufen"@de ; skos:scopeNote "含展会"@zh ; skos:note " " ;
        schema:color "#0A0" ."""
    )
    alternatives = ("commerce", "kauppa", "mao yi", "trade", "商贸", "貿易")
    assert terms(text) == (Term(TRADE, "贸易", "#00aa00", "买与卖\n含展会", alternatives),)
    assert [(note.kind, note.count) for note in notes(text)] == [
        (NoteKind.LABELS_AS_ALTERNATIVES, 4),
        (NoteKind.DESCRIPTIONS_DROPPED, 2),
    ]


@pytest.mark.parametrize(
    ("labels", "name"),
    [
        ('"a"@en, "b"@zh-Hant, "c"@zh', "c"),
        ('"a"@en, "b"@zh-Hant', "b"),
        ('"a"@en, "乙"', "乙"),
        ('"a"@en-GB, "b", "c"@de', "a"),
        ('"b", "c"@de', "b"),
        ('"b"@de, "a"@de, "c"@fr', "a"),
        ('" "@zh, "a"@de', "a"),
    ],
)
def test_the_name_is_chinese_or_else_english(labels: str, name: str) -> None:
    assert paths(ttl(f":a skos:prefLabel {labels} .")) == [name]


@pytest.mark.parametrize(
    "link",
    [
        ":b skos:broader :a .",
        ":a skos:narrower :b .",
        ":a skos:narrower :b . :b skos:broader :a .",
        ":s skos:hasTopConcept :a . :b skos:broader :a ; skos:inScheme :s .",
        ":a skos:topConceptOf :s . :a skos:narrower :b .",
    ],
)
def test_either_direction_is_enough(link: str) -> None:
    text = ttl(f':a skos:prefLabel "甲" . :b skos:prefLabel "乙" . {link}')
    assert paths(text) == ["甲", "甲/乙"]
    assert not notes(text)


def test_slashes_in_names() -> None:
    text = ':a skos:prefLabel "公路/铁路" ; skos:altLabel "路/轨" .'
    assert terms(ttl(text)) == (Term("", "公路／铁路", "", "", ("路/轨",)),)
    assert said(text) == [(NoteKind.SLASH_REPLACED, "公路/铁路", 1)]


def test_circles_are_broken() -> None:
    text = """:a skos:prefLabel "甲" ; skos:broader :c . :b skos:prefLabel "乙" ; skos:broader :a .
        :c skos:prefLabel "丙" ; skos:broader :b . :d skos:prefLabel "丁" ; skos:broader :a .
        :e skos:prefLabel "戊" ; skos:broader :e ."""
    assert paths(ttl(text)) == ["丙", "丙/甲", "丙/甲/丁", "丙/甲/乙", "戊"]
    assert said(text) == [
        (NoteKind.CYCLE, "丙 → 乙 → 甲", 1),
        (NoteKind.CYCLE, "戊", 1),
    ]


def test_the_first_of_several_parents_is_kept() -> None:
    text = """:a skos:prefLabel "B" ; skos:narrower :c . :b skos:prefLabel "A" .
        :c skos:prefLabel "C" ; skos:broader :b ."""
    assert paths(ttl(text)) == ["A", "A/C", "B"]
    assert said(text) == [(NoteKind.SEVERAL_PARENTS, "C", 1)]


def test_a_parent_that_is_not_there() -> None:
    text = ':a skos:prefLabel "甲" ; skos:broader <http://other.example/x> ; skos:narrower :gone .'
    assert paths(ttl(text)) == ["甲"]
    assert said(text) == [(NoteKind.PARENT_MISSING, "甲", 1)]


def test_several_schemes_become_one() -> None:
    text = """:s a skos:ConceptScheme ; dct:title "Second"@en . :t dct:title "第一"@zh .
        :a skos:prefLabel "甲" ; skos:inScheme :s . :b skos:prefLabel "甲" ; skos:topConceptOf :t ;
        skos:definition "x" ."""
    made = read(ttl(text))
    assert (made.title, [term.path for term in made.terms]) == ("第一", ["甲"])
    assert said(text) == [(NoteKind.SEVERAL_SCHEMES, "第一; Second", 2)]


def test_concepts_of_one_name_are_joined() -> None:
    text = ':a skos:prefLabel "甲" ; skos:definition "x" . :b skos:prefLabel "甲" ; skos:note "y" .'
    assert said(text) == [(NoteKind.SAME_PATH, "甲", 1)]


def test_concepts_without_a_name() -> None:
    text = """<http://example.org/v/%E7%94%B2/> a skos:Concept . [] a skos:Concept .
        :b a skos:Concept ; rdfs:label "乙"."""
    assert paths(ttl(text)) == ["乙", "甲"]
    assert said(text) == [
        (NoteKind.NO_LABEL, "[]", 1),
        (NoteKind.NO_LABEL, "http://example.org/v/%E7%94%B2/", 1),
    ]


def test_what_else_is_said_of_concepts_is_named() -> None:
    text = """:a skos:prefLabel "甲" ; skos:related :b ; skos:notation "1" ; dct:created "2020" .
        :b skos:prefLabel "乙" ; skos:related :a . :c a skos:Collection ; skos:member :a ;
        skos:prefLabel "集" ."""
    assert paths(ttl(text)) == ["乙", "甲"]
    assert said(text) == [
        (NoteKind.COLLECTIONS_DROPPED, "", 1),
        (NoteKind.PROPERTIES_DROPPED, "created, notation, related", 4),
    ]


def test_a_colour_that_is_none() -> None:
    assert said(':a skos:prefLabel "甲" ; schema:color "red", "tan" .') == [
        (NoteKind.COLOR_UNKNOWN, "red", 1)
    ]


def test_a_statement_about_a_statement_breaks_nothing() -> None:
    assert paths(ttl(':a skos:prefLabel "甲" ; skos:related <<( :a :b :c )>> .')) == ["甲"]


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (":a skos:prefLabel 甲 .", "vocabulary-damaged"),
        (':a skos:prefLabel "\\uD800" .', "vocabulary-damaged"),
        (':a skos:prefLabel "\\UFFFFFFFF" .', "vocabulary-damaged"),
        (':a skos:prefLabel "' + "x" * 10**7, "vocabulary-damaged"),
        ("[ skos:broader " * 10**5, "vocabulary-damaged"),
        (":a :b :c .", "vocabulary-without-terms"),
        (
            "".join(f':{i} skos:prefLabel "{i}" ; skos:broader :{i + 1} .' for i in range(10_000)),
            "vocabulary-too-deep",
        ),
    ],
    ids=lambda value: value[:30],
)
def test_what_is_hostile_or_none_is_refused(text: str, key: str) -> None:
    assert refused(ttl(text).encode()) == key


def test_the_line_of_a_fault_is_named() -> None:
    with pytest.raises(BadInputError, match=r"not valid Turtle \(line 7\)"):
        read_vocabulary("a.ttl", ttl('\n:a nix:label "甲" .').encode())


def test_statements_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "_MOST", 1)
    assert paths(ttl(':a skos:prefLabel "甲" .')) == ["甲"]
    assert refused(ttl(':a skos:prefLabel "甲", "乙" .').encode()) == "vocabulary-too-large"


def test_long_names_and_null_characters_are_left_to_the_tagging_service() -> None:
    assert paths(ttl(f':a skos:prefLabel "{"长" * 10_000}" .')) == ["长" * 10_000]
    assert paths(ttl(':a skos:prefLabel "甲\\u0000" .')) == ["甲\x00"]


CONTEXT = {
    "@vocab": "http://www.w3.org/2004/02/skos/core#",
    "uri": "@id",
    "type": "@type",
    "graph": "@graph",
    "prefLabel": {"@container": "@language"},
    "broader": {"@type": "@id"},
}


def test_json_ld_as_others_write_it() -> None:
    graph = [
        {"uri": f"urn:uuid:{ODD}", "type": "Concept", "prefLabel": {"en": "road", "zh": "路"}},
        {"uri": "b", "broader": f"urn:uuid:{ODD}", "prefLabel": {"en": ["lane", "alley"]}},
    ]
    text = json.dumps({"@context": CONTEXT, "graph": graph})
    assert terms(text) == (
        Term(ODD, "路", "", "", ("road",)),
        Term("", "路/alley", "", "", ("lane",)),
    )
    named = json.dumps({"@context": CONTEXT, "uri": "urn:x:graph", "graph": graph})
    assert terms(named) == terms(text)


@pytest.mark.parametrize(
    "context",
    [
        "http://example.org/c.jsonld",
        [CONTEXT, "c.jsonld"],
        {"@import": "c.jsonld"},
        {"a": {"@id": "urn:x:a", "@context": "c.jsonld"}},
    ],
)
def test_no_context_is_fetched(context: object) -> None:
    text = json.dumps({"@context": context, "graph": [{"uri": "a"}]})
    assert refused(text.encode()) == "vocabulary-remote-context"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("{", "vocabulary-damaged"),
        ('{"@id": 1}', "vocabulary-damaged"),
        ('{"a": ' + "1" * 5000 + "}", "vocabulary-damaged"),
        ('{"a": "\\ud800"}', "vocabulary-damaged"),
        ('{"a":' * 100_000, "vocabulary-too-deep"),
        ("[" * 10**6, "vocabulary-too-deep"),
        ("{}", "vocabulary-without-terms"),
    ],
    ids=lambda value: value[:30],
)
def test_what_is_hostile_or_no_json_ld_is_refused(text: str, key: str) -> None:
    assert refused(text.encode()) == key


def test_contexts_are_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps({"@context": [None, CONTEXT], "uri": "urn:x:a", "prefLabel": {"zh": "甲"}})
    assert paths(text) == ["甲"]
    monkeypatch.setattr(json_ld, "_MOST_DEFINITIONS", len(CONTEXT) - 1)
    assert refused(text.encode()) == "vocabulary-damaged"


def test_the_cases_of_the_skos_reference_are_read_or_refused() -> None:
    cases = sorted(needed("skos/koskit-tests").glob("*/*.ttl"))
    outcomes = {case.stem: outcome(case.name, case.read_bytes()) for case in cases}
    assert set(outcomes.values()) <= {"", "vocabulary-without-terms"}
    assert list(outcomes.values()).count("") > 20


def outcome(name: str, data: bytes) -> str:
    """Return the key of the error that a file is refused with; "" where it is read."""
    try:
        read_vocabulary(name, data)
    except BadInputError as error:
        return error.key
    return ""
