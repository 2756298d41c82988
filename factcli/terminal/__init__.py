"""A terminal that is played on: keys, screen, prompt; it knows no quiz."""
