"""Options and arguments that several commands share."""

import os
from pathlib import Path

import click


class GivenPath(click.Path):
    """A path as it was typed; whether it can be used is said by whoever uses it."""

    def convert(
        self,
        value: str | os.PathLike[str],
        param: click.Parameter | None,
        ctx: click.Context | None,
    ) -> str | bytes | os.PathLike[str]:
        """Refuse the empty name, which pathlib takes for the folder at hand."""
        if not os.fspath(value):
            self.fail("A name is empty.", param, ctx)
        return super().convert(value, param, ctx)


PATH = GivenPath(path_type=Path)

as_json = click.option("--json", "as_json", is_flag=True)
encoding = click.option("--encoding", metavar="NAME")
mapping = click.option("--map", "mapping", metavar="FIELD=COLUMN", multiple=True)
nth = click.option("--nth", type=click.IntRange(min=1), default=1, show_default=True)
