"""From an article to a draft base: its text, what is worth keeping in it, the slots of that, and the file."""
