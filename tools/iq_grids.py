"""The grids of GGUF's types IQ1, IQ2 and IQ3, which are part of the format: src/format/quant_grids.c.

    .oracle/bin/python tools/iq_grids.py

A code of these types is a point of a grid: the levels of 8 elements (in IQ3 of 4). The points were chosen by ggml's
authors by search and follow no rule, so a reader needs the list. It is read from the `gguf` package's constants, which
keep a point as here: 16 bits, the first element lowest, 2 bits to an element (in IQ3 4).
"""

from pathlib import Path

import needs  # noqa: F401
import numpy as np
from gguf import quants

OUT = Path(__file__).resolve().parents[1] / "src/format/quant_grids.c"
HEAD = """/* The grids of IQ1, IQ2 and IQ3 (see blocks.h), made by tools/iq_grids.py. No state. */
#include "format/blocks.h"
"""


def main():
    text = [HEAD]
    for name in "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ3_XXS", "IQ3_S", "IQ1_S":
        points = np.frombuffer(bytes.fromhex(getattr(quants, name).grid_hex.decode()), "<u2")
        rows = [", ".join(f"0x{p:04x}" for p in points[i : i + 14]) for i in range(0, len(points), 14)]
        text.append(f"const uint16_t grid_{name.lower()}[{len(points)}] = {{\n    " + ",\n    ".join(rows) + "};\n")
    OUT.write_text("\n".join(text))


if __name__ == "__main__":
    main()
