"""Print what Sickle, which harvests archives, reads of records of Dublin Core, as JSON.

harvest.py FILE, with the packages of requirements.txt.
"""

import json
import sys

from lxml import etree
from sickle.models import Record

OAI = "{http://www.openarchives.org/OAI/2.0/}"


def harvested(record: etree._Element) -> dict[str, list[str]]:
    """Put a record in the envelope in which archives hand it out, and let it be opened."""
    envelope = etree.Element(f"{OAI}record")
    header = etree.SubElement(envelope, f"{OAI}header")
    etree.SubElement(header, f"{OAI}identifier").text = "oai:x"
    etree.SubElement(header, f"{OAI}datestamp").text = "2031-03-05"
    etree.SubElement(envelope, f"{OAI}metadata").append(record)
    return Record(envelope).metadata


if __name__ == "__main__":
    json.dump([harvested(each) for each in etree.parse(sys.argv[1]).getroot()], sys.stdout)
