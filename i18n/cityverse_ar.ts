<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
  <context>
    <name>cityverse</name>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>A declaration that QGIS can run. The docstring of a subclass is its help.

A subclass sets the class attributes and writes `compute`; texts are `say("…")` messages.

Attributes
----------
key
    Small letters, no separators, for ever: the id is ``cityverse:&lt;key&gt;``.
version
    Goes up when equal inputs would give another result.
title, group, group_key
    Name in the toolbox, and the group, in a planner's words.
inputs, outputs
    What it takes and gives, in the dialog's order.
example
    Parameter values for a run on a tiny city; a value ``"sample:&lt;role&gt;"`` stands for that layer of it.
icon_name
    File in ``resources/icons`` without its ending.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>It cannot be computed: {reason}. Check the inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>CityVerse made a mistake ({reason}). Nothing was changed. The details are in the log messages panel, tab CityVerse: please send them to the makers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>Cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Opens a city's twin from a folder or a catalogue: brings the files of its layers, checks them, loads them.

Every file is compared with the size and the SHA-256 checksum of its record. In QGIS itself the layers appear in
a group of their own, with their coordinate system, time, licence and style; in scripts and models the paths of
the files are returned.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Open a twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Twin and catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The folder of a twin, or its address in a catalogue (https://…/collections/its-id).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Only these roles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Which layers to open, by what they mean; all of them if left empty. Scripts may write the names.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Authentication</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>An authentication configuration of QGIS, for catalogues that ask for one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Folder for the files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Where copies of the files go. Left empty, they go to the cache of CityVerse in the user's profile.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Id of the twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The id of the twin in its catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The layers on the map, or else the paths of their files.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>“{twin}” has no layers yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>{layer} …</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>A folder, or the URL of a catalogue; `credential` is the parameter with its authentication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>The id of an authentication configuration of QGIS; the secret itself is never read here.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>A line of text with suggestions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>The id of a role, "" for none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>A folder to write into; None where it was left empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>A raster or vector layer, or the path of its file; `role` is the parameter that may say what it means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>Several layers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>There is no role “{role}”. Choose one of: {roles}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>{parameter} is empty. {help}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Publishes a layer or a result into a twin of a catalogue, so that others can find it, check it and use it.

The layer is written as a cloud-optimised GeoTIFF or a GeoPackage with its style and a small picture; all files
are sent, read back and compared before the record appears. A result brings along how it was made. Publishing the
same again changes nothing.

It is refused, with the reason, without a licence, without a provider, without a date, or where a drone image has
no permit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Publish a layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The raster or vector layer to publish, or the path of its file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Which twin it becomes part of; one that is not in the catalogue yet is made there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>A folder on this machine, or the address of a catalogue (https://…).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Title</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What it shows, and where. Left empty: the layer's name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What others may do with it: an SPDX identifier such as CC-BY-4.0. Left empty: that of the layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>An authentication configuration of QGIS that may write to the catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What the layer means: terrain, districts, … Left empty: what its twin says. Results need none.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Description</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>More about it, in sentences.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Provider</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Who made it or holds the rights. Left empty: those of the layer, its inputs or the twin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Date</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>When it was measured: 2026-11-22 or 2026-01-01/2026-12-31. Left empty: what layer or inputs say.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The address of the record in the catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>When its inputs were measured is not known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Published: {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Use small letters a–z, digits, “.”, “_” and “-”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Write it as 2026-11-22, or as 2026-01-01/2026-12-31.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>DATE is “{value}”: there is no such day.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>Any number of the words of `options`: pairs of id (small letters) and title; `default` are ids.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>One of the words of `options`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>{parameter} is empty. Choose among {options}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>{parameter} has no choice “{value}”. Choose among {options}, or their numbers 0 to {last}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Districts, census sectors or any other polygons, in any coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Raster</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What is summed up: any raster in a metric coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Number of the band; the first where none is chosen.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Statistics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Which figures to give for each zone. Scripts may write the names: area,mean.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Percentiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>From 0 to 100 with commas between them, for instance 10,50,90 (taken where none are written).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Column of the zones with their inhabitants. Scripts may give a raster with inhabitants per cell instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>In the raster's unit: gives the area and share of each zone beyond it, and with the population the square metres per inhabitant. NDVI of 0.3 to 0.4 and more is usually taken as green.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What counts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Values that are at least the threshold, or at most.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Prefix</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Put before the names of the new columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Zones with indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>The zones with all their columns, the figures, and coverage: the share of the polygon that has values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area with values, all zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Summed over the zones.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area that counts, all zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Where the value is beyond the threshold.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population, all zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area per inhabitant, all zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area beyond the threshold over inhabitants, of the zones where both are known.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population-weighted mean, all zones</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What the average inhabitant has, in the raster's unit.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Use letters, digits and _, beginning with a letter.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area with values [m²]</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Number of cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Sum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Minimum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Maximum</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Standard deviation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population-weighted mean</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>At least the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>At most the threshold</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Area, mean, percentiles and other figures of any raster inside any polygons.

With a threshold: the area and share of each zone where the value is at least (or at most) that much. With the
population too: square metres per inhabitant, for instance green area per inhabitant from NDVI at least 0.4.

Cells that a polygon cuts count with the exact fraction that lies inside. `coverage` is the share of the polygon
that has values; where it is below 1, the figures tell of that part only. Percentiles interpolate linearly between
the covered values. Areas are in square metres, other figures in the raster's unit. Figures that cannot be told
are empty, never zero.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Zonal indicators</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Decide</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{raster} by {zones}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>The population-weighted mean needs POPULATION: choose the column with inhabitants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Zone {zone} could not be written: {reason}. Check that there is room on the disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{count} zone(s) are only partly covered by values: see the column coverage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{count} zone(s) have no inhabitants or no number: nothing per inhabitant.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>“{layer}” already has a column “{column}”. Set PREFIX, for instance to z_.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>Zone {zone} of “{layer}” cannot be brought to the raster's coordinate system. Check that the layer's system is the right one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>None of the {count} zones overlaps the raster: the raster covers {raster}, the zones cover {zones} in its coordinates. Check both coordinate systems, or take layers of one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) had invalid rings and were repaired for this run: feature(s) {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) have no polygon, so no figures: feature(s) {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) lie outside the raster, so have no figures: feature(s) {ids}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>“{layer}” has no features.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>None of the {count} zones of “{layer}” has a polygon.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>“{layer}” does not say which of its {count} band(s) hold {bands}: set {bands} to their numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>{indices} cannot be computed: “{layer}” holds digital numbers, not reflectance from 0 to 1. Set SCALE and OFFSET, take a surface reflectance product, or leave {indices} out.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>{indices}: computed from digital numbers, not reflectance. Do not compare it with other sensors or dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Vegetation, built-up land, water, bare soil and brightness, cell by cell, from an optical satellite image.

NDVI (Tucker 1979), NDBI (Zha, Gao &amp; Ni 2003), MNDWI (Xu 2006), SAVI with L = 0.5 (Huete 1988), BSI (Diek et al.
2017) and shortwave albedo for Landsat 4 to 7 (Liang 2001). All have no unit; the indices run from −1 to 1, albedo
from 0 to 1.

Limits: SAVI and albedo need reflectance. On digital numbers the other indices can be computed, but must not be
compared between sensors or dates. Bare dry soil and rock read as built-up in NDBI.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Number of this band. Left empty, it is found by the band's common name (red, nir, swir16 …).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>NDVI: vegetation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>NDBI: built-up land</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>MNDWI: open water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>SAVI: vegetation on open soil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>BSI: bare soil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Albedo: share of the sunlight reflected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Spectral indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Heat</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Satellite image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>An optical image with the bands that the indices need, in a metric coordinate system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Indices</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Which indices to compute; each becomes a band. Scripts may write the names: ndvi,mndwi.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Blue band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Green band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Red band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Near infrared band</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Shortwave infrared band at 1.6 µm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Shortwave infrared band at 2.2 µm</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Scale to reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Reflectance is value × scale + offset. Left empty, both are taken from the record or the file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Offset to reflectance</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>See scale. For instance 0.0000275 and −0.2 for Landsat Collection 2 level 2.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>One band an index, without unit, float32; NaN where a band has no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>{indices} – {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/inputs.py" />
      <source>A raster with what QGIS or the record knows better than its file: CRS, NoData, scale and offset.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/inputs.py" />
      <source>“{layer}” is not a file of this machine: save it as GeoTIFF (Export ▸ Save As), and use that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>A layer with one of `roles` (any, if there are none); `fields` and `bands` are meanings that it must have.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>A raster on a projected, north-up grid.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>Polygons with attributes, in any coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>The number of a band of the raster `parent`, from 1.

With a default it must be declared optional: QGIS 3.22 does not count the default of a band as a value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>A numeric column of the polygons `parent`; scripts may give a raster layer or file instead.

`meaning` is what the twin calls such a column: it is chosen where the open twin says which one it is.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter}: “{value}” cannot be opened. Check that the file is there and is such a layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter} is “{value}”: neither a column of {parent} nor a raster. Choose one of: {columns}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>“{layer}” has no coordinate reference system. Find out which one its maker used and set it (Layer ▸ Set CRS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter} is {band}, but “{layer}” has the bands 1 to {last}. Choose one of them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>The column “{column}” holds text, not numbers. Choose a numeric column for {parameter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/outputs.py" />
      <source>A GeoTIFF with named bands, float32, NaN where there is no value.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/outputs.py" />
      <source>Polygons with attributes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/outputs.py" />
      <source>A number with its unit (UCUM spelling); None where it cannot be told.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/outputs.py" />
      <source>A text, for instance an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>A number with its unit (UCUM spelling; "1" has no dimension) and range.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>Yes or no.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>A line of text; `pattern` is a regular expression that the whole of it must fit, `form` says it in words.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>Numbers with commas between them, each in a range; `unit` as in `Number`.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. {form}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write numbers from {low} to {high} with commas between them, for instance 10,50,90.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/provider.py" />
      <source>All algorithms of the registry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/results.py" />
      <source>Give a result its provenance, limits and style, on the main thread.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>This run reads up to {cells} cells.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is “{path}”. Choose a name that ends in .tif.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} cannot be written to “{path}”: choose another folder or name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/adding.py" />
      <source>There is a twin “{id}” in “{where}” already: open it, or choose another name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>“{layer}” is neither a raster nor a vector layer that can be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{file}” is not a file of this machine: download it first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>There is no file “{file}”. Check the path, or get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>QGIS cannot open “{file}”: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{file}” is not a GeoPackage, shapefile, GeoJSON or FlatGeobuf with features: {reason}. Get it again from its source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{layer}” has no coordinate reference system, in the file or in its record. Ask who published it which one it is, set it in a copy, and publish that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS has no authentication “{id}”. Choose one in the connection, or make one under Settings ▸ Options ▸ Authentication.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS did not open the authentication “{id}”: is the master password right, and is it of the kind “Basic” or “API header”?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>The certificate authorities cannot be kept in {folder}: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/opened.py" />
      <source>“{twin}” has no layer with the role {roles}. It has: {there}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_file.py" />
      <source>A copy of the raster cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Tree cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Shrubland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Grassland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Cropland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Built-up</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Bare or sparse vegetation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Snow and ice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Permanent water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Herbaceous wetland</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Mangroves</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Moss and lichen</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Nothing in it says what it means: choose a role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>One band may be anything: choose a role.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its name is “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>It has {count} bands, as a multispectral image has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>It has three bands, as a colour photo has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its table speaks of traffic.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its table has a column “{column}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>The style was left out: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it is too large or not plain XML</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it is no QGIS style</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it takes symbols out of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it names a file or an address: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it reads more than its layer: {found}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it computes the names of files</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sampling.py" />
      <source>“{layer}” is not a file on this machine. Save it as GeoTIFF (Export ▸ Save As…) and use that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/session.py" />
      <source>Opening {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/session.py" />
      <source>Reading {twin} again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>The files cannot be prepared in {folder}: {reason}. Free some room on the disk, and try again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>“{layer}” is neither a raster nor a vector layer.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tasks.py" />
      <source>Something unexpected happened: {reason}. The details are in View ▸ Panels ▸ Log Messages ▸ CityVerse.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tasks.py" />
      <source>It failed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/thumbnail.py" />
      <source>The picture “{file}” cannot be written: is there room on the disk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Sensors</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Climate</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Geospatial</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Imagery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{file}” cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>{url} is not opened: the address holds a password.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{sentence} The server says: {detail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached. Check the network, the proxy and the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>“{id}” cannot be read. Field “{field}”: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a JSON object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a finite number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a whole number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list of numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list of texts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>“{found}” is not a date and time such as 2026-11-22T09:30:00Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” cannot be written: {reason}. Free some space or choose another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is not a STAC document: it holds no JSON object.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” cannot be written as JSON: it holds something other than text and numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is broken: line {line} is not valid JSON. Get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is not valid JSON. Get it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” is too large for a STAC document.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{href}” lies outside of “{folder}” and is not opened.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>There is no twin “{id}” in “{where}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>There is no record “{id}” in twin “{twin}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{folder}” is this twin: delete the folder itself.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>The file “{file}” is not there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{folder}” holds a single twin; another needs a folder of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>The agreement “{title}” has expired: renew it before publishing.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>“{id}” cannot be an id: use small letters, digits, “.”, “_” and “-”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>“{kind}” is no kind of record: choose one of {kinds}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no title: give it one that says what it shows, and where.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no data file: choose the layer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no role: choose what the layer means.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It was withdrawn: set its review to “draft” before publishing it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no licence: choose one, for instance CC-BY-4.0; others may use nothing without it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no provider: say who made it or holds the rights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Drone imagery needs the reference of the flight permit: enter it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Its time ends before it begins: correct the dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no date: say when it was measured, or add a limit that says why nobody knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>There is no twin “{id}” in {where}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>{where} is not a STAC catalogue: its first page has no links.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/memory.py" />
      <source>There is no file “{href}” in this catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/names.py" />
      <source>“{id}” cannot be an id here: some systems reserve this name. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/names.py" />
      <source>“{name}” is not a name for a stored file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no twin in “{where}”. Choose the folder of a twin (it holds a file {catalog} or {collection}), or create a twin there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There are several twins in “{where}”: {names}. Say which.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no address: give the folder of a twin or the URL of a catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{scheme}” addresses are not opened: give a folder or an http(s) URL.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>This URL is not complete: it needs a host, such as https://catalogue.example.org.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{file}” is not a twin: choose its folder, or its {catalog}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no folder “{folder}”. Check the path, or whether the drive is there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{title}” has no file: ask its author for it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/paging.py" />
      <source>{where} never stops turning pages. Tell its operator.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/paging.py" />
      <source>{where}: the link to the next page is broken.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>“{title}” is not published. {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>“{file}” has changed since it was prepared: publish it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>File “{key}” has neither a local file nor an address: stage it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>File “{file}” is not there any more: stage it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>There is no twin “{id}” in “{where}”. Create it there first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>an item needs an id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be “Feature”: this is no STAC item.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be west, south, east and north.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must map meanings to names of columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be one of {states}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it does not say which algorithm ran, with which version, parameters and inputs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be a GeoJSON geometry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>an asset needs an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>it must be the number of rows and the number of columns.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>it must have six numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_parts.py" />
      <source>a link needs a relation and an address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be one of {words}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>a collection needs an id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be “Collection”: this is no STAC collection.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be a list of boxes.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must map languages to texts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be a list of intervals.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/static.py" />
      <source>“{file}” is left out: it has no id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/static.py" />
      <source>This folder links to more than {count} documents.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} leads on and on to other addresses. Check the address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where}: the answer is too large for a catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” has no coordinate reference system, so areas cannot be measured. Find out which one its maker used and set it (Layer ▸ Set CRS).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” is in degrees, so its cells have no constant area. Reproject it to a system in metres (Raster or Vector ▸ Reproject), for instance EPSG:{code}, the UTM zone there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” does not say where it lies. Georeference it (Layer ▸ Georeferencer).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>The grid of “{name}” is rotated. Warp it to a north-up grid (Raster ▸ Projections ▸ Warp).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/placing.py" />
      <source>“{file}” could not be written: {reason}. {free} are free in “{folder}”: make room there, or choose another folder. Nothing is left of the unfinished file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is not a raster of an accepted format ({formats}): {reason}. Save it as GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is a virtual raster (VRT): a list of other files on this machine, so it is not opened. Save it as GeoTIFF first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is a text file, not a raster. Get the file again from its source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>There is no file “{file}”. Check the path, or load the layer again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is empty: 0 bytes. Get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” cannot be read at row {row}, column {column}: {reason}. Get the file again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/vectors.py" />
      <source>No polygons can be read from “{file}”: {reason}. Check that it is a GeoPackage, Shapefile, GeoJSON or FlatGeobuf with a coordinate reference system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>“{population}” and “{raster}” are in different coordinate reference systems. Warp “{raster}” to the system of “{population}”: inhabitants per cell do not survive a warp.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>Zone {zone} is not a usable polygon: {reason}. Repair it (Fix geometries).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>Zone {zone} has too many different values for percentiles: {reason}. Leave the percentiles out, or round the raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Reading the names of twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{title}” is published: {address}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{title}” could not be published. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{layer}” is on the map already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>There is no catalogue to publish to: add one with the button beside the list of catalogues.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Select the layer to publish in QGIS's Layers panel first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Looking at {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Publishing {title}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Copy address</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Show record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Retry</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish the layer that is selected in QGIS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>loading</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>wrong</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Add layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Load the selected record onto the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Open twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Open the twin that the selected record belongs to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Add a catalogue with the button beside the list: the address of a STAC catalogue, or a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>asking…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Found records</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>connected</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Nothing found. Use fewer words or filters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>no answer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Zoom to it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Show record…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish selected layer…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>This record does not say where it lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} shown; scroll for more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} record(s) could not be read.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Address of a STAC catalogue, or a folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Name</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Address or folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>The catalogue to search and to publish to</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Add, change or forget a catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Change it…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Forget it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Authentication, if the catalogue asks for one:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>No catalogue yet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Add a catalogue…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/desk.py" />
      <source>CityVerse</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is in the twin as “{role}”. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is no longer in the twin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Putting it back</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>What does “{layer}” mean? {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Adding {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Another role…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Choose a role…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Undo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Removing {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Nobody has said when it was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC0: no conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY 4.0: anyone may use it and names you</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY-SA 4.0: named, and shared the same way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>ODbL 1.0: open database, shared the same way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>PDDL 1.0: open data, no conditions</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY-NC 4.0: named, not for business</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>Other: stated with the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>Choose a licence…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>“{layer}” could not be loaded. {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>Loading {layer}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>“{layer}” has edits that are not saved: save or discard them first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>New twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>for instance Olinda</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Two letters, ISO 3166-1: BR, MA, NL…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Who is responsible for it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>An empty folder for the twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Create</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Country</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Responsible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Folder</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Give it a name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Give the country's two letters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Say which area it covers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Choose a licence.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Say who is responsible.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Choose a folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Digital twin of {name}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Address of a twin in a catalogue (…/collections/…):</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>{sent} new, {same} unchanged in “{catalogue}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Folder of a twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>{text} Not published: {reasons}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Sharing {twin} with {catalogue}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>The folder “{folder}” cannot be written: {reason}. Choose another.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Making {twin}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>A layer with no analysis behind it</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the raster as GeoTIFF</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the features as GeoPackage</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Who made it or holds the rights</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>nobody knows</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Reference of the flight permit; only for drone imagery</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>What still stands in the way</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Publish</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>none: it is a result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Choose what it means…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>What it is</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Date of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Made by</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Flight permit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Is sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Is not sent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Result of “{algorithm}”, version {version}, from {count} input(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{kind} ({size}), its style (symbology only), a small picture, the record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>It belongs to no twin yet: open or create one, or choose one of the catalogue's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Nothing stands in the way.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>your project, other layers, forms, actions, paths on this machine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Before it can be published:</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>A layer that was published before, revision {number}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{width} × {height} cells</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{count} features</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Publish “{layer}”</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Analyses that can run now; what the selected layer serves comes first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Run…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>What is lacking</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>No analysis can run yet.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>You can run 1 analysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>You can run {count} analyses</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>“{layer}”: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>And {count} more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>{analysis}: {lacking}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>The record as JSON</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>Copy</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>Record {id}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>result</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>scenario</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>recipe</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>indicator</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>evidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>feedback</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>practice</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>project</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>agreement</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>draft</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>checked</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>adopted</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>withdrawn</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>no licence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Searching the catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Fetching a picture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/running.py" />
      <source>Other</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last year</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last 5 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last 25 years</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Search words</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any kind</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Kind of record</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any role</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>What it means</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Time of the data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>In map view</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Only what touches the part of the map that is shown</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Show the twin of a city</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Search what communities share, and share with them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/task_rows.py" />
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/task_rows.py" />
      <source>Cancel {task}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Show what is missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Also show the roles that nothing fills yet, with what would fill them</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Layers of the twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>That is no layer that a twin can hold: drop a layer of QGIS, a GeoTIFF or a GeoPackage.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>1 layer</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open a twin from a folder or a catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>New…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Make a new, empty twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Share</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Publish what is new to a catalogue</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Folder…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Address…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>No twin is open</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open one from a folder or a catalogue, or make a new one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Recent twins</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Close this twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>{count} layers</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Publish what is new to {catalogue}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add a catalogue in the Catalogue panel first</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Properties…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Run</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Publish…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Remove from the twin</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer does not say where it lies.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Load</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Take off the map</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer lies outside of what the map's coordinate system can show.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Add “{layer}” here</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Results</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>loading…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>not loaded</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>missing</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{role}: {filled_by}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>An open source: {source} ({licence}).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Drop a layer or a file here to add it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{state}, 1 remark</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{state}, {count} remarks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Licence: {licence}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_tree.py" />
      <source>State</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The token file {path} is empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{host} can be reached by other machines, so writing needs a token: give --token-file FILE or set CITYVERSE_TOKEN.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The catalogue cannot start: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The token file {path} cannot be read: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The request does not say how long its body is (Content-Length).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>An asset is sent whole, not in ranges.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The asset has {size} bytes; the range asked for lies outside.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>There is no asset “{name}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>The upload broke off: {left} bytes are missing. Send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>The content of “{name}” is not what was announced: its SHA-256 is {sha256}. Send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “type”: “Feature”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “properties”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “assets”, an object; it may be empty.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A collection must have “type”: “Collection”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent.spatial.bbox” must be a list of boxes: [[west, south, east, north]].</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent.temporal.interval” must be a list of [start, end]; null leaves a side open.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox has 4 numbers (west, south, east, north) or 6 with heights.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must consist of numbers.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its south below its north, both between −90 and 90 degrees.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its lower height before its upper one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its west before its east, except across the 180th meridian.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“{id}” cannot be an id here. Use letters a–z, digits, “.”, “_” and “-”, beginning with a letter or digit, at most 128.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>Each of “assets” must be an object with an “href”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“links” must be a list of objects with “rel” and “href”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “geometry”; null is allowed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “properties.datetime”, or both “start_datetime” and “end_datetime”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A collection must have “{name}”, a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent” must have “spatial” and “temporal”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“bbox” is not a bounding box.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>Somebody else has changed it in the meantime. Read it again and repeat your change.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is no collection “{id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is already a collection “{id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/database.py" />
      <source>{file} was written by a newer CityVerse. Update the plugin to open it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/database.py" />
      <source>{file} cannot be opened as a catalogue: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body has {length} bytes; this catalogue takes at most {limit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body broke off before its end. Send it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body must be one JSON object in braces.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body is not valid JSON: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>“geometry” must be a GeoJSON geometry; its “type” is “{kind}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>The coordinates of the {kind} are not what GeoJSON wants.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>The rings of a {kind} need at least four positions, the last equal to the first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>A line needs at least two positions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>A GeometryCollection must have a list of “geometries”, not nested deeply.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/item_table.py" />
      <source>Collection “{collection}” has no item “{id}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/item_table.py" />
      <source>Collection “{collection}” has an item “{id}” already.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>Give “bbox” or “intersects”, not both.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>The “token” is not one of this search. Start again from its first page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{name}” must be a list of at most {most} texts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{given}” in “{name}” is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“limit” must be a whole number; it is “{given}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“limit” must be a whole number of at least 1; it is “{given}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“intersects” has more than {most} edges; simplify it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“datetime” must be a text.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“sortby” must be a list of fields with directions.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>The query cannot be read: it is not percent-encoded UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{name}” is given twice; separate values with commas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“intersects” is not a GeoJSON geometry.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>Cannot sort by “{name}”; offered are {offered}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>{method} is not possible at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The catalogue cannot write or read its files: {reason}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>There is nothing at {path}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded as it should be.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path must not lead out of the catalogue.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The request took too long to arrive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The catalogue's database does not answer. Try again; nothing was changed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded UTF-8.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/service.py" />
      <source>Writing needs this catalogue's token (Authorization: Bearer …). Ask who runs it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/service.py" />
      <source>Writing is only possible under the server's own address.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>“{given}” is no interval: write start/end, at least one of them a date.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>The interval “{given}” ends before it starts.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>“{field}” is “{given}”; write a date and time such as 2026-11-22T09:30:00Z.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>Send the body with a Content-Length, not in chunks.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The Content-Length is not a number.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The catalogue made a mistake with this request; its log says more.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The “features” of a FeatureCollection must be a list of items.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>Send the body as application/json (Content-Type); it came as “{kind}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The item names collection “{named}” but was sent to “{sent}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The id in the body is “{id}”, that in the address “{wanted}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/files.py" />
      <source>“{file}” is not a list of a city's files: {reason}. Write it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>“{command}” failed: {reason}. Check the internet connection, run apt-get update, and try again. {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>Olinda comes out of Debian packages, and {program} is not on this machine. Run this on Debian or Ubuntu. {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>“{file}” in the Debian packages is not the file that CityVerse knows (its SHA-256 differs or it is missing), so it is not used. {instead}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/canonical.py" />
      <source>“{id}” cannot be an id. Use small letters a–z, digits, “.”, “_” and “-”, beginning with a letter or digit, at most 128.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{type} file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Values of {bands} run from {low} to {high}, expected is {least} to {most}{unit}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It needs “{role}”: {filled_by}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{width} × {height} cells of {cell} m, {bands} band(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no coordinate reference system: set it in the layer's properties, then add it again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its coordinates are degrees: reproject it to a metric system (for instance UTM) before analyses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its role “{role}” is not known here: give it one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It needs a layer for {parameter}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{width} × {height} cells of {cell}°, {bands} band(s)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” has no band {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” does not say which column is {fields}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” is in degrees: reproject it to a metric system.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>No NoData value is stated: holes may count as values.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no date: say when it was measured.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no licence: it cannot be published until it has one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its table has no column “{column}”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>City boundary</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the outline of the municipality or of the area under study</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap administrative boundaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Districts</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>neighbourhoods, wards or census sectors, with their population if it is known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>geoBoundaries</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>building footprints, with height or number of floors if they are known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or Microsoft building footprints</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>3D buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a CityJSON or CityGML model of the buildings</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a city's own 3D model, or 3D BAG where it covers the place</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Streets</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the street network as lines</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Public transport stops</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stops and stations, with the lines that serve them if they are known</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the operator's GTFS feed, or OpenStreetMap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Facilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>schools, clinics, markets and other services</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or the healthsites.io list</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Green space</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>parks, gardens, trees and other green areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Water</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>rivers, channels, lakes and the sea</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or HydroSHEDS</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Land use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>what the land is used or planned for</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the local plan, or OpenStreetMap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Terrain</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of the bare ground (DTM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Copernicus GLO-30 where little is built (it shows roofs and trees), or FABDEM</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Surface model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of the top of everything: ground, buildings and trees (DSM), from a drone or lidar</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Copernicus GLO-30</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Tree canopy height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of trees above the ground (CDSM)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Meta and WRI canopy height</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Point cloud</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>lidar or photogrammetric points in LAS or LAZ</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenTopography, or a drone flight</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Land cover</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>classes of what covers the ground</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ESA WorldCover 10 m</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Built-up area</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>which cells are built up, as a share or as classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>GHS-BUILT-S</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>number of inhabitants in each cell</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>WorldPop</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Soil</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>hydrologic soil groups or texture</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>SoilGrids</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a multispectral image with red and near infrared bands, as reflectance if possible</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Sentinel-2 level 2A</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Thermal image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a thermal band or a land surface temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Landsat Collection 2 surface temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Drone or aerial photo</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>an orthophoto, with its date, ground sampling distance and flight permit</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenAerialMap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Air temperature</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>air temperature at 2 m, from the climate service's stations or a reanalysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ERA5-Land</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Precipitation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>rain and snow, from the climate service's stations or a reanalysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Relative humidity</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>relative humidity of the air at 2 m, from the climate service's stations or a reanalysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Wind speed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>wind speed at 10 m, from the climate service's stations or a reanalysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Solar radiation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>global horizontal irradiance, from the climate service's stations or a reanalysis</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stations with their readings, from a SensorThings or other live service</source>
      <translation type="unfinished" />
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>openSenseMap</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
