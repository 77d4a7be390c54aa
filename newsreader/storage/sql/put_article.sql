-- A new article stands beside the numbered ones until the order of the issue is made.
INSERT INTO articles (
  id, issue_key, ordinal, page, kicker, headline, subtitle, agency, place, contributors, text,
  head_characters, characters
) VALUES (
  :id, :issue_key, -(SELECT coalesce(max(key), 0) + 1 FROM articles), :page, :kicker, :headline,
  :subtitle, :agency, :place, :contributors, :text,
  :head_characters, :characters
)
ON CONFLICT (id) DO UPDATE SET
  page = excluded.page, kicker = excluded.kicker, headline = excluded.headline,
  subtitle = excluded.subtitle, agency = excluded.agency, place = excluded.place,
  contributors = excluded.contributors, text = excluded.text,
  head_characters = excluded.head_characters, characters = excluded.characters,
  revision = revision + 1, merged_into = NULL
