"""Citations are read by other programs, and are what the library says."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
import rispy
from jsonschema import Draft7Validator
from lxml import etree
from pybtex.database import parse_string

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.ids import ArticleId
from newsreader.core.issue import Contributor
from newsreader.core.losses import LossKind
from newsreader.exporters.base import Exporter
from newsreader.exporters.bibtex import Bibtex
from newsreader.exporters.csl_json import CslJson
from newsreader.exporters.losses import losses_of
from newsreader.exporters.reference_list import REFERENCES_2015, REFERENCES_2025, ReferenceList
from newsreader.exporters.ris import Ris
from tests.support.builders import make_issue_summary, make_view
from tests.support.collections import everything, put, written
from tests.support.schemas import needed
from tests.support.validators import references, run

MODS = {"m": "http://www.loc.gov/mods/v3"}
ODD = r"\50% & {两}岸_#1~^$的桥"


@pytest.fixture
def hard() -> Collection:
    """Return two articles with one title that is full of signs, and one without anything."""
    bare = make_issue_summary(publication=None, date=None, number=None)
    twins = [
        make_view(headline=ODD, id=ArticleId(f"2347c70c590907ce-00000{number}"))
        for number in (1, 2)
    ]
    unsigned = replace(make_view(agency="新华社"), contributors=(), issue=bare)
    nobody = replace(make_view(agency=None, id=ArticleId("x-1")), contributors=(), issue=bare)
    return Collection(
        (
            CollectedIssue(make_issue_summary(), tuple(twins)),
            CollectedIssue(bare, (unsigned, nobody)),
        )
    )


@pytest.fixture
def signed() -> Collection:
    """Return articles by nobody, an agency, one, three and four writers."""
    issue = make_issue_summary()
    writers = [Contributor(name, "记者") for name in ("林小满", "沈一禾", "欧阳雨", "周十")]
    articles = tuple(
        replace(
            make_view(agency=agency, id=ArticleId(f"a-{number}-{agency}"), page=number + 1),
            contributors=tuple(writers[:number]),
        )
        for number, agency in ((0, None), (0, "新华社"), (1, None), (3, None), (4, None))
    )
    return Collection((CollectedIssue(issue, articles),))


def test_ris(hard: Collection) -> None:
    data = written(Ris(), everything()).decode()
    first, _ = rispy.loads(data)
    assert data.count("\n") == data.count("\r\n")
    assert first["type_of_reference"] == "NEWS"
    assert (first["authors"], first["title"]) == (["林小满"], "南岸新桥通车 全长1200米")
    assert (first["date"], first["year"], first["start_page"]) == ("2031/03/05", "2031", "1")
    assert first["keywords"] == ["中非/经贸", "交通/桥梁 建设", "桥梁", "桥梁,a;b"]
    twins = rispy.loads(written(Ris(), hard).decode())
    assert [entry["title"] for entry in twins[:2]] == [ODD, ODD]
    assert (twins[2]["authors"], "authors" in twins[3]) == (["新华社"], False)


def test_bibtex(hard: Collection) -> None:
    first, _ = parse_string(written(Bibtex(), everything()).decode(), "bibtex").entries.values()
    assert first.fields["title"] == "{南岸新桥通车}"
    assert [str(person) for person in first.persons["author"]] == ["{林小满}"]
    assert (first.fields["date"], first.fields["journal"]) == ("2031-03-05", "青禾日报")
    entries = parse_string(written(Bibtex(), hard).decode(), "bibtex").entries
    assert len(entries) == 4
    assert entries["n2347c70c590907ce-000001"].fields["title"] == (
        r"{{\textbackslash}50\% \& {\textbraceleft}两{\textbraceright}岸\_\#1{\textasciitilde}"
        r"{\textasciicircum}\$的桥}"
    )


def test_tags_with_a_comma_are_said_to_be_changed_in_bibtex() -> None:
    said = {loss.kind: loss.count for loss in losses_of(Bibtex(), everything())}
    assert (r"桥梁，a;b" in written(Bibtex(), everything()).decode(), said[LossKind.TAG_NAMES]) == (
        True,
        1,
    )
    assert LossKind.TAG_NAMES not in {loss.kind for loss in losses_of(Ris(), everything())}


def test_biber_finds_nothing_wrong_and_would_notice(signed: Collection, tmp_path: Path) -> None:
    first, *others = signed.issues[0].articles
    named = replace(signed.issues[0], articles=tuple(others))
    issues = (named, *everything().issues[:1])
    path = put(Bibtex(), replace(everything(), issues=issues), tmp_path / "a.bib")
    assert complaints_of_biber(path) == []
    path = put(Bibtex(), replace(signed, issues=(replace(named, articles=(first,)),)), path)
    assert "'author'" in complaints_of_biber(path)[0]
    path.write_text(path.read_text("utf-8").replace("2031-03-05", "gestern"), "utf-8")
    assert "gestern" in complaints_of_biber(path)[0]


def complaints_of_biber(path: Path) -> list[str]:
    """Return what Biber says of entries that its data model does not expect."""
    where = ("--output-file", path.with_suffix(".out"), "--logfile", path.with_suffix(".log"))
    said = run("biber", "--tool", "--validate-datamodel", *where, path)
    assert "Datamodel validation complete" in said.stdout, said.stderr
    return [line for line in said.stdout.splitlines() if not line.startswith("INFO")]


@pytest.mark.parametrize(("program", "exporter"), [("ris2xml", Ris()), ("bib2xml", Bibtex())])
def test_bibutils_read_the_same(
    program: str, exporter: Exporter, signed: Collection, tmp_path: Path
) -> None:
    path = put(exporter, signed, tmp_path / "a")
    assert read_by_bibutils(program, path) == [
        ("南岸新桥通车", names, "青禾日报")
        for names in (
            (),
            ("新华社",),
            ("林小满",),
            ("林小满", "沈一禾", "欧阳雨"),
            ("林小满", "沈一禾", "欧阳雨", "周十"),
        )
    ]
    text = path.read_text("utf-8")
    path.write_text(text.replace("TY  - NEWS", "").replace("@article", ""), "utf-8")
    assert read_by_bibutils(program, path) == []


def read_by_bibutils(program: str, path: Path) -> list[tuple[str, tuple[str, ...], str]]:
    """Return title, writers and paper of every article in the MODS that Bibutils make."""
    tree = etree.fromstring(run(program, path).stdout.lstrip("\ufeff").encode())
    path_of_paper = "m:relatedItem//m:title[text()]/text()"
    return [
        (
            record.findtext("m:titleInfo/m:title", "", MODS),
            tuple(each.text or "" for each in record.iterfind("m:name/m:namePart", MODS)),
            "".join(record.xpath(path_of_paper, namespaces=MODS)),
        )
        for record in tree.iterfind("m:mods", MODS)
    ]


def test_csl_json(hard: Collection) -> None:
    schema = json.loads(needed("csl/schemas/input/csl-data.json").read_bytes())
    for collection in (everything(), hard):
        items = json.loads(written(CslJson(), collection))
        Draft7Validator(schema).validate(items)
    assert items[0]["title"] == ODD
    assert "author" not in items[3]
    assert not Draft7Validator(schema).is_valid([items[0] | {"type": "newspaper"}])


@pytest.mark.parametrize(
    ("edition", "exporter"), [("2015", REFERENCES_2015), ("2025", REFERENCES_2025)]
)
def test_citeproc_makes_the_same_list(
    edition: str, exporter: ReferenceList, signed: Collection, tmp_path: Path
) -> None:
    style = needed(f"csl/gbt7714/GB-T-7714—{edition}（顺序编码，双语）.csl")
    items = put(CslJson(), signed, tmp_path / "a.json")
    expected = written(exporter, signed).decode().splitlines()
    assert references(style, items) == expected
    changed = items.read_text("utf-8").replace("article-newspaper", "article-journal")
    items.write_text(changed, "utf-8")
    assert references(style, items) != expected


def test_a_list_is_numbered(hard: Collection) -> None:
    lines = written(REFERENCES_2025, hard).decode().splitlines()
    assert [line.partition(" ")[0] for line in lines] == ["[1]", "[2]", "[3]", "[4]"]
    assert lines[0] == f"[1] 林小满. {ODD}[N]. 青禾日报，2031-03-05（1）."
