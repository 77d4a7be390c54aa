-- The text of the article of an id, or of the one in which it went up, however often.
WITH RECURSIVE home (id) AS (
  SELECT ?
  UNION
  SELECT articles.merged_into FROM articles JOIN home ON articles.id = home.id
  WHERE articles.merged_into IS NOT NULL
)
SELECT text FROM articles WHERE id IN home AND merged_into IS NULL
