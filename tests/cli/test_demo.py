"""The demo model from the command line: text, chat, streaming and JSON agree."""
import json

from cli_tenon import demo, ids_arg, ok, ok_json, run  # noqa: F401 (demo is a fixture)

GREEDY = ["--temp", "0"]


def test_chat_answers(demo):  # noqa: F811
    rest = ["-n", 48, *GREEDY, "--precise"]  # the two best first tokens are 0.08 apart
    args = ["run", demo, "--chat", "-p", "What is the capital of France?", *rest]
    got = ok_json(*args, "--json")
    assert "Paris" in got["text"]
    p = run(*args)
    assert p.stdout.decode() == got["text"] + "\n"
    assert p.stderr.decode().startswith("prompt: ") and p.stderr.count(b"\n") == 1
    assert ok_json("run", demo, "--ids", ids_arg(got["prompt_ids"]), *rest, "--json")["ids"] == got["ids"]


def test_chat_prompt_is_the_template(demo, tmp_path):  # noqa: F811
    (tmp_path / "m.json").write_text(json.dumps([{"role": "user", "content": "hi"}]))
    text = ok("template", demo, "--messages", tmp_path / "m.json")
    assert text.endswith("<|im_start|>user\nhi<|im_end|>\n<|im_start|>assistant\n")
    ids = ok_json("tokenize", demo, "-p", text, "--no-bos", "--json")["ids"]
    assert ok_json("run", demo, "--chat", "-p", "hi", "-n", 0, "--json")["prompt_ids"] == ids


def test_whole_characters_are_streamed(demo):  # noqa: F811
    args = ["run", demo, "-p", "日本語の文章、絵文字 🙂🚀", "-n", 48, *GREEDY]
    assert ok(*args) == ok_json(*args, "--json")["text"] + "\n"


def test_numerics_options_run(demo):  # noqa: F811
    for extra in ([], ["--precise"], ["--kv", "f32"], ["--threads", "1"]):
        assert "Paris" in ok("run", demo, "-p", "The capital of France is", "-n", 8, *GREEDY, *extra)


def test_score(demo, tmp_path):  # noqa: F811
    text = "The quick brown fox jumps over the lazy dog."
    got = ok_json("score", demo, "-p", text, "--logits", tmp_path / "l", "--json")
    assert got["n_vocab"] == 49152 and 1 < got["ppl"] < 1000
    assert (tmp_path / "l").stat().st_size == got["n"] * 49152 * 4


def test_inspect(demo):  # noqa: F811
    got = ok_json("inspect", demo, "--json")
    assert (got["layers"], got["width"], got["heads"], got["kv_heads"], got["vocabulary"]) == (30, 576, 9, 3, 49152)
    assert got["types"]["q4_1"]["tensors"] == 210 and got["chat_template"] is True
