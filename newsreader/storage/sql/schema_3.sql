-- How many characters of the reading text belong to the head; 0 where there is none.
ALTER TABLE articles ADD COLUMN head_characters INTEGER NOT NULL DEFAULT 0;
UPDATE articles SET head_characters = max(0, (
  SELECT coalesce(sum(length(text) + 1), 0) - 1 FROM blocks
  WHERE article_key = articles.key AND NOT suppressed
    AND ordinal < coalesce((
      SELECT min(ordinal) FROM blocks AS body
      WHERE body.article_key = articles.key AND NOT body.suppressed
        AND body.role NOT IN ('kicker', 'headline', 'subtitle')
    ), 1000000)
));

-- What stood in the place of corrections, for searching.
CREATE TABLE earlier_texts (
  key INTEGER PRIMARY KEY,
  article_key INTEGER NOT NULL REFERENCES articles (key),
  text TEXT NOT NULL
);
INSERT INTO earlier_texts (article_key, text)
SELECT article_key, recognised_text FROM blocks WHERE text <> recognised_text;
CREATE INDEX earlier_texts_by_article ON earlier_texts (article_key);

-- `indexed` is the key of the last article in the search index; `catalogue` counts the changes of
-- what issues are known by (paper, day, newer version, review), not the issues that were added.
ALTER TABLE library ADD COLUMN indexed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE library ADD COLUMN catalogue INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER catalogue_changed
AFTER UPDATE OF publication, date, superseded_by, reviewed ON issues
BEGIN
  UPDATE library SET catalogue = catalogue + 1;
END;

CREATE INDEX findings_open ON findings (article_key) WHERE decision IS NULL;

-- In its place come the tables of `index_tables.sql`.
DROP TABLE article_index;

-- The current view of the saved searches, which `revisions` can rebuild.
CREATE TABLE saved_searches (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  query TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);
