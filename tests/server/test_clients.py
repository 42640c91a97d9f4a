"""OpenAI's own client."""
import asyncio
import json
import re
import threading

import openai
import pytest
from server_tenon import TINY, Server, model, plugin

MESSAGES = [{"role": "system", "content": "You are brief."}, {"role": "user", "content": "Name three colours."}]


@pytest.fixture
def client(server):
    return openai.OpenAI(base_url=server.url + "/v1", api_key="none", max_retries=0)


def test_chat(client):
    r = client.chat.completions.create(model="any", messages=MESSAGES, max_tokens=12, temperature=0, seed=1)
    assert r.id.startswith("chatcmpl-") and r.object == "chat.completion" and r.system_fingerprint.startswith("b")
    assert r.choices[0].message.role == "assistant" and r.choices[0].message.content
    assert r.choices[0].finish_reason in ("stop", "length")
    assert r.usage.total_tokens == r.usage.prompt_tokens + r.usage.completion_tokens
    assert r.usage.prompt_tokens_details.cached_tokens >= 0
    again = client.chat.completions.create(model="any", messages=MESSAGES, max_completion_tokens=12, temperature=0)
    assert again.choices[0].message.content == r.choices[0].message.content
    assert again.usage.prompt_tokens_details.cached_tokens == r.usage.prompt_tokens - 1


def test_chat_stream(client):
    whole = client.chat.completions.create(model="any", messages=MESSAGES, max_tokens=12, temperature=0)
    text, usage, finish = "", None, None
    for i, chunk in enumerate(client.chat.completions.create(model="any", messages=MESSAGES, max_tokens=12, temperature=0,
                                                             stream=True, stream_options={"include_usage": True})):
        if not chunk.choices:
            usage = chunk.usage
            continue
        delta = chunk.choices[0].delta
        assert (delta.role == "assistant") == (i == 0)
        text += delta.content or ""
        finish = chunk.choices[0].finish_reason or finish
    assert text == whole.choices[0].message.content and finish == whole.choices[0].finish_reason
    assert usage.completion_tokens == whole.usage.completion_tokens


def test_logprobs(client):
    r = client.chat.completions.create(model="any", messages=MESSAGES, max_tokens=5, temperature=0, logprobs=True,
                                       top_logprobs=3)
    content = r.choices[0].logprobs.content
    assert "".join(t.token for t in content) == r.choices[0].message.content
    assert all(t.logprob <= 0 and len(t.top_logprobs) == 3 and bytes(t.bytes).decode() == t.token for t in content)
    streamed = [t for c in client.chat.completions.create(model="any", messages=MESSAGES, max_tokens=5, temperature=0,
                                                          logprobs=True, top_logprobs=3, stream=True)
                for t in (c.choices[0].logprobs.content if c.choices and c.choices[0].logprobs else [])]
    assert [t.logprob for t in streamed] == [t.logprob for t in content]


def test_n_stop_bias(client):
    r = client.chat.completions.create(model="any", messages=MESSAGES, max_tokens=6, n=3, seed=3)
    assert [c.index for c in r.choices] == [0, 1, 2]
    whole = client.completions.create(model="any", prompt="One, two, three,", max_tokens=12, temperature=0).choices[0].text
    stopped = client.completions.create(model="any", prompt="One, two, three,", max_tokens=12, temperature=0, stop=[whole[6:9]])
    assert stopped.choices[0].finish_reason == "stop" and stopped.choices[0].text == whole[:whole.index(whole[6:9])]
    eos = client.completions.create(model="any", prompt="One", max_tokens=12, temperature=0, logit_bias={"2": 100})
    assert eos.choices[0].finish_reason == "stop" and eos.choices[0].text == ""


def test_completions(client):
    r = client.completions.create(model="any", prompt=["a b", "c d"], max_tokens=4, temperature=0, echo=True)
    assert [c.index for c in r.choices] == [0, 1] and r.choices[1].text.startswith("c d")
    l = client.completions.create(model="any", prompt="a b", max_tokens=4, temperature=0, logprobs=2).choices[0].logprobs
    assert len(l.tokens) == 4 == len(l.token_logprobs) == len(l.top_logprobs)
    parts = list(client.completions.create(model="any", prompt="a b", max_tokens=4, temperature=0, stream=True))
    assert "".join(p.choices[0].text for p in parts) == r.choices[0].text[3:]
    assert parts[-1].choices[0].finish_reason == "length"


def test_models(client):
    assert [m.id for m in client.models.list()] == ["aaa"]


def test_errors(client, server):
    with pytest.raises(openai.BadRequestError) as e:
        client.chat.completions.create(model="any", messages=MESSAGES, temperature="hot")
    assert "temperature" in e.value.message
    with pytest.raises(openai.BadRequestError) as e:
        client.chat.completions.create(model="any", messages=MESSAGES * 300, stream=True)
    assert e.value.body["type"] == "exceed_context_size_error"
    with pytest.raises(openai.NotFoundError):
        client.post("/nowhere", cast_to=object, body={})
    with pytest.raises(openai.APIStatusError) as e:
        client.chat.completions.create(model="any", messages=MESSAGES, extra_body={"lora": [{"id": 0}]})
    assert e.value.status_code == 400 and e.value.code == "unsupported_parameter" and e.value.param == "lora"
    with pytest.raises(openai.APIStatusError) as e:
        client.embeddings.create(model="any", input="x")
    assert e.value.status_code == 501


