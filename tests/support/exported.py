"""What an export left behind: a file, a folder or an archive, as bytes by path."""

from contextlib import closing
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pypdfium2

from newsreader.assets import resource


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


def changed(archive: Path, target: Path, old: str, new: str) -> Path:
    """Write an archive again with other words in it, to see who notices; the words are there."""
    with ZipFile(archive) as source, ZipFile(target, "w") as copy:
        files = {name: source.read(name) for name in source.namelist()}
        assert any(old.encode() in data for data in files.values()), old
        for name, data in files.items():
            copy.writestr(name, data.replace(old.encode(), new.encode()))
    return target


def made(files: dict[str, bytes]) -> dict[str, bytes]:
    """Return what an exporter made itself, without what it copied from the resources."""
    copied = {path.read_bytes() for path in resource("site").iterdir()}
    return {plain(path): data for path, data in files.items() if data not in copied}


def plain(path: str) -> str:
    """Return a path in letters that every file system and tool takes, as Punycode does."""
    return "/".join(map(_plain, path.split("/")))


def _plain(name: str) -> str:
    return name if name.isascii() else f"xn--{name.encode('punycode').decode()}"


def everything_in(path: Path) -> str:
    """Return everything that is in an export as one text."""
    return "\n".join(data.decode("utf-8", "replace") for data in content(path).values())


def text_of(path: Path) -> str:
    """Return all that a reader finds in an export; of a PDF, what is copied from its pages."""
    if not path.is_file() or not path.read_bytes().startswith(b"%PDF"):
        return everything_in(path)
    with closing(pypdfium2.PdfDocument(path)) as document:
        return "".join(page.get_textpage().get_text_range() for page in document)
