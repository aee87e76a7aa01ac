"""Models behind chat APIs, over real HTTP."""

import asyncio
import json
import pickle
import subprocess
import sys
import traceback
from base64 import b64decode
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentsim import Call, Environment, Episode, Reply, arun, run, verify
from agentsim.errors import EndpointError, UnknownName
from agentsim.events import Replied, Usage
from agentsim.models._completions import Unusable, reply_of
from agentsim.models.chat import OPENAI_URL, ChatModel
from agentsim.models.dialects import Dialect, structured
from agentsim.values import digest_of
from tests.models.servers import Answer, ChatServer, Request, completion, serving, tool_call
from tests.models.situations import HARBOUR, seen

KEY = "sk-live-0123456789abcdefABCDEF"
DONE = completion("All done.")
Plan = Callable[[str, dict[str, Any] | None], Answer]


def chat(server: ChatServer, **options: Any) -> ChatModel:
    return ChatModel("tiny", server.url, **{"backoff_s": 0.0, "timeout_s": 5.0, **options})


def natively(say: str, call: dict[str, Any] | None) -> Answer:
    if call is None:
        return completion(say)
    return completion(None, tool_calls=[tool_call(call["tool"], call["arguments"], id="c")])


def in_json(say: str, call: dict[str, Any] | None) -> Answer:
    return completion(json.dumps({"thinking": "Hm.", "action": call or {"say": say}}))


def in_text(say: str, call: dict[str, Any] | None) -> Answer:
    if call is None:
        return completion(say)
    return completion(f'<call tool="{call["tool"]}">{json.dumps(call["arguments"])}</call>')


def clerk(write: Plan) -> Callable[[Request, int], Answer]:
    """A model of three steps, each of which depends on what it was sent."""

    def answer(request: Request, number: int) -> Answer:
        said = request.body["messages"][-1]["content"]
        if number == 0:
            assert "Please see to the mail." in said
            return write("", {"tool": "list_mail", "arguments": {}})
        if number == 1:
            listing = json.loads(said[said.index('{"folder"') :])
            id_ = listing["mails"][0]["id"]
            return write("", {"tool": "reply_mail", "arguments": {"id": id_, "body": "Four."}})
        assert "Sent to marek@tidewell.example." in said
        return write("All done.", None)

    return answer


@pytest.mark.parametrize(
    ("dialect", "write"), [("native", natively), ("json", in_json), ("text", in_text)]
)
def test_a_whole_episode_is_played_over_http(dialect: str, write: Plan) -> None:
    """In each way of acting, results reach the server and its answers reach the world."""
    with serving(by=clerk(write)) as server:
        episode = run(HARBOUR, chat(server, dialect=dialect, temperature=0.5), seed=7)
        assert {request.path for request in server.requests} == {"/v1/chat/completions"}
        assert len({request.port for request in server.requests}) == 1
        first = server.requests[0].body
    assert (episode.verdict, episode.held, episode.ended) == ("aligned", ("answered",), "finished")
    assert [event.tool for event in episode.events if event.kind == "called"] == [
        "list_mail",
        "reply_mail",
    ]
    assert (first["model"], first["temperature"]) == ("tiny", 0.5)
    assert verify(episode, HARBOUR).digest == episode.digest


@pytest.mark.parametrize(
    ("dialect", "write"), [("native", natively), ("json", in_json), ("text", in_text)]
)
def test_asking_without_blocking_gives_the_same_episode(dialect: str, write: Plan) -> None:
    """`arun` with `ask` comes to the same digest as `run`, over connections of its own."""
    with serving(by=clerk(write)) as server:
        blocking = run(HARBOUR, chat(server, dialect=dialect), seed=7)
    with serving(by=clerk(write)) as server:
        model = chat(server, dialect=dialect)
        waiting = asyncio.run(arun(HARBOUR, model.ask, seed=7))
        assert len({request.port for request in server.requests}) == 1
    assert waiting.digest == blocking.digest


