"""Sun, sky and comfort: how much light, shade and heat reaches the people of a street."""

from __future__ import annotations

from ...twin.messages import say

#: Key and title of the group, for every algorithm of it: ``group_key, group_title = GROUP``.
GROUP = ("sky", say("Sun, sky and comfort"))
