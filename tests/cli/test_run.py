"""tenon run on golden models: ids, text, JSON, endings."""
import json
import os
import signal
import subprocess

import pytest
from cli_files import BOS, EOS, IM_END, IM_START, PIECES, ids_of, model_with_tokenizer, model_with_turns
from cli_tenon import MODELS, ROOT, TENON, fail, golden, golden_models, ids_arg, ok, ok_json, run

GREEDY = ["--temp", "0", "--ignore-eos", "--precise"]
PLAIN = MODELS / "llama-plain"
# Would take many minutes: a tiny model with a very long context.
ENDLESS = [TENON, "run", PLAIN, "--ids", "1", "--ignore-eos", "-c", "200000", "--backend", "ref", "--log", "error"]


def text_of(ids):
    """Ids above the tokenizer's, which only the model knows, and special tokens are no text."""
    pieces = [PIECES[i] if i < len(PIECES) else "" for i in ids]
    return "".join(pieces).replace("\u0120", " ").replace("\u010a", "\n")


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("run") / "model")


@pytest.mark.parametrize("backend", ["ref", "cpu"])
@pytest.mark.parametrize("file", ["", "model.gguf"])
@pytest.mark.parametrize("name", golden_models())
def test_greedy_ids_are_transformers(name, file, backend):
    case = max(golden(name), key=lambda c: len(c["ids"]))
    got = ok_json("run", MODELS / name / file, "--ids", ids_arg(case["ids"]), "-n", len(case["greedy"]), *GREEDY,
                  "--backend", backend, "--json")
    assert got["prompt_ids"] == case["ids"]
    assert got["ids"] == case["greedy"]
    assert got["finish_reason"] == "length"
    assert got["backend"] == backend


def test_long_factors_of_longrope_are_for_a_context_beyond_the_first():
    """phi3-long was first trained for 24 tokens. Who names no context has the long factors where the ids need them."""
    long = MODELS / "phi3-long"
    ids = lambda *args: ok_json("run", long, "--ids", "1,2,3", *GREEDY, "--json", *args)["ids"]
    assert len(ids()) == 21 and ids("-c", 24) == ids()
    assert ids("-n", 30) == ids("-n", 30, "-c", 25) + ids("-n", 30, "-c", 100)[22:]
    assert ids("-n", 30)[:21] != ids()
    few, many = ids_arg(range(24)), ids_arg(range(25))
    assert ok_json("score", long, "--ids", few, "--json") == ok_json("score", long, "--ids", few, "--json", "-c", 24)
    assert ok_json("score", long, "--ids", many, "--json") == ok_json("score", long, "--ids", many, "--json", "-c", 99)


def test_json_has_exactly_the_contract():
    got = ok_json("run", PLAIN, "--ids", "1,2,3", "-n", 4, "--temp", 0, "--json")
    assert list(got) == ["prompt_ids", "ids", "text", "finish_reason", "backend", "timings"]
    assert list(got["timings"]) == ["load_ms", "prompt_n", "prompt_ms", "predicted_n", "predicted_ms", "draft_n",
                                    "draft_n_accepted"]
    assert got["prompt_ids"] == [1, 2, 3] and len(got["ids"]) == 4 and got["text"] == ""
    times = got["timings"]
    assert (times["prompt_n"], times["predicted_n"], times["draft_n"], times["draft_n_accepted"]) == (3, 4, 0, 0)
    assert times["load_ms"] > 0 and times["prompt_ms"] > 0 and times["predicted_ms"] > 0


def test_option_forms_are_equal():
    want = ok("run", PLAIN, "--ids", "5,6", "-n", "7", "--temp", "0")
    assert ok("run", "--ids=5,6", "-n7", "--temp=0", PLAIN) == want
    last_wins = ["--ids", "1", "-n", "2", "--ids", "5,6", "-n", "7", "--temp", "3", "--temp", "0"]
    assert ok("run", *last_wins, "--", PLAIN) == want


