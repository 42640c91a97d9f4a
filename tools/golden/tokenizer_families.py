"""Golden tokenizers that are not plain byte-level BPE: tests/golden/tokenizer/<name>/{tokenizer.json or tokenizer.gguf, cases.json}.

usage: tokenizer_families.py OUT_DIR

sentencepiece's BPE and Unigram, Gemma, and the parts of tokenizer.json around a model; the oracle of a tokenizer.json
is Hugging Face `tokenizers`, of a GGUF libllama (llama-cpp-python). Small vocabularies are trained here.

cases.json: {"oracle": "...", "cases": [[text, ids, plain, text again], ...]}: ids as the model asks (BOS, EOS) and with
special tokens parsed, plain with neither (null: those of ids without BOS and EOS do not differ), and what plain decodes
to (null: not compared).
"""
import base64
import io
import json
import os
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
import llama_cpp
import sentencepiece
from sentencepiece import sentencepiece_model_pb2
from tokenizer import CORPUS, OLD, strings, train
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

MARK = "\u2581"
MORE = ["<s>", "</s>", "<s>hi</s>", "<unk>", " <s> a", MARK, MARK * 2 + "a", f"a{MARK}b", "<0x0A>", "<0x41>b",
        "x" * 17, "\u2167 \ufb01 \u337f \u2460", "\uff48\uff45\uff4c\uff4c\uff4f",
        "HelloWorld fooBar XMLHttpRequest", "a  the  b", "-the-", " the"]
RULES = [("\ufb01", "fi"), ("\uff41", "a"), ("\uff11", "1"), ("e\u0301", "\u00e9"), ("\u2460", "1"), ("\u3000", " "),
         ("\u00ad", ""), ("\u2167", "VIII")]  # of the character map
WHITE = [(c, " ") for c in "\t\n\f\r\u00a0\u1680\u2028\u2029\u202f\u205f" + MARK] + [("\x0b", "")] + [
    (chr(c), " ") for c in range(0x2000, 0x200b)]  # as sentencepiece's own map has it


def spm(kind, rules="", rows=RULES, **options):
    """A sentencepiece model: [(piece, score, type)] and its character map, of `rows` if `rules` names a file for them."""
    out = io.BytesIO()
    if rules:
        with open(rules, "w", encoding="utf-8") as f:
            f.writelines("\t".join(" ".join("%X" % ord(c) for c in part) for part in rule) + "\n" for rule in rows)
        options["normalization_rule_tsv"] = rules
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(CORPUS.split("\n") * 2), model_writer=out, model_type=kind, num_threads=1,
        max_sentence_length=10000, hard_vocab_limit=False, minloglevel=2, **options)
    if rules:
        os.remove(rules)
    m = sentencepiece_model_pb2.ModelProto.FromString(out.getvalue())
    return [(p.piece, p.score, p.type) for p in m.pieces], m.normalizer_spec.precompiled_charsmap


def merges_of(pieces):
    """As transformers makes merges of sentencepiece's scores."""
    rank = {p: i for i, (p, _, _) in enumerate(pieces)}
    found = []
    for piece, score, kind in pieces:
        if kind == 1:
            local = [(piece[:i], piece[i:]) for i in range(1, len(piece)) if piece[:i] in rank and piece[i:] in rank]
            found += [(score, l, r) for l, r in sorted(local, key=lambda x: (rank[x[0]], rank[x[1]]))]
    return [(l, r) for _, l, r in sorted(found, key=lambda x: x[0], reverse=True)]


def special(content, **kw):
    return AddedToken(content, special=True, **({"normalized": False} | kw))


def char_bpe(pieces, **options):
    vocab = {p: i for i, (p, _, _) in enumerate(pieces)}
    tok = Tokenizer(models.BPE(vocab, merges_of(pieces), **options))
    tok.add_special_tokens([special(t) for t in ("<unk>", "<s>", "</s>")])
    return tok


def sentence_decoder(strip):
    steps = [decoders.Replace(MARK, " "), decoders.ByteFallback(), decoders.Fuse()]
    return decoders.Sequence(steps + ([decoders.Strip(" ", 1, 0)] if strip else []))


def template(tok, single):
    ids = [(t, tok.token_to_id(t)) for t in ("<s>", "</s>")]
    return processors.TemplateProcessing(single=single, pair="$A $B", special_tokens=ids)


def unigram(pieces, **options):
    tok = Tokenizer(models.Unigram([(p, s) for p, s, _ in pieces], unk_id=0, **options))
    tok.add_special_tokens([special(t) for t in ("<unk>", "<s>", "</s>")])
    return tok


