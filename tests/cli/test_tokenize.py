"""tenon tokenize: ids, pieces, batches; models without weights."""
import json

import pytest
from cli_files import BOS, EOS, IM_END, MODELS, PIECES, ids_of, tokenizer_gguf, write_tokenizer
from cli_tenon import ROOT, fail, ok, ok_json

THE = PIECES.index("\u0120the")


@pytest.fixture(scope="module", params=["directory", "gguf"])
def model(request, tmp_path_factory):
    tmp = tmp_path_factory.mktemp("tokenize")
    return write_tokenizer(tmp / "t") if request.param == "directory" else tokenizer_gguf(tmp / "t.gguf")


def test_json(model):
    assert ok_json("tokenize", model, "-p", "ab the", "--json") == {"ids": [BOS, *ids_of("ab"), THE]}
    assert ok_json("tokenize", model, "-p", "", "--json") == {"ids": [BOS]}


def test_no_bos(model):
    assert ok_json("tokenize", model, "-p", "ab", "--no-bos", "--json") == {"ids": ids_of("ab")}
    assert ok_json("tokenize", model, "-p", "", "--no-bos", "--json") == {"ids": []}


def test_special_tokens_are_parsed_unless_told_otherwise(model):
    text = "a</s>"
    assert ok_json("tokenize", model, "-p", text, "--no-bos", "--json")["ids"] == [*ids_of("a"), EOS]
    plain = ok_json("tokenize", model, "-p", text, "--no-bos", "--no-parse-special", "--json")["ids"]
    assert plain == ids_of("a</s>")


def test_a_line_per_token(model):
    lines = ok("tokenize", model, "-p", "a\n'xthe<|im_end|>").splitlines()
    assert [line.split(None, 1) for line in lines] == [
        [str(BOS), "'<s>'"], [str(ids_of("a")[0]), "'a'"], [str(ids_of("\n")[0]), r"'\n'"],
        [str(ids_of("'")[0]), r"'\''"], [str(ids_of("x")[0]), "'x'"],
        [str(PIECES.index("the")), "'the'"], [str(IM_END), "'<|im_end|>'"]]


def test_file_and_stdin(model, tmp_path):
    (tmp_path / "t").write_text("ab")
    want = {"ids": [BOS, *ids_of("ab")]}
    assert ok_json("tokenize", model, "-f", tmp_path / "t", "--json") == want
    assert ok_json("tokenize", model, "-f", "-", "--json", stdin=b"ab") == want
    assert ok_json("tokenize", model, "-f", "/dev/null", "--json") == {"ids": [BOS]}


def test_batch(model, tmp_path):
    batch = tmp_path / "b.json"
    batch.write_text(json.dumps(["ab", "", " the", "x</s>"]))
    assert ok_json("tokenize", model, "--batch", batch) == [[BOS, *ids_of("ab")], [BOS], [BOS, THE],
                                                            [BOS, *ids_of("x"), EOS]]
    assert ok_json("tokenize", model, "--batch", batch, "--no-bos", "--no-parse-special", "--json") == [
        ids_of("ab"), [], [THE], ids_of("x</s>")]
    batch.write_text("[]")
    assert ok_json("tokenize", model, "--batch", batch) == []


@pytest.mark.parametrize("text, says", [
    ('{"a": 1}', "not a JSON array of strings"), ('["a", 1]', "element 1"), ('["a"', "not valid JSON"), ("", "JSON"),
    ('["\\ud800"]', "JSON"), ("\x00", "JSON")])
def test_bad_batch(model, tmp_path, text, says):
    (tmp_path / "b.json").write_text(text)
    line = fail("tokenize", model, "--batch", tmp_path / "b.json")
    assert says in line and "b.json" in line


@pytest.mark.parametrize("case", sorted(p.parent.name for p in ROOT.glob("tests/golden/tokenizer/*/tokenizer.json")))
def test_tokenizers_of_the_goldens_open(case):
    got = ok_json("tokenize", ROOT / "tests/golden/tokenizer" / case, "-p", "Hello world", "--json")
    assert got["ids"]


@pytest.mark.parametrize("case", ["llama2", "gemma", "t5", "llama-spm", "t5-ugm", "gemma4-bpe"])
def test_kinds_of_tokenizers(case, tmp_path):
    """--batch gives the golden ids, of a directory with only tokenizer.json and of a GGUF without tensors."""
    where = ROOT / "tests/golden/tokenizer" / case
    cases = json.loads((where / "cases.json").read_text())["cases"]
    model = where / "tokenizer.gguf" if (where / "tokenizer.gguf").exists() else where
    (tmp_path / "b.json").write_text(json.dumps([row[0] for row in cases]))
    assert ok_json("tokenize", model, "--batch", tmp_path / "b.json") == [row[1] for row in cases]
    plain = ok_json("tokenize", model, "--batch", tmp_path / "b.json", "--no-bos", "--no-parse-special")
    assert [p for p, row in zip(plain, cases) if row[2] is not None] == [row[2] for row in cases if row[2] is not None]


def test_a_piece_keeps_its_space(tmp_path):
    """A line shows a token as it stands within a text: the first loses its space only when a text is put together."""
    lines = ok("tokenize", ROOT / "tests/golden/tokenizer/llama2", "-p", "a", "--no-bos").splitlines()
    assert [line.split(None, 1)[1] for line in lines] == ["' '", "'a'"]


def test_tokenizers_that_are_none(tmp_path):
    (tmp_path / "config.json").write_text('{"model_type": "llama"}')
    assert "there is no tokenizer.json, tekken.json or tokenizer.model" in fail("tokenize", tmp_path, "-p", "a")
    (tmp_path / "tokenizer.model").write_bytes(b"")
    assert "tokenizer.model: not a sentencepiece model: byte 0 of 0" in fail("tokenize", tmp_path, "-p", "a")


@pytest.mark.parametrize("name, file", [("spm-llama", "tokenizer.model"), ("tekken-v7", "tekken.json")])
def test_a_directory_with_nothing_else(tmp_path, name, file):
    """A vocabulary of another kind alone; a tokenizer.json beside it hides it."""
    golden = MODELS.parent / "tokenizer" / name
    (tmp_path / file).write_bytes((golden / file).read_bytes())
    cases = json.loads((golden / "cases.json").read_text(encoding="utf-8"))["cases"]
    (tmp_path / "texts").write_text(json.dumps([row[0] for row in cases]))
    ids = json.loads(ok("tokenize", tmp_path, "--batch", tmp_path / "texts", "--no-parse-special"))
    assert ids == [row[1] for row in cases]
    assert json.loads(ok("tokenize", tmp_path, "-p", "</s>a", "--json"))["ids"][0] == 2
    write_tokenizer(tmp_path)
    assert json.loads(ok("tokenize", tmp_path, "--batch", tmp_path / "texts", "--no-parse-special")) != ids
