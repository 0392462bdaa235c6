"""Styles from strangers that run something, read the machine, call home, or bring QGIS down."""

from __future__ import annotations

import base64

import pytest
from cityverse.cityverse_plugin.bridge.pictures import is_harmless_picture, read_picture
from cityverse.cityverse_plugin.bridge.safe_style import MOST_BYTES, apply_safe_style, own_style, safe_style
from cityverse.cityverse_plugin.twin.messages import CityVerseError
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QImage

SHELL = """<qgis version="3.22" styleCategories="AllStyleCategories" {attributes}>{before}
 <renderer-v2 type="{renderer}" {renderer_attributes}>{rules}<symbols><symbol type="marker" name="0" alpha="1">
  <layer class="{kind}" enabled="1" pass="0" locked="0">{options}<Option type="Map">{maps}</Option>
  <data_defined_properties><Option type="Map"><Option name="properties" type="Map">{defined}</Option></Option>
  </data_defined_properties></layer></symbol></symbols></renderer-v2>{after}</qgis>"""
NOTHING = dict.fromkeys(
    ("attributes", "before", "renderer_attributes", "rules", "options", "maps", "defined", "after"), ""
)


def qml(kind: str = "SimpleMarker", renderer: str = "singleSymbol", **parts: str) -> bytes:
    return SHELL.format(**{**NOTHING, **parts, "kind": kind, "renderer": renderer}).encode()


def option(name: str, value: str) -> str:
    return f'<Option name="{name}" value="{value}" type="QString"/>'


def computed(name: str, expression: str) -> str:
    inner = '<Option name="active" value="true" type="bool"/>' + option("expression", expression)
    return f'<Option name="{name}" type="Map">{inner}<Option name="type" value="3" type="int"/></Option>'


def drawing(inner: str, head: str = "") -> str:
    text = f'{head}<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">{inner}</svg>'
    return "base64:" + base64.b64encode(text.encode()).decode()


