"""Figures by district for decisions."""
