"""Golden values of every tensor type of src/format/quant.def, made by the `gguf` package's dequantize.

    .oracle/bin/python tools/golden/quant.py

tests/golden/quant/TYPE.bin: 8 bytes with the number of elements (little-endian), the blocks, the f32 values. Blocks
hold random bytes; scales are random f16, among them subnormals, zeros of both signs, the largest finite ones,
infinities and NaN; MXFP4 and NVFP4 have every scale, IQ1 to IQ3 every point of their grids. A NaN's sign and payload
are the machine's: all NaN count as equal.
tests/golden/quant/TYPE.quantized: what ggml (that of llama-cpp-python) makes of the rows of 256 of F32.quantized; where it
searches, only the square error of each row, an f64.
MLX's types (scale * code + bias in f32, a block as quant.def says) are made by numpy from MLX's definition.
"""

from pathlib import Path
import sys

sys.path.append(str(Path(__file__).resolve().parents[1]))
import needs  # noqa: E402,F401
import gguf
import numpy as np

OUT = Path(__file__).resolve().parents[2] / "tests/golden/quant"
HALVES = [0x0000, 0x8000, 0x0001, 0x8001, 0x03FF, 0x0400, 0x7BFF, 0xFBFF, 0x3C00, 0x3555, 0x7C00, 0xFC00, 0x7E00]
# where the f16 numbers of a block stand
SCALES = {
    "F16": [0], "Q4_0": [0], "Q4_1": [0, 2], "Q5_0": [0], "Q5_1": [0, 2], "Q8_0": [0], "IQ4_NL": [0], "IQ4_XS": [0],
    "Q2_K": [80, 82], "Q3_K": [108], "Q4_K": [0, 2], "Q5_K": [0, 2], "Q6_K": [208],
    "IQ1_S": [0], "IQ1_M": [48], "IQ2_XXS": [0], "IQ2_XS": [0], "IQ2_S": [0], "IQ3_XXS": [0], "IQ3_S": [0],
    "TQ1_0": [52], "TQ2_0": [64],
}
# where the codes of a grid's points stand: points, codes in a block, and of code j the place of its lower 8 bits, that
# of the byte with the upper ones, and the first of these in it
POINTS = {
    "IQ2_XXS": (256, 32, lambda j: (2 + j // 4 * 8 + j % 4, None, 0)),
    "IQ2_XS": (512, 32, lambda j: (2 + 2 * j, 3 + 2 * j, 0)),
    "IQ2_S": (1024, 32, lambda j: (2 + j, 66 + j // 4, j % 4 * 2)),
    "IQ3_XXS": (256, 64, lambda j: (2 + j, None, 0)),
    "IQ3_S": (512, 64, lambda j: (2 + j, 66 + j // 8, j % 8)),
    "IQ1_M": (2048, 32, lambda j: (j, 32 + j // 2, j % 2 * 4)),
}
FLOATS = ["F32", "F16", "BF16"]
LATER = ["IQ1_S", "IQ1_M", "IQ2_XXS", "IQ2_XS", "IQ2_S", "IQ3_XXS", "IQ3_S", "TQ1_0", "TQ2_0", "NVFP4"]


def put_half(name, block, at, half):
    if name == "IQ1_M":  # a quarter of it in each of four words
        for i in range(4):
            block[49 + 2 * i] = (block[49 + 2 * i] & 15) | (half >> 4 * i & 15) << 4
    else:
        block[at : at + 2] = np.frombuffer(np.uint16(half).tobytes(), np.uint8)


def put_points(name, blocks):
    """Every point of the grid, one after the other; what else stands in their bytes stays."""
    if name not in POINTS:
        return
    points, codes, place = POINTS[name]
    assert len(blocks) * codes >= points
    for i in range(len(blocks) * codes):
        block, (low, high, shift) = blocks[i // codes], place(i % codes)
        block[low] = i % points & 255
        if high is not None:
            block[high] = int(block[high]) & ~((points // 256 - 1) << shift) | (i % points >> 8) << shift


def make(name, rng):
    kind = gguf.GGMLQuantizationType[name]
    elems, size = gguf.GGML_QUANT_SIZES[kind]
    count = {"MXFP4": 256, "NVFP4": 64, "IQ1_M": 64}.get(name) or {1: 512, 32: 96, 256: 40}[elems]
    blocks = rng.integers(0, 256, (count, size), dtype=np.uint8)
    if name in ("MXFP4", "NVFP4"):  # every scale
        blocks[:, : 256 // count] = np.arange(256).reshape(count, -1)
    put_points(name, blocks)
    scales = SCALES.get(name, [])
    for row in range(len(HALVES) * len(scales)):
        for i, at in enumerate(scales):
            half = HALVES[(row + i * (1 + row // len(HALVES))) % len(HALVES)]
            put_half(name, blocks[row], at, half)
    with np.errstate(over="ignore", invalid="ignore"):
        values = blocks.view(np.float32) if name == "F32" else gguf.dequantize(blocks, kind)
    put(name, blocks, values)


def check_mlx(words, scale, bias, bits, group, values):
    try:
        import mlx.core as mx
    except ImportError:
        print("not checked against mlx")
        return
    theirs = np.array(mx.dequantize(*map(mx.array, (words, scale, bias)), group_size=group, bits=bits))
    same = (theirs.view(np.uint32) == values.view(np.uint32)) | (np.isnan(theirs) & np.isnan(values))
    assert same.all() or np.abs(theirs - values)[~same].max() == 0, (bits, group)  # -0 and 0


def make_mlx(bits, group, rng):
    n = 64
    codes = rng.integers(0, 1 << bits, (n, group), dtype=np.uint32)
    words = np.zeros((n, group * bits // 32), np.uint32)
    for i in range(group):
        at, shift = divmod(i * bits, 32)
        words[:, at] |= codes[:, i] << np.uint32(shift)
        if shift + bits > 32:
            words[:, at + 1] |= codes[:, i] >> np.uint32(32 - shift)
    scale, bias = rng.normal(size=(2, n, 1)).astype(np.float16)
    scale[: len(HALVES), 0] = np.array(HALVES, np.uint16).view(np.float16)
    bias[2 : 2 + len(HALVES), 0] = np.array(HALVES, np.uint16).view(np.float16)
    scale, bias = scale.astype(np.float32), bias.astype(np.float32)
    for v, size in (scale, 1e20), (bias, 1e-20):  # bf16 numbers that are no f16
        v[40:] = ((v[40:] * np.float32(size)).view(np.uint32) & np.uint32(0xFFFF0000)).view(np.float32)
    with np.errstate(over="ignore", invalid="ignore"):
        values = scale * codes.astype(np.float32) + bias
    check_mlx(words, scale, bias, bits, group, values)
    put(f"MLX{bits}_G{group}", np.concatenate([v.view(np.uint8) for v in (scale, bias, words)], axis=1), values)


def rows_to_quantize(rng):
    """Rows of 256: normal, long tails, shifted, one outlier, constant, zero, tiny, large."""
    x = [rng.normal(size=256) * 0.05, rng.standard_t(3, size=256) * 0.05, rng.normal(size=256) + 0.7, np.full(256, 0.3),
         np.zeros(256), rng.normal(size=256) * 1e-30, rng.normal(size=256) * 3e3, -np.abs(rng.normal(size=256)),
         rng.laplace(size=256), rng.uniform(-1, 1, size=256)]
    x[1][17] = 7
    x += [rng.normal(size=256) * 0.05 for _ in range(20)]
    return np.concatenate(x).astype(np.float32)


def make_quantized(rng):
    import ctypes
    import llama_cpp
    lib = next(Path(llama_cpp.__file__).parent.glob("lib/libggml-base.so*"))
    chunk = ctypes.CDLL(str(lib)).ggml_quantize_chunk
    chunk.restype = ctypes.c_size_t
    chunk.argtypes = [ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, *[ctypes.c_int64] * 3, ctypes.c_void_p]
    x = rows_to_quantize(rng)
    (OUT / "F32.quantized").write_bytes(x.tobytes())
    for name in "F16", "BF16", "Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q4_K", "Q6_K":
        kind = gguf.GGMLQuantizationType[name]
        elems, size = gguf.GGML_QUANT_SIZES[kind]
        blocks = np.zeros((x.size // 256, 256 // elems * size), np.uint8)
        assert chunk(kind.value, x.ctypes.data, blocks.ctypes.data, 0, x.size // 256, 256, None) == blocks.size
        if name.endswith("_K"):
            error = gguf.dequantize(blocks, kind).astype(np.float64) - x.reshape(-1, 256)
            (OUT / f"{name}.quantized").write_bytes((error**2).sum(1).tobytes())
        else:
            (OUT / f"{name}.quantized").write_bytes(blocks.tobytes())


def put(name, blocks, values):
    values = np.ascontiguousarray(values, dtype=np.float32)
    (OUT / f"{name}.bin").write_bytes(np.uint64(values.size).tobytes() + blocks.tobytes() + values.tobytes())
    print(f"{name}: {values.size} values, {len(np.unique(values.view(np.uint32)))} distinct")


def main():
    OUT.mkdir(parents=True, exist_ok=True)
    for i, name in enumerate(FLOATS + [n for n in SCALES if n not in FLOATS + LATER] + ["MXFP4"] + LATER):
        make(name, np.random.default_rng(100 + i))
    for bits in (1, 2, 3, 4, 5, 6, 8):
        for group in (32, 64, 128):
            make_mlx(bits, group, np.random.default_rng(bits * group))
    make_quantized(np.random.default_rng(7))


if __name__ == "__main__":
    main()
