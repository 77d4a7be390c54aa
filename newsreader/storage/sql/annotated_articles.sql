SELECT articles.id, issues.id AS issue_id, publication, date, number
FROM articles JOIN issues ON issues.key = articles.issue_key
WHERE articles.id IN (SELECT value FROM json_each(?))
ORDER BY publication, date, CAST(number AS INTEGER), number, issues.id, articles.ordinal
