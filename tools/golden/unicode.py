"""What Hugging Face's tokenizers makes of every code point: tests/golden/text/unicode.json.

usage: unicode.py OUT.json

classes: a pattern -> the characters it matches; properties: the same of names; parts: those of the pre-tokenisers and
normalizers that Rust classifies for. Each list is: how many are left out, how many are in, and so on. maps: what a
normalizer makes of lines of an 'a' and one character, as CRC-32 of the UTF-8 of 4,096 at a time (without surrogates).
"""
import json
import sys
import zlib
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import numpy as np
from tokenizers import Regex, decoders, normalizers, pre_tokenizers

CODES = [c for c in range(0x110000) if not 0xd800 <= c <= 0xdfff]
TEXT = "".join(map(chr, CODES))
CATEGORIES = "Lu Ll Lt Lm Lo Mn Mc Me Nd Nl No Pc Pd Ps Pe Pi Pf Po Sm Sc Sk So Zs Zl Zp Cc Cf Co Cn".split()
POSIX = "alnum alpha blank cntrl digit graph lower print punct space upper xdigit ascii word".split()
CLASSES = [r"\p{%s}" % c for c in CATEGORIES + list("LMNPSZC") + ["LC"]] + ["[[:%s:]]" % p for p in POSIX] + [
    r"\p{%s}" % p for p in POSIX] + [r"\w", r"\W", r"[\w]", r"\s", r"[^\S\n]", r"\d", r"\h", ".", r"(?i:k)", r"(?i:[^s])", r"(?i:\u0345)"]
SCRIPTS = """Adlam Ahom Arabic Armenian Balinese Bengali Bopomofo Braille Canadian_Aboriginal Cherokee Common Coptic Cyrillic Devanagari
Egyptian_Hieroglyphs Ethiopic Garay Georgian Gothic Greek Gujarati Gurmukhi Gurung_Khema Han Hangul Hebrew Hiragana Inherited Kannada Katakana
Kawi Khmer Kirat_Rai Lao Latin Limbu Malayalam Mongolian Myanmar Nko Ol_Onal Oriya Runic Sinhala Sunuwar Syriac Tamil Telugu Thaana Thai Tibetan
Tifinagh Todhri Tulu_Tigalari Vai Yi Toto Vithkuqi Old_Uyghur Cypro_Minoan Tangsa Nag_Mundari""".split()
PROPERTIES = SCRIPTS + """Letter Cased_Letter Mark Number Punctuation Symbol Separator Other Any Assigned Alphabetic Uppercase Lowercase
White_Space Emoji Emoji_Presentation Emoji_Modifier Emoji_Modifier_Base Emoji_Component Extended_Pictographic Ideographic""".split()


def runs(codes):
    inside = np.zeros(0x110000, bool)
    inside[list(codes)] = True
    return run_lengths(inside)


def run_lengths(inside):
    inside = np.delete(inside, np.s_[0xd800:0xe000])
    cuts = np.flatnonzero(np.diff(inside)) + 1
    lengths = np.diff(np.concatenate(([0], cuts, [len(inside)]))).tolist()
    return [0] * bool(inside[0]) + lengths


def matched(pattern):
    rest = decoders.Replace(Regex("(?:%s)+" % pattern), "").decode([TEXT])
    inside = np.ones(0x110000, bool)
    inside[np.frombuffer(rest.encode("utf-32-le"), np.uint32)] = False
    return run_lengths(inside)


def alone(pre, glue):
    """The characters that are cut off from the letters around them (or, between blanks, are not)."""
    for i in range(0, len(CODES), 20000):
        codes = CODES[i:i + 20000]
        if glue:
            for _, (begin, end) in pre.pre_tokenize_str(" ".join(f"a{chr(c)}a" for c in codes)):
                if end - begin == 3:
                    yield codes[begin // 4]
        else:
            for _, (begin, end) in pre.pre_tokenize_str("a" + "a".join(map(chr, codes)) + "a"):
                if end - begin == 1 and begin % 2 == 1:
                    yield codes[begin // 2]


def hashes(normalizer):
    out = []
    for base in range(0, 0x110000, 4096):
        lines = "".join(f"a{chr(c)}\n" for c in range(base, base + 4096) if not 0xd800 <= c <= 0xdfff)
        out.append(zlib.crc32(normalizer.normalize_str(lines).encode()))
    return out


def main():
    strip = normalizers.StripAccents()
    parts = {r"\p{=number17}": runs(alone(pre_tokenizers.Digits(True), False)),
             r"\p{=punctuation8}": runs(alone(pre_tokenizers.Punctuation(), False)),
             r"\p{=rustword}": runs(alone(pre_tokenizers.Whitespace(), True)),
             "mark": runs(set(CODES) - set(map(ord, strip.normalize_str(TEXT))))}
    maps = {n: hashes(getattr(normalizers, n)()) for n in ("NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents")}
    assert parts[r"\p{=punctuation8}"] == runs(alone(pre_tokenizers.BertPreTokenizer(), False))
    data = {"classes": {c: matched(c) for c in CLASSES}, "properties": {p: matched(r"\p{%s}" % p) for p in PROPERTIES},
            "parts": parts, "maps": maps}
    with open(sys.argv[1], "w", encoding="utf-8") as f:
        lines = ",\n".join('"%s":{\n%s}' % (k, ",\n".join(json.dumps(n) + ":" + json.dumps(x, separators=(",", ":")) for n, x in v.items()))
                           for k, v in data.items())
        f.write("{%s}\n" % lines)


if __name__ == "__main__":
    main()
