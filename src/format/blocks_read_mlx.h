/* The readers of MLX's types (blocks_read.h). */
#ifndef TENON_FORMAT_BLOCKS_READ_MLX_H
#define TENON_FORMAT_BLOCKS_READ_MLX_H

#include "format/blocks.h"

/* f32 scale, f32 bias, a string of codes. Four of them begin in a byte or, where their bits are odd, in the middle of
 * one. */
static inline void read_mlx(const uint8_t *row, int64_t b, RowBlock *out, const int bits, const int group) {
    const uint8_t *p = row + b * BLOCK_ELEMS / group * (8 + group * bits / 8);
    const uint8_t *codes = p + 8 + b * BLOCK_ELEMS % group * bits / 8;
    const uint32_t most = (1u << bits) - 1;
    out->factor = u32_at(p);
    out->min_factor = u32_at(p + 4);
    for (int g = 0; bits == 4 && g < BLOCK_GROUPS; g += 2) { /* eight at once */
        uint64_t v = u32_at(codes + 2 * g);
        v = (v | v << 16) & 0x0000ffff0000ffff;
        v = (v | v << 8) & 0x00ff00ff00ff00ff;
        v = (v | v << 4) & 0x0f0f0f0f0f0f0f0f;
        out->q[g] = (uint32_t)v;
        out->q[g + 1] = (uint32_t)(v >> 32);
    }
    for (int g = 0; bits != 4 && g < BLOCK_GROUPS; g++) {
        const uint8_t *q = codes + g * bits / 2;
        uint32_t v = bits < 3 ? *q : bits < 5 ? u16_at(q) : bits < 7 ? u16_at(q) | (uint32_t)q[2] << 16 : u32_at(q);
        v >>= g * bits * 4 % 8;
        out->q[g] = bits == 8 ? v
                              : (v & most) | (v >> bits & most) << 8 | (v >> 2 * bits & most) << 16 |
                                    (v >> 3 * bits & most) << 24;
    }
}

#define MLX(bits, group)                                                               \
    static inline void read_MLX##bits##_##group(const uint8_t *row, int64_t b, RowBlock *out) { \
        read_mlx(row, b, out, bits, group);                                                          \
    }
#define MLX_GROUPS(bits) MLX(bits, 32) MLX(bits, 64) MLX(bits, 128)
MLX_GROUPS(1) MLX_GROUPS(2) MLX_GROUPS(3) MLX_GROUPS(4) MLX_GROUPS(5) MLX_GROUPS(6) MLX_GROUPS(8)
#undef MLX_GROUPS
#undef MLX

#endif
