"""CityVerse: a city keeps, tries out and shares its digital twin. QGIS starts the plugin here."""


def classFactory(iface):
    """Return the plugin; nothing heavy is imported before QGIS asks for it."""
    from .plugin import CityVersePlugin

    return CityVersePlugin(iface)
