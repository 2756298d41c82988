"""Strings in, strings out: it measures and cuts text, and never decides what text means."""
