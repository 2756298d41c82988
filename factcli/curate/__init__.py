"""Making a base and proving it."""
