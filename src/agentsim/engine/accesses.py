"""What counts as asking the outside world: calls, functions and audit events, by name.

Everything here is a function of frames and names, and changes nothing. `agentsim.engine.closed`
listens, and asks here what it has heard.
"""

from __future__ import annotations

import gc
import opcode
import sys
from collections.abc import Mapping
from datetime import date, datetime
from types import FrameType
from typing import Any, Final

from agentsim.errors import Access

__all__ = ["excused", "name_of", "of_audit", "of_builtin", "of_function", "place_of", "shared"]

# -- audit events ----------------------------------------------------------------------------

_EVENTS: Final[Mapping[str, Access]] = {
    "_thread.start_joinable_thread": "thread",
    "_thread.start_new_thread": "thread",
    "builtins.input": "file",
    "mmap.__new__": "file",
    "open": "file",
    "os.exec": "process",
    "os.fork": "process",
    "os.forkpty": "process",
    "os.kill": "process",
    "os.killpg": "process",
    "os.posix_spawn": "process",
    "os.putenv": "environment",
    "os.spawn": "process",
    "os.startfile": "process",
    "os.system": "process",
    "os.unsetenv": "environment",
    "signal.pthread_kill": "process",
    "sys.setprofile": "profiler",
    "time.sleep": "clock",
    "webbrowser.open": "process",
}
_FAMILIES: Final[Mapping[str, Access]] = {
    "ctypes": "process",
    "fcntl": "file",
    "ftplib": "network",
    "glob": "file",
    "http": "network",
    "imaplib": "network",
    "msvcrt": "file",
    "nntplib": "network",
    "os": "file",
    "pathlib": "file",
    "poplib": "network",
    "pty": "process",
    "resource": "process",
    "shutil": "file",
    "smtplib": "network",
    "socket": "network",
    "sqlite3": "file",
    "subprocess": "process",
    "syslog": "file",
    "tempfile": "file",
    "urllib": "network",
    "winreg": "environment",
}


def of_audit(event: str) -> Access | None:
    """Return what an audit event asks for; None if nothing outside."""
    return _EVENTS.get(event) or _FAMILIES.get(event.partition(".")[0])


# -- calls of builtin functions --------------------------------------------------------------

_CLOCKS: Final = (
    *("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns"),
    *("process_time", "process_time_ns", "thread_time", "thread_time_ns"),
    *("clock_gettime", "clock_gettime_ns", "clock_settime", "clock_settime_ns", "sleep"),
    *("localtime", "ctime", "mktime"),  # these ask the machine for its time zone
)
_UNLESS_GIVEN: Final = {"gmtime": 0, "asctime": 0, "strftime": 1}
"""Functions of `time` that ask the clock where they get no more arguments than this."""

_PROCESSES: Final = (
    *("abort", "cpu_count", "ctermid", "execv", "execve", "_exit", "fork", "fork1", "forkpty"),
    *("get_terminal_size", "getegid", "geteuid", "getgid", "getgrouplist", "getgroups"),
    *("getloadavg", "getlogin", "getpgid", "getpgrp", "getpid", "getppid", "getpriority"),
    *("getresgid", "getresuid", "getsid", "getuid", "kill", "killpg", "nice", "posix_spawn"),
    *("posix_spawnp", "process_cpu_count", "sched_getaffinity", "sched_yield", "setpriority"),
    *("setsid", "spawnv", "spawnve", "sysconf", "system", "times", "uname", "wait", "wait3"),
    *("wait4", "waitid", "waitpid"),
)
_PLAIN_OS: Final = (
    *("fspath", "strerror", "_path_normpath", "_path_splitroot", "_path_splitroot_ex"),
    *("major", "makedev", "minor", "waitstatus_to_exitcode", "register_at_fork"),
    *("WCOREDUMP", "WEXITSTATUS", "WIFCONTINUED", "WIFEXITED", "WIFSIGNALED", "WIFSTOPPED"),
    *("WSTOPSIG", "WTERMSIG"),
)
"""Functions of the operating system's module that only work something out."""

_OS: Final[Mapping[str, Access | None]] = {
    **dict.fromkeys(_PROCESSES, "process"),
    **dict.fromkeys(_PLAIN_OS),
    "getrandom": "randomness",
    "putenv": "environment",
    "unsetenv": "environment",
    "urandom": "randomness",
}
_PLAIN_SOCKET: Final = (
    *("CMSG_LEN", "CMSG_SPACE", "getdefaulttimeout", "htonl", "htons", "inet_aton", "inet_ntoa"),
    *("inet_ntop", "inet_pton", "ntohl", "ntohs"),
)

