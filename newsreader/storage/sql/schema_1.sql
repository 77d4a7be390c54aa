-- One row: which library this is, and by which rules its search index was made.
CREATE TABLE library (
  id TEXT NOT NULL,
  created TEXT NOT NULL,
  index_version TEXT NOT NULL
);

-- The files as they came; bytes are compressed with zlib.
CREATE TABLE sources (
  sha256 TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  size INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  importer TEXT NOT NULL,
  importer_version TEXT NOT NULL,
  imported TEXT NOT NULL
);

-- What each paper prints about itself, right or wrong.
CREATE TABLE issues (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source_sha256 TEXT NOT NULL REFERENCES sources (sha256),
  publication TEXT,
  date TEXT,
  number TEXT,
  page_count INTEGER,
  serial TEXT,
  sponsor TEXT,
  lunar_date TEXT,
  weekday TEXT,
  recogniser_version TEXT NOT NULL,
  reviewed INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX issues_by_place ON issues (publication, date, number);
CREATE INDEX issues_by_date ON issues (date);
CREATE INDEX issues_by_source ON issues (source_sha256);

-- What belongs to the page, not to an article. Spans are pairs of code point offsets, as JSON.
CREATE TABLE furniture (
  issue_key INTEGER NOT NULL REFERENCES issues (key),
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  spans TEXT NOT NULL,
  PRIMARY KEY (issue_key, ordinal)
) WITHOUT ROWID;

-- `text` is the reading text, with the corrections made since; `revision` counts them.
CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  issue_key INTEGER NOT NULL REFERENCES issues (key),
  ordinal INTEGER NOT NULL,
  page INTEGER NOT NULL,
  kicker TEXT,
  headline TEXT NOT NULL,
  subtitle TEXT,
  agency TEXT,
  place TEXT,
  contributors TEXT NOT NULL,
  text TEXT NOT NULL,
  characters INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 0,
  UNIQUE (issue_key, ordinal)
);

-- `text` is as corrected, `recognised_text` as it was when the issue came in.
CREATE TABLE blocks (
  article_key INTEGER NOT NULL REFERENCES articles (key),
  ordinal INTEGER NOT NULL,
  role TEXT NOT NULL,
  text TEXT NOT NULL,
  recognised_text TEXT NOT NULL,
  spans TEXT NOT NULL,
  dropped TEXT NOT NULL,
  suppressed INTEGER NOT NULL,
  PRIMARY KEY (article_key, ordinal)
) WITHOUT ROWID;

-- Doubts; `start` and `end` are the place in the reading text as recognised, if it has one.
CREATE TABLE findings (
  key INTEGER PRIMARY KEY,
  issue_key INTEGER NOT NULL REFERENCES issues (key),
  article_key INTEGER REFERENCES articles (key),
  kind TEXT NOT NULL,
  severity TEXT NOT NULL,
  repair TEXT,
  spans TEXT NOT NULL,
  refers_to TEXT NOT NULL,
  details TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER
);
CREATE INDEX findings_by_issue ON findings (issue_key);
CREATE INDEX findings_by_article ON findings (article_key);

-- Everything people made, step by step; never changed, never deleted. `value` and `parents` are JSON.
CREATE TABLE revisions (
  sequence INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT NOT NULL,
  author TEXT NOT NULL,
  time TEXT NOT NULL,
  parents TEXT NOT NULL,
  checksum TEXT NOT NULL
);
CREATE INDEX revisions_by_subject ON revisions (subject, field);

-- The current view of the annotations, which `revisions` can rebuild.
CREATE TABLE annotations (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article_id TEXT NOT NULL REFERENCES articles (id),
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  note TEXT NOT NULL,
  style TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  state TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);
CREATE INDEX annotations_by_article ON annotations (article_id, start);

CREATE TABLE annotation_tags (
  annotation_id TEXT NOT NULL REFERENCES annotations (id),
  tag TEXT NOT NULL,
  PRIMARY KEY (annotation_id, tag)
) WITHOUT ROWID;
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag);

-- Notes as they are being typed, until they are kept.
CREATE TABLE drafts (
  annotation_id TEXT PRIMARY KEY REFERENCES annotations (id),
  text TEXT NOT NULL,
  time TEXT NOT NULL
);

-- One term a character; rowid is the article's key.
CREATE VIRTUAL TABLE article_index USING fts5(text, content='', tokenize='ascii');

-- For people who look into the file with other programs; the program itself does not read these.
CREATE VIEW article_view AS
SELECT articles.id, issues.publication, issues.date, issues.number, articles.page, articles.kicker,
  articles.headline, articles.subtitle, articles.agency, articles.characters, articles.text
FROM articles JOIN issues ON issues.key = articles.issue_key;

CREATE VIEW annotation_view AS
SELECT annotations.id, issues.publication, issues.date, articles.page, articles.headline, annotations.quote,
  annotations.note,
  (SELECT group_concat(tag, '; ') FROM annotation_tags WHERE annotation_id = annotations.id) AS tags,
  annotations.creator, annotations.created, annotations.modified, annotations.style, annotations.state,
  annotations.article_id, annotations.start, annotations."end"
FROM annotations
JOIN articles ON articles.id = annotations.article_id
JOIN issues ON issues.key = articles.issue_key
WHERE NOT annotations.deleted;
