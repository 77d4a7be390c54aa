"""The window: the only Qt of the program; one folder a pane."""

import builtins
from importlib import import_module

# PySide6 puts an `import` in place that reads the source of every module imported from then on, to
# see whether the module wants other names of Qt's methods. None of ours does, and it would be a
# thirtieth of the start.
import_module("PySide6.QtCore")
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
