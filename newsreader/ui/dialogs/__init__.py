"""Windows beside the main one: export, help, keyboard, about, and what to do about a bug.

The window imports them where they are opened: together they would cost a tenth of its start.
"""
