"""The invitation: the address that pupils open, as text and as a QR code's squares."""

from functools import lru_cache
from typing import Any


@lru_cache(4)
def invitation(join_url: str, language: str) -> dict[str, Any]:
    """What the projector's page needs to know once: `url`, `qr` as rows of 0 and 1 (dark) without a quiet zone, `lang`."""
    import segno

    rows = segno.make(join_url, error="m").matrix if join_url else ()
    return {"url": join_url, "qr": ["".join(map(str, row)) for row in rows], "lang": language}
