SELECT issues.*,
  (SELECT count(*) FROM articles WHERE issue_key = issues.key AND merged_into IS NULL) AS article_count,
  (SELECT count(*) FROM findings WHERE issue_key = issues.key AND decision IS NULL) AS finding_count
FROM issues
WHERE superseded_by IS NULL
  AND (:any_publication OR publication IS :publication)
  AND (:any_year OR CAST(substr(date, 1, 4) AS INTEGER) IS :year)
  AND (:any_month OR CAST(substr(date, 6, 2) AS INTEGER) IS :month)
ORDER BY publication, date, CAST(number AS INTEGER), number, id
