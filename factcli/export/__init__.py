"""Items written for other programs; nothing is cut in silence, and what a form can't hold is told."""
