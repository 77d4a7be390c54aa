"""The conditions of SKOS as shapes: those of its reference, and those of a tree of tags."""

from functools import cache

from rdflib import SH, SKOS, Graph, URIRef

from tests.support.schemas import needed

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


@cache
def shapes() -> Graph:
    """Read the shapes: where they ask for the class of a shape, a concept is meant."""
    graph = Graph().parse(needed(SHAPES))
    shape = URIRef("http://kos-kit.github.io/skos-shacl/ns#Concept")
    for subject, name, _ in list(graph.triples((None, SH["class"], shape))):
        graph.set((subject, name, SKOS.Concept))
    return graph.parse(data=OURS, format="turtle")
