"""The first city: builds its twin, opens it, computes NDVI and green area per inhabitant, publishes.

Usage: first_city.py CITY WORK CATALOGUE
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import maps
from cityverse.cityverse_plugin.sources.files import SourceFile, read_manifest
from in_qgis import run, running, tell, token_credential
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer

# NDVI of 8-bit numbers is not NDVI of reflectance: 0.2 lies in the valley between the two peaks of Olinda's
# histogram (built-up and green), and the report says so. Reflectance has its usual value.
CITIES: dict[str, dict[str, Any]] = {
    "olinda": {
        "title": "Olinda",
        "country": "BR",
        "admin": ("Pernambuco", "Olinda"),
        "licence": "other",
        "threshold": 0.2,
        "population_field": "V014",
        "name_field": "NM_BAIR",
        "code_field": "CD_GEOCODI",
    },
    "synthetic": {
        "title": "Synthetic city",
        "country": "MA",
        "admin": (),
        "licence": "CC0-1.0",
        "threshold": 0.4,
        "population_field": "population",
        "name_field": "name",
        "code_field": "code",
    },
}


def main() -> None:
    """Do the first city's part and leave its figures in WORK/first_city.json."""
    city, work, address = sys.argv[1], Path(sys.argv[2]), sys.argv[3]
    settings = CITIES[city]
    with running():
        files = read_manifest(work / "files.json")
        build_twin(city, settings, files, work / "twin")
        layers = open_twin(work, city)
        image = next(layer for layer in layers if role(layer) == "imagery.optical")
        districts = next(layer for layer in layers if role(layer) == "districts")
        ndvi = work / "ndvi.tif"
        run("cityverse:spectralindices", {"INPUT": image, "INDICES": [0], "OUTPUT": str(ndvi)})
        tell(f"NDVI: {ndvi}")
        green = work / "green.gpkg"
        totals = green_area(settings, districts, ndvi, green)
        tell(f"green area per inhabitant: {green}")
        figures = measure(settings, green, totals)
        records = publish(city, settings, {"ndvi": ndvi, "green": green}, address, work)
        maps.draw(green, ndvi, work / "map.png", settings)
        facts = {"city": settings["title"], "figures": figures, "records": records, "readiness": readiness(work, city)}
        (work / "first_city.json").write_text(json.dumps(facts, indent=1, ensure_ascii=False), encoding="utf-8")
        QgsProject.instance().clear()


def build_twin(city: str, settings: dict[str, Any], files: list[SourceFile], folder: Path) -> None:
    """Make a twin of the files as a static STAC folder."""
    from cityverse.cityverse_plugin.bridge.adding import add_file, create_twin
    from cityverse.cityverse_plugin.catalogue.folder import FolderStore
    from cityverse.cityverse_plugin.twin.model import Place, Twin

    providers = tuple({provider.name: provider for file in files for provider in file.providers}.values())
    twin = Twin(
        id=city,
        title=settings["title"],
        description=f"The demo twin of {settings['title']}.",
        licence=settings["licence"],
        place=Place(settings["title"], settings["country"], settings["admin"]),
        providers=providers,
    )
    store = FolderStore(folder)
    create_twin(store, twin)
    for file in files:
        record = add_file(store, city, file)
        tell(f"added {record.role}: {record.title} ({record.licence}, {len(record.limits)} limit(s) stated)")


def open_twin(work: Path, city: str) -> list[Any]:
    """Open the twin by its Processing algorithm, as a model would."""
    results = run("cityverse:opentwin", {"SOURCE": str(work / "twin"), "FOLDER": str(work / "opened")})
    tell(f"opened twin “{results['TWIN']}” with {len(results['LAYERS'])} layers")
    from cityverse.cityverse_plugin.bridge.layers import open_layer
    from cityverse.cityverse_plugin.bridge.opened import opened_layers

    layers = [open_layer(layer, str(path)) for layer, path in opened_layers(work / "twin", city, work / "opened")]
    QgsProject.instance().addMapLayers(layers)
    return layers


def role(layer: Any) -> str:
    """Role of a loaded layer."""
    return str(layer.customProperty("cityverse/role", ""))


