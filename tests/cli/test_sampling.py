"""tenon run: the options of sampling and stop strings."""
import pytest
from cli_files import model_with_tokenizer
from cli_tenon import MODELS, fail, ok, ok_json, usage

PLAIN = MODELS / "llama-plain"
RUN = ["run", PLAIN, "--ids", "1,2,3,1,2,3,1,2", "-n", 24, "--seed", 5, "--json"]


@pytest.fixture(scope="module")
def base():
    return ok_json(*RUN)["ids"]


@pytest.mark.parametrize("options", [
    ["--samplers", "penalties;dry;top_n_sigma;top_k;typ_p;top_p;min_p;xtc;temperature"], ["--sampler-seq", "edskypmxt"],
    ["--temp", 0.8, "--top-k", 40, "--top-p", 0.95, "--min-p", 0.05, "--typical", 1, "--top-nsigma", -1],
    ["--xtc-probability", 0, "--xtc-threshold", 0.1, "--dynatemp-range", 0, "--dynatemp-exp", 1],
    ["--repeat-last-n", 64, "--repeat-penalty", 1, "--presence-penalty", 0, "--frequency-penalty", 0],
    ["--dry-multiplier", 0, "--dry-base", 1.75, "--dry-allowed-length", 2, "--dry-penalty-last-n", 64],
    ["--mirostat", 0, "--mirostat-lr", 0.1, "--mirostat-ent", 5, "--adaptive-target", -1, "--adaptive-decay", 0.9],
    ["--logit-bias", "5+0"]], ids=lambda o: o[0])
def test_help_tells_the_true_defaults(base, options):
    assert ok_json(*RUN, *options)["ids"] == base


@pytest.mark.parametrize("options", [
    ["--samplers", "top_k"], ["--sampler-seq", "kx", "--xtc-probability", 1], ["--typical", 0.1], ["--top-nsigma", 0.2],
    ["--xtc-probability", 1, "--xtc-threshold", 0.01], ["--dynatemp-range", 0.7], ["--repeat-penalty", 50],
    ["--presence-penalty", 100], ["--frequency-penalty", -100], ["--dry-multiplier", 100, "--dry-allowed-length", 0],
    ["--mirostat", 1, "--mirostat-ent", 1], ["--mirostat", 2, "--mirostat-ent", 1], ["--seed", 6],
    ["--samplers", "min_p;adaptive_p", "--adaptive-target", 0.01], ["--logit-bias", "7+100"]], ids=lambda o: o[0] + str(o[1]))
def test_every_option_acts(base, options):
    got = ok_json(*RUN, *options)["ids"]
    assert got != base
    assert ok_json(*RUN, *options)["ids"] == got


def test_bias(base):
    assert ok_json(*RUN, "--logit-bias", "7+100")["ids"] == [7] * 24
    bans = [x for i in set(base) for x in ("-l", f"{i}-inf")]
    assert not set(ok_json(*RUN, *bans)["ids"]) & set(base)
    assert not set(ok_json(*RUN, *bans, "--temp", 0)["ids"]) & set(base)
    every = [x for i in range(151) for x in ("-l", f"{i}-inf")]
    assert "every token is banned" in fail(*RUN, *every)
    assert "token id 151 is not in the vocabulary of 151" in fail(*RUN, "-l", "151-1")


def test_penalties_see_the_prompt():
    ids = ok_json("run", PLAIN, "--ids", "1,2,3,4", "-n", 100, "--presence-penalty", 1000, "--repeat-last-n", 1000,
                  "--json")["ids"]
    assert len(set(ids + [1, 2, 3, 4])) == 104


@pytest.mark.parametrize("options, why", [
    (["--samplers", "top_k;nonsense"], "--samplers: there is no sampler 'nonsense'"),
    (["--sampler-seq", "kz"], "--sampler-seq: there is no sampler 'z'"),
    (["--samplers", "top_k", "--sampler-seq", "k"], "--samplers and --sampler-seq exclude each other"),
    (["--logit-bias", "5"], "--logit-bias: '5' is not such as"), (["--logit-bias", "x+1"], "'x+1'"),
    (["--logit-bias", "5+inf"], "'5+inf'"), (["--logit-bias", "5+nan"], "'5+nan'"), (["-l", "5--1"], "'5--1'"),
    (["--repeat-penalty", 0], "--repeat-penalty: '0' is not a number from 1e-30 to 1e+30"), (["--repeat-last-n", -1], "--repeat-last-n"),
    (["--mirostat", 3], "--mirostat"), (["--dry-base", 0.5], "--dry-base"), (["--adaptive-decay", 1], "--adaptive-decay: '1' is not a number from 0 to 0.99"),
    (["--typical", "nan"], "--typical"), (["--stop"], "--stop needs a value")], ids=lambda o: str(o)[:30])
def test_bad_usage(options, why):
    assert why in usage(*RUN, *options)


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    return model_with_tokenizer(tmp_path_factory.mktemp("run") / "model")


def test_stop_strings(model):
    """Any stop string that occurs in the text ends it there, wherever the borders of the tokens are."""
    run = ["run", model, "-p", "abc", "-n", 40, "--seed", 3, "--ignore-eos"]
    whole = ok_json(*run, "--json")
    text = whole["text"]
    assert whole["finish_reason"] == "length" and len(text) > 20
    for begin, end in [(0, 1), (3, 5), (4, 9), (len(text) - 2, len(text))]:
        stop = text[begin:end]
        want = text[:text.index(stop)]
        got = ok_json(*run, "--json", "--stop", "never there", "--stop", stop)
        assert (got["text"], got["finish_reason"]) == (want, "stop")
        assert got["ids"] == whole["ids"][:len(got["ids"])]
        assert ok(*run, "--stop", stop) == want + "\n"
    got = ok_json(*run, "--json", "--stop", text + "x")
    assert (got["text"], got["finish_reason"]) == (text, "length")
    assert "invalid UTF-8" in fail(*run, "--stop", b"\xff")
