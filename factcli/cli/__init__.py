"""Words on a command line to one library call; the only door to the outside world."""
