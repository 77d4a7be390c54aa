"""SKOS keeps the conditions of its reference, by shapes and readers that others made."""

from pathlib import Path

import pyshacl
import pytest
from rdflib import SKOS, Graph

from newsreader.exporters.vocabulary.registry import write_vocabulary
from tests.support.schemas import needed
from tests.support.skos import shapes
from tests.support.validators import quads, run
from tests.support.vocabularies import everything


@pytest.fixture
def stated(tmp_path: Path) -> Path:
    path = tmp_path / "tags.ttl"
    path.write_bytes(write_vocabulary("skos-turtle", everything()).data)
    return path


def test_the_shapes_accept_it(stated: Path) -> None:
    conforms, _, said = pyshacl.validate(Graph().parse(stated), shacl_graph=shapes())
    assert conforms, said


@pytest.mark.parametrize("example", ["ex13", "ex14", "ex26", "ex52"])
def test_the_shapes_notice_what_the_reference_forbids(example: str) -> None:
    forbidden = Graph().parse(needed(f"skos/koskit-tests/invalid/{example}.ttl"))
    assert not pyshacl.validate(forbidden, shacl_graph=shapes())[0]


@pytest.mark.parametrize(
    ("name", "value"), [("broader", "itself"), ("inScheme", "itself"), ("prefLabel", "nothing")]
)
def test_the_shapes_notice_another_tree(name: str, value: str, stated: Path) -> None:
    graph = Graph().parse(stated)
    concept = next(graph.subjects(SKOS.broader))
    graph.remove((concept, SKOS[name], None))
    if value == "itself":
        graph.add((concept, SKOS[name], concept))
    assert not pyshacl.validate(graph, shacl_graph=shapes())[0]


def test_two_other_readers_see_the_same_and_notice_faults(stated: Path, tmp_path: Path) -> None:
    """Raptor reads the Turtle, and jsonld.js the JSON-LD."""
    linked = tmp_path / "tags.jsonld"
    linked.write_bytes(write_vocabulary("skos-json-ld", everything()).data)
    by_raptor = run("rapper", "--input", "turtle", "--output", "ntriples", stated)
    by_jsonld = quads(linked)
    first, second = (Graph().parse(data=x.stdout, format="nt") for x in (by_raptor, by_jsonld))
    assert set(first) == set(second)
    assert len(first) > 20
    stated.write_text(stated.read_text("utf-8").replace(" ;", " ,", 1), "utf-8")
    assert run("rapper", "--count", "--input", "turtle", stated).returncode
    linked.write_text(linked.read_text("utf-8").replace("skos:broader", "broader"), "utf-8")
    assert "broader" in quads(linked).stderr
