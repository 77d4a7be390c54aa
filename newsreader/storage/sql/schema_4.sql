-- Tags have names, a place under each other and a look; what carries them refers to their ids.
-- What `merged` names stands for the tag, once it is not null.
CREATE TABLE tags (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  parent TEXT,
  color TEXT NOT NULL,
  description TEXT NOT NULL,
  closed INTEGER NOT NULL,
  merged TEXT,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);

-- Counts the changes of tags, so that they are read again only then.
ALTER TABLE library ADD COLUMN tags_version INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER tag_added AFTER INSERT ON tags
BEGIN
  UPDATE library SET tags_version = tags_version + 1;
END;
CREATE TRIGGER tag_removed AFTER DELETE ON tags
BEGIN
  UPDATE library SET tags_version = tags_version + 1;
END;

-- The topics of articles.
CREATE TABLE article_tags (
  article_id TEXT NOT NULL REFERENCES articles (id),
  tag_id TEXT NOT NULL,
  PRIMARY KEY (article_id, tag_id)
) WITHOUT ROWID;
CREATE INDEX article_tags_by_tag ON article_tags (tag_id);
CREATE INDEX articles_merged ON articles (merged_into) WHERE merged_into IS NOT NULL;

-- The same, with the article in which one that carries a tag went up.
CREATE VIEW tagged_articles AS
WITH RECURSIVE tagged (tag_id, article_id) AS (
  SELECT tag_id, article_id FROM article_tags
  UNION
  SELECT tagged.tag_id, articles.merged_into FROM tagged
  JOIN articles ON articles.id = tagged.article_id
  WHERE articles.merged_into IS NOT NULL
)
SELECT tagged.tag_id, tagged.article_id FROM tagged
JOIN articles ON articles.id = tagged.article_id AND articles.merged_into IS NULL;

-- Notes on articles, issues and tags, and answers to notes; `subject` is what they are about.
CREATE TABLE notes (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  text TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);
CREATE INDEX notes_by_subject ON notes (subject);

-- Notes as they are being written; `note_id` is the one that is changed, or empty for a new one.
CREATE TABLE note_drafts (
  subject TEXT NOT NULL,
  note_id TEXT NOT NULL,
  text TEXT NOT NULL,
  time TEXT NOT NULL,
  PRIMARY KEY (subject, note_id)
) WITHOUT ROWID;

-- Styles of highlights that people made, or changed.
CREATE TABLE styles (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  color TEXT NOT NULL,
  decoration TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);

-- Words that the dictionary lacks; `part` is the part of speech, in jieba's letters, or empty.
CREATE TABLE words (
  id TEXT PRIMARY KEY,
  word TEXT NOT NULL,
  part TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);

-- Ordered sets of articles and annotations, and of what a query finds, under each other.
CREATE TABLE collections (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  parent TEXT,
  rank INTEGER NOT NULL,
  query TEXT NOT NULL,
  description TEXT NOT NULL,
  rights TEXT NOT NULL,
  source TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);
CREATE TABLE collection_members (
  collection_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  member_id TEXT NOT NULL,
  rank INTEGER NOT NULL,
  PRIMARY KEY (collection_id, kind, member_id)
) WITHOUT ROWID;
CREATE INDEX collection_members_by_member ON collection_members (member_id);

-- Counts the changes of words, so that they are learned again only then.
ALTER TABLE library ADD COLUMN words_version INTEGER NOT NULL DEFAULT 0;
CREATE TRIGGER word_added AFTER INSERT ON words
BEGIN
  UPDATE library SET words_version = words_version + 1;
END;

-- What was done in one go: its revisions, and the operation that it took back or did again.
CREATE TABLE operations (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  author TEXT NOT NULL,
  time TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  undoes INTEGER REFERENCES operations (key)
);
CREATE INDEX operations_by_time ON operations (time);
CREATE INDEX operations_by_first ON operations (first);
INSERT INTO operations (name, author, time, first, last)
SELECT 'earlier', author, time, min(sequence), max(sequence) FROM revisions
GROUP BY author, time ORDER BY min(sequence);

-- What can be undone and, where `undone`, done again; `changes` is JSON, compressed with zlib.
CREATE TABLE undo_steps (
  key INTEGER PRIMARY KEY AUTOINCREMENT,
  operation INTEGER NOT NULL REFERENCES operations (key),
  name TEXT NOT NULL,
  changes BLOB NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX undo_steps_undone ON undo_steps (undone, key);

DROP INDEX annotation_tags_by_tag;
ALTER TABLE annotation_tags RENAME COLUMN tag TO tag_id;
CREATE INDEX annotation_tags_by_tag ON annotation_tags (tag_id);

-- What lists of all annotations are ordered, narrowed and grouped by, without reading their words.
DROP INDEX annotations_by_article;
CREATE INDEX annotations_by_article ON annotations (article_id, start, "end", deleted);
CREATE INDEX annotations_by_created
ON annotations (deleted, created, article_id, creator, style, state);
CREATE INDEX annotations_by_modified ON annotations (deleted, modified);

DROP VIEW annotation_view;
CREATE VIEW tag_view AS
WITH RECURSIVE ends (id, counts_for) AS (
  SELECT id, id FROM tags WHERE merged IS NULL
  UNION
  SELECT tags.id, ends.counts_for FROM tags JOIN ends ON tags.merged = ends.id
),
paths (id, path) AS (
  SELECT id, name FROM tags WHERE parent IS NULL
  UNION
  SELECT tags.id, paths.path || '/' || tags.name FROM tags
  JOIN ends ON ends.id = tags.parent JOIN paths ON paths.id = ends.counts_for
)
SELECT tags.id, paths.path, tags.color, tags.description, tags.creator, tags.created, tags.modified,
  ends.counts_for
FROM tags JOIN paths USING (id) JOIN ends USING (id)
WHERE NOT deleted AND name <> '';
CREATE VIEW annotation_view AS
SELECT annotations.id, issues.publication, issues.date, articles.page, articles.headline, annotations.quote,
  annotations.note,
  (
    SELECT group_concat(DISTINCT named.path) FROM annotation_tags
    JOIN tag_view ON tag_view.id = tag_id JOIN tag_view AS named ON named.id = tag_view.counts_for
    WHERE annotation_id = annotations.id
  ) AS tags,
  annotations.creator, annotations.created, annotations.modified, annotations.style, annotations.state,
  annotations.article_id, annotations.start, annotations."end"
FROM annotations
JOIN articles ON articles.id = annotations.article_id
JOIN issues ON issues.key = articles.issue_key
WHERE NOT annotations.deleted;
