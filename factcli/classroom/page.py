"""Pages: one file each with its script and style inside, and the headers that let nothing else in."""

import re
from base64 import b64encode
from dataclasses import dataclass
from hashlib import sha256

_INLINE = re.compile(rb"<(script|style)>(.*?)</\1>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it is sent."""

    body: bytes
    headers: dict[str, str]


def load_page(body: bytes) -> Page:
    """A page whose inline script and style are allowed by their hashes (CSP level 2), and nothing from anywhere else."""
    hashes: dict[str, list[str]] = {"script": [], "style": []}
    for kind, text in _INLINE.findall(body):
        hashes[kind.decode()].append(f"'sha256-{b64encode(sha256(text).digest()).decode()}'")
    policy = "; ".join(
        (
            "default-src 'none'",
            "connect-src 'self'",
            f"script-src {' '.join(hashes['script'])}",
            f"style-src {' '.join(hashes['style'])}",
            "base-uri 'none'",
            "form-action 'none'",
            "frame-ancestors 'none'",
        )
    )
    return Page(
        body,
        {
            "content-type": "text/html; charset=utf-8",
            "content-security-policy": policy,
            "cache-control": "no-store",
            "referrer-policy": "no-referrer",
            "x-content-type-options": "nosniff",
        },
    )
