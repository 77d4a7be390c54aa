UPDATE articles SET merged_into = :home, ordinal = -key, text = '', characters = 0,
  revision = revision + 1
WHERE key = :key
