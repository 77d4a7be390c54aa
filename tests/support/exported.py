"""What an export left behind: a file, a folder or an archive, as bytes by path."""

from pathlib import Path
from zipfile import ZipFile, is_zipfile


def content(path: Path, *, packed: bool = False) -> dict[str, bytes]:
    """Return the bytes of every file; those in an archive by their names, unless `packed`."""
    if path.is_dir():
        files = sorted(each for each in path.rglob("*") if each.is_file())
        ours = (each for each in files if each.name != ".newsreader-export")
        return {each.relative_to(path).as_posix(): each.read_bytes() for each in ours}
    if is_zipfile(path) and not packed:
        with ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    return {"": path.read_bytes()}


def everything_in(path: Path) -> str:
    """Return everything that is in an export as one text."""
    return "\n".join(data.decode("utf-8", "replace") for data in content(path).values())
