"""Words about the place where an export is written."""

from pathlib import Path

from newsreader.core.reports import ExportFormat
from newsreader.ui.translation import translate


def written_over(target: Path | None, format_: ExportFormat) -> str:
    """Say what will be replaced, or what will be made; raises as looking at the place does."""
    if target is not None and target.is_dir() and any(target.iterdir()):
        return translate(
            "ExportDialog", "An export of this name is replaced, unless it was changed since."
        )
    if target is not None and target.exists() and not target.is_dir():
        return translate(
            "ExportDialog", "There is something of this name already; it will be replaced."
        )
    if not format_.suffix:
        return translate(
            "ExportDialog", "A folder of files; with a name that ends in .zip, one archive."
        )
    return ""
