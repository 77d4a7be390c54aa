"""Write the golden files of export formats anew, to be looked at before they are committed.

python -m tests.support.rewrite_golden FORMAT …
"""

import shutil
import sys
from pathlib import Path

from newsreader.exporters.base import Member
from newsreader.exporters.registry import exporter
from newsreader.exporters.target import write_members
from tests.support.collections import everything, put
from tests.support.exported import content, made

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "exporters"


def main() -> None:
    """Replace what stands there."""
    for format_id in sys.argv[1:]:
        chosen = exporter(format_id)
        target = GOLDEN / f"{format_id}{chosen.format.suffix}"
        if target.is_dir():
            shutil.rmtree(target)
        put(chosen, everything(), target)
        if target.is_dir():
            files = made(content(target))
            shutil.rmtree(target)
            write_members((Member(path, [data]) for path, data in files.items()), target)


if __name__ == "__main__":
    main()
