"""Plain data that every layer speaks; standard library only."""
