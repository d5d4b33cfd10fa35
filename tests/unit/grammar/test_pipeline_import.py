"""spaCy is imported without its command line, and is whole all the same."""

from __future__ import annotations

import subprocess
import sys


def test_spacy_is_whole_after_the_grammar_was_loaded_without_its_command_line() -> None:
    code = (
        "import sys\n"
        "from tui.extraction.pipeline import load\n"
        "from tui.model.span import Span\n"
        "text = 'The minister, a former judge, resigned.'\n"
        "_, phrases, _ = load(None).parse(text, [Span(0, len(text))])\n"
        "print(len(phrases), 'spacy.cli' in sys.modules)\n"
        "import spacy, spacy.cli\n"
        "print(callable(spacy.cli.download), spacy.info(silent=True)['spacy_version'] == spacy.__version__)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["2 False", "True True"]
