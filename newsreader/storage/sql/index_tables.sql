-- The search index, which can be made anew of the articles; storage/index says how it is written.
-- A segment holds texts of one kind (`shelf`); `last` orders segments by age.
CREATE TABLE index_segments (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  shelf INTEGER NOT NULL,
  last INTEGER NOT NULL,
  units INTEGER NOT NULL,
  documents BLOB NOT NULL,
  people BLOB NOT NULL,
  frequent BLOB NOT NULL,
  characters BLOB NOT NULL
);
CREATE TABLE index_rows (
  id INTEGER PRIMARY KEY,
  documents INTEGER NOT NULL,
  data BLOB NOT NULL
);

-- What segments with a `last` below `before` hold of an article is outdated.
CREATE TABLE index_gone (
  article_key INTEGER PRIMARY KEY,
  before INTEGER NOT NULL
);
CREATE TABLE index_people (
  key INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
