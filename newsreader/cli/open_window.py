"""`newsreader open`: the window."""

from pathlib import Path

import click

from newsreader.cli.options import PATH
from newsreader.cli.session import Session
from newsreader.cli.window import load_window


@click.command
@click.argument("files", metavar="[FILE]...", nargs=-1, type=PATH)
@click.option("--sample", is_flag=True)
@click.option("--screenshot", type=PATH, metavar="FILE")
@click.pass_obj
def command(
    session: Session, files: tuple[Path, ...], sample: bool, screenshot: Path | None
) -> int:
    """Open the window."""
    library = None if sample else session.path()
    return load_window()(library, files, sample, screenshot)
