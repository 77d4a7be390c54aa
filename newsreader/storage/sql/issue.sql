SELECT issues.*,
  (SELECT count(*) FROM articles WHERE issue_key = issues.key) AS article_count,
  (SELECT count(*) FROM findings WHERE issue_key = issues.key) AS finding_count
FROM issues
WHERE key = ?
