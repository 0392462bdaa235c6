"""Twins opened, and layers published."""