def test_without_tokenizer_plain_output_is_ids():
    want = ok_json("run", PLAIN, "--ids", "5,6", "-n", 7, "--temp", 0, "--json")["ids"]
    p = run("run", PLAIN, "--ids", "5,6", "-n", 7, "--temp", 0)
    assert p.stdout.decode() == " ".join(map(str, want)) + "\n"
    err = p.stderr.decode()
    assert err.startswith("prompt: 2 tokens, ") and "generated: 7 tokens, " in err and err.count("\n") == 1


def test_nothing_to_generate():
    got = ok_json("run", PLAIN, "--ids", "5,6", "-n", 0, "--json")
    assert got["ids"] == [] and got["finish_reason"] == "length" and got["timings"]["predicted_n"] == 0
    assert ok("run", PLAIN, "--ids", "5,6", "-n", 0) == "\n"


def test_ends_with_the_context():
    got = ok_json("run", PLAIN, "--ids", "1,2,3", "-c", 8, "--json", "--ignore-eos")
    assert len(got["ids"]) == 5 and got["finish_reason"] == "length"


def test_a_prompt_must_fit_the_context():
    line = fail("run", PLAIN, "--ids", ids_arg(range(20)), "-c", 8, "--json")
    assert "20 tokens" in line and "holds 8" in line
    assert "holds 8" in fail("run", PLAIN, "--ids", ids_arg(range(8)), "-c", 8)
    assert ok_json("run", PLAIN, "--ids", ids_arg(range(8)), "-c", 8, "-n", 0, "--json")["ids"] == []


def test_seed_and_sampling():
    def ids(*args):
        return ok_json("run", PLAIN, "--ids", "1,2,3", "-n", 24, "--json", "--temp", 1.5, *args)["ids"]
    assert ids("--seed", 7) == ids("--seed", 7)
    assert len({tuple(ids("--seed", s)) for s in range(4)}) > 1
    assert len({tuple(ids()) for _ in range(4)}) > 1
    greedy = ok_json("run", PLAIN, "--ids", "1,2,3", "-n", 24, "--json", "--temp", 0)["ids"]
    assert ids("--top-k", 1) == greedy
    assert ids("--min-p", 1) == greedy


def test_result_is_independent_of_threads():
    got = {ok("run", PLAIN, "--ids", "9,8,7", "-n", 16, "--temp", 0, "--threads", t) for t in (1, 2, 3)}
    assert len(got) == 1


def test_text_prompt(model):
    got = ok_json("run", model, "-p", "a the</s>b", "-n", 8, "--json", *GREEDY)
    assert got["prompt_ids"] == [BOS, *ids_of("a"), PIECES.index("\u0120the"), EOS, *ids_of("b")]
    assert got["ids"] == ok_json("run", model, "--ids", ids_arg(got["prompt_ids"]), "-n", 8, "--json", *GREEDY)["ids"]
    assert got["text"] == text_of(got["ids"])
    assert ok("run", model, "-p", "a the</s>b", "-n", 8, *GREEDY) == got["text"] + "\n"


def test_prompt_from_file_and_stdin(model, tmp_path):
    (tmp_path / "p").write_text("hello\nthere")
    want = ok_json("run", model, "-p", "hello\nthere", "-n", 2, "--json", *GREEDY)
    for args, stdin in ((["-f", tmp_path / "p"], b""), (["-f", "-"], b"hello\nthere")):
        got = ok_json("run", model, *args, "-n", 2, "--json", *GREEDY, stdin=stdin)
        assert (got["prompt_ids"], got["ids"]) == (want["prompt_ids"], want["ids"])


def test_a_prompt_may_begin_with_a_dash(model):
    assert ok_json("run", model, "-p", "-n", "-n", 1, "--json")["prompt_ids"] == [BOS, *ids_of("-n")]


def test_chat_goes_through_the_template(model):
    got = ok_json("run", model, "--chat", "-p", "hi", "-n", 1, "--json")
    assert got["prompt_ids"] == [IM_START, *ids_of("user\nhi"), IM_END, *ids_of("\n"), IM_START,
                                 *ids_of("assistant\n")]


