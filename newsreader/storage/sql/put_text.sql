UPDATE articles SET text = :text, characters = :characters, revision = revision + 1,
  kicker = :kicker, headline = :headline, subtitle = :subtitle
WHERE key = :key
