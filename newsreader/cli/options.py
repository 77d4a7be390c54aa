"""Options and arguments that several commands share."""

from pathlib import Path

import click

PATH = click.Path(path_type=Path)
"""A path as it was typed; whether it can be used is said by whoever uses it."""

as_json = click.option("--json", "as_json", is_flag=True)
nth = click.option("--nth", type=click.IntRange(min=1), default=1, show_default=True)
