"""Every error that agentsim raises, in one tree.

Each leaf also inherits the builtin a caller would expect, carries its facts as fields, and
says what was wrong, what was expected, and how to mend it.
"""

from agentsim.errors.making import (
    CheckError,
    ConflictError,
    ExcludedCell,
    LeakError,
    LoadError,
    ScenarioError,
    ToolDefinitionError,
    TwinError,
    UnknownName,
    VersionError,
)
from agentsim.errors.playing import (
    Access,
    ClosedError,
    EndpointError,
    EpisodeOver,
    ExtensionError,
    MissingExtra,
    MissingModel,
    ToolError,
    VerificationError,
)
from agentsim.errors.root import AgentsimError, Fault

__all__ = [
    "Access",
    "AgentsimError",
    "CheckError",
    "ClosedError",
    "ConflictError",
    "EndpointError",
    "EpisodeOver",
    "ExcludedCell",
    "ExtensionError",
    "Fault",
    "LeakError",
    "LoadError",
    "MissingExtra",
    "MissingModel",
    "ScenarioError",
    "ToolDefinitionError",
    "ToolError",
    "TwinError",
    "UnknownName",
    "VerificationError",
    "VersionError",
]
