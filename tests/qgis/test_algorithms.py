"""What holds for every algorithm of the registry."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from cityverse.cityverse_plugin.algorithms.base import Algorithm
from cityverse.cityverse_plugin.algorithms.layers import LayerParameter
from cityverse.cityverse_plugin.algorithms.outputs import NumberOutput, Output, RasterOutput
from cityverse.cityverse_plugin.algorithms.parameters import Number, NumberList
from cityverse.cityverse_plugin.algorithms.provider import ICONS, CityVerseProvider
from cityverse.cityverse_plugin.algorithms.registry import ALGORITHMS, analyses
from cityverse.cityverse_plugin.bridge.provenance import read_run
from cityverse.cityverse_plugin.bridge.roles import set_role
from processing_runs import Said, filled, new_context, run
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from tiny_city import samples as write_samples

GROUPS = {
    "sky": "Sun, sky and comfort",
    "heat": "Heat",
    "water": "Water",
    "growth": "Growth",
    "access": "Access",
    "sensors": "Sensors and climate",
    "decide": "Decide",
    "load": "Load",
    "twin": "Twin and catalogue",
}
every = pytest.mark.parametrize("declared", ALGORITHMS, ids=lambda algorithm: algorithm.key)
# Those of the groups "Load" and "Twin and catalogue" move whole layers and are run by their own tests.
computing = pytest.mark.parametrize(
    "declared", [a for a in ALGORITHMS if a.group_key not in ("load", "twin")], ids=lambda algorithm: algorithm.key
)


@pytest.fixture(autouse=True)
def provider(qgis_app: QgsApplication) -> Iterator[CityVerseProvider]:
    registry, made = QgsApplication.processingRegistry(), CityVerseProvider()
    registry.addProvider(made)
    yield made
    registry.removeProvider(made)


@pytest.fixture
def samples(tmp_path: Path) -> dict[str, Path]:
    folder = tmp_path / "sample"
    folder.mkdir()
    return write_samples(folder)


def file_name(output: Output) -> str:
    return f"{output.id.lower()}.{'tif' if isinstance(output, RasterOutput) else 'gpkg'}"


def example(declared: type[Algorithm], samples: dict[str, Path], folder: Path) -> dict:
    places = {output.id: str(folder / file_name(output)) for output in declared.outputs if output.is_layer}
    return {**filled(declared.example, samples), **places}


def opened(path: str) -> QgsMapLayer:
    return QgsRasterLayer(path, "r") if path.endswith("tif") else QgsVectorLayer(path, "v", "ogr")


def created(declared: type[Algorithm]) -> QgsProcessingAlgorithm:
    return QgsApplication.processingRegistry().createAlgorithmById(f"cityverse:{declared.key}")


@every
def test_ids_are_legal_and_groups_are_a_planners(declared: type[Algorithm]):
    algorithm = created(declared)
    assert re.fullmatch(r"cityverse:[a-z0-9]+", algorithm.id())
    assert all(re.fullmatch(r"[A-Z][A-Z0-9_]*", part.id) for part in (*declared.inputs, *declared.outputs))
    assert GROUPS[algorithm.groupId()] == algorithm.group()
    assert algorithm.displayName()
    assert declared.version


@every
def test_every_parameter_and_output_has_help(declared: type[Algorithm]):
    algorithm = created(declared)
    assert all(definition.help() for definition in algorithm.parameterDefinitions())
    text = algorithm.shortHelpString()
    assert "\n" not in text  # QGIS makes a paragraph of every line
    for part in (*declared.inputs, *declared.outputs):
        assert len(part.help.text) > 10, part.id
        assert f"({part.id})" in text
    assert text.startswith("<p>")
    assert len(algorithm.shortDescription()) > 20


@every
def test_every_number_has_a_unit(declared: type[Algorithm]):
    parts = (*declared.inputs, *declared.outputs)
    numbers = [part for part in parts if isinstance(part, (Number, NumberList, NumberOutput))]
    assert [part.id for part in numbers if not part.unit] == []


class Marking(QTranslator):
    """Marks whatever is translated, and remembers it."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: set[str] = set()

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        if context != "cityverse":
            return ""
        self.texts.add(text)
        return f"⟦{text}⟧"


@every
def test_every_text_can_be_translated(declared: type[Algorithm]):
    translator = Marking()
    QCoreApplication.installTranslator(translator)
    try:
        algorithm = created(declared)
        shown = [algorithm.displayName(), algorithm.group(), algorithm.shortDescription()]
        shown += [definition.description() for definition in algorithm.parameterDefinitions()]
        shown += [definition.help() for definition in algorithm.parameterDefinitions()]
        shown += [option for d in algorithm.parameterDefinitions() for option in getattr(d, "options", list)()]
        algorithm.shortHelpString()
    finally:
        QCoreApplication.removeTranslator(translator)
    assert [text for text in shown if not text.startswith("⟦")] == []
    assert inspect.cleandoc(declared.__doc__) in translator.texts


