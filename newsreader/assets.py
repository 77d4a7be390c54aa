"""Find the files of `resources/`, in a checkout as well as in an installed wheel."""

from pathlib import Path

_PACKAGE = Path(__file__).parent
_INSTALLED = _PACKAGE / "_resources"
_ROOT = _INSTALLED if _INSTALLED.is_dir() else _PACKAGE.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a bundled file or folder, e.g. `resource("help", "changelog.md")`."""
    return _ROOT.joinpath(*parts)
