"""A chat server on loopback that answers as it is told."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import attrs


@attrs.frozen
class Answer:
    """What the server sends; as JSON, unless the body is bytes."""

    body: Any = b""
    status: int = 200
    headers: dict[str, str] = attrs.field(factory=dict)
    held: bool = False
    """Whether the server says nothing at all until it is closed."""
    dripping: bool = False
    """Whether the server goes on sending blanks until it is closed."""
    length: int | None = None
    """A length to claim in the place of the true one."""


def completion(
    content: Any = None, *, stop: Any = "stop", usage: Any = None, **message: Any
) -> Answer:
    """A chat completion with one choice."""
    fields = {"role": "assistant", "content": content, **message}
    return Answer({"choices": [{"message": fields, "finish_reason": stop}], "usage": usage})


def tool_call(name: str, arguments: Any, id: str = "") -> dict[str, Any]:
    """A tool call as APIs write it."""
    written = arguments if isinstance(arguments, str) else json.dumps(arguments)
    return {"id": id, "type": "function", "function": {"name": name, "arguments": written}}


@attrs.frozen
class Request:
    """What the server was asked."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    port: int
    """The client's port: the same for as long as a connection lasts."""


class ChatServer(ThreadingHTTPServer):
    """Answers each request by a function of it and of how many came before."""

    daemon_threads = True

    def __init__(self, answer: Callable[[Request, int], Answer]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answer = answer
        self.requests: list[Request] = []
        self.closing = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: ChatServer

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["content-length"])))
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Request(self.path, headers, body, self.client_address[1])
        number = len(self.server.requests)
        self.server.requests.append(request)
        answer = self.server.answer(request, number)
        if answer.held:
            self.server.closing.wait()
            self.close_connection = True
            return
        data = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        length = len(data) if answer.length is None else answer.length
        self.send_header("content-length", str(length))
        self.end_headers()
        try:
            self.wfile.write(data)
            while answer.dripping and not self.server.closing.wait(0.01):
                self.wfile.write(b" ")
        except OSError:  # the client has had enough
            self.close_connection = True
        if length != len(data):
            self.close_connection = True

    def log_message(self, format: str, *args: Any) -> None:
        pass


@contextmanager
def serving(
    *answers: Answer, by: Callable[[Request, int], Answer] | None = None
) -> Iterator[ChatServer]:
    """Serve these answers in order, the last one again and again; or whatever a function says."""
    server = ChatServer(by or (lambda _, number: answers[min(number, len(answers) - 1)]))
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
