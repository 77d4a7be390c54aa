WITH
  discarded (kind, id, words, note, article_id, field) AS (
    SELECT 'annotation', id, quote, note, article_id, 'deleted' FROM annotations WHERE deleted
    UNION ALL
    SELECT 'tag', id, name, description, NULL, 'tags:deleted' FROM tags WHERE deleted
    UNION ALL
    SELECT 'note', id, text, '', NULL, 'notes:deleted' FROM notes WHERE deleted
    UNION ALL
    SELECT 'search', id, name, query, NULL, 'search:deleted' FROM saved_searches WHERE deleted
    UNION ALL
    SELECT 'style', id, name, '', NULL, 'styles:deleted' FROM styles WHERE deleted
    UNION ALL
    SELECT 'word', id, word, part, NULL, 'words:deleted' FROM words WHERE deleted
    UNION ALL
    SELECT 'collection', id, name, description, NULL, 'collections:deleted' FROM collections
    WHERE deleted
  )
SELECT discarded.*, revisions.author, revisions.time
FROM discarded
JOIN revisions ON revisions.sequence = (
  SELECT max(sequence) FROM revisions WHERE subject = discarded.id AND field = discarded.field
)
ORDER BY revisions.sequence DESC
LIMIT ?
