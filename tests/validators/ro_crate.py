"""Print what roc-validator finds wrong in RO-Crates, without a network, as JSON.

ro_crate.py FOLDER CRATE …, with the packages of requirements.txt; the folder is for what it writes.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

import requests
import rocrate
from requests.adapters import HTTPAdapter
from requests_cache import CachedSession
from rocrate_validator.cli import cli
from urllib3 import HTTPResponse

CONTEXT = "https://w3id.org/ro/crate/1.1/context"


class Stored(HTTPAdapter):
    """Answers every question with the context that came with a package."""

    def send(self, request: requests.PreparedRequest, **_: object) -> requests.Response:
        data = Path(rocrate.__file__).with_name("data").joinpath("ro-crate.jsonld").read_bytes()
        headers = {"Content-Type": "application/ld+json"}
        answer = HTTPResponse(io.BytesIO(data), headers, 200, preload_content=False)
        return self.build_response(request, answer)


def faults(crate: str, cache: Path, report: Path) -> list[str]:
    """Let the validator run, and return what it found."""
    report.unlink(missing_ok=True)
    where = ("--offline", "--cache-path", str(cache), "--output-file", str(report))
    how = ("--profile-identifier", "ro-crate-1.1", "--output-format", "json", "--no-paging")
    with contextlib.suppress(SystemExit):  # its verdict; what it found is in the report
        cli(["--no-interactive", "validate", *how, *where, crate])
    return [each["message"] for each in json.loads(report.read_bytes())["issues"]]


def main(folder: Path, crates: list[str]) -> None:
    """Fill the cache of the validator as it would itself, and look at one after the other."""
    cache = folder / "cache"
    session = CachedSession(str(cache), backend="sqlite", expire_after=-1)
    session.mount("https://", Stored())
    session.get(CONTEXT)
    json.dump([faults(crate, cache, folder / "report.json") for crate in crates], sys.stdout)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