def green_area(settings: dict[str, Any], districts: Any, ndvi: Path, output: Path) -> dict[str, Any]:
    """Green area per inhabitant of every district."""
    return run(
        "cityverse:zonalindicators",
        {
            "ZONES": districts,
            "INPUT": QgsRasterLayer(str(ndvi), "NDVI"),
            "BAND": 1,
            "STATISTICS": [0, 1, 3],
            "THRESHOLD": settings["threshold"],
            "POPULATION": settings["population_field"],
            "OUTPUT": str(output),
        },
    )


def measure(settings: dict[str, Any], green: Path, totals: dict[str, Any]) -> dict[str, Any]:
    """Figures of the report, read back from the file that is published."""
    layer = QgsVectorLayer(str(green), "green", "ogr")
    name, code, people = settings["name_field"], settings["code_field"], settings["population_field"]
    # Qt's own null is neither None nor a number
    known = [feature for feature in layer.getFeatures() if isinstance(feature["m2_per_inhabitant"], (int, float))]
    # Many have nothing at all: among equals, where most people live comes first
    known.sort(key=lambda feature: (feature["m2_per_inhabitant"], -feature[people]))
    poorest = [
        {
            "district": str(feature[code]),
            "neighbourhood": feature[name] if isinstance(feature[name], str) else "(no name in the data)",
            "population": int(feature[people]),
            "green_m2_per_inhabitant": round(float(feature["m2_per_inhabitant"]), 3),
        }
        for feature in known[:5]
    ]
    return {
        "districts": layer.featureCount(),
        "districts_with_result": len(known),
        "districts_without_green": sum(feature["m2_per_inhabitant"] == 0 for feature in known),
        "population": int(totals["TOTAL_POPULATION"]),
        "green_area_m2": round(float(totals["TOTAL_AREA_ABOVE"]), 1),
        "green_m2_per_inhabitant": round(float(totals["PER_INHABITANT"]), 3),
        "ndvi_threshold": settings["threshold"],
        "poorest": poorest,
    }


def publish(city: str, settings: dict[str, Any], results: dict[str, Path], address: str, work: Path) -> dict[str, str]:
    """Publish the twin's layers and both results by the Processing algorithm."""
    authcfg = token_credential(os.environ["CITYVERSE_DEMO_TOKEN"])
    share_twin(city, address, authcfg, work)
    titles = {"ndvi": f"NDVI of {settings['title']}", "green": f"Green area per inhabitant, {settings['title']}"}
    records = {}
    for key, path in results.items():
        parameters = {"INPUT": str(path), "TWIN": city, "CATALOGUE": address, "TITLE": titles[key]}
        parameters |= {"LICENSE": "CC-BY-4.0", "AUTHCFG": authcfg}
        records[key] = str(run("cityverse:publish", parameters)["RECORD"])
        tell(f"published {records[key]}")
    return records


def share_twin(city: str, address: str, authcfg: str, work: Path) -> None:
    """Bring the twin itself into the catalogue, so that others find what the results were made from."""
    from cityverse.cityverse_plugin.bridge import network
    from cityverse.cityverse_plugin.catalogue.folder import FolderStore
    from cityverse.cityverse_plugin.catalogue.sharing import share

    shared = share(FolderStore(work / "twin"), network.store(address, authcfg), city)
    for identifier, reasons in shared.refused.items():
        tell(f"not shared: {identifier}: {' '.join(str(reason) for reason in reasons)}")
    tell(f"shared the twin: {len(shared.sent)} layers")


def readiness(work: Path, city: str) -> dict[str, Any]:
    """The readiness report in plain words."""
    from cityverse.cityverse_plugin.algorithms.registry import analyses
    from cityverse.cityverse_plugin.catalogue.folder import FolderStore
    from cityverse.cityverse_plugin.catalogue.opening import read_twin
    from cityverse.cityverse_plugin.twin.readiness import readiness as judge

    found = judge(read_twin(FolderStore(work / "twin"), city), analyses())
    lacking = {state.analysis.id: [str(text) for text in state.lacking] for state in found.analyses if state.lacking}
    return {
        "layers": [
            {
                "role": state.layer.record.role,
                "title": state.layer.record.title,
                "what": str(state.summary),
                "problems": [str(problem.message) for problem in state.problems],
                "limits": list(state.layer.record.limits),
            }
            for state in found.layers
        ],
        "can_run": [state.analysis.id for state in found.analyses if state.can_run],
        "lacking": lacking,
    }


if __name__ == "__main__":
    main()
