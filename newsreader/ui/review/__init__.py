"""The review desk: the raw text beside what was made of it, and one key for every decision."""