def test_on_a_compiled_engine():
    """The same client, prompts of ids, on pjrt and on cpu: the golden's greedy ids keep a margin, so both say the same."""
    golden = json.loads((TINY.parent / "golden.json").read_text())["prompts"][0]
    got = {}
    for backend in (f"pjrt:{plugin('lammps_jax_pjrt_cpu')}", "cpu"):
        with Server("--backend", backend, "-np", "2", "--ctx", "128", model=TINY) as s:
            c = openai.OpenAI(base_url=s.url + "/v1", api_key="none", max_retries=0)
            ask = {"model": "any", "prompt": golden["ids"], "max_tokens": 8, "temperature": 0,
                   "extra_body": {"return_tokens": True}}
            r = c.completions.create(**ask)
            assert r.usage.completion_tokens == 8 and r.choices[0].finish_reason == "length"
            assert len(list(c.completions.create(**ask, stream=True))) >= 1
            got[backend[:4]] = r.choices[0].tokens
            both = c.completions.create(**ask, n=2)
            assert [x.tokens for x in both.choices] == [r.choices[0].tokens] * 2
    assert got["pjrt"] == got["cpu"] == golden["greedy"][:8]


@pytest.fixture
def quick(letters):
    return openai.OpenAI(base_url=letters.url + "/v1/", api_key="none", max_retries=0)


def test_one_model(quick):
    assert quick.models.retrieve("letters").id == "letters" and quick.models.retrieve("org/abc").id == "letters"
    with pytest.raises(openai.NotFoundError):
        quick.models.retrieve("gpt-9")


def test_stream_helper(quick):
    ask = {"model": "any", "messages": MESSAGES, "temperature": 0, "max_tokens": 40, "logprobs": True, "top_logprobs": 2}
    free = quick.chat.completions.create(**ask).choices[0].message.content
    whole = quick.chat.completions.create(**ask, stop=free[9:12])
    with quick.chat.completions.stream(**ask, stop=free[9:12], stream_options={"include_usage": True}) as events:
        kinds = [e.type for e in events]
        last = events.get_final_completion()
    assert kinds.count("content.done") == 1 and "logprobs.content.delta" in kinds
    assert last.choices[0].finish_reason == whole.choices[0].finish_reason == "stop"
    assert last.choices[0].message.content == whole.choices[0].message.content
    assert [t.logprob for t in last.choices[0].logprobs.content] == [t.logprob for t in whole.choices[0].logprobs.content]
    assert last.usage.completion_tokens == whole.usage.completion_tokens


def test_raw_response(quick):
    raw = quick.chat.completions.with_raw_response.create(model="any", messages=MESSAGES, max_tokens=3, n=2, seed=5,
                                                          verbosity="medium", logit_bias={"5": -100}, user="u")
    assert raw.http_response.headers["content-type"].startswith("application/json") and raw.retries_taken == 0
    assert len(raw.parse().choices) == 2
    with quick.chat.completions.with_streaming_response.create(model="any", messages=MESSAGES, max_tokens=3,
                                                               stream=True) as r:
        assert r.headers["content-type"] == "text/event-stream" and list(r.iter_lines())[-2] == "data: [DONE]"


def test_async(letters):
    async def ask():
        async with openai.AsyncOpenAI(base_url=letters.url + "/v1", api_key="none", max_retries=0) as client:
            ask = {"model": "any", "messages": MESSAGES, "max_tokens": 12, "seed": 3}
            same = await asyncio.gather(*[client.chat.completions.create(**ask) for _ in range(8)])
            assert len({r.choices[0].message.content for r in same}) == 1
            text = ""
            async for chunk in await client.chat.completions.create(**ask, stream=True):
                text += chunk.choices[0].delta.content or ""
            assert text == same[0].choices[0].message.content
            async with client.chat.completions.stream(**ask) as events:
                async for event in events:
                    if event.type == "content.delta":
                        return  # and the rest is left alone
    asyncio.run(ask())
    assert letters.until(lambda: letters.busy() == 0)


def test_what_is_not_built_is_not_tried_again(letters):
    """A field is 400. A route is 501, a 5xx, which OpenAI's clients try three times unless they are told not to."""
    def failed(status):
        return int(re.search(rf'tenon:answers_total{{status="{status}"}} (\d+)', letters.get("/metrics").text)[1])
    client, before = openai.OpenAI(base_url=letters.url + "/v1", api_key="none"), (failed("4xx"), failed("5xx"))
    with pytest.raises(openai.BadRequestError) as e:
        client.chat.completions.create(model="any", messages=MESSAGES, extra_body={"lora": [{"id": 0}]})
    assert "lora" in e.value.message and (failed("4xx"), failed("5xx")) == (before[0] + 1, before[1])
    with pytest.raises(openai.APIStatusError) as e:
        client.embeddings.create(model="any", input="x")
    assert e.value.status_code == 501 and (failed("4xx"), failed("5xx")) == (before[0] + 1, before[1] + 1)


def test_full_and_then_not():
    """503 with Retry-After: the client waits and asks again. One that gives up frees its slot."""
    model()
    with Server("-np", "1", "--queue", "0", "--ctx", "8192", "--metrics") as s:
        client, got = openai.OpenAI(base_url=s.url + "/v1", api_key="none", max_retries=20), {}
        ask = {"model": "any", "prompt": "One, two", "temperature": 0}
        thread = threading.Thread(target=lambda: got.update(r=client.completions.with_raw_response.create(**ask, max_tokens=2)))
        with s.connect("/completion", {"prompt": [1], "ignore_eos": True, "stream": True}):
            assert s.until(lambda: s.busy() == 1)
            thread.start()
            assert s.until(lambda: 'tenon:answers_total{status="5xx"} 0' not in s.get("/metrics").text)
        thread.join()
        assert got["r"].retries_taken > 0 and got["r"].parse().usage.completion_tokens == 2
        with pytest.raises(openai.APITimeoutError):
            client.with_options(timeout=0.2, max_retries=0).completions.create(**ask, extra_body={"ignore_eos": True})
        assert s.until(lambda: s.busy() == 0)
