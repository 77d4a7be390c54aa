"""What one thread alone may use at a time."""

import threading

PDFIUM = threading.Lock()
"""PDFium is not made for two threads, whatever documents they have open."""
