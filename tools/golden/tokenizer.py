"""Golden tokenizers and cases: tests/golden/tokenizer/<name>/{tokenizer.json, tokenizer.gguf, cases.json}.

usage: tokenizer.py OUT_DIR [DEMO.gguf]

The oracle is Hugging Face `tokenizers`. Each small vocabulary is trained here with the normalizer, pre-tokenizer and
post-processor of the real model; the GGUF says the same in llama.cpp's keys. `smollm2` has only cases: they are for
the vocabulary of the demo model. Deterministic: the same inputs give the same files.

cases.json: {"prefix": [ids], "suffix": [ids], "cases": [[text, ids, plain, gguf], ...]}: ids with special tokens
parsed, plain with them taken as text (null: the same), gguf false where GGUF cannot express what tokenizer.json does.
"""
import itertools
import json
import os
import random
import sys
import unicodedata
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

WORDS = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|%s| ?[^\s\p{L}\p{N}]+[\r\n]*"
         r"|\s*[\r\n]+|\s+(?!\S)|\s+")

CORPUS = """The quick brown fox jumps over the lazy dog, and then it doesn't jump any more; they're tired.
We've seen that I'm not the only one who'd say so: you'll find it's true in 1984, 2024 and 31415926.
Le cœur déçu mais l'âme plutôt naïve, Louÿs rêva de crapaüter en canoë au delà des îles.
Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich. Übung macht den Meister!
Съешь же ещё этих мягких французских булок, да выпей чаю. Привет, мир! Как дела?
我能吞下玻璃而不伤身体。今天天气很好，我们去公园散步吧。 日本語の文章を書いています。カタカナとひらがな。
نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر. שלום עולם, מה שלומך היום?
ऋषियों को सताने वाले दुष्ट राक्षसों के राजा रावण। สวัสดีชาวโลก 안녕하세요 세계 여러분 반갑습니다.
int main(void) { for (int i = 0; i < 10; i++) printf("%d\\n", i); return 0; }
def f(x):\n    if x > 0:\n        return x ** 2  # comment\n\treturn None\n\n
<html><body class="a">text &amp; more</body></html> {"key": [1, 2.5e-3, null, true]}
Tiếng Việt có dấu: à á ả ã ạ ă ằ ắ ẳ ẵ ặ. Αυτό είναι ένα παράδειγμα. emoji 😀😃😄 👍🏽 👨‍👩‍👧‍👦 🇩🇪🇫🇷
spaces \u180e\u180e\u180e x\u180e\u180ey \u3000\u3000y \xa0\xa0z\x85\x85w\u200b\u200b.\u200b\u200b aaaa aaaaaa baaaab aaaaaaaaaaa
"""

SPACES = ["\t", "\n", "\x0b", "\x0c", "\r", " ", "\x85", "\xa0", "\u1680", "\u180e", "\u2000", "\u2003", "\u200a",
          "\u200b", "\u2028", "\u2029", "\u202f", "\u205f", "\u2060", "\u3000", "\ufeff"]


OLD = unicodedata.ucd_3_2_0  # characters that every version of every library knows


