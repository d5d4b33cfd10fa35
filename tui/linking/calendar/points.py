"""The table of forms, filled."""

from tui.linking.calendar import deictic, named, told, written
from tui.linking.calendar.valued import Valued, value

__all__ = ["Valued", "deictic", "named", "told", "value", "written"]
