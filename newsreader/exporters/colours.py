"""The colours that highlights have outside the program, on white."""

from newsreader.core.annotation import Style

COLOURS = {
    Style.YELLOW: "#fff2a8",
    Style.GREEN: "#cdeccd",
    Style.BLUE: "#cfe3fb",
    Style.ROSE: "#fbd3dc",
}
