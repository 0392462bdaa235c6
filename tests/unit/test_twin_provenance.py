"""Provenance as JSON, and when two runs did the same."""

from dataclasses import replace

import pytest
from cityverse.cityverse_plugin.twin.canonical import canonical_json
from cityverse.cityverse_plugin.twin.provenance import InputReference, Provenance

RUN = Provenance(
    "cityverse:spectralindices",
    "1.0.0",
    {"INDICES": ["NDVI"]},
    (InputReference("INPUT", "imagery.optical", "landsat", "data", "1220ab"),),
    {"qgis": "3.22.16"},
    1.5,
    122848,
)


def test_round_trip():
    assert Provenance.from_dict(RUN.to_dict()) == RUN
    assert canonical_json(RUN.to_dict())


def test_time_and_software_do_not_make_another_run():
    assert RUN.same_run(replace(RUN, seconds=9.0, software={"qgis": "3.44"}))


@pytest.mark.parametrize(
    "other",
    [
        replace(RUN, parameters={"INDICES": ["NDBI"]}),
        replace(RUN, version="2.0.0"),
        replace(RUN, inputs=(InputReference("INPUT", checksum="1220cd"),)),
    ],
)
def test_other_parameters_version_or_bytes_do(other):
    assert not RUN.same_run(other)


@pytest.mark.parametrize("bad", [{}, {"algorithm": "a"}, {"algorithm": "a", "version": "1", "seconds": "x"}])
def test_malformed_run_is_an_error(bad):
    with pytest.raises((KeyError, TypeError, ValueError)):
        Provenance.from_dict(bad)
