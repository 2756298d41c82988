"""Items from facts, and answers to grades."""
