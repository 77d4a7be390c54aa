"""How far two people agree, and a walk through what they do not agree in."""
