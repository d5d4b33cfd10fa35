"""Takes the screenshots: the real app on `seeds/`, with the real extraction, as SVG and PNG beside this file.

Run as `python screenshots/make.py` with the extra `dev` installed; a name or two take just those."""

from __future__ import annotations

import asyncio
import os
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
SEEDS = HERE.parent / "seeds"


@dataclass(frozen=True)
class Shot:
    """One picture: the keys that lead to it, and the size in cells."""

    name: str
    seed: str
    columns: int
    rows: int
    keys: str = ""
    colour: bool = True


SHOTS = (
    Shot("reader-80x24", "01-blinken-in-beijing.txt", 80, 24),
    Shot("reader-120x40", "01-blinken-in-beijing.txt", 120, 40),
    Shot("reader-200x60", "07-suez-canal.md", 200, 60),
    Shot("entity", "01-blinken-in-beijing.txt", 120, 40, "2 j j enter n"),
    Shot("card", "01-blinken-in-beijing.txt", 150, 40, "2 j enter enter"),
    Shot("together", "01-blinken-in-beijing.txt", 120, 40, "2 j enter enter enter j j j j j j enter"),
    Shot("doubt", "07-suez-canal.md", 120, 40, "2 S"),
    Shot("date", "05-black-sea-grain.txt", 120, 40, "3 j j j enter"),
    Shot("measure", "03-opec-plus-cuts.md", 120, 40, "4 j j enter"),
    Shot("chronology", "01-blinken-in-beijing.txt", 120, 40, "3 z j"),
    Shot("help", "01-blinken-in-beijing.txt", 80, 24, "question_mark"),
    Shot("no-colour", "01-blinken-in-beijing.txt", 80, 24, "2 j j enter", colour=False),
)


async def take(shot: Shot) -> str:
    """The SVG of one shot."""
    from tui.analysis.engine import Engine
    from tui.app import BriefingApp
    from tui.model.analysis import Analysis
    from tui.model.document import Document
    from tui.reading import read_file
    from tui.session.settings import Settings

    path = SEEDS / shot.seed
    document = read_file(path)
    engine = Engine()
    whole = engine.complete(document)

    class Told:
        """Gives the finished analysis at once, so that no picture shows a half of it."""

        def analyse(
            self, document: Document, *, around: int = 0, cancelled: Callable[[], bool] = lambda: False
        ) -> Iterator[Analysis]:
            yield whole

        anchored = engine.anchored

    os.environ.pop("NO_COLOR", None)
    if not shot.colour:
        os.environ["NO_COLOR"] = "1"
    app = BriefingApp([path], Settings(), document, Told())
    async with app.run_test(size=(shot.columns, shot.rows)) as pilot:
        await pilot.pause()
        await pilot.pause(0.2)
        if shot.keys:
            await pilot.press(*shot.keys.split())
        await pilot.pause(0.3)
        return app.export_screenshot(title=f"briefing {shot.seed}")


def local(svg: str) -> str:
    """Without the font that Textual names on the web: a picture fetches nothing."""
    svg = re.sub(r"@font-face\s*\{.*?\}", "", svg, flags=re.S)
    svg = re.sub(r"font-family:\s*[^;]+;", "font-family: 'DejaVu Sans Mono', monospace;", svg)
    return "\n".join(line.rstrip() for line in svg.splitlines() if line.strip()) + "\n"


def underlined(svg: str) -> str:
    """With a line under each underlined piece: Cairo draws no text-decoration."""
    colours = dict(re.findall(r"\.([\w-]+) \{ fill: (#\w+)[^}]*text-decoration: underline", svg))

    def line(found: re.Match[str]) -> str:
        name, x, y, width = found[1], *map(float, found.group(2, 3, 4))
        if name not in colours:
            return found[0]
        rule = f'<rect x="{x}" y="{y + 3:.1f}" width="{width}" height="1.3" fill="{colours[name]}"/>'
        return rule + found[0]

    svg = re.sub(r'<text class="([\w-]+)" x="([\d.]+)" y="([\d.]+)" textLength="([\d.]+)"', line, svg)
    # Cairo leaves blanks out when it stretches a text to its length; with a font whose cells have the very
    # width that Textual reckons with (12.2), nothing is to be stretched.
    svg = re.sub(r' textLength="[\d.]+"', "", svg)
    return svg.replace("font-size: 20px", "font-size: 20.264px")


def main() -> None:
    """Take them all, or those that are named."""
    import cairosvg

    wanted = set(sys.argv[1:])
    with tempfile.TemporaryDirectory() as folder:
        for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"):
            os.environ[name] = folder
        for shot in SHOTS:
            if wanted and shot.name not in wanted:
                continue
            svg = local(asyncio.run(take(shot)))
            (HERE / f"{shot.name}.svg").write_text(svg, encoding="utf-8")
            drawn = underlined(svg)
            picture = HERE / f"{shot.name}.png"
            cairosvg.svg2png(bytestring=drawn.encode(), write_to=str(picture), output_width=1200)
            print(shot.name)


if __name__ == "__main__":
    main()
