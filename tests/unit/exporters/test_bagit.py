"""The bag is whole by the Library of Congress's own validator and by sums taken here."""

import csv
import hashlib
import json
from dataclasses import replace
from pathlib import Path
from zipfile import ZipFile

import bagit
import pytest

from newsreader.core.collection import CollectedIssue, Collection
from newsreader.core.errors import MachineError
from newsreader.exporters.bagit.exporter import BagIt
from newsreader.exporters.target import replace_archive, replace_folder, write_members
from tests.support.awkward import LONG, awkward
from tests.support.builders import make_issue_summary, make_view
from tests.support.collections import everything, identified, noted, put
from tests.support.validators import crate_errors, run


@pytest.fixture(scope="module")
def bag(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export as the program does, with the mark that says that the folder is ours."""
    target = tmp_path_factory.mktemp("bags") / "bag"
    replace_folder(
        target,
        write=lambda folder: write_members(BagIt().members(awkward()), folder),
        check=lambda folder: BagIt().check(folder, awkward()),
    )
    return target


def test_the_validator_accepts_it_and_would_notice(bag: Path, tmp_path: Path) -> None:
    assert bagit.Bag(str(bag)).validate(processes=1)
    other = put(BagIt(), awkward(), tmp_path / "other")
    with (other / "data" / "tags.csv").open("a") as stream:
        stream.write("x")
    with pytest.raises(bagit.BagValidationError):
        bagit.Bag(str(other)).validate()


def test_an_unpacked_archive_is_a_bag_too(tmp_path: Path) -> None:
    target = tmp_path / "bag.zip"
    replace_archive(
        target,
        write=lambda folder: write_members(BagIt().members(everything()), folder),
        check=lambda folder: BagIt().check(folder, everything()),
    )
    with ZipFile(target) as archive:
        archive.extractall(tmp_path)
    assert bagit.Bag(str(tmp_path / "newsreader-export")).validate()


@pytest.mark.parametrize("name", ["manifest-sha256", "manifest-sha512", "tagmanifest-sha512"])
def test_the_sums_are_those_that_the_system_takes(name: str, bag: Path, tmp_path: Path) -> None:
    program = f"{name.partition('-')[2]}sum"
    assert run(program, "--check", "--strict", f"{name}.txt", cwd=bag).returncode == 0
    other = put(BagIt(), awkward(), tmp_path / "other")
    changed = other / (other / f"{name}.txt").read_text("utf-8").split()[1]
    changed.write_bytes(changed.read_bytes() + b" ")
    assert run(program, "--check", f"{name}.txt", cwd=other).returncode == 1


def test_roc_validator_accepts_the_description_and_would_notice(bag: Path, tmp_path: Path) -> None:
    """One run of some seconds, without a network."""
    other = put(BagIt(), everything(), tmp_path / "other") / "data"
    described = other / "ro-crate-metadata.json"
    described.write_text(described.read_text("utf-8").replace('"license"', '"remark"'), "utf-8")
    (other / "README.txt").unlink()
    said, said_of_other = crate_errors(tmp_path, bag / "data", other)
    assert said == []
    said = " ".join(said_of_other)
    assert "README.txt" in said
    assert "remark" in said
    assert "MUST have a `license` property" in said


@pytest.mark.parametrize("algorithm", ["sha256", "sha512"])
def test_every_file_is_in_a_manifest(bag: Path, algorithm: str) -> None:
    summed: dict[str, str] = {}
    for name in ("manifest", "tagmanifest"):
        for line in (bag / f"{name}-{algorithm}.txt").read_text().splitlines():
            digest, _, path = line.partition("  ")
            summed[path] = digest
    files = {each.relative_to(bag).as_posix() for each in bag.rglob("*") if each.is_file()}
    assert {name for name in files - summed.keys() if not name.startswith("tagmanifest")} == {
        ".newsreader-export"
    }
    for path, digest in summed.items():
        assert hashlib.new(algorithm, (bag / path).read_bytes()).hexdigest() == digest


def test_names_are_plain_and_texts_exact(bag: Path) -> None:
    assert all(each.name.isascii() for each in bag.rglob("*"))
    articles = [article for issue in awkward().issues for article in issue.articles]
    with (bag / "data" / "articles.csv").open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [(bag / "data" / row["file"]).read_bytes().decode() for row in rows] == [
        article.text for article in articles
    ]
    assert [row["headline"] for row in rows] == [a.summary.headline for a in articles]
    assert LONG in (bag / "data" / "annotations.csv").read_text(encoding="utf-8")


def test_cells_stand_as_they_are_and_the_readme_says_so(tmp_path: Path) -> None:
    said = noted("=cmd()")
    issue = said.issues[0]
    summary = issue.articles[0].summary._replace(headline="=headline()")
    article = replace(issue.articles[0], summary=summary)
    notes = (replace(everything().notes[0], text="'=note()"),)
    tags = (replace(everything().tags[0], description="-tag()"),)
    collection = replace(
        said, issues=(replace(issue, articles=(article,)),), notes=notes, tags=tags
    )
    data = put(BagIt(), collection, tmp_path / "bag") / "data"
    read = {name: cells_of(data / f"{name}.csv") for name in ("articles", "annotations")}
    assert "=headline()" in read["articles"]
    assert "=cmd()" in read["annotations"]
    assert "'=note()" in cells_of(data / "notes.csv")
    assert "-tag()" in cells_of(data / "tags.csv")
    assert "stand just as they are in the library" in (data / "README.txt").read_text("utf-8")


def cells_of(path: Path) -> set[str]:
    with path.open(newline="", encoding="utf-8") as stream:
        return {cell for row in csv.reader(stream) for cell in row}


def test_the_description_names_every_file(bag: Path) -> None:
    graph = json.loads((bag / "data" / "ro-crate-metadata.json").read_bytes())["@graph"]
    described = {each["@id"]: each for each in graph}
    assert len(described) == len(graph)
    root = described[described["ro-crate-metadata.json"]["about"]["@id"]]
    files = {each["@id"] for each in graph if each["@type"] == "File"}
    there = {each.relative_to(bag / "data").as_posix() for each in (bag / "data").rglob("*.*")}
    assert files | {"ro-crate-metadata.json"} == there
    assert {part["@id"] for part in root["hasPart"]} == files
    assert described[root["license"]["@id"]]["description"] == awkward().rights
    assert [described[each["@id"]]["name"] for each in root["contributor"]] == ["丙\x02", "甲"]
    assert root["datePublished"] == "2031-03-06"


def graph_of(folder: Path) -> dict[str, dict[str, object]]:
    graph = json.loads((folder / "data" / "ro-crate-metadata.json").read_bytes())["@graph"]
    return {each["@id"]: each for each in graph}


def test_people_are_told_apart(tmp_path: Path) -> None:
    orcid = "0000-0002-1825-0097"
    people = (("周明", orcid), ("Zhou Ming", orcid), ("何未晞", "工号 0042"), ("云生", ""))
    graph = graph_of(put(BagIt(), identified(*people), tmp_path / "bag"))
    address = f"https://orcid.org/{orcid}"
    assert graph[address]["name"] == ["Zhou Ming", "周明"]
    assert [each["@id"] for each in graph["./"]["contributor"]] == [
        address,
        "#person-2",
        "#person-3",
    ]
    assert graph["#person-2"] == {"@id": "#person-2", "@type": "Person", "name": "云生"}
    assert graph["#person-3"]["identifier"] == "工号 0042"


def test_who_only_noted_something_is_named_too(tmp_path: Path) -> None:
    graph = graph_of(put(BagIt(), everything(), tmp_path / "bag"))
    assert graph["#person-1"]["name"] == "乙"


def test_what_is_not_known_is_not_said(tmp_path: Path) -> None:
    undated = make_issue_summary(date=None)
    collection = Collection((CollectedIssue(undated, (make_view(),)),))
    folder = put(BagIt(), collection, tmp_path / "bag")
    graph = json.loads((folder / "data" / "ro-crate-metadata.json").read_bytes())["@graph"]
    assert set(graph[1]) == {"@id", "@type", "name", "description", "license", "hasPart"}
    assert graph[2]["description"] == "Nothing is recorded of the rights in these texts."


@pytest.mark.parametrize("path", ["data/README.txt", "bag-info.txt", "data/notes.csv"])
def test_a_changed_file_is_noticed(path: str, tmp_path: Path) -> None:
    folder = put(BagIt(), awkward(), tmp_path / "bag")
    with (folder / path).open("ab") as stream:
        stream.write(b"x")
    with pytest.raises(MachineError):
        BagIt().check(folder, awkward())


def test_a_missing_annotation_is_noticed(tmp_path: Path) -> None:
    folder = put(BagIt(), everything(), tmp_path / "bag")
    with pytest.raises(MachineError):
        BagIt().check(folder, awkward())


def test_another_text_is_noticed(tmp_path: Path) -> None:
    issue = everything().issues[1]
    folder = put(BagIt(), everything(), tmp_path / "bag")
    other = replace(issue.articles[0], text="乙")
    issues = (everything().issues[0], replace(issue, articles=(other,)))
    with pytest.raises(MachineError):
        BagIt().check(folder, replace(everything(), issues=issues))
