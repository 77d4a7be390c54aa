"""Raw text into a newspaper issue: an ordered list of small steps."""
