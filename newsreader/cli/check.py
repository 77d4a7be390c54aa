"""`newsreader check`: look for damage."""

import click

from newsreader.cli import documents
from newsreader.cli.options import as_json
from newsreader.cli.session import Session


@click.command
@click.option("--repair", is_flag=True)
@as_json
@click.pass_obj
def command(session: Session, repair: bool, as_json: bool) -> int:
    """Check the library; 3 if something is wrong and was not repaired."""
    output = session.output
    with session.writing() if repair else session.reading() as library:
        report = library.maintaining.check(repair=repair)
    if as_json:
        output.document(documents.checked(report))
    else:
        for finding in report.findings:
            key = "check.repaired" if finding.repaired else "check.found"
            output.say(key, kind=finding.kind, subject=finding.subject)
        if report.ok:
            output.say("check.ok")
    return 0 if report.ok else 3