def mapped(tok, charsmap, trimmed=False):
    """The tokenizer with a Precompiled normalizer, and what transformers puts behind it."""
    state = json.loads(tok.to_str())
    steps = [{"type": "Precompiled", "precompiled_charsmap": base64.b64encode(charsmap).decode()}]
    if trimmed:
        steps += [{"type": "Strip", "strip_left": False, "strip_right": True},
                  {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": MARK}]
    state["normalizer"] = {"type": "Sequence", "normalizers": steps} if trimmed else steps[0]
    return Tokenizer.from_str(json.dumps(state))


def words(pre, normalizer, **options):
    tok = Tokenizer(models.BPE(**options))
    tok.pre_tokenizer, tok.normalizer = pre, normalizer
    tok.train_from_iterator(CORPUS.split("\n"), trainers.BpeTrainer(
        vocab_size=500, special_tokens=[special("[UNK]"), special("<s>"), special("</s>")], show_progress=False))
    return tok


REST = r"|\s*[\r\n]+|\s+(?!\S)|\s+"
SHORT = "(?i:'s|'t|'re|'ve|'m|'ll|'d)"
UPPER, LOWER = r"[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]", r"[\p{Ll}\p{Lm}\p{Lo}\p{M}]"


def camel(end, digits):
    head = r"[^\r\n\p{L}\p{N}]?"
    return (f"{head}{UPPER}*{LOWER}+{end}|{head}{UPPER}+{LOWER}*{end}|{digits}" + r"| ?[^\s\p{L}\p{N}]+[\r\n/]*" + REST)


# The patterns of models' own tokenizer.json, where GGUF has a name and llama.cpp another pattern for it.
SPLITS = {
    "gpt-4o": [camel(SHORT + "?", r"\p{N}{1,3}")],
    "tekken": [camel("", r"\p{N}")],
    "qwen35": [SHORT + r"|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*" + REST],
    "deepseek-v3": [r"\p{N}{1,3}", "[\u4e00-\u9fa5\u3040-\u309f\u30a0-\u30ff]+",
                    r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+"
                    r"| ?[\p{P}\p{S}]+[\r\n]*" + REST],
    "deepseek-coder": [r"[\r\n]", r"\s?\p{L}+", r"\s?\p{P}+", "[\u4e00-\u9fa5\u0800-\u4e00\uac00-\ud7ff]+", None],
}


def json_tokenizers(tmp):
    bpe, _ = spm("bpe", vocab_size=800, byte_fallback=True, character_coverage=0.98, normalization_rule_name="identity",
                 remove_extra_whitespaces=False)
    few, _ = spm("bpe", vocab_size=400, character_coverage=0.98, normalization_rule_name="identity")
    uni, charsmap = spm("unigram", vocab_size=700, character_coverage=0.98, rules=tmp)
    uni_bytes, _ = spm("unigram", vocab_size=800, byte_fallback=True, character_coverage=0.98)

    tok = char_bpe(bpe, unk_token="<unk>", fuse_unk=True, byte_fallback=True)
    tok.normalizer = normalizers.Sequence([normalizers.Prepend(MARK), normalizers.Replace(" ", MARK)])
    tok.decoder, tok.post_processor = sentence_decoder(True), template(tok, "<s> $A")
    yield "llama2", tok

    tok = char_bpe(bpe, unk_token="<unk>", fuse_unk=True, byte_fallback=True, ignore_merges=True)
    tok.normalizer = normalizers.Replace(" ", MARK)
    tok.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    tok.add_tokens([AddedToken("\n\n", normalized=False), AddedToken("\t", normalized=False), special("<start_of_turn>")])
    tok.decoder, tok.post_processor = sentence_decoder(False), template(tok, "<s> $A")
    yield "gemma", tok

    tok = char_bpe(few, unk_token="<unk>", fuse_unk=False)
    tok.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first", split=False)
    tok.decoder = decoders.Metaspace(prepend_scheme="first", split=False)
    tok.add_tokens([AddedToken("the", normalized=True, single_word=True), AddedToken("<|im_end|>", lstrip=True, rstrip=True)])
    yield "metaspace", tok

    tok = mapped(unigram(uni), charsmap)
    tok.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    tok.decoder, tok.post_processor = decoders.Metaspace(), template(tok, "$A </s>")
    yield "t5", tok

    tok = unigram(uni_bytes, byte_fallback=True)
    tok.normalizer = normalizers.Sequence([normalizers.Nmt(), normalizers.NFKC(), normalizers.Replace(Regex(" {2,}"), " ")])
    tok.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first")
    tok.decoder = decoders.Sequence([decoders.ByteFallback(), decoders.Metaspace(prepend_scheme="first")])
    tok.post_processor = processors.BertProcessing(("</s>", 2), ("<s>", 1))
    yield "unigram-bytes", tok

    pre = pre_tokenizers.Sequence([pre_tokenizers.Whitespace(), pre_tokenizers.Digits(individual_digits=False)])
    form = normalizers.Sequence([normalizers.NFD(), normalizers.Lowercase(), normalizers.StripAccents(), normalizers.Strip()])
    tok = words(pre, form, unk_token="[UNK]", fuse_unk=True)
    tok.post_processor = processors.RobertaProcessing(("</s>", 2), ("<s>", 1))
    yield "words", tok

    pre = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex("[0-9]+"), "contiguous"), pre_tokenizers.Split(Regex("\\s"), "merged_with_next"),
        pre_tokenizers.Punctuation("merged_with_previous"), pre_tokenizers.Split("e", "removed"),
        pre_tokenizers.Split(Regex("[a-z]+"), "isolated", invert=True), pre_tokenizers.CharDelimiterSplit("x")])
    yield "splits", words(pre, normalizers.NFKD(), unk_token="[UNK]")

    tok = train(normalizers.NFKC(), pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(r"\s+(?!\S)|\S+"), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=True)]))
    tok.add_tokens([special("<s>", lstrip=True), special("</s>", rstrip=True), AddedToken("<|im_end|>", normalized=True)])
    yield "prefixed", tok

    uni, charsmap = spm("unigram", vocab_size=700, character_coverage=0.98, rules=tmp, rows=RULES + WHITE)
    tok = mapped(unigram(uni), charsmap)
    tok.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace()])
    tok.add_special_tokens([special("<extra_id_0>")])
    tok.decoder, tok.post_processor = decoders.Metaspace(), template(tok, "$A </s>")
    yield "t5-white", tok

    tok = mapped(unigram(uni), charsmap, trimmed=True)
    tok.pre_tokenizer, tok.decoder = pre_tokenizers.Metaspace(), decoders.Metaspace()
    tok.post_processor = template(tok, "<s> $A </s>")
    yield "xlmr", tok

    tok = unigram(uni)
    tok.pre_tokenizer, tok.decoder = [p.Metaspace(prepend_scheme="never") for p in (pre_tokenizers, decoders)]
    tok.add_tokens([AddedToken("<|user|>", normalized=False)])
    yield "unigram-never", tok

    tok = char_bpe(bpe, unk_token="<unk>", fuse_unk=True, byte_fallback=True)
    tok.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="never", split=False)
    tok.decoder, tok.post_processor = sentence_decoder(False), template(tok, "<s> $A </s>")
    yield "metaspace-never", tok

    for name, patterns in SPLITS.items():
        steps = [pre_tokenizers.Split(Regex(p), "isolated") if p else pre_tokenizers.Digits(True) for p in patterns]
        form = normalizers.NFC() if name == "qwen35" else None
        tok = train(form, pre_tokenizers.Sequence(steps + [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)]))
        tok.add_tokens([special("<s>"), special("</s>"), special("<|endoftext|>")])
        yield "json-" + name, tok


