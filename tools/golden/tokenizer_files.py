#!/usr/bin/env python3
"""Golden tokenizers of directories without a tokenizer.json: tests/golden/tokenizer/<name>/{tokenizer.model or
tekken.json, tokenizer_config.json, cases.json}.

usage: tokenizer_files.py OUT_DIR

The oracle of a tokenizer.model is sentencepiece, of a tekken.json mistral-common's Tekkenizer; of those with a
tokenizer_config.json transformers' AutoTokenizer. Small vocabularies are trained here.

cases.json: {"oracle": "...", "cases": [[text, ids, text again], ...]}: ids with special tokens parsed only where the
oracle is transformers; the text again is what they decode to (null: not compared).
"""
import base64
import io
import json
import os
import re
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import mistral_common
import sentencepiece
from mistral_common.tokens.tokenizers.base import SpecialTokenPolicy
from mistral_common.tokens.tokenizers.tekken import Tekkenizer
from sentencepiece import sentencepiece_model_pb2
from tokenizer import CORPUS, strings, train
from tokenizers import Regex, pre_tokenizers
from transformers.convert_slow_tokenizer import bytes_to_unicode
from transformers.integrations.mistral.tokenizer import MistralConverter

HERE = os.path.dirname(os.path.abspath(__file__))

MARK = "\u2581"
TEXTS = ["<s>", "</s>", "<s>hi</s>", "<unk>", " <s> a", MARK, MARK * 2 + "a", f"a{MARK}b", f"a{MARK}", "<0x0A>", "<0x41>b",
         "x" * 17, "\u2167 \ufb01 \u337f \u2460", "\uff48\uff45\uff4c\uff4c\uff4f", "HelloWorld fooBar XMLHttpRequest",
         "a  the  b", "-the-", " the", "<|x|>", "a<|x|>b", "<|x|> a", "a <|x|>", "<|x|><|x|>", "<|x|", "<|x|>\n<|x|>",
         "  ", "   a", "a   ", " \t ", "\u3000a\u3000\u3000b", "the<sep>house", "<sep>", " <sep> ", "ca\u0301t <\ufb01>",
         "<\ufb01>", "12 345 6789", "\n\n", "a\n\nb", "\t\tx", "\u00ad", "a\u00adb", "e\u0301\u0301", "\U0001fa77"]
HF_TEXTS = ["the house", "the h", "in the h.", "the hat the h", "a [pad] b", "[pad]  b", "x<s>y</s> z<|x|> w", "</s></s>",
            "<|x|> \u00e9<sep>\u00e9", "a\n<s>\nb", "<unk>a<unk>", "[INST] hi [/INST]"]
TEKKEN_TEXTS = ["<s>[INST] hi [/INST] yes</s>", "[INST][INST]", "[SYSTEM_PROMPT]be[/SYSTEM_PROMPT][INST]a", " <s> ", "[IMG]",
                "[TOOL_CALLS]f[ARGS]{}", "a[/INST ]b[/INST]", "<pad><unk>", "[THINK]x[/THINK]"]
RULES = [("\ufb01", "fi"), ("\uff41", "a"), ("\uff11", "1"), ("e\u0301", "\u00e9"), ("\u2460", "1"), ("\u3000", " "),
         ("\u00ad", ""), ("\u2167", "VIII"), ("\t", " "), ("\u337f", " a b ")]
USER = ["<|x|>", "<sep>", "<\ufb01>"]


def spm(kind, rules=None, proto=lambda m: None, **options):
    """A sentencepiece model as bytes. rules: of its character map, else the built-in one that options name."""
    out = io.BytesIO()
    with tempfile.TemporaryDirectory() as tmp:
        if rules:
            with open(os.path.join(tmp, "rules"), "w", encoding="utf-8") as f:
                f.writelines("\t".join(" ".join("%X" % ord(c) for c in part) for part in rule) + "\n" for rule in rules)
            options["normalization_rule_tsv"] = os.path.join(tmp, "rules")
        options = {"vocab_size": 900, "character_coverage": 0.995, "hard_vocab_limit": False, "minloglevel": 2, **options}
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([line for line in CORPUS.splitlines() if line.strip()]), model_writer=out,
            model_type=kind, num_threads=1, **options)
    model = sentencepiece_model_pb2.ModelProto()
    model.ParseFromString(out.getvalue())
    model.trainer_spec.ClearField("input")
    model.normalizer_spec.ClearField("normalization_rule_tsv")
    proto(model)
    return model.SerializeToString()


