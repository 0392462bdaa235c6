"""The shadow of a low sun: the cost of most tools grows with the length of the shadows."""

from __future__ import annotations

from .shadow import shadow_case

CASE = shadow_case(
    "low_shadow",
    11.3,
    """As above, with shadows five times as long as what casts them: a walk along the ray takes longer, a sweep over the
grid does not.""",
)
