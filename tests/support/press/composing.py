"""One issue from a house and a seed."""

import random
from dataclasses import dataclass

from tests.support.press.desk import Desk, any_day
from tests.support.press.faults import injure
from tests.support.press.houses import House
from tests.support.press.printing import Printed, print_sheet

CITIES = ("青川", "临江", "云泽", "海棠", "榆阳", "松岭", "岚州", "清浦", "丰澜", "宁溪")


@dataclass(frozen=True, slots=True)
class Composed:
    """A raw issue with its truth and where it comes from."""

    house: str
    seed: int
    printed: Printed


def compose(house: House, seed: int, faulty: bool = False) -> Composed:
    """Compose an issue; the same arguments make the same issue."""
    dice = random.Random(f"{house.name} {seed}")
    city = dice.choice(house.cities or CITIES)
    paper = dice.choice(house.papers).replace("{city}", city)
    desk = Desk(dice, house.lexicon, city, paper, any_day(dice, *house.years))
    house.compose(desk)
    if faulty:
        injure(dice, desk.sheet, dice.randint(3, 7))
    if house.full_width:
        desk.sheet.widen()
    return Composed(house.name, seed, print_sheet(desk.sheet, house.layout(dice)))
