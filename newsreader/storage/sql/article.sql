-- The article of an id, or the one in which it went up, however often.
WITH RECURSIVE home (id) AS (
  SELECT ?
  UNION
  SELECT articles.merged_into FROM articles JOIN home ON articles.id = home.id
  WHERE articles.merged_into IS NOT NULL
)
SELECT articles.*, issues.id AS issue_id,
  (SELECT count(*) FROM annotations WHERE article_id = articles.id AND NOT deleted) AS annotation_count
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE articles.id IN home AND articles.merged_into IS NULL
