"""The fact base: held, loaded, indexed, and its names found in text."""
