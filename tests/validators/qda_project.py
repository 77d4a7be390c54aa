"""Print what qualitative-coding imports of REFI-QDA projects, as JSON.

qda_project.py PROJECT …, with the packages of requirements.txt and bare.txt.
"""

import contextlib
import json
import os
import sqlite3
import sys
import tempfile
import types
from contextlib import closing
from pathlib import Path

import structlog

sys.modules["spacy"] = types.ModuleType("spacy")  # used by a command that is not run here
from qualitative_coding.corpus import QCCorpus  # noqa: E402
from qualitative_coding.exceptions import QCError  # noqa: E402
from qualitative_coding.refi_qda.reader import REFIQDAReader  # noqa: E402

CODED = """
SELECT document_id, coder_id, code_id FROM coded_line
JOIN coded_line_location_association ON coded_line.id = coded_line_id
JOIN location ON location.id = location_id
JOIN document_index ON document_index.id = document_index_id
"""


def imported(project: str) -> dict[str, object]:
    """Import a project as the program does, and look into its library; or say why it would not."""
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        try:
            REFIQDAReader(project).unpack_project(folder)
        except QCError as error:
            return {"refused": str(error)}
        codes = QCCorpus("settings.yaml").get_codebook().flatten(names=True, expanded=True)
        with closing(sqlite3.connect("qualitative_coding.sqlite3")) as library:
            coded = library.execute(CODED).fetchall()
        texts = {each.stem: each.read_bytes().decode() for each in Path("corpus").iterdir()}
        return {"texts": texts, "codes": codes, "coded": coded}


def main(projects: list[str]) -> None:
    """Import one after the other."""
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    os.environ["PYTHONBREAKPOINT"] = "0"  # one was left behind in the reader
    json.dump([imported(project) for project in projects], sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1:])
