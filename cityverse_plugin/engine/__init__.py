"""Runs kernels over rasters larger than memory and writes what they give."""
