"""Formats that are zip archives of parts in a fixed order, without times of their own."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from newsreader.exporters.base import Member, require_pieces, require_written

_EPOCH = (1980, 1, 1, 0, 0, 0)


def write_package(stream: BinaryIO, parts: Iterable[Member], stored: str = "") -> None:
    """Write all parts, compressed but for the one called `stored`."""
    with ZipFile(stream, "w") as archive:
        for part in parts:
            info = ZipInfo(part.path, _EPOCH)
            info.compress_type = ZIP_STORED if part.path == stored else ZIP_DEFLATED
            with archive.open(info, "w") as to:
                for piece in part.data:
                    to.write(piece)


def check_package(path: Path, parts: Iterable[Member]) -> None:
    """Raise MachineError unless the archive holds just these parts."""
    with ZipFile(path) as archive:
        names: list[str] = []
        for part in parts:
            names.append(part.path)
            require_written(part.path in archive.NameToInfo, expected=True, path=path)
            with archive.open(part.path) as written:
                require_pieces(written, part.data, path)
        require_written(archive.namelist(), names, path)
