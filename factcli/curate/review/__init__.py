"""Going through a base fact by fact: the lines of each, what becomes of them, where its quote stands."""
