"""Bases too large for memory: compiled into one SQLite file, and asked there."""