@every
def test_an_instance_is_fresh_and_may_run_on_any_thread(declared: type[Algorithm]):
    algorithm = created(declared)
    again = algorithm.createInstance()
    assert again is not algorithm
    assert again.id().endswith(declared.key)
    if declared.group_key != "twin":
        assert not algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagNoThreading


@every
def test_icons_exist(declared: type[Algorithm]):
    assert (ICONS / f"{declared.icon_name}.svg").is_file()
    assert not created(declared).icon().isNull()


@computing
def test_the_example_runs_and_its_layers_know_how_they_came_about(declared, samples, tmp_path):
    results, said = run(f"cityverse:{declared.key}", example(declared, samples, tmp_path))
    assert said.errors == []
    for output in (output for output in declared.outputs if output.is_layer):
        provenance = read_run(opened(results[output.id]))
        assert provenance.algorithm == f"cityverse:{declared.key}"
        assert provenance.version == declared.version
        assert set(provenance.software) == {"cityverse", "qgis", "gdal", "numpy"}
        assert provenance.cells > 0
        assert set(provenance.parameters) == {part.id for part in declared.inputs}
        assert all(reference.checksum.startswith("1220") for reference in provenance.inputs)
        assert str(tmp_path) not in str(provenance.to_dict())
    assert any("cells" in line for line in said.infos)


@computing
def test_it_runs_twice_as_a_batch_and_the_runs_are_the_same(declared, samples, tmp_path):
    runs = []
    for number in range(2):
        folder = tmp_path / str(number)
        folder.mkdir()
        results, said = run(f"cityverse:{declared.key}", example(declared, samples, folder))
        assert said.errors == []
        runs.append(read_run(opened(results["OUTPUT"])))
    assert runs[0].same_run(runs[1])


@computing
def test_it_is_a_step_of_a_model(declared, samples, tmp_path):
    child = QgsProcessingModelChildAlgorithm(f"cityverse:{declared.key}")
    child.setChildId("step")
    for key, value in filled(declared.example, samples).items():
        child.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    final = QgsProcessingModelOutput("result", "result")
    final.setChildId("step")
    final.setChildOutputName("OUTPUT")
    child.setModelOutputs({"result": final})
    model = QgsProcessingModelAlgorithm("model", "tests")
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    name = model.destinationParameterDefinitions()[0].name()
    target = tmp_path / file_name(next(output for output in declared.outputs if output.id == "OUTPUT"))
    results, done = model.run({name: str(target)}, new_context(), Said())
    assert done
    assert read_run(opened(results[name])).algorithm == f"cityverse:{declared.key}"


@computing
def test_layers_of_the_open_twin_are_chosen(declared, samples, qgis_new_project):
    layers = {}
    for role, path in samples.items():
        layers[role] = opened(str(path))
        set_role(layers[role], role)
        QgsProject.instance().addMapLayer(layers[role])
    algorithm = created(declared)
    chosen = {
        part.id: algorithm.parameterDefinition(part.id).defaultValue()
        for part in declared.inputs
        if isinstance(part, LayerParameter) and part.roles
    }
    assert chosen
    for part in declared.inputs:
        if part.id in chosen:
            fits = [layers[role].id() for role in part.roles if role in layers]
            assert chosen[part.id] == fits[0]


@computing
def test_a_shown_result_is_named_and_carries_its_run(declared, samples, tmp_path, qgis_new_project):
    context, parameters = new_context(), example(declared, samples, tmp_path)
    parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], QgsProject.instance())
    results, said = run(f"cityverse:{declared.key}", parameters, context)
    assert said.errors == []
    details = context.layersToLoadOnCompletion()[results["OUTPUT"]]
    assert " – " in details.name or " by " in details.name
    layer = QgsProcessingUtils.mapLayerFromString(results["OUTPUT"], context)
    details.postProcessor().postProcessLayer(layer, context, said)
    assert read_run(layer).algorithm == f"cityverse:{declared.key}"
    assert layer.customProperty("cityverse/run")


def test_the_readiness_report_knows_what_each_analysis_needs(qgis_app):
    known = {analysis.id: analysis for analysis in analyses()}
    needs = {need.parameter: need for need in known["cityverse:zonalindicators"].needs}
    assert needs["ZONES"].roles[0] == "districts"
    assert needs["INPUT"].projected
    assert known["cityverse:spectralindices"].needs[0].bands == ("red", "nir")
