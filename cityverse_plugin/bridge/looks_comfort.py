"""How results about thermal comfort look: the ten classes of the assessment scale of UTCI, cold blue to hot purple."""

from __future__ import annotations

import math

from ..twin.messages import say
from .looks import ClassLook, Look, StepLook

# Class, its upper end [°C] (Błażejczyk et al. 2013), colour, name. Lightness falls from the middle to both ends, so
# that neighbours stay apart for eyes that see no red or no green.
_SCALE = (
    (-5, -40.0, "#08214f", say("Extreme cold stress")),
    (-4, -27.0, "#0b4a91", say("Very strong cold stress")),
    (-3, -13.0, "#2b76b8", say("Strong cold stress")),
    (-2, 0.0, "#62a5d6", say("Moderate cold stress")),
    (-1, 9.0, "#a9d3ea", say("Slight cold stress")),
    (0, 26.0, "#d7ebd0", say("No thermal stress")),
    (1, 32.0, "#fbc65b", say("Moderate heat stress")),
    (2, 38.0, "#f58b3c", say("Strong heat stress")),
    (3, 46.0, "#cf3b2e", say("Very strong heat stress")),
    (4, math.inf, "#6a0f3c", say("Extreme heat stress")),
)

LOOKS: dict[str, Look] = {
    "utci": StepLook(tuple((upper, colour, name) for _, upper, colour, name in _SCALE), "Cel"),
    "utciclasses": ClassLook(tuple((number, colour, name) for number, _, colour, name in _SCALE)),
}