def strings():
    rng = random.Random(20240607)
    out = ["", " ", "  ", "   ", "a", " a", "a ", "  a", "a  b", "a   b ", "\n", "\n\n", "\r\n", "\r\n\r\n", "\t\t\tx",
           "Hello, world!", "Hello  world", "hello\nworld", "hello \nworld", "hello\n world", "hello \n\n  world \n ",
           "I'm you're he's we've they'll I'd don't", "I'M YOU'RE HE'S WE'VE THEY'LL I'D DON'T", "'s't're've'm'll'd",
           "'S'T'RE'VE'M'LL'D 'Re 'vE 'lL", "it''s 'tis 'twas rock'n'roll o'clock", "\u017f '\u017f 'K x'\u212a",
           "'", "''", "'''", "' s", "'sx", "'lld", "'rex 'r 'v 'l", "\u2019s \u2019t don\u2019t",
           "0", "1", "12", "123", "1234", "12345", "1234567", "1 2 3", "a1b22c333d4444", "3.14159", "-1e+10", "1,000,000",
           "٠١٢٣٤٥٦٧٨٩", "०१२३", "１２３４", "𝟘𝟙𝟚", "²³¹ ½ ¾ Ⅷ ⅷ ① ㊿ 一二三 ௰ ৴", "x² + y³ = z½", "a٣b४c",
           "\x00", "a\x00b", "\x00\x00", "\x01\x02\x03\x04\x05\x06\x07\x08", "\x1b[31mred\x1b[0m", "\x7f", "\x80\x84\x9f",
           "é", "e\u0301", "e\u0301\u0323", "e\u0323\u0301", "\u1ea1\u0302", "a\u0328\u0301", "\u0301", " \u0301", "\n\u0301",
           "1\u0301", "!\u0301", "\u0301\u0301a", "Å Å A\u030a", "ﬁ ﬃ ﬆ", "ǆ ǅ", "\u0958 \u0915\u093c", "\u0344",
           "\u1100\u1161\u11a8", "각", "가\u11a8", "\u1100\u1161", "\u11a8\u1100", "<\u0338 = ≮", ">\u0338<\u0338=\u0338",
           "\u0f73\u0f75\u0f81", "\u2126 \u212b \u2000 \u2001 \u2329", "豈更車賈", "𝅗𝅥 \U0001d15e", "q\u0307\u0323 \u1e0b\u0323",
           "क्षि", "கொ", "กำ", "ไม่เป็นไร", "ພາສາລາວ", "မြန်မာ", "ខ្មែរ", "አማርኛ", "Ελληνικά ΐ", "עִבְרִית", "العَرَبِيَّة", "\u202bRTL\u202c",
           "中文，标点。", "日本語テキスト・カナ", "한국어 텍스트", "㍿㌀", "𠀀𠮷𡃁", "\U000f0000\U0010fffd", "\ue000\uf8ff",
           "\U00040000", "\ufffd\ufffe\uffff", "\U0001fffe", "\u0378", "😀", "😀😃", "👍🏽", "👨‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪🇫🇷", "1️⃣", "☃\ufe0f", "a😀b", " 😀",
           "💩" * 9, "zero\u200bwidth\u200djoiner\u2060word", "soft\u00adhyphen", "\ufeffbom", "e\u200d\u0301",
           "foo_bar", "snake_case_name", "CamelCaseName", "x=y+z;", "a->b", "a::b", "!=", "===", "// comment", "/* c */",
           "#include <stdio.h>\n#define X 1\n", "if (a && b) {\n\treturn a[i++];\n}\n", "    indented\n        more\n",
           "def f():\n    pass\n\n\nclass A:\n    x = 1\n", "{\"a\": [1, 2, {\"b\": null}]}", "<a href=\"x\">y</a>", "$E=mc^2$",
           "\\n \\t \\u0041 %20 &amp;", "https://example.org/a/b?c=d&e=f#g", "user@example.org", "C:\\dir\\file.txt", "`code`", "~~~",
           "a,b;c:d.e!f?g", "...", "…", "—–-", "«quoted» „text“ “x” ‘y’", "(((())))", "[[[", "}}}", "***bold***", "----------",
           "!!!\n", "!!!\n\n\n", "!!!\r\n x", "?!\n\t", ".\n.\n.", " .\n", "  .  \n", "a.\n\nb", "x!\r\r\ny",
           "trailing space ", "trailing spaces   ", "trailing newline\n", "trailing mix \t \n ", " leading", "   leading", "\tleading",
           "<|endoftext|>", "<|im_start|>user\nhi<|im_end|>\n", "<|begin_of_text|>x<|eot_id|>", "a<|endoftext|>b",
           " <|endoftext|> ", "<|endoftext|><|endoftext|>", "<|endoftext|", "<|endoftex|>", "|endoftext|>", "< |endoftext|>",
           "<|<|endoftext|>|>", "<<|endoftext|>>", "<|im_start|><|im_start|", "<|im_<|im_end|>start|>", "<|IM_END|>",
           "<tool_call>{}</tool_call>", "<tool_call", "x<tool_call>y", "<|im_end|>\n<|im_start|>assistant\n", "<|a|>", "<|a|b|>",
           "<|a|b|", "<|a|<|a|b|>", "é<|im_end|>é", "e<|im_end|>\u0301", "e\u0301<|im_end|>\u0301e", "1<|im_end|>2", "\n<|im_end|>\n",
           "unreachable words", " unreachable", "xunreachable", "unreachablex", "UNREACHABLE", "don't unreachable!"]
    out += [s * n for s, n in (("a", 300), (" ", 300), ("\n", 65), ("ab", 150), ("9", 64), (".", 70), ("é", 40), ("\u0301", 30),
                               ("😀", 20), ("\t ", 40), (" \n", 40), ("\r\n", 30), ("a ", 50), ("'s", 20), ("中", 33), ("the ", 20))]
    out += [f"a{w}b" for w in SPACES] + [f"{w}{w}x{w}" for w in SPACES]
    for _ in range(60):
        out.append("".join(rng.choice(SPACES + ["a", "1", "!", "é", "\r\n"]) for _ in range(rng.randint(1, 10))))
    by_category = {}
    for cp in range(0x110000):
        by_category.setdefault(OLD.category(chr(cp)), []).append(cp)
    for category, cps in sorted(by_category.items()):
        if category != "Cs":  # surrogates are no text
            assigned = category != "Cn"  # what is unassigned depends on the version of Unicode
            out.append("".join(map(chr, rng.sample(cps if assigned else [0x378, 0xffff, 0x1ffff], min(3, len(cps))))))
            out.append(f"x{chr(cps[len(cps) // 2] if assigned else 0x378)}1 ")
    marks = [cp for cp in by_category["Mn"] if OLD.combining(chr(cp))]
    for _ in range(25):
        out.append(rng.choice("aeiouAEOnз") + "".join(chr(rng.choice(marks)) for _ in range(rng.randint(1, 6))) + "x")
    pools = [range(0x20, 0x7f), range(0xa0, 0x250), range(0x370, 0x530), range(0x5d0, 0x700), range(0x900, 0xe00),
             range(0x3040, 0x3100), range(0x4e00, 0x9fa0), range(0xac00, 0xd7a0), range(0x1f300, 0x1f650)]
    for _ in range(60):
        pool = rng.sample(pools, 2)
        out.append("".join(chr(rng.choice(rng.choice(pool))) for _ in range(rng.randint(2, 24))))
    words = CORPUS.replace("\n", " \n ").split(" ")
    for _ in range(40):
        out.append(rng.choice([" ", "  ", ""]).join(rng.choice(words) for _ in range(rng.randint(1, 12))))
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|eot_id|>", "<tool_call>", "<|a|>", "<|a|b|>", "[LS]", "[RS]", "[W]", "Norm"]
    for _ in range(40):
        out.append("".join(rng.choice(specials + [" ", "  ", "a", "\n", "é", "<", "|", "im", "."]) for _ in range(rng.randint(2, 9))))
    return list(dict.fromkeys(out))


