"""Small scenes as the agencies publish them: Landsat Collection 2 and 1, Sentinel-2, and STAC items."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

LANDSAT = "LC09_L2SP_130039_20220311_20220314_02_T1"
SAFE = "S2A_MSIL2A_20230622T100601_N0509_R022_T30STD_20230622T160000.SAFE"
CORNER = (600_000.0, 3_900_000.0)
#: Cells of 30 m (Landsat) or 10 m (Sentinel-2): 24 by 18.
WIDTH, HEIGHT = 24, 18


def numbers(seed: int, width: int = WIDTH, height: int = HEIGHT) -> np.ndarray:
    """Values as a satellite might send them, a 0 for nothing in the last corner."""
    values = np.random.default_rng(seed).integers(7_300, 20_000, (height, width)).astype(np.uint16)
    values[-1, -1] = 0
    return values


def write(path: Path, values: np.ndarray, cell: float, epsg: int = 32630, driver: str = "GTiff", **more) -> Path:
    """Write one band with GDAL alone."""
    kinds = {"uint16": gdal.GDT_UInt16, "uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32, "int16": gdal.GDT_Int16}
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    bands = values[np.newaxis] if values.ndim == 2 else values
    memory = gdal.GetDriverByName("MEM").Create(
        "", bands.shape[2], bands.shape[1], len(bands), kinds[str(values.dtype)]
    )
    memory.SetGeoTransform((CORNER[0], cell, 0.0, CORNER[1], 0.0, -cell))
    memory.SetProjection(system.ExportToWkt())
    for number, band in enumerate(bands, start=1):
        memory.GetRasterBand(number).WriteArray(band)
        if "nodata" in more:
            memory.GetRasterBand(number).SetNoDataValue(more["nodata"])
    options = ["QUALITY=100", "REVERSIBLE=YES"] if driver == "JP2OpenJPEG" else list(more.get("options", ()))
    path.parent.mkdir(parents=True, exist_ok=True)
    made = gdal.GetDriverByName(driver).CreateCopy(str(path), memory, options=options)
    assert made is not None
    made = None
    return path


def landsat_groups(level: str = "L2SP") -> dict[str, dict[str, str]]:
    """The groups of a Collection 2 level 2 MTL; some keys stand in it twice, with other numbers for level 1."""
    names = {f"FILE_NAME_BAND_{n}": f"{LANDSAT}_SR_B{n}.TIF" for n in range(1, 8)}
    return {
        "PRODUCT_CONTENTS": {
            "LANDSAT_PRODUCT_ID": LANDSAT,
            "PROCESSING_LEVEL": level,
            "COLLECTION_NUMBER": "02",
            **names,
            "FILE_NAME_BAND_ST_B10": f"{LANDSAT}_ST_B10.TIF",
            "FILE_NAME_EMISSIVITY": f"{LANDSAT}_ST_EMIS.TIF",
            "FILE_NAME_QUALITY_L1_PIXEL": f"{LANDSAT}_QA_PIXEL.TIF",
            "FILE_NAME_METADATA_ODL": f"{LANDSAT}_MTL.txt",
        },
        "IMAGE_ATTRIBUTES": {
            "SPACECRAFT_ID": "LANDSAT_9",
            "SENSOR_ID": "OLI_TIRS",
            "DATE_ACQUIRED": "2022-03-11",
            "SCENE_CENTER_TIME": "04:10:27.1234560Z",
            "CLOUD_COVER": "12.34",
            "SUN_ELEVATION": "51.5",
        },
        "PROJECTION_ATTRIBUTES": {"GRID_CELL_SIZE_REFLECTIVE": "30.00", "GRID_CELL_SIZE_THERMAL": "30.00"},
        "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": {
            **{f"REFLECTANCE_MULT_BAND_{n}": "2.75e-05" for n in range(1, 8)},
            **{f"REFLECTANCE_ADD_BAND_{n}": "-0.2" for n in range(1, 8)},
        },
        "LEVEL2_SURFACE_TEMPERATURE_PARAMETERS": {
            "TEMPERATURE_MULT_BAND_ST_B10": "0.00341802",
            "TEMPERATURE_ADD_BAND_ST_B10": "149.0",
        },
        "LEVEL1_RADIOMETRIC_RESCALING": {
            **{f"REFLECTANCE_MULT_BAND_{n}": "2.0000E-05" for n in range(1, 8)},
            **{f"REFLECTANCE_ADD_BAND_{n}": "-0.100000" for n in range(1, 8)},
        },
    }


def odl(groups: dict[str, dict[str, str]], root: str = "LANDSAT_METADATA_FILE") -> str:
    """Groups as an MTL text."""
    lines = [f"GROUP = {root}"]
    for name, entries in groups.items():
        lines.append(f"  GROUP = {name}")
        lines += [
            f'    {key} = "{text}"' if text[:1].isalpha() else f"    {key} = {text}" for key, text in entries.items()
        ]
        lines.append(f"  END_GROUP = {name}")
    return "\n".join([*lines, f"END_GROUP = {root}", "END", ""])


def mtl_xml(groups: dict[str, dict[str, str]]) -> str:
    """Groups as an MTL XML."""
    inner = "".join(
        f"<{name}>{''.join(f'<{key}>{text}</{key}>' for key, text in entries.items())}</{name}>"
        for name, entries in groups.items()
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><LANDSAT_METADATA_FILE>{inner}</LANDSAT_METADATA_FILE>'


def landsat_folder(folder: Path, form: str = "txt") -> Path:
    """A Collection 2 level 2 scene; band 7 is missing, and the mask shows a cloud in its first column."""
    groups = landsat_groups()
    texts = {"txt": odl(groups), "json": json.dumps({"LANDSAT_METADATA_FILE": groups}), "xml": mtl_xml(groups)}
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{LANDSAT}_MTL.{form}").write_text(texts[form], encoding="utf-8")
    for number in range(1, 7):
        write(folder / f"{LANDSAT}_SR_B{number}.TIF", numbers(number), 30.0, nodata=0)
    write(folder / f"{LANDSAT}_ST_B10.TIF", numbers(10) + np.uint16(25_000), 30.0, nodata=0)
    write(folder / f"{LANDSAT}_ST_EMIS.TIF", numbers(11), 30.0)
    quality = np.full((HEIGHT, WIDTH), 21824, dtype=np.uint16)  # clear
    quality[:, 0] = 22280  # cloud with high confidence
    quality[0, 1] = 23888  # cloud shadow
    quality[-1, -1] = 1  # fill
    write(folder / f"{LANDSAT}_QA_PIXEL.TIF", quality, 30.0, nodata=1)
    return folder


def safe_xml(baseline: str = "05.09", offset: bool = True, granule: str = "GRANULE/L2A_T30STD_A041780") -> str:
    """The metadata of a level 2A product."""
    names = ["R10m/{}_B02_10m", "R10m/{}_B03_10m", "R10m/{}_B04_10m", "R10m/{}_B08_10m", "R10m/{}_TCI_10m",
             "R20m/{}_B02_20m", "R20m/{}_B8A_20m", "R20m/{}_B11_20m", "R20m/{}_SCL_20m", "R60m/{}_B01_60m",
             "R60m/{}_B09_60m"]  # fmt: skip
    tile = "T30STD_20230622T100601"
    files = "".join(f"<IMAGE_FILE>{granule}/IMG_DATA/{name.format(tile)}</IMAGE_FILE>" for name in names)
    offsets = "".join(f'<BOA_ADD_OFFSET band_id="{n}">-1000</BOA_ADD_OFFSET>' for n in range(13))
    added = f"<BOA_ADD_OFFSET_VALUES_LIST>{offsets}</BOA_ADD_OFFSET_VALUES_LIST>" if offset else ""
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd">
  <n1:General_Info>
    <Product_Info>
      <PRODUCT_START_TIME>2023-06-22T10:06:01.024Z</PRODUCT_START_TIME>
      <PRODUCT_STOP_TIME>2023-06-22T10:06:01.024Z</PRODUCT_STOP_TIME>
      <PRODUCT_URI>{SAFE}</PRODUCT_URI>
      <PROCESSING_LEVEL>Level-2A</PROCESSING_LEVEL>
      <PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
      <Datatake datatakeIdentifier="GS2A_20230622T100601"><SPACECRAFT_NAME>Sentinel-2A</SPACECRAFT_NAME></Datatake>
      <Product_Organisation><Granule_List><Granule imageFormat="JPEG2000">{files}</Granule></Granule_List>
      </Product_Organisation>
    </Product_Info>
    <Product_Image_Characteristics>
      <Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
      <Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
      <QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit="none">10000</BOA_QUANTIFICATION_VALUE>
        <AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>
      {added}
      <Spectral_Information_List><Spectral_Information bandId="1" physicalBand="B2"><RESOLUTION>10</RESOLUTION>
        <Wavelength><CENTRAL unit="nm">492.4</CENTRAL></Wavelength></Spectral_Information></Spectral_Information_List>
    </Product_Image_Characteristics>
  </n1:General_Info>
  <n1:Quality_Indicators_Info><Cloud_Coverage_Assessment>1.5</Cloud_Coverage_Assessment></n1:Quality_Indicators_Info>
</n1:Level-2A_User_Product>
"""


def safe_folder(folder: Path, baseline: str = "05.09", offset: bool = True) -> Path:
    """A level 2A product of JPEG 2000 files; B09 is missing."""
    product = folder / SAFE
    images = product / "GRANULE/L2A_T30STD_A041780/IMG_DATA"
    tile = "T30STD_20230622T100601"
    for number, name in enumerate(("B02", "B03", "B04", "B08")):
        write(images / f"R10m/{tile}_{name}_10m.jp2", numbers(number), 10.0, driver="JP2OpenJPEG")
    for number, name in enumerate(("B02", "B8A", "B11"), start=20):
        write(images / f"R20m/{tile}_{name}_20m.jp2", numbers(number, 12, 9), 20.0, driver="JP2OpenJPEG")
    classes = np.full((9, 12), 4, dtype=np.uint8)
    classes[:, 0], classes[0, 1] = 9, 3
    write(images / f"R20m/{tile}_SCL_20m.jp2", classes, 20.0, driver="JP2OpenJPEG")
    write(images / f"R60m/{tile}_B01_60m.jp2", numbers(60, 4, 3), 60.0, driver="JP2OpenJPEG")
    (product / "MTD_MSIL2A.xml").write_text(safe_xml(baseline, offset), encoding="utf-8")
    return product