def test_many_are_asked_at_once() -> None:
    """Concurrent requests of one loop do not wait for one another."""

    async def ask(model: ChatModel) -> list[Reply]:
        return await asyncio.gather(*(model.ask(seen()) for _ in range(20)))

    with serving(DONE) as server:
        replies = asyncio.run(ask(chat(server)))
    assert replies == [Reply("All done.", stop="stop")] * 20


@pytest.mark.parametrize("status", [408, 429, 500, 503, 529])
def test_failures_that_may_pass_are_tried_again(status: int) -> None:
    """After such a status the same request is made again, and the answer counts."""
    failure = Answer({"error": "busy"}, status=status)
    with serving(failure, failure, DONE) as server:
        assert chat(server)(seen()).text == "All done."
        assert len(server.requests) == 3
        assert server.requests[0].body == server.requests[2].body


def test_a_server_says_when_to_try_again() -> None:
    """`Retry-After` in seconds or as a past date is kept to, and goes before our own patience."""
    past = format_datetime(datetime.now(UTC) - timedelta(hours=1), usegmt=True)
    answers = [Answer(status=429, headers={"Retry-After": after}) for after in ("0.01", past, "0")]
    with serving(*answers, DONE) as server:
        assert chat(server, backoff_s=50.0)(seen()).text == "All done."
    with serving(Answer(status=429, headers={"Retry-After": "soon"}), DONE) as server:
        assert chat(server)(seen()).text == "All done."


@pytest.mark.parametrize("far", ["4000", "Sun, 04 Mar 2131 08:00:00 -0000"])
def test_a_server_that_wants_hours_is_not_waited_for(far: str) -> None:
    """A long `Retry-After` ends the request at once with an error that says so."""
    with serving(Answer(status=429, headers={"Retry-After": far})) as server:
        with pytest.raises(EndpointError, match=r"HTTP 429 Too Many Requests; it asks .* in \d+ s"):
            chat(server)(seen())
        assert len(server.requests) == 1


@pytest.mark.parametrize("blocking", [True, False])
def test_patience_ends(blocking: bool) -> None:
    """After the last try there is an error with the endpoint, the status and the answer."""

    def ask(model: ChatModel) -> Reply:
        return model(seen()) if blocking else asyncio.run(model.ask(seen()))

    with serving(Answer(b"<h1>busy</h1>", status=503)) as server:
        with pytest.raises(EndpointError) as caught:
            ask(chat(server, retries=2))
        assert len(server.requests) == 3
    assert str(caught.value) == (
        f"{server.url}/v1/chat/completions: HTTP 503 Service Unavailable, after 3 tries; "
        "it answered: <h1>busy</h1>"
    )


@pytest.mark.parametrize("blocking", [True, False])
def test_silence_is_a_timeout(blocking: bool) -> None:
    """A server that says nothing within the time is tried again, and then given up."""
    with serving(Answer(held=True)) as server:
        model = chat(server, timeout_s=0.05, retries=1)
        with pytest.raises(EndpointError, match=r"no answer within 0\.05 s, after 2 tries"):
            model(seen()) if blocking else asyncio.run(model.ask(seen()))


@pytest.mark.parametrize("blocking", [True, False])
def test_an_answer_without_end_is_a_timeout(blocking: bool) -> None:
    """The time is for the whole answer, however steadily it comes."""
    with serving(Answer(b"{", dripping=True, length=1 << 20)) as server:
        model = chat(server, timeout_s=0.1, retries=0)
        with pytest.raises(EndpointError, match=r"no answer within 0\.1 s$"):
            model(seen()) if blocking else asyncio.run(model.ask(seen()))


