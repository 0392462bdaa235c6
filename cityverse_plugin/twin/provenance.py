"""How a result came about, exactly enough to run it again and compare."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from .canonical import canonical_json


@dataclass(frozen=True)
class InputReference:
    """One input of a run: which parameter it filled and which bytes it was.

    `item` is the address or id of the record it came from and `asset` the key of its file there; both are ""
    for a layer that belongs to no twin. `checksum` is a SHA-256 multihash, "" where the bytes are not one file.
    """

    parameter: str
    role: str = ""
    item: str = ""
    asset: str = ""
    checksum: str = ""


@dataclass(frozen=True)
class Provenance:
    """Algorithm, parameters, inputs and software of one run.

    `seconds` is the wall time of the run and `cells` how many raster cells it touched.
    """

    algorithm: str
    version: str
    parameters: Mapping[str, Any]
    inputs: tuple[InputReference, ...] = ()
    software: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    cells: int = 0

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object that the profile calls ``cityverse:run``."""
        return {
            "algorithm": self.algorithm,
            "version": self.version,
            "parameters": dict(self.parameters),
            "inputs": [asdict(reference) for reference in self.inputs],
            "software": dict(self.software),
            "seconds": self.seconds,
            "cells": self.cells,
        }

    @classmethod
    def from_dict(cls, value: Mapping[str, Any]) -> Provenance:
        """Read ``cityverse:run``; KeyError, TypeError or ValueError where it is not of that form."""
        names = set(InputReference.__dataclass_fields__)
        inputs = tuple(
            InputReference(**{key: str(text) for key, text in entry.items() if key in names})
            for entry in value.get("inputs", ())
        )
        return cls(
            algorithm=str(value["algorithm"]),
            version=str(value["version"]),
            parameters=dict(value.get("parameters", {})),
            inputs=inputs,
            software={str(key): str(text) for key, text in dict(value.get("software", {})).items()},
            seconds=float(value.get("seconds", 0.0)),
            cells=int(value.get("cells", 0)),
        )

    def same_run(self, other: Provenance) -> bool:
        """Whether two runs did the same: algorithm, version, parameters and input bytes, not when or how fast."""
        return self._identity() == other._identity()

    def _identity(self) -> bytes:
        inputs = sorted((entry.parameter, entry.checksum or entry.item) for entry in self.inputs)
        return canonical_json([self.algorithm, self.version, dict(self.parameters), inputs])
