"""Results know their inputs, also through a conversion."""

from dataclasses import replace
from datetime import datetime, timezone

from cityverse.cityverse_plugin.catalogue.lineage import SOURCE_CHECKSUM, holds, with_inputs
from cityverse.cityverse_plugin.catalogue.memory import MemoryStore
from cityverse.cityverse_plugin.catalogue.stac import record_to_item, twin_to_collection
from cityverse.cityverse_plugin.twin.model import Twin
from cityverse.cityverse_plugin.twin.provenance import InputReference, Provenance
from cityverse.cityverse_plugin.twin.record import COG, Asset, Provider, Record

RAW, PUBLISHED, OTHER = ("1220" + digit * 64 for digit in "abc")
CENSUS = datetime(2010, 8, 1, tzinfo=timezone.utc)
NDVI = Record(
    "ndvi",
    "olinda",
    kind="result",
    title="NDVI",
    start=CENSUS,
    end=CENSUS,
    created=CENSUS,
    licence="CC0-1.0",
    providers=(Provider("Olinda"),),
    limits=("Of 8-bit numbers.",),
    run=Provenance("cityverse:spectralindices", "1", {}),
    assets={"data": Asset("ndvi.tif", COG, checksum=PUBLISHED, extra={SOURCE_CHECKSUM: RAW})},
)


def store():
    found = MemoryStore()
    found.put_collection(twin_to_collection(Twin("olinda", "Olinda", licence="CC0-1.0")))
    found.put_item("olinda", record_to_item(NDVI))
    return found


def result(*inputs):
    bare = replace(NDVI, id="green", start=None, end=None, providers=(), limits=())
    return replace(bare, run=replace(NDVI.run, inputs=inputs))


def test_the_file_that_a_record_was_made_from_counts_as_the_record():
    told = with_inputs(store(), result(InputReference("INPUT", checksum=RAW)))
    assert told.run.inputs == (InputReference("INPUT", item="ndvi", asset="data", checksum=RAW),)
    assert [link.rel for link in told.links] == ["derived_from"]


def test_time_limits_and_providers_come_from_the_inputs():
    told = with_inputs(store(), result(InputReference("INPUT", item="ndvi", checksum=PUBLISHED)))
    assert (told.start, told.end, told.limits, told.providers) == (CENSUS, CENSUS, NDVI.limits, NDVI.providers)
    assert told.run.inputs[0].asset == "data"


def test_unknown_inputs_stay_as_they_are():
    strange = (InputReference("INPUT", checksum=OTHER), InputReference("ZONES", item="gone"), InputReference("MASK"))
    told = with_inputs(store(), result(*strange))
    assert told.run.inputs == strange
    assert told.links == ()


def test_doing_it_twice_changes_nothing():
    once = with_inputs(store(), result(InputReference("INPUT", checksum=RAW)))
    assert with_inputs(store(), once) == once


def test_records_without_a_run_are_left_alone():
    layer = replace(NDVI, run=None)
    assert with_inputs(store(), layer) is layer


def test_an_empty_checksum_is_held_by_nothing():
    assert not holds(Asset("x.tif"), "")
