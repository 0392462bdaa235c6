"""What a twin is: roles, layers, records, provenance and grids, as frozen dataclasses with their checks."""
