"""Small tokenizers with parts drawn at random, and a few made for one habit of Hugging Face each.

usage: tokenizer_random.py OUT.json

OUT: a line a tokenizer: [tokenizer.json, [[text, ids, decoded, decoded with special tokens], ...]]; the oracle is Hugging
Face `tokenizers`. A text is null where Hugging Face has an error or where bytes are no text.
"""
import json
import random
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
from tokenizers import Tokenizer

MARK = "\u2581"
BYTES = [f"<0x{i:02X}>" for i in range(256)]
CHARS = list("abehnot1 .!_'") + ["\n", "\u00e9", "e\u0301", MARK, "\u3042", "\U0001f600"]
MERGES = [("t", "h"), ("th", "e"), ("o", "n"), (MARK, "th"), (MARK + "th", "e"), ("a", "b"), (" ", "a"),
          ("1", "1"), ("a", "n")]
SINGLE = ["the on", " the  then\nab", "a  b   \n", "<s>the</s> on", "x<s><s>y", "ab12the 1.1!",
          "e\u0301t\u00e9 \u3042\U0001f600", "", " ", "   ", "\n\n", "a<s> \n a", "<|a|>the", "the\u3000the\u00a0a\u0085", "'a' _b_ a_b", "<unk>z<unk>", "THE On", "\u00b2a <unk>"]


def bpe(bytes_too, **options):
    pieces = ["<unk>", "<s>", "</s>"] + (BYTES if bytes_too else []) + [c for c in CHARS if len(c) == 1]
    pieces += [a + b for a, b in MERGES]
    return {"type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None, "end_of_word_suffix": None,
            "fuse_unk": False, "byte_fallback": bytes_too, "ignore_merges": False,
            "vocab": {p: i for i, p in enumerate(pieces)}, "merges": [list(m) for m in MERGES], **options}


def unigram(bytes_too):
    pieces = ["<unk>", "<s>", "</s>"] + (BYTES if bytes_too else []) + CHARS + [a + b for a, b in MERGES] + ["aaa", "aa"]
    scores = [0, 0, 0] + [-3 - (i * 7919 % 97) / 13 for i in range(len(pieces) - 3)]
    return {"type": "Unigram", "unk_id": 0, "vocab": [list(p) for p in zip(pieces, scores)], "byte_fallback": bytes_too}


def tokenizer(model, added=(), normalizer=None, pre=None, post=None, decoder=None):
    """added: (content, flags); what the model does not have gets the next id."""
    vocab = model["vocab"] if model["type"] == "BPE" else {p: i for i, (p, _) in enumerate(model["vocab"])}
    ids = {c: i for i, c in enumerate((c for c, _ in added if c not in vocab), len(vocab))}
    names = ("single_word", "lstrip", "rstrip", "normalized", "special")
    tokens = [{"id": vocab.get(c, ids.get(c)), "content": c, **{k: k in flags for k in names}} for c, flags in added]
    tokens.sort(key=lambda t: t["id"])
    return {"version": "1.0", "truncation": None, "padding": None, "added_tokens": tokens, "normalizer": normalizer,
            "pre_tokenizer": pre, "post_processor": post, "decoder": decoder, "model": model}


def metaspace(scheme, split=True):
    return {"type": "Metaspace", "replacement": MARK, "prepend_scheme": scheme, "split": split}


def replace(what, by, kind="String"):
    return {"type": "Replace", "pattern": {kind: what}, "content": by}


def split(what, behavior="Isolated", invert=False, kind="Regex"):
    return {"type": "Split", "pattern": {kind: what}, "behavior": behavior, "invert": invert}


def several(name, steps):
    return {"type": "Sequence", name: steps} if steps else None


FUSED = [replace(MARK, " "), {"type": "ByteFallback"}, {"type": "Fuse"}]
DECODERS = [None, metaspace("always"), metaspace("never"), several("decoders", FUSED),
            several("decoders", FUSED + [{"type": "Strip", "content": " ", "start": 1, "stop": 0}])]


