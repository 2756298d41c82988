"""What both of the class's pages have to keep to, looked up in their text."""

import os
import re
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

import pytest

MOST_BYTES = 20_480
_INLINE = re.compile(r"<(script|style)([^>]*)>")
_CHECK = """
import {{parse}} from "{folder}/node_modules/acorn/dist/acorn.mjs";
let text = "";
for await (const piece of process.stdin) text += piece;
parse(text, {{ecmaVersion: 2015}});
"""


def page_text(name: str) -> str:
    """The page as it is sent."""
    return (files("factcli.classroom") / name).read_text(encoding="utf-8")


def check_form(name: str) -> None:
    """Size, one style and one script without attributes, nothing inline elsewhere, nothing from elsewhere, no HTML from texts."""
    text = page_text(name)
    assert len(text.encode()) <= MOST_BYTES
    assert sorted(_INLINE.findall(text)) == [("script", ""), ("style", "")]
    markup = re.sub(r"<(script|style)>.*?</\1>", "", text, flags=re.DOTALL)
    assert not re.findall(r"<[^>]*\s(?:on\w+|style)\s*=", markup)
    assert "http:" not in text
    assert "https:" not in text
    assert "//" not in markup
    for way in ("innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function("):
        assert way not in text
    for secure in ("crypto.subtle", "wakeLock", "serviceWorker", "clipboard"):
        assert secure not in text


def check_syntax(name: str) -> None:
    """The script is read by acorn as ES2015."""
    folder = Path(os.environ.get("FACTCLI_NODE", "/nowhere"))
    node = shutil.which("node")
    if node is None or not (folder / "node_modules/acorn").is_dir():
        if os.environ.get("FACTCLI_NO_SKIP"):
            pytest.fail("FACTCLI_NODE names no folder with acorn")
        pytest.skip("node or acorn isn't there (FACTCLI_NODE)")
    script = page_text(name).partition("<script>")[2].partition("</script>")[0]
    told = subprocess.run(
        [node, "--input-type=module", "-e", _CHECK.format(folder=folder)],
        input=script,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr


FAINT = """
() => {
  const read = colour => { const n = colour.match(/[\\d.]+/g).map(Number); return {rgb: n.slice(0, 3), a: n.length > 3 ? n[3] : 1}; };
  const shine = rgb => {
    const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = one => {
    for (; one; one = one.parentElement) {
      const {rgb, a} = read(getComputedStyle(one).backgroundColor);
      if (a === 1) return rgb;
      if (a !== 0) throw new Error("half transparent");
    }
    return [255, 255, 255];
  };
  const faint = [];
  for (const one of document.body.querySelectorAll("*")) {
    const own = [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()) || one.tagName === "INPUT";
    if (!own || !one.offsetParent || one.tagName === "SCRIPT") continue;
    const style = getComputedStyle(one);
    const [a, b] = [shine(read(style.color).rgb), shine(ground(one))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize), isLarge = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (contrast < (isLarge ? 3 : 4.5)) faint.push([one.textContent || one.id, style.color, contrast]);
  }
  return faint;
}
"""
"""What is hard to read on a page: texts whose contrast is below WCAG's AA."""

WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
"""By how many pixels a page is wider than the window."""
