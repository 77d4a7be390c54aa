"""The JSON-LD holds what was handed over, and the W3C's own tests accept it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pyoxigraph
import pytest
from jsonschema import Draft4Validator, FormatChecker
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT4

from newsreader.exporters.web_annotation import CONTEXT, WebAnnotation
from tests.support.awkward import awkward
from tests.support.collections import STYLE, everything, identified, put, styled, written
from tests.support.schemas import needed
from tests.support.validators import quads

ORCID = "0000-0002-1825-0097"
SUITE = "web-annotation/w3c-tests"


@pytest.fixture
def document() -> dict[str, Any]:
    return json.loads(written(WebAnnotation(), everything()))


def test_what_is_in_it(document: dict[str, Any]) -> None:
    items = document["first"]["items"]
    first = items[0]
    assert document["total"] == len(items) == 5
    assert document["label"] == "青禾日报 2031-03-05 第1204期 – 0000000000000000"
    assert [item["motivation"] for item in items] == [
        "commenting",
        "highlighting",
        "tagging",
        "commenting",
        "commenting",
    ]
    assert [body["value"] for body in first["body"][1:]] == ["中非/经贸", "桥梁,a;b"]
    assert first["target"]["source"]["schema:isPartOf"]["dc:date"] == "2031-03-05"
    assert "creator" not in items[1]
    assert "body" not in items[1]


def test_selectors_name_the_words_and_the_code_points(document: dict[str, Any]) -> None:
    view = everything().issues[0].articles[0]
    items = document["first"]["items"]
    for item, annotation in zip(items[:4], view.annotations, strict=False):
        quote, position = item["target"]["selector"]
        assert view.text[position["start"] : position["end"]] == quote["exact"]
        assert (quote["prefix"], quote["suffix"]) == (
            annotation.anchor.prefix,
            annotation.anchor.suffix,
        )
    assert [s["type"] for s in items[4]["target"]["selector"]] == ["TextQuoteSelector"]


def failures(list_name: str, value: object) -> list[str]:
    """Return the assertions of a W3C test list that `value` fails."""
    registry, formats = _definitions(), FormatChecker()
    validators = (
        Draft4Validator(schema, registry=registry, format_checker=formats)
        for schema in _assertions(list_name)
    )
    return [v.schema["title"] for v in validators if not v.is_valid(value)]


def _assertions(list_name: str) -> Iterator[dict[str, Any]]:
    names = json.loads(needed(f"{SUITE}/{list_name}").read_bytes())["assertions"]
    assert names
    yield from (json.loads(needed(f"{SUITE}/{name}").read_bytes()) for name in names)


def _definitions() -> Registry[Any]:
    return Registry().with_resources(
        (path.name, Resource.from_contents(json.loads(path.read_bytes()), DRAFT4))
        for path in needed(SUITE).glob("definitions/*.json")
    )


def test_the_w3c_tests_accept_it(document: dict[str, Any]) -> None:
    page = {"@context": CONTEXT, **document["first"]}
    assert failures("collections/collectionMusts.test", document) == []
    assert failures("collections/pages/pageMusts.test", page) == []
    for item in page["items"]:
        assert failures("annotations/annotationMusts.test", {"@context": CONTEXT, **item}) == []


@pytest.mark.parametrize(
    "damage",
    [
        {"created": "yesterday"},
        {"type": "Note"},
        {"id": "no address"},
        {"target": {"type": "SpecificResource", "source": "nowhere"}},
        {"bodyValue": "and a body"},
    ],
)
def test_the_w3c_tests_would_notice(document: dict[str, Any], damage: dict[str, Any]) -> None:
    item = {"@context": CONTEXT, **document["first"]["items"][0], **damage}
    assert failures("annotations/annotationMusts.test", item)


def test_jsonld_loses_nothing_and_would_notice(document: dict[str, Any], tmp_path: Path) -> None:
    """In its safe mode it refuses what the context does not define."""
    context = {CONTEXT: needed("web-annotation/jsonld/anno.jsonld")}
    plain = identified(("何未晞", "工号 0042"))
    for number, collection in enumerate((everything(), awkward(), styled(), plain)):
        path = put(WebAnnotation(), collection, tmp_path / f"{number}.jsonld")
        said = quads(path, context)
        assert said.returncode == 0, said.stderr
        stated = list(pyoxigraph.parse(said.stdout.encode(), pyoxigraph.RdfFormat.N_QUADS))
        exact = {each.object.value for each in stated if each.predicate.value.endswith("#exact")}
        assert exact == {annotation.anchor.quote for *_, annotation in collection.rows()}
    document["first"]["items"][0]["remark"] = "?"
    path.write_text(json.dumps(document), "utf-8")
    assert "remark" in quads(path, context).stderr


def test_a_person_has_an_address_or_a_text_or_neither() -> None:
    people = (("周明", ORCID), ("陆青禾", "lu@example.org"), ("何未晞", "工号 0042"), ("云生", ""))
    document = json.loads(written(WebAnnotation(), identified(*people)))
    assert [item["creator"] for item in document["first"]["items"]] == [
        {"id": f"https://orcid.org/{ORCID}", "type": "Person", "name": "周明"},
        {"id": "mailto:lu@example.org", "type": "Person", "name": "陆青禾"},
        {"type": "Person", "name": "何未晞", "schema:identifier": "工号 0042"},
        {"type": "Person", "name": "云生"},
    ]


LOOK = f"background-color: {STYLE.color}; text-decoration: underline wavy"


def test_a_style_that_was_made_has_its_name_and_look() -> None:
    document = json.loads(written(WebAnnotation(), styled()))
    made, gone = document["first"]["items"]
    assert made["target"]["styleClass"] == f"style-{STYLE.id}"
    assert made["stylesheet"] == {
        "type": "CssStylesheet",
        "label": STYLE.name,
        "value": f".style-{STYLE.id} {{ {LOOK} }}",
    }
    assert gone["stylesheet"]["value"] == ".style-gone { background-color: #fff2a8 }"
