"""Kinds of characters, and traditional characters written as simplified ones."""


def is_han(character: str) -> bool:
    """Whether a character is a Chinese one; 〇 and the rare planes count."""
    return (
        "\u4e00" <= character <= "\u9fff"
        or character == "〇"
        or "\u3400" <= character <= "\u4dbf"
        or "\U00020000" <= character <= "\U0003ffff"
        or "\uf900" <= character <= "\ufaff"
    )


def has_han(text: str) -> bool:
    """Whether any character of `text` is a Chinese one."""
    return not text.isascii() and any(map(is_han, text))


def may_be_traditional(text: str) -> bool:
    """Whether `text` holds Chinese characters outside GB 2312, which no text in everyday simplified script does.

    A cheap question that spares most texts the import of a converter; a rare simplified character makes it
    answer yes for nothing, which costs time only.
    """
    if text.isascii():
        return False
    try:
        text.encode("gb2312")
    except UnicodeEncodeError:
        return any(
            is_han(character) and character != "〇" and not character.encode("gb2312", "ignore")
            for character in text
        )
    return False


_converter: object = None


def simplify(text: str) -> str:
    """`text` with traditional characters replaced by simplified ones, character for character."""
    global _converter
    if _converter is None:
        import opencc

        _converter = opencc.OpenCC("t2s")
    convert = _converter.convert  # type: ignore[attr-defined]
    converted: str = convert(text)
    if len(converted) == len(text):
        return converted
    return "".join(single if len(single := convert(character)) == 1 else character for character in text)
