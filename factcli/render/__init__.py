"""Results to text for a reader: looks, not content."""
