"""How property tests search; importing it chooses the profile for every run.

Runs of `make test` try the same examples on every machine: what passes here passes there. New ones are searched by
`make fuzz`, and what it finds becomes an ``@example``.
"""

from __future__ import annotations

from hypothesis import HealthCheck, settings

_USUAL, _FUZZ = 100, 1000

# a busy machine is no failure: no test judges time
settings.register_profile("cityverse", deadline=None, derandomize=True, max_examples=_USUAL)
settings.register_profile(
    "fuzz", deadline=None, max_examples=_FUZZ, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.load_profile("cityverse")


def examples(usual: int) -> int:
    """Return how many inputs a test tries that needs `usual` in `make test`: ten times as many in `make fuzz`."""
    return max(1, usual * settings.default.max_examples // _USUAL)