_FUNCTIONS: Final[Mapping[str, tuple[Mapping[str, Access | None], Access | None]]] = {
    "_posixsubprocess": ({}, "process"),
    "_signal": ({}, "process"),
    "_socket": (dict.fromkeys(_PLAIN_SOCKET), "network"),
    "_thread": ({"start_joinable_thread": "thread", "start_new_thread": "thread"}, None),
    "_uuid": ({}, "randomness"),
    "_winapi": ({}, "process"),
    "fcntl": ({}, "file"),
    "grp": ({}, "process"),
    "nt": (_OS, "file"),
    "posix": (_OS, "file"),
    "pwd": ({}, "process"),
    "resource": ({}, "process"),
    "select": ({}, "network"),
    "termios": ({}, "file"),
    "time": (dict.fromkeys(_CLOCKS, "clock"), None),
}
"""Functions of builtin modules by name, and what all the others in their module ask for."""

_READS: Final = ("read", "read1", "readall", "readinto", "readinto1", "readline", "readlines")
_SENDS: Final = (
    *("accept", "bind", "connect", "connect_ex", "listen", "recv", "recv_into", "recvfrom"),
    *("recvfrom_into", "recvmsg", "recvmsg_into", "send", "sendall", "sendmsg", "sendto"),
)
_METHODS: Final = frozenset(
    {
        *("astimezone", "fromtimestamp", "now", "timestamp", "today", "utcnow"),
        *("getrandbits", "getstate", "random", "seed", "setstate"),
        *_READS,
        *_SENDS,
    }
)


def of_builtin(
    frame: FrameType, function: Any, sown: Mapping[int, object]
) -> tuple[Access, str] | None:
    """Return what the call of a builtin function asks for, and its name; None if nothing outside.

    Args:
        frame: Where it is called.
        function: The function, or a method of a builtin type.
        sown: The random generators that may be used, by their `id`.
    """
    module = function.__module__
    name: str = function.__name__
    if module is None:
        return _of_method(frame, function, name, sown) if name in _METHODS else None
    known = _FUNCTIONS.get(module)
    if known is None:
        return None
    if module == "time" and name in _UNLESS_GIVEN:
        given = _given(frame)
        asks = given is not None and given <= _UNLESS_GIVEN[name]
        return ("clock", f"time.{name}") if asks else None
    functions, rest = known
    access: Access | None = functions.get(name, rest)
    return None if access is None else (access, f"{_SPELLED.get(module, module)}.{name}")


def _of_method(
    frame: FrameType, function: Any, name: str, sown: Mapping[int, object]
) -> tuple[Access, str] | None:
    owner = function.__self__
    if isinstance(owner, type):
        asks = issubclass(owner, date) and (
            name in ("now", "utcnow", "today") or (name == "fromtimestamp" and _given(frame) == 1)
        )
        return ("clock", f"{owner.__module__}.{owner.__qualname__}.{name}") if asks else None
    kind = type(owner)
    if issubclass(kind, datetime):
        naive = owner.tzinfo is None
        if name == "astimezone":
            naive = naive or _given(frame) == 0
        asks = naive and name in ("astimezone", "timestamp")
        return ("clock", f"datetime.datetime.{name}") if asks else None
    if _is_a(kind, "_random", "Random"):
        return None if id(owner) in sown else ("randomness", _of_generator(owner, name))
    if name in _SENDS:
        return ("network", f"socket.socket.{name}") if _is_a(kind, "_socket", "socket") else None
    return ("file", name) if name in _READS and _is_open_file(owner) else None


def _is_a(kind: type, module: str, name: str) -> bool:
    """Tell whether a type is one of a module that need not have been imported."""
    base = getattr(sys.modules.get(module), name, None)
    return base is not None and issubclass(kind, base)


def _is_open_file(value: Any) -> bool:
    """Tell whether a stream has a file of the operating system behind it."""
    if not _is_a(type(value), "_io", "_IOBase"):
        return False
    try:
        value.fileno()
    except (OSError, ValueError):
        return False
    return True


def _given(frame: FrameType) -> int | None:
    """Return how many arguments the call under way in a frame was given, if its code says so."""
    code, place = frame.f_code.co_code, frame.f_lasti
    if place < 0 or opcode.opname[code[place]] not in ("CALL", "CALL_KW", "PRECALL"):
        return None
    return code[place + 1]


# -- calls of Python functions ---------------------------------------------------------------

_PYTHON: Final[Mapping[tuple[str, str], Access]] = {
    ("asyncio.runners", "run"): "thread",
    ("concurrent.futures.process", "ProcessPoolExecutor.submit"): "thread",
    ("concurrent.futures.thread", "ThreadPoolExecutor.submit"): "thread",
    ("random", "Random.seed"): "randomness",
    ("uuid", "getnode"): "randomness",
    ("uuid", "uuid1"): "randomness",
    **{
        ("os", f"_Environ.{name}"): "environment"
        for name in (
            *("__delitem__", "__getitem__", "__ior__", "__iter__", "__len__", "__or__"),
            *("__repr__", "__ror__", "__setitem__", "copy", "setdefault"),
        )
    },
}
_PYTHON_NAMES: Final = frozenset(name.rpartition(".")[2] for _, name in _PYTHON)


