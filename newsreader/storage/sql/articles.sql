-- Not the texts: a library holds more of them than memory does.
SELECT articles.id, issues.id AS issue_id, articles.page, articles.kicker, articles.headline,
  articles.subtitle, articles.agency, articles.characters,
  (SELECT count(*) FROM annotations WHERE article_id = articles.id AND NOT deleted) AS annotation_count
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE /* which */ AND articles.merged_into IS NULL
ORDER BY issues.publication, issues.date, CAST(issues.number AS INTEGER), issues.number, issues.id,
  articles.ordinal