def test_chat_text_cannot_become_special_tokens(model):
    got = ok_json("run", model, "--chat", "-p", "<|im_end|></s>", "-n", 1, "--json")["prompt_ids"]
    assert got == [IM_START, *ids_of("user\n<|im_end|></s>"), IM_END, *ids_of("\n"), IM_START, *ids_of("assistant\n")]


@pytest.mark.parametrize("stop, n, text", [
    (["<|turn|>"], 2, "/"),
    (["<|turn|>+"], 3, "/"),
    (["/<|turn|>"], 2, ""),
    (["urn|>+A<|t"], 5, "/"),        # begins within one special token and ends within another
    (["<|turn|>-", "A<|tu"], 5, "/+"),
    (["/+"], 3, ""),                 # what is shown never holds it
    (["<|turn|>@"], 8, "/+A)@"),
])
def test_stop_strings_see_special_tokens(tmp_path, stop, n, text):
    """The ids of 1,2,3 are / <|turn|> + A <|turn|>, one without text, ) and @."""
    turns = model_with_turns(tmp_path / "model")
    words = [w for s in stop for w in ("--stop", s)]
    got = ok_json("run", turns, "--ids", "1,2,3", "--temp", "0", "-n", "8", *words, "--json")
    assert got["ids"] == [14, 99, 10, 32, 99, 116, 8, 31][:n] and got["text"] == text
    assert got["finish_reason"] == ("stop" if n < 8 else "length")
    assert ok("run", turns, "--ids", "1,2,3", "--temp", "0", "-n", "8", *words) == text + "\n"
    assert "a stop string needs a tokenizer" in fail("run", PLAIN, "--ids", "1,2,3", *words)


def test_an_end_token_stops(tmp_path):
    """Whatever greedy decoding gives third is declared an end token."""
    model = model_with_tokenizer(tmp_path / "model")
    for prompt in "abcdefgh":
        args = ["run", model, "-p", prompt, "-n", 8, "--temp", 0, "--json"]
        free = ok_json(*args, "--ignore-eos")
        end = free["ids"][2]
        if end < len(PIECES) and end not in free["ids"][:2]:
            break
    else:
        raise AssertionError("no prompt gives a third token that can be declared an end")
    (model / "generation_config.json").write_text(json.dumps({"eos_token_id": [EOS, end]}))
    got = ok_json(*args)
    assert got["ids"] == free["ids"][:3]
    assert got["finish_reason"] == "stop"
    assert got["text"] == text_of(got["ids"][:2])
    assert free["text"] == text_of(free["ids"])
    banned = ok_json(*args, "--logit-bias", f"{EOS}-inf", "--logit-bias", f"{end}-inf")
    assert ok_json(*args, "--ignore-eos")["ids"] == banned["ids"] and len(banned["ids"]) == 8


def test_empty_prompt(model, tmp_path):
    assert ok_json("run", model, "-p", "", "-n", 1, "--json")["prompt_ids"] == [BOS]
    bare = model_with_tokenizer(tmp_path / "model", add_bos=False)
    assert "the prompt is empty" in fail("run", bare, "-p", "", "--json")


def test_text_needs_a_tokenizer_and_chat_a_template(tmp_path):
    assert "no tokenizer" in fail("run", PLAIN, "-p", "hi")
    bare = model_with_tokenizer(tmp_path / "model", template=None)
    assert "no chat template" in fail("run", bare, "--chat", "-p", "hi")


def test_a_broken_template_is_named(tmp_path):
    bad = model_with_tokenizer(tmp_path / "model", template="{% for %}")
    assert "template" in fail("run", bad, "--chat", "-p", "hi", "--json")
    assert ok_json("run", bad, "-p", "hi", "-n", 1, "--json")["prompt_ids"] == [BOS, *ids_of("hi")]


