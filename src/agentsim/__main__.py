"""`python -m agentsim` is the `agentsim` command."""

from agentsim.cli import main

__all__: list[str] = []

if __name__ == "__main__":
    main()
