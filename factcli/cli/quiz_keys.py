"""What each key of a quiz does, by the signs that it writes: an input method may write them full-width."""

NEXT = {" ", "　"}
SKIP = {"s", "S", "ｓ", "Ｓ"}
LEAVE = {"q", "Q", "ｑ", "Ｑ"}
HELP = {"?", "？"}
HINT = {"h", "H", "ｈ", "Ｈ"}
UNDO = {"u", "U", "ｕ", "Ｕ"}
COMMANDS = SKIP | LEAVE | HELP | HINT | UNDO
RATINGS = {sign: rating for rating, signs in enumerate(("1１", "2２", "3３", "4４"), 1) for sign in signs}
REPEAT = {"r", "R", "ｒ", "Ｒ"}
