"""The shared catalogue: records as STAC JSON, the Store port and its stores, publishing."""
