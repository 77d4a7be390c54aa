"""Records of articles: MODS as its schema has it, and Dublin Core with its fifteen elements."""

from dataclasses import replace
from pathlib import Path

import pytest
import rdflib
import rispy
import xmlschema
from lxml import etree

from newsreader.core.errors import MachineError
from newsreader.core.issue import Contributor
from newsreader.exporters.base import Exporter
from newsreader.exporters.dublin_core import DublinCore
from newsreader.exporters.mods import Mods
from tests.support.awkward import TITLE, awkward
from tests.support.collections import everything, put, written
from tests.support.schemas import needed
from tests.support.validators import harvested, run

FOLDER = "mets-mods-dc-marc"
MODS = {"m": "http://www.loc.gov/mods/v3"}
DC = "{http://purl.org/dc/elements/1.1/}"
ELEMENTS = {f"{DC}{name}" for name in rdflib.DC.__annotations__}
"""Those that RDFLib knows."""


def local(uri: str) -> str:
    """Lead the schema to the other two that it needs."""
    return str(needed(f"{FOLDER}/{uri.rsplit('/', 1)[-1]}")) if uri.startswith("http") else uri


def test_the_schema_accepts_mods_and_would_notice() -> None:
    schema = xmlschema.XMLSchema(str(needed(f"{FOLDER}/mods-3-8.xsd")), uri_mapper=local)
    for collection in (everything(), awkward()):
        tree = etree.fromstring(written(Mods(), collection))
        schema.validate(tree)
    etree.SubElement(tree[0], f"{{{MODS['m']}}}x")
    assert not schema.is_valid(tree)


def test_mods_say_what_is_printed() -> None:
    tree = etree.fromstring(written(Mods(), everything()))
    first, second = tree
    expected = {
        "m:titleInfo/m:title": ["南岸新桥通车"],
        "m:titleInfo/m:subTitle": ["全长1200米"],
        "m:originInfo/m:dateIssued": ["2031-03-05"],
        "m:relatedItem/m:titleInfo/m:title": ["青禾日报"],
        "m:relatedItem/m:part/m:detail/m:number": ["1204"],
        "m:relatedItem/m:part/m:extent/m:start": ["1"],
        "m:subject/m:topic": ["交通", "桥梁 建设", "中非", "经贸", "桥梁", "桥梁,a;b"],
        "m:note[@type='kicker']": ["跨江通道"],
        "m:note[@type='annotation']": ["乙 2031-03-07: 关于article：\n=1+1"],
    }
    for path, texts in expected.items():
        assert [each.text for each in first.findall(path, MODS)] == texts, path
    assert second.find("m:titleInfo/m:title", MODS).text == "[无题]"


def test_bibutils_read_articles_of_newspapers_and_their_writers(tmp_path: Path) -> None:
    path = put(Mods(), everything(), tmp_path / "a.mods")
    first, second = rispy.loads(run("xml2ris", path).stdout.lstrip("\ufeff"))
    assert first["type_of_reference"] == second["type_of_reference"] == "NEWS"
    assert (first["authors"], first["date"], first["number"]) == (["林小满"], "2031/03/05", "1204")
    assert first["title"] == "南岸新桥通车: 全长1200米"
    assert first["keywords"] == ["交通", "桥梁 建设", "中非", "经贸", "桥梁", "桥梁,a;b"]
    path.write_text(path.read_text("utf-8").replace("<mods ", "<record "), "utf-8")
    assert "TY  -" not in run("xml2ris", path).stdout


def test_a_photographer_is_no_author() -> None:
    issue = everything().issues[0]
    people = (Contributor("林小满", "记者"), Contributor("沈一禾", "摄影"))
    view = replace(issue.articles[0], contributors=people)
    collection = replace(everything(), issues=(replace(issue, articles=(view,)),))
    (record,) = etree.fromstring(written(Mods(), collection))
    roles = [[each.text for each in name.iterfind(".//m:roleTerm", MODS)] for name in record[1:3]]
    assert roles == [["aut", "记者"], ["摄影"]]


def test_dublin_core_has_its_elements_alone() -> None:
    for collection in (everything(), awkward()):
        for record in etree.fromstring(written(DublinCore(), collection)):
            assert {each.tag for each in record} <= ELEMENTS
            assert all(each.text for each in record)


def test_a_harvester_reads_dublin_core(tmp_path: Path) -> None:
    path = put(DublinCore(), awkward(), tmp_path / "a.dc.xml")
    assert [(each["title"], each["rights"]) for each in harvested(path)] == [
        ([TITLE], ["© 某馆 <版权>"])
    ] * 4
    path.write_text(path.read_text("utf-8").replace("</oai_dc:dc>", "", 1), "utf-8")
    with pytest.raises(AssertionError, match="XMLSyntaxError"):
        harvested(path)


def test_dublin_core_says_what_is_printed() -> None:
    first = etree.fromstring(written(DublinCore(), awkward()))[0]
    told = [(each.tag.removeprefix(DC), each.text) for each in first]
    assert ("title", TITLE) in told
    assert ("subject", "a/b\"'&") in told
    assert ("publisher", TITLE) in told
    assert ("rights", "© 某馆 <版权>") in told


@pytest.mark.parametrize("exporter", [Mods(), DublinCore()], ids=["mods", "dublin-core"])
def test_a_changed_record_is_noticed(exporter: Exporter, tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    path.write_bytes(written(exporter, everything()))
    exporter.check(path, everything())
    with pytest.raises(MachineError):
        exporter.check(path, awkward())