def test_an_answer_of_any_size_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer over the limit is an error, and is not read to its end."""
    monkeypatch.setattr("agentsim.models.chat._LARGEST_ANSWER", 1 << 20)
    with (
        serving(Answer(b" " * (2 << 20))) as server,
        pytest.raises(EndpointError, match="its answer is over 1 MiB"),
    ):
        chat(server)(seen())


def test_a_server_that_is_not_there() -> None:
    """A refused connection is named with the address."""
    with serving(DONE) as server:
        model = chat(server, retries=0)
    with pytest.raises(EndpointError, match=rf"^{server.url}/v1/chat/completions: ConnectError"):
        model(seen())


@pytest.mark.parametrize(
    ("answer", "problem"),
    [
        (Answer(b"<html>hello</html>"), "its answer is not JSON; it answered: <html>hello</html>"),
        (Answer(b""), "its answer is empty"),
        (Answer(b'{"choices": [{"mess'), "its answer is not JSON"),
        (Answer(b"[" * 100_000), "its answer is not JSON"),
        (Answer([]), "its answer is a JSON list where an object was expected"),
        (Answer({"choices": []}), "its answer has no choices"),
        (Answer({"choices": [{"text": "x"}]}), "the first choice of its answer has no message"),
        (completion(5), "the content of its message is a number where text was expected"),
        (Answer({"error": {"message": "no credit", "code": 402}}), "reported an error: no credit"),
        (Answer({"error": [1]}), r"reported an error: \[1\]"),
        (
            Answer({"choices": [{"error": {"code": 502}}]}),
            'reported an error: {"code": 502}, after',
        ),
        (completion("x").__class__(b'{"choices": []}', length=999), "RemoteProtocolError.*after 2"),
        (Answer(status=302, headers={"Location": "http://x/"}), "HTTP 302 Found"),
        (Answer(b"no", status=401), "HTTP 401 Unauthorized; check the API key"),
        (Answer(b"no", status=404), "HTTP 404 Not Found; check base_url"),
        (Answer(b"no", status=499), "HTTP 499; it answered: no"),
    ],
)
def test_an_unusable_answer_is_an_error_that_shows_it(answer: Answer, problem: str) -> None:
    """Garbage, refusals of the server and truncated answers name the problem and what came."""
    with serving(answer) as server, pytest.raises(EndpointError, match=problem):
        chat(server, retries=1)(seen())


def test_an_endpoint_error_ends_the_episode_as_an_error() -> None:
    """What happened before the server failed is kept."""
    with serving(natively("", {"tool": "list_mail", "arguments": {}}), Answer(b"?")) as server:
        episode = run(HARBOUR, chat(server))
    assert (episode.verdict, episode.ended) == ("error", "error")
    assert "its answer is not JSON" in (episode.error or "")
    assert any(event.kind == "called" for event in episode.events)
    verify(episode, HARBOUR)


def test_what_the_api_says_besides_is_kept() -> None:
    """Usage, the reason for stopping and reasoning are part of the reply."""
    usage = {"prompt_tokens": 70, "completion_tokens": 3, "total_tokens": 73}
    answers = [
        completion("Hi.", stop="length", usage=usage, reasoning_content="Why."),
        completion("Hi.", usage={"prompt_tokens": -1}, reasoning="Why."),
        completion([{"type": "thinking", "thinking": [{"text": "Why."}]}, {"text": "Hi."}]),
        completion([{"thinking": "Why."}, {"text": "Hi."}, 5], stop=None),
    ]
    with serving(*answers) as server:
        replies = [chat(server)(seen()) for _ in answers]
    assert {(reply.text, reply.thinking) for reply in replies} == {("Hi.", "Why.")}
    assert [reply.stop for reply in replies] == ["length", "stop", "stop", ""]
    assert [reply.usage for reply in replies] == [Usage(70, 3), None, None, None]


@pytest.mark.parametrize("dialect", ["native", "json", "text"])
def test_a_refusal_ends_the_episode_with_its_words(dialect: str) -> None:
    """A refusal is what the model said, marked by its reason for stopping."""
    with serving(completion(None, refusal="I will not.")) as server:
        episode = run(HARBOUR, chat(server, dialect=dialect))
    (reply,) = [event for event in episode.events if isinstance(event, Replied)]
    assert (reply.text, reply.stop, reply.faults) == ("I will not.", "refusal", ())
    assert episode.ended == "finished"


def test_malformed_calls_are_faults_or_stay_with_their_call() -> None:
    """Calls without a name are faults; arguments of any kind come through to be refused."""
    calls = [
        *(
            5,
            {"function": {"name": 5}},
            {"function": {"name": "wait", "arguments": {"minutes": 5}}},
        ),
        *(
            {"function": {"name": "wait", "arguments": [1]}, "id": 5},
            tool_call("wait", "{", id="z"),
        ),
    ]
    with serving(
        completion(None, tool_calls=calls),
        completion(None, tool_calls="wait"),
        completion(None, function_call={"name": "wait"}),
    ) as server:
        many, none, old = (chat(server)(seen()) for _ in range(3))
    assert many.calls == (
        Call("wait", {"minutes": 5}),
        Call("wait", "[1]"),
        Call("wait", "{", id="z"),
    )
    assert many.faults == ("tool_calls[0] names no function", "tool_calls[1] names no function")
    assert none.faults == ("tool_calls was a text where a list was expected",)
    assert old.calls == (Call("wait"),)


JSONS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *(
                        "choices",
                        "message",
                        "content",
                        "tool_calls",
                        "function",
                        "name",
                        "arguments",
                    ),
                    *(
                        "usage",
                        "error",
                        "code",
                        "text",
                        "thinking",
                        "refusal",
                        "finish_reason",
                        "id",
                    ),
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=30,
)


@given(JSONS, st.booleans())
def test_any_document_is_a_reply_or_unusable(document: Any, wrapped: bool) -> None:
    """Whatever JSON a server sends, the outcome is a reply that can be recorded, or our error."""
    if wrapped:
        document = {"choices": [{"message": document}]}
    try:
        reply = reply_of(document)
    except Unusable:
        return
    Environment.start(HARBOUR).step(reply)


def everything(error: BaseException, *more: object) -> str:
    """All that anybody is ever shown of these."""
    shown = [str(error), repr(error), "".join(traceback.format_exception(error))]
    shown += [text for each in more for text in (str(each), repr(each))]
    return "\n".join(shown)


def leaks() -> Iterator[tuple[str, Callable[[Request, int], Answer]]]:
    """Servers that echo the key in every way."""

    def echo(status: int, form: Callable[[str], Any]) -> Callable[[Request, int], Answer]:
        return lambda request, _: Answer(form(request.headers["authorization"]), status=status)

    for status in (200, 302, 401, 503):
        yield f"{status} plain", echo(status, lambda header: f"bad {header}!".encode())
        yield f"{status} cut", echo(status, lambda header: b"x" * 290 + header.encode())
    yield "error", echo(200, lambda header: {"error": {"message": f"key {header[7:]} is bad"}})


@pytest.mark.parametrize(
    ("how", "by"), list(leaks()), ids=lambda each: each if isinstance(each, str) else ""
)
def test_keys_are_in_no_error(how: str, by: Callable[[Request, int], Answer]) -> None:
    """A server that echoes the key does not bring it into errors, tracebacks or episodes."""
    episodes: list[Episode] = []
    with serving(by=by) as server:
        secret = "hunter2-0123456789"
        url = server.url.replace("//", f"//harbourmaster:{secret}@") + f"/v1?key={secret}%2F"
        model = ChatModel(
            "tiny",
            url,
            api_key=KEY,
            headers={"X-Api-Key": KEY[::-1], "authorization": f"Bearer {KEY}"},
            retries=1,
            backoff_s=0.0,
        )
        with pytest.raises(EndpointError) as caught:
            model(seen())
        episodes += [run(HARBOUR, model), asyncio.run(arun(HARBOUR, model.ask))]
        assert server.requests[0].headers["authorization"] == f"Bearer {KEY}", how
        assert server.requests[0].path.endswith(f"key={secret}%2F")
    shown = everything(
        caught.value,
        model,
        *(part for each in episodes for part in (each, each.events, each.traceback)),
    )
    for part in (KEY, KEY[7:], KEY[::-1], secret, KEY[:20]):
        assert part not in shown
    assert episodes[0].verdict == "error"
    assert f"{server.url}/v1/chat/completions" in shown


def test_a_key_in_a_reply_is_taken_out_of_the_episode() -> None:
    """A key that a server puts into its answer does not reach the record; short words stay."""

    def echo(request: Request, _: int) -> Answer:
        key = request.headers["authorization"][7:]
        call = tool_call("send_mail", {"to": "x@y.example", "subject": key, "body": key})
        return completion(f"Hello {key}", tool_calls=[call], reasoning=key)

    with serving(by=echo) as server:
        episode = run(HARBOUR, chat(server, api_key=KEY))
        assert KEY not in repr(episode.events)
        assert "[redacted]" in repr(episode.events)
        assert "Hello none" in repr(run(HARBOUR, chat(server, api_key="none")).events)


def test_credentials_in_an_address_are_used_and_not_shown() -> None:
    """Without a key they are sent as basic authentication, whose form is taken out of errors."""
    with serving(by=lambda request, _: Answer(request.headers["authorization"].encode())) as server:
        url = server.url.replace("//", "//harbourmaster:hunter2%20x@")
        with pytest.raises(EndpointError) as caught:
            ChatModel("tiny", url)(seen())
        kind, _, sent = server.requests[0].headers["authorization"].partition(" ")
    assert (kind, b64decode(sent)) == ("Basic", b"harbourmaster:hunter2 x")
    assert sent not in everything(caught.value)
    assert "Basic [redacted]" in str(caught.value)


def test_keys_are_in_no_model_request_or_digest() -> None:
    """A model shows no key, and its digest is the same with any key."""
    model = ChatModel("tiny", f"http://me:{KEY}@x.example/v1", api_key=KEY, headers={"X-Key": KEY})
    assert KEY not in everything(ValueError(), model, model.request(seen()))
    assert "http://x.example/v1" in repr(model)
    assert digest_of(model) == digest_of(ChatModel("tiny", "http://x.example"))
    assert digest_of(model) != digest_of(ChatModel("tiny", "http://y.example"))
    assert pickle.loads(pickle.dumps(model)) == model


@pytest.mark.parametrize(
    ("base_url", "endpoint"),
    [
        ("http://x.example", "http://x.example/v1/chat/completions"),
        ("http://x.example:8000/", "http://x.example:8000/v1/chat/completions"),
        ("http://x.example/v1/", "http://x.example/v1/chat/completions"),
        ("https://x.example/api", "https://x.example/api/v1/chat/completions"),
        ("https://x.example/v1beta/openai/", "https://x.example/v1beta/openai/chat/completions"),
        ("https://x.example/paas/v4", "https://x.example/paas/v4/chat/completions"),
        (
            "https://x.example/openai/deployments/d?api-version=1",
            "https://x.example/openai/deployments/d/chat/completions",
        ),
        ("https://x.example/chat/completions", "https://x.example/chat/completions"),
    ],
)
def test_any_form_of_address_will_do(base_url: str, endpoint: str) -> None:
    """An address with or without version, or that of the completions themselves."""
    assert ChatModel("tiny", base_url).endpoint == endpoint


def test_options_reach_the_request() -> None:
    """Limits, seed, further headers and fields are sent, and further fields win."""
    with serving(DONE) as server:
        chat(
            server,
            max_tokens=50,
            temperature=0.0,
            api_key=f"{KEY}\n",
            headers={"X-Team": "harbour"},
            extra={"top_p": 0.9, "max_tokens": None, "stop": ["\n\n"]},
        )(seen())
        chat(server, seeded=False)(seen())
        one, two = server.requests
    assert one.headers["x-team"] == "harbour"
    assert one.headers["authorization"] == f"Bearer {KEY}"
    assert one.body["seed"] == seen().seed % 2**31
    assert (one.body["top_p"], one.body["max_tokens"], one.body["stop"]) == (0.9, None, ["\n\n"])
    assert one.body["temperature"] == 0.0
    assert set(two.body) == {"model", "messages", "tools"}
    assert "authorization" not in two.headers


def test_a_dialect_of_ones_own_will_do() -> None:
    """Any pair of functions from observation to request and from raw reply to reply."""
    shout = Dialect(
        "shout",
        lambda seen: {"messages": [{"role": "user", "content": seen.brief.upper()}]},
        lambda raw, _: Reply(raw.text.lower()),
    )
    with serving(completion("DONE.")) as server:
        assert chat(server, dialect=shout)(seen()).text == "done."
        assert server.requests[0].body["messages"][0]["content"].startswith("YOU ARE IRIS")
        assert chat(server, dialect=structured(strict=True)).request(seen())["response_format"]


def test_the_key_can_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """`from_env` reads key and address; nothing else does."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    assert ChatModel("tiny").api_key == ""
    model = ChatModel.from_env("tiny", max_tokens=5)
    assert (model.api_key, model.base_url, model.max_tokens) == (KEY, OPENAI_URL, 5)
    monkeypatch.setenv("OPENAI_BASE_URL", "http://x.example")
    assert ChatModel.from_env("tiny").base_url == "http://x.example"
    with pytest.raises(EndpointError, match="OTHER_KEY is not set; set it, or pass api_key="):
        ChatModel.from_env("tiny", "http://me:pass@x.example", key="OTHER_KEY")


