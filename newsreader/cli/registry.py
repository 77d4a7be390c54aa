"""The commands, and the group that imports only the one that is asked for.

To add one: a module in this folder with a click command named `command`, a row in COMMANDS, and
its texts in `words.py` (`help.NAME`, and `help.NAME.OPTION` for each option); the commands of a
group are called `NAME.PART` there.
"""

from collections.abc import Mapping
from importlib import import_module

import click

from newsreader.cli.session import Session
from newsreader.cli.words import WORDS, word
from newsreader.core.messages import Language

COMMANDS: Mapping[str, str] = {
    "open": "open_window",
    "inspect": "inspect_file",
    "import": "import_paths",
    "issues": "issues",
    "articles": "articles",
    "show": "show",
    "search": "search",
    "searches": "searches",
    "annotate": "annotate",
    "annotations": "annotations",
    "tags": "tags",
    "collections": "collections",
    "people": "people",
    "correct": "correct",
    "export": "export",
    "import-annotations": "import_annotations",
    "merge": "merge",
    "metadata": "metadata",
    "backup": "backup",
    "restore": "restore",
    "check": "check",
}


class Commands(click.Group):
    """A group whose commands are imported when they are named."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Import a command and give it its help in the language of the session."""
        if cmd_name not in COMMANDS:
            return None
        command = load(cmd_name)
        session: Session = ctx.obj
        explain(command, f"help.{cmd_name}", session.output.language)
        return command

    def get_help(self, ctx: click.Context) -> str:
        """Return the help of the whole program in the language of the session."""
        session: Session = ctx.obj
        explain(self, "help", session.output.language)
        return super().get_help(ctx)


def load(name: str) -> click.Command:
    """Import the command of a row."""
    return import_module(f"newsreader.cli.{COMMANDS[name]}").command


def explain(command: click.Command, key: str, language: Language) -> None:
    """Give a command and its options their help from `words.py`."""
    command.help = word(key, language)
    for parameter in command.params:
        own = f"{key}.{parameter.name}"
        text = own if own in WORDS else f"help.{parameter.name}"
        if isinstance(parameter, click.Option) and text in WORDS:
            parameter.help = word(text, language)
    if isinstance(command, click.Group):
        for name, part in command.commands.items():
            explain(part, f"{key}.{name}", language)
