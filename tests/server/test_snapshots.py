"""Chats with models whose states can only be reused whole: they are kept where messages begin."""
import pytest
from server_tenon import Server, text_model

ASK = {"temperature": 0, "max_tokens": 12, "ignore_eos": True}
PLAIN = ("{% for m in messages %}{{ m.role.capitalize() + ': ' + m.content + '\n\n' }}{% endfor %}"
         "{% if add_generation_prompt %}Assistant:{% endif %}")


@pytest.fixture(scope="module", params=[("granite-hybrid", None), ("mamba2-plain", None), ("lfm2-moe", PLAIN)],
                ids=["hybrid", "recurrent", "plain text"])
def chats(request, tmp_path_factory):
    """A server, what its log says, and the fewest tokens of a header that are fed again."""
    name, template = request.param
    more = {"template": template} if template else {}
    folder = text_model(tmp_path_factory.mktemp("snapshots") / "model", name=name, **more)
    with Server("-np", 2, "--ctx", 4000, "--threads", 1, "--snapshot-every", 0, "--log", "info", model=folder) as s:
        yield s, 40 if template else 20


def chat(server, messages, **more):
    """The answer, how many tokens its prompt has and how many of them were there."""
    out = server.post("/v1/chat/completions", {"messages": messages, **ASK, **more})
    usage = out["usage"]
    return (out["choices"][0]["message"]["content"], usage["prompt_tokens"],
            usage["prompt_tokens_details"]["cached_tokens"])


def words(seed, n=200):
    return "".join(chr(97 + (seed * 7 + i * i) % 26) for i in range(n))


def turns(server, slack, name, n=4):
    messages, before = [{"role": "system", "content": words(name)}], 0
    for i in range(n):
        messages.append({"role": "user", "content": words(name + i + 1)})
        said, tokens, cached = chat(server, messages)
        assert said == chat(server, messages, cache_prompt=False)[0]
        assert cached >= before - slack, (i, cached, before)
        before = tokens
        messages.append({"role": "assistant", "content": said})
    return messages


def test_edit(chats):
    """A chat goes on; then its fifth message is another one; then the third."""
    server, slack = chats
    messages = turns(server, slack, 3)
    for at in (5, 3):
        edited = messages[:at] + [{"role": "user", "content": words(50 + at)}]
        said, tokens, cached = chat(server, edited)
        least = tokens - len(edited[at]["content"]) - slack
        assert least <= cached < tokens - len(edited[at]["content"]), (at, cached, tokens)
        assert said == chat(server, edited, cache_prompt=False)[0]


def test_system_prompt(chats):
    """Others with the same system prompt reuse it, whatever they ask."""
    server, slack = chats
    system = {"role": "system", "content": words(91, 600)}
    for i, asked in enumerate(["abc", words(92), "x", words(93)]):
        _, tokens, cached = chat(server, [system, {"role": "user", "content": asked}])
        assert cached == 0 if not i else cached >= 600 - slack, (i, tokens, cached)


def test_log_says_why(chats):
    server, _ = chats
    text = words(71, 120)
    for tail, more, why in [("one", {}, "nothing that is held begins as the prompt does"),
                            ("two", {}, "tokens of the prompt are held, but no states as they were behind them"),
                            ("one", {"cache_prompt": False}, "nothing was to be reused")]:
        seen = len(server.lines)
        out = server.post("/completion", {"prompt": text + tail * 20, "n_predict": 1, **more})
        assert out["timings"]["cache_n"] == 0
        assert server.until(lambda: any(line.endswith(why + "\n") for line in server.lines[seen:]))
