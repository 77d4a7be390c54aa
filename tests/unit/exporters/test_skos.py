"""The tags of a collection as SKOS, by its conditions and by readers that others made."""

from dataclasses import replace
from pathlib import Path

import pyshacl
import pytest
from rdflib import DCTERMS, SKOS, Graph, Literal

from newsreader.core.errors import BadInputError
from newsreader.core.losses import LossKind
from newsreader.exporters.losses import losses_of
from newsreader.exporters.skos import Skos
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.collections import everything, noted, written
from tests.support.skos import shapes
from tests.support.validators import run


def test_the_shapes_accept_it_and_would_notice() -> None:
    graph = Graph().parse(data=written(Skos(), everything()), format="turtle")
    conforms, _, said = pyshacl.validate(graph, shacl_graph=shapes())
    assert conforms, said
    graph.remove((next(graph.subjects(SKOS.broader)), SKOS.inScheme, None))
    assert not pyshacl.validate(graph, shacl_graph=shapes())[0]


def test_another_reader_sees_all_tags_and_notices_faults(tmp_path: Path) -> None:
    """Raptor reads the Turtle."""
    path = tmp_path / "tags.ttl"
    path.write_bytes(written(Skos(), everything()))
    read = run("rapper", "--input", "turtle", "--output", "ntriples", path)
    graph = Graph().parse(data=read.stdout, format="nt")
    assert sorted(map(str, graph.objects(predicate=SKOS.prefLabel))) == sorted(
        tag.name for tag in everything().tags
    )
    path.write_bytes(path.read_bytes().replace(b" ;", b" ,", 1))
    assert run("rapper", "--count", "--input", "turtle", path).returncode


def test_it_is_read_again_with_ids_colours_and_descriptions() -> None:
    vocabulary, notes = read_vocabulary("a.ttl", written(Skos(), everything()))
    assert [term.path for term in vocabulary.terms] == [
        "中非",
        "中非/经贸",
        "交通",
        "交通/桥梁 建设",
        "桥梁",
        "桥梁,a;b",
    ]
    trade = everything().tags[1]
    read = vocabulary.terms[1]
    assert (read.id, read.color, read.description) == (trade.id, trade.color, trade.description)
    assert not notes


def test_the_scheme_is_called_like_the_collection_or_its_issues() -> None:
    named = replace(everything(), title="城建\x07")
    graph = Graph().parse(data=written(Skos(), named), format="turtle")
    assert [*graph.objects(predicate=DCTERMS.title)] == [Literal("城建\ufffd", lang="zh-Hans")]
    first, second = everything().issues
    strange = replace(first, issue=first.issue._replace(publication="青\x07禾日报"))
    unnamed = replace(everything(), issues=(strange, second))
    for collection in (named, unnamed):
        counts = {loss.kind: loss.count for loss in losses_of(Skos(), collection)}
        assert counts[LossKind.CHARACTERS] == 1


def test_without_tags_there_is_nothing_to_write() -> None:
    with pytest.raises(BadInputError, match="no term"):
        written(Skos(), noted("附注"))
