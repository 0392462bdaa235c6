"""Algorithms that load outside formats; each ends with an account of every object."""

from ...twin.messages import say

#: Group of these algorithms in the toolbox.
LOAD_KEY, LOAD_TITLE = "load", say("Load")
