"""Quantities and periods: found in text, read exactly, compared."""
