"""Letters for the marks on a screen."""

from __future__ import annotations

from string import ascii_lowercase


def labels_for(count: int) -> list[str]:
    """`count` labels, none the beginning of another: letters while they last, then pairs at the end."""
    letters = len(ascii_lowercase)
    if count <= letters:
        return list(ascii_lowercase[:count])
    leads = 1
    while letters - leads + leads * letters < count and leads < letters:
        leads += 1
    single = list(ascii_lowercase[: letters - leads])
    pairs = [a + b for a in ascii_lowercase[letters - leads :] for b in ascii_lowercase]
    return (single + pairs)[:count]
