-- What people read with other programs: styles by their names, tags one a line, and what is in
-- collections.
DROP VIEW annotation_view;
CREATE VIEW annotation_view AS
SELECT annotations.id, issues.publication, issues.date, articles.page, articles.headline, annotations.quote,
  annotations.note,
  (
    SELECT group_concat(path, char(10)) FROM (
      SELECT DISTINCT named.path AS path FROM annotation_tags
      JOIN tag_view ON tag_view.id = tag_id JOIN tag_view AS named ON named.id = tag_view.counts_for
      WHERE annotation_id = annotations.id ORDER BY 1
    )
  ) AS tags,
  annotations.creator, annotations.created, annotations.modified,
  coalesce((SELECT name FROM styles WHERE styles.id = annotations.style), annotations.style) AS style,
  annotations.state, annotations.article_id, annotations.start, annotations."end"
FROM annotations
JOIN articles ON articles.id = annotations.article_id
JOIN issues ON issues.key = articles.issue_key
WHERE NOT annotations.deleted;

-- An article that went up in another stands as that one.
CREATE VIEW collection_view AS
WITH RECURSIVE paths (id, path) AS (
  SELECT id, name FROM collections WHERE parent IS NULL AND NOT deleted
  UNION
  SELECT collections.id, paths.path || '/' || collections.name
  FROM collections JOIN paths ON paths.id = collections.parent
  WHERE NOT collections.deleted
),
homes (id, home) AS (
  SELECT id, merged_into FROM articles WHERE merged_into IS NOT NULL
  UNION
  SELECT homes.id, articles.merged_into FROM homes JOIN articles ON articles.id = homes.home
  WHERE articles.merged_into IS NOT NULL
)
SELECT paths.path AS collection, collection_members.rank, issues.publication, issues.date, articles.page,
  articles.headline, annotations.quote, annotations.note, articles.id AS article_id,
  annotations.id AS annotation_id
FROM collection_members
JOIN paths ON paths.id = collection_members.collection_id
LEFT JOIN annotations ON kind = 'annotation' AND annotations.id = member_id
LEFT JOIN homes ON homes.id = coalesce(annotations.article_id, member_id)
JOIN articles ON merged_into IS NULL
  AND articles.id = coalesce(homes.home, annotations.article_id, member_id)
JOIN issues ON issues.key = articles.issue_key
WHERE annotations.deleted IS NOT 1
ORDER BY paths.path, collection_members.rank;
