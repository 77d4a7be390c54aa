"""SKOS keeps the conditions of its reference, by shapes and readers that others made."""

from pathlib import Path

import pyshacl
import pytest
from rdflib import SH, SKOS, Graph, URIRef

from newsreader.exporters.vocabulary.registry import write_vocabulary
from tests.support.schemas import needed
from tests.support.validators import quads, run
from tests.support.vocabularies import everything

SHAPES = "skos/koskit-skos-reference.shacl.ttl"
OURS = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
[] a sh:NodeShape ; sh:targetClass skos:Concept ;
  sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ] ;
  sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:class skos:ConceptScheme ] ;
  sh:property [ sh:path skos:broader ; sh:maxCount 1 ] ;
  sh:sparql [ sh:select '''SELECT $this
    WHERE { $this <http://www.w3.org/2004/02/skos/core#broader>+ $this }''' ] .
"""
"""What the reference leaves open and a tree of tags must have."""


@pytest.fixture(scope="module")
def shapes() -> Graph:
    """Read the shapes: where they ask for the class of a shape, a concept is meant."""
    graph = Graph().parse(needed(SHAPES))
    shape = URIRef("http://kos-kit.github.io/skos-shacl/ns#Concept")
    for subject, name, _ in list(graph.triples((None, SH["class"], shape))):
        graph.set((subject, name, SKOS.Concept))
    return graph.parse(data=OURS, format="turtle")


@pytest.fixture
def stated(tmp_path: Path) -> Path:
    path = tmp_path / "tags.ttl"
    path.write_bytes(write_vocabulary("skos-turtle", everything()).data)
    return path


def test_the_shapes_accept_it(shapes: Graph, stated: Path) -> None:
    conforms, _, said = pyshacl.validate(Graph().parse(stated), shacl_graph=shapes)
    assert conforms, said


@pytest.mark.parametrize("example", ["ex13", "ex14", "ex26", "ex52"])
def test_the_shapes_notice_what_the_reference_forbids(example: str, shapes: Graph) -> None:
    forbidden = Graph().parse(needed(f"skos/koskit-tests/invalid/{example}.ttl"))
    assert not pyshacl.validate(forbidden, shacl_graph=shapes)[0]


@pytest.mark.parametrize(
    ("name", "value"), [("broader", "itself"), ("inScheme", "itself"), ("prefLabel", "nothing")]
)
def test_the_shapes_notice_another_tree(name: str, value: str, shapes: Graph, stated: Path) -> None:
    graph = Graph().parse(stated)
    concept = next(graph.subjects(SKOS.broader))
    graph.remove((concept, SKOS[name], None))
    if value == "itself":
        graph.add((concept, SKOS[name], concept))
    assert not pyshacl.validate(graph, shacl_graph=shapes)[0]


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
