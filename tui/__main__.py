"""`python -m tui` is `briefing`."""

import sys

from tui.cli import main

sys.exit(main())
