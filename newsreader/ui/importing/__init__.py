"""Importing: choosing and dropping files, progress, and the report of what was found."""
