"""Measurements of the library against its performance budgets: `python -m benchmarks`."""