def write_spm(path, model, pieces, charsmap=None, **flags):
    w = gguf.GGUFWriter(path, "llama")
    w.add_tokenizer_model(model)
    w.add_token_list([p for p, _, _ in pieces])
    w.add_token_scores([s for _, s, _ in pieces])
    w.add_token_types([k for _, _, k in pieces])
    if charsmap:
        w.add_precompiled_charsmap(charsmap)
    for name, value in flags.items():
        getattr(w, "add_" + name)(value)
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.close()


WIDE_SPACES = set(map(chr, [0x1680, *range(0x2000, 0x200b), 0x2028, 0x2029, 0x202f, 0x205f, 0x3000]))
PRES = ["qwen35", "deepseek-v3", "deepseek-llm", "deepseek-coder", "falcon", "tekken", "gpt-4o", "default", "command-r", "bloom",
        "gpt-2", "smollm", "llama-bpe", "qwen2", "mpt", "starcoder"]


def gguf_tokenizers(out, tmp):
    bpe, _ = spm("bpe", vocab_size=800, byte_fallback=True, character_coverage=0.98, normalization_rule_name="identity",
                 remove_extra_whitespaces=False, user_defined_symbols=["<|user|>", "\n\n"])
    uni, charsmap = spm("unigram", vocab_size=700, character_coverage=0.98, rules=tmp,
                        user_defined_symbols=["<|user|>"])
    write_spm(path_of(out, "llama-spm"), "llama", bpe)
    write_spm(path_of(out, "gemma-spm"), "llama", bpe, add_space_prefix=False, add_bos_token=True, eos_token_id=2)
    write_spm(path_of(out, "t5-ugm"), "t5", uni, charsmap, add_space_prefix=True, remove_extra_whitespaces=True,
              eos_token_id=2, unk_token_id=0)
    write_spm(path_of(out, "ugm-spaces"), "t5", uni, add_space_prefix=True, eos_token_id=2, unk_token_id=0, bos_token_id=1,
              add_bos_token=True, add_eos_token=False)
    write_spm(path_of(out, "gemma4-bpe"), "gemma4", bpe, add_bos_token=True, bos_token_id=1, eos_token_id=2, unk_token_id=0,
              token_merges=[" ".join(m) for m in merges_of(bpe)])
    state = json.load(open(os.path.join(out, "gpt2/tokenizer.json"), encoding="utf-8"))
    vocab = state["model"]["vocab"] | {t["content"]: t["id"] for t in state["added_tokens"]}
    pieces = sorted(vocab, key=vocab.get)
    control = {t["content"] for t in state["added_tokens"]}
    for pre in PRES:
        w = gguf.GGUFWriter(path_of(out, "pre-" + pre), "llama")
        w.add_tokenizer_model("gpt2")
        w.add_tokenizer_pre(pre)
        w.add_token_list(pieces)
        w.add_token_types([3 if p in control else 1 for p in pieces])
        w.add_token_merges(state["model"]["merges"])
        w.add_bos_token_id(vocab["<|endoftext|>"])
        w.write_header_to_file()
        w.write_kv_data_to_file()
        w.close()
    return ["llama-spm", "gemma-spm", "t5-ugm", "ugm-spaces", "gemma4-bpe"] + ["pre-" + p for p in PRES]


