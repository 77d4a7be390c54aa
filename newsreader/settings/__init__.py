"""Every setting, declared once; where the program keeps its files."""