def of_function(frame: FrameType, sown: dict[int, object]) -> tuple[Access, str] | None:
    """Return what the call of a Python function asks for, and its name; None if nothing outside.

    Args:
        frame: The function's own.
        sown: The random generators that may be used, by their `id`. One that is given a seed
            here joins them.
    """
    code = frame.f_code
    if code.co_name not in _PYTHON_NAMES:
        return None
    module: str = frame.f_globals.get("__name__", "")
    access = _PYTHON.get((module, code.co_qualname))
    if access is None:
        return None
    name = f"{module}.{code.co_qualname}"
    if code.co_name == "seed":
        generator = frame.f_locals["self"]
        if shared(generator):
            return access, "random.seed"
        if frame.f_locals["a"] is not None:
            sown[id(generator)] = generator  # kept, so that no other gets its id
            return None
        name = _of_generator(generator, "seed")
    return access, name


# -- names, places, excuses ------------------------------------------------------------------

_SPELLED: Final = {
    "_signal": "signal",
    "_socket": "socket",
    "_uuid": "uuid",
    "asyncio.runners": "asyncio",
    "concurrent.futures.process": "concurrent.futures",
    "concurrent.futures.thread": "concurrent.futures",
    "genericpath": "os.path",
    "nt": "os",
    "ntpath": "os.path",
    "posix": "os",
    "posixpath": "os.path",
}
"""Modules of the standard library by the name that people import them under."""

_REPORTING: Final = ("logging", "logging.handlers", "traceback")
_EXCUSED: Final = (
    ("warnings", "_showwarnmsg"),
    ("warnings", "_showwarnmsg_impl"),
    ("weakref", "__call__"),
)


def shared(generator: object) -> bool:
    """Tell whether a random generator is the one behind the functions of `random`."""
    return generator is getattr(sys.modules.get("random"), "_inst", None)


def _of_generator(generator: object, name: str) -> str:
    owner = "" if shared(generator) else f"{type(generator).__name__}."
    return f"random.{owner}{name}"


def _is_standard(frame: FrameType) -> bool:
    module: str = frame.f_globals.get("__name__", "")
    return module.partition(".")[0] in sys.stdlib_module_names


def name_of(frame: FrameType | None, base: FrameType, name: str) -> str:
    """Return the call by the name under which other than the standard library's code made it.

    Args:
        frame: Where the call was made.
        base: The frame to look no further than.
        name: The call by its own name.
    """
    while frame is not None and frame is not base and _is_standard(frame):
        module: str = frame.f_globals["__name__"]
        qualname = frame.f_code.co_qualname
        if module == "random" and "self" in frame.f_locals:
            name = _of_generator(frame.f_locals["self"], frame.f_code.co_name)
        elif module == "collections.abc" or qualname.startswith("_Environ."):
            name = "os.environ"
        else:
            name = f"{_SPELLED.get(module, module)}.{qualname}"
        frame = frame.f_back
    return name.removesuffix(".__init__")


def place_of(frame: FrameType | None, base: FrameType, file: str) -> str:
    """Return the line in a tool's file that led to a call, or else the nearest of anybody's code.

    Args:
        frame: Where the call was made.
        base: The frame to look no further than.
        file: The file of the tool's function.
    """
    nearest = ""
    while frame is not None and frame is not base:
        name = frame.f_code.co_filename
        made = name.startswith("<")  # by exec, or in a shell
        place = name if made else name.replace("\\", "/").rpartition("/")[2]
        place += f":{frame.f_lineno}"
        if name == file:
            return place
        if not nearest and not made and not _is_standard(frame):
            nearest = place
        frame = frame.f_back
    return nearest


def excused(frame: FrameType | None, base: FrameType) -> bool:
    """Tell whether a call is none of the tool's doing, or reports what goes on.

    Excused are an import with the code that it runs; finalisers and what listens to the garbage
    collector, which come when they like; log records, warnings and tracebacks.

    Args:
        frame: Where the call was made.
        base: The frame to look no further than.
    """
    listeners = [getattr(each, "__code__", None) for each in gc.callbacks]
    while frame is not None and frame is not base:
        code = frame.f_code
        if code.co_name == "__del__" or code in listeners:
            return True
        # What importlib is asked to read or to load again is not an import.
        if code.co_name == "_find_and_load" and code.co_filename.startswith("<frozen importlib"):
            return True
        module: str = frame.f_globals.get("__name__", "")
        if module in _REPORTING or (module, code.co_name) in _EXCUSED:
            return True
        frame = frame.f_back
    return False
