"""A chat server for tests."""

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class Server(ThreadingHTTPServer):
    """A chat server that answers every request with the same message, and keeps the requests."""

    daemon_threads = True

    def __init__(self, message: dict[str, Any], status: int = 200) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.message, self.status = message, status
        self.asked: list[tuple[dict[str, Any], str | None]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.asked.append((json.loads(body), self.headers["authorization"]))
        answer: dict[str, Any] = {"error": {"message": "no such model"}}
        if self.server.status == 200:
            answer = {
                "choices": [{"message": self.server.message, "finish_reason": "stop"}],
                "usage": {"prompt_tokens": 7, "completion_tokens": 3},
            }
        data = json.dumps(answer).encode()
        self.send_response(self.server.status)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        pass