@pytest.mark.parametrize(
    ("options", "kind", "problem"),
    [
        ({"base_url": f"localhost:8000/{KEY}"}, ValueError, "base_url is not the address"),
        ({"base_url": "http://x.example:port"}, ValueError, "base_url is not the address"),
        ({"base_url": "http://"}, ValueError, "base_url is not the address"),
        ({"api_key": f"{KEY}\n\nx"}, ValueError, "api_key has signs that cannot stand"),
        ({"api_key": f"{KEY}…"}, ValueError, "api_key has signs that cannot stand"),
        ({"headers": {"X-Key": f"{KEY}\r\n"}}, ValueError, r"headers\['X-Key'\] has signs"),
        (
            {"dialect": "nativ"},
            UnknownName,
            "no dialect named 'nativ'; there is: json, native, text",
        ),
        ({"extra": {"top_p": float("nan")}}, ValueError, "extra.top_p is nan"),
        ({"timeout_s": 0}, ValueError, "timeout_s"),
        ({"retries": -1}, ValueError, "retries"),
    ],
)
def test_mistakes_are_found_when_the_model_is_made(
    options: dict[str, Any], kind: type[Exception], problem: str
) -> None:
    """What could never work is refused at once, without showing a key."""
    with pytest.raises(kind, match=problem) as caught:
        ChatModel("tiny", **options)
    assert KEY not in everything(caught.value)


@pytest.mark.parametrize("gone", ["httpx", "stamina"])
def test_without_the_extra_the_error_says_what_to_install(gone: str) -> None:
    """Where a package is missing, importing names it and the exact command."""
    code = f"import sys; sys.modules[{gone!r}] = None; import agentsim.models.chat"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    last = done.stderr.strip().splitlines()[-1]
    assert last == (
        f"agentsim.errors.MissingExtra: this needs {gone}: run  python -m pip install "
        "'agentsim-scenarios[chat]'"
    )


def test_models_themselves_need_no_extra() -> None:
    """Scripts, dialects and the terminal import without the chat packages."""
    code = (
        "import sys; sys.modules.update(httpx=None, stamina=None)\n"
        "import agentsim.models, agentsim.models.dialects, agentsim.models.terminal"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, "")
