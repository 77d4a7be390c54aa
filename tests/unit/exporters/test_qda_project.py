"""A project is valid by the schema of REFI-QDA and says what the library says."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import pytest
from lxml import etree

from newsreader.core.anchor import AnchorState
from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.losses import LossKind
from newsreader.exporters.qda_codebook import QdaCodebook
from newsreader.exporters.qda_document import SPACE, guid
from newsreader.exporters.qda_project import QDPX, QDPX_MAXQDA, QdaProject
from newsreader.importers.vocabulary.registry import read_vocabulary
from tests.support.builders import BRIDGE_ID, SEED_ID, make_issue_summary, make_view
from tests.support.collections import everything, noted, put, written
from tests.support.exported import changed
from tests.support.schemas import schema as schema_of
from tests.support.validators import imported

ODD = '两岸/大:桥*通?车"<>|\\.'
"""A headline with all that names of files must not have."""

both = pytest.mark.parametrize("exporter", [QDPX, QDPX_MAXQDA], ids=lambda each: each.format.id)


@dataclass
class Project:
    """A project as another program reads it."""

    root: etree._Element
    archive: ZipFile

    def all(self, name: str) -> list[etree._Element]:
        return list(self.root.iter(SPACE + name))

    def by_guid(self) -> dict[str, etree._Element]:
        return {each.get("guid", ""): each for each in self.root.iter() if each.get("guid")}

    def words(self, selection: etree._Element) -> str:
        source = selection.getparent()
        assert source is not None
        path = source.get("plainTextPath", "").replace("internal://", "sources/")
        text = self.archive.read(path).decode("utf-8")
        return text[int(selection.get("startPosition", "")) : int(selection.get("endPosition", ""))]


@pytest.fixture
def opened(tmp_path: Path) -> Callable[[QdaProject, Collection], Project]:
    def read(exporter: QdaProject, collection: Collection) -> Project:
        archive = ZipFile(put(exporter, collection, tmp_path / "a.qdpx"))
        assert archive.namelist()[0] == "project.qde"
        return Project(etree.fromstring(archive.read("project.qde")), archive)

    return read


@both
def test_the_schema_and_what_it_does_not_see(
    exporter: QdaProject, opened: Callable[[QdaProject, Collection], Project]
) -> None:
    project = opened(exporter, everything())
    schema = schema_of("refi-qda/Project-mrt2019.xsd")
    schema.assertValid(project.root)
    known = project.by_guid()
    assert len(known) == len([each for each in project.root.iter() if each.get("guid")])
    targets = [each.get("targetGUID") for each in project.root.iter() if each.get("targetGUID")]
    assert set(targets) <= known.keys()
    users = [each.get("creatingUser") for each in project.root.iter() if each.get("creatingUser")]
    assert set(users) <= known.keys()
    project.all("Code")[0].attrib.pop("isCodable")
    assert not schema.validate(project.root)


def test_another_program_imports_it_and_would_refuse_another(tmp_path: Path) -> None:
    """It knows lines alone, and nothing of notes."""
    first = put(QDPX, everything(), tmp_path / "a.qdpx")
    second = put(QDPX_MAXQDA, everything(), tmp_path / "b.qdpx")
    broken = changed(first, tmp_path / "c.qdpx", "isCodable", "codable")
    odd = put(QDPX, headed(ODD), tmp_path / "d.qdpx")
    *read, refused, named = imported(first, second, broken, odd)
    assert [*named["texts"].values()] == [headed(ODD).issues[0].articles[0].text]
    articles = [article.text for issue in everything().issues for article in issue.articles]
    codes = ["中非", "中非:经贸", "交通", "交通:桥梁 建设", "桥梁", "桥梁,a;b"]
    for each in read:
        texts = [text.replace("\r\n", "\n") for text in each["texts"].values()]
        assert sorted(texts) == sorted(articles)
        assert each["codes"] == codes
        coded = sorted((coder, code) for _, coder, code in each["coded"])
        assert coded == [("甲", "桥梁"), ("甲", "桥梁,a;b"), ("甲", "经贸")]
    assert "did not validate" in refused["refused"]


@both
def test_selections_stand_on_their_words(
    exporter: QdaProject, opened: Callable[[QdaProject, Collection], Project]
) -> None:
    project = opened(exporter, everything())
    annotations = everything().issues[0].articles[0].annotations
    anchored = [each for each in annotations if each.state is not AnchorState.UNANCHORED]
    words = [project.words(each).replace("\r", "") for each in project.all("PlainTextSelection")]
    assert words == [each.anchor.quote for each in anchored]
    codes = {each.get("guid"): each.get("name") for each in project.all("Code")}
    first = project.all("PlainTextSelection")[0]
    coded = [codes[each.get("targetGUID")] for each in first.iter(SPACE + "CodeRef")]
    assert coded == ["经贸", "桥梁,a;b"]
    notes = project.by_guid()
    told = [notes[each.get("targetGUID", "")] for each in first.findall(SPACE + "NoteRef")]
    texts = [each.findtext(SPACE + "PlainTextContent") for each in told]
    assert texts == [annotations[0].note, "关于annotation：\n=1+1"]


def test_what_lost_its_words_is_told_of_its_source(
    opened: Callable[[QdaProject, Collection], Project],
) -> None:
    project = opened(QDPX, noted("附注", state=AnchorState.UNANCHORED, tags=("桥",)))
    (source,) = project.all("TextSource")
    assert source.find(SPACE + "PlainTextSelection") is None
    assert source.find(SPACE + "Coding") is not None
    (note,) = project.all("Note")
    assert note.findtext(SPACE + "PlainTextContent") == "“新桥通车\n本报”\n附注"


def test_what_is_odd_comes_back(opened: Callable[[QdaProject, Collection], Project]) -> None:
    note = "]]> <&> \r\n=cmd()" + "𠮷" * 40_000
    project = opened(QDPX, noted(note, creator=""))
    assert project.all("Note")[0].findtext(SPACE + "PlainTextContent") == note
    assert project.all("User") == project.all("CodeBook") == []
    (loss,) = [each for each in QDPX.losses(noted("\x00\x0b")) if each.kind is LossKind.CHARACTERS]
    assert loss.count == 2


def test_sources_of_one_title_have_two_names(
    opened: Callable[[QdaProject, Collection], Project],
) -> None:
    other = make_view(id="2347c70c590907ce-000001")
    twins = CollectedIssue(make_issue_summary(), (make_view(), other))
    project = opened(QDPX, Collection((twins,)))
    assert len({each.get("name") for each in project.all("TextSource")}) == 2
    assert guid(other.id, "source") in project.by_guid()


@both
def test_names_of_sources_can_be_names_of_files(
    exporter: QdaProject, opened: Callable[[QdaProject, Collection], Project]
) -> None:
    (source,) = opened(exporter, headed(ODD)).all("TextSource")
    assert source.get("name") == "2031-03-05 青禾日报 第1版 两岸 大 桥 通 车"


def test_sources_say_which_articles_they_are(
    opened: Callable[[QdaProject, Collection], Project],
) -> None:
    first, second = opened(QDPX, everything()).all("TextSource")
    assert first.findtext(SPACE + "Description") == (
        f"urn:newsreader:article:{BRIDGE_ID}\nPaper: 青禾日报\nDate: 2031-03-05\nPage: 1\n"
        "Head: 跨江通道 南岸新桥通车 全长1200米"
    )
    assert second.findtext(SPACE + "Description") == f"urn:newsreader:article:{SEED_ID}\nPage: 1"


def headed(headline: str) -> Collection:
    """Return a collection of one article with this headline."""
    return Collection((CollectedIssue(make_issue_summary(), (make_view(headline=headline),)),))


def test_the_schema_accepts_the_code_book_and_would_notice() -> None:
    root = etree.fromstring(written(QdaCodebook(), everything()))
    schema_of("refi-qda/Codebook.xsd").assertValid(root)
    del root[0][0].attrib["guid"]
    assert not schema_of("refi-qda/Codebook.xsd").validate(root)


def test_the_code_book_is_read_again() -> None:
    vocabulary, _ = read_vocabulary("a.qdc", written(QdaCodebook(), everything()))
    assert [term.path for term in vocabulary.terms] == [
        "中非",
        "中非/经贸",
        "交通",
        "交通/桥梁 建设",
        "桥梁",
        "桥梁,a;b",
    ]
    assert vocabulary.terms[1].description == "与<非洲>的\n贸易"
