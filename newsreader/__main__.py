"""Start the program: the window without a command, else the command line."""

import gc
import sys


def main() -> None:
    """Run `newsreader`."""
    if sys.argv[1:]:
        from newsreader.cli.main import run  # noqa: PLC0415  click is off the window's start path

        # A long import makes a million values and no cycles; looking for some takes a tenth of it.
        gc.set_threshold(50_000)
        sys.exit(run(sys.argv[1:]))
    window()


def window() -> None:
    """Run `newsreader-window`: the window, with the files it is given."""
    from newsreader.cli.window import run_window  # noqa: PLC0415  beside its twin in `main`

    sys.exit(run_window(sys.argv[1:]))


if __name__ == "__main__":
    main()
