"""What every store must do; a test class inherits `StoreContract` and gives it a `store` fixture."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import pytest
from cityverse.cityverse_plugin.catalogue.assets import Upload
from cityverse.cityverse_plugin.catalogue.names import asset_name
from cityverse.cityverse_plugin.catalogue.opening import find_twin, read_twin
from cityverse.cityverse_plugin.catalogue.publish import Bundle, publish
from cityverse.cityverse_plugin.catalogue.stac import item_to_record, record_to_item, twin_to_collection
from cityverse.cityverse_plugin.catalogue.store import NotFound, Query, StoreError
from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.grid import Grid
from cityverse.cityverse_plugin.twin.messages import Cancelled, CityVerseError
from cityverse.cityverse_plugin.twin.model import Place, Twin
from cityverse.cityverse_plugin.twin.record import COG, PNG, Asset, Band, Provider, Record

MAY = datetime(2026, 5, 1, tzinfo=timezone.utc)
JUNE = datetime(2026, 6, 1, tzinfo=timezone.utc)
JULY = datetime(2026, 7, 1, tzinfo=timezone.utc)
# No EPSG code: such systems are what small cities have.
WKT = 'PROJCRS["Olinda local",BASEGEOGCRS["SAD69"],CONVERSION["UTM zone 25S"],CS[Cartesian,2],UNIT["metre",1]]'


def sample_twin(identifier: str = "olinda", **changes: Any) -> Twin:
    """A twin that may be published."""
    twin = Twin(
        id=identifier,
        title="Olinda",
        description="A city in Brazil",
        licence="CC-BY-4.0",
        place=Place("Olinda", "BR", ("Pernambuco",), {"ar": "أوليندا"}),
        providers=(Provider("Prefeitura", ("producer",), "https://example.org"),),
        keywords=("city",),
        bbox=(-35.0, -8.1, -34.8, -7.9),
    )
    return replace(twin, **changes)


def sample_record(identifier: str = "landsat", **changes: Any) -> Record:
    """A record with a raster and a thumbnail that may be published."""
    raster = Asset(
        href="",
        media_type=COG,
        title="Bands",
        crs=WKT,
        grid=Grid(20, 10, (288776.25, 28.5, 0.0, 9120761.25, 0.0, -28.5), WKT),
        bands=(Band("B3", "red", nodata=0.0, minimum=1.0, maximum=250.0), Band("B4", "nir", scale=0.5, offset=-1.0)),
    )
    record = Record(
        id=identifier,
        collection="olinda",
        title="Landsat 7 of Olinda",
        description="Six bands",
        start=JUNE,
        end=JUNE,
        bbox=(-35.0, -8.1, -34.8, -7.9),
        licence="CC0-1.0",
        providers=(Provider("USGS", ("producer",)),),
        limits=("8-bit numbers, not reflectance.",),
        role="imagery.optical",
        family="imagery",
        assets={"data": raster, "thumbnail": Asset("", PNG, ("thumbnail",))},
    )
    return replace(record, **changes)


def sample_bundle(folder: Path, record: Record | None = None, data: bytes = b"raster" * 5000) -> Bundle:
    """The record with files in `folder`."""
    folder.mkdir(exist_ok=True)
    (folder / "bands of Olinda.tif").write_bytes(data)
    (folder / "thumbnail.png").write_bytes(b"\x89PNG")
    files = {"data": folder / "bands of Olinda.tif", "thumbnail": folder / "thumbnail.png"}
    return Bundle(record or sample_record(), files)


def item_for(identifier: str, **changes: Any) -> dict[str, Any]:
    """An item without files."""
    return record_to_item(sample_record(identifier, assets={}, **changes))


class StoreContract:
    """Tests of the port; `store` is an empty store that may be written."""

    @pytest.fixture
    def filled(self, store):
        store.put_collection(twin_to_collection(sample_twin()))
        store.put_collection(twin_to_collection(sample_twin("ouja", title="Oujda")))
        store.put_item("olinda", item_for("may", start=MAY, end=MAY, title="Green May", role="terrain"))
        store.put_item("olinda", item_for("july", start=JULY, end=JULY, kind="recipe", role=""))
        store.put_item("olinda", item_for("undated", start=None, end=None, bbox=(10.0, 10.0, 11.0, 11.0)))
        store.put_item("ouja", item_for("june", collection="ouja", description="green and old"))
        return store

    def found(self, store, **query: Any) -> list[str]:
        return sorted(item["id"] for item in store.search(Query(**query)))

    def test_an_empty_store_holds_nothing(self, store):
        assert list(store.collections()) == []
        assert list(store.search(Query())) == []
        with pytest.raises(StoreError, match="no twin"):
            find_twin(store)

    def test_collections_come_back_as_they_were_put(self, filled):
        assert sorted(entry["id"] for entry in filled.collections()) == ["olinda", "ouja"]
        collection = filled.collection("olinda")
        assert collection["title"] == "Olinda"
        assert collection["cityverse:place"]["names"] == {"ar": "أوليندا"}
        with pytest.raises(NotFound, match="nowhere"):
            filled.collection("nowhere")

    def test_replacing_a_collection_keeps_its_items(self, filled):
        filled.put_collection(twin_to_collection(sample_twin(title="Olinda two", revision=2)))
        assert filled.collection("olinda")["title"] == "Olinda two"
        assert self.found(filled, collections=("olinda",)) == ["july", "may", "undated"]

    def test_items_come_back_as_they_were_put(self, filled):
        record = item_to_record(filled.item("olinda", "may"))
        sent = sample_record("may", assets={}, start=MAY, end=MAY, title="Green May", role="terrain")
        assert replace(record, geometry=None) == sent
        with pytest.raises(NotFound, match="nothing"):
            filled.item("olinda", "nothing")

    def test_putting_an_item_twice_keeps_one(self, filled):
        for title in ("first", "second"):
            filled.put_item("olinda", item_for("may", title=title))
        assert filled.item("olinda", "may")["properties"]["title"] == "second"
        assert self.found(filled, ids=("may",)) == ["may"]

    def test_an_item_needs_its_collection(self, store):
        with pytest.raises(StoreError):
            store.put_item("nowhere", item_for("may", collection="nowhere"))
        assert self.found(store) == []

    @pytest.mark.parametrize(
        ("query", "expected"),
        [
            ({}, ["july", "june", "may", "undated"]),
            ({"limit": 1}, ["july", "june", "may", "undated"]),
            ({"collections": ("ouja",)}, ["june"]),
            ({"collections": ("nowhere",)}, []),
            ({"ids": ("may", "june", "other")}, ["june", "may"]),
            ({"bbox": (-34.9, -8.0, -30.0, -5.0)}, ["july", "june", "may"]),
            ({"bbox": (9.0, 9.0, 10.5, 10.5)}, ["undated"]),
            ({"bbox": (170.0, -20.0, -34.9, 0.0)}, ["july", "june", "may"]),
            ({"start": JUNE}, ["july", "june"]),
            ({"end": JUNE}, ["june", "may"]),
            ({"start": JUNE, "end": JUNE}, ["june"]),
            ({"text": "GREEN"}, ["june", "may"]),
            ({"text": "old green"}, ["june"]),
            ({"kinds": ("recipe",)}, ["july"]),
            ({"kinds": ("layer",), "roles": ("terrain",)}, ["may"]),
            ({"collections": ("olinda",), "start": MAY, "text": "may"}, ["may"]),
        ],
    )
    def test_search_finds_what_fits(self, filled, query, expected):
        assert self.found(filled, **query) == expected

    def test_deleted_items_and_collections_are_gone(self, filled):
        filled.delete_item("olinda", "may")
        with pytest.raises(NotFound):
            filled.delete_item("olinda", "may")
        assert self.found(filled, collections=("olinda",)) == ["july", "undated"]
        filled.delete_collection("olinda")
        assert [entry["id"] for entry in filled.collections()] == ["ouja"]
        assert self.found(filled) == ["june"]
        with pytest.raises(NotFound):
            filled.delete_collection("olinda")

    @pytest.mark.parametrize("identifier", ["", "../up", "a/b", "a\\b", "x" * 129])
    def test_ids_that_could_lead_elsewhere_are_refused(self, filled, identifier):
        with pytest.raises(CityVerseError):
            filled.put_item("olinda", {**item_for("may"), "id": identifier})
        with pytest.raises(CityVerseError):
            filled.put_collection({**twin_to_collection(sample_twin()), "id": identifier})

    @pytest.mark.parametrize("data", [b"", b"x", bytes(range(256)) * 9000])
    def test_assets_come_back_byte_for_byte(self, filled, tmp_path, data):
        source = tmp_path / "source.bin"
        source.write_bytes(data)
        name = asset_name(file_multihash(source), "Übersicht 1.tif")
        heard: list[float] = []
        href = filled.put_asset("olinda", name, source, Upload(heard.append))
        with filled.open_asset(href) as stream:
            assert stream.read() == data
        assert filled.put_asset("olinda", name, source) == href
        assert heard == sorted(heard)
        assert not heard or heard[-1] == 1.0

    def test_a_cancelled_upload_leaves_nothing(self, filled, tmp_path):
        source = tmp_path / "source.bin"
        source.write_bytes(bytes(range(256)) * 9000)
        name = asset_name(file_multihash(source), "a.tif")
        with pytest.raises(Cancelled):
            filled.put_asset("olinda", name, source, Upload(cancelled=lambda: True))
        with filled.open_asset(filled.put_asset("olinda", name, source)) as stream:
            assert stream.read() == source.read_bytes()

    @pytest.mark.parametrize("name", ["a.tif", "0123456789abcdef/../x", "0123456789abcdef/a/b", "../../x/a.tif", ""])
    def test_asset_names_that_could_lead_elsewhere_are_refused(self, filled, tmp_path, name):
        (tmp_path / "a").write_bytes(b"a")
        with pytest.raises(StoreError):
            filled.put_asset("olinda", name, tmp_path / "a")

    def test_an_absent_asset_is_not_found(self, filled, tmp_path):
        (tmp_path / "a").write_bytes(b"a")
        href = filled.put_asset("olinda", asset_name(file_multihash(tmp_path / "a"), "a.tif"), tmp_path / "a")
        with pytest.raises(NotFound), filled.open_asset(href[:-5] + "b.tif"):
            pass

    def test_publishing_ends_in_a_record_with_checked_files(self, store, tmp_path):
        steps: list[str] = []
        fractions: list[float] = []
        bundle = sample_bundle(tmp_path / "stage")
        done = publish(store, bundle, sample_twin(), fractions.append, on_step=steps.append)
        wanted = "gates collection upload:data verify:data upload:thumbnail verify:thumbnail item readback"
        assert steps == wanted.split()
        assert fractions == sorted(fractions)
        assert fractions[-1] == 1.0
        assert done.address == store.item_address("olinda", "landsat")
        report: list[Any] = []
        twin = read_twin(store, find_twin(store), report)
        assert report == []
        assert twin.records == (done.record,)
        asset = twin.layers[0].asset
        assert asset.checksum == file_multihash(bundle.files["data"])
        assert asset.bands == bundle.record.assets["data"].bands
        assert asset.grid == bundle.record.assets["data"].grid
        copy = fetch_asset(store, asset, tmp_path / "copies")
        assert copy.read_bytes() == bundle.files["data"].read_bytes()
        assert copy.suffix == ".tif"

    def test_publishing_twice_changes_nothing_and_a_change_goes_up_by_one(self, store, tmp_path):
        bundle = sample_bundle(tmp_path / "stage")
        first = publish(store, bundle, sample_twin()).record
        assert publish(store, bundle).record == first
        assert first.revision == 1
        changed = replace(bundle, record=replace(bundle.record, title="Better title"), base=first)
        second = publish(store, changed).record
        assert (second.revision, second.title, second.created) == (2, "Better title", first.created)
        other = replace(sample_bundle(tmp_path / "stage", changed.record, b"other bytes"), base=second)
        assert publish(store, other).record.revision == 3
        assert self.found(store) == ["landsat"]

    def test_cancelling_leaves_no_item(self, store, tmp_path):
        calls: list[int] = []
        bundle = sample_bundle(tmp_path / "stage")
        for allowed in range(8):
            calls.clear()

            def cancelled() -> bool:
                calls.append(1)
                return len(calls) > allowed  # noqa: B023 - called within this round

            with pytest.raises(Cancelled):
                publish(store, bundle, sample_twin(), cancelled=cancelled)
            assert self.found(store) == []
        assert publish(store, bundle, sample_twin()).record.revision == 1
