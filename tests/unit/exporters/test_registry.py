"""The formats there are."""

import pytest

from newsreader.core.errors import UsageError
from newsreader.exporters.registry import EXPORTERS, exporter


def test_formats_are_told_apart_and_described() -> None:
    formats = [candidate.format for candidate in EXPORTERS]
    assert len({f.id for f in formats}) == len({f.title for f in formats}) == len(formats)
    assert all(f.title and f.carries for f in formats)
    assert all(f.suffix.startswith(".") or not f.suffix for f in formats)
    assert exporter("csv").format.suffix == ".csv"


def test_an_unknown_format_names_the_known() -> None:
    with pytest.raises(UsageError, match="web-annotation, csv, markdown"):
        exporter("wax")
