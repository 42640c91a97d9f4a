"""Ordinary use by clients of PyPI: openai and LlamaIndex; and openai through LiteLLM's proxy. Prints a line of JSON for
each use: what it was, and how many requests it should have made."""
import json
import sys

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
    use("a wrong field is one request", 1, lambda: refused(lambda: chat(temperature="hot"), openai.BadRequestError))
    use("what is not built is one request", 1,
        lambda: refused(lambda: chat(extra_body={"lora": [{"id": 0}]}), openai.BadRequestError))


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
