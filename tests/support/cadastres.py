"""Columns of real registers of buildings, streets and districts, with values as they have them, and what they mean.

By the product: role, columns with first values, and the column for each meaning that has one.
"""

from __future__ import annotations

from typing import Any

Case = tuple[str, dict[str, list[Any]], dict[str, str]]

CASES: dict[str, Case] = {
    "BD TOPO 3, batiment": (
        "buildings",
        {"cleabs": ["BATIMENT0000000002924614", "BATIMENT0000000002924615"], "nature": ["Indifférenciée", "Eglise"],
         "usage_1": ["Résidentiel", "Religieux"], "usage_2": ["Annexe"], "construction_legere": [False, False],
         "nombre_de_logements": [3, 0], "nombre_d_etages": [2, 1], "materiaux_des_murs": ["01"],
         "hauteur": [7.1, 12.0], "altitude_minimale_sol": [71.2, 70.1], "altitude_minimale_toit": [78.3, 82.0],
         "altitude_maximale_toit": [79.0, 84.0], "date_creation": ["2011-02-02", "2011-02-02"]},
        {"height": "hauteur", "floors": "nombre_d_etages", "use": "usage_1"},
    ),
    "BD TOPO, BATIMENT.shp": (
        "buildings",
        {"ID": ["BATIMENT1", "BATIMENT2"], "NATURE": ["Indifférenciée", "Serre"], "USAGE1": ["Résidentiel", "Agricole"],
         "USAGE2": [], "LEGER": ["Non"], "NB_LOGTS": [1, 12], "NB_ETAGES": [2, 4], "HAUTEUR": [5.5, 12.4],
         "Z_MIN_SOL": [30.1, 31.0], "Z_MAX_TOIT": [35.0, 44.0], "PREC_ALTI": [1.5, 2.5]},
        {"height": "HAUTEUR", "floors": "NB_ETAGES", "use": "USAGE1"},
    ),
    "BD TOPO, TRONCON_DE_ROUTE.shp": (
        "streets",
        {"ID": ["T1", "T2"], "NATURE": ["Route à 1 chaussée", "Sentier"], "NOM_COLL_G": ["R DES LILAS", "R DU PORT"],
         "NOM_COLL_D": ["R DES LILAS", "R DU PORT"], "IMPORTANCE": ["5", "6"], "NB_VOIES": ["2", "1"],
         "LARGEUR": [5.5, 3.0], "VIT_MOY_VL": [50, 5], "POS_SOL": ["0", "0"]},
        {"class": "NATURE", "name": "NOM_COLL_G", "width": "LARGEUR", "speed": "VIT_MOY_VL"},
    ),
    "IGN, contours IRIS": (
        "districts",
        {"INSEE_COM": ["13055", "13055", "13055"], "NOM_COM": ["Marseille", "Marseille", "Marseille"],
         "IRIS": ["0101", "0102", "0103"], "CODE_IRIS": ["130550101", "130550102", "130550103"],
         "NOM_IRIS": ["Colbert", "Noailles", "Opéra"], "TYP_IRIS": ["H", "H", "A"]},
        {"name": "NOM_IRIS", "code": "CODE_IRIS"},
    ),
    "Admin Express, COMMUNE.shp": (
        "districts",
        {"ID": ["C1", "C2"], "NOM": ["Aix", "Arles"], "NOM_M": ["AIX", "ARLES"], "INSEE_COM": ["13001", "13004"],
         "STATUT": ["Commune simple", "Sous-préfecture"], "POPULATION": [142668, 52439], "INSEE_DEP": ["13", "13"]},
        {"name": "NOM", "code": "INSEE_COM", "population": "POPULATION"},
    ),
    "HCP, communes du Maroc": (
        "districts",
        {"Code_Commu": ["113.01.01.", "113.01.03."], "Commune_Fr": ["Berkane", "Ahfir"], "Menages_20": [27143, 5082],
         "Pop_Masc": [53000, 9500], "Pop_Femin": [56200, 10100], "Population": [109237, 19630],
         "Densite": [1200.5, 8.1]},
        {"name": "Commune_Fr", "code": "Code_Commu", "population": "Population"},
    ),
    "المندوبية السامية للتخطيط": (
        "districts",
        {"رمز الجماعة": ["113.01.01", "113.01.03"], "اسم الجماعة": ["بركان", "أحفير"], "عدد الأسر": [27143, 5082],
         "عدد السكان": [109237, 19630], "كثافة السكان": [1200.5, 8.1]},
        {"name": "اسم الجماعة", "code": "رمز الجماعة", "population": "عدد السكان"},
    ),
    "مباني": (
        "buildings",
        {"رقم": [1, 2], "علو البناية": [7.5, 12], "عدد المستويات": [2, 4], "الاستعمال": ["سكن", "تجاري"],
         "اسم المبنى": ["دار", "سوق"]},
        {"height": "علو البناية", "floors": "عدد المستويات", "use": "الاستعمال", "name": "اسم المبنى"},
    ),
    "plan d'aménagement, niveaux en R+": (
        "buildings",
        {"OBJECTID": [1, 2, 3], "Niveau": ["R+1", "R+3", "RDC"], "Affectatio": ["Habitat", "Commerce", "Habitat"],
         "Nom_Batime": ["A", "B", "C"]},
        {"floors": "Niveau", "use": "Affectatio", "name": "Nom_Batime"},
    ),
    "HDX, limites administratives": (
        "districts",
        {"ADM1_FR": ["Oriental", "Oriental"], "ADM1_PCODE": ["MA002", "MA002"], "ADM2_FR": ["Berkane", "Oujda"],
         "ADM2_AR": ["بركان", "وجدة"], "ADM2_PCODE": ["MA002003", "MA002005"]},
        {"name": "ADM2_FR", "code": "ADM2_PCODE"},
    ),
    "GADM 4.1": (
        "districts",
        {"GID_0": ["MAR", "MAR"], "NAME_1": ["Oriental", "Oriental"], "NAME_2": ["Berkane", "Jerada"],
         "VARNAME_2": ["Berkan", "Jrada"], "TYPE_2": ["Province", "Province"], "GID_2": ["MAR.11.1_1", "MAR.11.2_1"]},
        {"name": "NAME_2", "code": "GID_2"},
    ),
    "geoBoundaries": (
        "districts",
        {"shapeName": ["Berkane", "Oujda"], "shapeISO": ["", ""], "shapeID": ["MAR-ADM2-1", "MAR-ADM2-2"],
         "shapeGroup": ["MAR", "MAR"], "shapeType": ["ADM2", "ADM2"]},
        {"name": "shapeName", "code": "shapeID"},
    ),
    "Catastro INSPIRE, building part": (
        "buildings",
        {"gml_id": ["ES.SDGC.BU.1_part1", "ES.SDGC.BU.1_part2"], "localId": ["1_part1", "1_part2"],
         "numberOfFloorsAboveGround": [4, 1], "heightBelowGround": [3, 0], "numberOfFloorsBelowGround": [1, 0],
         "value": [120, 44]},
        {"floors": "numberOfFloorsAboveGround"},
    ),
    "Catastro INSPIRE, building": (
        "buildings",
        {"gml_id": ["ES.SDGC.BU.1", "ES.SDGC.BU.2"], "conditionOfConstruction": ["functional", "ruin"],
         "currentUse": ["1_residential", "3_industrial"], "numberOfBuildingUnits": [1, 2], "numberOfDwellings": [1, 0],
         "value": [120, 44], "reference": ["0001", "0002"]},
        {"use": "currentUse"},
    ),
    "INE, secciones": (
        "districts",
        {"CUSEC": ["2807901001", "2807901002"], "CUMUN": ["28079", "28079"], "NMUN": ["Madrid", "Madrid"],
         "NPRO": ["Madrid", "Madrid"], "POBLACION": [1203, 987]},
        {"code": "CUSEC", "name": "NMUN", "population": "POBLACION"},
    ),
    "edificios municipales": (
        "buildings",
        {"FID_1": [1, 2], "ALTURA_MAX": [9.5, 12.2], "N_PLANTAS": [3, 4], "USO_PRINCI": ["VIVIENDA", "OFICINA"],
         "NOM_EDIF": ["A", "B"], "ALTURA_BAJ": [0, 3]},
        {"height": "ALTURA_MAX", "floors": "N_PLANTAS", "use": "USO_PRINCI", "name": "NOM_EDIF"},
    ),
    "CAOP e BGRI": (
        "districts",
        {"Dicofre": ["110601", "110602"], "Freguesia": ["Ajuda", "Alcântara"], "Concelho": ["Lisboa", "Lisboa"],
         "Area_ha": [288.2, 507.1], "N_INDIVIDU": [14313, 13850], "N_EDIFICIO": [3000, 2900]},
        {"code": "Dicofre", "name": "Freguesia", "population": "N_INDIVIDU"},
    ),
    "IBGE, setores": (
        "districts",
        {"CD_SETOR": ["260960005000001", "260960005000002"], "NM_MUN": ["Olinda", "Olinda"],
         "NM_BAIRRO": ["Carmo", "Varadouro"],
         "CD_MUN": ["2609600", "2609600"], "AREA_KM2": [0.1, 0.2]},
        {"code": "CD_SETOR", "name": "NM_BAIRRO"},
    ),
    "edificações": (
        "buildings",
        {"ed_id": [1, 2], "ed_altura": [7.1, 30.2], "Nº Pavimentos": [2, 9],
         "Utilização": ["Residencial", "Comercial"]},
        {"height": "ed_altura", "floors": "Nº Pavimentos", "use": "Utilização"},
    ),
    "BAG": (
        "buildings",
        {"identificatie": ["0503100000000010", "0503100000000011"], "bouwjaar": [1955, 2001],
         "status": ["Pand in gebruik", "Pand in gebruik"], "gebruiksdoel": ["woonfunctie", "kantoorfunctie"],
         "aantal_verblijfsobjecten": [1, 12]},
        {"use": "gebruiksdoel"},
    ),
    "CBS, buurten": (
        "districts",
        {"buurtcode": ["BU05030000", "BU05030001"], "buurtnaam": ["Binnenstad", "Hof"],
         "gemeentenaam": ["Delft", "Delft"],
         "aantal_inwoners": [3435, 2110], "bevolkingsdichtheid_inwoners_per_km2": [9000, 8100],
         "mannen": [1800, 1000], "vrouwen": [1635, 1110]},
        {"code": "buurtcode", "name": "buurtnaam", "population": "aantal_inwoners"},
    ),
    "wegen": (
        "streets",
        {"wegtype": ["autosnelweg", "straat"], "straatnaam": ["A13", "Hoofdstraat"], "max_snelheid": [100, 30],
         "breedte_m": [20.0, 5.5]},
        {"class": "wegtype", "name": "straatnaam", "speed": "max_snelheid", "width": "breedte_m"},
    ),
    "NYC, building footprints": (
        "buildings",
        {"BIN": [1006309, 1006310], "NAME": ["Bridge", "Hall"], "CNSTRCT_YR": [1912, 1930], "HEIGHTROOF": [92.4, 30.1],
         "GROUNDELEV": [20, 21], "FEAT_CODE": ["2100", "2100"]},
        {"name": "NAME", "height": "HEIGHTROOF"},
    ),
    "NYC, MapPLUTO": (
        "buildings",
        {"BBL": [1000010010, 1000010201], "BldgClass": ["Y4", "Z9"], "LandUse": ["08", "08"], "NumFloors": [3.0, 1.0],
         "BldgArea": [2725731, 541886], "YearBuilt": [1900, 1900]},
        {"floors": "NumFloors"},
    ),
    "Overture, buildings": (
        "buildings",
        {"id": ["08b1", "08b2"], "min_height": [3.0, 2.0], "roof_height": [2.0, 1.0],
         "height": [12.0, 7.0], "num_floors": [4, 2],
         "min_floor": [1, 0], "num_floors_underground": [1, 1],
         "subtype": ["residential", "civic"], "class": ["house", "school"]},
        {"height": "height", "floors": "num_floors", "use": "subtype"},
    ),
    "OS MasterMap, heights": (
        "buildings",
        {"OS_TOPO_TO": ["osgb1", "osgb2"], "AbsHMin": [40.1, 41.0], "AbsH2": [45.0, 47.1], "AbsHMax": [48.0, 49.0],
         "RelH2": [4.9, 6.1], "RelHMax": [7.9, 8.0]},
        {"height": "RelHMax"},
    ),
    "Geofabrik, gis_osm_buildings": (
        "buildings",
        {"osm_id": ["1", "2"], "code": [1500, 1500], "fclass": ["building", "building"], "name": ["Gare"],
         "type": ["train_station", "house"]},
        {"name": "name", "use": "type"},
    ),
    "Geofabrik, gis_osm_roads": (
        "streets",
        {"osm_id": ["1", "2"], "code": [5111, 5122], "fclass": ["motorway", "residential"], "name": ["A2", "Rue 1"],
         "ref": ["A2"], "oneway": ["F", "B"], "maxspeed": [120, 0], "layer": [0, 0], "bridge": ["F", "F"]},
        {"class": "fclass", "name": "name", "speed": "maxspeed"},
    ),
    "QuickOSM, cut to ten letters": (
        "buildings",
        {"full_id": ["w1", "w2"], "building": ["yes", "school"], "building_l": ["2", "3"], "name": ["Lycée"],
         "height": ["12", "7.5"], "roof_heigh": ["2", "1"]},
        {"height": "height", "floors": "building_l", "use": "building", "name": "name"},
    ),
    "ALKIS": (
        "buildings",
        {"gebnutzbez": ["Wohnhaus", "Schule"], "anzahlgs": [2, 3], "hoehe": [7.2, 11.0], "name": ["A", "B"]},
        {"height": "hoehe", "floors": "anzahlgs", "use": "gebnutzbez", "name": "name"},
    ),
    "only part of the height": (
        "buildings", {"min_height": [3.0, 0.0], "roof:height": [2.0, 1.0], "ground_height": [70.1, 71.0]}, {},
    ),
    "PostGIS of a municipality": (
        "facilities",
        {"gid": [1, 2], "type_equip": ["École", "Hôpital"], "libelle_fr": ["École 1", "Hôpital 2"],
         "capacite_accueil": [120, 80],
         "nb_personnel": [12, 40]},
        {"class": "type_equip", "name": "libelle_fr", "capacity": "capacite_accueil"},
    ),
}  # fmt: skip
