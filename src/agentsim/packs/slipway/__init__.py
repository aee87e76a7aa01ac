"""A shipyard's tender desk on the day of a bid, and a rival who would like one figure."""
