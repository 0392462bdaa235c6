"""Another city: an empty profile finds the results over HTTP, opens them, checks them and runs one again.

Usage: other_city.py CITY WORK CATALOGUE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from cityverse.cityverse_plugin.catalogue.lineage import holds
from cityverse.cityverse_plugin.catalogue.store import Query, Store
from cityverse.cityverse_plugin.twin.canonical import file_multihash
from cityverse.cityverse_plugin.twin.record import Record
from in_qgis import check, run, running, tell
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer


def main() -> None:
    """Do the other city's part and leave what it found in WORK/other_city.json."""
    city, work, address = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    checks: list[dict[str, Any]] = []
    with running():
        from cityverse.cityverse_plugin.bridge import network
        from cityverse.cityverse_plugin.catalogue.stac import item_to_record

        store = network.store(address)
        check(checks, "the profile of the other city is empty: no project, no connection", is_empty())
        found = [item_to_record(item) for item in store.search(Query(text="green area", kinds=("result",)))]
        check(checks, f"a search for “green area” finds exactly one result, of {city}", len(found) == 1)
        (green,) = found
        (ndvi,) = [item_to_record(item) for item in store.search(Query(text="ndvi", roles=(), kinds=("result",)))][:1]
        files = {record.id: fetch(store, record, work / "fetched") for record in (green, ndvi)}
        for record in (green, ndvi):
            check_bytes(checks, record, files[record.id])
            check_provenance(checks, store, record)
        open_table(checks, files[green.id], green)
        run_again(checks, store, ndvi, files[ndvi.id], work)
        QgsProject.instance().clear()
    facts = {"found": [record.title for record in (green, ndvi)], "checks": checks}
    (work / "other_city.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False), encoding="utf-8")


def is_empty() -> bool:
    """Whether nothing of the first city is known here."""
    from cityverse.cityverse_plugin.bridge.settings import connections, recent_twins

    return not QgsProject.instance().mapLayers() and not connections() and not recent_twins()


def fetch(store: Store, record: Record, folder: Path) -> Path:
    """Bring the data of a record here."""
    from cityverse.cityverse_plugin.catalogue.transfer import fetch_asset

    asset = record.data
    if asset is None:
        raise SystemExit(f"{record.id} has no data")
    return fetch_asset(store, asset, folder)


def check_bytes(checks: list[dict[str, Any]], record: Record, path: Path) -> None:
    """The bytes that came are those that were published."""
    asset = record.data
    same = asset is not None and asset.checksum == file_multihash(path) and asset.size == path.stat().st_size
    check(checks, f"“{record.title}”: {path.stat().st_size:,} bytes came, and their SHA-256 is the published one", same)


def check_provenance(checks: list[dict[str, Any]], store: Store, record: Record) -> None:
    """Algorithm, parameters and inputs are named, and inputs of the catalogue have the checksums that were used."""
    run_of = record.run
    named = run_of is not None and bool(run_of.algorithm and run_of.version and run_of.software.get("qgis"))
    check(checks, f"“{record.title}” says by what it was made: {run_of.algorithm if run_of else 'nothing'}", named)
    used = run_of.inputs if run_of else ()
    published = {other.id: other for other in everything(store, record.collection)}
    known = bool(used) and all(
        reference.item in published and holds(published[reference.item].assets[reference.asset], reference.checksum)
        for reference in used
    )
    text = f"“{record.title}”: all {len(used)} inputs are in the catalogue, with the bytes that were used"
    check(checks, text, known)


def everything(store: Store, collection: str) -> list[Record]:
    """All records of a twin."""
    from cityverse.cityverse_plugin.catalogue.opening import read_twin

    return list(read_twin(store, collection).records)


def open_table(checks: list[dict[str, Any]], path: Path, record: Record) -> None:
    """QGIS opens the districts with their figures."""
    layer = QgsVectorLayer(str(path), record.title, "ogr")
    rows = record.data.rows if record.data else None
    check(checks, f"QGIS opens it: {layer.featureCount()} districts", layer.isValid() and layer.featureCount() == rows)


def run_again(checks: list[dict[str, Any]], store: Store, ndvi: Record, theirs: Path, work: Path) -> None:
    """The recipe of the NDVI, run here on the twin's image, gives the same numbers."""
    if ndvi.run is None:
        return
    image = next(record for record in everything(store, ndvi.collection) if record.id == ndvi.run.inputs[0].item)
    tell(f"running {ndvi.run.algorithm} again on “{image.title}”")
    mine = work / "ndvi-again.tif"
    parameters = {**ndvi.run.parameters, "INPUT": str(fetch(store, image, work / "fetched")), "OUTPUT": str(mine)}
    run(ndvi.run.algorithm, parameters)
    first, second = (gdal.Open(str(path)).ReadAsArray() for path in (theirs, mine))
    check(checks, "run again here, NDVI is the same in every cell", np.array_equal(first, second, equal_nan=True))


if __name__ == "__main__":
    main()