def no_escape(model):
    model.normalizer_spec.escape_whitespaces = False


def unused(model):
    """Every seventh of the longer pieces is not to be used."""
    for k, p in enumerate(p for p in model.pieces if p.type == 1 and len(p.piece) > 2):
        if k % 7 == 0:
            p.type = 5


IDENTITY = {"normalization_rule_name": "identity"}
PLAIN = {**IDENTITY, "remove_extra_whitespaces": False}
MODELS = {
    "spm-llama": lambda: spm("bpe", byte_fallback=True, split_digits=True, allow_whitespace_only_pieces=True, **PLAIN),
    "spm-gemma": lambda: spm("bpe", byte_fallback=True, split_digits=True, add_dummy_prefix=False, pad_id=0, eos_id=1,
                             bos_id=2, unk_id=3, user_defined_symbols=[*USER, MARK * 2, MARK * 3, "\n\n", "\t"], **PLAIN),
    "spm-bpe-map": lambda: spm("bpe", RULES, user_defined_symbols=USER),
    "spm-bpe-suffix": lambda: spm("bpe", treat_whitespace_as_suffix=True, byte_fallback=True, **PLAIN),
    "spm-unigram": lambda: spm("unigram", normalization_rule_name="nmt_nfkc", vocab_size=600),
    "spm-unigram-map": lambda: spm("unigram", RULES, byte_fallback=True, user_defined_symbols=USER, vocab_size=700,
                                   control_symbols=["<ctl>"]),
    "spm-unigram-suffix": lambda: spm("unigram", treat_whitespace_as_suffix=True, vocab_size=600, **IDENTITY),
    "spm-unigram-no-prefix": lambda: spm("unigram", add_dummy_prefix=False, proto=unused, vocab_size=600, **IDENTITY),
    "spm-no-escape": lambda: spm("unigram", proto=no_escape, vocab_size=600, **PLAIN),
}


def tekken_vocab(pattern):
    """Byte strings in order of rank, from a byte-level BPE of Hugging Face's."""
    split = pre_tokenizers.Split(Regex(pattern), behavior="isolated")
    tok = train(None, pre_tokenizers.Sequence([split, pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]))
    byte_of = {c: b for b, c in bytes_to_unicode().items()}
    tokens = [bytes([b]) for b in range(256)]
    for merge in json.loads(tok.to_str())["model"]["merges"]:
        token = bytes(byte_of[c] for c in "".join(merge))
        if token not in tokens:
            tokens.append(token)
    return tokens


SPECIALS = ["<unk>", "<s>", "</s>", "[INST]", "[/INST]", "[AVAILABLE_TOOLS]", "[/AVAILABLE_TOOLS]", "[TOOL_RESULTS]",
            "[/TOOL_RESULTS]", "[TOOL_CALLS]", "[IMG]", "<pad>", "[IMG_BREAK]", "[IMG_END]", "[PREFIX]", "[MIDDLE]",
            "[SUFFIX]", "[SYSTEM_PROMPT]", "[/SYSTEM_PROMPT]", "[TOOL_CONTENT]", "[THINK]", "[/THINK]"]


