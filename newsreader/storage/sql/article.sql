SELECT articles.*, issues.id AS issue_id,
  (SELECT count(*) FROM annotations WHERE article_id = articles.id AND NOT deleted) AS annotation_count
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE articles.id = ?