def path_of(out, name):
    os.makedirs(os.path.join(out, name), exist_ok=True)
    return os.path.join(out, name, "tokenizer.gguf")


def libllama(path):
    params = llama_cpp.llama_model_default_params()
    params.vocab_only = True
    model = llama_cpp.llama_model_load_from_file(path.encode(), params)
    vocab = llama_cpp.llama_model_get_vocab(model)

    def encode(text, add, parse):
        data = text.encode()
        ids = (llama_cpp.llama_token * (len(data) + 16))()
        n = llama_cpp.llama_tokenize(vocab, data, len(data), ids, len(ids), add, parse)
        assert n >= 0
        return list(ids[:n])

    def decode(ids):
        text = (llama_cpp.ctypes.c_char * 4096)()
        n = llama_cpp.llama_detokenize(vocab, (llama_cpp.llama_token * len(ids))(*ids), len(ids), text, 4096, False, False)
        return bytes(text[:n])

    return encode, decode


def write_cases(path, oracle, rows):
    with open(path, "w", encoding="utf-8") as f:
        lines = ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows)
        f.write('{"oracle":%s,"cases":[\n%s\n]}\n' % (json.dumps(oracle), lines))
    print(path, len(rows), "cases")


def main():
    out, tmp = sys.argv[1], os.path.join(sys.argv[1], "rules")
    texts = list(dict.fromkeys(strings() + MORE))
    for name, tok in json_tokenizers(tmp):
        os.makedirs(os.path.join(out, name), exist_ok=True)
        path = os.path.join(out, name, "tokenizer.json")
        with open(path, "w", encoding="utf-8") as f:
            f.write(json.dumps(json.loads(tok.to_str()), ensure_ascii=False, separators=(",", ":")) + "\n")
        tok = Tokenizer.from_file(path)
        controls = {i for i, t in tok.get_added_tokens_decoder().items() if t.special}
        rows = []
        for s in texts:
            if name == "words" and any(OLD.category(c) == "Cn" for c in s):
                continue  # which characters are marks depends on the version of Unicode
            ids = tok.encode(s).ids
            tok.encode_special_tokens = True
            plain = tok.encode(s, add_special_tokens=False).ids
            tok.encode_special_tokens = False
            text = tok.decode(plain)
            # Text is never a control token here, where Hugging Face finds it among the pieces of Unigram.
            ours = not controls & set(plain) or not any(t in s for t in ("<s>", "</s>", "<unk>"))
            rows.append([s, ids, plain if ours else None, None if "\ufffd" in text or not tok.decoder else text])
        write_cases(os.path.join(out, name, "cases.json"), "tokenizers", rows)
    quiet = llama_cpp.llama_log_callback(lambda *args: None)
    llama_cpp.llama_log_set(quiet, None)
    llama_cpp.llama_backend_init()
    for name in gguf_tokenizers(out, tmp):
        encode, decode = libllama(path_of(out, name))
        rows = []
        for s in texts:
            if name in ("pre-deepseek-llm", "pre-deepseek-coder") and WIDE_SPACES & set(s):
                continue  # libllama takes them for ASCII spaces, also where a range of characters has them
            plain = encode(s, False, False)
            text = decode(plain) if name in ("llama-spm", "gemma-spm") else b"\xff"
            try:
                rows.append([s, encode(s, True, True), plain, text.decode()])
            except UnicodeDecodeError:
                rows.append([s, encode(s, True, True), plain, None])
        write_cases(os.path.join(out, name, "cases.json"), "libllama", rows)


if __name__ == "__main__":
    main()
