"""The checks, by what they look at. `agentsim.testing.kit` carries them out."""

__all__: list[str] = []
