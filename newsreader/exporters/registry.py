"""Every export format, by its id."""

from collections.abc import Mapping

from newsreader.core.errors import UsageError
from newsreader.core.reports import Audience
from newsreader.exporters.bagit.exporter import BagIt
from newsreader.exporters.base import Exporter, FolderExporter
from newsreader.exporters.bibtex import Bibtex
from newsreader.exporters.conll import Conll
from newsreader.exporters.corpus import Corpus, SegmentedCorpus
from newsreader.exporters.csl_json import CslJson
from newsreader.exporters.csv_table import CsvForExcel, CsvTable
from newsreader.exporters.described_table import DescribedTable
from newsreader.exporters.doccano import Doccano
from newsreader.exporters.docx.exporter import Docx
from newsreader.exporters.dublin_core import DublinCore
from newsreader.exporters.epub.exporter import Epub
from newsreader.exporters.label_studio import LabelStudio
from newsreader.exporters.markdown import Markdown
from newsreader.exporters.mods import Mods
from newsreader.exporters.obsidian import Obsidian
from newsreader.exporters.pdf.exporter import Pdf
from newsreader.exporters.qda_codebook import QdaCodebook
from newsreader.exporters.qda_project import QDPX, QDPX_MAXQDA
from newsreader.exporters.reference_list import REFERENCES_2015, REFERENCES_2025
from newsreader.exporters.ris import Ris
from newsreader.exporters.skos import Skos
from newsreader.exporters.spreadsheet import Spreadsheet
from newsreader.exporters.tei.exporter import Tei
from newsreader.exporters.uima import Uima
from newsreader.exporters.web_annotation import WebAnnotation
from newsreader.exporters.website.exporter import Website

BY_AUDIENCE: Mapping[Audience, tuple[Exporter | FolderExporter, ...]] = {
    # To add one: a module with a class like `csv_table.CsvTable`, an instance here, its words in
    # ui/dialogs/format_texts.py and the help, a golden file in tests/golden/exporters and, where
    # there is one, an independent validator in its test. What it has no place for stands in
    # `leaves_out`: test_losses tells what is missing there.
    Audience.EVERYONE: (
        WebAnnotation(),
        CsvTable(),
        Markdown(),
        Docx(),
        Epub(),
        Pdf(),
    ),
    Audience.RESEARCHERS: (
        CsvForExcel(),
        DescribedTable(),
        Spreadsheet(),
        QDPX,
        QDPX_MAXQDA,
        QdaCodebook(),
        Obsidian(),
        Corpus(),
        SegmentedCorpus(),
        Doccano(),
        LabelStudio(),
        Conll(),
        Uima(),
    ),
    Audience.CITATIONS: (
        Ris(),
        Bibtex(),
        CslJson(),
        REFERENCES_2015,
        REFERENCES_2025,
    ),
    Audience.LIBRARIANS: (
        Tei(),
        BagIt(),
        Mods(),
        DublinCore(),
        Skos(),
        Website(),
    ),
}
EXPORTERS = tuple(each for some in BY_AUDIENCE.values() for each in some)


def exporter(format_id: str) -> Exporter | FolderExporter:
    """Return the exporter of a format; UsageError names those there are."""
    for candidate in EXPORTERS:
        if candidate.format.id == format_id:
            return candidate
    known = ", ".join(candidate.format.id for candidate in EXPORTERS)
    raise UsageError("no-such-format", id=format_id, known=known)
