"""What an item is made with: the base as it is told, the draws, the places dealt to keys, the reach of its level."""

from dataclasses import dataclass

from factcli.quiz.arrange import Places
from factcli.quiz.draw import Draw
from factcli.quiz.level import Reach
from factcli.quiz.telling import Telling


@dataclass(frozen=True, slots=True)
class Craft:
    """The means of making one item. `draw` is the item's own; `places` and `truths` serve a whole paper."""

    telling: Telling
    draw: Draw
    places: Places
    truths: Places
    reach: Reach = Reach.NEAR
