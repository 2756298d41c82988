"""How paper forms, answer cards and key sheets look, on a screen and on A4."""

from collections.abc import Sequence

_STYLE = """
* { box-sizing: border-box; }
body { font: 11pt/1.5 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif;
  color: #000; background: #e4e4e4; margin: 0; }
.sheet { background: #fff; width: 210mm; min-height: 120mm; margin: 8mm auto; padding: 14mm 15mm; }
.sheet header { display: flex; align-items: center; gap: 5mm; border-bottom: .5mm solid; padding-bottom: 2.5mm; }
h1 { font-size: 15pt; line-height: 1.25; margin: 0; overflow-wrap: anywhere; }
.head { flex: 1; min-width: 0; }
.meta { margin: 0; color: #444; font-size: 9pt; }
.form { border: .5mm solid; border-radius: 2mm; padding: 1mm 4mm; font-size: 16pt; font-weight: bold;
  white-space: nowrap; }
.number { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; white-space: nowrap; }
.who { display: flex; flex-wrap: wrap; gap: 3mm 6mm; margin: 4mm 0; align-items: end; }
.who span { display: inline-flex; align-items: end; white-space: nowrap; }
.line { display: inline-block; border-bottom: .3mm solid; width: 38mm; height: 7mm; margin-left: 1.5mm; }
.line.narrow { width: 24mm; }
.boxes { display: inline-flex; margin-left: 1.5mm; }
.boxes i { width: 7.5mm; height: 9mm; border: .3mm solid; margin-left: -.3mm; }
.how { margin: 0 0 4mm; font-size: 9.5pt; }
ol { list-style: none; padding: 0; margin: 0; }
.paper { margin-top: 4mm; }
.paper > li { display: flex; margin: 0 0 4mm; break-inside: avoid; }
.paper > li > b, .card > li > b { flex: 0 0 8mm; }
.paper > li > div { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.type { color: #444; font-size: 9pt; white-space: nowrap; }
.prompts, .options { display: grid; gap: .6mm 3mm; margin-top: 1mm; }
.options > li, .prompts > li { display: flex; }
.options > li > span, .prompts > li > span { flex: 0 0 6mm; }
.options > li > div, .prompts > li > div { min-width: 0; overflow-wrap: anywhere; }
.two { grid-template-columns: repeat(2, 1fr); }
.three { grid-template-columns: repeat(3, 1fr); }
.four { grid-template-columns: repeat(4, 1fr); }
.five { grid-template-columns: repeat(5, 1fr); }
.pairs > ol { align-content: start; }
.pairs { display: grid; grid-template-columns: 1fr 1fr; gap: 0 8mm; }
.card { columns: 3; column-gap: 6mm; column-rule: .2mm solid #999; }
.card > li { display: flex; align-items: center; min-height: 8.6mm; padding: .8mm 0; break-inside: avoid; }
.card > li > div { flex: 1; min-width: 0; display: flex; flex-wrap: wrap; align-items: center; gap: 1.2mm; }
.card > li:nth-child(5n) { border-bottom: .2mm dotted #777; }
.card.roomy > li { min-height: 13mm; }
.mark { width: 6.6mm; height: 6.6mm; border: .3mm solid; border-radius: 50%; font-size: 9pt; line-height: 6mm;
  text-align: center; }
.mark.square { border-radius: 1mm; }
.place { display: inline-flex; align-items: center; gap: .8mm; font-size: 9pt; }
.place i { width: 6.6mm; height: 6.6mm; border: .3mm solid; }
.write { flex: 1; border-bottom: .3mm solid; height: 7mm; min-width: 18mm; }
.unit { font-size: 9pt; max-width: 22mm; overflow-wrap: anywhere; }
.turn { display: flex; flex-wrap: wrap; align-items: center; gap: .3mm; }
.turn small { font-size: 7.5pt; }
.turn .place i { width: 6mm; }
.score { margin-top: 5mm; text-align: right; }
table { border-collapse: collapse; width: 100%; margin-top: 4mm; font-size: 10pt; line-height: 1.4; }
th, td { border: .2mm solid #777; padding: 1mm 2mm; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; }
td.key { font-weight: bold; white-space: nowrap; width: 1%; }
tr { break-inside: avoid; }
thead { display: table-header-group; }
td:first-child, th:first-child { text-align: right; white-space: nowrap; width: 1%; }
.strip { display: flex; flex-wrap: wrap; gap: 1mm 7mm; margin: 4mm 0 0; font-size: 13pt; letter-spacing: .8mm; }
.strip small { font-size: 8pt; color: #444; margin-right: 1mm; letter-spacing: 0; }
.weak { margin: 3mm 0 0; padding-left: 5mm; font-size: 9.5pt; list-style: disc; }
footer { margin-top: 5mm; font-size: 8.5pt; color: #444; overflow-wrap: anywhere; }
@page { size: A4; margin: 13mm 15mm 15mm; }
@media print {
  body { background: none; }
  .sheet { width: auto; min-height: 0; margin: 0; padding: 0; break-after: page; }
  .sheet:last-child { break-after: auto; }
}
"""


def style_of(numbers: Sequence[str]) -> str:
    """The style sheet; on the pages of the n-th section (class `sheet0`, `sheet1` …) the n-th of `numbers` stands in
    the foot, with the page's number in that section.

    Numbers are made of letters, digits and hyphens alone.
    """
    pages = [
        f"@page sheet{place} {{ counter-increment: sheet{place};"
        f' @bottom-left {{ content: "{number}"; font-size: 8pt; }}'
        f" @bottom-right {{ content: counter(sheet{place}); font-size: 8pt; }} }}\n"
        f".sheet{place} {{ page: sheet{place}; }}\n"
        for place, number in enumerate(numbers)
    ]
    return _STYLE + "".join(pages)
