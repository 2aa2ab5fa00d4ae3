"""The frame of a report: one HTML file that needs no script, no network and no other file."""

from collections.abc import Iterable, Sequence
from html import escape

STYLE = """
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;background:#fff;color:#1b1b1b;font:16px/1.5 system-ui,"Segoe UI",Roboto,sans-serif}
main{max-width:68rem;margin:0 auto;padding:1rem}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.2rem 0 .5rem;border-top:2px solid #1b1b1b;padding-top:.6rem}
h3{font-size:1rem;margin:1.2rem 0 .3rem}
p,ul,dl{max-width:44rem}
.note{border-left:.3rem solid #b3261e;padding:.3rem .8rem;background:#fbeeed;max-width:44rem}
.wide{overflow-x:auto;margin:.8rem 0}
table{border-collapse:collapse;font-size:.92rem}
caption{text-align:left;font-weight:600;padding:.2rem 0}
th,td{border:1px solid #c8c8c8;padding:.25rem .5rem;vertical-align:top;text-align:left}
th{background:#f1f1f1;font-weight:600;min-width:4.2rem}
thead th:first-child{min-width:7.5rem}
td:only-of-type{overflow-wrap:anywhere}
td.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
tfoot td,tfoot th{font-weight:700;background:#f7f7f7}
small{color:#4a4a4a;font-weight:400}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(20rem,100%),1fr));gap:1.2rem}
figure{margin:.5rem 0;max-width:38rem}
figcaption{font-weight:600;font-size:.92rem;margin-bottom:.3rem}
svg{width:100%;height:auto;display:block}
svg text{font:11px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.3rem 1rem;padding:0;margin:.4rem 0;font-size:.92rem}
.key{display:inline-block;width:.9rem;height:.9rem;margin-right:.35rem;vertical-align:-.1rem}
blockquote{margin:.3rem 0;padding-left:.8rem;border-left:.2rem solid #c8c8c8;max-width:44rem}
code{overflow-wrap:anywhere;font-size:.88em}
summary{cursor:pointer;font-weight:600}
a{color:#0b4f9e}
@media print{
 body{font-size:11pt}
 main{max-width:none;padding:0}
 figure,tr,.note{break-inside:avoid}
 h2,h3,caption{break-after:avoid}
 .wide{overflow:visible}
 *{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
"""

POLICY = "default-src 'none'; style-src 'unsafe-inline'"

Cell = str | int
Rows = Iterable[Sequence[Cell]]


def document(title: str, parts: Iterable[str]) -> str:
    """Put parts into a page."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(parts)
        + "\n</main>\n</body>\n</html>\n"
    )


def section(heading: str, *parts: str) -> str:
    """A part of the page under its heading."""
    return (
        f"<section>\n<h2>{escape(heading)}</h2>\n"
        + "\n".join(part for part in parts if part)
        + "\n</section>"
    )


def paragraph(text: str, *, note: bool = False) -> str:
    """A paragraph of plain words; a note stands out."""
    return f'<p class="note">{escape(text)}</p>' if note else f"<p>{escape(text)}</p>"


def table(caption: str, headings: Sequence[str], rows: Rows, foot: Sequence[Cell] = ()) -> str:
    """A table: the first cell of a row heads it, whole numbers stand to the right.

    A heading with a line break shows its second line small.
    """
    head = "".join(f'<th scope="col">{_heading(each)}</th>' for each in headings)
    body = "\n".join(_row(row) for row in rows)
    tail = f"<tfoot>{_row(foot)}</tfoot>" if foot else ""
    label = escape(caption, quote=True)
    return (
        f'<div class="wide" role="region" aria-label="{label}" tabindex="0"><table>'
        f"<caption>{escape(caption)}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>{tail}"
        "</table></div>"
    )


def figure(caption: str, picture: str) -> str:
    """A picture under its caption."""
    return f"<figure><figcaption>{escape(caption)}</figcaption>{picture}</figure>"


def _row(row: Sequence[Cell]) -> str:
    first, *others = row
    cells = "".join(
        f'<td class="n">{each:,}</td>' if isinstance(each, int) else f"<td>{escape(each)}</td>"
        for each in others
    )
    return f'<tr><th scope="row">{_heading(str(first))}</th>{cells}</tr>'


def _heading(text: str) -> str:
    first, _, second = text.partition("\n")
    return escape(first) + (f"<br><small>{escape(second)}</small>" if second else "")
