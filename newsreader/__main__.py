"""Start the program: the window without a command, else the command line."""


def main() -> None:
    """Run `newsreader`."""


def window() -> None:
    """Run `newsreader-window`."""