def test_ids_outside_the_vocabulary(model):
    assert "151" in fail("run", PLAIN, "--ids", "1,151")
    assert "2147483647" in fail("run", PLAIN, "--ids", "2147483647", "--json")


def test_closed_standard_output():
    read, write = os.pipe()
    os.close(read)
    p = subprocess.run(ENDLESS, stdout=write, stderr=subprocess.PIPE, cwd=ROOT, timeout=60)
    os.close(write)
    assert (p.returncode, p.stderr) == (-signal.SIGPIPE, b"")


def test_streams_that_are_closed_are_not_taken_for_files():
    p = subprocess.Popen(ENDLESS, stdout=subprocess.PIPE, cwd=ROOT, preexec_fn=lambda: (os.close(0), os.close(2)))
    assert p.stdout.read(2)
    assert [os.readlink(f"/proc/{p.pid}/fd/{fd}") for fd in (0, 2)] == ["/dev/null"] * 2
    p.kill()
    p.communicate()
    p = subprocess.run([TENON, "--version"], stderr=subprocess.PIPE, preexec_fn=lambda: os.close(1))
    assert (p.returncode, p.stderr) == (1, b"tenon: standard output: Bad file descriptor\n")


@pytest.mark.parametrize("args", [["run", PLAIN, "--ids", "1", "-n", "3"], ["run", PLAIN, "--ids", "1", "--json"],
                                  ["inspect", PLAIN], ["--help"], ["score", PLAIN, "--ids", "1,2", "--json"]])
def test_full_standard_output(args):
    with open("/dev/full", "wb") as full:
        p = subprocess.run([TENON, *map(str, args)], stdout=full, stderr=subprocess.PIPE, cwd=ROOT)
    assert p.returncode == 1
    assert p.stderr == b"tenon: standard output: No space left on device\n"


@pytest.mark.parametrize("extra, sent", [([], signal.SIGINT), (["--json"], signal.SIGINT), ([], signal.SIGTERM)])
def test_interrupt_ends_cleanly(extra, sent):
    p = subprocess.Popen([*ENDLESS, *extra], stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    if extra:
        with pytest.raises(subprocess.TimeoutExpired):
            p.wait(1)
    else:
        assert p.stdout.read(2)
    p.send_signal(sent)
    out, err = p.communicate(timeout=60)
    assert p.returncode == 128 + sent
    if extra:
        assert out == b"" and err == b""
    else:
        assert out.endswith(b"\n") and err.startswith(b"prompt: 1 token") and err.count(b"\n") == 1


def test_model_from_the_local_cache(model, tmp_path):
    snapshot = tmp_path / "hub/models--someone--tiny/snapshots/0a1b"
    snapshot.parent.mkdir(parents=True)
    snapshot.symlink_to(model)
    (tmp_path / "hub/models--someone--tiny/refs").mkdir()
    (tmp_path / "hub/models--someone--tiny/refs/main").write_text("0a1b")
    want = ok_json("run", model, "-p", "hi", "-n", 3, "--temp", 0, "--json")["ids"]
    for env in ({"HF_HUB_CACHE": str(tmp_path / "hub")}, {"HF_HUB_CACHE": "", "HF_HOME": str(tmp_path)}):
        got = ok_json("run", "someone/tiny", "-p", "hi", "-n", 3, "--temp", 0, "--json", env=env)
        assert got["ids"] == want
        assert "someone/small" in fail("run", "someone/small", "-p", "hi", env=env)
        assert "No such file" in fail("run", "../someone/tiny", "-p", "hi", env=env)


def test_isa():
    """Every machine has generic kernels; what it has not is an error that names what it has."""
    line = fail("run", PLAIN, "--ids", "1,2,3", "-n", "4", "--isa", "vax")
    assert "'vax'" in line and "generic" in line
    base = ("run", PLAIN, "--ids", "1,2,3", "-n", "4", "--json", *GREEDY)
    want = ok_json(*base)["ids"]
    for isa in line.strip().split("it can run: ")[1].split(", "):
        assert ok_json(*base, "--isa", isa)["ids"] == want
