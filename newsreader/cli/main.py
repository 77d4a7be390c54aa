"""The command line's composition root: arguments in, exit status out."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import click

from newsreader import __version__
from newsreader.cli.open_window import command as open_window
from newsreader.cli.options import PATH
from newsreader.cli.output import forget_standard_output, standard_output
from newsreader.cli.registry import Commands
from newsreader.cli.session import Session
from newsreader.cli.statuses import FAILED, STOPPED, USAGE, exit_status
from newsreader.core.errors import MachineError, NewsreaderError
from newsreader.settings.languages import language_of


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.option("--library", type=PATH, metavar="FILE")
@click.version_option(__version__, prog_name="newsreader")
@click.pass_context
def group(context: click.Context, library: Path | None) -> int | None:
    """Take the library's name; without a command, open the window."""
    session: Session = context.obj
    context.obj = replace(session, asked=library)
    if context.invoked_subcommand is None:
        return context.invoke(open_window)
    return None


def run(arguments: Sequence[str]) -> int:
    """Run one command and return the exit status; no error of a person's making shows a trace."""
    session = Session(standard_output(language_of()))
    output = session.output
    try:
        status = group.main(list(arguments), "newsreader", standalone_mode=False, obj=session)
        output.out.flush()
    except click.ClickException as error:
        error.show(output.err)
        return USAGE
    except NewsreaderError as error:
        output.fail(error)
        return exit_status(error)
    except (click.Abort, KeyboardInterrupt):
        output.note("stopped")
        return STOPPED
    except BrokenPipeError:
        forget_standard_output()
        return FAILED
    except OSError as error:
        forget_standard_output()
        output.fail(MachineError("machine-refused", reason=error))
        return FAILED
    return status or 0
