#!/usr/bin/env python3
"""Write src/text/template/numeric.def from Python's own Unicode data: characters that str.isdigit or str.isnumeric take
and str.isdecimal does not."""
import os
import unicodedata

OUT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../src/text/template/numeric.def")


def kind(cp):
    c = chr(cp)
    return None if c.isdecimal() else "DIGIT" if c.isdigit() else "NUMERIC" if c.isnumeric() else None


def main():
    rows, begin = [], 0
    for cp in range(1, 0x110001):
        if cp == 0x110000 or kind(cp) != kind(begin):
            if kind(begin):
                rows.append(f"NUMBERS(0x{begin:04x}, 0x{cp - 1:04x}, {kind(begin)})\n")
            begin = cp
    with open(OUT, "w", encoding="utf-8") as f:
        f.write(f"/* Numbers that are no decimal digits (Unicode {unicodedata.unidata_version}), by "
                "tools/golden/template_numeric.py.\n * NUMBERS(first, last, DIGIT or NUMERIC) */\n")
        f.writelines(rows)


if __name__ == "__main__":
    main()
