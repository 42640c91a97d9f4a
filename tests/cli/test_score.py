"""tenon score: logits of every position against the reference implementation, perplexity, windows."""
import array
import math
import signal
import subprocess
import time

import pytest
from cli_files import BOS, ids_of, model_with_tokenizer
from cli_tenon import MODELS, ROOT, TENON, fail, golden, golden_models, ids_arg, ok, ok_json

PLAIN = MODELS / "llama-plain"


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("score") / "model")


def floats(path):
    a = array.array("f")
    a.frombytes(path.read_bytes())
    return a


def perplexity(logits, vocab, ids, window=None):
    """The definition, in double precision."""
    window = window or len(ids)
    total = n = 0
    for i in range(len(ids) - 1):
        if (i + 1) % window == 0:
            continue
        row = logits[i * vocab:(i + 1) * vocab]
        top = max(row)
        total += top + math.log(sum(math.exp(x - top) for x in row)) - row[ids[i + 1]]
        n += 1
    return math.exp(total / n)


@pytest.mark.parametrize("backend", ["ref", "cpu"])
@pytest.mark.parametrize("file", ["", "model.gguf"])
@pytest.mark.parametrize("name", golden_models())
def test_logits_are_transformers(name, file, backend, tmp_path):
    exact = ["--precise"] if "mxfp4" in name else []  # against quantised weights activations are quantised too
    for k, case in enumerate(golden(name)):
        want = floats(MODELS / name / f"logits_{k}.f32")
        ids = (case["ids"] + case["greedy"])[:-1]
        out = tmp_path / "out.f32"
        got = ok_json("score", MODELS / name / file, "--ids", ids_arg(ids), "--logits", out, "--kv", "f32", "--backend",
                      backend, *exact, "--json")
        every = case.get("every", 1)  # of the rows, counted from the last, that the golden keeps
        kept = range((len(ids) - 1) % every, len(ids), every)
        vocab = len(want) // len(kept)
        assert got == {"n": len(ids), "n_vocab": vocab, "ppl": got["ppl"]}
        logits = floats(out)
        assert len(logits) == vocab * len(ids)
        rows = [x for i in kept for x in logits[i * vocab:(i + 1) * vocab]]
        assert max(abs(a - b) for a, b in zip(rows, want, strict=True)) < 1e-3
        assert got["ppl"] == pytest.approx(perplexity(logits, vocab, ids), rel=1e-6)


def test_one_token_predicts_nothing(tmp_path):
    assert ok_json("score", PLAIN, "--ids", "5", "--json", "--logits", tmp_path / "l")["ppl"] is None
    assert len(floats(tmp_path / "l")) == 151
    assert "perplexity" not in ok("score", PLAIN, "--ids", "5")


def test_more_tokens_than_result_rows(tmp_path):
    ids = [(7 * i) % 151 for i in range(150)]
    got = ok_json("score", PLAIN, "--ids", ids_arg(ids), "--logits", tmp_path / "l", "--json")
    logits = floats(tmp_path / "l")
    assert len(logits) == 150 * 151
    assert got["ppl"] == pytest.approx(perplexity(logits, 151, ids), rel=1e-6)


def test_ids_must_fit_the_context(tmp_path):
    line = fail("score", PLAIN, "--ids", ids_arg(range(20)), "-c", 8, "--logits", tmp_path / "l", "--json")
    assert "20 tokens" in line and "holds 8" in line
    assert list(tmp_path.iterdir()) == []


def test_text_is_split_into_windows(model, tmp_path):
    text = "abcdefghijklmnopq"
    (tmp_path / "t").write_text(text)
    got = ok_json("score", model, "-f", tmp_path / "t", "-c", 8, "--logits", tmp_path / "l", "--json")
    fed = []
    for at in range(0, len(text), 7):
        fed += [BOS, *ids_of(text[at:at + 7])]
    assert got["n"] == len(fed) == 20
    logits = floats(tmp_path / "l")
    assert got["ppl"] == pytest.approx(perplexity(logits, 151, fed, 8), rel=1e-6)
    alone = ok_json("score", model, "--ids", ids_arg(fed[8:16]), "--logits", tmp_path / "w", "--json")
    assert floats(tmp_path / "w") == logits[8 * 151:16 * 151]
    assert alone["n"] == 8
    whole = ok_json("score", model, "-f", "-", "--json", stdin=text.encode())
    assert whole["n"] == 1 + len(text)
    assert ok_json("score", model, "-p", text, "--json") == whole


def test_windows_without_bos(tmp_path):
    bare = model_with_tokenizer(tmp_path / "model", add_bos=False)
    assert ok_json("score", bare, "-p", "abcdefghijklmnopq", "-c", 8, "--json")["n"] == 17
    assert "too small" in fail("score", bare, "-p", "abc", "-c", 1)
    assert "empty" in fail("score", bare, "-p", "")


def test_an_output_file_is_replaced_whole_or_not_at_all(tmp_path):
    out = tmp_path / "l"
    out.write_text("old")
    assert "151" in fail("score", PLAIN, "--ids", "1,151", "--logits", out)
    assert out.read_text() == "old"
    ok("score", PLAIN, "--ids", "1,2", "--logits", out)
    assert out.stat().st_size == 2 * 151 * 4 and out.stat().st_mode & 0o044
    assert [p.name for p in tmp_path.iterdir()] == ["l"]


def test_an_output_file_that_cannot_be_written(tmp_path):
    assert "No such file" in fail("score", PLAIN, "--ids", "1,2", "--logits", tmp_path / "no/l")
    assert "not a regular file" in fail("score", PLAIN, "--ids", "1,2", "--logits", tmp_path)
    assert "not a regular file" in fail("score", PLAIN, "--ids", "1,2", "--logits", "/dev/null")


def test_interrupt_leaves_no_file(model, tmp_path):
    (tmp_path / "t").write_text("abcdefgh" * 100000)
    out = tmp_path / "out"
    out.mkdir()
    p = subprocess.Popen([TENON, "score", model, "-f", tmp_path / "t", "--logits", out / "l", "--json"], cwd=ROOT,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    while p.poll() is None and not list(out.iterdir()):
        time.sleep(0.01)
    p.send_signal(signal.SIGINT)
    assert p.communicate(timeout=60) == (b"", b"")
    assert p.returncode == 130
    assert list(out.iterdir()) == []