def tekken(version, specials, num_specials, cut=0, pattern=None):
    with open(os.path.join(HERE, "../../tests/golden/tokenizer/json-tekken/tokenizer.json"), encoding="utf-8") as f:
        known = json.load(f)["pre_tokenizer"]["pretokenizers"][0]["pattern"]["Regex"]
    tokens = tekken_vocab(pattern or known)
    rows = [{"rank": i, "token_bytes": base64.b64encode(t).decode(), "token_str": t.decode(errors="ignore") or None}
            for i, t in enumerate(tokens)]
    file = {"config": {"pattern": pattern or known, "num_vocab_tokens": len(tokens), "default_vocab_size":
                       len(tokens) - cut + num_specials, "default_num_special_tokens": num_specials, "version": version},
            "vocab": rows}
    if specials:
        file["special_tokens"] = [{"rank": i, "token_str": t, "is_control": True} for i, t in enumerate(specials)][::-1]
    return (json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n").encode()


# Specials in the file or not; more ids than names; a vocabulary that is cut.
TEKKENS = {
    "tekken-v3": lambda: tekken("v3", None, 40),
    "tekken-v7": lambda: tekken("v7", SPECIALS[:20], 20, cut=300),
    "tekken-v13": lambda: tekken("v13", SPECIALS, 100, pattern=r"[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+|\s+"),
}


def tekken_cases(folder, texts):
    tokenizer = Tekkenizer.from_file(os.path.join(folder, "tekken.json"))
    for text in texts:
        ids = tokenizer.encode(text, False, False)
        yield [text, ids, tokenizer.decode(ids, SpecialTokenPolicy.IGNORE)]


def special_cases(folder, texts):
    """With special tokens in the text, where mistral-common has none: the ids of transformers' own conversion."""
    tokenizer = MistralConverter(os.path.join(folder, "tekken.json")).converted()
    return [[text, tokenizer.encode(text).ids, None] for text in texts if any(s in text for s in SPECIALS)]


def added(content, special=True, **more):
    return {"content": content, "lstrip": False, "normalized": False, "rstrip": False, "single_word": False,
            "special": special, **more}


# With these beside spm-llama's model, transformers is the oracle. A text that begins with a space, or has one where a
# space is put before it, is left out: transformers 5 puts no second one there, and sentencepiece does.
CONFIGS = {
    "spm-hf-llama": {"tokenizer_class": "LlamaTokenizer", "add_bos_token": True, "add_eos_token": False,
                     "bos_token": "<s>", "eos_token": "</s>", "unk_token": "<unk>", "added_tokens_decoder": {
                         "0": added("<unk>"), "1": added("<s>"), "2": added("</s>"), "900": added("<|x|>"),
                         "901": added("<sep>", False), "902": added("the h", False, single_word=True),
                         "903": added("[pad]", lstrip=True, rstrip=True)}},
    "spm-hf-legacy": {"tokenizer_class": "LlamaTokenizer", "legacy": True, "add_bos_token": True, "add_eos_token": True,
                      "added_tokens_decoder": {"0": added("<unk>"), "1": added("<s>"), "2": added("</s>"),
                                               "900": added("<|x|>")}},
}


def hf_cases(folder, texts):
    from transformers import AutoTokenizer
    tokenizer = AutoTokenizer.from_pretrained(folder)
    for text in texts:
        if not re.search(f"(<s>|</s>|<unk>|<.x.>|^)[ {MARK}]", text):
            yield [text, tokenizer.encode(text), None]


def write(path, data):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as f:
        f.write(data)


def write_cases(folder, oracle, rows, **more):
    text = json.dumps({"oracle": oracle, **more, "cases": []})[:-2]
    text += "\n" + ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows) + "\n]}\n"
    write(os.path.join(folder, "cases.json"), text.encode())


def spm_cases(model, texts):
    sp = sentencepiece.SentencePieceProcessor(model_proto=model)
    for text in texts:
        ids = sp.encode(text)
        yield [text, ids, None if sp.unk_id() in ids else sp.decode(ids)]


def main():
    out = sys.argv[1]
    texts = list(dict.fromkeys(strings() + TEXTS))
    for name, make in MODELS.items():
        folder, model = os.path.join(out, name), make()
        write(os.path.join(folder, "tokenizer.model"), model)
        write_cases(folder, f"sentencepiece {sentencepiece.__version__}", list(spm_cases(model, texts)))
    for name, config in CONFIGS.items():
        folder = os.path.join(out, name)
        write(os.path.join(folder, "tokenizer.model"), MODELS["spm-llama"]())
        write(os.path.join(folder, "tokenizer_config.json"), json.dumps(config, indent=1).encode() + b"\n")
        write_cases(folder, "transformers", list(hf_cases(folder, texts + HF_TEXTS)), special=True)
    for name, make in TEKKENS.items():
        folder = os.path.join(out, name)
        write(os.path.join(folder, "tekken.json"), make())
        write_cases(folder, f"mistral-common {mistral_common.__version__}", list(tekken_cases(folder, texts)))
        if name != "tekken-v3":  # which transformers does not read without mistral-common
            rows = special_cases(folder, texts + HF_TEXTS + TEKKEN_TEXTS)
            write(os.path.join(folder, "special.json"), (json.dumps(rows, separators=(",", ":")) + "\n").encode())


if __name__ == "__main__":
    main()
