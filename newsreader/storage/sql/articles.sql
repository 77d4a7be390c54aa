-- Not the texts: a library holds more of them than memory does.
SELECT articles.id, issues.id AS issue_id, articles.page, articles.kicker, articles.headline,
  articles.subtitle, articles.agency, articles.characters,
  (SELECT count(*) FROM annotations WHERE article_id = articles.id AND NOT deleted) AS annotation_count
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE articles.issue_key IN (
    SELECT :issue_key WHERE :issue_key IS NOT NULL
    UNION ALL
    SELECT key FROM issues WHERE :issue_key IS NULL AND superseded_by IS NULL
  )
  AND articles.merged_into IS NULL
ORDER BY issues.publication, issues.date, CAST(issues.number AS INTEGER), issues.number, issues.id,
  articles.ordinal
