SELECT issues.*,
  (SELECT count(*) FROM articles WHERE issue_key = issues.key AND merged_into IS NULL) AS article_count,
  (SELECT count(*) FROM findings WHERE issue_key = issues.key AND decision IS NULL) AS finding_count
FROM issues
WHERE superseded_by IS NULL
  AND /* here */
ORDER BY publication, date, CAST(number AS INTEGER), number, id
