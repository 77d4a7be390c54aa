-- The text of an issue (UTF-8, compressed with zlib) where it is not that of the file as decoded.
ALTER TABLE issues ADD COLUMN extracted BLOB;

-- The id of the issue that is a newer version of this one; this one is then left out of lists.
ALTER TABLE issues ADD COLUMN superseded_by TEXT;
CREATE INDEX issues_superseded ON issues (superseded_by) WHERE superseded_by IS NOT NULL;
DROP INDEX issues_by_place;
CREATE INDEX issues_by_place ON issues (publication, date, number) WHERE superseded_by IS NULL;

-- An article that went up in another keeps its row, so that its id goes on leading there.
ALTER TABLE articles ADD COLUMN merged_into TEXT;

-- What a person decided about a doubt. Its place follows from its spans.
ALTER TABLE findings ADD COLUMN confidence REAL NOT NULL DEFAULT 1;
ALTER TABLE findings ADD COLUMN decision TEXT;
ALTER TABLE findings DROP COLUMN start;
ALTER TABLE findings DROP COLUMN "end";

-- Pictures of pages, byte for byte: images and PDF files.
CREATE TABLE facsimile_files (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL
);

-- Which picture shows a page; `sheet` is the page of a PDF file, from 0.
CREATE TABLE facsimiles (
  issue_key INTEGER NOT NULL REFERENCES issues (key),
  page INTEGER NOT NULL,
  sha256 TEXT NOT NULL REFERENCES facsimile_files (sha256),
  sheet INTEGER NOT NULL,
  PRIMARY KEY (issue_key, page)
) WITHOUT ROWID;

-- Where the words of a page are printed, if the format of the source says so: each word's place in
-- the issue's text and on the page, packed as core/packed_boxes.py says.
CREATE TABLE page_boxes (
  issue_key INTEGER NOT NULL REFERENCES issues (key),
  page INTEGER NOT NULL,
  boxes BLOB NOT NULL,
  PRIMARY KEY (issue_key, page)
);

DROP VIEW article_view;
CREATE VIEW article_view AS
SELECT articles.id, issues.publication, issues.date, issues.number, articles.page, articles.kicker,
  articles.headline, articles.subtitle, articles.agency, articles.characters, articles.text
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE articles.merged_into IS NULL;
