"""The only adapters to QGIS: layers, styles, network, tasks, settings."""
