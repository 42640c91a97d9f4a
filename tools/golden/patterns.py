"""Regular expressions drawn at random, and those of real tokenizers, as Hugging Face's tokenizers reads them (Oniguruma).

usage: patterns.py OUT.json [COUNT [SEED]]

OUT: a line a pattern: [pattern, behavior, invert, [[text, [piece, ...], replaced], ...]]: the pieces of a Split, and what
a Replace by "<>" makes; [pattern] alone where the oracle refuses it.
"""
import json
import random
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
from tokenizers import Regex, normalizers, pre_tokenizers

REAL = [
    r"\d{1,3}(?=(?:\d{3})*\b)", " ?[^(\\s|[.,!?\u2026\u3002\uff0c\u3001\u0964\u06d4\u060c])]+", r"\p{Han}+", r"(?i)the|an?",
    r"[^\S\n]+", r"[a-z&&[^aeiou]]+", r"[[:alpha:]]+", r"\h+", r"\R", r"[\p{Han}\p{Hiragana}\p{Katakana}]+|\p{L}+",
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?|\s+(?!\S)|\s+",
    r"\p{N}{1,3}", r"(?:\r\n|\p{M})+", r"\s?\p{^L}", r"\P{^Lu}+", r"(?<![a-z])b", r"(?<=a|bc)d|\Bb", r"a\Kb", r"\Gab?", "(?x: a \\s # c\n b)", r"\p{Script=Han}", r"\p{IsHan}", r"(?>a|ab)b", r"a*+b|a", r"[\p{L}--a]", r"[^[^a]]", r"[]a]+", r"[a-c-e]+", r"(?i:stra\u00dfe|mass|fi)",
    r"(?i)[^k]", r"(?i)[k\u00df]+", r"(?i)\p{Lu}", r"(?i:ffi|st)x?", r"(a)\1", r"(?<n>a)b", r"\X", r"\p{In_Latin_1_Supplement}", r"(?s:.)",
    r"(?m:.)+", r".+", r"^.", r".$", r"\A.|.\z", r".\Z", r"\N|\O", r"a{2}+", r"a{,2}b", r"a{3,1}", r"b{2}?", r"a{2,3}?", r"(?=a)*", r"*a", r"a**",
    r"[\w-a]", r"[a-\d]", r"\p{Emoji}", r"\p{Extended_Pictographic}+", r"\p{Alphabetic}+", r"\p{Punct}+|[[:punct:]]+", r"[[:^space:]]+",
    r"\b", r"\B", r"a|", r"(?:)", r"(|a)+", r"x*", r"\u00e9|\x41|\x{1fa77}|\t", r"[\x{4e00}-\x{9fff}]", r"a(?#no)b", r"(?i)a(?-i)B", r"ab(?i)c|d",
    r"\p{L}\p{M}*", r"[^\p{L}\p{M}]", r"\w+\b", r"[[a-c][0-9]]+", r"[^a-z&&\w]+", r"[\s\S]", r"[^\W_]+", r"[[:word:]&&[^_]]+", r"\p{Word}+",
]
ATOMS = ["a", "b", "s", "k", "A", "S", r"\.", "1", "\u00e9", "\u00df", "\u6f22", " ", "-", r"\d", r"\s", r"\S", r"\w", r"\W", r"\h", r"\H", ".", r"\p{L}",
         r"\p{Lu}", r"\P{L}", r"\p{^N}", r"\pL", r"\p{Han}", r"\p{Hiragana}", r"\p{Alpha}", r"\p{punct}", r"\p{M}", r"\R", r"\N", r"\O", r"\n", r"\x41",
         r"\u00e9", r"\x{1fa77}", "ss", "st", "fi", r"\x{6f22}", r"\p{Sc}", r"\p{White_Space}", r"\p{Arabic}", r"\p{Nd}", "\U0001fa77", "\u0301", "K"]
INSIDE = ["a", "b", "s", "k", "A", "1", "_", r"\-", r"\]", "\u00e9", "\u00df", "\u6f22", " ", "a-f", "A-Z", "0-9", r"\d", r"\s", r"\S", r"\w", r"\W", r"\h",
          r"\p{L}", r"\P{L}", r"\p{^Lu}", r"\p{Han}", "[:alpha:]", "[:^digit:]", "[:punct:]", "[:upper:]", r"\n", r"\x{3040}-\x{30ff}", r"\u00e9",
          ".", "(", "|", "\u0300-\u036f", r"\b", "^", "-", r"\t", "[:space:]", "[:graph:]", "[:cntrl:]", "[:xdigit:]", "[:blank:]"]