def train(normalizer, pre_tokenizer, missing=()):
    tok = Tokenizer(models.BPE())
    tok.normalizer, tok.pre_tokenizer, tok.decoder = normalizer, pre_tokenizer, decoders.ByteLevel()
    byte_chars = sorted(pre_tokenizers.ByteLevel.alphabet())
    keep = [c for c in byte_chars if c not in missing]
    lines = CORPUS.split("\n")
    rng = random.Random(7)
    text = [" ".join(rng.sample(lines, 3)) + "\n" for _ in range(60)] + lines
    tok.train_from_iterator(text, trainers.BpeTrainer(vocab_size=1200, initial_alphabet=keep, show_progress=False))
    return tok


def special(text, **kw):
    return AddedToken(text, special=True, **{"normalized": False, **kw})


COMMON = [special(t) for t in ("<|im_start|>", "<|im_end|>", "<|eot_id|>", "<|a|>", "<|a|b|>")]
TOOL = AddedToken("<tool_call>", special=False, normalized=False)


def build(name):
    """-> tokenizer, GGUF pre-tokenizer name or None"""
    byte_level = pre_tokenizers.ByteLevel
    if name == "gpt2":
        tok = train(None, byte_level(add_prefix_space=False, trim_offsets=True))
        tok.add_tokens([special("<|endoftext|>", normalized=True)])
        tok.post_processor = processors.ByteLevel(trim_offsets=False)
        pre = "gpt-2"
    elif name == "smollm":
        digits = pre_tokenizers.Digits(individual_digits=True)
        # As in the real vocabulary some bytes have no token: U+0004 and the lead byte of U+40000.
        tok = train(None, pre_tokenizers.Sequence([digits, byte_level(add_prefix_space=False)]), missing=("\u0104", "\xf1"))
        tok.add_tokens([special("<|endoftext|>")])
        pre = "smollm"
    elif name in ("llama-bpe", "qwen2"):
        llama = name == "llama-bpe"
        split = pre_tokenizers.Split(Regex(WORDS % (r"\p{N}{1,3}" if llama else r"\p{N}")), "isolated", invert=False)
        pre_tok = pre_tokenizers.Sequence([split, byte_level(add_prefix_space=False, trim_offsets=llama, use_regex=False)])
        tok = train(None if llama else normalizers.NFC(), pre_tok)
        if llama:  # ignore_merges, and a word that no merge makes
            state = json.loads(tok.to_str())
            state["model"]["ignore_merges"] = True
            for word in ("\u0120unreachable", "UNREACHABLE"):
                state["model"]["vocab"][word] = len(state["model"]["vocab"])
            tok = Tokenizer.from_str(json.dumps(state))
            tok.add_tokens([special("<|begin_of_text|>")])
            bos = tok.token_to_id("<|begin_of_text|>")
            template = processors.TemplateProcessing(single="<|begin_of_text|> $A", pair="$A $B", special_tokens=[("<|begin_of_text|>", bos)])
            tok.post_processor = processors.Sequence([processors.ByteLevel(trim_offsets=True), template])
        else:
            tok.add_tokens([special("<|endoftext|>")])
            tok.post_processor = processors.ByteLevel(trim_offsets=False)
        pre = name
    elif name == "added":  # what GGUF cannot express
        tok = train(normalizers.NFC(), byte_level(add_prefix_space=True))
        tok.add_tokens([special("<|endoftext|>", rstrip=True, lstrip=True), special("[LS]", lstrip=True), special("[RS]", rstrip=True),
                        AddedToken("[W]", single_word=True, normalized=False), AddedToken("the", single_word=True, normalized=False),
                        AddedToken("Norm", normalized=True, special=True), AddedToken("e\u0301", normalized=True)])
        tok.add_tokens(COMMON)
        ids = [(t, tok.token_to_id(t)) for t in ("[LS]", "<|endoftext|>")]
        tok.post_processor = processors.TemplateProcessing(single="[LS] $A <|endoftext|>", pair="$A $B", special_tokens=ids)
        return tok, None
    tok.add_tokens(COMMON + [TOOL])
    return tok, pre