def chosen():
    """One habit each."""
    char, small = bpe(True), bpe(False, unk_token=None)
    yield tokenizer(small, [("<s><s>", {"single_word"}), ("<s>", {"special"})], decoder=metaspace("never"))
    yield tokenizer(small, [("x", {"single_word"}), ("an", set())], decoder=metaspace("never"))
    yield tokenizer(small, [("<s>", {"special", "rstrip"}), (" ", set())])
    yield tokenizer(small, [("<s>", {"special", "rstrip"}), (" ", {"lstrip"})])
    yield tokenizer(small, [("<s>", {"special", "rstrip"}), (" ", {"lstrip", "rstrip"}), ("\n", {"rstrip"})])
    yield tokenizer(small, [(" a", set()), (MARK + "b" + MARK, set())], decoder=metaspace("first"))
    yield tokenizer(small, [("<|a|>", {"normalized"})], normalizer={"type": "Prepend", "prepend": MARK},
                    decoder=DECODERS[4])
    for pattern, by in ("$", "."), ("a*", "b"), ("^", "_"), (r"\w+", "a"), (r"[^\w\s]", " "), (r"\W", ""):
        yield tokenizer(small, normalizer=replace(pattern, by, "Regex"), decoder=metaspace("never"))
    for behavior in "Removed", "Isolated", "MergedWithNext":
        yield tokenizer(char, pre=split(r"\w+", behavior))
    yield tokenizer(char, normalizer=replace("e\u0301", "\u00e9"), pre=metaspace("first"))
    yield tokenizer(bpe(False, unk_token=None, ignore_merges=True), [("<s>", {"single_word"})], pre=split("<s>", kind="String"))
    yield tokenizer(unigram(True), [("<unk>", {"single_word"})])
    yield tokenizer(unigram(False), [("<s>", {"special"})])
    yield tokenizer(unigram(True), [("aa", {"single_word"})], decoder=DECODERS[3])


def drawn(rng):
    kind = rng.choice(["bpe", "bpe", "unigram"])
    model = unigram(rng.random() < .5) if kind == "unigram" else bpe(
        rng.random() < .5, fuse_unk=rng.random() < .5, ignore_merges=rng.random() < .3)
    norms = [rng.choice([{"type": t} for t in ("NFC", "NFD", "NFKC", "Lowercase", "Nmt")] + [
        {"type": "Strip", "strip_left": rng.random() < .5, "strip_right": rng.random() < .5},
        {"type": "Prepend", "prepend": MARK}, replace(" ", MARK), replace("  ", " "), replace("a", "bb"),
        replace(r"\s+", " ", "Regex"), replace("[0-9]", "1", "Regex")]) for _ in range(rng.choice([0, 0, 1, 2]))]
    pres = [rng.choice([
        metaspace(rng.choice(["first", "always", "never"]), rng.random() < .5), {"type": "Whitespace"}, {"type": "WhitespaceSplit"},
        {"type": "Digits", "individual_digits": rng.random() < .5}, {"type": "BertPreTokenizer"},
        {"type": "Punctuation", "behavior": rng.choice(["Isolated", "Contiguous", "Removed"])},
        split(rng.choice([r"\s+", "[aeiou]+", r"\w+", r"(?=\d)"]), rng.choice(["Isolated", "Removed", "MergedWithPrevious",
                                                                            "MergedWithNext", "Contiguous"]), rng.random() < .3),
        split(" ", rng.choice(["Isolated", "MergedWithNext"]), kind="String")]) for _ in range(rng.choice([0, 1, 1, 2]))]
    added = []
    for text in rng.sample(["<s>", "</s>", "<|a|>", " a", "the", "b", "\n\n", "<s><s>", "  ", MARK + "b"], rng.randint(0, 5)):
        flags = {f for f in ("single_word", "lstrip", "rstrip", "normalized") if rng.random() < .3}
        if text in ("<s>", "</s>", "<|a|>", "<s><s>"):
            flags |= {"special"}
        if "special" in flags or not text.strip():
            flags -= {"normalized"}  # a special token that is normalised is none for Hugging Face's decoder
        added.append((text, flags))
    post = {"type": "TemplateProcessing", "single": [
        {"SpecialToken": {"id": "<s>", "type_id": 0}}, {"Sequence": {"id": "A", "type_id": 0}}], "pair": [
        {"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 1}}],
        "special_tokens": {"<s>": {"id": "<s>", "ids": [1], "tokens": ["<s>"]}}}
    return tokenizer(model, added, several("normalizers", norms), several("pretokenizers", pres), rng.choice([None, post]),
                     rng.choice(DECODERS))


def tried(fn):
    try:
        return fn()
    except BaseException:  # Rust's panics are no Exception
        return None


def cases(state, rng):
    tok = Tokenizer.from_str(json.dumps(state))
    alone = any(t["special"] and t["single_word"] for t in state["added_tokens"])
    for text in SINGLE + ["".join(rng.choice(SINGLE + CHARS) for _ in range(4)) for _ in range(8)]:
        if alone and ("<s>" in text or "</s>" in text):
            continue  # text is never a control token here, where Hugging Face finds it among the pieces
        ids = tried(lambda: tok.encode(text).ids)
        if ids is None:
            continue
        back = [tried(lambda: tok.decode(ids, skip_special_tokens=skip)) for skip in (True, False)]
        yield [text, ids] + [None if b is None or "\ufffd" in b else b for b in back]


def main():
    rng = random.Random(20261121)
    rows = list(chosen()) + [drawn(rng) for _ in range(60)]
    with open(sys.argv[1], "w", encoding="utf-8") as f:
        lines = [json.dumps([state, list(cases(state, rng))], separators=(",", ":")) for state in rows]
        f.write("[" + ",\n".join(lines) + "]\n")


if __name__ == "__main__":
    main()