ANCHORS = ["^", "$", r"\b", r"\B", r"\A", r"\z", r"\Z", r"\G", r"\K"]
COUNTS = ["*", "+", "?", "*?", "+?", "??", "*+", "++", "?+", "{2}", "{1,2}", "{,2}", "{2,}", "{1,2}?", "{2}?", "{2,1}", "{1}+", "**", "+?*", "{", "{,}", "{0}"]
BITS = ["a", "b", "s", "k", "A", "B", "S", "K", "1", "23", "_", ".", "-", " ", "  ", "\n", "\r\n", "\t", "\u00e9", "\u00c9", "e\u0301", "\u00df", "\u1e9e", "ss", "SS", "st",
        "\ufb06", "fi", "\ufb01", "\u017f", "\u212a", "\u6f22", "\u5b57", "\u3042", "\u30ab", "\u0663", "\u00b2", "\u00bd", "\u2167", "\U0001fa77", "\U0001f600",
        "\u20ac", "\u0645", "\u00a0", "\u3000", "\u2028", "\x85", "\u200d", "f", "d", "(", ")", "|", "ab", "aab", "\u01c5", "\U00016d40", "\u1c89", "'s", "\u0130", "i"]


def char_class(rng, depth):
    def part():
        items = [rng.choice(INSIDE) for _ in range(rng.randint(1, 3))]
        if depth and rng.random() < .25:
            items.insert(rng.randint(0, len(items)), char_class(rng, depth - 1))
        return "".join(items)

    return "[" + rng.choice(["", "", "^"]) + "&&".join(part() for _ in range(rng.choice([1, 1, 1, 2, 3]))) + "]"


def expression(rng, depth):
    def item():
        roll = rng.random()
        if roll < .5 or not depth:
            return rng.choice(ATOMS)
        if roll < .68:
            return char_class(rng, 2)
        if roll < .75:
            return rng.choice(ANCHORS)
        if roll < .82:
            return rng.choice(["(?=", "(?!", "(?<=", "(?<!"]) + expression(rng, min(depth - 1, 1)) + ")"
        return rng.choice(["(", "(?:", "(?:", "(?>", "(?i:", "(?m:", "(?-i:", "(?i)(?:", "(?<x>", "(?x: "]) + expression(rng, depth - 1) + ")"

    def branch():
        return "".join(item() + (rng.choice(COUNTS) if rng.random() < .35 else "") for _ in range(rng.choice([1, 1, 2, 2, 3])))

    return rng.choice(["", "", "", "(?i)"]) * (depth > 1) + "|".join(branch() for _ in range(rng.choice([1, 1, 1, 2, 3])))


def tried(fn):
    try:
        return fn()
    except BaseException:  # Rust's panics are no Exception
        return None


def main():
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 900
    rng = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 20261130)
    patterns = list(dict.fromkeys(REAL + [expression(rng, rng.randint(0, 3)) for _ in range(count)]))
    rows = []
    for p in patterns:
        if not p:
            continue
        regex = tried(lambda: Regex(p))
        if regex is None:
            rows.append([p])
            continue
        behavior = rng.choice(["Isolated"] * 3 + ["Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"])
        invert = rng.random() < .2
        snake = {"MergedWithPrevious": "merged_with_previous", "MergedWithNext": "merged_with_next"}.get(behavior, behavior.lower())
        split, replace = pre_tokenizers.Split(regex, snake, invert), normalizers.Replace(regex, "<>")
        cases = []
        for _ in range(6 if p in REAL else 4):
            text = "".join(rng.choice(BITS) for _ in range(rng.randint(1, 14)))
            pieces, replaced = tried(lambda: split.pre_tokenize_str(text)), tried(lambda: replace.normalize_str(text))
            if pieces is not None and replaced is not None:
                cases.append([text, [piece for piece, _ in pieces], replaced])
        rows.append([p, behavior, invert, cases])
    with open(sys.argv[1], "w", encoding="utf-8") as f:
        f.write("[" + ",\n".join(json.dumps(r, separators=(",", ":")) for r in rows) + "]\n")
    print(len(rows), "patterns,", sum(len(r) == 1 for r in rows), "refused")


if __name__ == "__main__":
    main()
