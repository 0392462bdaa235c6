<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>cityverse</name>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>It cannot be computed: {reason}. Check the inputs.</source>
      <translation>Calcul impossible : {reason}. Vérifiez les entrées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>CityVerse made a mistake ({reason}). Nothing was changed. The details are in the log messages panel, tab CityVerse: please send them to the makers.</source>
      <translation>CityVerse a commis une erreur ({reason}). Rien n’a été modifié. Les détails sont dans le panneau Journal des messages, onglet CityVerse : merci de les envoyer aux auteurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/base.py" />
      <source>Cancelled.</source>
      <translation>Annulé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Opens a city's twin from a folder or a catalogue: brings the files of its layers, checks them, loads them.

Every file is compared with the size and the SHA-256 checksum of its record. In QGIS itself the layers appear in
a group of their own, with their coordinate system, time, licence and style; in scripts and models the paths of
the files are returned.</source>
      <translation>Ouvre le jumeau d’une ville depuis un dossier ou un catalogue : récupère les fichiers de ses couches, les vérifie
et les charge.

Chaque fichier est comparé à la taille et à la somme de contrôle SHA-256 de son enregistrement. Dans QGIS, les
couches apparaissent dans leur propre groupe, avec leur SCR, leur date, leur licence et leur style ; dans les
scripts et les modèles, ce sont les chemins des fichiers qui sont renvoyés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Open a twin</source>
      <translation>Ouvrir un jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Twin and catalogue</source>
      <translation>Jumeau et catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Twin</source>
      <translation>Jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The folder of a twin, or its address in a catalogue (https://…/collections/its-id).</source>
      <translation>Le dossier d’un jumeau, ou son adresse dans un catalogue (https://…/collections/son-id).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Only these roles</source>
      <translation>Ces rôles seulement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Which layers to open, by what they mean; all of them if left empty. Scripts may write the names.</source>
      <translation>Les couches à ouvrir, selon leur signification ; toutes si rien n’est choisi. Les scripts peuvent écrire les noms.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Authentication</source>
      <translation>Authentification</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>An authentication configuration of QGIS, for catalogues that ask for one.</source>
      <translation>Une configuration d’authentification de QGIS, pour les catalogues qui en demandent une.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Folder for the files</source>
      <translation>Dossier pour les fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Where copies of the files go. Left empty, they go to the cache of CityVerse in the user's profile.</source>
      <translation>Où vont les copies des fichiers. Si rien n’est indiqué, elles vont dans le cache de CityVerse, dans le profil de l’utilisateur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Id of the twin</source>
      <translation>Identifiant du jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The id of the twin in its catalogue.</source>
      <translation>L’identifiant du jumeau dans son catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>Layers</source>
      <translation>Couches</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>The layers on the map, or else the paths of their files.</source>
      <translation>Les couches sur la carte, ou à défaut les chemins de leurs fichiers.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>“{twin}” has no layers yet.</source>
      <translation>« {twin} » n’a pas encore de couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>{layer} …</source>
      <translation>{layer}…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/open_twin.py" />
      <source>“{layer}” is left out. {reason}</source>
      <translation>« {layer} » est laissée de côté. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>There is no role “{role}”. Choose one of: {roles}.</source>
      <translation>Il n’y a pas de rôle « {role} ». Choisissez parmi : {roles}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/places.py" />
      <source>{parameter} is empty. {help}</source>
      <translation>{parameter} est vide. {help}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Publishes a layer or a result into a twin of a catalogue, so that others can find it, check it and use it.

The layer is written as a cloud-optimised GeoTIFF or a GeoPackage with its style and a small picture; all files
are sent, read back and compared before the record appears. A result brings along how it was made. Publishing the
same again changes nothing, and what was published from here before gets a new revision; what somebody else has
published under the same name in the meantime is only replaced where you say so.

What is left empty is taken from the layer, its inputs or the twin. Without a licence, or without the permit of a
drone image, it is refused; a date or role that nobody knows becomes a limit that every reader sees.</source>
      <translation>Publie une couche ou un résultat dans un jumeau d’un catalogue, pour que d’autres puissent le trouver, le vérifier et
l’utiliser.

La couche est écrite en GeoTIFF optimisé pour le cloud ou en GeoPackage, avec son style et une petite image ; tous les
fichiers sont envoyés, relus et comparés avant que l’enregistrement n’apparaisse. Un résultat indique aussi comment il
a été produit. Publier à nouveau la même chose ne change rien, et ce qui a déjà été publié d’ici reçoit une nouvelle
révision ; ce que quelqu’un d’autre a publié entre-temps sous le même nom n’est remplacé que si vous le demandez.

Ce qui est laissé vide est repris de la couche, de ses entrées ou du jumeau. Sans licence, ou sans l’autorisation de
vol d’une image de drone, la publication est refusée ; une date ou un rôle que personne ne connaît devient une limite
que tous les lecteurs voient.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Publish a layer</source>
      <translation>Publier une couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Layer</source>
      <translation>Couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The raster or vector layer to publish, or the path of its file.</source>
      <translation>La couche raster ou vecteur à publier, ou le chemin de son fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Which twin it becomes part of; one that is not in the catalogue yet is made there.</source>
      <translation>Le jumeau dont elle fera partie ; s’il n’est pas encore dans le catalogue, il y est créé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Catalogue</source>
      <translation>Catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>A folder on this machine, or the address of a catalogue (https://…).</source>
      <translation>Un dossier de cette machine, ou l’adresse d’un catalogue (https://…).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What it shows, and where. Left empty: the layer's name.</source>
      <translation>Ce qu’elle montre, et où. Si vide : le nom de la couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What others may do with it: an SPDX identifier such as CC-BY-4.0. Left empty: that of the layer.</source>
      <translation>Ce que les autres ont le droit d’en faire : un identifiant SPDX tel que CC-BY-4.0. Si vide : celle de la couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>An authentication configuration of QGIS that may write to the catalogue.</source>
      <translation>Une configuration d’authentification de QGIS qui a le droit d’écrire dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>What the layer means: terrain, districts, … Left empty: what its twin says, else a guess.</source>
      <translation>Ce que la couche signifie : terrain, quartiers, … Laissé vide : ce que dit son jumeau, sinon une supposition.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>More about it, in sentences.</source>
      <translation>Plus de détails, en quelques phrases.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Provider</source>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Who made it or holds the rights. Left empty: those of the layer, its inputs or the twin.</source>
      <translation>Qui l’a produite ou en détient les droits. Si vide : ceux de la couche, de ses entrées ou du jumeau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>When it was measured: 2026-11-22 or 2026-01-01/2026-12-31. Left empty: what layer or inputs say.</source>
      <translation>Date de la mesure : 2026-11-22 ou 2026-01-01/2026-12-31. Si vide : ce que disent la couche ou les entrées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Revision to replace</source>
      <translation>Révision à remplacer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The revision of somebody else that you looked at, and that yours shall replace. Left empty: none.</source>
      <translation>La révision d’une autre personne que vous avez regardée et que la vôtre doit remplacer. Si vide : aucune.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>The address of the record in the catalogue.</source>
      <translation>L’adresse de l’enregistrement dans le catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Published: {address}</source>
      <translation>Publié : {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Nobody has said when it was measured.</source>
      <translation>Personne n’a dit quand elle a été mesurée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Use small letters a–z, digits, “.”, “_” and “-”.</source>
      <translation>Utilisez des minuscules a–z, des chiffres, « . », « _ » et « - ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Write it as 2026-11-22, or as 2026-01-01/2026-12-31.</source>
      <translation>Écrivez 2026-11-22, ou bien 2026-01-01/2026-12-31.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>{reason} The Catalogue panel (“Publish selected layer…”) keeps it in the outbox and sends it later.</source>
      <translation>{reason} Le panneau Catalogue (« Publier la couche sélectionnée… ») la garde dans la boîte d’envoi et l’envoie plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>Its role is “{role}”. {why} Set ROLE if it is another.</source>
      <translation>Son rôle est « {role} ». {why} Indiquez ROLE s’il s’agit d’un autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>DATE is “{value}”: there is no such day.</source>
      <translation>DATE vaut « {value} » : ce jour n’existe pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/catalogue/publish_layer.py" />
      <source>{reason} To replace it, set REVISION to {number}; to keep both, set another TITLE.</source>
      <translation>{reason} Pour le remplacer, mettez REVISION à {number} ; pour garder les deux, donnez un autre TITLE.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>{parameter} is empty. Choose among {options}.</source>
      <translation>{parameter} est vide. Choisissez parmi {options}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/choices.py" />
      <source>{parameter} has no choice “{value}”. Choose among {options}, or their numbers 0 to {last}.</source>
      <translation>{parameter} n’offre pas le choix « {value} ». Choisissez parmi {options}, ou leurs numéros de 0 à {last}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Zones</source>
      <translation>Zones</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Districts, census sectors or any other polygons, in any coordinate system.</source>
      <translation>Quartiers, secteurs de recensement ou tout autre polygone, dans n’importe quel SCR.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Raster</source>
      <translation>Raster</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What is summed up: any raster in a metric coordinate system.</source>
      <translation>Ce qui est résumé : n’importe quel raster dans un SCR métrique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Band</source>
      <translation>Bande</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Number of the band; the first where none is chosen.</source>
      <translation>Numéro de la bande ; la première si rien n’est choisi.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Statistics</source>
      <translation>Statistiques</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Which figures to give for each zone. Scripts may write the names: area,mean.</source>
      <translation>Les chiffres à donner pour chaque zone. Les scripts peuvent écrire les noms : area,mean.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Percentiles</source>
      <translation>Percentiles</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>From 0 to 100 with commas between them, for instance 10,50,90 (taken where none are written).</source>
      <translation>De 0 à 100, séparés par des virgules, par exemple 10,50,90 (valeurs retenues si rien n’est écrit).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population</source>
      <translation>Population</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Column of the zones with their inhabitants. Scripts may give a raster with inhabitants per cell instead.</source>
      <translation>Champ des zones qui contient leur nombre d’habitants. Les scripts peuvent donner à la place un raster d’habitants par cellule.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Threshold</source>
      <translation>Seuil</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>In the raster's unit: gives the area and share of each zone beyond it, and with the population the square metres per inhabitant. NDVI of 0.3 to 0.4 and more is usually taken as green.</source>
      <translation>Dans l’unité du raster : donne la surface et la part de chaque zone au-delà du seuil et, avec la population, les mètres carrés par habitant. Un NDVI de 0,3 à 0,4 et plus est en général considéré comme vert.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What counts</source>
      <translation>Ce qui compte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Values that are at least the threshold, or at most.</source>
      <translation>Les valeurs au moins égales au seuil, ou au plus égales.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Prefix</source>
      <translation>Préfixe</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Put before the names of the new columns.</source>
      <translation>Placé devant les noms des nouveaux champs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Zones with indicators</source>
      <translation>Zones avec indicateurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>The zones with all their columns, the figures, and coverage: the share of the polygon that has values.</source>
      <translation>Les zones avec tous leurs champs, les chiffres et coverage : la part du polygone qui a des valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area with values, all zones</source>
      <translation>Surface avec valeurs, toutes les zones</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Summed over the zones.</source>
      <translation>Somme sur les zones.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area that counts, all zones</source>
      <translation>Surface qui compte, toutes les zones</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Where the value is beyond the threshold.</source>
      <translation>Là où la valeur est au-delà du seuil.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population, all zones</source>
      <translation>Population, toutes les zones</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area per inhabitant, all zones</source>
      <translation>Surface par habitant, toutes les zones</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area beyond the threshold over inhabitants, of the zones where both are known.</source>
      <translation>Surface au-delà du seuil divisée par les habitants, pour les zones où les deux sont connus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population-weighted mean, all zones</source>
      <translation>Moyenne pondérée par la population, toutes les zones</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>What the average inhabitant has, in the raster's unit.</source>
      <translation>Ce dont dispose l’habitant moyen, dans l’unité du raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Use letters, digits and _, beginning with a letter.</source>
      <translation>Utilisez des lettres, des chiffres et _, en commençant par une lettre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Area with values [m²]</source>
      <translation>Surface avec valeurs [m²]</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Number of cells</source>
      <translation>Nombre de cellules</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Sum</source>
      <translation>Somme</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Minimum</source>
      <translation>Minimum</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Maximum</source>
      <translation>Maximum</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Standard deviation</source>
      <translation>Écart-type</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>Population-weighted mean</source>
      <translation>Moyenne pondérée par la population</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>At least the threshold</source>
      <translation>Au moins le seuil</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/declared.py" />
      <source>At most the threshold</source>
      <translation>Au plus le seuil</translation>
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
      <translation>Surface, moyenne, percentiles et autres chiffres de n’importe quel raster à l’intérieur de n’importe quels
polygones.

Avec un seuil : la surface et la part de chaque zone où la valeur est au moins (ou au plus) égale au seuil. Avec la
population en plus : les mètres carrés par habitant, par exemple la surface d’espaces verts par habitant à partir
d’un NDVI d’au moins 0,4.

Les cellules coupées par un polygone comptent pour la fraction exacte qui se trouve à l’intérieur. `coverage` est
la part du polygone qui a des valeurs ; si elle est inférieure à 1, les chiffres ne décrivent que cette part. Les
percentiles sont interpolés linéairement entre les valeurs couvertes. Les surfaces sont en mètres carrés, les
autres chiffres dans l’unité du raster. Les chiffres qui ne peuvent pas être établis restent vides, jamais nuls.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Zonal indicators</source>
      <translation>Indicateurs par zone</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{raster} by {zones}</source>
      <translation>{raster} par {zones}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Decide</source>
      <translation>Décider</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Areas are {factor} times too large: “{layer}” is in Mercator. Reproject it, for instance to EPSG:{code}, the UTM zone there.</source>
      <translation>Les surfaces sont {factor} fois trop grandes : « {layer} » est en Mercator. Reprojetez-la, par exemple en EPSG:{code}, la zone UTM de l’endroit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>The population-weighted mean needs POPULATION: choose the column with inhabitants.</source>
      <translation>La moyenne pondérée par la population a besoin de POPULATION : choisissez le champ des habitants.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{count} zone(s) are only partly covered by values: see the column coverage.</source>
      <translation>{count} zone(s) ne sont couvertes qu’en partie par des valeurs : voir le champ coverage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>{count} zone(s) have no inhabitants or no number: nothing per inhabitant.</source>
      <translation>{count} zone(s) n’ont pas d’habitants ou pas de nombre : aucun chiffre par habitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>“{layer}” already has a column “{column}”. Set PREFIX, for instance to z_.</source>
      <translation>« {layer} » a déjà un champ « {column} ». Définissez PREFIX, par exemple z_.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zonal_indicators.py" />
      <source>Zone {zone} could not be written: {reason}. Check that there is room on the disk.</source>
      <translation>La zone {zone} n’a pas pu être écrite : {reason}. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>Zone {zone} of “{layer}” cannot be brought to the raster's coordinate system. Check that the layer's system is the right one.</source>
      <translation>La zone {zone} de « {layer} » ne peut pas être convertie dans le SCR du raster. Vérifiez que le SCR de la couche est le bon.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>None of the {count} zones overlaps the raster: the raster covers {raster}, the zones cover {zones} in its coordinates. Check both coordinate systems, or take layers of one place.</source>
      <translation>Aucune des {count} zones ne recouvre le raster : le raster couvre {raster}, les zones couvrent {zones} dans ses coordonnées. Vérifiez les deux SCR, ou prenez des couches d’un même lieu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) had invalid rings and were repaired for this run: feature(s) {ids}.</source>
      <translation>{count} zone(s) avaient des anneaux non valides et ont été réparées pour cette exécution : entité(s) {ids}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) have no polygon, so no figures: feature(s) {ids}.</source>
      <translation>{count} zone(s) n’ont pas de polygone, donc pas de chiffres : entité(s) {ids}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>{count} zone(s) lie outside the raster, so have no figures: feature(s) {ids}.</source>
      <translation>{count} zone(s) sont hors du raster, donc sans chiffres : entité(s) {ids}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>“{layer}” has no features.</source>
      <translation>« {layer} » n’a pas d’entité.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/decide/zones.py" />
      <source>None of the {count} zones of “{layer}” has a polygon.</source>
      <translation>Aucune des {count} zones de « {layer} » n’a de polygone.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/extents.py" />
      <source>{parameter} crosses the 180th meridian. Run it twice, to the west of it and to the east.</source>
      <translation>{parameter} traverse le 180e méridien. Exécutez deux fois, à l’ouest et à l’est de celui-ci.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/extents.py" />
      <source>{parameter} is “{value}”: that is no rectangle on the Earth. Write west, east, south, north and the system, for instance -3.1,-1.9,34.6,35.2 [EPSG:4326].</source>
      <translation>{parameter} vaut « {value} » : ce n’est pas un rectangle sur la Terre. Écrivez ouest, est, sud, nord et le système, par exemple -3.1,-1.9,34.6,35.2 [EPSG:4326].</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} is “{value}”: neither a number nor a raster. Write a number in {unit} with a point before decimals, or choose a raster.</source>
      <translation>{parameter} vaut « {value} » : ce n’est ni un nombre ni un raster. Écrivez un nombre en {unit}, avec un point avant les décimales, ou choisissez un raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>“{layer}” is in kelvin, {parameter} needs °C. Subtract 273.15 with the raster calculator first.</source>
      <translation>« {layer} » est en kelvins, {parameter} doit être en °C. Soustrayez d’abord 273.15 avec la calculatrice raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} has {count} values, but {parent} has {times} band(s). Give one value for all of them, or one for each.</source>
      <translation>{parameter} a {count} valeurs, mais {parent} a {times} bande(s). Donnez une seule valeur pour toutes, ou une pour chacune.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} is empty. Write a number in {unit}, or choose a raster.</source>
      <translation>{parameter} est vide. Écrivez un nombre en {unit}, ou choisissez un raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/fields.py" />
      <source>{parameter} is {value} {unit}. Write a number from {low} to {high}.</source>
      <translation>{parameter} vaut {value} {unit}. Écrivez un nombre de {low} à {high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>“{layer}” does not say which of its {count} band(s) hold {bands}: set {bands} to their numbers.</source>
      <translation>« {layer} » ne dit pas lesquelles de ses {count} bande(s) contiennent {bands} : indiquez leurs numéros dans {bands}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>{indices} cannot be computed: “{layer}” holds digital numbers, not reflectance from 0 to 1. Set SCALE and OFFSET, take a surface reflectance product, or leave {indices} out.</source>
      <translation>Calcul impossible pour {indices} : « {layer} » contient des comptes numériques, et non des réflectances de 0 à 1. Définissez SCALE et OFFSET, prenez un produit de réflectance de surface, ou laissez {indices} de côté.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>{indices}: computed from digital numbers, not reflectance. Do not compare it with other sensors or dates.</source>
      <translation>{indices} : calcul fait sur des comptes numériques, et non sur des réflectances. Ne comparez pas le résultat à d’autres capteurs ou dates.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/bands.py" />
      <source>SCALE is 0, which makes every value the same. Leave it empty, or set the right one.</source>
      <translation>SCALE vaut 0, ce qui rend toutes les valeurs égales. Laissez-le vide, ou indiquez le bon.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Vegetation, built-up land, water, bare soil and brightness, cell by cell, from an optical satellite image.

NDVI (Tucker 1979), NDBI (Zha, Gao &amp; Ni 2003), MNDWI (Xu 2006), SAVI with L = 0.5 (Huete 1988), BSI (Diek et al.
2017) and shortwave albedo for Landsat 4 to 7 (Liang 2001). All have no unit; the indices run from −1 to 1, albedo
from 0 to 1.

Limits: SAVI and albedo need reflectance. On digital numbers the other indices can be computed, but must not be
compared between sensors or dates. Bare dry soil and rock read as built-up in NDBI.</source>
      <translation>Végétation, zones bâties, eau, sol nu et clarté, cellule par cellule, à partir d’une image satellite optique.

NDVI (Tucker 1979), NDBI (Zha, Gao &amp; Ni 2003), MNDWI (Xu 2006), SAVI avec L = 0,5 (Huete 1988), BSI (Diek et al.
2017) et albédo en ondes courtes pour Landsat 4 à 7 (Liang 2001). Tous sont sans unité ; les indices vont de −1 à
1, l’albédo de 0 à 1.

Limites : SAVI et albédo ont besoin de réflectances. Avec des comptes numériques, les autres indices peuvent être
calculés, mais ne doivent pas être comparés entre capteurs ou dates. Le sol nu et sec et la roche apparaissent
comme bâtis dans le NDBI.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Number of this band. Left empty, it is found by the band's common name (red, nir, swir16 …).</source>
      <translation>Numéro de cette bande. Si vide, elle est trouvée par le nom courant de la bande (red, nir, swir16…).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>NDVI: vegetation</source>
      <translation>NDVI : végétation</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>NDBI: built-up land</source>
      <translation>NDBI : zones bâties</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>MNDWI: open water</source>
      <translation>MNDWI : eau libre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>SAVI: vegetation on open soil</source>
      <translation>SAVI : végétation sur sol découvert</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>BSI: bare soil</source>
      <translation>BSI : sol nu</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Albedo: share of the sunlight reflected</source>
      <translation>Albédo : part de la lumière du soleil réfléchie</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Spectral indices</source>
      <translation>Indices spectraux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Heat</source>
      <translation>Chaleur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Satellite image</source>
      <translation>Image satellite</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>An optical image with the bands that the indices need, in a metric coordinate system.</source>
      <translation>Une image optique avec les bandes dont les indices ont besoin, dans un SCR métrique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Indices</source>
      <translation>Indices</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Which indices to compute; each becomes a band. Scripts may write the names: ndvi,mndwi.</source>
      <translation>Les indices à calculer ; chacun devient une bande. Les scripts peuvent écrire les noms : ndvi,mndwi.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Blue band</source>
      <translation>Bande bleue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Green band</source>
      <translation>Bande verte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Red band</source>
      <translation>Bande rouge</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Near infrared band</source>
      <translation>Bande du proche infrarouge</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Shortwave infrared band at 1.6 µm</source>
      <translation>Bande de l’infrarouge à ondes courtes à 1,6 µm</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Shortwave infrared band at 2.2 µm</source>
      <translation>Bande de l’infrarouge à ondes courtes à 2,2 µm</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Scale to reflectance</source>
      <translation>Facteur d’échelle vers la réflectance</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Reflectance is value × scale + offset. Left empty, both are taken from the record or the file.</source>
      <translation>La réflectance est valeur × facteur + décalage. Si vide, les deux sont pris dans l’enregistrement ou dans le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>Offset to reflectance</source>
      <translation>Décalage vers la réflectance</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>See scale. For instance 0.0000275 and −0.2 for Landsat Collection 2 level 2.</source>
      <translation>Voir le facteur d’échelle. Par exemple 0,0000275 et −0,2 pour Landsat Collection 2 niveau 2.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>One band an index, without unit, float32; NaN where a band has no value.</source>
      <translation>Une bande par indice, sans unité, float32 ; NaN là où une bande n’a pas de valeur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/heat/spectral_indices.py" />
      <source>{indices} – {layer}</source>
      <translation>{indices} – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/inputs.py" />
      <source>“{layer}” is not a file of this machine: save it as GeoTIFF (Export ▸ Save As), and use that.</source>
      <translation>« {layer} » n’est pas un fichier de cette machine : enregistrez-la en GeoTIFF (Exporter ▸ Enregistrer sous…), puis utilisez ce fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter}: “{value}” cannot be opened. Check that the file is there and is such a layer.</source>
      <translation>{parameter} : « {value} » ne peut pas être ouvert. Vérifiez que le fichier existe et que c’est bien une telle couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter} is “{value}”: neither a column of {parent} nor a raster. Choose one of: {columns}.</source>
      <translation>{parameter} vaut « {value} » : ce n’est ni un champ de {parent} ni un raster. Choisissez parmi : {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>“{layer}” holds no polygons, so it has no areas. Choose a polygon layer.</source>
      <translation>« {layer} » ne contient pas de polygones, donc pas de surfaces. Choisissez une couche de polygones.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>“{layer}” has no coordinate reference system. Find out which one its maker used and set it (Layer ▸ Set CRS).</source>
      <translation>« {layer} » n’a pas de SCR. Cherchez lequel son auteur a utilisé et définissez-le (Couche ▸ SCR de la couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>{parameter} is {band}, but “{layer}” has the bands 1 to {last}. Choose one of them.</source>
      <translation>{parameter} vaut {band}, mais « {layer} » a les bandes 1 à {last}. Choisissez l’une d’elles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/layers.py" />
      <source>The column “{column}” holds text, not numbers. Choose a numeric column for {parameter}.</source>
      <translation>Le champ « {column} » contient du texte, pas des nombres. Choisissez un champ numérique pour {parameter}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/__init__.py" />
      <source>Load</source>
      <translation>Charger</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>Account</source>
      <translation>Bilan</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>What became of every object, as JSON: read, loaded, and left_out with the id and the reason of each.</source>
      <translation>Ce qu’est devenu chaque objet, en JSON : read, loaded et left_out, avec l’identifiant et la raison pour chacun.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>“{id}” is left out. {reason}</source>
      <translation>« {id} » est écarté. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/accounts.py" />
      <source>{count} more are left out: the account names each.</source>
      <translation>{count} autres sont écartés : le bilan nomme chacun d’eux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Turns a 3D city model, or footprints with a height, into the surface raster that sky and sun analyses need.

A cell has the height of the highest surface above its centre: exactly where surfaces are flat. Of footprints,
choose the column with their heights above the ground: a cell in a footprint has the height of the terrain there
plus that of the building. Cells without buildings have the height of the terrain, or none without one.

Limits: a raster knows one height a cell, so that passages under buildings are filled, and walls, which have no area
from above, lie between cells. Surfaces that are not flat are taken as the plane through their corners. Without
terrain, footprints stand on the height 0. The terrain must be in the same coordinate reference system, and its
heights and those of the model above the same datum; it is taken from the cell in which a centre lies.</source>
      <translation>Transforme un modèle 3D de ville, ou des emprises avec une hauteur, en raster de surface dont les analyses du ciel et du soleil ont besoin.

Une cellule a la hauteur de la surface la plus haute au-dessus de son centre : exactement là où les surfaces sont planes. Pour des emprises, choisissez la colonne de leurs hauteurs au-dessus du sol : une cellule dans une emprise a la hauteur du terrain à cet endroit plus celle du bâtiment. Les cellules sans bâtiment ont la hauteur du terrain, ou aucune s’il n’y en a pas.

Limites : un raster connaît une seule hauteur par cellule ; les passages sous les bâtiments sont donc remplis, et les murs, sans surface vus d’en haut, tombent entre les cellules. Les surfaces non planes sont prises comme le plan qui passe par leurs coins. Sans terrain, les emprises reposent à la hauteur 0. Le terrain doit être dans le même système de coordonnées, et ses hauteurs et celles du modèle au-dessus du même niveau de référence ; il est pris dans la cellule où se trouve le centre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>“{layer}” is in degrees, cells are in metres: reproject it, for instance to UTM (Vector ▸ Data Management ▸ Reproject Layer).</source>
      <translation>« {layer} » est en degrés, les cellules sont en mètres : reprojetez-la, par exemple en UTM (Vecteur ▸ Outils de gestion de données ▸ Reprojeter une couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>The polygons of “{layer}” have no heights of their own: choose the column with heights in HEIGHT.</source>
      <translation>Les polygones de « {layer} » n’ont pas de hauteur propre : choisissez la colonne des hauteurs dans HEIGHT.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Nobody knows where “{layer}” lies: it is empty, or EXTENT has no place in its system.</source>
      <translation>Personne ne sait où se trouve « {layer} » : elle est vide, ou EXTENT n’a pas de place dans son système.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>The geometry of the feature {number} cannot be read. Repair it (Processing ▸ Fix geometries).</source>
      <translation>La géométrie de l’entité {number} est illisible. Réparez-la (Traitements ▸ Réparer les géométries).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{count} footprint(s) have no height above 0 in the column, and are left out.</source>
      <translation>{count} emprise(s) n’ont pas de hauteur au-dessus de 0 dans la colonne, et sont écartées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{count} surface(s) have corners more than 0.5 m from their plane: they are taken as flat.</source>
      <translation>{count} surface(s) ont des coins à plus de 0,5 m de leur plan : elles sont prises comme planes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Surface</source>
      <translation>Surface</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Heights of what is seen from above, in metres: for sky view, shade and sun.</source>
      <translation>Hauteurs de ce qui est vu d’en haut, en mètres : pour la vue du ciel, l’ombre et le soleil.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Surface from a 3D city model</source>
      <translation>Surface à partir d’un modèle 3D de ville</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{surfaces} surfaces of {features} objects are seen from above; {cells} cells have a height.</source>
      <translation>{surfaces} surfaces de {features} objets sont vues d’en haut ; {cells} cellules ont une hauteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>City model</source>
      <translation>Modèle de ville</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Surfaces with heights, as “Load a 3D city model” gives them, or footprints with a column.</source>
      <translation>Surfaces avec hauteurs, comme les donne « Charger un modèle 3D de ville », ou emprises avec une colonne.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Height of footprints</source>
      <translation>Hauteur des emprises</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Column with the height of each footprint above the ground, in metres. Left empty, the surfaces have heights of their own.</source>
      <translation>Colonne de la hauteur de chaque emprise au-dessus du sol, en mètres. Vide : les surfaces ont leurs propres hauteurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Terrain</source>
      <translation>Terrain</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Heights of the ground: first band, in metres.</source>
      <translation>Hauteurs du sol : première bande, en mètres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Side of a cell</source>
      <translation>Côté d’une cellule</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Half a metre shows roofs, two metres blocks.</source>
      <translation>Un demi-mètre montre des toits, deux mètres des îlots.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Area</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Where the raster is wanted. Left empty, all of the model.</source>
      <translation>Où le raster est voulu. Vide : tout le modèle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{name} – surface</source>
      <translation>{name} – surface</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>{count} surface(s) have no place on Earth or no heights, and are left out.</source>
      <translation>{count} surface(s) n’ont pas de lieu sur la Terre ou pas de hauteur, et sont écartées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>Without TERRAIN, footprints stand on the height 0, and other cells have no value.</source>
      <translation>Sans TERRAIN, les emprises reposent à la hauteur 0, et les autres cellules n’ont pas de valeur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/city_model_to_surface.py" />
      <source>No surface is seen from above: the raster shows the terrain at most.</source>
      <translation>Aucune surface n’est vue d’en haut : le raster montre tout au plus le terrain.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/climate_points.py" />
      <source>{variable} – {file}</source>
      <translation>{variable} – {file}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/climate_points.py" />
      <source>The variable is a series at points: name a file for it in POINTS.</source>
      <translation>La variable est une série en des points : indiquez un fichier pour elle dans POINTS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/columns.py" />
      <source>{parameter} is “{value}”, which is no column of numbers. Choose one of: {columns}.</source>
      <translation>{parameter} vaut « {value} », qui n’est pas une colonne de nombres. Choisissez parmi : {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/delivery.py" />
      <source>{parameter} could not be written: {reason}.</source>
      <translation>{parameter} n’a pas pu être écrit : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/delivery.py" />
      <source>The table could not be read back: {reason}.</source>
      <translation>La table n’a pas pu être relue : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Fetches what sensors have measured, as a layer of points with times.

From a service of OGC SensorThings 1.1, NGSI-LD, NGSI v2 or openSenseMap, or a table (CSV, JSON, JSON Lines or
GeoJSON) that lies on the web or in a file; which it is, its address or content tells.

The service is asked page by page, in its compact form where it has one, so that a million observations need no
more memory than a page of them. Choose properties, a period and an area: what is not asked for is not sent.

A table may be of any size; columns are known by their names. Stations that it does not place itself are looked for
in a second table beside it, such as “stations.csv”. Times without a zone are UTC. Things that move are shown where
each observation was made.

The account counts observations. One without a time, and a series whose station has no place, is left out with its
reason; a value that is no number stays empty.</source>
      <translation>Récupère ce que des capteurs ont mesuré, sous forme d’une couche de points avec leur heure.

D’un service OGC SensorThings 1.1, NGSI-LD, NGSI v2 ou openSenseMap, ou d’une table (CSV, JSON, JSON Lines ou
GeoJSON) qui se trouve sur le web ou dans un fichier ; son adresse ou son contenu dit ce que c’est.

Le service est interrogé page par page, sous sa forme compacte s’il en a une, si bien qu’un million d’observations ne
demandent pas plus de mémoire qu’une page. Choisissez des grandeurs, une période et une zone : ce qui n’est pas demandé
n’est pas envoyé.

Une table peut avoir n’importe quelle taille ; les colonnes sont reconnues à leurs noms. Les stations qu’elle ne situe
pas elle-même sont cherchées dans une seconde table à côté, par exemple « stations.csv ». Les heures sans fuseau sont en
UTC. Ce qui se déplace est montré là où chaque observation a été faite.

Le bilan compte les observations. Celle qui n’a pas d’heure, et la série dont la station n’a pas de lieu, sont laissées
de côté avec leur raison ; une valeur qui n’est pas un nombre reste vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Nobody says where the stations are: the layer is empty. Put a table “stations.csv” with the columns station, lon and lat beside the file, or add these columns to it.</source>
      <translation>Rien ne dit où sont les stations : la couche est vide. Mettez à côté du fichier une table « stations.csv » avec les colonnes station, lon et lat, ou ajoutez-lui ces colonnes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>{parameter} is the address of a broker of MQTT, which tells nothing of the past. Listen to it in the Sensors panel, and freeze there as a layer what it sends.</source>
      <translation>{parameter} est l’adresse d’un courtier MQTT, qui ne dit rien du passé. Écoutez-le dans le panneau Capteurs, et figez-y en couche ce qu’il envoie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>{parameter} is “{value}”: neither an address, which begins with https://, nor a file.</source>
      <translation>{parameter} vaut « {value} » : ni une adresse, qui commence par https://, ni un fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Observations</source>
      <translation>Observations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>A point for each observation: series, station, property, unit, value, time and end (UTC), and what the source says of its quality. The temporal controller plays them by their time.</source>
      <translation>Un point par observation : série, station, grandeur, unité, valeur, début et fin (UTC), et ce que la source dit de sa qualité. Le contrôleur temporel les joue selon leur date.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Fetch observations of sensors</source>
      <translation>Récupérer les observations de capteurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Nothing was measured in this period: the layer is empty.</source>
      <translation>Rien n’a été mesuré pendant cette période : la couche est vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>The service, for instance https://example.org/FROST-Server/v1.1, or a table (CSV, JSON).</source>
      <translation>Le service, par exemple https://example.org/FROST-Server/v1.1, ou un tableau (CSV, JSON).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>What is measured</source>
      <translation>Ce qui est mesuré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Properties as the service names them, with commas between them. Left empty, all of them.</source>
      <translation>Les grandeurs telles que le service les nomme, séparées par des virgules. Vide : toutes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Only observations of this time: two dates or times in UTC with a stroke between them, such as 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year. Left empty, all.</source>
      <translation>Seulement les observations de cette période : deux dates ou heures UTC séparées par une barre oblique, comme 2026-06-01/2026-06-30 ou 2026-06-21T06:00Z/.., ou un jour, un mois ou une année. Vide : toutes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>Only stations in this rectangle. Left empty, all.</source>
      <translation>Seulement les stations dans ce rectangle. Vide : toutes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/fetch_observations.py" />
      <source>An authentication configuration of QGIS, for services that ask for one.</source>
      <translation>Une configuration d’authentification de QGIS, pour les services qui en demandent une.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/ground.py" />
      <source>TERRAIN “{layer}” is in another coordinate reference system than INPUT: warp it to that of INPUT (Raster ▸ Projections ▸ Warp).</source>
      <translation>TERRAIN « {layer} » est dans un autre système de coordonnées qu’INPUT : reprojetez-le dans celui d’INPUT (Raster ▸ Projections ▸ Projection).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Loads a 3D city model of any size: CityJSON, CityJSONSeq or CityGML, with an account of every object.

Each object becomes a feature with all its surfaces. Parents that only group others are loaded without geometry, so
that their attributes are not lost; `parent` names the object that a part belongs to. Geometry templates (trees,
lamps) are put in their places. Appearances are not read. Where the geometry has ground and roof surfaces, the
height is measured between them, else from its lowest to its highest point; where it is flat, the measured height
among the attributes is taken, and without one the height stays empty.

An object that cannot be loaded is left out with its reason: vertices that do not exist, coordinates that are no
place on Earth, an id that is there twice, no surfaces, or none of the level of detail that was asked for.</source>
      <translation>Charge un modèle 3D de ville de toute taille : CityJSON, CityJSONSeq ou CityGML, avec un bilan de chaque objet.

Chaque objet devient une entité avec toutes ses surfaces. Les parents qui ne font que regrouper d’autres objets sont chargés sans géométrie,
afin que leurs attributs ne soient pas perdus ; `parent` nomme l’objet auquel une partie appartient. Les modèles de géométrie (arbres,
lampadaires) sont mis à leur place. Les apparences ne sont pas lues. Si la géométrie a des surfaces de sol et de toit, la
hauteur est mesurée entre elles, sinon de son point le plus bas à son point le plus haut ; si elle est plate, la hauteur mesurée
qui figure parmi les attributs est prise, et s’il n’y en a pas, la hauteur reste vide.

Un objet qui ne peut pas être chargé est écarté avec sa raison : sommets qui n’existent pas, coordonnées qui ne sont
nulle part sur Terre, identifiant présent deux fois, aucune surface, ou aucune au niveau de détail demandé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{count} objects have no LoD {lod}, and come in the next that was asked for: see the column lod.</source>
      <translation>{count} objets n’ont pas de LoD {lod} et viennent dans le suivant de ceux qui ont été demandés : voyez la colonne lod.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{count} of {read} buildings have no footprint: the log names the first of them.</source>
      <translation>{count} bâtiments sur {read} n’ont pas d’emprise : le journal nomme les premiers.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>A file of CityJSON 1.0 to 2.0, CityJSONSeq or CityGML, also packed with gzip, bzip2 or zip; it is recognised by its content.</source>
      <translation>Un fichier CityJSON 1.0 à 2.0, CityJSONSeq ou CityGML, même compressé en gzip, bzip2 ou zip ; il est reconnu à son contenu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Level of detail</source>
      <translation>Niveau de détail</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Which level to load, as the file names it, for instance 1.2; 2 also takes 2.2 and 2.1. With several and commas between them, such as 2.2,1, each object comes in the first that it has. Left empty, each comes in its highest. Objects that have others only are left out, and the account says which they have.</source>
      <translation>Le niveau à charger, tel que le fichier le nomme, par exemple 1.2 ; 2 prend aussi 2.2 et 2.1. S’il y en a plusieurs, séparés par des virgules, comme 2.2,1, chaque objet vient dans le premier qu’il possède. Si ce champ est vide, chacun vient dans son niveau le plus élevé. Les objets qui n’en ont que d’autres sont écartés, et le bilan dit lesquels ils ont.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Types</source>
      <translation>Types</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Which types of objects to load, with commas between them, for instance Building,BuildingPart: where buildings consist of parts, the parts have the geometry. Left empty, all of them.</source>
      <translation>Les types d’objets à charger, séparés par des virgules, par exemple Building,BuildingPart : si les bâtiments se composent de parties, ce sont les parties qui ont la géométrie. Si ce champ est vide, tous.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Only objects that touch this rectangle, with the parents of those. Left empty, the whole model. In a model without coordinate reference system, the numbers are taken as they are.</source>
      <translation>Seulement les objets qui touchent ce rectangle, avec leurs parents. Si ce champ est vide, tout le modèle. Dans un modèle sans système de coordonnées de référence, les nombres sont pris tels quels.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>City objects</source>
      <translation>Objets urbains</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Surfaces of each object (MultiPolygon Z) with its id, type, parent and level of detail; where it stands and ends, and its height, in metres; which of its surfaces, counted from 1, are roofs, walls and ground, and what else is said of them (JSON); and its attributes, nested ones as JSON. Of a file of more than 20 MB a temporary layer is a GeoPackage, else it is in memory.</source>
      <translation>Les surfaces de chaque objet (MultiPolygon Z) avec son identifiant, son type, son parent et son niveau de détail ; où il commence et où il finit en altitude, et sa hauteur, en mètres ; lesquelles de ses surfaces, comptées à partir de 1, sont des toits, des murs et du sol, et ce qui en est dit d’autre (JSON) ; et ses attributs, ceux qui sont imbriqués en JSON. Pour un fichier de plus de 20 Mo, une couche temporaire est un GeoPackage, sinon elle est en mémoire.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Footprints of buildings</source>
      <translation>Emprises des bâtiments</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>For analyses of buildings: the area (MultiPolygon) that each building covers, with its height in metres, and floors, use and name where the model says them. It is made of the ground surfaces, or where there are none of all surfaces seen from above, with the overhang of roofs. Parts have areas of their own, with the use and name of their building, and a building that its parts cover is not there again. Only made if asked for.</source>
      <translation>Pour les analyses de bâtiments : la surface (MultiPolygon) que couvre chaque bâtiment, avec sa hauteur en mètres, et ses étages, son usage et son nom si le modèle les indique. Elle est faite des surfaces de sol ou, s’il n’y en a pas, de toutes les surfaces vues d’en haut, débords de toit compris. Les parties ont leurs propres surfaces, avec l’usage et le nom de leur bâtiment, et un bâtiment que ses parties couvrent n’y figure pas une seconde fois. Créée seulement sur demande.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>Load a 3D city model</source>
      <translation>Charger un modèle 3D de ville</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{format} {version}.</source>
      <translation>{format} {version}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{name} – 3D</source>
      <translation>{name} – 3D</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{count} objects lie outside of the area.</source>
      <translation>{count} objets se trouvent hors de la zone.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>None of the objects could be loaded: the layer is empty, and the account says why.</source>
      <translation>Aucun des objets n’a pu être chargé : la couche est vide, et le bilan dit pourquoi.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>“{id}” has no footprint. {reason}</source>
      <translation>« {id} » n’a pas d’emprise. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>{name} – footprints</source>
      <translation>{name} – emprises</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_city_model.py" />
      <source>There are no buildings among the objects: the layer of footprints is empty.</source>
      <translation>Il n’y a pas de bâtiment parmi les objets : la couche des emprises est vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Loads a variable of a climate file (NetCDF, GRIB 1 and 2, Zarr) as a layer whose time works in the temporal
controller.

Area and period are cut before anything is read, so a small part of a large file is quick. Each time step becomes a
band with its time. Where the file says from when until when a step holds, so does the band; else it holds until the
next one. Series at points (stations, profiles, tracks, single cells) become a table of points with a time in each
row, and with a level where the file tells it.

Times are in UTC. Dates of calendars of climate models (360 or 365 days) are shown at the real date of the same
name; days in February that the real year does not have share the last real day of that month.

Longitudes of 0 to 360 become −180 to 180, south-up grids are turned, packed values are unpacked, and missing values
become NoData. Grids that do not run east and north (rotated pole, curved) are drawn in WGS 84, each cell with the
value of the nearest cell of the file. Values and unit stay as in the file: kelvins are not turned into °C.</source>
      <translation>Charge une variable d’un fichier climatique (NetCDF, GRIB 1 et 2, Zarr) comme une couche dont le temps fonctionne dans le contrôleur
temporel.

La zone et la période sont découpées avant toute lecture, si bien qu’une petite partie d’un grand fichier se charge vite. Chaque pas de temps devient une
bande avec son temps. Si le fichier dit de quand à quand un pas est valable, la bande l’est aussi ; sinon elle est valable jusqu’à la
suivante. Les séries en des points (stations, profils, trajectoires, cellules isolées) deviennent une table de points avec un temps dans chaque
ligne, et avec un niveau là où le fichier le dit.

Les temps sont en UTC. Les dates des calendriers de modèles climatiques (360 ou 365 jours) sont affichées à la date réelle du même
nom ; les jours de février que l’année réelle n’a pas partagent le dernier jour réel de ce mois.

Les longitudes de 0 à 360 deviennent −180 à 180, les grilles orientées vers le sud sont retournées, les valeurs compactées sont décompactées et les valeurs manquantes
deviennent NoData. Les grilles qui ne vont pas vers l’est et le nord (pôle tourné, curvilignes) sont dessinées en WGS 84, chaque cellule avec la
valeur de la cellule la plus proche du fichier. Les valeurs et l’unité restent celles du fichier : les kelvins ne sont pas convertis en °C.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Load climate data</source>
      <translation>Charger des données climatiques</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Climate file</source>
      <translation>Fichier climatique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>A NetCDF or GRIB file, or the folder of a Zarr store (in the dialog: the file .zgroup, .zmetadata or zarr.json in it). The format is told by the content, not by the name.</source>
      <translation>Un fichier NetCDF ou GRIB, ou le dossier d’un entrepôt Zarr (dans la boîte de dialogue : le fichier .zgroup, .zmetadata ou zarr.json qu’il contient). Le format est reconnu au contenu, pas au nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Variable</source>
      <translation>Variable</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Name of the variable, for instance tas. Left empty, the only one; where there are several, the message names them.</source>
      <translation>Nom de la variable, par exemple tas. Si ce champ est vide, la seule présente ; s’il y en a plusieurs, le message les nomme.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Only cells that overlap this rectangle are read. Left empty, all. Across the 180th meridian write west first: 170,-170,-20,-10 [EPSG:4326].</source>
      <translation>Seules les cellules qui touchent ce rectangle sont lues. Vide : toutes. À travers le 180e méridien, écrivez l’ouest d’abord : 170,-170,-20,-10 [EPSG:4326].</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Only time steps in this period are read: two dates or times in UTC with a stroke between them, such as 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year. Left empty, all.</source>
      <translation>Seuls les pas de temps de cette période sont lus : deux dates ou heures en UTC séparées par une barre oblique, comme 2026-06-01/2026-06-30 ou 2026-06-21T06:00Z/.., ou un jour, un mois ou une année. Si ce champ est vide, tous.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Level</source>
      <translation>Niveau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Height, depth or pressure, as the file writes it, for instance 850. Left empty, the first; of profiles all.</source>
      <translation>Hauteur, profondeur ou pression, telle que le fichier l’écrit, par exemple 850. Si ce champ est vide, la première ; pour des profils, toutes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Member</source>
      <translation>Membre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Member of an ensemble, or the value of any other dimension; several as name=value with commas between them. Left empty, the first.</source>
      <translation>Membre d’un ensemble, ou la valeur de toute autre dimension ; plusieurs sous la forme name=value, séparés par des virgules. Si ce champ est vide, le premier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Climate</source>
      <translation>Climat</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>A band for each time step, float32, NaN where there is no value; of grids only.</source>
      <translation>Une bande pour chaque pas de temps, float32, NaN là où il n’y a pas de valeur ; pour les grilles seulement.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Climate at points</source>
      <translation>Climat en des points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>A row for each place, time and level, of series at points only. Left empty, it goes beside OUTPUT, ending in .gpkg.</source>
      <translation>Une ligne pour chaque lieu, chaque temps et chaque niveau, pour les séries en des points seulement. Si ce champ est vide, elle est placée à côté de OUTPUT, avec un nom finissant par .gpkg.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>Times</source>
      <translation>Temps</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>The first and the last time step loaded, in UTC; empty without times.</source>
      <translation>Le premier et le dernier pas de temps chargés, en UTC ; vide s’il n’y a pas de temps.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{steps} time step(s) of {width} by {height} cells are read.</source>
      <translation>{steps} pas de temps de {width} sur {height} cellules sont lus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{count} values of 1e30 and more, which the file does not mark as missing, are left out.</source>
      <translation>{count} valeurs de 1e30 et plus, que le fichier ne signale pas comme manquantes, sont écartées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{empty} of {steps} time steps hold no value at all.</source>
      <translation>{empty} pas de temps sur {steps} ne contiennent aucune valeur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_climate.py" />
      <source>{variable} is on a grid: name a file for it in OUTPUT.</source>
      <translation>{variable} est sur une grille : indiquez un fichier pour elle dans OUTPUT.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Loads satellite images, orthophotos and models of heights as one raster whose bands say what they are.

Takes a GeoTIFF or JPEG 2000, or a folder of them: side by side they become one image, else the bands of one. A
folder or metadata file of Landsat (…_MTL.txt, .json or .xml; Collections 2 and 1 and older) or of Sentinel-2
(MTD_MSIL1C.xml, MTD_MSIL2A.xml). A STAC item of a public catalogue, as a file or an address. Bands get their STAC
common names, so that the other analyses find them, and the time of the image.

With the metadata of the maker, values become reflectance (0 to 1) or temperature in kelvin. Bands with larger
cells are interpolated (bilinear) to the finest cells among the chosen ones. Only the area is read or fetched.

Limits: bands must share one coordinate system. Top-of-atmosphere products stay such. A mask of clouds never finds
all clouds.</source>
      <translation>Charge des images satellite, des orthophotos et des modèles de hauteurs comme un seul raster dont les bandes disent ce qu’elles sont.

Accepte un GeoTIFF ou un JPEG 2000, ou un dossier qui en contient : côte à côte, ils deviennent une seule image, sinon les bandes d’une image. Un
dossier ou un fichier de métadonnées de Landsat (…_MTL.txt, .json ou .xml ; Collections 2 et 1 et plus anciennes) ou de Sentinel-2
(MTD_MSIL1C.xml, MTD_MSIL2A.xml). Un élément STAC d’un catalogue public, sous forme de fichier ou d’adresse. Les bandes reçoivent leurs noms
communs STAC, pour que les autres analyses les trouvent, et le temps de l’image.

Avec les métadonnées du producteur, les valeurs deviennent une réflectance (0 à 1) ou une température en kelvins. Les bandes aux cellules
plus grandes sont interpolées (bilinéaire) aux cellules les plus fines parmi celles choisies. Seule la zone est lue ou téléchargée.

Limites : les bandes doivent partager un seul système de coordonnées. Les produits au sommet de l’atmosphère le restent. Un masque de nuages ne trouve jamais
tous les nuages.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Load imagery</source>
      <translation>Charger de l’imagerie</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>{scene} – {bands}</source>
      <translation>{scene} – {bands}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>A raster file, a folder or metadata file of Landsat or Sentinel-2, or a STAC item: a file or its address (https://…/items/its-id). Also the address of a GeoTIFF.</source>
      <translation>Un fichier raster, un dossier ou un fichier de métadonnées de Landsat ou de Sentinel-2, ou un élément STAC : un fichier ou son adresse (https://…/items/its-id). Aussi l’adresse d’un GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Common names or names of bands with commas between them, for instance red,nir,swir16. Left empty: all that show reflected light.</source>
      <translation>Noms communs ou noms de bandes séparés par des virgules, par exemple red,nir,swir16. Si ce champ est vide : toutes celles qui montrent la lumière réfléchie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Only in this area</source>
      <translation>Seulement dans cette zone</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>The cells that this rectangle touches are loaded; nothing else is read or fetched.</source>
      <translation>Les cellules que ce rectangle touche sont chargées ; rien d’autre n’est lu ni téléchargé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Hide clouds</source>
      <translation>Masquer les nuages</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Leave cells without a value where the maker's own mask says cloud, cloud shadow, cirrus or defect.</source>
      <translation>Laisser sans valeur les cellules où le masque du producteur lui-même indique nuage, ombre de nuage, cirrus ou défaut.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Scale to reflectance and kelvin</source>
      <translation>Convertir en réflectance et en kelvins</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Apply the scale and offset of the metadata, where they tell. Off: values stay as they are stored, and the file says scale and offset.</source>
      <translation>Appliquer l’échelle et le décalage des métadonnées, là où elles les donnent. Désactivé : les valeurs restent telles qu’elles sont stockées, et le fichier indique l’échelle et le décalage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>When it was taken, where neither the file nor its metadata say so, or where they are wrong. The whole day in UTC.</source>
      <translation>La date de prise de vue, si ni le fichier ni ses métadonnées ne l’indiquent, ou s’ils se trompent. La journée entière en UTC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Flight permit</source>
      <translation>Autorisation de vol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Reference of the permit of the flight. Imagery of drones cannot be published without it.</source>
      <translation>Référence de l’autorisation du vol. L’imagerie de drones ne peut pas être publiée sans elle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>One raster with named bands, their units and times; no value where the image or the mask has none.</source>
      <translation>Un seul raster avec des bandes nommées, leurs unités et leurs temps ; aucune valeur là où l’image ou le masque n’en a pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>Nobody knows when it was taken: run it again with DATE, if you do.</source>
      <translation>La date de prise de vue est inconnue : si vous la connaissez, relancez avec DATE.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>It looks like a drone's or aerial photo: to publish it, its permit must be stated (PERMIT).</source>
      <translation>Cela ressemble à une photo aérienne ou de drone : pour la publier, son autorisation doit être indiquée (PERMIT).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_imagery.py" />
      <source>{count} bands</source>
      <translation>{count} bandes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Loads OpenStreetMap: buildings, streets, green, water, facilities and stops, with an account of every object.

Which tags make which role stands in a file of rules (resources/osm_roles.json). Relations become areas with their
holes. Heights and widths are read in metres, also from feet and inches, speeds in km/h. A building that does not
tell its height has that of the highest part within it (building:part); height_from says so. Facilities and stops
that are mapped as areas become a point inside. An object of two roles is counted and loaded in both.

An object is left out with its reason where nodes or ways of it are not in the file, as at the edge of an extract,
where an outline has a gap, or where a single point stands for what should be a line or an area.

The data are © OpenStreetMap contributors, under the Open Database License (ODbL 1.0): say so where you show them.</source>
      <translation>Charge OpenStreetMap : bâtiments, rues, espaces verts, eau, équipements et arrêts, avec un bilan de chaque objet.

Un fichier de règles (resources/osm_roles.json) dit quelles étiquettes donnent quel rôle. Les relations deviennent des surfaces avec leurs
trous. Les hauteurs et les largeurs sont lues en mètres, aussi à partir de pieds et de pouces, les vitesses en km/h. Un bâtiment qui ne
dit pas sa hauteur a celle de la plus haute partie qu’il contient (building:part) ; height_from le dit. Les équipements et les arrêts
cartographiés comme des surfaces deviennent un point à l’intérieur. Un objet à deux rôles est compté et chargé dans les deux.

Un objet est écarté avec sa raison si des nœuds ou des chemins de l’objet ne sont pas dans le fichier, comme au bord d’un extrait,
si un contour a une lacune, ou si un seul point représente ce qui devrait être une ligne ou une surface.

Les données sont © les contributeurs d’OpenStreetMap, sous l’Open Database License (ODbL 1.0) : dites-le là où vous les montrez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>File of OpenStreetMap</source>
      <translation>Fichier d’OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>An extract (.osm.pbf, .osm), or an answer of Overpass that was saved (JSON, XML), also packed as .gz or .bz2; it is recognised by its content.</source>
      <translation>Un extrait (.osm.pbf, .osm), ou une réponse d’Overpass enregistrée (JSON, XML), même compressés en .gz ou .bz2 ; il est reconnu à son contenu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Which objects to load, by what they mean; all of them if left empty. Scripts may write the names.</source>
      <translation>Les objets à charger, selon ce qu’ils signifient ; tous si ce champ est vide. Les scripts peuvent écrire les noms.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Only objects that touch this rectangle. Left empty, the whole file.</source>
      <translation>Seulement les objets qui touchent ce rectangle. Si ce champ est vide, tout le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Height of a floor</source>
      <translation>Hauteur d’un étage</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>For buildings that say how many floors they have and not how high they are: floors times this, and the roof, become the height, and the column height_from says so; OpenStreetMap's usual floor is 3 m. At 0 such heights stay empty.</source>
      <translation>Pour les bâtiments qui disent combien d’étages ils ont, mais pas leur hauteur : le nombre d’étages multiplié par cette valeur, plus le toit, devient la hauteur, et la colonne height_from le dit ; l’étage habituel d’OpenStreetMap est de 3 m. À 0, ces hauteurs restent vides.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Layers by role</source>
      <translation>Couches par rôle</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>A GeoPackage with a table for each role: buildings, streets, green_space, water (and water_lines for rivers that are lines), facilities, transit_stops. Each object has its osm_id, its class, and what its tags say.</source>
      <translation>Un GeoPackage avec une table pour chaque rôle : buildings, streets, green_space, water (et water_lines pour les cours d’eau qui sont des lignes), facilities, transit_stops. Chaque objet a son osm_id, sa classe et ce que disent ses étiquettes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>The layers on the map, or else the tables of the file.</source>
      <translation>Les couches sur la carte, ou à défaut les tables du fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Load OpenStreetMap</source>
      <translation>Charger OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Data {owner}, ODbL 1.0.</source>
      <translation>Données {owner}, ODbL 1.0.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>{parameter} is “{path}”: it must end with .gpkg.</source>
      <translation>{parameter} vaut « {path} » : le nom doit finir par .gpkg.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/load_osm.py" />
      <source>Nothing in the file has a role that was asked for.</source>
      <translation>Rien dans le fichier n’a un rôle qui a été demandé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/places.py" />
      <source>{parameter} is “{path}”, and there is no such file. Check the path.</source>
      <translation>{parameter} vaut « {path} », et ce fichier n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Grids a point cloud (LAS, LAZ, COPC, EPT) to a surface of the city or of the ground.

The surface (DSM) is the highest point of each cell, the terrain (DTM) the lowest point of the class ground. Points
that are classified as noise or withheld by their maker do not count. The account says how many points were read,
how many of them the raster is made of, and how many were left out, by reason. The surface of points in degrees is
made in the UTM zone of their middle.

Limits: one bird or one crane raises a cell. Where no point is classified as ground, the terrain is the lowest point
of each cell, which under wide roofs and dense trees is not the ground. Under buildings the terrain has gaps unless
they are filled. LAZ and COPC need laspy with lazrs in the Python of QGIS.</source>
      <translation>Convertit un nuage de points (LAS, LAZ, COPC, EPT) en une grille de la surface de la ville ou du sol.

La surface (MNS) est le point le plus haut de chaque cellule, le terrain (MNT) le point le plus bas de la classe sol. Les points
classés comme bruit ou retirés par leur producteur ne comptent pas. Le bilan dit combien de points ont été lus,
combien d’entre eux composent le raster et combien ont été écartés, raison par raison. La surface de points en degrés est
calculée dans la zone UTM de leur centre.

Limites : un seul oiseau ou une seule grue rehausse une cellule. Là où aucun point n’est classé comme sol, le terrain est le point le plus bas
de chaque cellule, qui, sous de larges toits et des arbres denses, n’est pas le sol. Sous les bâtiments, le terrain a des trous,
sauf s’ils sont comblés. LAZ et COPC demandent laspy avec lazrs dans le Python de QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>“{file}” names no coordinate reference system: set it on the result (Layer ▸ Set CRS).</source>
      <translation>« {file} » ne nomme aucun système de coordonnées : définissez-le sur le résultat (Couche ▸ Définir le SCR).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Its map units are {unit} m, and nothing says in which unit its heights are: they are taken as metres.</source>
      <translation>Ses unités de carte valent {unit} m, et rien ne dit dans quelle unité sont ses hauteurs : elles sont prises pour des mètres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Heights in metres; cells without points have no value.</source>
      <translation>Hauteurs en mètres ; les cellules sans points n’ont pas de valeur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Surface from a point cloud</source>
      <translation>Surface à partir d’un nuage de points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Point cloud</source>
      <translation>Nuage de points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>A file of LAS 1.0 to 1.4, LAZ or COPC, or the file ept.json of a set of tiles (EPT).</source>
      <translation>Un fichier LAS 1.0 à 1.4, LAZ ou COPC, ou le fichier ept.json d’un jeu de tuiles (EPT).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>The surface with buildings and trees, or the ground without them.</source>
      <translation>La surface avec bâtiments et arbres, ou le sol sans eux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>With about four points a cell, few cells stay empty.</source>
      <translation>Avec environ quatre points par cellule, peu de cellules restent vides.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Only points in this rectangle. Left empty, all of them.</source>
      <translation>Seulement les points de ce rectangle. Vide : tous.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Fill gaps up to</source>
      <translation>Combler les trous jusqu’à</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Cells without points get the height of the nearest one within this distance. 0 leaves them empty.</source>
      <translation>Les cellules sans points prennent la hauteur du plus proche à cette distance au plus. 0 les laisse vides.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>“{file}” is in degrees: the surface is made in {crs}.</source>
      <translation>« {file} » est en degrés : la surface est calculée en {crs}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>{name} – terrain</source>
      <translation>{name} – terrain</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>The extent has no place in the system of the point cloud: draw it there.</source>
      <translation>L’étendue n’a pas de place dans le système du nuage de points : dessinez-la là.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Its heights are in units of {metres} m, and become metres.</source>
      <translation>Ses hauteurs sont en unités de {metres} m, et deviennent des mètres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Surface (DSM): highest point of each cell</source>
      <translation>Surface (MNS) : point le plus haut de chaque cellule</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/load/point_cloud_to_surface.py" />
      <source>Terrain (DTM): lowest ground point of each cell</source>
      <translation>Terrain (MNT) : point de sol le plus bas de chaque cellule</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. {form}</source>
      <translation>{parameter} vaut « {value} ». {form}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write a number.</source>
      <translation>{parameter} vaut « {value} ». Écrivez un nombre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write a number, with a point before the decimals.</source>
      <translation>{parameter} vaut « {value} ». Écrivez un nombre, avec un point devant les décimales.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is {value}. Write a whole number.</source>
      <translation>{parameter} vaut {value}. Écrivez un nombre entier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/parameters.py" />
      <source>{parameter} is “{value}”. Write numbers from {low} to {high} with commas between them, for instance 10,50,90.</source>
      <translation>{parameter} vaut « {value} ». Écrivez des nombres de {low} à {high} séparés par des virgules, par exemple 10,50,90.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/periods.py" />
      <source>{parameter} is “{value}”: it ends before it begins.</source>
      <translation>{parameter} vaut « {value} » : la fin précède le début.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/periods.py" />
      <source>{parameter} is “{value}”. Write two dates or times with a stroke between them, for instance 2026-06-01/2026-06-30 or 2026-06-21T06:00Z/.., or one day, month or year.</source>
      <translation>{parameter} vaut « {value} ». Écrivez deux dates ou heures séparées par une barre oblique, par exemple 2026-06-01/2026-06-30 ou 2026-06-21T06:00Z/.., ou un jour, un mois ou une année.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>This run reads up to {cells} cells.</source>
      <translation>Cette exécution lit jusqu’à {cells} cellules.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>It holds about {memory} MB in memory and, as earlier runs did, takes {time}.</source>
      <translation>Elle occupe environ {memory} Mo en mémoire et prend {time}, d’après les exécutions précédentes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>It holds about {memory} MB in memory and takes {time}, by a first guess.</source>
      <translation>Elle occupe environ {memory} Mo en mémoire et prend {time}, selon une première estimation.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is “{path}”. Choose a name that ends in .tif.</source>
      <translation>{parameter} vaut « {path} ». Choisissez un nom qui se termine par .tif.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is “{path}”. Choose a name that ends in .gpkg.</source>
      <translation>{parameter} vaut « {path} ». Choisissez un nom qui finit par .gpkg.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} cannot be written to “{path}”: choose another folder or name.</source>
      <translation>{parameter} ne peut pas être écrit dans « {path} » : choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>Computing on {workers} worker(s) of {address}.</source>
      <translation>Calcul sur {workers} processus de calcul (workers) de {address}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} is the file of the input “{layer}”, which would be lost: choose another name.</source>
      <translation>{parameter} est le fichier de l’entrée « {layer} », qui serait perdu : choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/run.py" />
      <source>{parameter} and {other} are the same file, “{path}”: choose another name for one of them.</source>
      <translation>{parameter} et {other} sont le même fichier, « {path} » : choisissez un autre nom pour l’un des deux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/points.py" />
      <source>“{layer}” has no column “{column}”. Its columns are: {columns}.</source>
      <translation>« {layer} » n’a pas de colonne « {column} ». Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/points.py" />
      <source>“{layer}” holds no points. Choose a layer of observations.</source>
      <translation>« {layer} » ne contient pas de points. Choisissez une couche d’observations.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Checks readings of sensors and flags those that cannot be believed: nothing is deleted or changed.

Range: outside of what nature or the sensor can give. Step: a spike, up and down again or the reverse, within an
hour. Persistence: the same value for too long; no rain, calm air and fog may last. Gap: the first value after too
long a silence. Neighbours: far from the stations around at the same time, measured from their median in robust
standard deviations, where there are three of them.

Limits left empty are those known for the property (temperature, humidity, pressure, wind, rain, radiation,
particles, gases, noise), after WMO-No. 305, 488 and 8, NOAA MADIS and the European standards of analysers, turned
into the unit of the readings. A flag is a reason to look, not a verdict: see the station.</source>
      <translation>Vérifie les mesures de capteurs et marque celles qui ne sont pas crédibles : rien n’est supprimé ni modifié.

Plage : hors de ce que la nature ou le capteur peut donner. Saut : un pic, vers le haut puis vers le bas ou l’inverse, en moins d’une
heure. Persistance : la même valeur trop longtemps ; l’absence de pluie, l’air calme et le brouillard peuvent durer. Lacune : la première valeur après
un silence trop long. Voisins : loin des stations alentour au même moment, l’écart étant mesuré depuis leur médiane en écarts types
robustes, là où il y en a trois.

Les limites laissées vides sont celles connues pour la grandeur (température, humidité, pression, vent, pluie, rayonnement,
particules, gaz, bruit), d’après les documents WMO-No. 305, 488 et 8, NOAA MADIS et les normes européennes des analyseurs, converties
dans l’unité des mesures. Une marque est une raison de regarder, pas un verdict : allez voir la station.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Check readings of sensors</source>
      <translation>Vérifier les mesures de capteurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Sensors and climate</source>
      <translation>Capteurs et climat</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>{layer} – checked</source>
      <translation>{layer} – vérifiée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Readings</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Points with station, time and value, as fetched from sensors.</source>
      <translation>Points avec station, date et valeur, comme récupérés des capteurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the station</source>
      <translation>Colonne de la station</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Which station a reading is of.</source>
      <translation>De quelle station est une mesure.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of what is measured</source>
      <translation>Colonne de ce qui est mesuré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Left empty, all readings measure the same.</source>
      <translation>Vide : toutes les mesures portent sur la même chose.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the unit</source>
      <translation>Colonne de l’unité</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Where there is none, the usual units are taken: °C, %, hPa, m/s, µg/m³.</source>
      <translation>À défaut, les unités habituelles sont prises : °C, %, hPa, m/s, µg/m³.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the time</source>
      <translation>Colonne de la date</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>When it was measured; times as text count as UTC.</source>
      <translation>Quand cela a été mesuré ; les dates écrites en texte comptent comme UTC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Column of the value</source>
      <translation>Colonne de la valeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>What was measured.</source>
      <translation>Ce qui a été mesuré.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Lowest value</source>
      <translation>Valeur la plus basse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Lower values are flagged, in the unit of the values.</source>
      <translation>Les valeurs plus basses sont marquées, dans l’unité des valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Highest value</source>
      <translation>Valeur la plus haute</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Higher values are flagged, in the unit of the values.</source>
      <translation>Les valeurs plus hautes sont marquées, dans l’unité des valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Greatest step</source>
      <translation>Plus grand saut</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Greatest change to the readings before and after.</source>
      <translation>Plus grand écart avec les mesures d’avant et d’après.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Longest time unchanged</source>
      <translation>Plus longue durée inchangée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>A value that stays the same for this long is flagged.</source>
      <translation>Une valeur qui reste la même aussi longtemps est marquée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Longest gap</source>
      <translation>Plus longue lacune</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>The first value after a longer silence is flagged.</source>
      <translation>La première valeur après un silence plus long est marquée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Reach of neighbours</source>
      <translation>Portée des voisins</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Stations this near are compared.</source>
      <translation>Les stations à cette distance sont comparées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Same time</source>
      <translation>Même moment</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Neighbours' readings in the same stretch of this length are compared.</source>
      <translation>Les mesures des voisins dans le même intervalle de cette durée sont comparées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Checked readings</source>
      <translation>Mesures vérifiées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Every reading as it was, with a column for each check (1 where it is flagged) and the number of flags.</source>
      <translation>Chaque mesure telle quelle, avec une colonne par contrôle (1 là où elle est marquée) et le nombre de marques.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>Flagged readings</source>
      <translation>Mesures marquées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>How many readings have a flag.</source>
      <translation>Combien de mesures ont une marque.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>“{layer}” holds no readings.</source>
      <translation>« {layer} » ne contient pas de mesures.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sensors/sensor_quality.py" />
      <source>{check}: {count} flagged.</source>
      <translation>{check} : {count} marquées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/__init__.py" />
      <source>Sun, sky and comfort</source>
      <translation>Soleil, ciel et confort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Linke turbidity</source>
      <translation>Facteur de trouble de Linke</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>How much dust and vapour the air holds: 2 for clear mountain air, 3 to 4 for towns, 5 and more for dust. One number, or twelve from January to December. Left empty: those of a city in a mild climate (3.1 to 4.4).</source>
      <translation>La quantité de poussière et de vapeur que contient l’air : 2 pour l’air pur des montagnes, 3 à 4 pour les villes, 5 et plus en cas de poussière. Un seul nombre, ou douze de janvier à décembre, avec un point avant les décimales. Si vide : ceux d’une ville de climat tempéré (3.1 à 4.4).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Clear-sky index of the beam</source>
      <translation>Indice de ciel clair du rayonnement direct</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>For a sky with clouds: which share of the clear sky's beam arrives, one number or twelve. Left empty: 1.</source>
      <translation>Pour un ciel avec des nuages : la part du rayonnement direct par ciel clair qui arrive, un seul nombre ou douze. Si vide : 1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Clear-sky index of the diffuse light</source>
      <translation>Indice de ciel clair du rayonnement diffus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>For a sky with clouds: diffuse light as a share of the clear sky's; clouds scatter, so it may be above 1. One number or twelve. Left empty: 1.</source>
      <translation>Pour un ciel avec des nuages : le rayonnement diffus, en part de celui par ciel clair ; les nuages dispersent la lumière, il peut donc dépasser 1. Un seul nombre ou douze. Si vide : 1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>An open level cell {elevation} m above the sea receives {energy} kWh/m² in this time.</source>
      <translation>Une cellule horizontale et dégagée, à {elevation} m au-dessus de la mer, reçoit {energy} kWh/m² pendant cette période.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>Linke turbidity from January to December, that of a city in a mild climate: {values}. Give LINKE where the air is known.</source>
      <translation>Facteur de trouble de Linke de janvier à décembre, celui d’une ville de climat tempéré : {values}. Indiquez LINKE si l’état de l’air est connu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/clear_days.py" />
      <source>The sky was taken to be clear all the time, which is more than arrives: give BEAM_INDEX and DIFFUSE_INDEX for clouds.</source>
      <translation>Le ciel a été supposé clair tout le temps, ce qui donne plus que ce qui arrive : indiquez BEAM_INDEX et DIFFUSE_INDEX pour tenir compte des nuages.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the air temperature is not from −50 to 50 °C.</source>
      <translation>{count} cellule(s) sont vides : la température de l’air n’y est pas comprise entre −50 et 50 °C.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the radiant temperature is over 30 K below or 70 K above that of the air.</source>
      <translation>{count} cellule(s) sont vides : la température de rayonnement y est à plus de 30 K au-dessous ou 70 K au-dessus de celle de l’air.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the wind is not from 0 to 17 m/s.</source>
      <translation>{count} cellule(s) sont vides : le vent n’y est pas compris entre 0 et 17 m/s.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the vapour pressure is not from 0 to 50 hPa.</source>
      <translation>{count} cellule(s) sont vides : la pression de vapeur n’y est pas comprise entre 0 et 50 hPa.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) are empty: the relative humidity is not from 0 to 100 %, as the air can hold water.</source>
      <translation>{count} cellule(s) sont vides : l’humidité relative n’y est pas comprise entre 0 et 100 %, ce que l’air peut contenir d’eau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>UTCI is defined nowhere here. {reason} Check the inputs and their units.</source>
      <translation>L’UTCI n’est défini nulle part ici. {reason} Vérifiez les entrées et leurs unités.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>No cell has all the inputs: the result is empty. Do the rasters overlap, and hold values?</source>
      <translation>Aucune cellule n’a toutes les entrées : le résultat est vide. Les rasters se recouvrent-ils, et contiennent-ils des valeurs ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>{count} cell(s) with less wind than 0.5 m/s were computed with 0.5 m/s, the least that UTCI knows.</source>
      <translation>{count} cellule(s) avec un vent inférieur à 0,5 m/s ont été calculées avec 0,5 m/s, le plus faible que l’UTCI connaisse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/comfort_limits.py" />
      <source>HUMIDITY is at most {value} %, drier than any desert. It is in per cent: for 0.4 of saturation write 40.</source>
      <translation>HUMIDITY vaut au plus {value} %, un air plus sec que dans tout désert. Elle s’exprime en pour cent : pour 0,4 de la saturation, écrivez 40.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>First day</source>
      <translation>Premier jour</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The day, or the first one of several; days begin and end at local midnight.</source>
      <translation>Le jour, ou le premier de plusieurs ; les jours commencent et finissent à minuit, heure locale.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Last day</source>
      <translation>Dernier jour</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The last day of the period, itself included. Left empty, it is the first day.</source>
      <translation>Le dernier jour de la période, inclus. Si vide, c’est le premier jour.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Step</source>
      <translation>Pas de temps</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The sun is followed in steps of this length; those at sunrise and sunset are cut there.</source>
      <translation>Le soleil est suivi par pas de cette durée ; ceux du lever et du coucher du soleil sont coupés à ces moments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Compute one day of</source>
      <translation>Calculer un jour sur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Of so many days in a row the middle one is computed and stands for all of them. Left empty, as many as leave at most 24 days to compute.</source>
      <translation>Sur ce nombre de jours consécutifs, celui du milieu est calculé et vaut pour tous. Si vide, le nombre qui laisse au plus 24 jours à calculer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>Time zone</source>
      <translation>Fuseau horaire</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>For instance Africa/Casablanca or UTC+01:00; it says when a day begins.</source>
      <translation>Par exemple Africa/Casablanca ou UTC+01:00 ; il détermine quand un jour commence.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>{days} day(s) from {first} to {last}: the sun is up for {hours} h in all, followed in {steps} steps.</source>
      <translation>{days} jour(s) du {first} au {last} : le soleil est levé pendant {hours} h au total, suivies en {steps} pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>{count} of {total} days were computed, each for those around it: set EVERY to 1 for all of them.</source>
      <translation>{count} jours sur {total} ont été calculés, chacun pour ceux qui l’entourent : mettez EVERY à 1 pour les calculer tous.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/days.py" />
      <source>The sun does not rise there in this time (polar night): everything is 0. Check DATE.</source>
      <translation>Le soleil ne s’y lève pas pendant cette période (nuit polaire) : tout vaut 0. Vérifiez DATE.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Land cover</source>
      <translation>Occupation du sol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Classes of what covers the ground, on the same cells: tells asphalt from grass and water. Left out, all ground is alike.</source>
      <translation>Classes de ce qui couvre le sol, sur les mêmes cellules : distingue l’asphalte de l’herbe et de l’eau. Sans cette couche, tout le sol est considéré comme identique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Legend of the land cover</source>
      <translation>Légende de l’occupation du sol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>Which numbers the land cover uses.</source>
      <translation>Les numéros que l’occupation du sol utilise.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>ESA WorldCover (10 trees, 30 grass, 50 built-up, 80 water …)</source>
      <translation>ESA WorldCover (10 arbres, 30 herbe, 50 bâti, 80 eau…)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>UMEP (1 paved, 2 building, 5 grass, 6 bare soil, 7 water)</source>
      <translation>UMEP (1 sol revêtu, 2 bâtiment, 5 herbe, 6 sol nu, 7 eau)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/land_cover.py" />
      <source>CityVerse's practice city (0 street, 1 roof, 2 grass, 3 tree, 4 water, 5 soil)</source>
      <translation>Ville d’exercice de CityVerse (0 rue, 1 toit, 2 herbe, 3 arbre, 4 eau, 5 sol nu)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/monthly.py" />
      <source>{parameter} is “{value}”. Write one number, or twelve from January to December with commas between them, each from {low} to {high}.</source>
      <translation>{parameter} vaut « {value} ». Écrivez un seul nombre, ou douze de janvier à décembre séparés par des virgules, chacun de {low} à {high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Terrain heights</source>
      <translation>Altitudes du terrain</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Heights of the bare ground in metres, on the same cells: tells roofs from ground, by 2 m.</source>
      <translation>Altitudes du sol nu en mètres, sur les mêmes cellules : distingue les toits du sol, à partir de 2 m.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Time</source>
      <translation>Date et heure</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Local time in the zone below. With a weather file: first time to use.</source>
      <translation>Heure locale dans le fuseau indiqué plus bas. Avec un fichier météo : le premier moment à utiliser.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>End of a series</source>
      <translation>Fin d’une série</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>For a series: its last time.</source>
      <translation>Pour une série : son dernier moment.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Step of a series</source>
      <translation>Pas d’une série</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Time from one band to the next; weather files have their own.</source>
      <translation>Durée d’une bande à la suivante ; les fichiers météo ont la leur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>For instance Africa/Casablanca or UTC+01:00; summer time is minded.</source>
      <translation>Par exemple Africa/Casablanca ou UTC+01:00 ; l’heure d’été est prise en compte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Air temperature</source>
      <translation>Température de l’air</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>At 2 m: a number, or one for each time with commas between them.</source>
      <translation>À 2 m : un nombre, ou un pour chaque moment, séparés par des virgules (décimales avec un point).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Relative humidity</source>
      <translation>Humidité relative</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>At 2 m: a number, or one for each time.</source>
      <translation>À 2 m : un nombre, ou un pour chaque moment.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Global irradiance</source>
      <translation>Rayonnement global</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>On the level, as pyranometers measure it. Left out, with DIRECT and DIFFUSE, the sky counts as cloudless.</source>
      <translation>Sur un plan horizontal, tel que le mesurent les pyranomètres. S’il manque, de même que DIRECT et DIFFUSE, le ciel est considéré comme sans nuages.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Direct irradiance</source>
      <translation>Rayonnement direct</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>On a plane that faces the sun (direct normal irradiance).</source>
      <translation>Sur un plan qui fait face au soleil (rayonnement direct normal).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Diffuse irradiance</source>
      <translation>Rayonnement diffus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>From the sky without the sun, on the level.</source>
      <translation>Provenant du ciel sans le soleil, sur un plan horizontal.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Weather file</source>
      <translation>Fichier météo</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Instead of numbers: a CSV file with the columns time, temperature (°C), humidity (%), and global, direct and diffuse (W/m²) as far as known; or an EPW file, or one of UMEP's.</source>
      <translation>À la place des nombres : un fichier CSV avec les colonnes time, temperature (°C), humidity (%), et global, direct et diffuse (W/m²) si elles sont connues ; ou un fichier EPW, ou un fichier d’UMEP.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Posture</source>
      <translation>Posture</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>How people hold themselves.</source>
      <translation>La façon dont les personnes se tiennent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Bright sky around the sun</source>
      <translation>Ciel lumineux autour du soleil</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Count the brightness around the sun to the beam (Perez et al. 1990): darker shade and brighter sun than SOLWEIG's even sky.</source>
      <translation>Compter la luminosité autour du soleil avec le rayonnement direct (Perez et al. 1990) : ombre plus sombre et soleil plus vif qu’avec le ciel uniforme de SOLWEIG.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Albedo of walls</source>
      <translation>Albédo des murs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Share of light that walls reflect.</source>
      <translation>Part de la lumière que les murs réfléchissent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Emissivity of walls</source>
      <translation>Émissivité des murs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>For heat radiation.</source>
      <translation>Pour le rayonnement thermique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Albedo of the ground</source>
      <translation>Albédo du sol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Where no land cover tells it.</source>
      <translation>Là où l’occupation du sol ne l’indique pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Emissivity of the ground</source>
      <translation>Émissivité du sol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>{parameter} is “{value}”. Write a number from {low} to {high} {unit}, or one for each time with commas between them.</source>
      <translation>{parameter} vaut « {value} ». Écrivez un nombre de {low} à {high} {unit}, ou un pour chaque moment, séparés par des virgules.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Standing</source>
      <translation>Debout</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_inputs.py" />
      <source>Sitting</source>
      <translation>Assise</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>How much heat radiation from sun, sky, walls and ground reaches a person outdoors, as one temperature in °C.

On hot days it tells best where people suffer: in the sun it lies 20 to 30 °C above that of the air, in the shade of
trees near it. The method is SOLWEIG's (Lindberg, Holmer &amp; Thorsson 2008; trees: Lindberg &amp; Grimmond 2011; ground
cover: Lindberg, Onomura &amp; Grimmond 2016): short and long waves from six directions on a standing or sitting person,
with sky view factors by halves of the sky, shadows, and surfaces that warm in the sun.

Weather is that of a station, the same for the whole city: numbers for each time, or a file. Where only global
irradiance is known it is split by Reindl et al. (1990). Records of a file tell of the while before their time,
unless told otherwise; the sun is taken at its middle. Nights are computed too, with long waves alone.

It departs from SOLWEIG where that makes or loses radiation, so that a closed court at one temperature has just
that: what each side sees adds up to one, and walls pass on half of what they reflect. Under trees it is cooler.

Convention: as for shadows and sky view factor; beyond the edge of the layer the sky is open and the ground looks
like the last that is known. Where the terrain is given, or land cover with roofs, only ground has a value.

Limits: for open-air screening. At three measured stations in Gothenburg (85 hours) it was off by 6.6 °C (root mean
square), by 4.9 °C once the hours of the files were put right: half an hour moves every shadow, see the times of
the weather file. In deep shade of trees it was 5 °C too warm. All walls have one albedo and warmth, wind cools no
surface, and the first time of a day knows no earlier warmth of the ground.</source>
      <translation>Combien de chaleur rayonnée par le soleil, le ciel, les murs et le sol atteint une personne à l’extérieur, exprimée
par une seule température en °C.

Les jours de chaleur, c’est elle qui montre le mieux où les gens souffrent : au soleil, elle dépasse celle de l’air
de 20 à 30 °C ; à l’ombre des arbres, elle en est proche. La méthode est celle de SOLWEIG (Lindberg, Holmer &amp;
Thorsson 2008 ; arbres : Lindberg &amp; Grimmond 2011 ; occupation du sol : Lindberg, Onomura &amp; Grimmond 2016) : ondes
courtes et longues de six directions sur une personne debout ou assise, avec les facteurs de vue du ciel par moitiés
du ciel, les ombres, et des surfaces qui chauffent au soleil.

La météo est celle d’une station, la même pour toute la ville : des nombres pour chaque moment, ou un fichier. Si
seul le rayonnement global est connu, il est réparti selon Reindl et al. (1990). Les enregistrements d’un fichier
décrivent la durée qui précède leur heure ; le soleil est pris au milieu de cette durée. Les nuits sont calculées
aussi, avec les seules ondes longues.

La méthode s’écarte de SOLWEIG là où celui-ci crée ou perd du rayonnement, afin qu’une cour fermée où tout est à une
même température ait exactement celle-ci : les parts de ce que voit chaque côté ont pour somme un, et les murs
transmettent la moitié de ce qu’ils réfléchissent. Sous les arbres, le résultat est plus frais.

Convention : comme pour les ombres et le facteur de vue du ciel ; au-delà du bord de la couche, le ciel est dégagé et
le sol ressemble au dernier qui est connu. Si le terrain est donné, ou une occupation du sol avec des toits, seul le
sol a une valeur.

Limites : pour une première analyse en plein air. À trois stations de mesure de Göteborg (85 heures), l’écart était de 6,6 °C (moyenne quadratique), et de 4,9 °C une fois les heures des fichiers corrigées : une demi-heure déplace toutes les ombres, voir les heures du fichier météo. À l’ombre dense des arbres, le résultat était trop chaud de 5 °C. Tous les murs ont un même albédo et une même température, le vent ne refroidit
aucune surface, et le premier moment d’un jour ne connaît pas la chaleur antérieure du sol.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Mean radiant temperature</source>
      <translation>Température moyenne de rayonnement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>In °C, float32, one band a time; NaN on roofs and where the surface has no height.</source>
      <translation>En °C, float32, une bande par moment ; NaN sur les toits et là où la surface n’a pas d’altitude.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Mean radiant temperature – {layer}</source>
      <translation>Température moyenne de rayonnement – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Some of the surface lies below the terrain: the terrain's height was taken there.</source>
      <translation>Une partie de la surface se trouve sous le terrain : l’altitude du terrain y a été prise.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>No class of the land cover is one of the legend “{legend}”: all ground counts as alike. Choose another LEGEND.</source>
      <translation>Aucune classe de l’occupation du sol ne fait partie de la légende « {legend} » : tout le sol est considéré comme identique. Choisissez une autre LEGEND.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Without TERRAIN buildings are known from the land cover alone, if at all: roofs may count as ground, and walls are missing in the view near the ground.</source>
      <translation>Sans TERRAIN, les bâtiments ne sont connus que par l’occupation du sol, s’ils le sont : des toits peuvent compter comme du sol, et les murs manquent dans la vue près du sol.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/radiant_temperature.py" />
      <source>Some classes of the land cover are not in the legend “{legend}”: such ground counts as general.</source>
      <translation>Certaines classes de l’occupation du sol ne sont pas dans la légende « {legend} » : un tel sol est considéré comme un sol ordinaire.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>What modules on the roofs of buildings would give in a year: usable area, power and electricity of each building.

A cell is usable where its irradiation is enough, where it is not too steep, and where it forms, with usable cells
of the same building that it touches by a side, an area that is large enough. Areas are those of the slope. Yearly
electricity = mean irradiation · usable area · efficiency · performance ratio; peak power = usable area · efficiency
· 1 kW/m².

A cell belongs to a building where at least half of it lies inside. Cells at the edge of a roof have the slope of
the wall, so that a margin of one cell stays free, as fitters leave one.

Limits: for screening. Chimneys, windows, rows of modules on flat roofs that shade each other, protected façades and
the strength of the roof are not known. A performance ratio stands for heat, dirt, cables and inverter.</source>
      <translation>Ce que des panneaux sur les toits des bâtiments fourniraient en un an : surface utilisable, puissance et électricité
de chaque bâtiment.

Une cellule est utilisable si elle reçoit assez d’irradiation, si elle n’est pas trop raide, et si elle forme, avec
les cellules utilisables du même bâtiment qu’elle touche par un côté, une surface assez grande. Les surfaces sont
celles de la pente. Électricité annuelle = irradiation moyenne · surface utilisable · rendement · ratio de
performance ; puissance-crête = surface utilisable · rendement · 1 kW/m².

Une cellule appartient à un bâtiment si la moitié au moins se trouve à l’intérieur. Les cellules au bord d’un toit
ont la pente du mur, de sorte qu’une marge d’une cellule reste libre, comme les installateurs en laissent une.

Limites : pour une première analyse. Les cheminées, les fenêtres, les rangées de panneaux qui se font de l’ombre sur
les toits plats, les façades protégées et la résistance du toit ne sont pas connues. Un ratio de performance
représente la chaleur, la saleté, les câbles et l’onduleur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Solar potential of roofs</source>
      <translation>Potentiel solaire des toits</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Irradiation of a year</source>
      <translation>Irradiation d’une année</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>In kWh/m² of the sloping cell: first band of the result of “Solar irradiation” for a whole year.</source>
      <translation>En kWh/m² de la cellule inclinée : première bande du résultat de « Irradiation solaire » pour une année entière.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Buildings</source>
      <translation>Bâtiments</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Outlines of buildings or of their roofs; where they overlap, each counts the roof as its own.</source>
      <translation>Contours des bâtiments ou de leurs toits ; là où ils se recouvrent, chacun compte le toit comme le sien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Least irradiation</source>
      <translation>Irradiation minimale</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Cells with less are not worth a module.</source>
      <translation>Les cellules qui en reçoivent moins ne valent pas un panneau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Steepest roof</source>
      <translation>Pente maximale du toit</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Steeper cells are walls, or steps between roofs.</source>
      <translation>Les cellules plus raides sont des murs, ou des décrochements entre des toits.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Least area</source>
      <translation>Surface minimale</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Smaller patches of usable cells do not count.</source>
      <translation>Les groupes de cellules utilisables plus petits ne comptent pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Efficiency of the modules</source>
      <translation>Rendement des panneaux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Share of the light that becomes electricity in the laboratory: 0.20 is usual.</source>
      <translation>Part de la lumière qui devient de l’électricité en laboratoire : 0,20 est courant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Performance ratio</source>
      <translation>Ratio de performance</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Share of that which reaches the grid over a year (IEC 61724): 0.75 to 0.85.</source>
      <translation>Part de cette électricité qui parvient au réseau sur une année (IEC 61724) : 0,75 à 0,85.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>The buildings with their own columns and: roof_m2 (map area of the cells), usable_m2 (sloping area), irradiation (mean of the usable cells, kWh/m²), peak_kw, yield_kwh (a year). Empty where the rasters tell nothing.</source>
      <translation>Les bâtiments avec leurs propres champs et : roof_m2 (surface des cellules sur la carte), usable_m2 (surface inclinée), irradiation (moyenne des cellules utilisables, kWh/m²), peak_kw, yield_kwh (par an). Vides là où les rasters n’indiquent rien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Electricity of all buildings</source>
      <translation>Électricité de tous les bâtiments</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Sum over the buildings, a year.</source>
      <translation>Somme sur les bâtiments, par an.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Usable area of all buildings</source>
      <translation>Surface utilisable de tous les bâtiments</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>Sum over the buildings.</source>
      <translation>Somme sur les bâtiments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roof_solar.py" />
      <source>{count} building(s) have no cell with a value: their columns are empty.</source>
      <translation>{count} bâtiment(s) n’ont aucune cellule avec une valeur : leurs champs sont vides.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>The irradiation reaches {value} kWh/m², more than the sun gives in a year anywhere: it is likely in Wh/m². Convert it to kWh/m² (Raster ▸ Raster Calculator).</source>
      <translation>L’irradiation atteint {value} kWh/m², plus que le soleil n’en donne nulle part en un an : elle est sans doute en Wh/m². Convertissez-la en kWh/m² (Raster ▸ Calculatrice raster).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>“{name}” is in {unit}, not in kWh/m². Take the result of “Solar irradiation” for a year, or convert it (Raster ▸ Raster Calculator).</source>
      <translation>« {name} » est en {unit}, et non en kWh/m². Prenez le résultat de « Irradiation solaire » pour une année, ou convertissez le raster (Raster ▸ Calculatrice raster).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>The file does not state its period: the irradiation was taken for that of a year.</source>
      <translation>Le fichier n’indique pas sa période : l’irradiation a été considérée comme celle d’une année.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs.py" />
      <source>The irradiation is that of {days} day(s), not of a year: so are MIN_IRRADIATION and all electricity.</source>
      <translation>L’irradiation est celle de {days} jour(s), et non d’une année : il en va de même pour MIN_IRRADIATION et toute l’électricité.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs_table.py" />
      <source>Solar potential – {layer}</source>
      <translation>Potentiel solaire – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/roofs_table.py" />
      <source>Building {zone} could not be written: {reason}. Check that there is room on the disk.</source>
      <translation>Le bâtiment {zone} n’a pas pu être écrit : {reason}. Vérifiez qu’il reste de la place sur le disque.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Surface heights</source>
      <translation>Altitudes de la surface</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Heights of ground and buildings in metres, without trees, in a metric coordinate system.</source>
      <translation>Altitudes du sol et des bâtiments en mètres, sans les arbres (modèle numérique de surface), dans un SCR métrique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Tree heights</source>
      <translation>Hauteurs des arbres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Heights of trees above the ground in metres, 0 where there are none, on the same cells. Left out, trees give no shade.</source>
      <translation>Hauteurs des arbres au-dessus du sol en mètres, 0 là où il n’y en a pas, sur les mêmes cellules. Sans cette couche, les arbres ne font pas d’ombre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Light that passes a tree</source>
      <translation>Lumière qui traverse un arbre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Share of the light that comes through a crown in leaf: 0.03 for dense ones, up to 0.5 without leaves.</source>
      <translation>Part de la lumière qui traverse une couronne en feuilles : 0,03 si elle est dense, jusqu’à 0,5 sans feuilles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Middle of the layer: latitude {latitude}°, longitude {longitude}°; cells of {width} m by {height} m.</source>
      <translation>Milieu de la couche : latitude {latitude}°, longitude {longitude}° ; cellules de {width} m sur {height} m.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>“{name}” has no heights at all: the result is empty.</source>
      <translation>« {name} » n’a aucune altitude : le résultat est vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Some heights of “{name}” lie below {low} m or above {high} m or are infinite: such cells count as unknown, hide nothing, and have no result.</source>
      <translation>Certaines altitudes de « {name} » sont inférieures à {low} m, supérieures à {high} m ou infinies : ces cellules sont considérées comme inconnues, ne cachent rien et n’ont pas de résultat.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/scene.py" />
      <source>Some trees of CANOPY are lower than 0 m or higher than {high} m and were left out. Their heights must be above the ground, not above the sea: subtract the terrain if they are not.</source>
      <translation>Des arbres de CANOPY sont plus bas que 0 m ou plus hauts que {high} m et ont été laissés de côté. Leurs hauteurs doivent être comptées depuis le sol, et non depuis la mer : sinon, soustrayez le terrain.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Which places lie in the shade at a moment, or through a day: 0 in the sun, 1 in the shade, between under trees.

The sun's place is computed for the middle of the layer (within 0.01°), and turned by what true north and the
grid's north differ. Times are local times of the zone that is given; UTC is stated in the log and in the bands'
names. With an end and a step the result has one band a time, which the temporal controller plays.

Convention: cells are flat-topped columns, an obstacle is as far as the face where the ray enters its row of cells,
and beyond the edge of the layer nothing stands: near the edge shadows from outside are missing. There is no search
radius: every obstacle counts, however far.

Limits: up to 0.9 % of the cells of a dense city differ from an exact walk along every ray, all at the borders of
shadows. Light between the leaves is one number for all trees. A cell without height hides nothing.</source>
      <translation>Quels lieux sont à l’ombre à un moment donné, ou au fil d’une journée : 0 au soleil, 1 à l’ombre, entre les deux sous
les arbres.

La position du soleil est calculée pour le milieu de la couche (à 0,01° près), et corrigée de l’écart entre le nord
géographique et le nord de la grille. Les heures sont les heures locales du fuseau indiqué ; l’heure UTC figure dans
le journal et dans les noms des bandes. Avec une fin et un pas, le résultat a une bande par moment, que le contrôleur
temporel fait défiler.

Convention : les cellules sont des colonnes à sommet plat, un obstacle est à la distance de la face par où le rayon
entre dans sa rangée de cellules, et rien ne se dresse au-delà du bord de la couche : près du bord, les ombres venant
de l’extérieur manquent. Il n’y a pas de rayon de recherche : chaque obstacle compte, aussi loin soit-il.

Limites : jusqu’à 0,9 % des cellules d’une ville dense diffèrent d’un parcours exact le long de chaque rayon, toutes
aux limites des ombres. La lumière entre les feuilles est un seul nombre pour tous les arbres. Une cellule sans
altitude ne cache rien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Shadows</source>
      <translation>Ombres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Local time in the zone below. Left empty, azimuth and altitude of the sun are needed.</source>
      <translation>Heure locale dans le fuseau indiqué plus bas. Si vide, il faut l’azimut et la hauteur du soleil.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>For a series: its last time. Times at which the sun is down are left out.</source>
      <translation>Pour une série : son dernier moment. Les moments où le soleil est sous l’horizon sont laissés de côté.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Time from one band to the next.</source>
      <translation>Durée d’une bande à la suivante.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Azimuth of the sun</source>
      <translation>Azimut du soleil</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Instead of a time: clockwise from the grid's north.</source>
      <translation>À la place d’un moment : dans le sens des aiguilles d’une montre, depuis le nord de la grille.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Altitude of the sun</source>
      <translation>Hauteur du soleil</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Instead of a time: above the horizon.</source>
      <translation>À la place d’un moment : l’angle au-dessus de l’horizon.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Share of the direct sunlight that is missing, without unit, float32: 0 in the sun, 1 in the shade; NaN where the surface has no height. One band a time.</source>
      <translation>Part de la lumière directe du soleil qui manque, sans unité, float32 : 0 au soleil, 1 à l’ombre ; NaN là où la surface n’a pas d’altitude. Une bande par moment.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/shadows.py" />
      <source>Shadows – {layer}</source>
      <translation>Ombres – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>The share of the sky that a cell sees past buildings, terrain and trees: 1 in the open, near 0 in a deep court.

Cosine-weighted by default: the share of a uniform sky's radiation that a horizontal surface receives (Lindberg &amp;
Grimmond 2010). The other choice is the visible share of the hemisphere (Zakšek et al. 2011), which is lower in
streets by up to 0.15: never mix the two.

Convention: cells are flat-topped columns, the viewer stands on the middle of its cell's top (under the trees), an
obstacle is as far as the face where the ray enters its row of cells, and beyond the edge of the layer the sky is
open. So results near the edge are too high: use a layer that reaches farther than the area of interest. Without a
maximum distance everything counts, however far.

Limits: with 32 directions single cells are off by about 0.014 (root mean square in a dense city). Trees are crowns
without gaps, bare below a quarter of their height. A cell without height hides nothing.</source>
      <translation>La part du ciel qu’une cellule voit par-delà les bâtiments, le terrain et les arbres : 1 en terrain dégagé, près de 0
dans une cour profonde.

Le facteur est pondéré par le cosinus par défaut : la part du rayonnement d’un ciel uniforme que reçoit une surface
horizontale (Lindberg &amp; Grimmond 2010). L’autre choix est la part visible de l’hémisphère (Zakšek et al. 2011), plus
faible dans les rues, de 0,15 au plus : ne mélangez jamais les deux.

Convention : les cellules sont des colonnes à sommet plat, l’observateur se tient au milieu du sommet de sa cellule
(sous les arbres), un obstacle est à la distance de la face par où le rayon entre dans sa rangée de cellules, et le
ciel est dégagé au-delà du bord de la couche. Les résultats près du bord sont donc trop élevés : utilisez une couche
qui s’étend plus loin que la zone étudiée. Sans distance maximale, tout compte, aussi loin que ce soit.

Limites : avec 32 directions, une cellule s’écarte d’environ 0,014 (moyenne quadratique dans une ville dense). Les arbres sont des couronnes sans trous, nues au-dessous du quart de leur hauteur. Une cellule sans
altitude ne cache rien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Sky view factor</source>
      <translation>Facteur de vue du ciel</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Maximum distance</source>
      <translation>Distance maximale</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Obstacles farther away do not count, in whole rows of cells. Left empty or 0, all of them do, which is faster.</source>
      <translation>Les obstacles plus éloignés ne comptent pas, par rangées entières de cellules. Si vide ou 0, ils comptent tous, ce qui est plus rapide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Directions</source>
      <translation>Directions</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Into how many directions each cell looks. More are more exact, and take longer in proportion.</source>
      <translation>Le nombre de directions dans lesquelles chaque cellule regarde. Plus il y en a, plus c’est exact, et plus c’est long en proportion.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Which factor</source>
      <translation>Type de facteur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>What is meant by the share of the sky.</source>
      <translation>Ce qu’on entend par la part du ciel.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>From 0 to 1, without unit, float32; NaN where the surface has no height.</source>
      <translation>De 0 à 1, sans unité, float32 ; NaN là où la surface n’a pas d’altitude.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Sky view factor – {layer}</source>
      <translation>Facteur de vue du ciel – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>With a maximum distance of {radius} m the tiles take {needed} MB of memory, more than the {budget} MB of the settings. Leave RADIUS empty: then every obstacle counts, and less memory is needed. Or choose a shorter distance, or allow more memory (Settings ▸ Options ▸ CityVerse).</source>
      <translation>Avec une distance maximale de {radius} m, les tuiles prennent {needed} Mo de mémoire, plus que les {budget} Mo des réglages. Laissez RADIUS vide : alors tous les obstacles comptent, et il faut moins de mémoire. Ou choisissez une distance plus courte, ou autorisez plus de mémoire (Préférences ▸ Options ▸ CityVerse).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Radiation received by a horizontal surface (cosine-weighted)</source>
      <translation>Rayonnement reçu par une surface horizontale (pondéré par le cosinus)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sky_view_factor.py" />
      <source>Visible part of the hemisphere (not weighted)</source>
      <translation>Partie visible de l’hémisphère (non pondérée)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>How much energy of the sun each square metre of roof, street or slope receives in a time [kWh/m²].

The clear sky is that of the European Solar Radiation Atlas (Rigollier et al. 2000), with Linke's turbidity for what
the air holds; clear-sky indices make a real sky of it, as in r.sun (Hofierka &amp; Šúri 2002). Cells are as steep as
their neighbours say (Horn 1981). Of the diffuse light one part comes from around the sun and is shaded with it, the
rest from the sky that the sloping cell sees (Hay &amp; Davies 1980); where it sees no sky, the surroundings reflect the
global radiation times the albedo. Values are for a square metre of the slope, not of the map.

Shadows and sky are seen from cells whose tops slope, so that a roof does not shade itself, and walls stand upright.
One ray a cell; beyond the edge of the layer nothing stands, and there is no search radius. The sky has 32
directions and 5 altitudes. Of more than 24 days only some are computed, each for those around it.

Limits: without indices the sky is always clear, an upper bound. Cells beside a wall get a slope that is not theirs.
The height above the sea is the mean of the layer, for the whole of it. Surroundings reflect as if the sun shone on
them. The default turbidity is that of a European city: dusty places need their own.</source>
      <translation>Combien d’énergie du soleil chaque mètre carré de toit, de rue ou de pente reçoit pendant une période [kWh/m²].

Le ciel clair est celui de l’Atlas européen du rayonnement solaire (Rigollier et al. 2000), avec le facteur de
trouble de Linke pour ce que contient l’air ; les indices de ciel clair en font un ciel réel, comme dans r.sun
(Hofierka &amp; Šúri 2002). La pente des cellules est celle que donnent leurs voisines (Horn 1981). Une partie du
rayonnement diffus vient des alentours du soleil et est masquée avec lui, le reste vient du ciel que voit la cellule
inclinée (Hay &amp; Davies 1980) ; là où elle ne voit pas le ciel, les environs réfléchissent le rayonnement global
multiplié par l’albédo. Les valeurs sont données par mètre carré de la pente, et non de la carte.

Les ombres et le ciel sont vus depuis des cellules à sommet incliné, afin qu’un toit ne se fasse pas d’ombre à
lui-même, et les murs sont verticaux. Un rayon par cellule ; rien ne se dresse au-delà du bord de la couche, et il
n’y a pas de rayon de recherche. Le ciel a 32 directions et 5 hauteurs. Au-delà de 24 jours, seuls certains sont
calculés, chacun pour ceux qui l’entourent.

Limites : sans indices, le ciel est toujours clair, ce qui donne une borne supérieure. Les cellules à côté d’un mur
reçoivent une pente qui n’est pas la leur. L’altitude au-dessus de la mer est la moyenne de la couche, pour toute la
couche. Les environs réfléchissent comme si le soleil les éclairait. Le facteur de trouble par défaut est celui d’une
ville européenne : les lieux poussiéreux ont besoin du leur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Solar irradiation</source>
      <translation>Irradiation solaire</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Albedo</source>
      <translation>Albédo</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Share of the light that the surroundings reflect: 0.2 for grass and most cities, 0.3 for bright sand and walls.</source>
      <translation>Part de la lumière que les environs réfléchissent : 0,2 pour l’herbe et la plupart des villes, 0,3 pour le sable et les murs clairs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Four bands in kWh/m² of the whole time, float32: all of it, beam, diffuse, reflected; NaN where the surface has no height.</source>
      <translation>Quatre bandes en kWh/m² pour toute la période, float32 : total, direct, diffus, réfléchi ; NaN là où la surface n’a pas d’altitude.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/solar_irradiation.py" />
      <source>Solar irradiation {first} – {layer}</source>
      <translation>Irradiation solaire {first} – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>For how many hours each place has direct sun, over a day or a longer time without clouds.

Shadows are computed for the middle of every step of time and weighed with the length of the step; steps at sunrise
and sunset are cut there, so that an open plain has exactly the day's length. Sunrise is when the sun's centre,
lifted by the air, passes an open horizon. Under trees each hour counts with the share of light that passes.

Of more than 24 days only some are computed, each for those around it. The result is the sum over all days, in
hours: divide by the number of days for hours a day.

Convention as for shadows: cells are flat-topped columns, an obstacle is as far as the face where the ray enters its
row of cells, beyond the edge of the layer nothing stands, and there is no search radius. So a slope shades itself
while the sun stands lower than twice its steepness: on hills take the beam of “Solar irradiation”.

Limits: with steps of 15 minutes a cell of a dense city is wrong by 6 minutes of a day on average, most of it from
the step. Clouds are not known. A cell without height hides nothing.</source>
      <translation>Pendant combien d’heures chaque lieu reçoit le soleil direct, sur une journée ou une période plus longue sans nuages.

Les ombres sont calculées pour le milieu de chaque pas de temps et pondérées par la durée du pas ; les pas du lever
et du coucher du soleil sont coupés à ces moments, de sorte qu’une plaine dégagée reçoit exactement la durée du jour.
Le lever du soleil est le moment où son centre, relevé par la réfraction de l’air, franchit un horizon dégagé. Sous
les arbres, chaque heure compte selon la part de lumière qui passe.

Au-delà de 24 jours, seuls certains sont calculés, chacun pour ceux qui l’entourent. Le résultat est la somme sur
tous les jours, en heures : divisez-la par le nombre de jours pour obtenir des heures par jour.

Convention comme pour les ombres : les cellules sont des colonnes à sommet plat, un obstacle est à la distance de la
face par où le rayon entre dans sa rangée de cellules, rien ne se dresse au-delà du bord de la couche, et il n’y a
pas de rayon de recherche. Une pente se fait donc de l’ombre à elle-même tant que le soleil est plus bas que le
double de son inclinaison : sur les collines, prenez le rayonnement direct de « Irradiation solaire ».

Limites : avec des pas de 15 minutes, l’erreur pour une cellule d’une ville dense est de 6 minutes par jour en
moyenne, due surtout au pas. Les nuages ne sont pas connus. Une cellule sans altitude ne cache rien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>Sun hours</source>
      <translation>Durée d’ensoleillement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>Hours of direct sun in the whole time, float32; NaN where the surface has no height.</source>
      <translation>Heures de soleil direct sur toute la période, float32 ; NaN là où la surface n’a pas d’altitude.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/sun_hours.py" />
      <source>Sun hours {first} – {layer}</source>
      <translation>Durée d’ensoleillement {first} – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>END lies before TIME: choose a later end, or leave it empty for one time.</source>
      <translation>END précède TIME : choisissez une fin plus tardive, ou laissez-la vide pour un seul moment.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>From TIME to END there are {count} steps, more than {most}: choose a longer STEP.</source>
      <translation>De TIME à END il y a {count} pas, plus que {most} : choisissez un STEP plus long.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>Give either TIME, or both AZIMUTH and ALTITUDE of the sun, and leave the other empty.</source>
      <translation>Donnez soit TIME, soit à la fois AZIMUTH et ALTITUDE du soleil, et laissez l’autre vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>{time}: the sun stands at azimuth {azimuth}°, altitude {altitude}°.</source>
      <translation>{time} : le soleil est à l’azimut {azimuth}°, à la hauteur {altitude}°.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>At {time} the sun is below the horizon there, so nothing is lit. Choose a time of the day, and check ZONE.</source>
      <translation>À {time}, le soleil est sous l’horizon à cet endroit, rien n’est donc éclairé. Choisissez une heure du jour, et vérifiez ZONE.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>{count} of {total} times have no band, because the sun is below the horizon then.</source>
      <translation>{count} moments sur {total} n’ont pas de bande, car le soleil est alors sous l’horizon.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>END needs a TIME at which the series begins: give it, or leave END empty.</source>
      <translation>END demande un TIME auquel la série commence : indiquez-le, ou laissez END vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>With the sun at an altitude of 0° nothing is lit: choose an ALTITUDE above 0.</source>
      <translation>Avec une hauteur du soleil de 0°, rien n’est éclairé : choisissez une ALTITUDE supérieure à 0.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/suns.py" />
      <source>{time}: the sun is {altitude}° high, below the horizon; nothing is lit.</source>
      <translation>{time} : la hauteur du soleil est de {altitude}°, sous l’horizon ; rien n’est éclairé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>How hot or cold it feels outdoors: the Universal Thermal Climate Index (UTCI) in °C, and its stress classes.

UTCI is the air temperature of a reference place at which a walking person would be strained as much as here. It
is computed by the polynomial of its makers (Bröde et al. 2012) from the temperature, humidity and wind of the air
and from the mean radiant temperature, which tells sun from shade. With a radiant temperature for several times
the result has the same times.

Stress classes: −5 extreme, −4 very strong, −3 strong, −2 moderate, −1 slight cold stress, 0 none (9 to 26 °C),
1 moderate (above 26 °C), 2 strong (above 32 °C), 3 very strong (above 38 °C), 4 extreme heat stress (above 46 °C).

Limits: for screening, not for the health of a person. It is defined for air from −50 to 50 °C, a radiant
temperature from 30 K below to 70 K above that of the air, wind up to 17 m/s and a vapour pressure up to 50 hPa;
other cells stay empty and are counted. Less wind than 0.5 m/s counts as 0.5 m/s. Wind is that at 10 m above the
ground, as stations measure it, not that at a person's height.</source>
      <translation>La chaleur ou le froid ressentis à l’extérieur : l’indice universel du climat thermique (UTCI) en °C, et ses classes
de stress.

L’UTCI est la température de l’air d’un lieu de référence où une personne qui marche serait aussi éprouvée qu’ici. Il
est calculé par le polynôme de ses auteurs (Bröde et al. 2012) à partir de la température et de l’humidité de l’air,
du vent, et de la température moyenne de rayonnement, qui distingue le soleil de l’ombre. Si la température de
rayonnement est donnée pour plusieurs moments, le résultat a les mêmes moments.

Classes de stress : −5 stress de froid extrême, −4 très fort, −3 fort, −2 modéré, −1 léger, 0 aucun (9 à 26 °C), 1
stress de chaleur modéré (plus de 26 °C), 2 fort (plus de 32 °C), 3 très fort (plus de 38 °C), 4 extrême (plus de
46 °C).

Limites : pour une première analyse, et non pour la santé d’une personne. L’UTCI est défini pour un air de −50 à
50 °C, une température de rayonnement de 30 K au-dessous à 70 K au-dessus de celle de l’air, un vent jusqu’à 17 m/s
et une pression de vapeur jusqu’à 50 hPa ; les autres cellules restent vides et sont comptées. Un vent inférieur à
0,5 m/s compte pour 0,5 m/s. Le vent est celui à 10 m au-dessus du sol, tel que le mesurent les stations, et non
celui à hauteur d’homme.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Thermal comfort (UTCI)</source>
      <translation>Confort thermique (UTCI)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>In °C, for instance the result of “Mean radiant temperature”; several bands are several times.</source>
      <translation>En °C, par exemple le résultat de « Température moyenne de rayonnement » ; plusieurs bandes sont plusieurs moments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>At 2 m: a number, numbers for the times with commas between them, or the name of a raster.</source>
      <translation>À 2 m : un nombre, des nombres pour les différents moments, séparés par des virgules (décimales avec un point), ou le nom d’un raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>At 2 m, as a number, numbers or the name of a raster. Needed unless the vapour pressure is given.</source>
      <translation>À 2 m, un nombre, des nombres ou le nom d’un raster. Nécessaire si la pression de vapeur n’est pas donnée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Wind speed at 10 m</source>
      <translation>Vitesse du vent à 10 m</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>10 m above the ground, as stations measure it: a number, numbers or the name of a raster.</source>
      <translation>À 10 m au-dessus du sol, telle que la mesurent les stations : un nombre, des nombres ou le nom d’un raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Vapour pressure</source>
      <translation>Pression de vapeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Of the water in the air, instead of its relative humidity: number, numbers or name of a raster.</source>
      <translation>Celle de l’eau dans l’air, à la place de l’humidité relative : un nombre, des nombres ou le nom d’un raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Thermal comfort</source>
      <translation>Confort thermique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>UTCI in °C, float32, one band a time; NaN where it is not defined.</source>
      <translation>UTCI en °C, float32, une bande par moment ; NaN là où il n’est pas défini.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Stress classes</source>
      <translation>Classes de stress</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>From −5 (extreme cold stress) over 0 (none) to 4 (extreme heat stress), one band a time.</source>
      <translation>De −5 (stress de froid extrême) à 4 (stress de chaleur extrême), en passant par 0 (aucun), une bande par moment.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>UTCI – {layer}</source>
      <translation>UTCI – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Give either HUMIDITY (%) or VAPOURPRESSURE (hPa), and leave the other one empty.</source>
      <translation>Donnez soit HUMIDITY (%), soit VAPOURPRESSURE (hPa), et laissez l’autre vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/thermal_comfort.py" />
      <source>Heat and cold stress – {layer}</source>
      <translation>Stress de chaleur et de froid – {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>The sun is taken at the middle of the while that each record of the file tells of (STAMP).</source>
      <translation>Le soleil est pris au milieu de la durée que décrit chaque enregistrement du fichier (STAMP).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>{time}: sun {altitude}° high; direct {direct} W/m² towards the sun, diffuse {diffuse} W/m²; air {temperature} °C, {humidity} %; clearness {clearness}.</source>
      <translation>{time} : soleil à {altitude}° de hauteur ; direct {direct} W/m² face au soleil, diffus {diffuse} W/m² ; air {temperature} °C, {humidity} % ; indice de clarté {clearness}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>Give TIME, TEMPERATURE and HUMIDITY, or a file with such columns as WEATHER.</source>
      <translation>Donnez TIME, TEMPERATURE et HUMIDITY, ou un fichier avec ces colonnes dans WEATHER.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>DIRECT or DIFFUSE alone do not tell the irradiance: give both, or GLOBAL too.</source>
      <translation>DIRECT ou DIFFUSE seul ne suffit pas à connaître le rayonnement : donnez les deux, ou aussi GLOBAL.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>No irradiance was given for some times by day: the sky is taken as cloudless there.</source>
      <translation>Aucun rayonnement n’a été donné pour certains moments de jour : le ciel y est considéré comme sans nuages.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>No irradiance by day tells how clear the sky is: it radiates like a cloudless one, the least there is.</source>
      <translation>Aucun rayonnement de jour n’indique si le ciel est clair : il est supposé rayonner comme un ciel sans nuages, le moins possible.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>{parameter} has {count} values, but there are {times} time(s). Give one value for all, or one for each.</source>
      <translation>{parameter} a {count} valeurs, mais il y a {times} moment(s). Donnez une seule valeur pour tous, ou une pour chacun.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>“{file}” has no record from {first} to {last}; it tells of {begin} to {end}. Choose other times.</source>
      <translation>« {file} » n’a pas d’enregistrement du {first} au {last} ; il couvre la période du {begin} au {end}. Choisissez d’autres moments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>“{file}” has {count} records for these times, more than {most}: choose TIME and END.</source>
      <translation>« {file} » a {count} enregistrements pour ces moments, plus que {most} : choisissez TIME et END.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather.py" />
      <source>WEATHER tells the weather already: leave {names} empty, or WEATHER.</source>
      <translation>WEATHER indique déjà la météo : laissez vide {names}, ou bien WEATHER.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Times of the weather file</source>
      <translation>Heures du fichier météo</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>What the time of a record means. Most stations, EPW and UMEP write the end of the while over which they took the mean; half an hour of error moves every shadow.</source>
      <translation>Ce que signifie l’heure d’un enregistrement. La plupart des stations, EPW et UMEP écrivent la fin de la durée sur laquelle ils ont pris la moyenne ; une demi-heure d’erreur déplace toutes les ombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Write it like 2026-06-21T12:00.</source>
      <translation>Écrivez-le comme 2026-06-21T12:00.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” lacks UMEP's column(s) {missing}.</source>
      <translation>Il manque à « {file} » la ou les colonnes d’UMEP {missing}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Write a number from {low} to {high}.</source>
      <translation>Écrivez un nombre de {low} à {high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}”, line {line}: {column} is “{value}”. {form}</source>
      <translation>« {file} », ligne {line} : {column} vaut « {value} ». {form}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” holds no weather records. Choose another file.</source>
      <translation>« {file} » ne contient pas d’enregistrements météo. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” lacks the column(s) {missing}; it has: {columns}. The first line must name the columns {needed}, and may name {more}.</source>
      <translation>Il manque à « {file} » la ou les colonnes {missing} ; il contient : {columns}. La première ligne doit nommer les colonnes {needed}, et peut nommer {more}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}”, line 1: its time zone cannot be read. Is it an EPW file?</source>
      <translation>« {file} », ligne 1 : son fuseau horaire est illisible. Est-ce un fichier EPW ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>End of the while that the record tells of</source>
      <translation>Fin de la durée que décrit l’enregistrement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Middle of it</source>
      <translation>Son milieu</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>Beginning of it</source>
      <translation>Son début</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” holds a typical year. Choose TIME, and END for a series: which of its hours to use.</source>
      <translation>« {file} » contient une année type. Choisissez TIME, et END pour une série, afin de dire lesquelles de ses heures utiliser.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” is larger than 50 MB: no weather file. Choose another.</source>
      <translation>« {file} » dépasse 50 Mo : ce n’est pas un fichier météo. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}” cannot be read as text ({reason}). Save it as CSV in UTF-8.</source>
      <translation>« {file} » ne peut pas être lu comme du texte ({reason}). Enregistrez-le en CSV, en UTF-8.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/sky/weather_file.py" />
      <source>“{file}”, line {line}: {time} does not come after the time of the line before. Sort the lines by time, each time once.</source>
      <translation>« {file} », ligne {line} : {time} ne vient pas après l’heure de la ligne précédente. Triez les lignes par heure, chaque heure une seule fois.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>It lies before {first}, {day}: choose a later day.</source>
      <translation>Cette date est antérieure à {first}, {day} : choisissez un jour plus tardif.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>That is more than {count} days: choose {day} or before.</source>
      <translation>Cela fait plus de {count} jours : choisissez {day} ou un jour antérieur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>Choose a year from {first} to {last}.</source>
      <translation>Choisissez une année de {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>Write a date and a time, for instance 2026-06-21T12:00.</source>
      <translation>Écrivez une date et une heure, par exemple 2026-06-21T12:00.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/algorithms/times.py" />
      <source>Write a date, for instance 2026-06-21.</source>
      <translation>Écrivez une date, par exemple 2026-06-21.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/accounts.py" />
      <source>{loaded} of {read} objects loaded.</source>
      <translation>{loaded} objets chargés sur {read}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/adding.py" />
      <source>There is a twin “{id}” in “{where}” already: open it, or choose another name.</source>
      <translation>Il y a déjà un jumeau « {id} » dans « {where} » : ouvrez-le, ou choisissez un autre nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/arrivals.py" />
      <source>“{name}” is larger than {most} GB. Download it in another way, then add the file.</source>
      <translation>« {name} » dépasse {most} Go. Téléchargez-le autrement, puis ajoutez le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/columns.py" />
      <source>You chose it before, for the same columns.</source>
      <translation>Vous l’avez choisi auparavant, pour les mêmes colonnes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/columns.py" />
      <source>You left it out before.</source>
      <translation>Vous l’avez laissé de côté auparavant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/connecting.py" />
      <source>QGIS did not give the key of the object store: choose in the connection, under Files, an authentication of the kind “Basic” with the access key as user and the secret key as password.</source>
      <translation>QGIS n’a pas donné la clé du stockage d’objets : dans la connexion, sous Fichiers, choisissez une authentification de type « Basic » avec la clé d’accès comme utilisateur et la clé secrète comme mot de passe.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>“{layer}” is neither a raster nor a vector layer that can be read.</source>
      <translation>« {layer} » n’est ni une couche raster ni une couche vecteur lisible.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>The coordinates of “{layer}” are no degrees, though it says so. Find out in which coordinate system they are and set it (Layer ▸ Set CRS).</source>
      <translation>Les coordonnées de « {layer} » ne sont pas des degrés, bien qu’elle le dise. Trouvez leur système de coordonnées et définissez-le (Couche ▸ Définir le SCR).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/describe.py" />
      <source>Objects of “{layer}” are collections of several shapes each. Take them apart in QGIS into points, lines or areas, then add these.</source>
      <translation>Les objets de « {layer} » sont chacun une collection de plusieurs formes. Séparez-les dans QGIS en points, lignes ou surfaces, puis ajoutez ceux-ci.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/entering.py" />
      <source>No twin is open: open one, or make a new one, then add to it.</source>
      <translation>Aucun jumeau n’est ouvert : ouvrez-en un, ou créez-en un, puis ajoutez-y.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>“{layer}” is {kind}, and “{role}” is {wanted}.</source>
      <translation>« {layer} » est {kind}, et « {role} » est {wanted}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>The values of “{layer}” are in {unit}, and those of “{role}” are in {wanted}.</source>
      <translation>Les valeurs de « {layer} » sont en {unit}, et celles de « {role} » en {wanted}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>“{layer}” is “{role}” by its content, and not “{wanted}”.</source>
      <translation>« {layer} » est « {role} » par son contenu, et non « {wanted} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a raster</source>
      <translation>un raster</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>points</source>
      <translation>des points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>lines</source>
      <translation>des lignes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>areas</source>
      <translation>des surfaces</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>bodies</source>
      <translation>des corps</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a point cloud</source>
      <translation>un nuage de points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>readings of sensors</source>
      <translation>des mesures de capteurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a table without places</source>
      <translation>une table sans lieux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>There is no role “{role}”.</source>
      <translation>Il n’y a pas de rôle « {role} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/fitting.py" />
      <source>a number without unit</source>
      <translation>un nombre sans unité</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/foreign.py" />
      <source>“{file}” holds more than one layer ({kind}): choose one with the algorithm that loads it, group Load.</source>
      <translation>« {file} » contient plus d’une couche ({kind}) : choisissez-en une avec l’algorithme qui la charge, groupe Charger.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{file}” is not a file of this machine: download it first.</source>
      <translation>« {file} » n’est pas un fichier de cette machine : téléchargez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>There is no file “{file}”. Check the path, or get it again.</source>
      <translation>Il n’y a pas de fichier « {file} ». Vérifiez le chemin, ou récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>QGIS cannot open “{file}”: {reason}.</source>
      <translation>QGIS ne peut pas ouvrir « {file} » : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/layers.py" />
      <source>“{layer}” has no coordinate reference system, in the file or in its record. Ask who published it which one it is, set it in a copy, and publish that.</source>
      <translation>« {layer} » n’a pas de SCR, ni dans le fichier ni dans son enregistrement. Demandez à qui l’a publiée lequel c’est, définissez-le dans une copie, et publiez celle-ci.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Extreme cold stress</source>
      <translation>Stress de froid extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Very strong cold stress</source>
      <translation>Stress de froid très fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Strong cold stress</source>
      <translation>Stress de froid fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Moderate cold stress</source>
      <translation>Stress de froid modéré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Slight cold stress</source>
      <translation>Stress de froid léger</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>No thermal stress</source>
      <translation>Aucun stress thermique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Moderate heat stress</source>
      <translation>Stress de chaleur modéré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Strong heat stress</source>
      <translation>Stress de chaleur fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Very strong heat stress</source>
      <translation>Stress de chaleur très fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_comfort.py" />
      <source>Extreme heat stress</source>
      <translation>Stress de chaleur extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Other objects</source>
      <translation>Autres objets</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Bridges and tunnels</source>
      <translation>Ponts et tunnels</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Streets and railways</source>
      <translation>Rues et voies ferrées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Plants</source>
      <translation>Végétation</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Water</source>
      <translation>Eau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/looks_models.py" />
      <source>Ground and land use</source>
      <translation>Terrain et utilisation du sol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>The authentication “{id}” writes its secret into the address, where logs keep it. Let it use a header instead: Settings ▸ Options ▸ Authentication.</source>
      <translation>L’authentification « {id} » écrit son secret dans l’adresse, que les journaux conservent. Faites-lui plutôt utiliser un en-tête : Préférences ▸ Options ▸ Authentification.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS did not open the authentication “{id}”: is the master password right, did the login succeed, and is it of the kind “Basic”, “API header” or “OAuth2”?</source>
      <translation>QGIS n’a pas pu ouvrir l’authentification « {id} » : le mot de passe principal est-il juste, l’identification a-t-elle réussi, et l’authentification est-elle de type « Basic », « API header » ou « OAuth2 » ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS did not open the authentication “{id}” as user and password: is the master password right, and is it of the kind “Basic”?</source>
      <translation>QGIS n’a pas pu ouvrir l’authentification « {id} » comme utilisateur et mot de passe : le mot de passe principal est-il juste, et l’authentification est-elle de type « Basic » ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>QGIS has no authentication “{id}”. Choose one in the connection, or make one under Settings ▸ Options ▸ Authentication.</source>
      <translation>QGIS n’a pas d’authentification « {id} ». Choisissez-en une dans la connexion, ou créez-en une dans Préférences ▸ Options ▸ Authentification.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/network.py" />
      <source>The certificate authorities cannot be kept in {folder}: {reason}.</source>
      <translation>Les autorités de certification ne peuvent pas être conservées dans {folder} : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/opened.py" />
      <source>“{twin}” has no layer with the role {roles}. It has: {there}.</source>
      <translation>« {twin} » n’a pas de couche ayant le rôle {roles}. Il contient : {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>Sending what is in the outbox</source>
      <translation>Envoi du contenu de la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>It waits for QGIS's master password: press “Retry” to enter it.</source>
      <translation>Le mot de passe principal de QGIS est attendu : appuyez sur « Réessayer » pour le saisir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>It came while others were sent: its turn is next.</source>
      <translation>Il est arrivé pendant que d’autres étaient envoyés : son tour vient ensuite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/outbox.py" />
      <source>Preparing {title}</source>
      <translation>Préparation de {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/point_clouds.py" />
      <source>This QGIS cannot show point clouds. Make a raster of “{file}” with “Surface from a point cloud”.</source>
      <translation>Ce QGIS ne sait pas montrer les nuages de points. Faites un raster de « {file} » avec « Surface à partir d’un nuage de points ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/point_clouds.py" />
      <source>{name} (every {step}th point)</source>
      <translation>{name} (un point sur {step})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/point_clouds.py" />
      <source>QGIS does not open the point cloud “{name}”.</source>
      <translation>QGIS n’ouvre pas le nuage de points « {name} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_file.py" />
      <source>A copy of the raster cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation>Une copie du raster ne peut pas être écrite dans {folder} : {reason}. Reste-t-il de la place sur le disque ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Tree cover</source>
      <translation>Couvert arboré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Shrubland</source>
      <translation>Zones arbustives</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Grassland</source>
      <translation>Prairies</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Cropland</source>
      <translation>Terres cultivées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Built-up</source>
      <translation>Zones bâties</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Bare or sparse vegetation</source>
      <translation>Sol nu ou végétation éparse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Snow and ice</source>
      <translation>Neige et glace</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Permanent water</source>
      <translation>Eaux permanentes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Herbaceous wetland</source>
      <translation>Zones humides herbacées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Mangroves</source>
      <translation>Mangroves</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/raster_styles.py" />
      <source>Moss and lichen</source>
      <translation>Mousses et lichens</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Nothing in it says what it means: choose a role.</source>
      <translation>Rien n’y indique sa signification : choisissez un rôle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>One band may be anything: choose a role.</source>
      <translation>Une seule bande peut être n’importe quoi : choisissez un rôle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its name is “{name}”.</source>
      <translation>Son nom est « {name} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its bands are times of one quantity: choose a role that has its unit.</source>
      <translation>Ses bandes sont des instants d’une même grandeur : choisissez un rôle qui a son unité.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>It has {count} bands, as a multispectral image has.</source>
      <translation>Elle a {count} bandes, comme une image multispectrale.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>It has three bands, as a colour photo has.</source>
      <translation>Elle a trois bandes, comme une photo en couleurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its table speaks of traffic.</source>
      <translation>Sa table parle de trafic.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/roles.py" />
      <source>Its table has a column “{column}”.</source>
      <translation>Sa table a un champ « {column} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>The style was left out: {reason}.</source>
      <translation>Le style a été laissé de côté : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it is too large or not plain XML</source>
      <translation>il est trop volumineux ou n’est pas du simple XML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it is no QGIS style</source>
      <translation>ce n’est pas un style QGIS</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it takes symbols out of the data</source>
      <translation>il prend des symboles dans les données</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it names a file or an address: {found}</source>
      <translation>il nomme un fichier ou une adresse : {found}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it reads more than its layer: {found}</source>
      <translation>il lit plus que sa couche : {found}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>it computes the names of files</source>
      <translation>il calcule des noms de fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/safe_style.py" />
      <source>a picture in it is too large, or reads other files</source>
      <translation>une image qu’il contient est trop grande, ou lit d’autres fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sampling.py" />
      <source>“{layer}” is not a file on this machine. Save it as GeoTIFF (Export ▸ Save As…) and use that.</source>
      <translation>« {layer} » n’est pas un fichier de cette machine. Enregistrez-la en GeoTIFF (Exporter ▸ Enregistrer sous…), puis utilisez ce fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors.py" />
      <source>“{source}” is named by a record and lies on this machine or in its network. If you trust it, add its address yourself with the button beside the list.</source>
      <translation>« {source} » est nommée par une fiche et se trouve sur cette machine ou dans son réseau. Si vous lui faites confiance, ajoutez vous-même son adresse avec le bouton à côté de la liste.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_freeze.py" />
      <source>Nothing was measured in this period at a known place: choose another period or other stations.</source>
      <translation>Rien n’a été mesuré pendant cette période en un lieu connu : choisissez une autre période ou d’autres stations.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_freeze.py" />
      <source>QGIS cannot open “{file}” again: look whether it is there.</source>
      <translation>QGIS ne peut pas rouvrir « {file} » : vérifiez qu’il est là.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_history.py" />
      <source>Reading the history of {count} series</source>
      <translation>Lecture de l’historique de {count} séries</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>no number</source>
      <translation>aucun nombre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>current value</source>
      <translation>valeur actuelle</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>{word}: above {limit}</source>
      <translation>{word} : au-dessus de {limit}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>{word}: from {limit}</source>
      <translation>{word} : à partir de {limit}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_layer.py" />
      <source>{name}, as of {time}</source>
      <translation>{name}, état au {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>Find out</source>
      <translation>Déterminer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>OGC SensorThings</source>
      <translation>OGC SensorThings</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>NGSI-LD</source>
      <translation>NGSI-LD</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>openSenseMap</source>
      <translation>openSenseMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>Table (CSV or JSON)</source>
      <translation>Tableau (CSV ou JSON)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_sources.py" />
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_standing.py" />
      <source>stale</source>
      <translation>périmé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_standing.py" />
      <source>no thresholds</source>
      <translation>sans seuils</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_standing.py" />
      <source>no value yet</source>
      <translation>pas encore de valeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>1 day</source>
      <translation>1 jour</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Levels: {title} ({publisher})</source>
      <translation>Niveaux : {title} ({publisher})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Their unit was changed for air of 20 °C and 1013 hPa.</source>
      <translation>Leur unité a été convertie pour de l’air à 20 °C et 1013 hPa.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} min</source>
      <translation>{count} min</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} h</source>
      <translation>{count} h</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} years</source>
      <translation>{count} ans</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Levels: {title}</source>
      <translation>Niveaux : {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>Means over {span}: {title}</source>
      <translation>Moyennes sur {span} : {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>They are for means over {span}: one reading above a limit does not break it.</source>
      <translation>Ils valent pour des moyennes sur {span} : une seule mesure au-dessus d’une limite n’est pas encore un dépassement.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>They are for means over {span}.</source>
      <translation>Ils valent pour des moyennes sur {span}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_told.py" />
      <source>They are for the highest value of {span}.</source>
      <translation>Ils valent pour la valeur la plus élevée sur {span}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_watch.py" />
      <source>Asking {source}</source>
      <translation>Interrogation de {source}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_watch.py" />
      <source>Reading kept values of {source}</source>
      <translation>Lecture des valeurs conservées de {source}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/sensors_watch.py" />
      <source>It waits for QGIS's master password: press “Refresh” to enter it.</source>
      <translation>En attente du mot de passe principal de QGIS : appuyez sur « Actualiser » pour le saisir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/session.py" />
      <source>Opening {address}</source>
      <translation>Ouverture de {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/session.py" />
      <source>Reading {twin} again</source>
      <translation>Relecture de {twin}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>“{layer}” is neither a raster nor a vector layer.</source>
      <translation>« {layer} » n’est ni une couche raster ni une couche vecteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/stage.py" />
      <source>The files cannot be prepared in {folder}: {reason}. Free some room on the disk, and try again.</source>
      <translation>Les fichiers ne peuvent pas être préparés dans {folder} : {reason}. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/starting.py" />
      <source>The folder “{folder}” cannot be written: {reason}. Choose another.</source>
      <translation>Le dossier « {folder} » ne peut pas être écrit : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/starting.py" />
      <source>Another twin is being fetched. Wait for it, or cancel it first.</source>
      <translation>Un autre jumeau est en cours de récupération. Attendez-le, ou annulez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/starting.py" />
      <source>Fetching {twin}</source>
      <translation>Récupération de {twin}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tasks.py" />
      <source>Something unexpected happened: {reason}. The details are in View ▸ Panels ▸ Log Messages ▸ CityVerse.</source>
      <translation>Quelque chose d’inattendu s’est produit : {reason}. Les détails sont dans Vue ▸ Panneaux ▸ Journal des messages ▸ CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tasks.py" />
      <source>It failed.</source>
      <translation>L’opération a échoué.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/thumbnail.py" />
      <source>The picture “{file}” cannot be written: is there room on the disk?</source>
      <translation>L’image « {file} » ne peut pas être écrite : reste-t-il de la place sur le disque ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/time_zones.py" />
      <source>There is no time zone “{zone}”. Write one such as {alike}, or an offset such as UTC+01:00.</source>
      <translation>Il n’y a pas de fuseau horaire « {zone} ». Écrivez-en un tel que {alike}, ou un décalage tel que UTC+01:00.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/time_zones.py" />
      <source>{wall} does not exist in {zone}: clocks are put forward then. {taken} is taken.</source>
      <translation>{wall} n’existe pas dans {zone} : on avance l’heure à ce moment-là. {taken} est utilisé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/time_zones.py" />
      <source>{wall} happens twice in {zone}: clocks are put back then. The first, {taken}, is taken; for the second write {second}.</source>
      <translation>{wall} a lieu deux fois dans {zone} : on recule l’heure à ce moment-là. La première fois, {taken}, est utilisée ; pour la seconde, écrivez {second}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Sensors</source>
      <translation>Capteurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Geospatial</source>
      <translation>Géospatial</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/tree.py" />
      <source>Imagery</source>
      <translation>Imagerie</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{layer}” is damaged at object {number}: {reason}. Get it again from its source, or mend it in QGIS.</source>
      <translation>« {layer} » est endommagée à l’objet {number} : {reason}. Procurez-vous-la de nouveau auprès de sa source, ou réparez-la dans QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{layer}” is damaged: {reason}. Get it again from its source, or mend it in QGIS.</source>
      <translation>« {layer} » est endommagée : {reason}. Procurez-vous-la de nouveau auprès de sa source, ou réparez-la dans QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{file}” cannot be written into {folder}: {reason}. Is there room on the disk?</source>
      <translation>« {file} » ne peut pas être écrit dans {folder} : {reason}. Reste-t-il de la place sur le disque ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_file.py" />
      <source>“{layer}” holds shapes of several kinds, and a layer of a twin has one. Add its file, and choose among the kinds, or take them apart in QGIS (Extract by Geometry Type).</source>
      <translation>« {layer} » contient des formes de plusieurs sortes, et une couche d’un jumeau n’en a qu’une. Ajoutez son fichier et choisissez parmi les sortes, ou séparez-les dans QGIS (Extraire par type de géométrie).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” holds pictures in tiles, and no features: add it in QGIS as a raster layer, export that as GeoTIFF, and add the copy.</source>
      <translation>« {file} » contient des images en tuiles, et pas d’entités : ajoutez-le dans QGIS comme couche raster, exportez-la en GeoTIFF, et ajoutez la copie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” is nothing without “{index}”, which is not beside it. Copy all files of the shapefile together.</source>
      <translation>« {file} » n’est rien sans « {index} », qui n’est pas à côté. Copiez ensemble tous les fichiers du shapefile.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: points</source>
      <translation>{table} : points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: lines</source>
      <translation>{table} : lignes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: areas</source>
      <translation>{table} : surfaces</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: collections of shapes</source>
      <translation>{table} : collections de formes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>{table}: without places</source>
      <translation>{table} : sans lieux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” is not a GeoPackage, shapefile, GeoJSON or FlatGeobuf with features: {reason}. Get it again from its source.</source>
      <translation>« {file} » n’est pas un GeoPackage, un shapefile, un GeoJSON ou un FlatGeobuf avec des entités : {reason}. Récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/vector_tables.py" />
      <source>“{file}” holds several tables: {tables}. Choose one: open it in QGIS and take that layer, or write {file}|layername={first}.</source>
      <translation>« {file} » contient plusieurs tables : {tables}. Choisissez-en une : ouvrez le fichier dans QGIS et prenez cette couche, ou écrivez {file}|layername={first}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/web.py" />
      <source>{where} does not let this file be read without a permission, or the permission has ended.</source>
      <translation>{where} ne permet pas de lire ce fichier sans autorisation, ou l’autorisation a expiré.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/bridge/web.py" />
      <source>{where} cannot be read.</source>
      <translation>{where} ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>{twin}: {copied} copied, {unchanged} there already, {failed} not copied, {extra} only there.</source>
      <translation>{twin} : {copied} copié(s), {unchanged} déjà là, {failed} non copié(s), {extra} seulement là-bas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>The file {path} is empty: write user:password or a token into it.</source>
      <translation>Le fichier {path} est vide : écrivez-y utilisateur:mot-de-passe, ou un jeton.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>There is no twin in “{where}”.</source>
      <translation>Il n’y a pas de jumeau dans « {where} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>Stopped. Run it again to go on.</source>
      <translation>Arrêté. Relancez la commande pour continuer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/__main__.py" />
      <source>The file {path} cannot be read: {reason}.</source>
      <translation>Le fichier {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>“{url}” is not opened: only http and https addresses are, not {scheme}.</source>
      <translation>« {url} » n’est pas ouverte : seules les adresses http et https le sont, pas {scheme}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>{url} is not opened: it lies on this machine or in its network, and the catalogue does not.</source>
      <translation>{url} n’est pas ouverte : cette adresse se trouve sur cette machine ou dans son réseau, et le catalogue non.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/addresses.py" />
      <source>{url} is not opened: the address holds a password.</source>
      <translation>{url} n’est pas ouverte : l’adresse contient un mot de passe.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} answers with an error of its own ({status}). Try later, or tell its operator.</source>
      <translation>{where} répond par une erreur interne ({status}). Réessayez plus tard, ou prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} refuses the request ({status}). Tell its operator, with this sentence.</source>
      <translation>{where} refuse la requête ({status}). Prévenez son exploitant, en lui transmettant cette phrase.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: only {got} of {announced} bytes came. Try again.</source>
      <translation>{where} : seuls {got} octets sur {announced} sont arrivés. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} answers too slowly to be of use. Try again later, over another network if there is one.</source>
      <translation>{where} répond trop lentement pour être utilisable. Réessayez plus tard, par un autre réseau s’il y en a un.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} answers with a web page instead of a catalogue. Check the address; a login page of the network may stand in between: log in with a browser, then try again.</source>
      <translation>{where} répond par une page web au lieu d’un catalogue. Vérifiez l’adresse ; une page de connexion du réseau s’interpose peut-être : identifiez-vous avec un navigateur, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{sentence} It asks to wait {seconds} seconds.</source>
      <translation>{sentence} Le serveur demande d’attendre {seconds} secondes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{sentence} The server says: {detail}</source>
      <translation>{sentence} Le serveur répond : {detail}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached. Check the network, the proxy and the address.</source>
      <translation>{where} est injoignable. Vérifiez le réseau, le proxy et l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the answer broke off half way, or is damaged. Try again.</source>
      <translation>{where} : la réponse s’est interrompue en chemin, ou est endommagée. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not accept the credential, or wants one (401). Check the authentication of the connection.</source>
      <translation>{where} n’accepte pas les identifiants, ou en demande (401). Vérifiez l’authentification de la connexion.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not allow this for you (403). Ask its operator for the right to do it.</source>
      <translation>{where} ne vous autorise pas à faire cela (403). Demandez-en le droit à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>There is nothing at {where} (404). Check the address.</source>
      <translation>Il n’y a rien à l’adresse {where} (404). Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not offer this (405): it may be a catalogue to read only.</source>
      <translation>{where} ne le permet pas (405) : c’est peut-être un catalogue en lecture seule.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} waited too long for the request (408). The network may be slow: try again later.</source>
      <translation>{where} a attendu la requête trop longtemps (408). Le réseau est peut-être lent : réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} is there already, or somebody else has just changed it (409). Open it again.</source>
      <translation>{where} existe déjà, ou quelqu’un d’autre vient de le modifier (409). Ouvrez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} was changed by somebody else in the meantime (412). Open it again, and publish again.</source>
      <translation>{where} a été modifié par quelqu’un d’autre entre-temps (412). Ouvrez-le à nouveau, puis relancez la publication.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the file is larger than the server takes (413). Its operator can raise the limit.</source>
      <translation>{where} : le fichier dépasse la taille que le serveur accepte (413). Son exploitant peut relever la limite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} has had too many requests (429). Wait some minutes, then try again.</source>
      <translation>{where} a reçu trop de requêtes (429). Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the gateway gets no answer from the catalogue behind it (502). Try again later.</source>
      <translation>{where} : la passerelle n’obtient pas de réponse du catalogue placé derrière elle (502). Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} is busy or being maintained (503). Try again later.</source>
      <translation>{where} est surchargé ou en maintenance (503). Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the catalogue behind the gateway took too long (504). Try again later.</source>
      <translation>{where} : le catalogue placé derrière la passerelle a mis trop de temps à répondre (504). Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the server's disk is full (507). Tell its operator.</source>
      <translation>{where} : le disque du serveur est plein (507). Prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy does not accept your login, or wants one. Set it in QGIS: Options, Network.</source>
      <translation>{where} est injoignable : le proxy n’accepte pas vos identifiants, ou en demande. Indiquez-les dans QGIS : Options, Réseau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy does not allow it. Ask who runs it, or leave the address out in QGIS: Options, Network.</source>
      <translation>{where} est injoignable : le proxy ne l’autorise pas. Adressez-vous à qui le gère, ou excluez cette adresse du proxy dans QGIS : Options, Réseau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy gets no answer from it. Check the address, or try again later.</source>
      <translation>{where} est injoignable : le proxy n’en obtient pas de réponse. Vérifiez l’adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: its certificate has expired. Check the date of this machine; if that is right, tell its operator.</source>
      <translation>{where} : son certificat a expiré. Vérifiez la date de cette machine ; si elle est juste, prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: its certificate is not valid yet. Check the date and the time of this machine.</source>
      <translation>{where} : son certificat n’est pas encore valide. Vérifiez la date et l’heure de cette machine.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: its certificate is made out for another name. Check the address; a login page of the network may stand in between.</source>
      <translation>{where} : son certificat est établi pour un autre nom. Vérifiez l’adresse ; une page de connexion du réseau s’interpose peut-être.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: nobody whom QGIS trusts has signed its certificate. If you trust it, add its authority in QGIS: Options, Authentication, Manage Certificates.</source>
      <translation>{where} : son certificat n’est signé par aucune autorité à laquelle QGIS fait confiance. Si vous lui faites confiance, ajoutez son autorité dans QGIS : Options, Authentification, Gérer les certificats.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} does not speak https. Check the port, or whether the address begins with http.</source>
      <translation>{where} ne parle pas https. Vérifiez le port, ou si l’adresse commence par http.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no safe connection (TLS) comes about. Try again later, or tell its operator.</source>
      <translation>{where} : impossible d’établir une connexion sécurisée (TLS). Réessayez plus tard, ou prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} cannot be reached: the proxy does not answer. Check it in QGIS: Options, Network.</source>
      <translation>{where} est injoignable : le proxy ne répond pas. Vérifiez-le dans QGIS : Options, Réseau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no such host is known. Check the address, and whether you are online.</source>
      <translation>{where} : cet hôte est inconnu. Vérifiez l’adresse, et si vous êtes en ligne.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: nothing answers there. Is the catalogue running, and is the port right?</source>
      <translation>{where} : rien n’y répond. Le catalogue est-il en marche, et le port est-il le bon ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no network leads there. Check whether you are online, then try again.</source>
      <translation>{where} : aucun réseau n’y mène. Vérifiez si vous êtes en ligne, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: no connection came about in time. Check the address and the network; a firewall may stand in between.</source>
      <translation>{where} : la connexion n’a pas pu être établie à temps. Vérifiez l’adresse et le réseau ; un pare-feu s’interpose peut-être.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} did not answer in time. Try again later.</source>
      <translation>{where} n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the answer broke off half way. Try again.</source>
      <translation>{where} : la réponse s’est interrompue en chemin. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where}: the connection broke off. Try again.</source>
      <translation>{where} : la connexion s’est interrompue. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/answers.py" />
      <source>{where} is not an address. Check it.</source>
      <translation>{where} n’est pas une adresse. Vérifiez-la.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/assets_http.py" />
      <source>{where}: another upload of the same file is under way. Try again in some minutes.</source>
      <translation>{where} : un autre envoi du même fichier est en cours. Réessayez dans quelques minutes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/assets_http.py" />
      <source>The file at {where} is not what was sent. Publish again, or tell the server's operator.</source>
      <translation>Le fichier à l’adresse {where} n’est pas celui qui a été envoyé. Relancez la publication, ou prévenez l’exploitant du serveur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/assets_opening.py" />
      <source>“{given}” is no place for files. It looks like: {example}.</source>
      <translation>« {given} » n’est pas un emplacement pour des fichiers. Un emplacement s’écrit ainsi : {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bodies.py" />
      <source>{where} packs its answer in a way that was not asked for ({packing}). Tell its operator.</source>
      <translation>{where} compresse sa réponse d’une façon qui n’a pas été demandée ({packing}). Prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bulk.py" />
      <source>“{id}” was changed by somebody else at the same moment. Open it again, and publish again.</source>
      <translation>« {id} » a été modifié par quelqu’un d’autre au même moment. Ouvrez-le à nouveau, puis relancez la publication.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bulk.py" />
      <source>These records are of several twins ({names}): publish each by itself.</source>
      <translation>Ces enregistrements appartiennent à plusieurs jumeaux ({names}) : publiez chaque jumeau séparément.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/bulk.py" />
      <source>“{id}” was sent, and the catalogue does not show it. Publish it again.</source>
      <translation>« {id} » a été envoyé, mais le catalogue ne le montre pas. Publiez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/federation.py" />
      <source>{where} leads to no other catalogue.</source>
      <translation>{where} ne mène à aucun autre catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/federation.py" />
      <source>{where} is not a STAC catalogue: its first page has no links.</source>
      <translation>{where} n’est pas un catalogue STAC : sa première page n’a pas de liens.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>“{id}” cannot be read. Field “{field}”: {problem}</source>
      <translation>« {id} » ne peut pas être lu. Champ « {field} » : {problem}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a JSON object.</source>
      <translation>ce doit être un objet JSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a finite number.</source>
      <translation>ce doit être un nombre fini.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a text.</source>
      <translation>ce doit être un texte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a whole number.</source>
      <translation>ce doit être un nombre entier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list of numbers.</source>
      <translation>ce doit être une liste de nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list of texts.</source>
      <translation>ce doit être une liste de textes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>it must be a list.</source>
      <translation>ce doit être une liste.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/fields.py" />
      <source>“{found}” is not a date and time such as 2026-11-22T09:30:00Z.</source>
      <translation>« {found} » n’est pas une date et heure telle que 2026-11-22T09:30:00Z.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” cannot be written: {reason}. Free some space or choose another folder.</source>
      <translation>« {file} » ne peut pas être écrit : {reason}. Libérez de la place ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is not a STAC document: it holds no JSON object.</source>
      <translation>« {where} » n’est pas un document STAC : il ne contient pas d’objet JSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” cannot be written as JSON: it holds something other than text and numbers.</source>
      <translation>« {where} » ne peut pas être écrit en JSON : il contient autre chose que du texte et des nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is broken: line {line} is not valid JSON. Get it again.</source>
      <translation>« {where} » est abîmé : la ligne {line} n’est pas du JSON valide. Récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{where}” is not valid JSON. Get it again.</source>
      <translation>« {where} » n’est pas du JSON valide. Récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” is too large for a STAC document.</source>
      <translation>« {file} » est trop volumineux pour un document STAC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” is not there.</source>
      <translation>« {file} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/files.py" />
      <source>“{file}” cannot be read: {reason}.</source>
      <translation>« {file} » ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{href}” lies outside of “{folder}” and is not opened.</source>
      <translation>« {href} » se trouve hors de « {folder} » et n’est pas ouvert.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>There is no twin “{id}” in “{where}”.</source>
      <translation>Il n’y a pas de jumeau « {id} » dans « {where} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>There is no record “{id}” in twin “{twin}”.</source>
      <translation>Il n’y a pas d’enregistrement « {id} » dans le jumeau « {twin} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{folder}” is this twin: delete the folder itself.</source>
      <translation>« {folder} » est ce jumeau : supprimez le dossier lui-même.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>Somebody else has just changed “{id}”. Open it again.</source>
      <translation>Quelqu’un d’autre vient de modifier « {id} ». Rouvrez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>The file “{file}” is not there.</source>
      <translation>Le fichier « {file} » n’existe pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/folder.py" />
      <source>“{folder}” holds a single twin; another needs a folder of its own.</source>
      <translation>« {folder} » contient un seul jumeau ; un autre a besoin de son propre dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Nobody has said what it means: without a role, no analysis finds it by itself.</source>
      <translation>Personne n’a dit ce qu’elle signifie : sans rôle, aucune analyse ne la trouve d’elle-même.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>The agreement “{title}” has expired: renew it before publishing.</source>
      <translation>L’accord « {title} » a expiré : renouvelez-le avant de publier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>“{id}” cannot be an id: use small letters, digits, “.”, “_” and “-”.</source>
      <translation>« {id} » ne peut pas être un identifiant : utilisez des minuscules, des chiffres, « . », « _ » et « - ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>“{kind}” is no kind of record: choose one of {kinds}.</source>
      <translation>« {kind} » n’est pas un type d’enregistrement : choisissez parmi {kinds}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no title: give it one that says what it shows, and where.</source>
      <translation>Il n’y a pas de titre : donnez-en un qui dit ce qui est montré, et où.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no data file: choose the layer again.</source>
      <translation>Il n’y a pas de fichier de données : choisissez à nouveau la couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no role: choose what the layer means.</source>
      <translation>Il n’y a pas de rôle : choisissez ce que la couche signifie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It was withdrawn: set its review to “draft” before publishing it again.</source>
      <translation>L’enregistrement a été retiré : remettez son état à « brouillon » avant de le publier à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no licence: choose one, for instance CC-BY-4.0; others may use nothing without it.</source>
      <translation>Il n’y a pas de licence : choisissez-en une, par exemple CC-BY-4.0 ; sans elle, personne d’autre n’a le droit d’utiliser les données.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no provider: say who made it or holds the rights.</source>
      <translation>Il n’y a pas de fournisseur : dites qui a produit les données ou en détient les droits.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Drone imagery needs the reference of the flight permit: enter it.</source>
      <translation>Les images de drone ont besoin de la référence de l’autorisation de vol : saisissez-la.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>Its time ends before it begins: correct the dates.</source>
      <translation>La période se termine avant de commencer : corrigez les dates.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/gates.py" />
      <source>It has no date: say when it was measured, or add a limit that says why nobody knows.</source>
      <translation>Il n’y a pas de date : dites quand la mesure a eu lieu, ou ajoutez une limite qui dit pourquoi personne ne le sait.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>{where} is a static catalogue: give the address of its first document, such as {example}.</source>
      <translation>{where} est un catalogue statique : donnez l’adresse de son premier document, par exemple {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>{where} takes no files. Give a place for them in the connection, or ask its operator for one.</source>
      <translation>{where} n’accepte pas de fichiers. Indiquez un emplacement pour eux dans la connexion, ou demandez-en un à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>Somebody else has just put “{id}” into {where}. Open it first.</source>
      <translation>Quelqu’un d’autre vient de placer « {id} » dans {where}. Ouvrez-le d’abord.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/http.py" />
      <source>There is no twin “{id}” in {where}.</source>
      <translation>Il n’y a pas de jumeau « {id} » dans {where}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/memory.py" />
      <source>There is no file “{href}” in this catalogue.</source>
      <translation>Il n’y a pas de fichier « {href} » dans ce catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>“{file}” is not the file that was published: its checksum differs.</source>
      <translation>« {file} » n’est pas le fichier qui a été publié : sa somme de contrôle diffère.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>{where} does not keep as it was: {fields}.</source>
      <translation>{where} ne conserve pas à l’identique : {fields}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>A link to “{href}” is left out: nobody elsewhere can open it.</source>
      <translation>Un lien vers « {href} » est laissé de côté : personne ne peut l’ouvrir ailleurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>The twin itself has a later revision there, which stays.</source>
      <translation>Le jumeau lui-même y a une révision plus récente, qui est conservée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>“{id}” has a later revision there, which stays.</source>
      <translation>« {id} » y a une révision plus récente, qui est conservée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>“{id}” was sent, and the catalogue does not show it.</source>
      <translation>« {id} » a été envoyé, mais le catalogue ne le montre pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/mirror.py" />
      <source>The file at {href} is not what was sent. Try again.</source>
      <translation>Le fichier à l’adresse {href} n’est pas celui qui a été envoyé. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/names.py" />
      <source>“{id}” cannot be an id here: some systems reserve this name. Choose another.</source>
      <translation>« {id} » ne peut pas être un identifiant ici : certains systèmes réservent ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/names.py" />
      <source>“{name}” is not a name for a stored file.</source>
      <translation>« {name} » n’est pas un nom de fichier enregistré.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>The URL of {host} holds a password. Remove it there and choose an authentication instead.</source>
      <translation>L’URL de {host} contient un mot de passe. Retirez-le et choisissez plutôt une authentification.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There are several twins in “{where}”: {names}. Give the address of one, for instance {example}.</source>
      <translation>Il y a plusieurs jumeaux dans « {where} » : {names}. Donnez l’adresse de l’un d’eux, par exemple {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no twin in “{where}”. Choose the folder of a twin (it holds a file {catalog} or {collection}), or create a twin there.</source>
      <translation>Il n’y a pas de jumeau dans « {where} ». Choisissez le dossier d’un jumeau (il contient un fichier {catalog} ou {collection}), ou créez-y un jumeau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no address: give the folder of a twin or the URL of a catalogue.</source>
      <translation>Il n’y a pas d’adresse : donnez le dossier d’un jumeau ou l’URL d’un catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{scheme}” addresses are not opened: give a folder or an http(s) URL.</source>
      <translation>Les adresses « {scheme} » ne sont pas ouvertes : donnez un dossier ou une URL http(s).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>This URL is not complete: it needs a host, such as https://catalogue.example.org.</source>
      <translation>Cette URL n’est pas complète : il lui faut un hôte, comme dans https://catalogue.example.org.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{file}” is not a twin: choose its folder, or its {catalog}.</source>
      <translation>« {file} » n’est pas un jumeau : choisissez son dossier, ou son {catalog}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>There is no folder “{folder}”. Check the path, or whether the drive is there.</source>
      <translation>Il n’y a pas de dossier « {folder} ». Vérifiez le chemin, ou si le lecteur est connecté.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{path}” is no path of this system. Check it.</source>
      <translation>« {path} » n’est pas un chemin de ce système. Vérifiez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/opening.py" />
      <source>“{title}” has no file: ask its author for it.</source>
      <translation>« {title} » n’a pas de fichier : demandez-le à son auteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>The outbox was damaged and was put aside as “{file}”. Its jobs were taken over, paused: look at each.</source>
      <translation>La boîte d’envoi était endommagée et a été mise de côté sous « {file} ». Ses envois ont été récupérés et mis en pause : vérifiez chacun d’eux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>The outbox was damaged, and this job was taken over: look whether it was sent, then retry it.</source>
      <translation>La boîte d’envoi était endommagée, et cet envoi a été récupéré : vérifiez s’il est déjà parti, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>“{word}” decides nothing: keep “mine” or “theirs”.</source>
      <translation>« {word} » ne décide de rien : gardez « mine » (la vôtre) ou « theirs » (l’autre).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>“{title}” is in no conflict (any more).</source>
      <translation>« {title} » n’est pas (ou plus) en conflit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox.py" />
      <source>“{file}” is not taken over: {reason}</source>
      <translation>« {file} » n’est pas récupéré : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>Its field “{field}” cannot be read.</source>
      <translation>Son champ « {field} » ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>It is no job of an outbox.</source>
      <translation>Ce n’est pas un envoi d’une boîte d’envoi.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>A newer CityVerse wrote it: update the plugin.</source>
      <translation>Il a été écrit par un CityVerse plus récent : mettez l’extension à jour.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>It has files that its record does not name.</source>
      <translation>Il contient des fichiers que son enregistrement ne nomme pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_documents.py" />
      <source>The size of “{name}” cannot be true.</source>
      <translation>La taille de « {name} » n’est pas plausible.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_files.py" />
      <source>“{file}” cannot be put into the outbox: {reason}. Free some room, or check its rights; then try again.</source>
      <translation>« {file} » ne peut pas être placé dans la boîte d’envoi : {reason}. Libérez de la place, ou vérifiez ses droits d’accès ; puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_files.py" />
      <source>“{file}” has changed since it was prepared: publish it again.</source>
      <translation>« {file} » a changé depuis sa préparation : relancez la publication.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_files.py" />
      <source>Its file “{file}” is not there any more.</source>
      <translation>Son fichier « {file} » n’existe plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{folder}” holds no outbox: choose the folder that was written by “Export”; it has a folder “jobs”.</source>
      <translation>« {folder} » ne contient pas de boîte d’envoi : choisissez le dossier écrit par « Exporter la boîte d’envoi… » ; il contient un dossier « jobs ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>It goes to “{address}”, a folder of the other machine: only catalogues with an address can be sent to.</source>
      <translation>Il est destiné à « {address} », un dossier de l’autre machine : on ne peut envoyer qu’aux catalogues qui ont une adresse web.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{name}” is not the file that was exported: its checksum differs.</source>
      <translation>« {name} » n’est pas le fichier qui a été exporté : sa somme de contrôle diffère.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{folder}” holds more than {most} jobs.</source>
      <translation>« {folder} » contient plus de {most} envois.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>It is not a plain file.</source>
      <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>It was damaged or changed on the way: export it again.</source>
      <translation>Il a été endommagé ou modifié en chemin : exportez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_folder.py" />
      <source>“{name}” is a link to something else.</source>
      <translation>« {name} » est un lien vers autre chose.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_queue.py" />
      <source>This job was sent: its files are not kept.</source>
      <translation>Cet envoi est fait : ses fichiers ne sont pas conservés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_queue.py" />
      <source>Another job with its id is here already.</source>
      <translation>Un autre envoi avec le même identifiant est déjà ici.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_queue.py" />
      <source>This job is not in the outbox any more: it was sent or discarded.</source>
      <translation>Cet envoi n’est plus dans la boîte d’envoi : il est parti ou a été abandonné.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>The outbox “{file}” is damaged. Restart QGIS: it is put aside, and what it held is taken over.</source>
      <translation>La boîte d’envoi « {file} » est endommagée. Redémarrez QGIS : elle sera mise de côté, et son contenu récupéré.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>The outbox “{file}” cannot be used: {reason}. Check the disk and its rights.</source>
      <translation>La boîte d’envoi « {file} » ne peut pas être utilisée : {reason}. Vérifiez le disque et ses droits d’accès.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>The disk with the outbox “{folder}” is full. Free some room, then try again.</source>
      <translation>Le disque de la boîte d’envoi « {folder} » est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>Another QGIS keeps the outbox busy. Try again in a moment.</source>
      <translation>Un autre QGIS occupe la boîte d’envoi. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/outbox_table.py" />
      <source>“{file}” was written by a newer CityVerse: update the plugin to open it.</source>
      <translation>« {file} » a été écrit par un CityVerse plus récent : mettez l’extension à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/paging.py" />
      <source>{where} never stops turning pages. Tell its operator.</source>
      <translation>{where} n’en finit pas de renvoyer à une page suivante. Signalez-le à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/paging.py" />
      <source>{where}: the link to the next page is broken.</source>
      <translation>{where} : le lien vers la page suivante est rompu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>The file at {href} is not what was sent ({found} of {sent} bytes came back). Publish again.</source>
      <translation>Le fichier à l’adresse {href} n’est pas celui qui a été envoyé ({found} octets sur {sent} sont revenus). Relancez la publication.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>“{title}” is not published. {reasons}</source>
      <translation>« {title} » n’est pas publié. {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>File “{key}” has neither a local file nor an address: stage it again.</source>
      <translation>Le fichier « {key} » n’a ni fichier local ni adresse : préparez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>File “{file}” is not there any more: stage it again.</source>
      <translation>Le fichier « {file} » n’existe plus : préparez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/publish.py" />
      <source>There is no twin “{id}” in “{where}”. Create it there first.</source>
      <translation>Il n’y a pas de jumeau « {id} » dans « {where} ». Créez-le d’abord là-bas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/revisions.py" />
      <source>“{title}” was changed by somebody else: the catalogue has its revision {number}. Compare, then choose.</source>
      <translation>« {title} » a été modifié par quelqu’un d’autre : le catalogue en a la révision {number}. Comparez, puis choisissez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/revisions.py" />
      <source>The catalogue has “{title}” already, as somebody else left it (revision {number}). Compare it with yours; then go over it, or give yours another title.</source>
      <translation>Le catalogue contient déjà « {title} », tel que quelqu’un d’autre l’a laissé (révision {number}). Comparez-le au vôtre ; puis remplacez-le, ou donnez un autre titre au vôtre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3.py" />
      <source>{where}: writing needs a key. Choose an authentication for the object store in the connection.</source>
      <translation>{where} : il faut une clé pour écrire. Choisissez dans la connexion une authentification pour le stockage d’objets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3.py" />
      <source>The file at {where} is not what was sent. Publish again, or tell the store's operator.</source>
      <translation>Le fichier à l’adresse {where} n’est pas celui qui a été envoyé. Relancez la publication, ou prévenez l’exploitant du stockage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3.py" />
      <source>{href} does not lie in {where}.</source>
      <translation>{href} ne se trouve pas dans {where}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_multipart.py" />
      <source>{where} does not take large files in parts. Tell its operator.</source>
      <translation>{where} n’accepte pas les gros fichiers en plusieurs parties. Prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>This is not the address of an object store. It looks like {example} and holds no key or password.</source>
      <translation>Ce n’est pas l’adresse d’un stockage d’objets. Une telle adresse s’écrit {example} et ne contient ni clé ni mot de passe.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{bucket}” is not the name of a bucket: 3 to 63 small letters, digits, “.” and “-”.</source>
      <translation>« {bucket} » n’est pas un nom de bucket : 3 à 63 lettres minuscules, chiffres, « . » et « - ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{bucket}”: its endpoint must be an http(s) address such as https://minio.example.org:9000.</source>
      <translation>« {bucket} » : son point d’accès (endpoint) doit être une adresse http(s) comme https://minio.example.org:9000.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{region}” is not the name of a region.</source>
      <translation>« {region} » n’est pas le nom d’une région.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_place.py" />
      <source>“{prefix}” cannot be the place of files: it holds “.” or “..”.</source>
      <translation>« {prefix} » ne peut pas être l’emplacement de fichiers : il contient « . » ou « .. ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} refuses the signature: the clock of this computer is {minutes} minutes off. Set it, then try again.</source>
      <translation>{where} refuse la signature : l’horloge de cet ordinateur est décalée de {minutes} minutes. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} refuses the signature: the clock of this computer is wrong. Set it, then try again.</source>
      <translation>{where} refuse la signature : l’horloge de cet ordinateur est fausse. Réglez-la, puis réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the bucket is in another region. Set the region in the address of the object store.</source>
      <translation>{where} : le bucket se trouve dans une autre région. Indiquez la région dans l’adresse du stockage d’objets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} does not accept the key. Check access key and secret in the authentication of the object store.</source>
      <translation>{where} n’accepte pas la clé. Vérifiez la clé d’accès et la clé secrète dans l’authentification du stockage d’objets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: there is no such bucket. Check the address of the object store, or ask its operator for it.</source>
      <translation>{where} : ce bucket n’existe pas. Vérifiez l’adresse du stockage d’objets, ou demandez-la à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the object store is full, or your share of it is. Tell its operator.</source>
      <translation>{where} : le stockage d’objets est plein, ou la part qui vous est réservée l’est. Prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where} is busy. Try again later.</source>
      <translation>{where} est surchargé. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: what arrived is not what was sent. Try again.</source>
      <translation>{where} : ce qui est arrivé n’est pas ce qui a été envoyé. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the object store has dropped what was sent of this file. It is sent anew with the next try.</source>
      <translation>{where} : le stockage d’objets a supprimé ce qui avait été envoyé de ce fichier. Au prochain essai, tout sera envoyé à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the key is good, but does not allow this, or a key is needed. Ask the operator for the right to write there.</source>
      <translation>{where} : la clé est valable mais ne le permet pas, ou une clé est nécessaire. Demandez à l’exploitant le droit d’y écrire.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/s3_wire.py" />
      <source>{where}: the file is larger than the object store takes. Tell its operator.</source>
      <translation>{where} : le fichier dépasse la taille que le stockage d’objets accepte. Prévenez son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sender.py" />
      <source>Something unexpected went wrong ({kind}: {reason}). Report it to the makers of CityVerse.</source>
      <translation>Un problème inattendu s’est produit ({kind} : {reason}). Signalez-le aux auteurs de CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sessions.py" />
      <source>The Python package “requests” is missing. Install it in QGIS's Python (pip install requests).</source>
      <translation>Le paquet Python « requests » est absent. Installez-le dans le Python de QGIS (pip install requests).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sessions.py" />
      <source>{host} is not opened: it lies on this machine or in its network, and the catalogue does not.</source>
      <translation>{host} n’est pas ouvert : cet hôte se trouve sur cette machine ou dans son réseau, et le catalogue non.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/sessions.py" />
      <source>{host} now leads to this machine or into its network, and did not before. It is not opened. If you have changed networks, open the catalogue again.</source>
      <translation>{host} mène maintenant à cette machine ou dans son réseau, ce qui n’était pas le cas avant. Cet hôte n’est pas ouvert. Si vous avez changé de réseau, ouvrez le catalogue à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>an item needs an id.</source>
      <translation>un élément (item) a besoin d’un identifiant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be “Feature”: this is no STAC item.</source>
      <translation>ce doit être « Feature » : ce n’est pas un élément STAC (item).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be west, south, east and north.</source>
      <translation>ce doit être ouest, sud, est et nord.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must map meanings to names of columns.</source>
      <translation>il doit associer des significations à des noms de champs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be one of {states}.</source>
      <translation>ce doit être l’un de {states}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it does not say which algorithm ran, with which version, parameters and inputs.</source>
      <translation>il ne dit pas quel algorithme a été exécuté, avec quelle version, quels paramètres et quelles entrées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac.py" />
      <source>it must be a GeoJSON geometry.</source>
      <translation>ce doit être une géométrie GeoJSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>an asset needs an address.</source>
      <translation>un fichier (asset) a besoin d’une adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>it must be the number of rows and the number of columns.</source>
      <translation>ce doit être le nombre de lignes et le nombre de colonnes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_assets.py" />
      <source>it must have six numbers.</source>
      <translation>il doit contenir six nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_parts.py" />
      <source>a link needs a relation and an address.</source>
      <translation>un lien a besoin d’une relation et d’une adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be one of {words}.</source>
      <translation>ce doit être l’un de {words}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>a collection needs an id.</source>
      <translation>une collection a besoin d’un identifiant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be “Collection”: this is no STAC collection.</source>
      <translation>ce doit être « Collection » : ce n’est pas une collection STAC.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be a list of boxes.</source>
      <translation>ce doit être une liste de rectangles d’emprise.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must map languages to texts.</source>
      <translation>il doit associer des langues à des textes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/stac_twin.py" />
      <source>it must be a list of intervals.</source>
      <translation>ce doit être une liste d’intervalles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/static.py" />
      <source>“{file}” is left out: it has no id.</source>
      <translation>« {file} » est laissé de côté : il n’a pas d’identifiant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/static.py" />
      <source>This folder links to more than {count} documents.</source>
      <translation>Ce dossier renvoie à plus de {count} documents.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{folder}” has not enough room: {megabytes} MB are needed. Free some, or choose another folder.</source>
      <translation>« {folder} » n’a pas assez de place : il faut {megabytes} Mo. Libérez-en, ou choisissez un autre dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{name}” is larger than its record says ({limit} bytes): it is not kept. Tell its author.</source>
      <translation>« {name} » est plus gros que ne l’indique son enregistrement ({limit} octets) : il n’est pas conservé. Prévenez son auteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{name}” has {found} bytes, its record says {expected}: it is not kept. Try again.</source>
      <translation>« {name} » a {found} octets, son enregistrement en indique {expected} : il n’est pas conservé. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transfer.py" />
      <source>“{name}” is not the file that was published: its checksum differs. It is not kept. Tell its author.</source>
      <translation>« {name} » n’est pas le fichier qui a été publié : sa somme de contrôle diffère. Il n’est pas conservé. Prévenez son auteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} leads from https to an address without it. That is not followed: a login page of the network may stand in between, or its operator must mend it.</source>
      <translation>{where} mène d’une adresse https à une adresse sans https. Ce renvoi n’est pas suivi : une page de connexion du réseau s’interpose peut-être, ou c’est à son exploitant de le corriger.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} has moved to {target}. Use that address for the connection.</source>
      <translation>{where} a déménagé à l’adresse {target}. Utilisez cette adresse pour la connexion.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where} leads on and on to other addresses. Check the address.</source>
      <translation>{where} renvoie sans fin à d’autres adresses. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/transport.py" />
      <source>{where}: the answer is too large for a catalogue.</source>
      <translation>{where} : la réponse est trop volumineuse pour un catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/web_folder.py" />
      <source>{where} is a static catalogue: it can be read, not written. Publish into another one.</source>
      <translation>{where} est un catalogue statique : on peut le lire, mais pas y écrire. Publiez dans un autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/catalogue/web_folder.py" />
      <source>{where} is large: the search ended after {count} documents, and {left} links were not followed.</source>
      <translation>{where} est grand : la recherche s’est arrêtée après {count} documents, et {left} liens n’ont pas été suivis.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” has no coordinate reference system, so areas cannot be measured. Find out which one its maker used and set it (Layer ▸ Set CRS).</source>
      <translation>« {name} » n’a pas de SCR, les surfaces ne peuvent donc pas être mesurées. Cherchez lequel son auteur a utilisé et définissez-le (Couche ▸ SCR de la couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” is in degrees, so its cells have no constant area. Reproject it to a system in metres (Raster or Vector ▸ Reproject), for instance EPSG:{code}, the UTM zone there.</source>
      <translation>« {name} » est en degrés, ses cellules n’ont donc pas une surface constante. Reprojetez-la dans un SCR en mètres (Raster ou Vecteur ▸ Reprojeter), par exemple EPSG:{code}, la zone UTM du lieu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>“{name}” does not say where it lies. Georeference it (Layer ▸ Georeferencer).</source>
      <translation>« {name} » ne dit pas où elle se situe. Géoréférencez-la (Couche ▸ Géoréférencer).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>The grid of “{name}” is rotated. Warp it to a north-up grid (Raster ▸ Projections ▸ Warp).</source>
      <translation>La grille de « {name} » est tournée. Projetez-la sur une grille nord en haut (Raster ▸ Projections ▸ Projection (warp)).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/checks.py" />
      <source>The heights of “{name}” are in {unit}, not in metres. Convert them (Raster ▸ Raster Calculator).</source>
      <translation>Les altitudes de « {name} » sont en {unit}, et non en mètres. Convertissez-les (Raster ▸ Calculatrice raster).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>The Dask cluster at {address} could not finish a piece of the work: {reason}. Look at its log: workers often die for want of memory. Nothing was written.</source>
      <translation>Le cluster Dask à l’adresse {address} n’a pas pu terminer une partie du travail : {reason}. Regardez son journal : les processus de calcul (workers) s’arrêtent souvent par manque de mémoire. Rien n’a été écrit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>The Dask scheduler at {address} has no workers. Start some, or clear the scheduler in the settings.</source>
      <translation>L’ordonnanceur Dask à l’adresse {address} n’a aucun processus de calcul (worker). Démarrez-en, ou effacez l’ordonnanceur dans les préférences.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>Workers of the Dask cluster at {address} run Python {theirs}, this QGIS runs {here}: functions do not travel between them. Start the workers with Python {here}.</source>
      <translation>Des processus de calcul (workers) du cluster Dask à l’adresse {address} utilisent Python {theirs}, ce QGIS utilise {here} : les fonctions ne peuvent pas passer de l’un à l’autre. Démarrez les processus de calcul avec Python {here}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>The settings name a Dask scheduler ({address}), but Python has no dask here ({reason}). Install dask[distributed], or clear the scheduler in the settings to compute on this machine.</source>
      <translation>Les préférences indiquent un ordonnanceur Dask ({address}), mais Python n’a pas dask ici ({reason}). Installez dask[distributed], ou effacez l’ordonnanceur dans les préférences pour calculer sur cette machine.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/cluster.py" />
      <source>No Dask scheduler answers at {address} ({reason}). Start it, mend the address in the settings, or clear it to compute on this machine.</source>
      <translation>Aucun ordonnanceur Dask ne répond à l’adresse {address} ({reason}). Démarrez-le, corrigez l’adresse dans les préférences, ou effacez-la pour calculer sur cette machine.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it must be read in blocks of {width} by {height} cells, which fill the memory</source>
      <translation>il faut le lire par blocs de {width} sur {height} cellules, qui remplissent la mémoire</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>“{file}” is not opened: {reason}. Ask who published it for a plain file.</source>
      <translation>« {file} » n’est pas ouvert : {reason}. Demandez un fichier ordinaire à qui l’a publié.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>its overviews lie in another file</source>
      <translation>ses aperçus (pyramides) sont dans un autre fichier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it holds too many tables</source>
      <translation>il contient trop de tables</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it is no GeoPackage, or a damaged one</source>
      <translation>ce n’est pas un GeoPackage, ou il est endommagé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>its table {name} may be another file</source>
      <translation>sa table {name} pourrait être un autre fichier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>its table {name} calls functions that read files</source>
      <translation>sa table {name} appelle des fonctions qui lisent des fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>the name of its table {name} holds more than a name</source>
      <translation>le nom de sa table {name} contient autre chose qu’un nom</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/distrust.py" />
      <source>it names its coordinate reference system by an address</source>
      <translation>il désigne son SCR par une adresse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/location.py" />
      <source>The coordinates of “{name}” cannot be turned into latitude and longitude, so the sun's place is not known. Check its coordinate reference system (Layer ▸ Set CRS).</source>
      <translation>Les coordonnées de « {name} » ne peuvent pas être converties en latitude et longitude, la position du soleil n’est donc pas connue. Vérifiez son SCR (Couche ▸ SCR de la couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/placing.py" />
      <source>“{file}” could not be written: {reason}. {free} are free in “{folder}”: make room there, or choose another folder. Nothing is left of the unfinished file.</source>
      <translation>« {file} » n’a pas pu être écrit : {reason}. Il reste {free} dans « {folder} » : faites-y de la place, ou choisissez un autre dossier. Rien ne subsiste du fichier inachevé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is damaged: the numbers that say where its cells lie are none. Get the file again.</source>
      <translation>« {file} » est endommagé : les nombres qui situent ses cellules n’en sont pas. Récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is not a raster of an accepted format ({formats}): {reason}. Save it as GeoTIFF first.</source>
      <translation>« {file} » n’est pas un raster d’un format accepté ({formats}) : {reason}. Enregistrez-le d’abord en GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is a virtual raster (VRT): a list of other files on this machine, so it is not opened. Save it as GeoTIFF first.</source>
      <translation>« {file} » est un raster virtuel (VRT) : une liste d’autres fichiers de cette machine, il n’est donc pas ouvert. Enregistrez-le d’abord en GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is a text file, not a raster. Get the file again from its source.</source>
      <translation>« {file} » est un fichier texte, pas un raster. Récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>There is no file “{file}”. Check the path, or load the layer again.</source>
      <translation>Il n’y a pas de fichier « {file} ». Vérifiez le chemin, ou rechargez la couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” is empty: 0 bytes. Get the file again.</source>
      <translation>« {file} » est vide : 0 octet. Récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” cannot be read at row {row}, column {column}: {reason}. Get the file again.</source>
      <translation>« {file} » ne peut pas être lu à la ligne {row}, colonne {column} : {reason}. Récupérez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/raster.py" />
      <source>“{file}” holds complex numbers. Make a raster of their amplitude first.</source>
      <translation>« {file} » contient des nombres complexes. Faites d’abord un raster de leur amplitude.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/reading.py" />
      <source>“{other}” and “{first}” are in different coordinate reference systems. Warp “{other}” to the system and the cells of “{first}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>« {other} » et « {first} » sont dans des systèmes de coordonnées différents. Projetez « {other} » dans le système et sur les cellules de « {first} » (Raster ▸ Projections ▸ Projection).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/reading.py" />
      <source>“{other}” and “{first}” do not have the same cells. Warp “{other}” to the extent and cell size of “{first}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>« {other} » et « {first} » n’ont pas les mêmes cellules. Projetez « {other} » sur l’emprise et la taille de cellule de « {first} » (Raster ▸ Projections ▸ Projection (warp)).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/vectors.py" />
      <source>No polygons can be read from “{file}”: {reason}. Check that it is a GeoPackage, Shapefile, GeoJSON or FlatGeobuf with a coordinate reference system.</source>
      <translation>Aucun polygone ne peut être lu dans « {file} » : {reason}. Vérifiez que c’est un GeoPackage, un Shapefile, un GeoJSON ou un FlatGeobuf avec un SCR.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>“{population}” and “{raster}” are in different coordinate reference systems. Warp “{raster}” to the system of “{population}”: inhabitants per cell do not survive a warp.</source>
      <translation>« {population} » et « {raster} » sont dans des SCR différents. Reprojetez « {raster} » dans le SCR de « {population} » : les habitants par cellule ne survivent pas à une reprojection.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>Zone {zone} is not a usable polygon: {reason}. Repair it (Fix geometries).</source>
      <translation>La zone {zone} n’est pas un polygone utilisable : {reason}. Réparez-la (Réparer les géométries).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/engine/zones.py" />
      <source>Zone {zone} has too many different values for percentiles: {reason}. Leave the percentiles out, or round the raster.</source>
      <translation>La zone {zone} a trop de valeurs différentes pour les percentiles : {reason}. Laissez les percentiles de côté, ou arrondissez le raster.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>What was left out</source>
      <translation>Ce qui a été écarté</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Reasons</source>
      <translation>Raisons</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Copy all</source>
      <translation>Tout copier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Copy every object with its reason, as a table</source>
      <translation>Copier chaque objet avec sa raison, sous forme de table</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Reason, and the objects</source>
      <translation>Raison, et les objets</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/account_dialog.py" />
      <source>… and {count} more</source>
      <translation>… et {count} autres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>“{file}”: nothing here loads {kind} yet.</source>
      <translation>« {file} » : rien ici ne permet encore de charger ceci : {kind}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Address of a file, of a service of sensors, or of a record of imagery:</source>
      <translation>Adresse d’un fichier, d’un service de capteurs ou d’une fiche d’imagerie :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>File…</source>
      <translation>Fichier…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Folder…</source>
      <translation>Dossier…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Address…</source>
      <translation>Adresse…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Add to the twin</source>
      <translation>Ajouter au jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>Looking at {file}</source>
      <translation>Examen de {file}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/arrivals.py" />
      <source>The layer “{layer}”</source>
      <translation>La couche « {layer} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Reading the names of twins</source>
      <translation>Lecture des noms des jumeaux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>“{layer}” is on the map already.</source>
      <translation>« {layer} » est déjà sur la carte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>There is no catalogue to publish to: add one with the button beside the list of catalogues.</source>
      <translation>Il n’y a pas de catalogue où publier : ajoutez-en un avec le bouton à côté de la liste des catalogues.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Select the layer to publish in QGIS's Layers panel first.</source>
      <translation>Sélectionnez d’abord la couche à publier dans le panneau Couches de QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_deeds.py" />
      <source>Looking at {layer}</source>
      <translation>Examen de {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish the layer that is selected in QGIS</source>
      <translation>Publier la couche sélectionnée dans QGIS</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Add layer</source>
      <translation>Ajouter la couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Load the selected record onto the map</source>
      <translation>Charger sur la carte l’enregistrement sélectionné</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Open twin</source>
      <translation>Ouvrir le jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Open the twin that the selected record belongs to</source>
      <translation>Ouvrir le jumeau auquel appartient l’enregistrement sélectionné</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Add a catalogue with the button beside the list: the address of a STAC catalogue, or a folder.</source>
      <translation>Ajoutez un catalogue avec le bouton à côté de la liste : l’adresse d’un catalogue STAC, ou un dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>asking…</source>
      <translation>interrogation…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Found records</source>
      <translation>Enregistrements trouvés</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Nothing is published here yet.</source>
      <translation>Rien n’est encore publié ici.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>“{title}” is published: {address}</source>
      <translation>« {title} » est publié : {address}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} records are published, the last one is “{title}”.</source>
      <translation>{count} enregistrements sont publiés, le dernier est « {title} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Zoom to it</source>
      <translation>Zoomer dessus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Show record…</source>
      <translation>Afficher l’enregistrement…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Publish selected layer…</source>
      <translation>Publier la couche sélectionnée…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Nothing found. Use fewer words or filters.</source>
      <translation>Rien trouvé. Utilisez moins de mots ou de filtres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{catalogue}: {reason}</source>
      <translation>{catalogue} : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>no answer</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Chosen from {catalogue}</source>
      <translation>Choisis dans {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>This record does not say where it lies.</source>
      <translation>Cet enregistrement ne dit pas où il se situe.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>Copy address</source>
      <translation>Copier l’adresse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} record(s) could not be read.</source>
      <translation>{count} enregistrement(s) n’ont pas pu être lus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} of {all} answer</source>
      <translation>{count} sur {all} répondent</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>connected</source>
      <translation>connecté</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} shown; scroll for more.</source>
      <translation>{count} affiché(s) ; faites défiler pour voir la suite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/catalogue_dock.py" />
      <source>{count} found</source>
      <translation>{count} trouvé(s)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/choosing.py" />
      <source>Tables (*.csv *.json *.geojson *.txt);;All files (*)</source>
      <translation>Tableaux (*.csv *.json *.geojson *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep mine: your version goes over the one that you see here, and over no later one.</source>
      <translation>Garder la mienne : votre version remplace celle que vous voyez ici, mais aucune version plus récente.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep theirs: your version is taken out of the outbox; your layer stays as it is.</source>
      <translation>Garder l’autre : votre version est retirée de la boîte d’envoi ; votre couche reste telle quelle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>While you worked on “{title}”, somebody else published another version of it in {catalogue}.</source>
      <translation>Pendant que vous travailliez sur « {title} », quelqu’un d’autre en a publié une autre version dans {catalogue}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>What</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Yours</source>
      <translation>Votre version</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Theirs</source>
      <translation>L’autre version</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>What differs</source>
      <translation>Ce qui diffère</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep mine</source>
      <translation>Garder la mienne</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Keep theirs</source>
      <translation>Garder l’autre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Decide later</source>
      <translation>Décider plus tard</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>revision {number}</source>
      <translation>révision {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>not published yet</source>
      <translation>pas encore publiée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Only what differs is shown:</source>
      <translation>Seul ce qui diffère est affiché :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Changed by somebody else: {title}</source>
      <translation>Modifié par quelqu’un d’autre : {title}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/conflict_dialog.py" />
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Address of a STAC catalogue, or a folder</source>
      <translation>Adresse d’un catalogue STAC, ou un dossier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>for instance: everybody; the staff of the province</source>
      <translation>par exemple : tout le monde ; le personnel de la province</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Shown to whoever publishes there</source>
      <translation>Affiché à toute personne qui y publie</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>The server of the bucket; empty for Amazon's</source>
      <translation>Le serveur du bucket ; vide pour celui d’Amazon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Files go to</source>
      <translation>Destination des fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>the catalogue's own place</source>
      <translation>l’emplacement propre au catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>a WebDAV folder</source>
      <translation>un dossier WebDAV</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>an S3 bucket</source>
      <translation>un bucket S3</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Address or folder</source>
      <translation>Adresse ou dossier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Who can read it</source>
      <translation>Qui peut le lire</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Server</source>
      <translation>Serveur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Files are sent to the place that the catalogue itself names.</source>
      <translation>Les fichiers sont envoyés à l’emplacement que le catalogue lui-même indique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>The address of a folder that takes files (HTTP PUT); readers fetch them from there.</source>
      <translation>L’adresse d’un dossier qui accepte des fichiers (HTTP PUT) ; les lecteurs les y récupèrent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Written as s3://bucket/prefix. Key and secret stand in a “Basic” authentication: user and password.</source>
      <translation>Sous la forme s3://bucket/prefix. La clé et le secret sont dans une authentification « Basic » : utilisateur et mot de passe.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connection_dialog.py" />
      <source>Authentication, if the catalogue asks for one:</source>
      <translation>Authentification, si le catalogue en demande une :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Add, change or forget a catalogue</source>
      <translation>Ajouter, modifier ou oublier un catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Change it…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Forget it</source>
      <translation>Oublier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Catalogues in it…</source>
      <translation>Catalogues qu’il contient…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>All catalogues</source>
      <translation>Tous les catalogues</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>No catalogue yet</source>
      <translation>Pas encore de catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/connections.py" />
      <source>Add a catalogue…</source>
      <translation>Ajouter un catalogue…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/desk.py" />
      <source>CityVerse</source>
      <translation>CityVerse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is in the twin as “{role}”. {reason}</source>
      <translation>« {layer} » est dans le jumeau avec le rôle « {role} ». {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>What does “{layer}” mean? {reason}</source>
      <translation>Que signifie « {layer} » ? {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>“{layer}” is no longer in the twin.</source>
      <translation>« {layer} » n’est plus dans le jumeau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Undoing</source>
      <translation>Annulation en cours</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>It is in the twin as that.</source>
      <translation>C’est ce qu’il est dans le jumeau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Putting it back</source>
      <translation>Remise en place</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>It was that before.</source>
      <translation>Il l’était auparavant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>You put it there.</source>
      <translation>Vous l’avez mis là.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Adding {layer}</source>
      <translation>Ajout de {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Another role…</source>
      <translation>Autre rôle…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Choose a role…</source>
      <translation>Choisir un rôle…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>You chose it.</source>
      <translation>Vous l’avez choisi.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Removing {layer}</source>
      <translation>Retrait de {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/editing.py" />
      <source>Columns…</source>
      <translation>Colonnes…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Which column says what? Analyses ask for these meanings. The file's own columns stay as they are.</source>
      <translation>Quelle colonne dit quoi ? Les analyses demandent ces sens. Les colonnes du fichier restent comme elles sont.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Analyses ask for none of its columns; all of them come along.</source>
      <translation>Les analyses ne demandent aucune de ses colonnes ; toutes viennent avec.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>What it is:</source>
      <translation>Ce que c’est :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Coordinate system</source>
      <translation>Système de coordonnées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Columns and their meanings</source>
      <translation>Colonnes et leur sens</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>What it is</source>
      <translation>Nature</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Leave out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>You chose it. {trouble}</source>
      <translation>Vous l’avez choisi. {trouble}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Coordinate system:</source>
      <translation>Système de coordonnées :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Meaning</source>
      <translation>Sens</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>First values</source>
      <translation>Premières valeurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Choose what it is…</source>
      <translation>Choisissez ce que c’est…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Add “{layer}” to the twin</source>
      <translation>Ajouter « {layer} » au jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>The file does not say it, or says degrees of what are none. Ask its maker.</source>
      <translation>Le fichier ne le dit pas, ou dit que ce sont des degrés, ce qui est impossible. Demandez à son producteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Column of {meaning}</source>
      <translation>Colonne de {meaning}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>Unit of {meaning}</source>
      <translation>Unité de {meaning}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/field_mapping_dialog.py" />
      <source>The unit that the numbers are in. From another one than {unit} a column is computed.</source>
      <translation>L’unité dans laquelle sont les nombres. À partir d’une autre que {unit}, une colonne est calculée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Catalogues</source>
      <translation>Catalogues</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Search in these</source>
      <translation>Chercher dans ceux-ci</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Add to my catalogues</source>
      <translation>Ajouter à mes catalogues</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Reading which catalogues {catalogue} leads to</source>
      <translation>Lecture des catalogues auxquels mène {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>{count} found. Check those that you want.</source>
      <translation>{count} trouvé(s). Cochez ceux que vous voulez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Catalogues in {catalogue}</source>
      <translation>Catalogues dans {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/inside_dialog.py" />
      <source>Asking {catalogue}…</source>
      <translation>Interrogation de {catalogue}…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/landing.py" />
      <source>“{layer}” ({role})</source>
      <translation>« {layer} » ({role})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/landing.py" />
      <source>In the twin: {layers}.</source>
      <translation>Dans le jumeau : {layers}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/landing.py" />
      <source>Why?</source>
      <translation>Pourquoi ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC0: no conditions</source>
      <translation>CC0 : sans condition</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY 4.0: anyone may use it and names you</source>
      <translation>CC BY 4.0 : utilisable par tous, en vous citant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY-SA 4.0: named, and shared the same way</source>
      <translation>CC BY-SA 4.0 : en vous citant, et partagée de la même façon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>ODbL 1.0: open database, shared the same way</source>
      <translation>ODbL 1.0 : base de données ouverte, partagée de la même façon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>PDDL 1.0: open data, no conditions</source>
      <translation>PDDL 1.0 : données ouvertes, sans condition</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>CC BY-NC 4.0: named, not for business</source>
      <translation>CC BY-NC 4.0 : en vous citant, sans usage commercial</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>Other: stated with the data</source>
      <translation>Autre : indiquée avec les données</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/licences.py" />
      <source>Choose a licence…</source>
      <translation>Choisir une licence…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>“{layer}” could not be loaded. {reason}</source>
      <translation>« {layer} » n’a pas pu être chargée. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>“{layer}” has edits that are not saved: save or discard them first.</source>
      <translation>« {layer} » a des modifications non enregistrées : enregistrez-les ou abandonnez-les d’abord.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/loading.py" />
      <source>Loading {layer}</source>
      <translation>Chargement de {layer}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>New twin</source>
      <translation>Nouveau jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>for instance Olinda</source>
      <translation>par exemple Olinda</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Two letters, ISO 3166-1: BR, MA, NL…</source>
      <translation>Deux lettres, ISO 3166-1 : BR, MA, NL…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Who is responsible for it</source>
      <translation>Qui en est responsable</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>An empty folder for the twin</source>
      <translation>Un dossier vide pour le jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Create</source>
      <translation>Créer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Country</source>
      <translation>Pays</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Responsible</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Give it a name.</source>
      <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Give the country's two letters.</source>
      <translation>Donnez les deux lettres du pays.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Say which area it covers.</source>
      <translation>Dites quelle zone il couvre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Choose a licence.</source>
      <translation>Choisissez une licence.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Say who is responsible.</source>
      <translation>Dites qui en est responsable.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Choose a folder.</source>
      <translation>Choisissez un dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/new_twin_dialog.py" />
      <source>Digital twin of {name}.</source>
      <translation>Jumeau numérique de {name}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>{sent} new, {same} unchanged in “{catalogue}”.</source>
      <translation>{sent} nouveau(x), {same} inchangé(s) dans « {catalogue} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>“{catalogue}” cannot be reached now. What there is waits in the outbox ({sent}) and goes out later.</source>
      <translation>« {catalogue} » n’est pas joignable en ce moment. Ce qu’il y a attend dans la boîte d’envoi ({sent}) et partira plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Address of a twin in a catalogue (…/collections/…):</source>
      <translation>Adresse d’un jumeau dans un catalogue (…/collections/…) :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Folder of a twin</source>
      <translation>Dossier d’un jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>{text} Not published: {reasons}</source>
      <translation>{text} Non publié : {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Sharing {twin} with {catalogue}</source>
      <translation>Partage de {twin} avec {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Making {twin}</source>
      <translation>Création de {twin}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/opening.py" />
      <source>Putting {twin} into the outbox</source>
      <translation>Mise de {twin} dans la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source> MiB</source>
      <translation> Mio</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Where analyses run</source>
      <translation>Où les analyses sont exécutées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Threads</source>
      <translation>Fils d’exécution (threads)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Fewer leave this computer more room for other work.</source>
      <translation>Un nombre plus faible laisse à cet ordinateur plus de place pour d’autres tâches.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Memory of a run</source>
      <translation>Mémoire d’une exécution</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Rasters may be larger than this: they are read in parts. More memory makes parts larger.</source>
      <translation>Les rasters peuvent être plus grands que cela : ils sont lus par parties. Plus de mémoire donne des parties plus grandes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Dask scheduler</source>
      <translation>Ordonnanceur Dask</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>Address of a cluster that computes for you; empty: this computer. Your rasters are sent there, so name only one that you trust. It needs the Python package dask[distributed] here.</source>
      <translation>Adresse d’un cluster qui calcule pour vous ; vide : cet ordinateur. Vos rasters y sont envoyés, n’indiquez donc qu’un cluster auquel vous faites confiance. Il faut ici le paquet Python dask[distributed].</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/options.py" />
      <source>All processors ({count})</source>
      <translation>Tous les processeurs ({count})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>The files that the outbox keeps for it are deleted. Your layer and its files stay as they are.</source>
      <translation>Les fichiers que la boîte d’envoi conserve à cet effet sont supprimés. Votre couche et ses fichiers restent tels quels.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Folder to export the outbox to</source>
      <translation>Dossier où exporter la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>{count} job(s) are in “{folder}”. On a computer with a connection, choose “Take in an outbox…” there.</source>
      <translation>{count} envoi(s) se trouvent dans « {folder} ». Sur un ordinateur connecté au réseau, choisissez « Importer une boîte d’envoi… ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Exporting the outbox</source>
      <translation>Exportation de la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Folder of an exported outbox</source>
      <translation>Dossier d’une boîte d’envoi exportée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>{count} new job(s) from “{folder}”.</source>
      <translation>Nouveaux envois depuis « {folder} » : {count}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Taking in an outbox</source>
      <translation>Importation d’une boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Fetching a picture</source>
      <translation>Récupération d’une image</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>“{title}” has not been sent to {catalogue}. {reason}</source>
      <translation>« {title} » n’a pas été envoyé à {catalogue}. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>{text} They are sent in your name: look at them in the outbox, then send them.</source>
      <translation>{text} L’envoi se fait en votre nom : examinez-le dans la boîte d’envoi, puis envoyez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Discard “{title}”? It has not been sent.</source>
      <translation>Abandonner « {title} » ? Il n’a pas été envoyé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Discard {count} jobs? They have not been sent.</source>
      <translation>Abandonner {count} envois ? Ils ne sont pas encore partis.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Retry</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_deeds.py" />
      <source>Send</source>
      <translation>Envoyer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Send it now</source>
      <translation>L’envoyer maintenant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Pause</source>
      <translation>Mettre en pause</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Keep it here until you let it go on</source>
      <translation>Le garder ici jusqu’à ce que vous le repreniez</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Let it go on</source>
      <translation>Le laisser continuer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Discard…</source>
      <translation>Abandonner…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Take it out of the outbox</source>
      <translation>Le retirer de la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Say in full what stopped it</source>
      <translation>Afficher en entier ce qui l’a arrêté</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Compare…</source>
      <translation>Comparer…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Yours and theirs side by side</source>
      <translation>Votre version et l’autre côte à côte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>What waits to be sent to a catalogue</source>
      <translation>Ce qui attend d’être envoyé à un catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Jobs of the outbox</source>
      <translation>Envois de la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>What can be done with the whole outbox</source>
      <translation>Ce qu’on peut faire avec toute la boîte d’envoi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Export outbox…</source>
      <translation>Exporter la boîte d’envoi…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Take in an outbox…</source>
      <translation>Importer une boîte d’envoi…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Try all again</source>
      <translation>Tout réessayer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Pause all</source>
      <translation>Tout mettre en pause</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_section.py" />
      <source>Clear what is sent</source>
      <translation>Retirer ce qui est envoyé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>next</source>
      <translation>à envoyer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>sending</source>
      <translation>envoi en cours</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>paused</source>
      <translation>en pause</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>needs you</source>
      <translation>demande votre attention</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>changed by somebody else</source>
      <translation>modifié par quelqu’un d’autre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>sent</source>
      <translation>envoyé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Compare both, and choose which one stays.</source>
      <translation>Comparez les deux, et choisissez laquelle reste.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Outbox: empty</source>
      <translation>Boîte d’envoi : vide</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} in trouble</source>
      <translation>{count} bloqué(s)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} to send</source>
      <translation>{count} à envoyer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} paused</source>
      <translation>{count} en pause</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{count} sent</source>
      <translation>{count} envoyé(s)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>{sent} of {size}</source>
      <translation>{sent} sur {size}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Next try: {time}.</source>
      <translation>Nouvel essai : {time}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/outbox_words.py" />
      <source>Outbox: {what}</source>
      <translation>Boîte d’envoi : {what}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>The twin is marked “internal”.</source>
      <translation>Le jumeau est marqué « interne ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>The twin is marked “restricted”: make sure that only those who may see it can.</source>
      <translation>Le jumeau est marqué « restreint » : assurez-vous que seules les personnes autorisées puissent le voir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>A layer with no analysis behind it</source>
      <translation>Une couche qui ne vient pas d’une analyse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the raster as GeoTIFF</source>
      <translation>le raster en GeoTIFF</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>at most {size}</source>
      <translation>au plus {size}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>the features as GeoPackage</source>
      <translation>les entités en GeoPackage</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>about {size}</source>
      <translation>environ {size}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Nobody has said who can read this catalogue: take it for everybody.</source>
      <translation>Personne n’a dit qui peut lire ce catalogue : considérez que tout le monde le peut.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Who made it or holds the rights</source>
      <translation>Qui l’a produite ou en détient les droits</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>nobody knows</source>
      <translation>personne ne sait</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Reference of the flight permit; only for drone imagery</source>
      <translation>Référence de l’autorisation de vol ; seulement pour les images de drone</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>What still stands in the way</source>
      <translation>Ce qui fait encore obstacle</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Publish</source>
      <translation>Publier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>none: it is a result</source>
      <translation>aucun : c’est un résultat</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Choose what it means…</source>
      <translation>Choisissez ce qu’elle signifie…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Who can see it</source>
      <translation>Qui peut la voir</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Date of the data</source>
      <translation>Date des données</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Made by</source>
      <translation>Réalisé par</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Is sent</source>
      <translation>Est envoyé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Is not sent</source>
      <translation>N’est pas envoyé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Result of “{algorithm}”, version {version}, from {count} input(s)</source>
      <translation>Résultat de « {algorithm} », version {version}, à partir de {count} entrée(s)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{size}: {kind} ({shape}), its style (symbology only), a small picture, the record</source>
      <translation>{size} : {kind} ({shape}), son style (symbologie seulement), une petite image, l’enregistrement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>It belongs to no twin yet: open or create one, or choose one of the catalogue's.</source>
      <translation>Elle n’appartient encore à aucun jumeau : ouvrez-en ou créez-en un, ou choisissez-en un du catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Nothing stands in the way.</source>
      <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>your project, other layers, forms, actions, paths on this machine</source>
      <translation>votre projet, les autres couches, les formulaires, les actions, les chemins de cette machine</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Before it can be published:</source>
      <translation>Avant de pouvoir publier :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>It goes into the outbox, and is sent as soon as the catalogue can be reached.</source>
      <translation>Elle va dans la boîte d’envoi, et elle est envoyée dès que le catalogue est joignable.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>A layer that was published before, revision {number}</source>
      <translation>Une couche déjà publiée, révision {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{width} × {height} cells</source>
      <translation>{width} × {height} cellules</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>{count} features</source>
      <translation>{count} entités</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/publish_dialog.py" />
      <source>Publish “{layer}”</source>
      <translation>Publier « {layer} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Analyses that can run now; what the selected layer serves comes first</source>
      <translation>Analyses possibles dès maintenant ; d’abord ce à quoi sert la couche sélectionnée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Run…</source>
      <translation>Exécuter…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>What is lacking</source>
      <translation>Ce qui manque</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>No analysis can run yet.</source>
      <translation>Aucune analyse n’est encore possible.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>You can run 1 analysis</source>
      <translation>Vous pouvez exécuter 1 analyse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>You can run {count} analyses</source>
      <translation>Vous pouvez exécuter {count} analyses</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>Click here to add it</source>
      <translation>Cliquez ici pour l’ajouter</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>“{layer}”: {problem}</source>
      <translation>« {layer} » : {problem}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>{analysis}: {lacking}</source>
      <translation>{analysis} : {lacking}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/readiness_view.py" />
      <source>And {count} more.</source>
      <translation>Et {count} de plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>The record as JSON</source>
      <translation>L’enregistrement en JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_dialog.py" />
      <source>Record {id}</source>
      <translation>Enregistrement {id}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>no such file</source>
      <translation>fichier absent</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>size not known</source>
      <translation>taille inconnue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Review</source>
      <translation>Validation</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Limits</source>
      <translation>Limites</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Columns</source>
      <translation>Champs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>File “{name}”</source>
      <translation>Fichier « {name} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>{what}, the same as yours</source>
      <translation>{what}, comme dans votre version</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_differences.py" />
      <source>{what}, the same as theirs</source>
      <translation>{what}, comme dans l’autre version</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>layer</source>
      <translation>couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>result</source>
      <translation>résultat</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>scenario</source>
      <translation>scénario</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>recipe</source>
      <translation>recette</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>indicator</source>
      <translation>indicateur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>evidence</source>
      <translation>preuve</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>feedback</source>
      <translation>retour</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>practice</source>
      <translation>pratique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>project</source>
      <translation>projet</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>agreement</source>
      <translation>accord</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>draft</source>
      <translation>brouillon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>checked</source>
      <translation>vérifié</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>adopted</source>
      <translation>adopté</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>no licence</source>
      <translation>sans licence</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/record_words.py" />
      <source>{catalogue}, also in {others}</source>
      <translation>{catalogue}, aussi dans {others}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Not all of {catalogue} could be searched ({count} times). First: {reason}</source>
      <translation>{catalogue} n’a pas pu être parcouru en entier ({count} fois). Première raison : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/results_model.py" />
      <source>Searching {catalogue}</source>
      <translation>Recherche dans {catalogue}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/running.py" />
      <source>Other</source>
      <translation>Autres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any time</source>
      <translation>Toutes les dates</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last year</source>
      <translation>Dernière année</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last 5 years</source>
      <translation>5 dernières années</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Last 25 years</source>
      <translation>25 dernières années</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Search words</source>
      <translation>Mots à chercher</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any kind</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Kind of record</source>
      <translation>Type d’enregistrement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Any role</source>
      <translation>Tous les rôles</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>What it means</source>
      <translation>Signification</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Time of the data</source>
      <translation>Période des données</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>In map view</source>
      <translation>Dans la vue de la carte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/search_bar.py" />
      <source>Only what touches the part of the map that is shown</source>
      <translation>Seulement ce qui touche la partie affichée de la carte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Source of sensors</source>
      <translation>Source de capteurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Refresh: ask the source now</source>
      <translation>Actualiser : interroger la source maintenant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Add, change or forget a source, and how it is watched</source>
      <translation>Ajouter, modifier ou oublier une source, et la façon de la surveiller</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Work offline</source>
      <translation>Travailler hors ligne</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Ask nothing, and show the values that this computer kept</source>
      <translation>Ne rien demander, et montrer les valeurs que cet ordinateur a conservées</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Tell me when a threshold is crossed</source>
      <translation>Me prévenir quand un seuil est franchi</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>No source yet</source>
      <translation>Pas encore de source</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Choose a source</source>
      <translation>Choisissez une source</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>{source} (of the twin)</source>
      <translation>{source} (du jumeau)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_bar.py" />
      <source>Add a source…</source>
      <translation>Ajouter une source…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart.py" />
      <source>Chart of the chosen stations</source>
      <translation>Graphique des stations choisies</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>24 h</source>
      <translation>24 h</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>7 days</source>
      <translation>7 jours</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>30 days</source>
      <translation>30 jours</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Go to the newest</source>
      <translation>Aller au plus récent</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Show the period that ends with the newest measurement</source>
      <translation>Montrer la période qui finit avec la mesure la plus récente</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Choose stations in the list: their history is drawn here.</source>
      <translation>Choisissez des stations dans la liste : leur historique est dessiné ici.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>The first {shown} of {chosen} chosen series are drawn.</source>
      <translation>Les {shown} premières des {chosen} séries choisies sont dessinées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Own…</source>
      <translation>Personnalisée…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>Nothing was measured in this period.</source>
      <translation>Rien n’a été mesuré pendant cette période.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>This computer kept nothing of this period.</source>
      <translation>Cet ordinateur n’a rien conservé de cette période.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_chart_section.py" />
      <source>The chart shows what this computer kept. {reason}</source>
      <translation>Le graphique montre ce que cet ordinateur a conservé. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>GeoPackage (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>{count} stations do not say where they are: they are not on the map.</source>
      <translation>{count} stations ne disent pas où elles sont : elles ne sont pas sur la carte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>Freeze as layer</source>
      <translation>Figer en couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>{count} measurements are frozen in “{layer}”.</source>
      <translation>{count} mesures sont figées dans « {layer} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>Threshold crossed. {stations}.</source>
      <translation>Seuil franchi. {stations}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>{frozen} They are those that this computer kept. {reason}</source>
      <translation>{frozen} Ce sont celles que cet ordinateur a conservées. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>Freezing {count} series</source>
      <translation>Figer {count} séries</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_deeds.py" />
      <source>There are no stations yet</source>
      <translation>Il n’y a pas encore de stations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>The address of a broker begins with mqtts:// or mqtt://, as in {example}.</source>
      <translation>L’adresse d’un courtier commence par mqtts:// ou mqtt://, comme dans {example}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>for instance: Air quality of the province</source>
      <translation>par exemple : qualité de l’air de la province</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>What it speaks</source>
      <translation>Ce qu’il parle</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Choose a table on this computer</source>
      <translation>Choisir un tableau sur cet ordinateur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Address or file</source>
      <translation>Adresse ou fichier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Choose a table</source>
      <translation>Choisir un tableau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Without TLS (mqtts://) user and password can be read on their way.</source>
      <translation>Sans TLS (mqtts://), l’utilisateur et le mot de passe peuvent être lus en chemin.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Authentication, if the source asks for one:</source>
      <translation>Authentification, si la source en demande une :</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dialog.py" />
      <source>Address of a service, the path of a table, or a broker of MQTT with its topics: {example}</source>
      <translation>Adresse d’un service, chemin d’un tableau, ou courtier MQTT avec ses sujets : {example}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>On the map</source>
      <translation>Sur la carte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Show the stations of a property on the map</source>
      <translation>Montrer sur la carte les stations d’une grandeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Freeze as layer…</source>
      <translation>Figer en couche…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Write what the chosen stations, or all in the list, measured in the period of the chart</source>
      <translation>Écrire ce que les stations choisies, ou toutes celles de la liste, ont mesuré pendant la période du graphique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Stations</source>
      <translation>Stations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Search stations</source>
      <translation>Chercher des stations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>All that is measured</source>
      <translation>Tout ce qui est mesuré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>Add a source with the button beside the list: the address of a SensorThings or other service.</source>
      <translation>Ajoutez une source avec le bouton à côté de la liste : l’adresse d’un service SensorThings ou autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>offline: {age}</source>
      <translation>hors ligne : {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>kept: {age}</source>
      <translation>conservé : {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_dock.py" />
      <source>no answer: {age}</source>
      <translation>pas de réponse : {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>CSV or GeoJSON with station, name, longitude, latitude: for stations that do not say where they are</source>
      <translation>CSV ou GeoJSON avec station, name, longitude, latitude : pour les stations qui ne disent pas où elles sont</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Messages</source>
      <translation>Messages</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Numbers, JSON, SenML, SensorThings, NGSI-LD and LoRaWAN are recognised. Fill in what is not.</source>
      <translation>Les nombres, JSON, SenML, SensorThings, NGSI-LD et LoRaWAN sont reconnus. Indiquez ce qui ne l’est pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Topic</source>
      <translation>Sujet</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Station, property</source>
      <translation>Station, grandeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Longitude, latitude</source>
      <translation>Longitude, latitude</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Table of stations</source>
      <translation>Tableau des stations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Choose a table of stations</source>
      <translation>Choisir un tableau de stations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>What the levels of a topic mean: {names}; + is any level, # any that follow</source>
      <translation>Ce que signifient les niveaux d’un sujet : {names} ; + est un niveau quelconque, # tous ceux qui suivent</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the value, such as data.air; of an object, each number counts</source>
      <translation>Champ de la valeur, par exemple data.air ; d’un objet, chaque nombre compte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the time; a dash (-): the time at which the message arrives</source>
      <translation>Champ de la date et de l’heure ; un tiret (-) : le moment où le message arrive</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the unit, or units of what is measured</source>
      <translation>Champ de l’unité, ou unités de ce qui est mesuré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Station</source>
      <translation>Station</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field that names the station, where its topic does not</source>
      <translation>Champ qui nomme la station, là où son sujet ne le fait pas</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Property</source>
      <translation>Grandeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field that names what is measured, where its topic does not</source>
      <translation>Champ qui nomme ce qui est mesuré, là où son sujet ne le fait pas</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Longitude</source>
      <translation>Longitude</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the longitude, in degrees (WGS 84)</source>
      <translation>Champ de la longitude, en degrés (WGS 84)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Latitude</source>
      <translation>Latitude</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_messages.py" />
      <source>Field of the latitude, in degrees (WGS 84)</source>
      <translation>Champ de la latitude, en degrés (WGS 84)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Arrived: {time} (its message does not say when it was measured)</source>
      <translation>Arrivé : {time} (le message ne dit pas quand cela a été mesuré)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Measured: {time}</source>
      <translation>Mesuré : {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>{value} · {word}</source>
      <translation>{value} · {word}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Newest value</source>
      <translation>Valeur la plus récente</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_model.py" />
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Levels (*.json)</source>
      <translation>Niveaux (*.json)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Levels of your own</source>
      <translation>Vos propres niveaux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Ask again after</source>
      <translation>Redemander après</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>While the Sensors panel is seen, its source is asked so often.</source>
      <translation>Tant que le panneau Capteurs est visible, sa source est interrogée à cet intervalle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Stale after</source>
      <translation>Périmé après</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>So many of a station's usual intervals without a new value, and its last one is shown as stale.</source>
      <translation>Autant d’intervalles habituels d’une station sans nouvelle valeur, et sa dernière est montrée comme périmée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Usual interval</source>
      <translation>Intervalle habituel</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>What counts as the usual interval of a station of which too few values are known.</source>
      <translation>Ce qui tient lieu d’intervalle habituel pour une station dont on connaît trop peu de valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>These are for means over a day or a year: checked, they come before the usual levels.</source>
      <translation>Ils valent pour des moyennes sur un jour ou un an : s’ils sont cochés, ils passent avant les niveaux habituels.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>A file in the form of sensor_thresholds.json; its levels come before all others.</source>
      <translation>Un fichier de la même forme que sensor_thresholds.json ; ses niveaux passent avant tous les autres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_options.py" />
      <source>Levels of</source>
      <translation>Niveaux de</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{count} messages came, and none can be used: {reason}</source>
      <translation>{count} messages sont arrivés, et aucun n’est utilisable : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{messages} messages; {loaded} of {read} values and places in them are used.</source>
      <translation>{messages} messages ; {loaded} des {read} valeurs et lieux qu’ils contiennent sont utilisés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>The clock of this computer and that of the server differ by {span}: set the wrong one.</source>
      <translation>L’horloge de cet ordinateur et celle du serveur diffèrent de {span} : réglez celle qui est fausse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>just now</source>
      <translation>à l’instant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>1 station</source>
      <translation>1 station</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>nothing yet</source>
      <translation>rien encore</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>No message has come yet. Do the topics of the address fit what the sensors send to?</source>
      <translation>Aucun message n’est encore arrivé. Les sujets de l’adresse correspondent-ils à ceux auxquels les capteurs envoient ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{age} ago</source>
      <translation>il y a {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{title}: {stations}{stale}</source>
      <translation>{title} : {stations}{stale}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>Shown are the values that this computer kept, from {time}.</source>
      <translation>Voici les valeurs que cet ordinateur a conservées, du {time}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{station}: {property} is {value}, {level}</source>
      <translation>{station} : {property} est à {value}, {level}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{alert} (one reading; levels: {source}, {span})</source>
      <translation>{alert} (une seule mesure ; niveaux : {source}, {span})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{age} in the future: a clock is wrong</source>
      <translation>{age} dans le futur : une horloge est fausse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>stale: {age}</source>
      <translation>périmé : {age}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{count} stations</source>
      <translation>{count} stations</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source> ({count} stale)</source>
      <translation> ({count} périmées)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>connected since {time}</source>
      <translation>connecté depuis {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>waiting since {time}</source>
      <translation>en attente depuis {time}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>{count} values were let go before they could be kept.</source>
      <translation>{count} valeurs ont été abandonnées avant d’avoir pu être conservées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/sensors_words.py" />
      <source>Left out last: {topics}</source>
      <translation>Derniers écartés : {topics}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Show the twin of a city</source>
      <translation>Afficher le jumeau d’une ville</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Search what communities share, and share with them</source>
      <translation>Chercher ce que les communautés partagent, et partager avec elles</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Watch what stations measure now, and what they measured before</source>
      <translation>Surveiller ce que les stations mesurent maintenant, et ce qu’elles ont mesuré avant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/shell.py" />
      <source>Start a twin from open data…</source>
      <translation>Commencer un jumeau avec des données ouvertes…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>“{title}”: {reason}</source>
      <translation>« {title} » : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>Not everything for “{twin}” came. {reasons}</source>
      <translation>Tout n’est pas arrivé pour « {twin} ». {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>{before} “{title}”: {reason}</source>
      <translation>{before} « {title} » : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>“{twin}” is not fetched to its end.</source>
      <translation>« {twin} » n’est pas récupéré jusqu’au bout.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>“{twin}” begins with {count} layers of open data.</source>
      <translation>« {twin} » commence avec {count} couches de données ouvertes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>Fetching was stopped. What has come is kept.</source>
      <translation>La récupération a été arrêtée. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>{told} {count} objects were left out.</source>
      <translation>{told} {count} objets ont été écartés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_deeds.py" />
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Start a twin from open data</source>
      <translation>Commencer un jumeau avec des données ouvertes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Fetch</source>
      <translation>Récupérer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Images and weather from, to</source>
      <translation>Images et météo du, au</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Most clouds</source>
      <translation>Nuages au plus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>Tick what to fetch.</source>
      <translation>Cochez ce qu’il faut récupérer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>The period ends before it begins.</source>
      <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_dialog.py" />
      <source>About {size} will be fetched.</source>
      <translation>Environ {size} seront récupérés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Go on where it was; what is there is kept</source>
      <translation>Continuer où l’on s’était arrêté ; ce qui est là est conservé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Stop; it can go on another day</source>
      <translation>Arrêter ; on pourra continuer un autre jour</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Forget it; what is in the twin stays</source>
      <translation>L’oublier ; ce qui est dans le jumeau reste</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Failed. {reason}</source>
      <translation>Échec. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>In the twin</source>
      <translation>Dans le jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_jobs.py" />
      <source>Waits</source>
      <translation>En attente</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>its own terms</source>
      <translation>ses propres conditions</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Open data</source>
      <translation>Données ouvertes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Where it is asked. Whoever runs an instance of their own writes its address here.</source>
      <translation>Où l’on demande. Qui exploite sa propre instance écrit ici son adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Tick what the twin shall begin with.</source>
      <translation>Cochez ce avec quoi le jumeau doit commencer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Licence: {licence} ({address})</source>
      <translation>Licence : {licence} ({address})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>Attribution: {attribution}</source>
      <translation>Attribution : {attribution}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/start_presets.py" />
      <source>too large</source>
      <translation>trop grand</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/tables_dialog.py" />
      <source>“{file}” holds {count} tables. Which of them belong to the twin?</source>
      <translation>« {file} » contient {count} tables. Lesquelles appartiennent au jumeau ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/tables_dialog.py" />
      <source>Tables</source>
      <translation>Tables</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/task_rows.py" />
      <source>Cancel {task}</source>
      <translation>Annuler {task}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Show what is missing</source>
      <translation>Montrer ce qui manque</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>Also show the roles that nothing fills yet, with what would fill them</source>
      <translation>Montrer aussi les rôles que rien ne remplit encore, avec ce qui pourrait les remplir</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_dock.py" />
      <source>That is nothing that a twin can hold: drop a layer of QGIS or a file.</source>
      <translation>Un jumeau ne peut rien contenir de tel : déposez une couche de QGIS ou un fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>1 layer</source>
      <translation>1 couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>several licences</source>
      <translation>plusieurs licences</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open a twin from a folder or a catalogue</source>
      <translation>Ouvrir un jumeau depuis un dossier ou un catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>New…</source>
      <translation>Nouveau…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Make a new twin, empty or from open data</source>
      <translation>Créer un nouveau jumeau, vide ou avec des données ouvertes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add…</source>
      <translation>Ajouter…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add a file, a folder, an address or a layer</source>
      <translation>Ajouter un fichier, un dossier, une adresse ou une couche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Share</source>
      <translation>Partager</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Publish what is new to a catalogue</source>
      <translation>Publier dans un catalogue ce qui est nouveau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Empty twin…</source>
      <translation>Jumeau vide…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>From open data…</source>
      <translation>Avec des données ouvertes…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>No twin is open</source>
      <translation>Aucun jumeau n’est ouvert</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Open one from a folder or a catalogue, or make a new one.</source>
      <translation>Ouvrez-en un depuis un dossier ou un catalogue, ou créez-en un nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Recent twins</source>
      <translation>Jumeaux récents</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Close this twin</source>
      <translation>Fermer ce jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>{count} layers</source>
      <translation>{count} couches</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Publish what is new to {catalogue}</source>
      <translation>Publier dans {catalogue} ce qui est nouveau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_header.py" />
      <source>Add a catalogue in the Catalogue panel first</source>
      <translation>Ajoutez d’abord un catalogue dans le panneau Catalogue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Properties…</source>
      <translation>Propriétés…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Run</source>
      <translation>Exécuter</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Publish…</source>
      <translation>Publier…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Remove from the twin</source>
      <translation>Retirer du jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer does not say where it lies.</source>
      <translation>Cette couche ne dit pas où elle se situe.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>Take off the map</source>
      <translation>Retirer de la carte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_menu.py" />
      <source>This layer lies outside of what the map's coordinate system can show.</source>
      <translation>Cette couche est hors de ce que le SCR de la carte peut montrer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>loaded</source>
      <translation>chargée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>loading…</source>
      <translation>chargement…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>not loaded</source>
      <translation>non chargée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>missing</source>
      <translation>manquante</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>wrong</source>
      <translation>en erreur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>live</source>
      <translation>en direct</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{role}: {filled_by}.</source>
      <translation>{role} : {filled_by}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>An open source: {source} ({licence}).</source>
      <translation>Une source ouverte : {source} ({licence}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Drop a layer or a file here to add it.</source>
      <translation>Déposez ici une couche ou un fichier pour l’ajouter.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{state}, 1 remark</source>
      <translation>{state}, 1 remarque</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>{state}, {count} remarks</source>
      <translation>{state}, {count} remarques</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_nodes.py" />
      <source>Licence: {licence}</source>
      <translation>Licence : {licence}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_tree.py" />
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_tree.py" />
      <source>{family} ({count} stale)</source>
      <translation>{family} ({count} périmées)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/twin_view.py" />
      <source>Layers of the twin</source>
      <translation>Couches du jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/variable_dialog.py" />
      <source>Choose a variable</source>
      <translation>Choisissez une variable</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/variable_dialog.py" />
      <source>Variables</source>
      <translation>Variables</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/gui/variable_dialog.py" />
      <source>“{file}” holds {count} variables. Which one?</source>
      <translation>« {file} » contient {count} variables. Laquelle ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{files} files that no record names were removed: {size} bytes.</source>
      <translation>{files} fichiers qu’aucun enregistrement ne nomme ont été supprimés : {size} octets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{path} is not the folder of a catalogue.</source>
      <translation>{path} n’est pas le dossier d’un catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The token file {path} is empty.</source>
      <translation>Le fichier de jeton {path} est vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>{host} can be reached by other machines, so writing needs a token: give --token-file FILE or set CITYVERSE_TOKEN.</source>
      <translation>{host} est accessible depuis d’autres machines, l’écriture a donc besoin d’un jeton : donnez --token-file FICHIER ou définissez CITYVERSE_TOKEN.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The catalogue cannot start: {reason}.</source>
      <translation>Le catalogue ne peut pas démarrer : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>The token file {path} cannot be read: {reason}.</source>
      <translation>Le fichier de jeton {path} ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/__main__.py" />
      <source>“{address}” is not the address of a catalogue: http(s)://…</source>
      <translation>« {address} » n’est pas l’adresse d’un catalogue : http(s)://…</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>Send an asset whole (PUT), or what is missing of it (PATCH), not in ranges.</source>
      <translation>Envoyez un fichier (asset) entier (PUT), ou ce qui en manque (PATCH), mais pas par plages.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>What is missing of an upload is sent as {kind} (Content-Type).</source>
      <translation>Ce qui manque d’un envoi doit être envoyé en {kind} (Content-Type).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The request does not say which file it goes on with (X-Content-SHA256).</source>
      <translation>La requête ne dit pas de quel fichier elle est la suite (X-Content-SHA256).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The body goes beyond the file: it would end at {end} of {total}.</source>
      <translation>Le contenu dépasse le fichier : il se terminerait à {end} sur {total}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>The request does not say how long its body is (Content-Length).</source>
      <translation>La requête ne dit pas quelle est la longueur de son contenu (Content-Length).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>“{given}” (X-Content-SHA256) is not a SHA-256 that fits the address.</source>
      <translation>« {given} » (X-Content-SHA256) n’est pas un SHA-256 qui correspond à l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/asset_routes.py" />
      <source>{name} must be a number of bytes; it is “{given}”.</source>
      <translation>{name} doit être un nombre d’octets ; la valeur reçue est « {given} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>There is no asset “{name}”.</source>
      <translation>Il n’y a pas de fichier (asset) « {name} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/assets.py" />
      <source>The content of “{name}” is not what was announced: its SHA-256 is {sha256}. Send it again.</source>
      <translation>Le contenu de « {name} » n’est pas celui qui était annoncé : son SHA-256 est {sha256}. Envoyez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>The asset “{name}” is at “{href}”, which others cannot open. Upload the file, or give an http address.</source>
      <translation>Le fichier (asset) « {name} » se trouve à « {href} », que les autres ne peuvent pas ouvrir. Envoyez le fichier, ou donnez une adresse http.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>The link “{name}” leads to “{href}”, which others cannot open. Give an http address.</source>
      <translation>Le lien « {name} » mène à « {href} », que les autres ne peuvent pas ouvrir. Donnez une adresse http.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “type”: “Feature”.</source>
      <translation>Un élément (item) doit avoir « type » : « Feature ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “properties”.</source>
      <translation>Un élément (item) doit avoir « properties ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “assets”, an object; it may be empty.</source>
      <translation>Un élément (item) doit avoir « assets », un objet ; il peut être vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A collection must have “type”: “Collection”.</source>
      <translation>Une collection doit avoir « type » : « Collection ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent.spatial.bbox” must be a list of boxes: [[west, south, east, north]].</source>
      <translation>« extent.spatial.bbox » doit être une liste de rectangles : [[ouest, sud, est, nord]].</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent.temporal.interval” must be a list of [start, end]; null leaves a side open.</source>
      <translation>« extent.temporal.interval » doit être une liste de [début, fin] ; null laisse un côté ouvert.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox has 4 numbers (west, south, east, north) or 6 with heights.</source>
      <translation>Un bbox a 4 nombres (ouest, sud, est, nord), ou 6 avec les altitudes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must consist of numbers.</source>
      <translation>Un bbox doit être composé de nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its south below its north, both between −90 and 90 degrees.</source>
      <translation>Un bbox doit avoir son sud au-dessous de son nord, tous deux entre −90 et 90 degrés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its lower height before its upper one.</source>
      <translation>Un bbox doit avoir son altitude inférieure avant son altitude supérieure.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A bbox must have its west before its east, except across the 180th meridian.</source>
      <translation>Un bbox doit avoir son ouest avant son est, sauf au passage du 180e méridien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“{id}” cannot be an id here. Use letters a–z, digits, “.”, “_” and “-”, beginning with a letter or digit, at most 128.</source>
      <translation>« {id} » ne peut pas être un identifiant ici. Utilisez des lettres a–z, des chiffres, « . », « _ » et « - », en commençant par une lettre ou un chiffre, 128 caractères au plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>Each of “assets” must be an object with an “href”.</source>
      <translation>Chacun des « assets » doit être un objet avec un « href ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“links” must be a list of objects with “rel” and “href”.</source>
      <translation>« links » doit être une liste d’objets avec « rel » et « href ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “geometry”; null is allowed.</source>
      <translation>Un élément (item) doit avoir « geometry » ; null est permis.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>An item must have “properties.datetime”, or both “start_datetime” and “end_datetime”.</source>
      <translation>Un élément (item) doit avoir « properties.datetime », ou à la fois « start_datetime » et « end_datetime ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>A collection must have “{name}”, a text.</source>
      <translation>Une collection doit avoir « {name} », un texte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“extent” must have “spatial” and “temporal”.</source>
      <translation>« extent » doit avoir « spatial » et « temporal ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/checks.py" />
      <source>“bbox” is not a bounding box.</source>
      <translation>« bbox » n’est pas un rectangle d’emprise.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is no collection “{id}”.</source>
      <translation>Il n’y a pas de collection « {id} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/collection_table.py" />
      <source>There is already a collection “{id}”.</source>
      <translation>Il y a déjà une collection « {id} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/conditions.py" />
      <source>Somebody else has changed it in the meantime. Read it again and repeat your change.</source>
      <translation>Quelqu’un d’autre l’a modifié entre-temps. Relisez-le, puis refaites votre modification.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/conditions.py" />
      <source>It is there already, and was only to be written if it were not.</source>
      <translation>Il existe déjà, et ne devait être écrit que s’il n’existait pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/database.py" />
      <source>{file} was written by a newer CityVerse. Update the plugin to open it.</source>
      <translation>{file} a été écrit par un CityVerse plus récent. Mettez l’extension à jour pour l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/database.py" />
      <source>{file} cannot be opened as a catalogue: {reason}.</source>
      <translation>{file} ne peut pas être ouvert comme catalogue : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body has {length} bytes; this catalogue takes at most {limit}.</source>
      <translation>Le contenu a {length} octets ; ce catalogue en accepte au plus {limit}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body broke off before its end. Send it again.</source>
      <translation>Le contenu s’est interrompu avant sa fin. Envoyez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body must be one JSON object in braces.</source>
      <translation>Le contenu doit être un seul objet JSON, entre accolades.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/exchange.py" />
      <source>The body is not valid JSON: {reason}.</source>
      <translation>Le contenu n’est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>A filter consists of objects with “op” and “args” (CQL2 as JSON).</source>
      <translation>Un filtre se compose d’objets avec « op » et « args » (CQL2 en JSON).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter's “{op}” is not offered here.</source>
      <translation>L’opération « {op} » du filtre n’est pas proposée ici.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter's “{op}” has arguments that do not fit it.</source>
      <translation>L’opération « {op} » du filtre a des arguments qui ne lui conviennent pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>“{name}” cannot be the name of a property.</source>
      <translation>« {name} » ne peut pas être le nom d’une propriété.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter's geometry must have 1 to {most} edges.</source>
      <translation>La géométrie du filtre doit avoir de 1 à {most} segments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/filtering.py" />
      <source>The filter is nested too deeply or has too many parts; simplify it.</source>
      <translation>Le filtre est trop profondément imbriqué ou a trop de parties ; simplifiez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>“geometry” must be a GeoJSON geometry; its “type” is “{kind}”.</source>
      <translation>« geometry » doit être une géométrie GeoJSON ; son « type » est « {kind} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>The coordinates of the {kind} are not what GeoJSON wants.</source>
      <translation>Les coordonnées de {kind} ne sont pas conformes à GeoJSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>The rings of a {kind} need at least four positions, the last equal to the first.</source>
      <translation>Les anneaux de {kind} ont besoin d’au moins quatre positions, la dernière égale à la première.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>A line needs at least two positions.</source>
      <translation>Une ligne a besoin d’au moins deux positions.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/geometry.py" />
      <source>A GeometryCollection must have a list of “geometries”, not nested deeply.</source>
      <translation>Une GeometryCollection doit avoir une liste « geometries », sans imbrication profonde.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/item_table.py" />
      <source>Collection “{collection}” has no item “{id}”.</source>
      <translation>La collection « {collection} » n’a pas d’élément « {id} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/item_table.py" />
      <source>Collection “{collection}” has an item “{id}” already.</source>
      <translation>La collection « {collection} » a déjà un élément « {id} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>Give “bbox” or “intersects”, not both.</source>
      <translation>Donnez « bbox » ou « intersects », pas les deux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>The “token” is not one of this search. Start again from its first page.</source>
      <translation>Le « token » n’est pas de cette recherche. Recommencez à sa première page.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{name}” must be a list of at most {most} texts.</source>
      <translation>« {name} » doit être une liste de {most} textes au plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{given}” in “{name}” is not a number.</source>
      <translation>« {given} » dans « {name} » n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“limit” must be a whole number; it is “{given}”.</source>
      <translation>« limit » doit être un nombre entier ; la valeur reçue est « {given} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“limit” must be a whole number of at least 1; it is “{given}”.</source>
      <translation>« limit » doit être un nombre entier d’au moins 1 ; la valeur reçue est « {given} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“intersects” has more than {most} edges; simplify it.</source>
      <translation>« intersects » a plus de {most} segments ; simplifiez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“datetime” must be a text.</source>
      <translation>« datetime » doit être un texte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“filter” must be CQL2 as JSON (filter-lang=cql2-json).</source>
      <translation>« filter » doit être du CQL2 en JSON (filter-lang=cql2-json).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“filter-crs” must be {crs}.</source>
      <translation>« filter-crs » doit être {crs}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“sortby” must be a list of fields with directions.</source>
      <translation>« sortby » doit être une liste de champs avec leur sens de tri.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>The query cannot be read: it is not percent-encoded UTF-8.</source>
      <translation>La requête ne peut pas être lue : ce n’est pas de l’UTF-8 avec encodage-pourcent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“{name}” is given twice; separate values with commas.</source>
      <translation>« {name} » est donné deux fois ; séparez les valeurs par des virgules.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>“intersects” is not a GeoJSON geometry.</source>
      <translation>« intersects » n’est pas une géométrie GeoJSON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/parameters.py" />
      <source>Cannot sort by “{name}”; offered are {offered}.</source>
      <translation>Impossible de trier par « {name} » ; sont proposés {offered}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/partials.py" />
      <source>Another upload of the same file goes on with it. Ask how far it is, and wait.</source>
      <translation>Un autre envoi du même fichier a pris la suite. Demandez où il en est, et attendez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/partials.py" />
      <source>The upload broke off: {left} bytes are missing. Send it again.</source>
      <translation>L’envoi s’est interrompu : il manque {left} octets. Envoyez-le à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/partials.py" />
      <source>The upload goes on at byte {there}, not at {offset}.</source>
      <translation>L’envoi reprend à l’octet {there}, pas à {offset}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/ranges.py" />
      <source>The asset has {size} bytes; the range asked for lies outside.</source>
      <translation>Le fichier (asset) a {size} octets ; la partie demandée est en dehors.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>{method} is not possible at {path}.</source>
      <translation>{method} n’est pas possible sur {path}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The catalogue cannot write or read its files: {reason}.</source>
      <translation>Le catalogue ne peut pas écrire ou lire ses fichiers : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>There is nothing at {path}.</source>
      <translation>Il n’y a rien à {path}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded as it should be.</source>
      <translation>Le chemin n’est pas encodé correctement (encodage-pourcent).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path must not lead out of the catalogue.</source>
      <translation>Le chemin ne doit pas mener hors du catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The catalogue's database does not answer. Try again; nothing was changed.</source>
      <translation>La base de données du catalogue ne répond pas. Réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The path is not percent-encoded UTF-8.</source>
      <translation>Le chemin n’est pas de l’UTF-8 avec encodage-pourcent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/routes.py" />
      <source>The request took too long to arrive.</source>
      <translation>La requête a mis trop de temps à arriver.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/service.py" />
      <source>Writing needs this catalogue's token (Authorization: Bearer …). Ask who runs it.</source>
      <translation>L’écriture a besoin du jeton de ce catalogue (Authorization: Bearer …). Demandez-le à qui l’exploite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/service.py" />
      <source>Writing is only possible under the server's own address.</source>
      <translation>L’écriture n’est possible qu’à l’adresse propre du serveur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>“{given}” is no interval: write start/end, at least one of them a date.</source>
      <translation>« {given} » n’est pas un intervalle : écrivez début/fin, dont au moins une date.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>The interval “{given}” ends before it starts.</source>
      <translation>L’intervalle « {given} » se termine avant de commencer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/times.py" />
      <source>“{field}” is “{given}”; write a date and time such as 2026-11-22T09:30:00Z.</source>
      <translation>« {field} » vaut « {given} » ; écrivez une date et heure telle que 2026-11-22T09:30:00Z.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>Too many files are on their way at once. Try again in a moment.</source>
      <translation>Trop de fichiers sont en cours d’envoi à la fois. Réessayez dans un instant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>Send the body with a Content-Length, not in chunks.</source>
      <translation>Envoyez le contenu avec un Content-Length, pas par morceaux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The Content-Length is not a number.</source>
      <translation>Le Content-Length n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The request cannot be read: {reason}.</source>
      <translation>La requête ne peut pas être lue : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/wire.py" />
      <source>The catalogue made a mistake with this request; its log says more.</source>
      <translation>Le catalogue a commis une erreur avec cette requête ; son journal en dit plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The “features” of a FeatureCollection must be a list of items.</source>
      <translation>Les « features » d’une FeatureCollection doivent être une liste d’éléments (items).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>Send the body as application/json (Content-Type); it came as “{kind}”.</source>
      <translation>Envoyez le contenu en application/json (Content-Type) ; il est arrivé en « {kind} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The item names collection “{named}” but was sent to “{sent}”.</source>
      <translation>L’élément nomme la collection « {named} » mais a été envoyé à « {sent} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/server/writing.py" />
      <source>The id in the body is “{id}”, that in the address “{wanted}”.</source>
      <translation>L’identifiant dans le contenu est « {id} », celui dans l’adresse « {wanted} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/account.py" />
      <source>{loaded} of {read} objects loaded, {left} left out: see the account for each one's reason.</source>
      <translation>{loaded} objets chargés sur {read}, {left} écartés : voyez dans le bilan la raison pour chacun.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>It says to be of version “{version}”, which is read as if it were 3.0: compare some objects.</source>
      <translation>Il se dit de la version « {version} », qui est lue comme la 3.0 : comparez quelques objets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>Its coordinate reference system, “{name}”, is not known here: set it on the layer (Layer ▸ Set CRS).</source>
      <translation>Son système de coordonnées de référence, « {name} », n’est pas connu ici : définissez-le sur la couche (Couche ▸ SCR de la couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>Its coordinates are in “{crs}”, those of the file in “{other}”, and one of them is not known.</source>
      <translation>Ses coordonnées sont en « {crs} », celles du fichier en « {other} », et l’un des deux systèmes n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>it declares a document type or entities</source>
      <translation>il déclare un type de document ou des entités</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml.py" />
      <source>it has no element of CityGML</source>
      <translation>il n’a aucun élément CityGML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>In line {line}, {count} numbers are no points of {dimension}.</source>
      <translation>À la ligne {line}, {count} nombres ne font pas des points à {dimension} dimensions.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>In line {line}, its matrix is not 16 numbers.</source>
      <translation>À la ligne {line}, sa matrice n’a pas 16 nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry has no surfaces of three corners or more.</source>
      <translation>Sa géométrie n’a pas de surface de trois coins ou plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>In line {line}, “{said}” is no list of coordinates.</source>
      <translation>À la ligne {line}, « {said} » n’est pas une liste de coordonnées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry refers to “{reference}”, which is not in the file.</source>
      <translation>Sa géométrie renvoie à « {reference} », qui n’est pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry lies in another file, a library object, which is not read.</source>
      <translation>Sa géométrie se trouve dans un autre fichier, un objet de bibliothèque, qui n’est pas lu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_geometry.py" />
      <source>Its geometry is {kinds}: only surfaces and solids are loaded.</source>
      <translation>Sa géométrie est {kinds} : seuls les surfaces et les solides sont chargés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>{count} objects, {id} first, lack surfaces: they refer to “{reference}”, which is not in the file.</source>
      <translation>{count} objets, {id} en premier, manquent de surfaces : ils renvoient à « {reference} », qui n’est pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>{count} objects are in “{other}”, and were brought into {first}; their heights stay as they are.</source>
      <translation>{count} objets sont en « {other} » et ont été convertis en {first} ; leurs hauteurs restent telles quelles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>It does not name its coordinate reference system: ask its maker, and set it on the layer.</source>
      <translation>Le fichier ne nomme pas son système de coordonnées de référence : demandez-le à son producteur, et définissez-le sur la couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>In line {line}: another object of this file, in line {other}, has the same id, and was loaded.</source>
      <translation>À la ligne {line} : un autre objet de ce fichier, à la ligne {other}, a le même identifiant et a été chargé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_intake.py" />
      <source>It has no geometry of LoD {lod}, only of {there}.</source>
      <translation>Il n’a pas de géométrie de LoD {lod}, seulement de {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>in line {line}, more than {most} elements lie inside each other</source>
      <translation>à la ligne {line}, plus de {most} éléments sont imbriqués</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>in line {line} it declares a document type or entities, which can make a reader open other files or fill the memory</source>
      <translation>à la ligne {line} il déclare un type de document ou des entités, qui peuvent faire ouvrir d’autres fichiers ou remplir la mémoire</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>it is not XML in line {line}, column {column} ({why})</source>
      <translation>ce n’est pas du XML à la ligne {line}, colonne {column} ({why})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>it ends in line {line}, in the middle of an element</source>
      <translation>il finit à la ligne {line}, au milieu d’un élément</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citygml_xml.py" />
      <source>its letters cannot be read; in UTF-8 they could</source>
      <translation>ses lettres ne sont pas lisibles ; en UTF-8 elles pourraient l’être</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>in its “{member}”, {fault}</source>
      <translation>dans son « {member} », {fault}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>it has no “CityObjects”</source>
      <translation>il n’a pas de « CityObjects »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>it has no “vertices”</source>
      <translation>il n’a pas de « vertices »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson.py" />
      <source>in its “vertices”, {fault}</source>
      <translation>dans ses « vertices », {fault}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_geometry.py" />
      <source>Its geometry names vertex {index}, and there are {count}, counted from 0.</source>
      <translation>Sa géométrie nomme le sommet {index}, et il y en a {count}, comptés à partir de 0.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_geometry.py" />
      <source>Its geometry holds something else than the numbers of vertices.</source>
      <translation>Sa géométrie contient autre chose que des numéros de sommets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_geometry.py" />
      <source>The lists of its geometry are not nested as a {kind} has them.</source>
      <translation>Les listes de sa géométrie ne sont pas imbriquées comme le veut le type {kind}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>It says to be of version “{version}”, which is read as if it were 2.0: compare some objects.</source>
      <translation>Le fichier se dit de la version « {version} », qui est lue comme si c’était la 2.0 : comparez quelques objets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>It lacks the “transform” that version {version} asks for: its coordinates are taken as they stand.</source>
      <translation>Il lui manque le « transform » que demande la version {version} : ses coordonnées sont prises telles quelles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>{count} rings or surfaces with fewer than three corners were left out of their objects.</source>
      <translation>{count} anneaux ou surfaces de moins de trois sommets ont été écartés de leurs objets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>“{file}” is not a city model that can be read: {reason}. Get it again from its source.</source>
      <translation>« {file} » n’est pas un modèle de ville lisible : {reason}. Récupérez-le à nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>the scale and translate of its “transform” are not three numbers each</source>
      <translation>l’échelle et la translation de son « transform » ne sont pas trois nombres chacune</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>it begins with a feature, and the first line, which says where it lies, is missing</source>
      <translation>il commence par une entité, et la première ligne, qui dit où il se trouve, manque</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>its “type” is “{kind}”, not “CityJSON”</source>
      <translation>son « type » est « {kind} », et non « CityJSON »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_head.py" />
      <source>The scale of its “transform” is 0, which puts all places into one: ask its maker for a sound file.</source>
      <translation>L’échelle de son « transform » est 0, ce qui met tous les lieux en un seul : demandez un fichier correct à son producteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Its text cannot be read: {fault}.</source>
      <translation>Son texte ne peut pas être lu : {fault}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Its geometry is not a list of geometries.</source>
      <translation>Sa géométrie n’est pas une liste de géométries.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>It is not an object with members.</source>
      <translation>Ce n’est pas un objet avec des membres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Its geometry of LoD {lod} has no surfaces of three corners or more.</source>
      <translation>Sa géométrie de LoD {lod} n’a aucune surface d’au moins trois sommets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_objects.py" />
      <source>Another object of this file has the same id, and was loaded.</source>
      <translation>Un autre objet de ce fichier a le même identifiant et a été chargé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_scan.py" />
      <source>“{file}” ends at byte {place}, in the middle of its model: it is not whole. Get it again from its source.</source>
      <translation>« {file} » se termine à l’octet {place}, au milieu de son modèle : il n’est pas complet. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_scan.py" />
      <source>there is more after the end of its model, which is at byte {place}</source>
      <translation>il y a encore des données après la fin de son modèle, qui est à l’octet {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>its first line is not the head of a sequence, with “type”: “CityJSON”</source>
      <translation>sa première ligne n’est pas l’en-tête d’une séquence, avec « type » : « CityJSON »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>It ends in the middle of line {line}: the file is not whole. Get it again from its source.</source>
      <translation>Il s’arrête au milieu de la ligne {line} : le fichier n’est pas entier. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>What follows line {line} is in {other}, and was brought into {first}; heights stay as they are.</source>
      <translation>Ce qui suit la ligne {line} est en {other} et a été converti en {first} ; les hauteurs restent telles quelles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>Its coordinates are not in the system in which the file began, and one of the two is not known.</source>
      <translation>Ses coordonnées ne sont pas dans le système dans lequel le fichier a commencé, et l’un des deux n’est pas connu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>It is one page of an answer, with {count} of {matched} features: get the other pages as well.</source>
      <translation>C’est une page d’une réponse, avec {count} entités sur {matched} : procurez-vous aussi les autres pages.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>line {line}</source>
      <translation>ligne {line}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>feature {number}</source>
      <translation>entité {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>in its first line, {fault}</source>
      <translation>dans sa première ligne, {fault}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>It has no “CityObjects”.</source>
      <translation>Il n’a pas de « CityObjects ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_seq.py" />
      <source>In {where}, the vertices are not lists of three numbers.</source>
      <translation>Dans {where}, les sommets ne sont pas des listes de trois nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>It stands for a template, and its matrix is not sixteen numbers.</source>
      <translation>Il renvoie à un gabarit, et sa matrice n’est pas faite de seize nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>It stands for a template, and does not name the vertex where.</source>
      <translation>Il renvoie à un gabarit et ne nomme pas le sommet où le placer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>It stands for template {number}, and there is none with surfaces.</source>
      <translation>Il renvoie au gabarit {number}, et il n’y en a aucun de ce numéro qui ait des surfaces.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_templates.py" />
      <source>The vertices of the templates are not lists of three numbers.</source>
      <translation>Les sommets des gabarits ne sont pas des listes de trois nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>from byte {place} on it is nested more deeply than any city model</source>
      <translation>à partir de l’octet {place}, il est imbriqué plus profondément qu’aucun modèle de ville</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>it is not UTF-8 at byte {place}</source>
      <translation>il n’est pas en UTF-8 à l’octet {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>it is not JSON at byte {place} ({why})</source>
      <translation>il n’est pas du JSON à l’octet {place} ({why})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>after byte {place} there is a point that is not three numbers</source>
      <translation>après l’octet {place}, il y a un point qui n’est pas fait de trois nombres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>from byte {place} on there is no list of points</source>
      <translation>à partir de l’octet {place}, il n’y a pas de liste de points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/cityjson_text.py" />
      <source>before byte {place} the list of points does not end</source>
      <translation>avant l’octet {place}, la liste de points ne se termine pas</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_footprints.py" />
      <source>Its surfaces cannot be joined into one area.</source>
      <translation>Ses surfaces ne peuvent pas être réunies en une seule.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_footprints.py" />
      <source>It has no area from above.</source>
      <translation>Il n’a pas de surface vu d’en haut.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_footprints.py" />
      <source>It has no geometry, and no part of it with one was loaded.</source>
      <translation>Il n’a pas de géométrie, et aucune de ses parties qui en a une n’a été chargée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” is no 3D city model that is known here: take CityJSON, CityJSONSeq or CityGML.</source>
      <translation>« {file} » n’est pas un modèle 3D de ville connu ici : prenez du CityJSON, du CityJSONSeq ou du CityGML.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” is not written in UTF-8, as city models are: save it in UTF-8, or get it again.</source>
      <translation>« {file} » n’est pas écrit en UTF-8, comme le sont les modèles de ville : enregistrez-le en UTF-8 ou récupérez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” cannot be read: {reason}. Check the path.</source>
      <translation>« {file} » ne peut pas être lu : {reason}. Vérifiez le chemin.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>The extent has no place in {crs}, the system of the model: draw it where the model is.</source>
      <translation>L’emprise n’a pas de place dans {crs}, le système du modèle : dessinez-la là où se trouve le modèle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_load.py" />
      <source>“{file}” is empty. Get it again from its source.</source>
      <translation>« {file} » est vide. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>There are {count} city models in the archive “{file}”: {names}. Unpack it, and choose one.</source>
      <translation>L’archive « {file} » contient {count} modèles de ville : {names}. Décompressez-la et choisissez-en un.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>“{file}” is no 3D city model, but an archive that holds none: take CityJSON, CityJSONSeq or CityGML.</source>
      <translation>« {file} » n’est pas un modèle 3D de ville, mais une archive qui n’en contient pas : prenez du CityJSON, du CityJSONSeq ou du CityGML.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>“{file}” needs more room unpacked than this disk has: {size} MB are free.</source>
      <translation>« {file} », décompressé, demande plus de place que ce disque n’en a : {size} Mo sont libres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_packed.py" />
      <source>“{name}” in “{file}” cannot be unpacked: {reason}. Unpack it with another program, or get it again.</source>
      <translation>« {name} » dans « {file} » ne peut pas être décompressé : {reason}. Décompressez-le avec un autre programme, ou procurez-vous-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>Its coordinates are counted from the centre of the Earth (geocentric). Bring them into a system of maps first, for instance UTM.</source>
      <translation>Ses coordonnées sont comptées depuis le centre de la Terre (géocentriques). Mettez-les d’abord dans un système de cartes, par exemple UTM.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>“{file}” has no objects: there is nothing to load. Choose another file.</source>
      <translation>« {file} » n’a pas d’objets : il n’y a rien à charger. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>Its coordinates have latitude before longitude, or northing before easting, and were turned round as maps need them.</source>
      <translation>Ses coordonnées ont la latitude avant la longitude, ou l’ordonnée nord avant l’est, et ont été inversées comme les cartes le demandent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>It lies outside of the area in which its coordinate reference system, {crs}, is used: it has coordinates of its own, or names a wrong system. Compare it with a map.</source>
      <translation>Il se trouve hors de la zone où s’emploie son système de coordonnées, {crs} : il a des coordonnées propres, ou nomme un faux système. Comparez-le à une carte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>It has no geometry, and no part of it in the area was asked for: add the type of its parts.</source>
      <translation>Il n’a pas de géométrie, et aucune de ses parties dans la zone n’a été demandée : ajoutez le type de ses parties.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>It has no geometry, and FlatGeobuf has no place for such objects: choose a GeoPackage.</source>
      <translation>Il n’a pas de géométrie, et FlatGeobuf n’a pas de place pour de tels objets : choisissez un GeoPackage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>There is no object of the type {types} in the model. It has: {there}.</source>
      <translation>Il n’y a aucun objet du type {types} dans le modèle. Il contient : {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>There is no geometry of LoD {lod} in the model. It has: {there}.</source>
      <translation>Le modèle n’a pas de géométrie de niveau de détail {lod}. Il a : {there}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>None of the {count} objects lies in the area. They lie between {west}, {south} and {east}, {north}; the coordinate reference system of the model is {crs}.</source>
      <translation>Aucun des {count} objets ne se trouve dans la zone. Ils se trouvent entre {west}, {south} et {east}, {north} ; le système de coordonnées du modèle est {crs}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>No object lies in the area: none of those that were asked for has a geometry.</source>
      <translation>Aucun objet ne se trouve dans la zone : aucun de ceux qui étaient demandés n’a de géométrie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>Its coordinates are no place on Earth.</source>
      <translation>Ses coordonnées ne désignent aucun lieu sur Terre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_sieve.py" />
      <source>“{file}” cannot be laid on a map. {reason}</source>
      <translation>« {file} » ne peut pas être posé sur une carte. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/citymodel_surface.py" />
      <source>A raster of {width} by {height} cells is too large: choose a larger RESOLUTION or a smaller EXTENT.</source>
      <translation>Un raster de {width} sur {height} cellules est trop grand : choisissez un RESOLUTION plus grand ou un EXTENT plus petit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” is neither NetCDF nor GRIB. These and Zarr can be loaded.</source>
      <translation>« {file} » n’est ni du NetCDF ni du GRIB. Ces formats et Zarr peuvent être chargés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” only refers to pieces of other files (kerchunk), so it is not opened. Ask for the data themselves.</source>
      <translation>« {file} » ne fait que renvoyer à des morceaux d’autres fichiers (kerchunk) ; il n’est donc pas ouvert. Demandez les données elles-mêmes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” is a web page or XML, not climate data. Get the file again from its source.</source>
      <translation>« {file} » est une page web ou du XML, pas des données climatiques. Récupérez de nouveau le fichier à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{file}” is a text file, not climate data. NetCDF, GRIB 1 and 2 and Zarr can be loaded.</source>
      <translation>« {file} » est un fichier texte, pas des données climatiques. NetCDF, GRIB 1 et 2 et Zarr peuvent être chargés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>There is no file “{file}”. Check the path.</source>
      <translation>Il n’y a pas de fichier « {file} ». Vérifiez le chemin.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{folder}” is no Zarr store: none of {names} is in it. Choose the folder that holds one of them.</source>
      <translation>« {folder} » n’est pas un entrepôt Zarr : il ne contient aucun de ces fichiers : {names}. Choisissez le dossier qui contient l’un d’eux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate.py" />
      <source>“{folder}” is a Zarr store of version 3, which needs GDAL 3.8 or later; this QGIS has {version}. Ask for Zarr 2 or NetCDF.</source>
      <translation>« {folder} » est un entrepôt Zarr de version 3, qui exige GDAL 3.8 ou ultérieur ; ce QGIS a {version}. Demandez du Zarr 2 ou du NetCDF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_cut.py" />
      <source>{where} is a series at points and no grid.</source>
      <translation>{where} est une série en des points, et non une grille.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_cut.py" />
      <source>{where} has {count} time steps, and a layer holds {most}. Choose a shorter PERIOD.</source>
      <translation>{where} a {count} pas de temps, et une couche en contient au plus {most}. Choisissez une PERIOD plus courte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_cut.py" />
      <source>{where} holds no value at all in what was asked for: everything is marked as missing.</source>
      <translation>{where} ne contient aucune valeur dans ce qui a été demandé : tout est marqué comme manquant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>It is stored in pieces of {sides} values, which fill the memory.</source>
      <translation>Les données sont stockées en morceaux de {sides} valeurs, qui saturent la mémoire.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>“{array}” is not read: {reason}</source>
      <translation>« {array} » n’est pas lu : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>“{file}” cannot be opened as {format}: {reason}. Get the file again.</source>
      <translation>« {file} » ne peut pas être ouvert comme {format} : {reason}. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>{where} has {count} values that would be read at once, more than memory holds. Ask who made the file.</source>
      <translation>{where} a {count} valeurs à lire d’un coup, plus que la mémoire n’en tient. Demandez à qui a fait le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>{where}, cannot be read at {start}: {reason}. The file is cut short or damaged: get it again.</source>
      <translation>{where} : lecture impossible à {start} : {reason}. Le fichier est tronqué ou endommagé : récupérez-le de nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>It says to be {sides} values long, which cannot be.</source>
      <translation>Il annonce une longueur de {sides} valeurs, ce qui est impossible.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>Its name is no text.</source>
      <translation>Son nom n’est pas un texte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>The file holds more than {most} arrays.</source>
      <translation>Le fichier contient plus de {most} tableaux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_gdal.py" />
      <source>GDAL cannot open it.</source>
      <translation>GDAL ne peut pas l’ouvrir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>Some of its messages are of a kind that this QGIS does not know: they are shown at their reference time, whenever they hold.</source>
      <translation>Certains de ses messages sont d’une sorte que ce QGIS ne connaît pas : ils sont montrés à leur temps de référence, quel que soit celui pour lequel ils valent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>It is on a reduced grid, whose rows have fewer points towards the poles: each cell shows the nearest point of its row.</source>
      <translation>Il est sur une grille réduite, dont les lignes ont moins de points vers les pôles : chaque cellule montre le point le plus proche de sa ligne.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>The message is cut short or damaged.</source>
      <translation>Le message est tronqué ou endommagé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>It is on a reduced grid whose rows do not fit its points.</source>
      <translation>Il est sur une grille réduite dont les lignes ne correspondent pas à ses points.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>Its grid has more cells than memory holds.</source>
      <translation>Sa grille a plus de cellules que la mémoire n’en contient.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>“{file}” holds no message that can be read ({first}): {reason} Or ask for NetCDF, or for a regular grid of latitudes and longitudes.</source>
      <translation>« {file} » ne contient aucun message lisible ({first}) : {reason} Sinon, demandez du NetCDF, ou une grille régulière de latitudes et longitudes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>{where}, message {number}, cannot be read: {reason}. Get the file again.</source>
      <translation>{where}, message {number} : lecture impossible : {reason}. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>“{file}” holds no whole GRIB message: it is cut short or damaged. Get the file again.</source>
      <translation>« {file} » ne contient aucun message GRIB complet : il est tronqué ou endommagé. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>“{file}” has fields of {cells} cells, which fill the memory.</source>
      <translation>« {file} » a des champs de {cells} cellules, qui saturent la mémoire.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>Another message holds the same at the same time, from a shorter forecast or before it.</source>
      <translation>Un autre message contient la même chose à la même heure, issue d’une prévision plus courte ou placée avant lui.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>It is on a map projection that GDAL does not know.</source>
      <translation>Il est sur une projection cartographique que GDAL ne connaît pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib.py" />
      <source>GDAL cannot read it: {reason}.</source>
      <translation>GDAL ne peut pas le lire : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It is in waves (spherical harmonics) and on no grid.</source>
      <translation>Il est en ondes (harmoniques sphériques) et sur aucune grille.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It is on a mesh whose places stand in another file, as those of the model ICON do.</source>
      <translation>Il est sur un maillage dont les lieux sont dans un autre fichier, comme ceux du modèle ICON.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It is on a HEALPix grid.</source>
      <translation>Il est sur une grille HEALPix.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>It says to have {cells} cells, far more than its values fill.</source>
      <translation>Il dit avoir {cells} cellules, bien plus que ses valeurs n’en remplissent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grib_fit.py" />
      <source>Its values are packed in a way that this QGIS cannot unpack ({packing}): “grib_set -r -w packingType=grid_simple IN OUT” of ecCodes packs them anew.</source>
      <translation>Ses valeurs sont compressées d’une façon que ce QGIS ne sait pas décompresser ({packing}) : « grib_set -r -w packingType=grid_simple IN OUT » d’ecCodes les compresse autrement.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>It does not say where its rows and columns lie: they are drawn as a picture, one unit each. Raster ▸ Georeferencer puts it in its place.</source>
      <translation>Il ne dit pas où se trouvent ses lignes et ses colonnes : elles sont dessinées comme une image, une unité chacune. Raster ▸ Géoréférenceur la met à sa place.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where} has no cell in EXTENT. {reach}</source>
      <translation>{where} n’a aucune cellule dans EXTENT. {reach}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where}: its coordinates make no grid: some are the same, or no numbers.</source>
      <translation>{where} : ses coordonnées ne forment pas de grille : certaines sont identiques, ou ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>Its coordinate system does not fit the longitudes and latitudes that it states.</source>
      <translation>Son système de coordonnées ne correspond pas aux longitudes et latitudes qu’il indique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>columns</source>
      <translation>colonnes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>rows</source>
      <translation>lignes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>It does not say in which coordinate reference system it is. Find out, and set it (Layer ▸ Set CRS).</source>
      <translation>Le système de coordonnées de référence n’est pas indiqué. Renseignez-vous, puis définissez-le (Couche ▸ SCR de la couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where} does not say in which coordinate reference system it is, so no area can be cut from it. Leave EXTENT empty.</source>
      <translation>{where} n’indique pas son système de coordonnées de référence ; aucune zone ne peut donc y être découpée. Laissez EXTENT vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>{where}: no longitude and latitude of its cells can be used: they are missing or no places on the Earth. Ask who made the file.</source>
      <translation>{where} : aucune longitude ni latitude de ses cellules n’est utilisable : elles manquent ou ne sont pas des lieux sur la Terre. Demandez à qui a fait le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>It reaches from {west}° to {east}° east and from {south}° to {north}° north.</source>
      <translation>Ses données vont de {west}° à {east}° est et de {south}° à {north}° nord.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>Its {lines} are not evenly spaced: each cell of the layer, {step} wide, shows the nearest.</source>
      <translation>L’espacement n’est pas régulier ({lines}) : chaque cellule de la couche, large de {step}, montre la valeur la plus proche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_grid.py" />
      <source>Its {lines} are not quite evenly spaced: they are drawn at most {share} % of a cell from their place.</source>
      <translation>L’espacement n’est pas tout à fait régulier ({lines}) : le tracé s’écarte de la position réelle d’au plus {share} % d’une cellule.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{file}” is not opened: {reason}. Ask who published it for plain data.</source>
      <translation>« {file} » n’est pas ouvert : {reason}. Demandez des données simples à qui l’a publié.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{file}” is cut short: its variable “{variable}” goes on to byte {end}, the file has {length}. Get the file again.</source>
      <translation>« {file} » est tronqué : sa variable « {variable} » va jusqu’à l’octet {end}, le fichier en a {length}. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{entry}” in it refers to pieces of other files (kerchunk)</source>
      <translation>« {entry} », à l’intérieur, renvoie à des morceaux d’autres fichiers (kerchunk)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{entry}” in it is a link to another place</source>
      <translation>« {entry} », à l’intérieur, est un lien vers un autre emplacement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>it holds more than {most} files</source>
      <translation>il contient plus de {most} fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{entry}” in it is too large</source>
      <translation>« {entry} », à l’intérieur, est trop volumineux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{folder}”: its file “{entry}” is damaged. Get the store again.</source>
      <translation>« {folder} » : son fichier « {entry} » est endommagé. Récupérez de nouveau l’entrepôt.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_guard.py" />
      <source>“{file}” is damaged: its list of contents cannot be read. Get the file again.</source>
      <translation>« {file} » est endommagé : sa table des matières ne peut pas être lue. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it holds links of a kind that is not known here</source>
      <translation>il contient des liens d’un genre qui n’est pas connu ici</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>“{file}” is cut short: it should have {wanted} bytes and has {length}. Get the file again.</source>
      <translation>« {file} » est tronqué : il devrait avoir {wanted} octets et en a {length}. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it was written in a newer form of HDF5 than this QGIS can read (“h5repack --high=2 IN OUT” of HDF5 turns it into an older one)</source>
      <translation>il a été écrit dans une forme de HDF5 plus récente que celle que ce QGIS sait lire (« h5repack --high=2 ENTRÉE SORTIE » de HDF5 le convertit dans une forme plus ancienne)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>the values of one of its variables lie in another file</source>
      <translation>les valeurs de l’une de ses variables se trouvent dans un autre fichier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>one of its variables is put together from other files</source>
      <translation>l’une de ses variables est assemblée à partir d’autres fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it links to another file</source>
      <translation>il contient un lien vers un autre fichier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5.py" />
      <source>it is in a version of HDF5 that is not known here</source>
      <translation>il est dans une version de HDF5 qui n’est pas connue ici</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>a link in it leads to “{path}”, which is not in it</source>
      <translation>un lien y mène à « {path} », qui n’y est pas</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>it holds too many objects to look at</source>
      <translation>il contient trop d’objets pour être examiné</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>one of its groups lies in itself</source>
      <translation>un de ses groupes se contient lui-même</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>its groups lie in each other in too many ways to look at</source>
      <translation>ses groupes sont imbriqués de trop de façons pour être parcourus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_hdf5_tree.py" />
      <source>“{file}” is damaged: its list of contents cannot be followed. Get the file again.</source>
      <translation>« {file} » est endommagé : sa table des matières ne peut pas être suivie. Récupérez de nouveau le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_nearest.py" />
      <source>Its rows and columns do not run east and north: it is drawn in WGS 84 with cells of {step}°, each with the value of the nearest of its cells, which are about {spacing}° apart.</source>
      <translation>Ses lignes et ses colonnes ne suivent pas l’est et le nord : le tracé est fait en WGS 84 avec des cellules de {step}°, chacune avec la valeur de la plus proche de ses cellules d’origine, distantes d’environ {spacing}°.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It does not say where its values hold: the table has no places.</source>
      <translation>Il ne dit pas où ses valeurs sont valables : la table n’a pas de lieux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where}: none of its {count} places has a longitude and a latitude. Ask who made the file.</source>
      <translation>{where} : aucun de ses {count} lieux n’a de longitude et de latitude. Demandez à qui a fait le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} has no place in EXTENT with a time in PERIOD.</source>
      <translation>{where} n’a aucun lieu dans EXTENT avec une heure dans PERIOD.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} has {rows} rows there, and a table holds {most}. Choose a smaller EXTENT or a shorter PERIOD.</source>
      <translation>{where} y a {rows} lignes, et une table en contient au plus {most}. Choisissez une EXTENT plus petite ou une PERIOD plus courte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} does not say where its values hold, so EXTENT cannot be cut from it. Leave EXTENT empty.</source>
      <translation>{where} ne dit pas où ses valeurs sont valables ; EXTENT ne peut donc pas y être découpé. Laissez EXTENT vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It does not say when its values hold: the table has no times.</source>
      <translation>Il ne dit pas quand ses valeurs sont valables : la table n’a pas de dates.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>{where} does not say when its values hold, so PERIOD cannot be cut from it. Leave PERIOD empty.</source>
      <translation>{where} n’indique pas quand ses valeurs sont valables ; PERIOD ne peut donc pas y être découpée. Laissez PERIOD vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>Some of its values have no place: a longitude or latitude is missing, or none on the Earth.</source>
      <translation>Certaines de ses valeurs n’ont pas de lieu : une longitude ou une latitude manque, ou n’existe pas sur la Terre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It has no value in the period.</source>
      <translation>Sans valeur dans la période.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_points.py" />
      <source>It has no place: its longitude or latitude is missing, or none on the Earth.</source>
      <translation>Il n’a pas de lieu : sa longitude ou sa latitude manque, ou n’existe pas sur la Terre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_ragged.py" />
      <source>{where} counts other samples than there are: {count} of {size}. Ask who made the file.</source>
      <translation>{where} compte d’autres échantillons que ceux qui existent : {count} sur {size}. Renseignez-vous auprès de l’auteur du fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_roles.py" />
      <source>It stays in the file's unit, {unit}. For analyses that ask for “{role}” turn it into {wanted} (Raster ▸ Raster Calculator) and give it that role.</source>
      <translation>L’unité du fichier, {unit}, est conservée. Pour les analyses qui demandent « {role} », convertissez les valeurs en {wanted} (Raster ▸ Calculatrice raster) et donnez ce rôle au résultat.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_shown.py" />
      <source>“{file}” holds several variables, and nothing says which one is meant: {names}.</source>
      <translation>« {file} » contient plusieurs variables, et rien ne dit laquelle est voulue : {names}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_shown.py" />
      <source>“{file}”, “{variable}” holds no value at all in what was asked for.</source>
      <translation>« {file} », « {variable} » ne contient aucune valeur dans ce qui a été demandé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_stations.py" />
      <source>{where} does not say of which station its values are.</source>
      <translation>{where} n’indique pas à quelle station appartiennent ses valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>It does not say when its values hold: the layer has no time.</source>
      <translation>Il n’est pas indiqué quand les valeurs sont valables : la couche n’a pas de temps.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has no {dim} {wanted} {unit}. Choose in {parameter} one of: {known}.</source>
      <translation>{where} n’a pas de {dim} {wanted} {unit}. Choisissez dans {parameter} parmi : {known}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has no time step in PERIOD. Its times go from {first} to {last}.</source>
      <translation>{where} n’a aucun pas de temps dans PERIOD. Ses temps vont de {first} à {last}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>step {number}</source>
      <translation>pas {number}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>Its steps are averages over the same time of many years; they are shown at the date that the file gives them.</source>
      <translation>Ses pas sont des moyennes à la même époque sur de nombreuses années ; ils sont affichés à la date que leur donne le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has no time step with a time that a date can hold.</source>
      <translation>{where} n’a aucun pas de temps dont le temps puisse s’exprimer par une date.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>{where} has nothing to choose by {parameter}={value}. It has the dimensions {dims}.</source>
      <translation>{where} n’a rien à choisir avec {parameter}={value}. Ses dimensions sont : {dims}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>Its time is none that a date can hold: years 1 to 9999.</source>
      <translation>Son temps ne peut pas s’exprimer par une date : années 1 à 9999.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>It has several values of {dim} {unit}: {known}. The first, {first}, is loaded; {parameter} chooses another.</source>
      <translation>Il y a plusieurs valeurs de {dim} {unit} : {known}. La première, {first}, est chargée ; {parameter} permet d’en choisir une autre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_steps.py" />
      <source>An earlier step has the same time.</source>
      <translation>Un pas antérieur a le même temps.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_store.py" />
      <source>“{file}”, “{variable}”</source>
      <translation>« {file} », « {variable} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_store.py" />
      <source>“{file}”</source>
      <translation>« {file} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>Its times are those of the calendar “{calendar}”; each is shown at the real date of the same name.</source>
      <translation>Ses temps sont ceux du calendrier « {calendar} » ; chacun est affiché à la date réelle de même nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>{where}: its time is in “{unit}”, which says no time. It would be in a form such as “days since 1850-01-01”. Ask who made the file.</source>
      <translation>{where} : son temps est en « {unit} », qui n’indique aucun temps. La forme attendue serait par exemple « days since 1850-01-01 ». Renseignez-vous auprès de l’auteur du fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>{where}: the calendar “{calendar}” is not one of the CF conventions ({known}). Ask who made the file.</source>
      <translation>{where} : le calendrier « {calendar} » n’est pas l’un de ceux des conventions CF ({known}). Renseignez-vous auprès de l’auteur du fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_time.py" />
      <source>{count} of its times lie on days in February that the real year does not have: they share the last real day of that month.</source>
      <translation>{count} de ses temps tombent sur des jours de février que l’année réelle n’a pas : ils partagent le dernier jour réel de ce mois.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>It holds a mesh, which QGIS opens itself: Layer ▸ Add Layer ▸ Add Mesh Layer.</source>
      <translation>Il contient un maillage, que QGIS ouvre lui-même : Couche ▸ Ajouter une couche ▸ Ajouter une couche de maillage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{where} holds no variable “{wanted}” that can be loaded. Choose one of: {names}. {broken}</source>
      <translation>{where} ne contient aucune variable « {wanted} » qui puisse être chargée. Choisissez parmi : {names}. {broken}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{names}; and {more} more</source>
      <translation>{names} ; et {more} de plus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{where} holds no variable with a place: neither a grid nor stations with coordinates. {broken}</source>
      <translation>{where} ne contient aucune variable localisée : ni grille ni stations avec coordonnées. {broken}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/climate_variables.py" />
      <source>{where} holds several variables. Choose one in VARIABLE: {names}.</source>
      <translation>{where} contient plusieurs variables. Choisissez-en une dans VARIABLE : {names}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Searching</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Making it ready</source>
      <translation>Préparation</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Fetching {number} of {count}</source>
      <translation>Récupération de {number} sur {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>This version of CityVerse cannot read “{title}”.</source>
      <translation>Cette version de CityVerse ne sait pas lire « {title} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>There is nothing here for this area. Try another source.</source>
      <translation>Il n’y a rien ici pour cette zone. Essayez une autre source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>The blocks for this area are larger than planned. Choose a smaller area.</source>
      <translation>Les blocs de cette zone sont plus grands que prévu. Choisissez une zone plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Failed</source>
      <translation>Échec</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching.py" />
      <source>Putting it into the twin</source>
      <translation>Mise dans le jumeau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>“{file}”: {came} of {wanted} bytes came. Go on later: what has come is kept.</source>
      <translation>« {file} » : {came} octets sur {wanted} sont arrivés. Continuez plus tard : ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>The file has changed in the meantime: it begins again.</source>
      <translation>Le fichier a changé entre-temps : on recommence.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>“{file}”: its server cannot send a part of it.</source>
      <translation>« {file} » : son serveur ne sait pas en envoyer une partie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_download.py" />
      <source>“{file}” has changed in the meantime: it begins again.</source>
      <translation>« {file} » a changé entre-temps : on recommence.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_line.py" />
      <source>“{file}” is larger than {megabytes} MB, which is more than this preset may bring: it is not kept. Choose a smaller area.</source>
      <translation>« {file} » dépasse {megabytes} Mo, plus que ce que ce préréglage peut apporter : il n’est pas conservé. Choisissez une zone plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_osm.py" />
      <source>“{file}” is no whole OSM file: line {line}. Try again later.</source>
      <translation>« {file} » n’est pas un fichier OSM complet : ligne {line}. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_osm.py" />
      <source>“{file}” is not opened: it defines entities, which maps do not.</source>
      <translation>« {file} » n’est pas ouvert : il définit des entités, ce que les cartes ne font pas.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>{title}: lines</source>
      <translation>{title} : lignes</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>OpenStreetMap has none of “{title}” in this area, or they could not be used ({left} left out).</source>
      <translation>OpenStreetMap n’a rien de « {title} » dans cette zone, ou rien d’utilisable ({left} écartés).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>Overpass gave up half way: {words}. Wait some minutes, or choose a smaller area.</source>
      <translation>Overpass a abandonné en route : {words}. Attendez quelques minutes, ou choisissez une zone plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>Overpass answered with something else than a map. Check its address, or try again later.</source>
      <translation>Overpass a répondu autre chose qu’une carte. Vérifiez son adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_overpass.py" />
      <source>Overpass's answer is cut short. Try again later.</source>
      <translation>La réponse d’Overpass est coupée. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_part.py" />
      <source>“{file}” cannot be written into “{folder}”: {reason}. {free} MB are free there. Make room, then go on: what has come so far is kept.</source>
      <translation>« {file} » ne peut pas être écrit dans « {folder} » : {reason}. {free} Mo y sont libres. Faites de la place, puis continuez : ce qui est arrivé est conservé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_part.py" />
      <source>“{folder}” has {free} MB free, and {wanted} MB are needed: make room there, then go on.</source>
      <translation>« {folder} » a {free} Mo libres, et il en faut {wanted} : faites-y de la place, puis continuez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_plan.py" />
      <source>“{file}” is no plan that can be gone on with: {reason}. Remove its folder, and start again.</source>
      <translation>« {file} » n’est pas un plan que l’on peut continuer : {reason}. Retirez son dossier, et recommencez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>What came as “{file}” is no raster with a place on Earth. Try again later.</source>
      <translation>Ce qui est arrivé sous le nom « {file} » n’est pas un raster situé sur la Terre. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>The area has too many cells of {cell} m. Choose a smaller one.</source>
      <translation>La zone a trop de cellules de {cell} m. Choisissez-en une plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>The area cannot be brought to metres. Choose a smaller one.</source>
      <translation>La zone ne peut pas être ramenée en mètres. Choisissez-en une plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_raster.py" />
      <source>There is no value here in the area. Try another source or another period.</source>
      <translation>Il n’y a aucune valeur ici dans la zone. Essayez une autre source ou une autre période.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>Only the first 1,000 scenes of the period were looked at: a shorter period may show a better one.</source>
      <translation>Seules les 1 000 premières scènes de la période ont été examinées : une période plus courte peut en montrer une meilleure.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>No scene of this period shows the area with at most {cloud} % clouds: {found} were found. Choose a longer period or allow more clouds. {reasons}</source>
      <translation>Aucune scène de cette période ne montre la zone avec au plus {cloud} % de nuages : {found} trouvées. Choisissez une période plus longue ou acceptez plus de nuages. {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>{host} gives no token to sign addresses with. Try again later.</source>
      <translation>{host} ne donne pas de jeton pour signer les adresses. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stac.py" />
      <source>“{address}” answers with something else than a list of items.</source>
      <translation>« {address} » répond autre chose qu’une liste d’éléments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>openSenseMap's answer is no list of stations. Check its address, or try again later.</source>
      <translation>La réponse d’openSenseMap n’est pas une liste de stations. Vérifiez son adresse, ou réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>No station of openSenseMap in this area has a value. Choose a larger area.</source>
      <translation>Aucune station d’openSenseMap de cette zone n’a de valeur. Choisissez une zone plus grande.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>It is no station.</source>
      <translation>Ce n’est pas une station.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>openSenseMap's answer is no JSON: {reason}. Try again later.</source>
      <translation>La réponse d’openSenseMap n’est pas du JSON : {reason}. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>Its station does not say where it is.</source>
      <translation>Sa station ne dit pas où elle est.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_stations.py" />
      <source>It has no value with a time.</source>
      <translation>Il n’a pas de valeur datée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_tiles.py" />
      <source>Drawn anew in cells of {cell} m (EPSG:{epsg}, {resampling}).</source>
      <translation>Redessiné en cellules de {cell} m (EPSG:{epsg}, {resampling}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>“{name}” comes in {stated} and not in {unit}: it is not used. Check the preset's address.</source>
      <translation>« {name} » arrive en {stated} et non en {unit} : il n’est pas utilisé. Vérifiez l’adresse du préréglage.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>The weather is fetched for at most {days} days, the last one not before the first. Change the period.</source>
      <translation>La météo est récupérée pour {days} jours au plus, le dernier pas avant le premier. Changez la période.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>The weather service's answer holds no hours of a place. Try again later.</source>
      <translation>La réponse du service météo ne contient pas les heures d’un lieu. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>Say from which day to which day the weather is wanted.</source>
      <translation>Dites de quel jour à quel jour la météo est voulue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>There is no weather of this period. The newest days come after about five days.</source>
      <translation>Il n’y a pas de météo de cette période. Les jours les plus récents arrivent après cinq jours environ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_weather.py" />
      <source>It has no value.</source>
      <translation>Il n’a pas de valeur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_window.py" />
      <source>The area cannot be found in the file's coordinate reference system (EPSG code {code}).</source>
      <translation>La zone est introuvable dans le système de coordonnées du fichier (code EPSG {code}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/fetching_window.py" />
      <source>“{file}” would be larger than 4 GB. Choose a smaller area.</source>
      <translation>« {file} » dépasserait 4 Go. Choisissez une zone plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>English</source>
      <translation>anglais</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>French</source>
      <translation>français</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Spanish</source>
      <translation>espagnol</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Portuguese</source>
      <translation>portugais</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Arabic</source>
      <translation>arabe</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>the words of common data sets</source>
      <translation>les mots de jeux de données courants</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Number of floors</source>
      <translation>Nombre d’étages</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Inhabitants</source>
      <translation>Habitants</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Use</source>
      <translation>Usage</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Width</source>
      <translation>Largeur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Speed</source>
      <translation>Vitesse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Capacity</source>
      <translation>Capacité</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Measured property</source>
      <translation>Grandeur mesurée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>No column speaks of it.</source>
      <translation>Aucune colonne n’en parle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its name holds “{word}” ({language}), and its values fit.</source>
      <translation>Son nom contient « {word} » ({language}), et ses valeurs conviennent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are not different from each other, as codes are.</source>
      <translation>Ses valeurs ne diffèrent pas les unes des autres, comme le font des codes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are no numbers.</source>
      <translation>Ses valeurs ne sont pas des nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are no whole numbers.</source>
      <translation>Ses valeurs ne sont pas des nombres entiers.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values go from {low} to {high}, which cannot be.</source>
      <translation>Ses valeurs vont de {low} à {high}, ce qui ne peut pas être.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>“{column}” sounds like it. {trouble}</source>
      <translation>« {column} » y ressemble. {trouble}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are no times.</source>
      <translation>Ses valeurs ne sont pas des dates.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/field_mapping.py" />
      <source>Its values are numbers.</source>
      <translation>Ses valeurs sont des nombres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/files.py" />
      <source>“{file}” is not a list of a city's files: {reason}. Write it again.</source>
      <translation>« {file} » n’est pas une liste des fichiers d’une ville : {reason}. Écrivez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Reflectance at the top of the atmosphere: haze and air are not corrected. Do not compare it with surface reflectance.</source>
      <translation>Réflectance au sommet de l’atmosphère : la brume et l’air ne sont pas corrigés. Ne la comparez pas à la réflectance de surface.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>{id}: {name}, {wavelength} µm, {kind} = raw × {scale} + {offset}, cells of {resolution} m.</source>
      <translation>{id} : {name}, {wavelength} µm, {kind} = brut × {scale} + {offset}, cellules de {resolution} m.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>{name}: {platform}, {level}.</source>
      <translation>{name} : {platform}, {level}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Taken {start} UTC. {dated}</source>
      <translation>Prise de vue : {start} UTC. {dated}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Clouds: {cover} %.</source>
      <translation>Nuages : {cover} %.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>Role: {role}. {reason}</source>
      <translation>Rôle : {role}. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery.py" />
      <source>{id} is missing: {reason}</source>
      <translation>{id} manque : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_cut.py" />
      <source>The area lies outside of “{name}”, which reaches from {west}, {south} to {east}, {north}. Draw it on the image.</source>
      <translation>La zone se trouve hors de « {name} », qui va de {west}, {south} à {east}, {north}. Dessinez-la sur l’image.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_cut.py" />
      <source>The area crosses the 180th meridian, at which “{name}” ends on both sides. Load it in two parts: from {west} to 180, and from −180 to {east}.</source>
      <translation>La zone traverse le 180e méridien, où « {name} » finit des deux côtés. Chargez-la en deux parties : de {west} à 180, et de −180 à {east}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_cut.py" />
      <source>The area cannot be turned into the coordinate reference system of “{name}”. Draw it on the image, or check the systems of both.</source>
      <translation>La zone ne peut pas être convertie dans le système de coordonnées de référence de « {name} ». Dessinez-la sur l’image, ou vérifiez les systèmes des deux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is that of the file itself (TIFF DateTime): it may be the day of the processing.</source>
      <translation>La date est celle du fichier lui-même (TIFF DateTime) : c’est peut-être le jour du traitement.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is in its EXIF data.</source>
      <translation>La date est dans ses données EXIF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is in its XMP data ({key}).</source>
      <translation>La date est dans ses données XMP ({key}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_dates.py" />
      <source>The date is in its name.</source>
      <translation>La date est dans son nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It says where the image has values, and is no band of it.</source>
      <translation>Elle indique où l’image a des valeurs et n’en est pas une bande.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It is another image in the same file: only the first is read. Save it as a file of its own.</source>
      <translation>C’est une autre image du même fichier : seule la première est lue. Enregistrez-la dans un fichier à part.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It has bands of red and near infrared.</source>
      <translation>Il y a des bandes de rouge et de proche infrarouge.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It is a colour image.</source>
      <translation>C’est une image en couleurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>Its values are in kelvin.</source>
      <translation>Ses valeurs sont en kelvins.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>Its band is called “{name}”.</source>
      <translation>Sa bande s’appelle « {name} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>The time is in its bands.</source>
      <translation>Le temps est dans ses bandes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>Nothing in it says when it was taken.</source>
      <translation>Rien n’y indique la date de prise de vue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_file.py" />
      <source>It is a colour image with cells of {size} m, as photos from the air have.</source>
      <translation>C’est une image en couleurs avec des cellules de {size} m, comme en ont les photos aériennes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>it has only the coefficients of its camera (RPC). Warp it first (Raster ▸ Projections ▸ Warp)</source>
      <translation>il n’a que les coefficients de sa caméra (RPC). Géoréférencez-le d’abord (Raster ▸ Projections ▸ Projection)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{file}” does not say where its cells lie: {reason}.</source>
      <translation>« {file} » ne dit pas où sont ses cellules : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>it has only ground control points. Warp it first (Raster ▸ Projections ▸ Warp)</source>
      <translation>il n’a que des points de calage. Géoréférencez-le d’abord (Raster ▸ Projections ▸ Projection)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>neither it nor a world file beside it (.tfw, .jgw) does. Make an orthophoto of photos of a drone, for instance with WebODM, or place it on the map (Layer ▸ Georeferencer)</source>
      <translation>ni lui ni un fichier de calage à côté (.tfw, .jgw) ne le dit. Faites une orthophoto des photos d’un drone, par exemple avec WebODM, ou placez-le sur la carte (Couche ▸ Géoréférenceur)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{file}” has {count} band(s) and not {number}. Get the file again.</source>
      <translation>« {file} » a {count} bande(s) et non {number}. Reprenez le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{one}” and “{other}” are in different coordinate reference systems, so that they make no image together. Choose bands of one system, or warp “{one}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>« {one} » et « {other} » sont dans des systèmes de coordonnées différents, et ne font donc pas une image ensemble. Choisissez des bandes d’un même système, ou reprojetez « {one} » (Raster ▸ Projections ▸ Projection (warp)).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{one}” and “{other}” have different cells, and one of them is rotated. Warp “{one}” to the cells of “{other}” (Raster ▸ Projections ▸ Warp).</source>
      <translation>« {one} » et « {other} » ont des cellules différentes, et l’un d’eux est tourné. Reprojetez « {one} » sur les cellules de « {other} » (Raster ▸ Projections ▸ Projection (warp)).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>“{scene}” has no mask of clouds (QA_PIXEL of Landsat, SCL of Sentinel-2 level 2A): switch MASK off.</source>
      <translation>« {scene} » n’a pas de masque de nuages (QA_PIXEL de Landsat, SCL de Sentinel-2 niveau 2A) : désactivez MASK.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_image.py" />
      <source>No band is left to load.</source>
      <translation>Il ne reste aucune bande à charger.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>{bands}: their cells are larger or lie elsewhere, and were interpolated (bilinear) to cells of {size}.</source>
      <translation>{bands} : leurs cellules sont plus grandes ou placées ailleurs, et ont été interpolées (bilinéaire) en cellules de {size}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>Cells without a value may be hidden: {what}. A mask of clouds never finds all of them.</source>
      <translation>Des cellules ont pu être masquées et n’ont alors pas de valeur : {what}. Un masque de nuages ne les trouve jamais tous.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>Heights below {low} or above {high} count as no value.</source>
      <translation>Les hauteurs sous {low} ou au-dessus de {high} comptent comme absence de valeur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>It was not chosen.</source>
      <translation>Elle n’a pas été choisie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>It shows no light that the ground reflects: choose it by name.</source>
      <translation>Elle ne montre pas de lumière réfléchie par le sol : choisissez-la par son nom.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>All of its {count} files are left out, “{id}” for one: {reason}</source>
      <translation>Ses {count} fichiers sont tous laissés de côté, dont « {id} » : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>It has no bands.</source>
      <translation>Il n’a pas de bandes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>No band of “{scene}” can be loaded. {reason}</source>
      <translation>Aucune bande de « {scene} » ne peut être chargée. {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>The file does not say its coordinate reference system: set it (Layer ▸ Set CRS).</source>
      <translation>Le fichier ne dit pas son système de coordonnées : définissez-le (Couche ▸ SCR de la couche).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_load.py" />
      <source>“{scene}” has no band “{band}”. It has: {bands}.</source>
      <translation>« {scene} » n’a pas de bande « {band} ». Elle a : {bands}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_mosaic.py" />
      <source>The rasters of “{folder}” do not lie side by side with the same bands and cells. Choose one of them.</source>
      <translation>Les rasters de « {folder} » ne se touchent pas avec les mêmes bandes et les mêmes cellules. Choisissez-en un.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_mosaic.py" />
      <source>The rasters of “{folder}” lie far apart, so that they make no image together. Choose one of them.</source>
      <translation>Les rasters de « {folder} » sont éloignés les uns des autres : ils ne forment pas une image ensemble. Choisissez-en un.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_names.py" />
      <source>Its scale and offset stand in the scene's metadata (…_MTL.txt): choose that file for reflectance or kelvin.</source>
      <translation>Son échelle et son décalage figurent dans les métadonnées de la scène (…_MTL.txt) : choisissez ce fichier pour la réflectance ou les kelvins.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_names.py" />
      <source>Its scale and offset stand in the product's metadata (MTD_MSIL2A.xml), which are not beside it.</source>
      <translation>Son échelle et son décalage sont dans les métadonnées du produit (MTD_MSIL2A.xml), qui ne sont pas à côté.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_names.py" />
      <source>Its name is one of {platform}.</source>
      <translation>Son nom est un de ceux de {platform}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_oddities.py" />
      <source>By its name it holds heights, but values from {low} to {high} are none in metres, perhaps centimetres: choose a role, or convert them (Raster ▸ Raster Calculator).</source>
      <translation>D’après son nom, elle contient des hauteurs, mais des valeurs de {low} à {high} ne sont pas des mètres, peut-être des centimètres : choisissez un rôle, ou convertissez-les (Raster ▸ Calculatrice raster).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{file}” is neither a raster nor metadata of Landsat (…_MTL.txt) or Sentinel-2 (MTD_MSIL2A.xml). Choose the raster, or the folder of the scene.</source>
      <translation>« {file} » n’est ni un raster ni des métadonnées de Landsat (…_MTL.txt) ou de Sentinel-2 (MTD_MSIL2A.xml). Choisissez le raster, ou le dossier de la scène.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>They are {count} rasters side by side, read as one.</source>
      <translation>Ce sont {count} rasters côte à côte, lus comme un seul.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>There is no file or folder “{path}”. Check the path.</source>
      <translation>Il n’y a ni fichier ni dossier « {path} ». Vérifiez le chemin.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{file}” is an archive. Unpack it, and choose the folder that comes out.</source>
      <translation>« {file} » est une archive. Décompressez-la, et choisissez le dossier qui en sort.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds no image: neither a GeoTIFF nor the metadata of Landsat (…_MTL.txt) or Sentinel-2 (MTD_MSIL2A.xml). Choose the folder with the files.</source>
      <translation>« {folder} » ne contient pas d’image : ni GeoTIFF ni métadonnées de Landsat (…_MTL.txt) ou de Sentinel-2 (MTD_MSIL2A.xml). Choisissez le dossier avec les fichiers.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>Only {most} files are read.</source>
      <translation>Seuls {most} fichiers sont lus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds several scenes: {scenes}. Choose one of them.</source>
      <translation>« {folder} » contient plusieurs scènes : {scenes}. Choisissez-en une.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds no image.</source>
      <translation>« {folder} » ne contient pas d’image.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>It is a folder of {count} rasters.</source>
      <translation>C’est un dossier de {count} rasters.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/imagery_open.py" />
      <source>“{folder}” holds the metadata of several scenes: {files}. Choose one of these files.</source>
      <translation>« {folder} » contient les métadonnées de plusieurs scènes : {files}. Choisissez l’un de ces fichiers.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>the head of its image is damaged at byte {place}</source>
      <translation>l’en-tête de son image est endommagé à l’octet {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>“{file}” cannot be read: {reason}. Tell its publisher.</source>
      <translation>« {file} » ne peut pas être lu : {reason}. Signalez-le à qui le publie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>it holds no image</source>
      <translation>il ne contient pas d’image</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>its image does not begin as JPEG 2000</source>
      <translation>son image ne commence pas comme du JPEG 2000</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>an image in it has no size</source>
      <translation>une image y est sans taille</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/jp2_layout.py" />
      <source>its box at byte {place} is damaged</source>
      <translation>son bloc à l’octet {place} est endommagé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>It tells of quality, angles or the steps of the computation, and is no band of the image.</source>
      <translation>Il parle de qualité, d’angles ou d’étapes du calcul, et n’est pas une bande de l’image.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>Its file name “{file}” leads out of the folder.</source>
      <translation>Son nom de fichier « {file} » sort du dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>Its file “{file}” is not in the folder.</source>
      <translation>Son fichier « {file} » n’est pas dans le dossier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>it names no bands</source>
      <translation>il ne nomme aucune bande</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>Its metadata are those of a Landsat scene.</source>
      <translation>Ses métadonnées sont celles d’une scène Landsat.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>clouds, their shadows, and cirrus</source>
      <translation>les nuages, leurs ombres, et les cirrus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat.py" />
      <source>The time is that of the scene's centre, from “{file}”.</source>
      <translation>L’heure est celle du centre de la scène, d’après « {file} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_bands.py" />
      <source>clouds, their borders and shadows, and cirrus</source>
      <translation>les nuages, leurs bords et leurs ombres, et les cirrus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_calibration.py" />
      <source>Brightness temperature at the top of the atmosphere: emissivity and air are not corrected.</source>
      <translation>Température de brillance au sommet de l’atmosphère : l’émissivité et l’air ne sont pas corrigés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_calibration.py" />
      <source>It was taken at night, with the sun below the horizon: there is no reflectance, bands are in radiance.</source>
      <translation>Elle a été prise de nuit, le soleil sous l’horizon : il n’y a pas de réflectance, les bandes sont en luminance.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_calibration.py" />
      <source>The metadata do not tell how some bands become reflectance: those stay as they are.</source>
      <translation>Les métadonnées ne disent pas comment certaines bandes deviennent réflectance : celles-là restent telles quelles.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>“{file}” cannot be used as Landsat's metadata: {reason}. Get the scene again.</source>
      <translation>« {file} » ne peut pas servir de métadonnées Landsat : {reason}. Reprenez la scène.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>it is too large</source>
      <translation>il est trop grand</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>the group {group} does not end: the file is cut short</source>
      <translation>le groupe {group} ne finit pas : le fichier est coupé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>{key} is “{value}” and no number</source>
      <translation>{key} vaut « {value} », qui n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>it cannot be read ({reason})</source>
      <translation>il ne peut pas être lu ({reason})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>line {line} is “{found}”</source>
      <translation>la ligne {line} est « {found} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>it is nested too deep</source>
      <translation>il est trop imbriqué</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>line {line} is no JSON</source>
      <translation>la ligne {line} n’est pas du JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/landsat_mtl.py" />
      <source>line {line} ends a group that did not begin</source>
      <translation>la ligne {line} finit un groupe qui n’a pas commencé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt.py" />
      <source>No value of it has come yet.</source>
      <translation>Aucune valeur n’en est encore arrivée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>“{address}” is no address of a broker: write it as mqtts://broker.example.org/city/#.</source>
      <translation>« {address} » n’est pas l’adresse d’un courtier : écrivez-la sous la forme mqtts://broker.example.org/city/#.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>The address of a broker holds no user and password: choose an authentication of QGIS for them.</source>
      <translation>L’adresse d’un courtier ne contient ni utilisateur ni mot de passe : choisissez pour cela une authentification de QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>“{address}” names no host and port that could be a broker. Check the address.</source>
      <translation>« {address} » ne nomme pas d’hôte et de port qui puissent être ceux d’un courtier. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_address.py" />
      <source>“{topics}” is no filter of topics: + stands for one whole level, # for all that follow, and only at the end, as in city/+/air/#.</source>
      <translation>« {topics} » n’est pas un filtre de sujets : + remplace un niveau entier, # tous ceux qui suivent, et seulement à la fin, comme dans city/+/air/#.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_buffer.py" />
      <source>There are more series than CityVerse keeps of one broker: narrow the topics of the address.</source>
      <translation>Il y a plus de séries que CityVerse n’en conserve pour un courtier : restreignez les sujets de l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_buffer.py" />
      <source>The broker kept it from before, and it does not say when it was measured.</source>
      <translation>Le courtier l’avait conservé d’avant, et il ne dit pas quand cela a été mesuré.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_buffer.py" />
      <source>It cannot be read.</source>
      <translation>Il ne peut pas être lu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It does not say of which Datastream it is: listen to v1.1/Datastreams(…)/Observations.</source>
      <translation>Il ne dit pas de quel Datastream il vient : écoutez v1.1/Datastreams(…)/Observations.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It is a message of LoRaWAN without decoded values: set a payload formatter (codec) in the network for this device.</source>
      <translation>C’est un message LoRaWAN sans valeurs décodées : configurez dans le réseau un décodeur (payload formatter, codec) pour cet appareil.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It is a message of LoRaWAN that brings no measurements.</source>
      <translation>C’est un message LoRaWAN qui n’apporte aucune mesure.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_formats.py" />
      <source>It is of a newer form of SenML than CityVerse knows.</source>
      <translation>Il est d’une forme de SenML plus récente que celles que CityVerse connaît.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its value is no number.</source>
      <translation>Sa valeur n’est pas un nombre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its value is no measurement: so large a number stands for one that is missing.</source>
      <translation>Sa valeur n’est pas une mesure : un nombre aussi grand tient lieu de valeur manquante.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its time cannot be read. With a dash as time in the source's settings, the time of arrival counts.</source>
      <translation>Sa date ne peut pas être lue. Avec un tiret comme date et heure dans les paramètres de la source, c’est le moment de l’arrivée qui compte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>Its time lies in the future or before the year 2000: the clock of the sensor is wrong. With a dash as time in the source's settings, the time of arrival counts.</source>
      <translation>Sa date est dans le futur ou avant l’an 2000 : l’horloge du capteur est fausse. Avec un tiret comme date et heure dans les paramètres de la source, c’est le moment de l’arrivée qui compte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_found.py" />
      <source>It holds neither a number nor a place.</source>
      <translation>Il ne contient ni nombre ni lieu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_line.py" />
      <source>To listen to MQTT, the Python package paho-mqtt is needed, which is not there: in the Python of QGIS run “python -m pip install paho-mqtt” and start QGIS again.</source>
      <translation>Pour écouter MQTT, il faut le paquet Python paho-mqtt, qui manque : dans le Python de QGIS, lancez « python -m pip install paho-mqtt » et redémarrez QGIS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_line.py" />
      <source>{reason} It is tried again by itself.</source>
      <translation>{reason} Un nouvel essai aura lieu de lui-même.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_line.py" />
      <source>{where}: the connection broke off.</source>
      <translation>{where} : la connexion s’est interrompue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_objects.py" />
      <source>It holds more values than one message may.</source>
      <translation>Il contient plus de valeurs qu’un message n’a le droit d’en avoir.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_objects.py" />
      <source>It has no field “{field}”.</source>
      <translation>Il n’a pas de champ « {field} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is larger than a message of measurements may be (256 KiB).</source>
      <translation>Il est plus grand que ne peut l’être un message de mesures (256 Kio).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is empty.</source>
      <translation>Il est vide.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is neither a number nor JSON, or not written in UTF-8.</source>
      <translation>Ce n’est ni un nombre ni du JSON, ou ce n’est pas écrit en UTF-8.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>It is a binary message of Sparkplug, which is not read: let the device or a gateway send JSON beside it.</source>
      <translation>C’est un message binaire Sparkplug, qui n’est pas lu : faites envoyer du JSON à côté par l’appareil ou par une passerelle.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>Its JSON is nested too deeply to be read.</source>
      <translation>Son JSON est imbriqué trop profondément pour être lu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>Its topic does not fit the template of topics.</source>
      <translation>Son sujet ne correspond pas au modèle de sujets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_reader.py" />
      <source>Its JSON is not whole.</source>
      <translation>Son JSON n’est pas complet.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_stations.py" />
      <source>“{file}” has no column of stations (station, id or device). Its columns are: {columns}.</source>
      <translation>« {file} » n’a pas de colonne de stations (station, id ou device). Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_stations.py" />
      <source>“{file}” is too large for a table of stations.</source>
      <translation>« {file} » est trop volumineux pour un tableau de stations.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_topics.py" />
      <source>The template of topics, “{template}”, cannot be read: write it as city/{example}. It may name {names}.</source>
      <translation>Le modèle de sujets, « {template} », ne peut pas être lu : écrivez-le sous la forme city/{example}. Il peut nommer {names}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not accept user and password, or wants some. Choose or mend the authentication of this source, of the kind “Basic”.</source>
      <translation>{where} : le courtier n’accepte pas l’utilisateur et le mot de passe, ou en demande. Choisissez ou corrigez l’authentification de cette source, de type « Basic ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not let this user listen to “{topics}”. Ask its operator, or change the topics.</source>
      <translation>{where} : le courtier n’autorise pas cet utilisateur à écouter « {topics} ». Adressez-vous à son exploitant, ou changez les sujets.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} sends messages that are too large for measurements. Narrow the topics of the address.</source>
      <translation>{where} envoie des messages trop volumineux pour des mesures. Restreignez les sujets de l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} does not speak TLS. Check the port, or whether the address begins with mqtt://.</source>
      <translation>{where} ne parle pas TLS. Vérifiez le port, ou si l’adresse commence par mqtt://.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} cannot be reached. Check the network and the address.</source>
      <translation>{where} est injoignable. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker refuses the connection (code {code}).</source>
      <translation>{where} : le courtier refuse la connexion (code {code}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: its certificate is made out for another name. Check the address.</source>
      <translation>{where} : son certificat est établi pour un autre nom. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: nothing answers there. Is the broker running, and is the port right?</source>
      <translation>{where} : rien ne répond à cette adresse. Le courtier est-il en marche, et le port est-il juste ?</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where} does not answer as a broker of MQTT in time.</source>
      <translation>{where} ne répond pas à temps comme le fait un courtier MQTT.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not speak MQTT 3.1.1.</source>
      <translation>{where} : le courtier ne parle pas MQTT 3.1.1.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker does not accept the name of this client.</source>
      <translation>{where} : le courtier n’accepte pas le nom de ce client.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/mqtt_trouble.py" />
      <source>{where}: the broker is not ready.</source>
      <translation>{where} : le courtier n’est pas prêt.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/ngsi_ld.py" />
      <source>It has no time of observation.</source>
      <translation>Il n’a pas de date d’observation.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/ngsi_ld_entities.py" />
      <source>Its entity has no id.</source>
      <translation>Son entité n’a pas d’identifiant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_document.py" />
      <source>“{file}” is too large for a document of entities.</source>
      <translation>« {file} » est trop grand pour un document d’entités.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_intake.py" />
      <source>{where}: the times in its column “{column}” cannot be read, for instance “{example}”.</source>
      <translation>{where} : les dates de sa colonne « {column} » ne peuvent pas être lues, par exemple « {example} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_intake.py" />
      <source>{where} names a station or a property of its own in nearly every row: it is no table of series.</source>
      <translation>{where} nomme une station ou une grandeur différente à presque chaque ligne : ce n’est pas un tableau de séries.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_intake.py" />
      <source>{where} holds no rows.</source>
      <translation>{where} ne contient aucune ligne.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where}: the answer is not whole, or is no JSON (character {place}). Try again later.</source>
      <translation>{where} : la réponse n’est pas complète, ou n’est pas du JSON (caractère {place}). Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where} names a next page on another server ({target}). That is not followed. Tell its operator: the server does not know its own public address.</source>
      <translation>{where} nomme une page suivante sur un autre serveur ({target}). Elle n’est pas suivie. Dites à son exploitant que le serveur ne connaît pas sa propre adresse publique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where}: the answer is no JSON object, as sensors' servers send it.</source>
      <translation>{where} : la réponse n’est pas un objet JSON, comme en envoient les serveurs de capteurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where}: the link to the next page is no address.</source>
      <translation>{where} : le lien vers la page suivante n’est pas une adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_json.py" />
      <source>{where} answers with nothing at all. Try again later.</source>
      <translation>{where} ne répond rien du tout. Réessayez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_kept.py" />
      <source>CityVerse works offline: these are kept values.</source>
      <translation>CityVerse travaille hors ligne : ce sont des valeurs conservées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_opening.py" />
      <source>“{address}” is no source of sensors that CityVerse knows. Check the address.</source>
      <translation>« {address} » n’est pas une source de capteurs que CityVerse connaît. Vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_opening.py" />
      <source>“{address}” does not speak what its source says: MQTT belongs to addresses with mqtt:// or mqtts://.</source>
      <translation>« {address} » ne parle pas le protocole que sa source indique : MQTT va avec les adresses en mqtt:// ou mqtts://.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_rows.py" />
      <source>{address} measures nothing of this in this area. It measures: {properties}.</source>
      <translation>{address} ne mesure rien de cela dans cette zone. Il mesure : {properties}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_rows.py" />
      <source>Nobody says where its station is.</source>
      <translation>Personne ne dit où est sa station.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_store.py" />
      <source>The store of sensor values, {file}, cannot be used: {reason}. Free some space, or delete the file.</source>
      <translation>Le stock de valeurs de capteurs, {file}, ne peut pas être utilisé : {reason}. Libérez de la place, ou supprimez le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_tables.py" />
      <source>It has no time that can be read, or ends before it begins.</source>
      <translation>Il n’a pas de date lisible, ou finit avant de commencer.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_tables.py" />
      <source>It has no observation with a time.</source>
      <translation>Il n’a pas d’observation datée.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/observations_tables.py" />
      <source>{where} is not whole: {reason}.</source>
      <translation>{where} n’est pas complet : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>“{command}” failed: {reason}. Check the internet connection, run apt-get update, and try again. {instead}</source>
      <translation>« {command} » a échoué : {reason}. Vérifiez la connexion à Internet, lancez apt-get update, puis réessayez. {instead}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>Olinda comes out of Debian packages, and {program} is not on this machine. Run this on Debian or Ubuntu. {instead}</source>
      <translation>Olinda provient de paquets Debian, et {program} n’est pas sur cette machine. Exécutez ceci sur Debian ou Ubuntu. {instead}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/olinda.py" />
      <source>“{file}” in the Debian packages is not the file that CityVerse knows (its SHA-256 differs or it is missing), so it is not used. {instead}</source>
      <translation>« {file} » dans les paquets Debian n’est pas le fichier que CityVerse connaît (son SHA-256 diffère ou il est absent), il n’est donc pas utilisé. {instead}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/opensensemap.py" />
      <source>{where}: the answer is no list of boxes or values.</source>
      <translation>{where} : la réponse n’est pas une liste de boîtiers ou de valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/opensensemap.py" />
      <source>It has no id by which it could be asked for.</source>
      <translation>Il n’a pas d’identifiant par lequel on puisse le demander.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>“{file}” is no file of OpenStreetMap: take .osm.pbf, .osm, or an answer of Overpass saved as JSON or XML.</source>
      <translation>« {file} » n’est pas un fichier OpenStreetMap : prenez un .osm.pbf, un .osm, ou une réponse d’Overpass enregistrée en JSON ou en XML.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>“{file}” is a web page in which Overpass says: {words} Mend the question, or ask later.</source>
      <translation>« {file} » est une page web dans laquelle Overpass dit : {words} Corrigez la question, ou demandez plus tard.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>“{file}” is {kind}, which is not read here. Convert it to .osm.pbf, for instance with osmium.</source>
      <translation>« {file} » est {kind}, qui n’est pas lu ici. Convertissez-le en .osm.pbf, par exemple avec osmium.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>It is a single point; this role needs lines or areas.</source>
      <translation>C’est un simple point ; ce rôle demande des lignes ou des surfaces.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm.py" />
      <source>It is in the file twice; the first is taken.</source>
      <translation>Il est deux fois dans le fichier ; le premier est pris.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is not complete, Overpass says: {remark}. Ask for a smaller area.</source>
      <translation>« {file} » n’est pas complet, Overpass dit : {remark}. Demandez une zone plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}”: element {number} of the answer is damaged. Get the file again from its source.</source>
      <translation>« {file} » : l’élément {number} de la réponse est endommagé. Reprenez le fichier à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is larger than {most} MB: ask Overpass for a smaller area, or take a .pbf file.</source>
      <translation>« {file} » dépasse {most} Mo : demandez à Overpass une zone plus petite, ou prenez un fichier .pbf.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}”, line {line}: the JSON is damaged. Get the file again from its source.</source>
      <translation>« {file} », ligne {line} : le JSON est endommagé. Reprenez le fichier à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is no answer of Overpass: it has no elements.</source>
      <translation>« {file} » n’est pas une réponse d’Overpass : il n’a pas d’éléments.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_json.py" />
      <source>“{file}” is no answer of Overpass.</source>
      <translation>« {file} » n’est pas une réponse d’Overpass.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_pbf.py" />
      <source>“{file}” is damaged in the block that begins at byte {byte}: get it again from its source.</source>
      <translation>« {file} » est endommagé dans le bloc qui commence à l’octet {byte} : reprenez-le à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_pbf.py" />
      <source>“{file}” needs {features}, which is not known here. Convert it, for instance with osmium.</source>
      <translation>« {file} » demande {features}, qui n’est pas connu ici. Convertissez-le, par exemple avec osmium.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_pbf.py" />
      <source>“{file}” ends before its first object: get it again.</source>
      <translation>« {file} » finit avant son premier objet : reprenez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>It is a relation of the type “{type}”, which has no shape of its own.</source>
      <translation>C’est une relation du type « {type} », qui n’a pas de forme propre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Only its centre is in the file.</source>
      <translation>Seul son centre est dans le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>It has fewer than two nodes.</source>
      <translation>Il a moins de deux nœuds.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its nodes are not in the file.</source>
      <translation>Ses nœuds ne sont pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its outline is not closed.</source>
      <translation>Son contour n’est pas fermé.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>All its nodes are in one place.</source>
      <translation>Tous ses nœuds sont au même endroit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its outline encloses nothing.</source>
      <translation>Son contour n’entoure rien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>{count} of its {all} nodes are not in the file, or have no place on Earth.</source>
      <translation>{count} de ses {all} nœuds ne sont pas dans le fichier, ou n’ont pas de lieu sur la Terre.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Its outline has a gap at node {node}.</source>
      <translation>Son contour est interrompu au nœud {node}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>Way {way} of its outline is not in the file.</source>
      <translation>Le chemin {way} de son contour n’est pas dans le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_shapes.py" />
      <source>It has no outline.</source>
      <translation>Il n’a pas de contour.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}”, line {line}: the XML is damaged ({reason}). Get the file again from its source.</source>
      <translation>« {file} », ligne {line} : le XML est endommagé ({reason}). Reprenez le fichier à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}” declares entities of its own, as no file of OpenStreetMap does: it is not read.</source>
      <translation>« {file} » déclare ses propres entités, ce que ne fait aucun fichier OpenStreetMap : il n’est pas lu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}”, line {line}: it holds {what}, not the map of one time. Make an extract of one time of it, for instance with osmium.</source>
      <translation>« {file} », ligne {line} : il contient {what}, et non la carte d’un seul instant. Faites-en un extrait d’un instant, par exemple avec osmium.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>“{file}”, line {line}: {problem}. Get the file again from its source.</source>
      <translation>« {file} », ligne {line} : {problem}. Reprenez le fichier à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>a history, with objects as they were before</source>
      <translation>un historique, avec les objets tels qu’ils étaient avant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>{key} is no id</source>
      <translation>{key} n’est pas un identifiant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>changes (osmChange)</source>
      <translation>des modifications (osmChange)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/osm_xml.py" />
      <source>{key} is no number</source>
      <translation>{key} n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>“{file}” cannot be used: {reason}. Get it again.</source>
      <translation>« {file} » ne peut pas être utilisé : {reason}. Reprenez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>it is too large for a description</source>
      <translation>il est trop grand pour une description</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>line {line} declares types or entities</source>
      <translation>la ligne {line} déclare des types ou des entités</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>it cannot be read: {reason}</source>
      <translation>il ne peut pas être lu : {reason}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>line {line} is nested too deep</source>
      <translation>la ligne {line} est trop imbriquée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>line {line} is no XML</source>
      <translation>la ligne {line} n’est pas du XML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/plain_xml.py" />
      <source>its letters cannot be read</source>
      <translation>ses lettres ne peuvent pas être lues</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud.py" />
      <source>“{file}” is compressed (LAZ). To read it, laspy and lazrs are needed, which are not there: in the Python of QGIS run “python -m pip install laspy[lazrs]” and start QGIS again, or decompress the file to LAS.</source>
      <translation>« {file} » est compressé (LAZ). Pour le lire, il faut laspy et lazrs, qui manquent : dans le Python de QGIS, lancez « python -m pip install laspy[lazrs] » et redémarrez QGIS, ou décompressez le fichier en LAS.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud.py" />
      <source>it ends after point {done} of {count}</source>
      <translation>il finit après le point {done} sur {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud.py" />
      <source>after point {done} of {count} it cannot be decompressed ({why})</source>
      <translation>après le point {done} sur {count} il ne se décompresse pas ({why})</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>“{file}” is in degrees, cells are in metres: reproject the point cloud, for instance to UTM.</source>
      <translation>« {file} » est en degrés, les cellules sont en mètres : reprojetez le nuage de points, par exemple en UTM.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>A raster of {width} by {height} cells needs more memory than the settings allow: choose a larger RESOLUTION or a smaller EXTENT.</source>
      <translation>Un raster de {width} sur {height} cellules demande plus de mémoire que les réglages ne permettent : choisissez un RESOLUTION plus grand ou un EXTENT plus petit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>No point of “{file}” lies in EXTENT: it reaches from {low} to {high}.</source>
      <translation>Aucun point de « {file} » n’est dans EXTENT : il va de {low} à {high}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>Gaps up to {distance} from the nearest point are filled with its height: they are guesses.</source>
      <translation>Les trous jusqu’à {distance} du point le plus proche sont comblés avec sa hauteur : ce sont des suppositions.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>No point is classified as ground: the terrain is the lowest point of each cell, which under wide roofs and dense trees is not the ground.</source>
      <translation>Aucun point n’est classé sol : le terrain est le point le plus bas de chaque cellule, qui sous de grands toits et des arbres denses n’est pas le sol.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>No point of “{file}” is of use: {reasons}</source>
      <translation>Aucun point de « {file} » n’est utilisable : {reasons}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points are not of the class ground.</source>
      <translation>{count} points ne sont pas de la classe sol.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points have no place on Earth: coordinates that are no numbers, or absurd heights.</source>
      <translation>{count} points n’ont pas de lieu sur la Terre : des coordonnées qui ne sont pas des nombres, ou des hauteurs absurdes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points are classified as noise.</source>
      <translation>{count} points sont classés comme bruit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points are marked as withheld by their maker.</source>
      <translation>{count} points sont marqués comme retirés par leur producteur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_grid.py" />
      <source>{count} points lie outside of the area, or of the bounds that the file states.</source>
      <translation>{count} points sont hors de la zone, ou des limites que le fichier indique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>its head speaks of {count} records before and {further} after its points, for which there is no room</source>
      <translation>son en-tête parle de {count} enregistrements avant et de {further} après ses points, pour lesquels il n’y a pas de place</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>its points are counted from the centre of the Earth (geocentric): reproject them, for instance to UTM</source>
      <translation>ses points sont comptés depuis le centre de la Terre (géocentriques) : reprojetez-les, par exemple en UTM</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it is LAS {version} with points of format {format}: versions 1.0 to 1.4 with formats 0 to 10 are read</source>
      <translation>c’est du LAS {version} avec des points au format {format} : les versions 1.0 à 1.4 aux formats 0 à 10 sont lues</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>its points have {bytes} bytes, format {format} needs {least}</source>
      <translation>ses points ont {bytes} octets, le format {format} en demande {least}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>“{file}” is not a point cloud that can be read: {reason}. Get it again from its source.</source>
      <translation>« {file} » n’est pas un nuage de points lisible : {reason}. Reprenez-le à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it ends in its head</source>
      <translation>il finit dans son en-tête</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it holds no points</source>
      <translation>il ne contient aucun point</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>the scale, offset or bounds in its head are no numbers</source>
      <translation>l’échelle, le décalage ou les limites de son en-tête ne sont pas des nombres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>the bounds in its head, {low} to {high}, are no place on Earth</source>
      <translation>les limites de son en-tête, {low} à {high}, ne sont pas un lieu sur la Terre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it ends before its points</source>
      <translation>il finit avant ses points</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it does not begin as LAS and LAZ do</source>
      <translation>il ne commence pas comme LAS et LAZ</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_head.py" />
      <source>it is empty</source>
      <translation>il est vide</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_metric.py" />
      <source>“{file}” is in degrees and reaches from {west} to {east}: reproject the point cloud to metres.</source>
      <translation>« {file} » est en degrés et s’étend de {west} à {east} : reprojetez le nuage de points en mètres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>compressed points have {bytes} bytes and those of its head {least}</source>
      <translation>les points compressés ont {bytes} octets et ceux de son en-tête {least}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>its points are compressed in pieces of {count}, which fill the memory</source>
      <translation>ses points sont compressés en morceaux de {count}, qui saturent la mémoire</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>the list of its compressed pieces is damaged</source>
      <translation>la liste de ses morceaux compressés est endommagée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_pieces.py" />
      <source>its head does not say how its points are compressed</source>
      <translation>son en-tête ne dit pas comment ses points sont compressés</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its points are stored as “{kind}”: laszip, binary and zstandard are read</source>
      <translation>ses points sont enregistrés sous la forme « {kind} » : seuls laszip, binary et zstandard sont lus</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its tile {tile} holds {found} points, and its list says {count}</source>
      <translation>sa tuile {tile} contient {found} points, et sa liste en annonce {count}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its list of tiles {list} says “{count}” of the tile “{tile}”</source>
      <translation>sa liste de tuiles {list} dit « {count} » de la tuile « {tile} »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its tile {tile} is damaged: it is not {count} points of {bytes} bytes</source>
      <translation>sa tuile {tile} est endommagée : elle ne fait pas {count} points de {bytes} octets</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” does not say where and how many its points are</source>
      <translation>son « {part} » ne dit pas où sont ses points ni combien il y en a</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its tile {tile} is missing</source>
      <translation>sa tuile {tile} manque</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is no JSON object</source>
      <translation>son « {part} » n’est pas un objet JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its schema does not say how x, y and z are stored</source>
      <translation>son schéma ne dit pas comment x, y et z sont enregistrés</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>it has more than {most} tiles</source>
      <translation>il a plus de {most} tuiles</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is too large</source>
      <translation>son « {part} » est trop volumineux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is missing, or cannot be read</source>
      <translation>son « {part} » manque, ou ne peut pas être lu</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/pointcloud_tiles.py" />
      <source>its “{part}” is no JSON</source>
      <translation>son « {part} » n’est pas du JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets.py" />
      <source>“{file}” cannot be read as presets: at “{id}”, {reason}. The fields are {fields}.</source>
      <translation>« {file} » ne peut pas être lu comme préréglages : à « {id} », {reason}. Les champs sont {fields}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets.py" />
      <source>There is no preset “{id}” in this version of CityVerse.</source>
      <translation>Il n’y a pas de préréglage « {id} » dans cette version de CityVerse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets.py" />
      <source>one of its values cannot be</source>
      <translation>une de ses valeurs est impossible</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area has {size} km², and at most {most} km² are fetched from here. Choose a smaller one.</source>
      <translation>La zone fait {size} km², et {most} km² au plus sont récupérés ici. Choisissez-en une plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>“{preset}” has one file for each country, and “{country}” is none: give its two letters.</source>
      <translation>« {preset} » a un fichier par pays, et « {country} » n’en est pas un : donnez ses deux lettres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area is not made of four numbers. Draw it on the map, or type them.</source>
      <translation>La zone n’est pas faite de quatre nombres. Dessinez-la sur la carte, ou saisissez-les.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area lies outside of the world: longitudes end at 180, latitudes at 90 degrees.</source>
      <translation>La zone est hors du monde : les longitudes finissent à 180, les latitudes à 90 degrés.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area's west lies east of its east. Across the 180th meridian, make two twins.</source>
      <translation>L’ouest de la zone est à l’est de son est. De part et d’autre du 180e méridien, faites deux jumeaux.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area has no size. Draw a rectangle on the map.</source>
      <translation>La zone n’a pas d’étendue. Dessinez un rectangle sur la carte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_area.py" />
      <source>The area touches more than {count} tiles. Choose a smaller one.</source>
      <translation>La zone touche plus de {count} tuiles. Choisissez-en une plus petite.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>It is no complete item.</source>
      <translation>Ce n’est pas un élément complet.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>It does not say when it was taken.</source>
      <translation>Il ne dit pas quand il a été pris.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>“{band}” is no GeoTIFF, of which parts could be fetched.</source>
      <translation>« {band} » n’est pas un GeoTIFF dont on puisse récupérer des parties.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/presets_items.py" />
      <source>It has no band “{band}”.</source>
      <translation>Il n’a pas la bande « {band} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>“{file}” is nothing that a twin can hold, by its content: 3D city models, imagery, point clouds, climate data, OpenStreetMap, vector layers and sensor readings are known.</source>
      <translation>« {file} » n’est rien, par son contenu, qu’un jumeau puisse contenir : sont connus les modèles 3D de ville, l’imagerie, les nuages de points, les données climatiques, OpenStreetMap, les couches vectorielles et les mesures de capteurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>A broker of MQTT is listened to: add its address in the Sensors panel, and freeze there what it sends.</source>
      <translation>Un courtier MQTT s’écoute : ajoutez son adresse dans le panneau Capteurs, et figez-y ce qu’il envoie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>“{file}” is {kind}, which is not read here: open it in QGIS or unpack it, then add the layer.</source>
      <translation>« {file} » est {kind}, qui n’est pas lu ici : ouvrez-le dans QGIS ou décompressez-le, puis ajoutez la couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>The folder “{folder}” holds no scene of Landsat or Sentinel-2, no GeoTIFF, no Zarr, no point cloud. Choose a file.</source>
      <translation>Le dossier « {folder} » ne contient ni scène Landsat ou Sentinel-2, ni GeoTIFF, ni Zarr, ni nuage de points. Choisissez un fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>3D city model</source>
      <translation>Modèle 3D de ville</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Climate data</source>
      <translation>Données climatiques</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>OpenStreetMap</source>
      <translation>OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Vector layer</source>
      <translation>Couche vectorielle</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Sensor readings</source>
      <translation>Mesures de capteurs</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>Record of a catalogue of imagery</source>
      <translation>Fiche d’un catalogue d’imagerie</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>“{address}” is no web address: it begins with https://.</source>
      <translation>« {address} » n’est pas une adresse web : elle commence par https://.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/recognise.py" />
      <source>a file geodatabase</source>
      <translation>une géodatabase fichier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings.py" />
      <source>It has no id by which it could be asked for, or measures nothing.</source>
      <translation>Il n’a pas d’identifiant par lequel on pourrait le demander, ou ne mesure rien.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_arrays.py" />
      <source>The server sent it twice.</source>
      <translation>Le serveur l’a envoyé deux fois.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_batch.py" />
      <source>{where} answers fewer requests than it was asked.</source>
      <translation>{where} répond à moins de demandes qu’on ne lui en a fait.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} gives the same page again and again: its pages have no end. Tell its operator.</source>
      <translation>{where} donne toujours la même page : ses pages n’ont pas de fin. Signalez-le à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} leads back to a page that was there before: its pages have no end. Tell its operator.</source>
      <translation>{where} ramène à une page déjà vue : ses pages n’ont pas de fin. Dites-le à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} leads on and on to empty pages. Tell its operator.</source>
      <translation>{where} mène sans cesse à des pages vides. Dites-le à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sensorthings_pages.py" />
      <source>{where} is no list of SensorThings: check the address.</source>
      <translation>{where} n’est pas une liste SensorThings : vérifiez l’adresse.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The metadata of its product are not there: reflectance = raw × 0.0001, less 0.1 from processing baseline 04.00 on, as in all products of ESA so far.</source>
      <translation>Les métadonnées de son produit sont absentes : réflectance = valeur brute × 0,0001, moins 0,1 à partir de la version de traitement 04.00, comme dans tous les produits de l’ESA jusqu’ici.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>It tells of the atmosphere, and is no band of the image.</source>
      <translation>Il parle de l’atmosphère, et n’est pas une bande de l’image.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>“{file}” is of a product of {count} tiles: {tiles}. Choose the folder of one of them, in “{folder}”.</source>
      <translation>« {file} » appartient à un produit de {count} tuiles : {tiles}. Choisissez le dossier de l’une d’elles, dans « {folder} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>It is a picture that was made from the bands.</source>
      <translation>C’est une image faite à partir des bandes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>It is the scene classification: the mask of clouds is made from it.</source>
      <translation>C’est la classification de la scène : le masque de nuages en est tiré.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>it begins with &lt;{tag}&gt;</source>
      <translation>il commence par &lt;{tag}&gt;</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>Its metadata are those of a Sentinel-2 product.</source>
      <translation>Ses métadonnées sont celles d’un produit Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>Its metadata are those of a tile of a Sentinel-2 product.</source>
      <translation>Ses métadonnées sont celles d’une tuile d’un produit Sentinel-2.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>it names no bands, and none lie beside it</source>
      <translation>il ne nomme aucune bande, et aucune ne se trouve à côté de lui</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The time is that of the product's sensing, from “{file}”.</source>
      <translation>L’heure est celle de l’acquisition du produit, d’après « {file} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The time is that of the tile's sensing, from “{file}”.</source>
      <translation>La date est celle de l’acquisition de la tuile, d’après « {file} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2.py" />
      <source>The same band is there with cells of {size} m.</source>
      <translation>La même bande est là avec des cellules de {size} m.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>“{file}” cannot be used as Sentinel-2's metadata: {reason}. Get the product again.</source>
      <translation>« {file} » ne peut pas servir de métadonnées Sentinel-2 : {reason}. Reprenez le produit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>clouds, cirrus, cloud shadows, and defective cells</source>
      <translation>les nuages, les cirrus, les ombres de nuages et les cellules défectueuses</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>its TILE_ID does not end with the processing baseline (_N05.09)</source>
      <translation>son TILE_ID ne finit pas par la version de traitement (_N05.09)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/sentinel2_numbers.py" />
      <source>it has no QUANTIFICATION_VALUE</source>
      <translation>il n’a pas de QUANTIFICATION_VALUE</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It is a picture for looking at, made from the bands.</source>
      <translation>C’est une image à regarder, faite à partir des bandes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>The same band is there as a GeoTIFF.</source>
      <translation>La même bande est présente en GeoTIFF.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It is neither a GeoTIFF nor JPEG 2000 ({kind}).</source>
      <translation>Ce n’est ni un GeoTIFF ni du JPEG 2000 ({kind}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It holds metadata.</source>
      <translation>Il contient des métadonnées.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It lies in object storage that lets in, or bills, who has an account there (s3).</source>
      <translation>Il est dans un stockage objet réservé, ou facturé, à qui y a un compte (s3).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>It lies in object storage that lets in who has an account there ({scheme}).</source>
      <translation>Il est dans un stockage objet réservé à qui y a un compte ({scheme}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>Its address is none that can be read: only http, https and files beside the item are.</source>
      <translation>Son adresse n’est pas lisible : seuls http, https et les fichiers à côté de l’élément le sont.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>Its path leads out of the item's folder.</source>
      <translation>Son chemin sort du dossier de l’élément.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_assets.py" />
      <source>Its file “{file}” is not there.</source>
      <translation>Son fichier « {file} » n’est pas là.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>“{where}” is no STAC item: {reason}. Check the address or file.</source>
      <translation>« {where} » n’est pas un élément STAC : {reason}. Vérifiez l’adresse ou le fichier.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it holds no JSON object, or is too large</source>
      <translation>il ne contient pas d’objet JSON, ou est trop grand</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it is a {kind}: choose one of its items</source>
      <translation>c’est un {kind} : choisissez un de ses éléments</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>its type is not “Feature”</source>
      <translation>son type n’est pas « Feature »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it has no assets</source>
      <translation>il n’a pas de fichiers</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_items.py" />
      <source>it is a list of {count} items, and one is wanted</source>
      <translation>c’est une liste de {count} éléments, et un seul est voulu</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_remote.py" />
      <source>{size} GB of “{file}” would be fetched, and the limit is {most} GB. Choose a smaller EXTENT.</source>
      <translation>{size} Go de « {file} » seraient récupérés, et la limite est de {most} Go. Choisissez un EXTENT plus petit.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_remote.py" />
      <source>“{file}” changed or broke off at byte {place} while it was fetched. Try again.</source>
      <translation>« {file} » a changé ou s’est interrompu à l’octet {place} pendant la récupération. Réessayez.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_remote.py" />
      <source>“{file}” cannot be kept on this machine: {reason}. Make room on the disk.</source>
      <translation>« {file} » ne peut pas être gardé sur cette machine : {reason}. Faites de la place sur le disque.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>The catalogue says whether the offset of Sentinel-2 was applied already ({applied}); it is known to be wrong for some scenes. Many negative values, or dark water above 0.1, are signs of it.</source>
      <translation>Le catalogue dit si le décalage de Sentinel-2 a déjà été appliqué ({applied}) ; on sait qu’il se trompe pour certaines scènes. Beaucoup de valeurs négatives, ou une eau sombre au-dessus de 0,1, en sont des signes.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>clouds, their borders and shadows</source>
      <translation>les nuages, leurs bords et leurs ombres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>clouds and their shadows</source>
      <translation>les nuages et leurs ombres</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>Its catalogue names bands of reflected light.</source>
      <translation>Son catalogue nomme des bandes de lumière réfléchie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>It is Copernicus DEM, a model of the surface with roofs and trees.</source>
      <translation>C’est le Copernicus DEM, un modèle de surface avec toits et arbres.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>Its collection is “{name}”.</source>
      <translation>Sa collection est « {name} ».</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>The time is that of its catalogue.</source>
      <translation>L’heure est celle de son catalogue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/stac_scene.py" />
      <source>The same band is there with finer cells.</source>
      <translation>La même bande est là avec des cellules plus fines.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_columns.py" />
      <source>{where}: no column of times, or of values, is recognised. Its columns are: {columns}.</source>
      <translation>{where} : aucune colonne de dates, ou de valeurs, n’est reconnue. Ses colonnes sont : {columns}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_json.py" />
      <source>{where}: the text is not whole, or is no JSON (character {place}).</source>
      <translation>{where} : le texte n’est pas complet, ou n’est pas du JSON (caractère {place}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_json.py" />
      <source>{where}: the answer is nested too deeply to be read.</source>
      <translation>{where} : la réponse est trop imbriquée pour être lue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_json.py" />
      <source>{where}: one of its entries is too large to be read.</source>
      <translation>{where} : une de ses entrées est trop volumineuse pour être lue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_rows.py" />
      <source>{where} is no table: {reason} (line {number}).</source>
      <translation>{where} n’est pas un tableau : {reason} (ligne {number}).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_text.py" />
      <source>{where} is no table: line {number} is too long.</source>
      <translation>{where} n’est pas un tableau : la ligne {number} est trop longue.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/table_text.py" />
      <source>{where} is no table of text.</source>
      <translation>{where} n’est pas un tableau de texte.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>good</source>
      <translation>bon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>fair</source>
      <translation>moyen</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate</source>
      <translation>modéré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>poor</source>
      <translation>dégradé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very poor</source>
      <translation>mauvais</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extremely poor</source>
      <translation>très mauvais</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>within the guideline</source>
      <translation>valeur guide respectée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>above the guideline</source>
      <translation>valeur guide dépassée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 1</source>
      <translation>cible intermédiaire 1</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 2</source>
      <translation>cible intermédiaire 2</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 3</source>
      <translation>cible intermédiaire 3</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>interim target 4</source>
      <translation>cible intermédiaire 4</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>above all targets</source>
      <translation>au-dessus de toutes les cibles</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme cold stress</source>
      <translation>stress de froid extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very strong cold stress</source>
      <translation>stress de froid très fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>strong cold stress</source>
      <translation>stress de froid fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate cold stress</source>
      <translation>stress de froid modéré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>slight cold stress</source>
      <translation>stress de froid léger</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>no thermal stress</source>
      <translation>aucun stress thermique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate heat stress</source>
      <translation>stress de chaleur modéré</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>strong heat stress</source>
      <translation>stress de chaleur fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very strong heat stress</source>
      <translation>stress de chaleur très fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme heat stress</source>
      <translation>stress de chaleur extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>no heat stress</source>
      <translation>aucun stress de chaleur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>caution</source>
      <translation>prudence</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme caution</source>
      <translation>prudence extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>danger</source>
      <translation>danger</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme danger</source>
      <translation>danger extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>frost</source>
      <translation>gel</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>neither frost nor heat</source>
      <translation>ni gel ni chaleur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>summer day</source>
      <translation>jour d’été</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>hot day</source>
      <translation>jour chaud</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very hot day</source>
      <translation>jour très chaud</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>low</source>
      <translation>faible</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>high</source>
      <translation>élevé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>very high</source>
      <translation>très élevé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>extreme</source>
      <translation>extrême</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>calm to gentle breeze</source>
      <translation>calme à petite brise</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate to fresh breeze</source>
      <translation>jolie à bonne brise</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>strong wind</source>
      <translation>vent fort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>gale</source>
      <translation>coup de vent</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>storm</source>
      <translation>tempête</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>hurricane force</source>
      <translation>force d’ouragan</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>dry</source>
      <translation>sec</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>light rain</source>
      <translation>pluie faible</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate rain</source>
      <translation>pluie modérée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>heavy rain</source>
      <translation>pluie forte</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>violent rain</source>
      <translation>pluie violente</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>harmless</source>
      <translation>sans danger</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>elevated</source>
      <translation>accru</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>unacceptable</source>
      <translation>inacceptable</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>ideal</source>
      <translation>idéal</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>acceptable</source>
      <translation>acceptable</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>damp: mould can grow</source>
      <translation>humide : des moisissures peuvent se développer</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>below the bands</source>
      <translation>sous toutes les tranches</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>lowest band</source>
      <translation>tranche la plus basse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>second band</source>
      <translation>deuxième tranche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>third band</source>
      <translation>troisième tranche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>fourth band</source>
      <translation>quatrième tranche</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>highest band</source>
      <translation>tranche la plus haute</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>little annoyance</source>
      <translation>gêne faible</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>moderate annoyance</source>
      <translation>gêne modérée</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>serious annoyance</source>
      <translation>gêne sérieuse</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>harm to hearing</source>
      <translation>atteinte à l’audition</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>European Air Quality Index</source>
      <translation>Indice européen de qualité de l’air</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO global air quality guidelines, 24 hours</source>
      <translation>Lignes directrices mondiales de l’OMS sur la qualité de l’air, 24 heures</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO global air quality guidelines, 8 hours</source>
      <translation>Lignes directrices mondiales de l’OMS sur la qualité de l’air, 8 heures</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO global air quality guidelines, a year</source>
      <translation>Lignes directrices mondiales de l’OMS sur la qualité de l’air, un an</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>UTCI: assessment scale of thermal stress</source>
      <translation>UTCI : échelle d’évaluation du stress thermique</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Heat index</source>
      <translation>Indice de chaleur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Frost, summer days and hot days</source>
      <translation>Gel, jours d’été et jours de forte chaleur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Global Solar UV Index</source>
      <translation>Indice UV solaire mondial</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Beaufort scale</source>
      <translation>Échelle de Beaufort</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Intensity of rain</source>
      <translation>Intensité de la pluie</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Carbon dioxide indoors</source>
      <translation>Dioxyde de carbone à l’intérieur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Humidity indoors</source>
      <translation>Humidité à l’intérieur</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>Noise bands of the Environmental Noise Directive</source>
      <translation>Plages de bruit de la directive sur le bruit dans l’environnement</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO environmental noise guidelines, road traffic</source>
      <translation>Lignes directrices de l’OMS sur le bruit dans l’environnement, trafic routier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>WHO guidelines for community noise, outdoors by day</source>
      <translation>Lignes directrices de l’OMS sur le bruit dans la collectivité, à l’extérieur le jour</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>They are for rooms, not for outdoors.</source>
      <translation>Ils valent pour l’intérieur, pas pour l’extérieur.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/threshold_words.py" />
      <source>They are for the noise of roads; for railways and aircraft others hold.</source>
      <translation>Ils valent pour le bruit des routes ; pour les voies ferrées et les avions, d’autres s’appliquent.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: a colour is written #rrggbb, and a shape is one of {known}</source>
      <translation>{place} : une couleur s’écrit #rrggbb, et une forme est l’une de celles-ci : {known}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “above” or “from” must be a list of {count} numbers, one a level</source>
      <translation>{place} : « above » ou « from » doit être une liste de {count} nombres, un par niveau</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>“{file}” cannot be used for the levels of sensors: {reason}.</source>
      <translation>« {file} » ne peut pas servir pour les niveaux des capteurs : {reason}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “{value}” is no number</source>
      <translation>{place} : « {value} » n’est pas un nombre</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it has no list “sets”</source>
      <translation>il n’a pas de liste « sets »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “statistic” is none of {known}</source>
      <translation>{place} : « statistic » n’est aucune de ces valeurs : {known}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “levels” must be a list of 2 to {most}</source>
      <translation>{place} : « levels » doit être une liste de 2 à {most} éléments</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: “scales” must be a list</source>
      <translation>{place} : « scales » doit être une liste</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: its “look” is not among “looks”</source>
      <translation>{place} : son « look » ne figure pas dans « looks »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place} has no “word”</source>
      <translation>{place} n’a pas de « word »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: its limits must rise</source>
      <translation>{place} : ses limites doivent aller en croissant</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: the quantity “{name}” is not known</source>
      <translation>{place} : la grandeur « {name} » n’est pas connue</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place}: it needs a “quantity”, or a list of “names”</source>
      <translation>{place} : il faut une « quantity », ou une liste « names »</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>{place} is no object</source>
      <translation>{place} n’est pas un objet</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it is larger than 1 MB</source>
      <translation>il dépasse 1 Mo</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it cannot be opened</source>
      <translation>il ne peut pas être ouvert</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/thresholds_file.py" />
      <source>it is no JSON</source>
      <translation>ce n’est pas du JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>it is no GeoTIFF</source>
      <translation>ce n’est pas un GeoTIFF</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>its directory at byte {place} is damaged</source>
      <translation>son répertoire à l’octet {place} est endommagé</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>its tag {tag} is too large</source>
      <translation>sa balise {tag} est trop grande</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_entries.py" />
      <source>it is cut short: it ends before byte {place}</source>
      <translation>il est coupé : il finit avant l’octet {place}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>it is packed in an old way</source>
      <translation>il est compressé d’une ancienne façon</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>it lists {found} of {wanted} blocks</source>
      <translation>il énumère {found} blocs sur {wanted}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>its rows do not run from west to east, the northernmost first</source>
      <translation>ses lignes ne vont pas d’ouest en est, la plus au nord en premier</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>its directories lead in a circle, or are too many</source>
      <translation>ses répertoires tournent en rond, ou sont trop nombreux</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>its size is {width} by {height}</source>
      <translation>sa taille est de {width} sur {height}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/tiff_layout.py" />
      <source>it does not say where it lies</source>
      <translation>il ne dit pas où il se trouve</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is an archive. Unpack it, and choose the file or the folder that comes out.</source>
      <translation>« {file} » est une archive. Décompressez-la, et choisissez le fichier ou le dossier qui en sort.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is HDF 4, as products of MODIS are. Ask for GeoTIFF or NetCDF, or turn it into one of these.</source>
      <translation>« {file} » est du HDF 4, comme les produits de MODIS. Demandez du GeoTIFF ou du NetCDF, ou convertissez-le.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is a part of a shapefile. Choose “{whole}”, which lies beside it.</source>
      <translation>« {file} » est une partie d’un shapefile. Choisissez « {whole} », qui se trouve à côté.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is a web page, nothing that a twin can hold: save what it leads to, not the page itself.</source>
      <translation>« {file} » est une page web, rien qu’un jumeau puisse contenir : enregistrez ce vers quoi elle mène, pas la page elle-même.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>“{file}” is a table of text (CSV) without times, nothing that a twin can hold as it is: open it in QGIS (Layer ▸ Add Layer ▸ Add Delimited Text Layer), which asks where its places are, then add that layer.</source>
      <translation>« {file} » est une table de texte (CSV) sans temps, rien qu’un jumeau puisse contenir tel quel : ouvrez-la dans QGIS (Couche ▸ Ajouter une couche ▸ Ajouter une couche de texte délimité), qui demande où sont ses lieux, puis ajoutez cette couche.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>Parquet</source>
      <translation>Parquet</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>KML</source>
      <translation>KML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>GPX</source>
      <translation>GPX</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>GML</source>
      <translation>GML</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>TopoJSON</source>
      <translation>TopoJSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>Esri JSON</source>
      <translation>Esri JSON</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>DXF</source>
      <translation>DXF</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>a drawing (DXF, DWG)</source>
      <translation>un dessin (DXF, DWG)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/turned_away.py" />
      <source>MapInfo</source>
      <translation>MapInfo</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/unpacking.py" />
      <source>“{file}” is damaged: it cannot be unpacked beyond byte {byte}. Get it again from its source.</source>
      <translation>« {file} » est abîmé : il ne peut pas être décompressé au-delà de l’octet {byte}. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/web.py" />
      <source>“{file}” has more than {most} MB, and its server sends whole files only. Download it and add the copy.</source>
      <translation>« {file} » fait plus de {most} Mo, et son serveur n’envoie que des fichiers entiers. Téléchargez-le et ajoutez la copie.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/web.py" />
      <source>“{file}”: its server sends another part of it than it was asked for. Tell its operator.</source>
      <translation>« {file} » : son serveur envoie une autre partie que celle demandée. Signalez-le à son exploitant.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/web.py" />
      <source>“{file}” ends before byte {place} (416).</source>
      <translation>« {file} » se termine avant l’octet {place} (416).</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/sources/zstandard.py" />
      <source>“{file}” is packed with Zstandard, which this QGIS was built without: convert the point cloud to LAZ.</source>
      <translation>« {file} » est compressé avec Zstandard, que ce QGIS, tel qu’il est construit, ne sait pas lire : convertissez le nuage de points en LAZ.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/canonical.py" />
      <source>“{id}” cannot be an id. Use small letters a–z, digits, “.”, “_” and “-”, beginning with a letter or digit, at most 128.</source>
      <translation>« {id} » ne peut pas être un identifiant. Utilisez des minuscules a–z, des chiffres, « . », « _ » et « - », en commençant par une lettre ou un chiffre, 128 caractères au plus.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{type} file</source>
      <translation>fichier {type}</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Values of {bands} run from {low} to {high}, expected is {least} to {most}{unit}.</source>
      <translation>Les valeurs de {bands} vont de {low} à {high}, la plage attendue est de {least} à {most}{unit}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It needs “{role}”: {filled_by}.</source>
      <translation>Il faut « {role} » : {filled_by}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{width} × {height} cells of {cell} m, {bands} band(s)</source>
      <translation>{width} × {height} cellules de {cell} m, {bands} bande(s)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no coordinate reference system: set it in the layer's properties, then add it again.</source>
      <translation>La couche n’a pas de SCR : définissez-le dans ses propriétés, puis ajoutez-la à nouveau.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its coordinates are degrees: reproject it to a metric system (for instance UTM) before analyses.</source>
      <translation>Ses coordonnées sont en degrés : reprojetez-la dans un SCR métrique (par exemple UTM) avant les analyses.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its role “{role}” is not known here: give it one.</source>
      <translation>Son rôle « {role} » n’est pas connu ici : donnez-lui-en un.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It needs a layer for {parameter}.</source>
      <translation>Il faut une couche pour {parameter}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>{width} × {height} cells of {cell}°, {bands} band(s)</source>
      <translation>{width} × {height} cellules de {cell}°, {bands} bande(s)</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” has no band {bands}.</source>
      <translation>« {layer} » n’a pas de bande {bands}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” does not say which column is {fields}.</source>
      <translation>« {layer} » ne dit pas quel champ est {fields}.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>“{layer}” is in degrees: reproject it to a metric system.</source>
      <translation>« {layer} » est en degrés : reprojetez-la dans un SCR métrique.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>No NoData value is stated: holes may count as values.</source>
      <translation>Aucune valeur NoData n’est indiquée : des trous peuvent compter comme des valeurs.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no date: say when it was measured.</source>
      <translation>Il n’y a pas de date : dites quand la mesure a eu lieu.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>It has no licence: it cannot be published until it has one.</source>
      <translation>Il n’y a pas de licence : sans elle, la publication est impossible.</translation>
    </message>
    <message>
      <location filename="../cityverse_plugin/twin/readiness.py" />
      <source>Its table has no column “{column}”.</source>
      <translation>Sa table n’a pas de champ « {column} ».</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>City boundary</source>
      <translation>Limite de la ville</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the outline of the municipality or of the area under study</source>
      <translation>le contour de la commune ou de la zone d’étude</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap administrative boundaries</source>
      <translation>Limites administratives d’OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Districts</source>
      <translation>Quartiers</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>neighbourhoods, wards or census sectors, with their population if it is known</source>
      <translation>quartiers, arrondissements ou secteurs de recensement, avec leur population si elle est connue</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>geoBoundaries</source>
      <translation>geoBoundaries</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>building footprints, with height or number of floors if they are known</source>
      <translation>emprises au sol des bâtiments, avec la hauteur ou le nombre d’étages s’ils sont connus</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or Microsoft building footprints</source>
      <translation>Emprises de bâtiments d’OpenStreetMap ou de Microsoft</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>3D buildings</source>
      <translation>Bâtiments 3D</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a CityJSON or CityGML model of the buildings</source>
      <translation>un modèle CityJSON ou CityGML des bâtiments</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a city's own 3D model, or 3D BAG where it covers the place</source>
      <translation>le modèle 3D de la ville, ou 3D BAG là où il couvre le lieu</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Streets</source>
      <translation>Rues</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the street network as lines</source>
      <translation>le réseau des rues, en lignes</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Public transport stops</source>
      <translation>Arrêts de transport public</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stops and stations, with the lines that serve them if they are known</source>
      <translation>arrêts et gares, avec les lignes qui les desservent si elles sont connues</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the operator's GTFS feed, or OpenStreetMap</source>
      <translation>le flux GTFS de l’exploitant, ou OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Facilities</source>
      <translation>Équipements</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>schools, clinics, markets and other services</source>
      <translation>écoles, centres de santé, marchés et autres services</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or the healthsites.io list</source>
      <translation>OpenStreetMap ou la liste de healthsites.io</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Green space</source>
      <translation>Espaces verts</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>parks, gardens, trees and other green areas</source>
      <translation>parcs, jardins, arbres et autres espaces verts</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>rivers, channels, lakes and the sea</source>
      <translation>rivières, canaux, lacs et mer</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenStreetMap or HydroSHEDS</source>
      <translation>OpenStreetMap ou HydroSHEDS</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Land use</source>
      <translation>Utilisation du sol</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>what the land is used or planned for</source>
      <translation>ce à quoi le sol sert ou est destiné</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the local plan, or OpenStreetMap</source>
      <translation>le plan d’aménagement local, ou OpenStreetMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of the bare ground (DTM)</source>
      <translation>altitude du sol nu (MNT)</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Copernicus GLO-30 where little is built (it shows roofs and trees), or FABDEM</source>
      <translation>Copernicus GLO-30 là où il y a peu de bâti (il montre les toits et les arbres), ou FABDEM</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Surface model</source>
      <translation>Modèle de surface</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of the top of everything: ground, buildings and trees (DSM), from a drone or lidar</source>
      <translation>altitude du sommet de toute chose : sol, bâtiments et arbres (MNS), par drone ou lidar</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Copernicus GLO-30</source>
      <translation>Copernicus GLO-30</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Tree canopy height</source>
      <translation>Hauteur des arbres</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>height of trees above the ground (CDSM)</source>
      <translation>hauteur des arbres au-dessus du sol (modèle de canopée, CDSM)</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Meta and WRI canopy height</source>
      <translation>Hauteur de la canopée de Meta et du WRI</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>lidar or photogrammetric points in LAS or LAZ</source>
      <translation>points lidar ou photogrammétriques en LAS ou LAZ</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenTopography, or a drone flight</source>
      <translation>OpenTopography, ou un vol de drone</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>classes of what covers the ground</source>
      <translation>classes de ce qui couvre le sol</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ESA WorldCover 10 m</source>
      <translation>ESA WorldCover 10 m</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Built-up area</source>
      <translation>Zones urbanisées</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>which cells are built up, as a share or as classes</source>
      <translation>les cellules bâties, en part ou en classes</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>GHS-BUILT-S</source>
      <translation>GHS-BUILT-S</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>number of inhabitants in each cell</source>
      <translation>nombre d’habitants dans chaque cellule</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>WorldPop</source>
      <translation>WorldPop</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>energy of the sun that a square metre of ground or roof receives in a period, shadows counted: the result of solar irradiation</source>
      <translation>l’énergie du soleil qu’un mètre carré de sol ou de toit reçoit pendant une période, ombres comprises : le résultat de « Irradiation solaire »</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Global Solar Atlas (long-term yearly sums, without shadows)</source>
      <translation>Global Solar Atlas (sommes annuelles de longue durée, sans les ombres)</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Soil</source>
      <translation>Sol</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>hydrologic soil groups or texture</source>
      <translation>groupes hydrologiques ou texture des sols</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>SoilGrids</source>
      <translation>SoilGrids</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a multispectral image with red and near infrared bands, as reflectance if possible</source>
      <translation>une image multispectrale avec les bandes rouge et proche infrarouge, si possible en réflectance</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Sentinel-2 level 2A</source>
      <translation>Sentinel-2 niveau 2A</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Thermal image</source>
      <translation>Image thermique</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>a thermal band or a land surface temperature</source>
      <translation>une bande thermique ou une température de surface du sol</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Landsat Collection 2 surface temperature</source>
      <translation>Température de surface Landsat Collection 2</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Drone or aerial photo</source>
      <translation>Photo de drone ou aérienne</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>an orthophoto, with its date, ground sampling distance and flight permit</source>
      <translation>une orthophoto, avec sa date, sa résolution au sol et son autorisation de vol</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>OpenAerialMap</source>
      <translation>OpenAerialMap</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>air temperature at 2 m, from the climate service's stations or a reanalysis</source>
      <translation>température de l’air à 2 m, des stations du service météorologique ou d’une réanalyse</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ERA5-Land</source>
      <translation>ERA5-Land</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Precipitation</source>
      <translation>Précipitations</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>rain and snow, from the climate service's stations or a reanalysis</source>
      <translation>pluie et neige, des stations du service météorologique ou d’une réanalyse</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>relative humidity of the air at 2 m, from the climate service's stations or a reanalysis</source>
      <translation>humidité relative de l’air à 2 m, des stations du service météorologique ou d’une réanalyse</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Wind speed</source>
      <translation>Vitesse du vent</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>wind speed at 10 m, from the climate service's stations or a reanalysis</source>
      <translation>vitesse du vent à 10 m, des stations du service météorologique ou d’une réanalyse</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>Solar radiation</source>
      <translation>Rayonnement solaire</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>global horizontal irradiance, from the climate service's stations or a reanalysis</source>
      <translation>rayonnement global horizontal, des stations du service météorologique ou d’une réanalyse</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>the temperature of sun, sky and walls as a standing person feels it: the result of mean radiant temperature, or globe thermometers</source>
      <translation>la température du soleil, du ciel et des murs telle que la ressent une personne debout : le résultat de « Température moyenne de rayonnement », ou des thermomètres à globe</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>ERA5-HEAT</source>
      <translation>ERA5-HEAT</translation>
    </message>
    <message>
      <location filename="../resources/roles.json" />
      <source>stations with their readings, from a SensorThings or other live service</source>
      <translation>stations avec leurs mesures, d’un service SensorThings ou d’un autre service en direct</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Sentinel-2 satellite image (Earth Search)</source>
      <translation>Image satellite Sentinel-2 (Earth Search)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The least cloudy scene of the period, surface reflectance of six bands.</source>
      <translation>La scène la moins nuageuse de la période, réflectance de surface de six bandes.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Clouds and their shadows are in the picture: the scene's share of clouds counts the whole scene, not your area.</source>
      <translation>Les nuages et leurs ombres sont dans l’image : le taux de nuages de la scène compte toute la scène, pas votre zone.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>One scene of one day: a city at the edge of a scene may be covered in part only.</source>
      <translation>Une scène d’un jour : une ville au bord d’une scène peut n’être couverte qu’en partie.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Cells are 10 m; the short-wave infrared bands are measured at 20 m and only drawn finer.</source>
      <translation>Les cellules font 10 m ; les bandes infrarouges à ondes courtes sont mesurées à 20 m et seulement dessinées plus fin.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Items that Earth Search keeps as s3:// are paid by who asks for them: they are passed over.</source>
      <translation>Les éléments qu’Earth Search garde en s3:// sont payés par qui les demande : ils sont ignorés.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>For some scenes Earth Search says wrongly whether an offset of 0.1 has been taken off their reflectance: if water is below zero, take another scene. Some scenes that ESA has are missing there.</source>
      <translation>Pour certaines scènes, Earth Search dit à tort si un décalage de 0,1 a été retiré de leur réflectance : si l’eau est au-dessous de zéro, prenez une autre scène. Certaines scènes que l’ESA possède y manquent.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Sentinel-2 satellite image (Planetary Computer)</source>
      <translation>Image satellite Sentinel-2 (Planetary Computer)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Planetary Computer signs its addresses for about an hour: a job that goes on later asks for new ones by itself.</source>
      <translation>Planetary Computer signe ses adresses pour une heure environ : un travail repris plus tard en demande lui-même de nouvelles.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Landsat image and surface temperature (Planetary Computer)</source>
      <translation>Image Landsat et température de surface (Planetary Computer)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The least cloudy scene of the period: surface reflectance of six bands, and the temperature of the surface.</source>
      <translation>La scène la moins nuageuse de la période : réflectance de surface de six bandes, et température de la surface.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The temperature of roofs, streets and leaves at about half past ten in the morning, not that of the air.</source>
      <translation>La température des toits, des rues et des feuilles vers dix heures et demie du matin, pas celle de l’air.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The temperature is measured at 100 m and only drawn at 30 m.</source>
      <translation>La température est mesurée à 100 m et seulement dessinée à 30 m.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The same scenes in Earth Search are s3:// addresses that are paid by who asks for them; this preset does not use them.</source>
      <translation>Les mêmes scènes dans Earth Search sont des adresses s3:// payées par qui les demande ; ce préréglage ne les utilise pas.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Aerial images of the United States (NAIP)</source>
      <translation>Images aériennes des États-Unis (NAIP)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The newest aerial images of the period, red, green, blue and near infrared.</source>
      <translation>Les images aériennes les plus récentes de la période : rouge, vert, bleu et proche infrarouge.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Only the United States; neighbouring images may be of different days and years.</source>
      <translation>Seulement les États-Unis ; des images voisines peuvent être de jours et d’années différents.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Land cover 2021 (ESA WorldCover)</source>
      <translation>Occupation du sol 2021 (ESA WorldCover)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Eleven classes of land cover in cells of 10 m.</source>
      <translation>Onze classes d’occupation du sol en cellules de 10 m.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>About three of four cells are right worldwide; built-up land and bare ground are often confused in dry countries.</source>
      <translation>Environ trois cellules sur quatre sont justes dans le monde ; le bâti et le sol nu sont souvent confondus dans les pays secs.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The state of 2021.</source>
      <translation>L’état de 2021.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Surface heights (Copernicus DEM GLO-30)</source>
      <translation>Hauteurs de surface (Copernicus DEM GLO-30)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Heights of ground, roofs and tree tops in cells of 30 m.</source>
      <translation>Hauteurs du sol, des toits et des cimes en cellules de 30 m.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>It is a surface model: roofs and trees are in it, so it is no terrain, and cells of 30 m show no single building.</source>
      <translation>C’est un modèle de surface : toits et arbres y sont, ce n’est donc pas un terrain, et des cellules de 30 m ne montrent pas un bâtiment isolé.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Measured from 2011 to 2015: what was built since is not there. The copy is that of the release of 2021.</source>
      <translation>Mesuré de 2011 à 2015 : ce qui a été construit depuis n’y est pas. La copie est celle de la version de 2021.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Heights are above the geoid EGM2008, not above the sea level of your country: they can differ by decimetres.</source>
      <translation>Les hauteurs sont au-dessus du géoïde EGM2008, et non du niveau de la mer de votre pays : elles peuvent différer de quelques décimètres.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The sea has no tiles, and a few countries are not released at 30 m: nothing comes there.</source>
      <translation>La mer n’a pas de tuiles, et quelques pays ne sont pas publiés à 30 m : rien n’y arrive.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Population 2020 (WorldPop)</source>
      <translation>Population 2020 (WorldPop)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Inhabitants for each cell of about 100 m.</source>
      <translation>Habitants par cellule d’environ 100 m.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Modelled: the census of an administrative unit spread over its cells by what satellites see. Single cells are no counts.</source>
      <translation>Modélisé : le recensement d’une unité administrative réparti sur ses cellules d’après ce que voient les satellites. Une cellule seule n’est pas un comptage.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Spread over all land, also over cells without a building; the totals of countries are not those of the United Nations.</source>
      <translation>Répartie sur toutes les terres, y compris les cellules sans bâtiment ; les totaux des pays ne sont pas ceux des Nations unies.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The file of one country: what lies across its border stays empty.</source>
      <translation>Le fichier d’un pays : ce qui est au-delà de sa frontière reste vide.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Cells are in degrees, so that no inhabitant is lost or counted twice by drawing them anew.</source>
      <translation>Les cellules sont en degrés, pour qu’aucun habitant ne soit perdu ou compté deux fois en les redessinant.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Buildings (OpenStreetMap)</source>
      <translation>Bâtiments (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Building outlines, with height and floors where somebody has mapped them.</source>
      <translation>Contours des bâtiments, avec hauteur et étages là où quelqu’un les a cartographiés.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Most buildings have no height in OpenStreetMap.</source>
      <translation>La plupart des bâtiments n’ont pas de hauteur dans OpenStreetMap.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>What volunteers have mapped: completeness differs from street to street, and nobody has checked it for you.</source>
      <translation>Ce que des volontaires ont cartographié : la complétude varie d’une rue à l’autre, et personne ne l’a vérifiée pour vous.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The public Overpass servers are for occasional use, at most about 10,000 requests and 1 GB a day: whoever fetches many cities, or offers this to many people, runs an instance of their own and writes its address here.</source>
      <translation>Les serveurs Overpass publics sont faits pour un usage occasionnel, au plus environ 10 000 requêtes et 1 Go par jour : qui récupère beaucoup de villes, ou propose cela à beaucoup de personnes, exploite sa propre instance et écrit ici son adresse.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Streets and paths (OpenStreetMap)</source>
      <translation>Rues et chemins (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Streets and paths with their class, and name and speed where they are mapped.</source>
      <translation>Rues et chemins avec leur classe, et nom et vitesse là où ils sont cartographiés.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Green space (OpenStreetMap)</source>
      <translation>Espaces verts (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Parks, gardens, woods and meadows.</source>
      <translation>Parcs, jardins, bois et prés.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Water (OpenStreetMap)</source>
      <translation>Eau (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Lakes, ponds and basins, rivers, brooks and canals.</source>
      <translation>Lacs, étangs et bassins, rivières, ruisseaux et canaux.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The sea is not in it: OpenStreetMap keeps it as a coastline.</source>
      <translation>La mer n’y est pas : OpenStreetMap la garde comme trait de côte.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Public facilities (OpenStreetMap)</source>
      <translation>Équipements publics (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Schools, health, administration, worship, markets and other public places.</source>
      <translation>Écoles, santé, administration, culte, marchés et autres lieux publics.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Stops of public transport (OpenStreetMap)</source>
      <translation>Arrêts de transport public (OpenStreetMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Where buses, trams and trains stop.</source>
      <translation>Où s’arrêtent bus, trams et trains.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Stops without timetables: how often something comes is not in it.</source>
      <translation>Des arrêts sans horaires : la fréquence de passage n’y est pas.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Citizens' sensors (openSenseMap)</source>
      <translation>Capteurs citoyens (openSenseMap)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Stations of citizens and schools with their newest values: temperature, humidity, fine dust and more.</source>
      <translation>Stations de citoyens et d’écoles avec leurs valeurs les plus récentes : température, humidité, poussières fines et plus.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Nobody calibrates these sensors: many read too warm in the sun, and fine dust reads too high in fog.</source>
      <translation>Personne n’étalonne ces capteurs : beaucoup lisent trop chaud au soleil, et les poussières fines trop haut par brouillard.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Values are of the moment they were fetched; the Sensors panel refreshes them.</source>
      <translation>Les valeurs sont de l’instant où elles ont été récupérées ; le panneau Capteurs les actualise.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Hourly weather (ERA5 by Open-Meteo)</source>
      <translation>Météo horaire (ERA5 par Open-Meteo)</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Hourly values of the period at the middle of the area: temperature, humidity, wind, radiation and rain.</source>
      <translation>Valeurs horaires de la période au milieu de la zone : température, humidité, vent, rayonnement et pluie.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>Open-Meteo's free service is for non-commercial use only, at most 10,000 requests a day; others need a contract, and write its address here.</source>
      <translation>Le service gratuit d’Open-Meteo est réservé à un usage non commercial, au plus 10 000 requêtes par jour ; tout autre usage demande un contrat : écrivez alors ici l’adresse de ce service.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>A weather model's value for a cell of about 25 km: it knows no street, no park and no heat island.</source>
      <translation>La valeur d’un modèle météo pour une cellule d’environ 25 km : il ne connaît ni rue, ni parc, ni îlot de chaleur.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>The last five days are not there yet.</source>
      <translation>Les cinq derniers jours n’y sont pas encore.</translation>
    </message>
    <message>
      <location filename="../resources/presets.json" />
      <source>One point stands for the whole area.</source>
      <translation>Un point vaut pour toute la zone.</translation>
    </message>
  </context>
  <context>
    <name>QObject</name>
    <message>
      <source>%1 [optional]</source>
      <translation>%1 [optionnel]</translation>
    </message>
  </context>
</TS>
