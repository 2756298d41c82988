"""Quantities and periods: read from Chinese and English text with their bounds, and compared."""
