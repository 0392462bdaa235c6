"""Cities from outside formats, as plain files, tables and arrays."""
