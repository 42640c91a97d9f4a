"""Golden values of every tensor type of src/format/quant.def, made by the `gguf` package's dequantize.

    .oracle/bin/python tools/golden/quant.py

tests/golden/quant/TYPE.bin: 8 bytes with the number of elements (little-endian), the blocks, the f32 values. Blocks
hold random bytes; scales are random f16, among them subnormals, zeros of both signs and the largest finite ones.
A value that is not finite would be no golden (a NaN's bits are the machine's): it is drawn again.
"""

from pathlib import Path

import gguf
import numpy as np

OUT = Path(__file__).resolve().parents[2] / "tests/golden/quant"
BLOCKS = 96
HALVES = [0x0000, 0x8000, 0x0001, 0x8001, 0x03FF, 0x0400, 0x7BFF, 0xFBFF, 0x3C00, 0x3555]
SCALES = {"Q4_0": 1, "Q4_1": 2, "Q8_0": 1}  # f16 numbers at the begin of a block


def finite(name, blocks):
    with np.errstate(over="ignore", invalid="ignore"):
        return np.isfinite(gguf.dequantize(blocks, gguf.GGMLQuantizationType[name])).all()


def make(name, rng):
    elems, size = gguf.GGML_QUANT_SIZES[gguf.GGMLQuantizationType[name]]
    count = BLOCKS if elems > 1 else 512
    rows = []
    while len(rows) < count:
        row = rng.integers(0, 256, size, dtype=np.uint8)
        halves = SCALES.get(name, 1 if name == "F16" else 0)
        if len(rows) < len(HALVES) * max(halves, 1):
            for i in range(halves):
                half = HALVES[(len(rows) + 3 * i) % len(HALVES)]
                row[2 * i : 2 * i + 2] = np.frombuffer(np.uint16(half).tobytes(), np.uint8)
        if name == "F32" or finite(name, row.reshape(1, -1)):
            rows.append(row)
    blocks = np.stack(rows)
    kind = gguf.GGMLQuantizationType[name]
    values = blocks.view(np.float32) if name == "F32" else gguf.dequantize(blocks, kind)
    values = np.ascontiguousarray(values, dtype=np.float32)
    assert values.size == count * elems
    (OUT / f"{name}.bin").write_bytes(np.uint64(values.size).tobytes() + blocks.tobytes() + values.tobytes())
    print(f"{name}: {values.size} values, {len(np.unique(values.view(np.uint32)))} distinct")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for i, name in enumerate(["F32", "F16", "BF16", "Q8_0", "Q4_0", "Q4_1"]):
        make(name, np.random.default_rng(100 + i))


if __name__ == "__main__":
    main()
