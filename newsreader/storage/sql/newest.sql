-- The texts are fetched for the page alone: sorting all of them would cost ten times as much.
WITH page AS (
  SELECT articles.key
  FROM article_index
  JOIN articles ON articles.key = article_index.rowid
  JOIN issues ON issues.key = articles.issue_key
  WHERE article_index MATCH :terms AND issues.superseded_by IS NULL
  ORDER BY issues.date DESC NULLS LAST, articles.id
  LIMIT :limit OFFSET :offset
)
SELECT articles.id, issues.publication, issues.date, articles.page, articles.headline, articles.text
FROM page
JOIN articles ON articles.key = page.key
JOIN issues ON issues.key = articles.issue_key
ORDER BY issues.date DESC NULLS LAST, articles.id
