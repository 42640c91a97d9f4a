"""Ordinary use by clients of PyPI: openai and LlamaIndex; and openai through LiteLLM's proxy. Prints a line of JSON for
each use: what it was, and how many requests it should have made."""
import json
import sys
from typing import Literal, Optional, Union

MESSAGES = [{"role": "system", "content": "You are brief."}, {"role": "user", "content": "Name three colours."}]


def told(name, requests, good, error=""):
    print(json.dumps({"use": name, "requests": requests, "good": bool(good), "error": error}), flush=True)
    sys.stdin.readline()  # the requests are counted


def use(name, requests, what):
    try:
        told(name, requests, what())
    except Exception as e:  # whatever a client raises is what this is about
        told(name, requests, False, f"{type(e).__name__}: {str(e)[:200]}")


def refused(call, error):
    try:
        call()
    except error as e:
        return e.status_code == 400 and getattr(e, "param", "temperature") in ("temperature", "lora", None)
    return False


def use_openai(url, model):
    import openai
    c = openai.OpenAI(base_url=url, api_key="none")
    chat = lambda **kw: c.chat.completions.create(model=model, messages=MESSAGES, max_tokens=8, **kw)
    use("models", 1, lambda: c.models.list().data[0].id)
    use("chat", 1, lambda: chat().choices[0].message.content)
    use("chat, seed", 2, lambda: chat(seed=5).choices[0].message.content == chat(seed=5).choices[0].message.content)
    use("chat, stop, n", 1, lambda: len(chat(stop=["\n"], n=2).choices) == 2)
    use("chat, logprobs", 1, lambda: len(chat(logprobs=True, top_logprobs=2).choices[0].logprobs.content[0].top_logprobs) == 2)
    use("chat, stream", 1, lambda: "".join(
        e.choices[0].delta.content or "" for e in chat(stream=True, stream_options={"include_usage": True}) if e.choices))
    if model != "proxy":
        text = lambda **kw: c.completions.create(model=model, prompt="One, two,", max_tokens=4, **kw)
        use("completion", 1, lambda: text(logprobs=2, echo=True).choices[0].logprobs.top_logprobs)
        use("completion, stream", 1, lambda: "".join(e.choices[0].text for e in text(stream=True)))
    use_tools(c, model)
    use("a wrong field is one request", 1, lambda: refused(lambda: chat(temperature="hot"), openai.BadRequestError))
    use("what is not built is one request", 1,
        lambda: refused(lambda: chat(extra_body={"lora": [{"id": 0}]}), openai.BadRequestError))


TOOL = {"type": "function", "function": {"name": "get_weather", "description": "The weather of a city", "parameters": {
    "type": "object", "properties": {"city": {"type": "string", "enum": ["Paris", "Rome"]}}, "required": ["city"]}}}
NOOP = {"type": "function", "function": {"name": "noop", "parameters": {"type": "object", "properties": {}}}}
ASK = [{"role": "user", "content": "How is the weather in Rome?"}]
NAMED = {"type": "function", "function": {"name": "get_weather"}}


def use_tools(c, model):
    import openai
    import pydantic

    class Weather(pydantic.BaseModel):
        city: str = pydantic.Field(max_length=12)
        days: int = pydantic.Field(ge=0, le=9)

    ask = dict(model=model, messages=ASK, max_tokens=120, tools=[TOOL, NOOP])
    called = lambda m: json.loads(m.tool_calls[0].function.arguments)["city"] in ("Paris", "Rome")

    def replayed():
        first = c.chat.completions.create(**ask, tool_choice=NAMED, parallel_tool_calls=False).choices[0]
        results = [{"role": "tool", "tool_call_id": t.id, "content": "21 degrees"} for t in first.message.tool_calls]
        second = c.chat.completions.create(**{**ask, "messages": [*ASK, first.message, *results]}, tool_choice="none")
        return first.finish_reason == "tool_calls" and second.choices[0].message.content

    def streamed():
        with c.chat.completions.stream(**ask, tool_choice=NAMED, parallel_tool_calls=False) as stream:
            kinds = {e.type for e in stream}
            return called(stream.get_final_completion().choices[0].message) and "tool_calls.function.arguments.delta" in kinds

    def parsed(**more):
        return c.chat.completions.parse(model=model, messages=ASK, max_tokens=200, **more).choices[0].message

    use("tools, forced", 1, lambda: called(c.chat.completions.create(
        **ask, tool_choice=NAMED, parallel_tool_calls=False).choices[0].message))
    use("tools, required, strict, typed", 1, lambda: parsed(
        tools=[openai.pydantic_function_tool(Weather)], tool_choice="required", parallel_tool_calls=False)
        .tool_calls[0].function.parsed_arguments.days >= 0)
    use("tools, auto, parallel", 1, lambda: c.chat.completions.create(**ask, parallel_tool_calls=True).choices[0].message)
    use("tools, replayed", 2, replayed)
    use("tools, stream", 1, streamed)
    def either():
        m = parsed(tools=[openai.pydantic_function_tool(Weather)], response_format=Weather, parallel_tool_calls=False)
        return (m.parsed or m.tool_calls[0].function.parsed_arguments).days >= 0

    def nested():
        class Day(pydantic.BaseModel):
            at: Literal["dawn", "noon"]
            high: Optional[int] = pydantic.Field(ge=-40, le=50)

        class Forecast(pydantic.BaseModel):
            days: list[Day] = pydantic.Field(min_length=1, max_length=2)
            source: Union[Weather, None]

        with c.chat.completions.stream(model=model, messages=ASK, max_tokens=300, response_format=Forecast) as stream:
            for _ in stream:
                pass
            return stream.get_final_completion().choices[0].message.parsed.days

    use("schema beside tools, typed", 1, either)
    use("schema with $defs, typed, stream", 1, nested)
    use("schema, typed", 1, lambda: parsed(response_format=Weather).parsed.days >= 0)


def use_llamaindex(url):
    import openai
    from llama_index.core.llms import ChatMessage
    from llama_index.llms.openai_like import OpenAILike
    llm = OpenAILike(model="any", api_base=url, api_key="none", is_chat_model=True, max_tokens=8, context_window=512)
    said = [ChatMessage(role=m["role"], content=m["content"]) for m in MESSAGES]
    use("chat", 1, lambda: llm.chat(said).message.content)
    use("chat, stream", 1, lambda: "".join(r.delta or "" for r in llm.stream_chat(said)))
    use("complete", 1, lambda: llm.complete("Hello").text)
    use("what is not built is one request", 1,
        lambda: refused(lambda: llm.chat(said, extra_body={"lora": [{"id": 0}]}), openai.BadRequestError))
    plain = OpenAILike(model="any", api_base=url, api_key="none", is_chat_model=False, max_tokens=4, context_window=512)
    use("complete, stream", 1, lambda: "".join(r.delta or "" for r in plain.stream_complete("One, two,")))


if __name__ == "__main__":
    which, url = sys.argv[1:3]
    if which == "llamaindex":
        use_llamaindex(url)
    else:
        use_openai(url, "proxy" if which == "litellm" else "any")
