"""The formats in which a vocabulary of tags leaves."""
