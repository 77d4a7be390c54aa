"""What was done in the library, and the trash."""