def write_gguf(path, tok, pre):
    state = json.loads(tok.to_str())
    added = {t["id"]: t for t in state["added_tokens"]}
    vocab = {i: t for t, i in tok.get_vocab(with_added_tokens=True).items()}
    w = gguf.GGUFWriter(path, "llama")
    w.add_tokenizer_model("gpt2")
    w.add_tokenizer_pre(pre)
    w.add_token_list([vocab[i] for i in range(len(vocab))])
    w.add_token_types([(3 if added[i]["special"] else 4) if i in added else 1 for i in range(len(vocab))])
    w.add_token_merges([" ".join(m) for m in state["model"]["merges"]])
    bos = tok.token_to_id("<|begin_of_text|>")
    if bos is not None:
        w.add_bos_token_id(bos)  # add_bos_token is this pre-tokenizer's default
    w.add_eos_token_id(tok.token_to_id("<|im_end|>"))
    w.add_chat_template("{{ messages }}")
    w.write_header_to_file()
    w.write_kv_data_to_file()
    w.close()


def from_gguf(path):
    """The demo model's vocabulary as a Hugging Face tokenizer (its tokenizer.json has this pre_tokenizer)."""
    fields = gguf.GGUFReader(path).fields
    tokens, types, merges = (fields[f"tokenizer.ggml.{k}"].contents() for k in ("tokens", "token_type", "merges"))
    tok = Tokenizer(models.BPE({t: i for i, t in enumerate(tokens)}, [tuple(m.split(" ")) for m in merges]))
    tok.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tok.decoder = decoders.ByteLevel()
    tok.add_tokens([special(t) for t, k in zip(tokens, types) if k == 3])
    return tok


def write_cases(path, tok, nfc):
    cases = []
    for s in strings():
        ids = tok.encode(s, add_special_tokens=False).ids
        tok.encode_special_tokens = True
        plain = tok.encode(s, add_special_tokens=False).ids
        tok.encode_special_tokens = False
        same = not nfc or unicodedata.is_normalized("NFC", s)
        cases.append([s, ids, None if plain == ids else plain, same])
    around = tok.encode("", add_special_tokens=True).ids
    middle = len(tok.encode("", add_special_tokens=False).ids)
    full = tok.encode("a", add_special_tokens=True).ids
    n_prefix = full.index(tok.encode("a", add_special_tokens=False).ids[0])
    assert middle == 0
    rows = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"prefix":%s,"suffix":%s,"cases":[\n%s\n]}\n' % (around[:n_prefix], around[n_prefix:], rows))
    print(path, len(cases), "cases,", sum(not c[3] for c in cases), "not for gguf")


def main():
    out = sys.argv[1]
    for name in ("gpt2", "smollm", "llama-bpe", "qwen2", "added"):
        tok, pre = build(name)
        where = os.path.join(out, name)
        os.makedirs(where, exist_ok=True)
        state = json.loads(tok.to_str())
        if name in ("added", "gpt2"):  # the older form of merges
            state["model"]["merges"] = [" ".join(m) for m in state["model"]["merges"]]
        with open(os.path.join(where, "tokenizer.json"), "w", encoding="utf-8") as f:
            json.dump(state, f, ensure_ascii=False, separators=(",", ":"))
            f.write("\n")
        tok = Tokenizer.from_file(os.path.join(where, "tokenizer.json"))
        if pre:
            write_gguf(os.path.join(where, "tokenizer.gguf"), tok, pre)
        write_cases(os.path.join(where, "cases.json"), tok, name == "qwen2")
    if len(sys.argv) > 2:
        os.makedirs(os.path.join(out, "smollm2"), exist_ok=True)
        write_cases(os.path.join(out, "smollm2", "cases.json"), from_gguf(sys.argv[2]), False)


if __name__ == "__main__":
    main()
