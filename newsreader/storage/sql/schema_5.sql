-- Who annotates: the name under which that is done, and what tells one person from all others.
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  identifier TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);

-- Contradictions that only a merge could tell of, until somebody decides them; values are JSON.
CREATE TABLE contradictions (
  id TEXT PRIMARY KEY,
  subject TEXT NOT NULL,
  field TEXT NOT NULL,
  kept TEXT NOT NULL,
  other TEXT NOT NULL,
  kept_by TEXT NOT NULL,
  kept_at TEXT NOT NULL,
  other_by TEXT NOT NULL,
  other_at TEXT NOT NULL,
  creator TEXT NOT NULL,
  created TEXT NOT NULL,
  modified TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  checksum TEXT NOT NULL
);