def png(width: int, height: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImage(width, height, QImage.Format.Format_Mono).save(buffer, "PNG")
    return bytes(buffer.data())


@pytest.fixture
def points(qgis_app) -> QgsVectorLayer:
    return QgsVectorLayer("Point?crs=EPSG:32630&field=n:double", "points", "memory")


LEFT_OUT = {
    "form code": "<editforminit>f</editforminit><editforminitcodesource>2</editforminitcodesource>"
    "<editforminitcode><![CDATA[import os; os.system('evil')]]></editforminitcode>",
    "form file": "<editform tolerant='1'>/tmp/evil.ui</editform>",
    "actions": '<attributeactions><defaultAction key="Canvas" value="{0}"/><actionsetting id="{0}" type="1"'
    ' action="evil" name="x"><actionScope id="Canvas"/></actionsetting></attributeactions>',
    "map tip": "<mapTip>[% evil() %]&lt;img src='file:///etc/evil'/></mapTip>",
    "display expression": "<previewExpression>evil(env('HOME'))</previewExpression>",
    "joins": '<vectorjoins><join joinLayerId="evil"/></vectorjoins>',
    "labels": '<labeling type="simple"><settings><text-style fieldName="evil" isExpression="1"/></settings></labeling>',
    "diagrams": '<SingleCategoryDiagramRenderer attributeLegend="1"><evil/></SingleCategoryDiagramRenderer>',
    "default values": '<defaults><default expression="evil()" field="n" applyOnUpdate="1"/></defaults>',
    "constraints": '<constraintExpressions><constraint exp="evil()" field="n"/></constraintExpressions>',
    "virtual fields": '<expressionfields><field expression="evil()" name="v"/></expressionfields>',
    "widgets": '<fieldConfiguration><field name="n"><editWidget type="ExternalResource"><config><Option value="evil"/>'
    "</config></editWidget></field></fieldConfiguration>",
    "macros": "<properties><Macros><pythonCode>evil()</pythonCode></Macros></properties>",
    "custom properties": '<customproperties><Option type="Map"><Option name="evil" value="x"/></Option>'
    "</customproperties>",
    "legend pictures": '<legend type="default-vector"><customIcon>file:///evil.svg</customIcon></legend>',
    "storage": '<storedExpressions><storedExpression expression="evil()"/></storedExpressions>',
    "elevation": '<elevation><data-defined-properties><Option value="evil"/></data-defined-properties></elevation>',
}


@pytest.mark.parametrize("what", list(LEFT_OUT))
def test_what_is_no_symbology_is_left_out_wherever_it_stands(points, what):
    before = (points.editFormConfig().initCode(), points.mapTipTemplate(), points.displayExpression())
    for place in ("before", "after"):
        clean = safe_style(qml(**{place: LEFT_OUT[what]}))
        assert b"evil" not in clean
        assert apply_safe_style(points, qml(**{place: LEFT_OUT[what]}))
    assert (points.editFormConfig().initCode(), points.mapTipTemplate(), points.displayExpression()) == before
    assert points.actions().actions() == []
    assert points.customProperty("evil") is None


EVIL = "evil.example/x"
ATTACKS = {
    "a remote drawing": qml("SvgMarker", maps=option("name", f"https://{EVIL}.svg")),
    "a file": qml("SvgMarker", maps=option("name", "/etc/passwd")),
    "a hidden file": qml("SvgMarker", maps=option("name", "/.config/x.svg")),
    "a share": qml("SvgMarker", maps=option("name", r"\\server\share\x.svg")),
    "a root": qml("SvgMarker", maps=option("name", r"\x.svg")),
    "a drive": qml("SvgMarker", maps=option("name", "C:x.svg")),
    "a home": qml("SvgMarker", maps=option("name", "~/x.svg")),
    "a way up": qml("SvgMarker", maps=option("name", "gpsicons/../../../etc/x.svg")),
    "an archive": qml("RasterMarker", maps=option("imageFile", "/vsizip//etc/x.zip/y.png")),
    "a remote picture": qml("RasterMarker", maps=option("imageFile", f"http://{EVIL}.png")),
    "a remote fill": qml("RasterFill", maps=option("imageFile", f"http://{EVIL}.png")),
    "a drawn fill": qml("SVGFill", maps=option("svgFile", f"http://{EVIL}.svg")),
    "a picture line": qml("RasterLine", maps=option("imageFile", "file:///etc/x.png")),
    "an animation": qml("AnimatedMarker", maps=option("name", "C:/x.gif")),
    "as QGIS 3.20 wrote it": qml("SvgMarker", options=f'<prop k="name" v="http://{EVIL}.svg"/>'),
    "computed as QGIS 2 did": qml(
        "SvgMarker", options=f'<prop k="name_dd_active" v="1"/><prop k="name_dd_expression" v="\'http\'||\'://{EVIL}\'"/>'
    ),
    "computed as QGIS 1 did": qml("SvgMarker", options='<prop k="name_expression" v="n || n"/>'),
    "a computed name": qml("SvgMarker", defined=computed("name", "'x' || n")),
    "a name out of the data": qml("SvgMarker", defined='<Option name="name" type="Map"><Option value="n" name="field"/>'
                                                       '<Option value="2" name="type"/></Option>'),
    "the environment": qml(defined=computed("size", "length(env('HOME'))")),
    "the environment, shouted": qml(defined=computed("size", "length( ENV\n('HOME'))")),
    "a comment between": qml(defined=computed("size", "length(env/* */('HOME'))")),
    "an entity": qml(defined=computed("size", "length(&#101;nv('HOME'))")),
    "an evaluated text": qml(defined=computed("size", "eval('en'||'v(''HOME'')')")),
    "a template": qml(defined=computed("size", "length(eval_template('[% 1 %]'))")),
    "a file's size": qml(defined=computed("size", "file_size('/etc/passwd')")),
    "whether a file is there": qml(defined=computed("size", "if(file_exists('/etc/x'), 1, 2)")),
    "a picture's tags": qml(defined=computed("size", "exif('/home/x.jpg','y')")),
    "another layer": qml(defined=computed("size", "length(layer_property('other','source'))")),
    "another layer's address": qml(defined=computed("size", "length(decode_uri('other','path'))")),
    "another layer's rows": qml(defined=computed("size", "get_feature('other','n',1)")),
    "a sum elsewhere": qml(defined=computed("size", "aggregate('other','sum',n)")),
    "what lies over it": qml(defined=computed("size", "array_length(overlay_intersects('other',n))")),
    "a loaded layer": qml(defined=computed("size", "load_layer('/etc/x.gpkg','ogr')")),
    "cells elsewhere": qml(defined=computed("size", "raster_value('other',1,$geometry)")),
    "who sits here": qml(defined=computed("size", "length(@user_account_name)")),
    "where the project lies": qml(defined=computed("size", "length(@project_path)")),
    "a variable by name": qml(defined=computed("size", "length(var('user_'||'full_name'))")),
    "a rule": qml(renderer="RuleRenderer", rules='<rules key="r"><rule filter="env(\'A\') = 1" symbol="0"/></rules>'),
    "a class": qml(renderer="categorizedSymbol", renderer_attributes='attr="env(\'A\')"'),
    "an order": qml(before='', rules='<orderby><orderByClause>env(\'A\')</orderByClause></orderby>'),
    "text between tags": qml(options="<x>env('HOME')</x>"),
    "text in CDATA": qml(options="<x><![CDATA[env('HOME')]]></x>"),
    "symbols out of the data": qml(renderer="embeddedSymbol"),
    "a short call that fills the memory": qml(defined=computed("size", "array_length(generate_series(1,1e9))")),
    "a long text": qml(defined=computed("size", "length(lpad('x',1e9,'x'))")),
    "a drawing with a script": qml("SvgMarker", maps=option("name", drawing("<script>x()</script>"))),
    "a drawing of a file": qml("SvgMarker", maps=option("name", drawing('<image href="/etc/x.png" width="9"/>'))),
    "a drawing that links": qml("SvgMarker", maps=option("name", drawing('<a xlink:href="http://evil/"/>'))),
    "a drawing that imports": qml("SvgMarker", maps=option("name", drawing("<style>@import 'http://evil'</style>"))),
    "a drawing with a font": qml("SvgMarker", maps=option("name", drawing("<style>a{src:url(http://e)}</style>"))),
    "a drawing with an entity": qml("SvgMarker", maps=option("name", drawing("&x;", '<!DOCTYPE svg [<!ENTITY x SYSTEM'
                                                                              ' "file:///etc/passwd">]>'))),
    "a drawing that copies itself": qml("SvgMarker", maps=option("name", drawing('<use href="#a"/>' * 3))),
    "a drawing that is none": qml("SvgMarker", maps=option("name", "base64:%%%")),
    "an entity bomb": b'<!DOCTYPE qgis [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>' + qml(options="<x>&b;</x>"),
    "an outer entity": b'<!DOCTYPE qgis [<!EnTiTy a SYSTEM "file:///etc/passwd">]>' + qml(options="<x>&a;</x>"),
    "another encoding": '<?xml version="1.0" encoding="UTF-16"?>'.encode("utf-16") + qml(),
    "an encoding of seven bits": b'<?xml version="1.0" encoding="UTF-7"?>+ADwAIQ-ENTITY' + qml(),
    "a very deep tree": qml(options="<a>" * 200_000),
    "a deep and closed tree": qml(options="<a>" * 300 + "</a>" * 300),
    "too much of it": qml(options="<x/>" * (MOST_BYTES // 4)),
    "bytes of nought": qml(options="<x>\0</x>"),
}  # fmt: skip


@pytest.mark.parametrize("what", list(ATTACKS))
def test_attacks_are_refused_with_a_sentence_and_the_layer_stays_as_it_was(points, what):
    before = own_style(points)
    with pytest.raises(CityVerseError, match=r"^The style was left out: .+\.$"):
        safe_style(ATTACKS[what])
    assert not apply_safe_style(points, ATTACKS[what])
    assert own_style(points) == before


def test_an_outer_document_type_is_not_fetched(points):
    head = b"<!DOCTYPE qgis SYSTEM 'http://127.0.0.1:9/evil.dtd'>"
    assert b"evil" not in safe_style(head + qml())


def test_a_picture_that_claims_to_be_a_wall_is_not_painted(qgis_app):
    wall = png(9, 9)
    wall = wall[:16] + (60_000).to_bytes(4, "big") * 2 + wall[24:]
    assert read_picture(wall) is None
    assert read_picture(wall, QSize(64, 64)) is None
    small = png(30, 20)
    assert read_picture(small, QSize(15, 15)).size() == QSize(15, 10)
    for disguise in (
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"GIF89a" + bytes(50),
        b"BM" + bytes(60),
        b"",
        b"\x89PNG",
    ):
        assert read_picture(disguise) is None
    assert not is_harmless_picture("base64:" + base64.b64encode(wall).decode())
    assert is_harmless_picture("base64:" + base64.b64encode(small).decode())


def test_harmless_styles_still_pass(points):
    plain = drawing('<g id="a"><path d="M0 0L9 9" fill="#fff" stroke="url(#a)"/></g>', '<?xml version="1.0"?>')
    for style in (
        qml("SvgMarker", maps=option("name", plain)),
        qml("SvgMarker", maps=option("name", "gpsicons/plane.svg")),
        qml(maps=option("color", "1,2,3,255"), defined=computed("size", "sqrt(n) * 2")),
        qml(maps=option("name", "circle")),
    ):
        assert apply_safe_style(points, style)
