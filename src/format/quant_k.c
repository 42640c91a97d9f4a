/* The exact values of the types whose block is 256 elements with a scale for each 16 or 32 (see quant.h), and of
 * those that look their values up. Products are rounded where ggml's reference rounds them: d * scale first, then
 * times the code. Codes of 2 bits are spread over 128 elements, those of 4 bits over 64, so that the elements of a
 * byte are far apart. */
#include "format/quant_blocks.h"

#include <string.h>

enum { BLOCK = 256 };

static const int8_t iq4_values[16] = {-127, -104, -83, -65, -49, -35, -22, -10, 1, 13, 25, 38, 53, 69, 89, 113};
static const int8_t fp4_values[16] = {0, 1, 2, 3, 4, 6, 8, 12, 0, -1, -2, -3, -4, -6, -8, -12}; /* doubled */

/* Code of 2 bits of element i: 32 bytes hold 128 elements. */
static int two_bits(const uint8_t *q, int i) { return q[i / 128 * 32 + i % 32] >> (i % 128 / 32 * 2) & 3; }

/* Code of 4 bits of element i: 32 bytes hold 64 elements. */
static int four_bits(const uint8_t *q, int i) { return q[i / 64 * 32 + i % 32] >> (i % 64 / 32 * 4) & 15; }

/* 16 scales of 4 bits, their minima in the upper 4; 64 bytes of codes; f16 scale, f16 scale of the minima */
void dequant_Q2_K(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += BLOCK, p += 84) {
        float d = f16_at(p + 80), dmin = f16_at(p + 82);
        for (int i = 0; i < BLOCK; i++) {
            float scale = d * (float)(p[i / 16] & 15), least = dmin * (float)(p[i / 16] >> 4);
            out[at + i] = scale * (float)two_bits(p + 16, i) - least;
        }
    }
}

/* 32 bytes of third bits (0 means minus 4); 64 bytes of codes; 16 signed scales of 6 bits in 12 bytes; f16 scale */
void dequant_Q3_K(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += BLOCK, p += 110) {
        const uint8_t *scales = p + 96;
        float d = f16_at(p + 108), scale[16];
        for (int s = 0; s < 16; s++) {
            int low = scales[s % 8] >> (s / 8 * 4) & 15, high = scales[8 + s % 4] >> (s / 4 * 2) & 3;
            scale[s] = d * (float)((low | high << 4) - 32);
        }
        for (int i = 0; i < BLOCK; i++) {
            int third = p[i % 32] >> (i / 32) & 1;
            out[at + i] = scale[i / 16] * (float)(two_bits(p + 32, i) - (third ? 0 : 4));
        }
    }
}

/* The s-th of 8 scales and minima of 6 bits in 12 bytes. */
static void scale_min(const uint8_t *p, int s, int *scale, int *least) {
    *scale = s < 4 ? p[s] & 63 : (p[s + 4] & 15) | (p[s - 4] >> 6) << 4;
    *least = s < 4 ? p[s + 4] & 63 : p[s + 4] >> 4 | (p[s] >> 6) << 4;
}

/* f16 scale, f16 scale of the minima, 12 bytes of scales and minima, then in Q5_K 32 bytes of fifth bits, codes */
static void dequant_45(const uint8_t *p, int64_t n, float *out, const uint8_t *fifth, const uint8_t *codes, int bytes) {
    for (int64_t at = 0; at < n; at += BLOCK, p += bytes, codes += bytes) {
        float d = f16_at(p), dmin = f16_at(p + 2);
        for (int s = 0; s < 8; s++) {
            int scale, least;
            scale_min(p + 4, s, &scale, &least);
            float times = d * (float)scale, minus = dmin * (float)least;
            for (int i = 32 * s; i < 32 * s + 32; i++) {
                int high = fifth ? fifth[i % 32] >> s & 1 : 0;
                out[at + i] = times * (float)(four_bits(codes, i) | high << 4) - minus;
            }
        }
        if (fifth) fifth += bytes;
    }
}

void dequant_Q4_K(const uint8_t *p, int64_t n, float *out) { dequant_45(p, n, out, NULL, p + 16, 144); }

void dequant_Q5_K(const uint8_t *p, int64_t n, float *out) { dequant_45(p, n, out, p + 16, p + 48, 176); }

/* 128 bytes of low 4 bits (64 hold 128 elements), 64 bytes of high 2 bits, 16 signed scales, f16 scale; 32 is zero */
void dequant_Q6_K(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += BLOCK, p += 210) {
        float d = f16_at(p + 208);
        for (int i = 0; i < BLOCK; i++) {
            int low = p[i / 128 * 64 + i % 64] >> (i % 128 / 64 * 4) & 15;
            float scale = d * (float)(int8_t)p[192 + i / 16];
            out[at + i] = scale * (float)((low | two_bits(p + 128, i) << 4) - 32);
        }
    }
}

/* f16 scale, 16 bytes of nibbles as in Q4_0 */
void dequant_IQ4_NL(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += 32, p += 18) {
        float d = f16_at(p);
        for (int i = 0; i < 32; i++) out[at + i] = d * (float)iq4_values[p[2 + i % 16] >> (i / 16 * 4) & 15];
    }
}

/* f16 scale, 2 high bits of 8 scales in 2 bytes, their 4 low bits in 4; nibbles as in Q4_0, 32 after 32; 32 is zero */
void dequant_IQ4_XS(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += BLOCK, p += 136) {
        float d = f16_at(p);
        for (int s = 0; s < 8; s++) {
            int low = p[4 + s / 2] >> (s % 2 * 4) & 15, high = u16_at(p + 2) >> (2 * s) & 3;
            float scale = d * (float)((low | high << 4) - 32);
            const uint8_t *q = p + 8 + 16 * s;
            for (int i = 0; i < 32; i++)
                out[at + 32 * s + i] = scale * (float)iq4_values[q[i % 16] >> (i / 16 * 4) & 15];
        }
    }
}

/* an exponent of 2 (biased by 127, and by one more because the values are doubled), 16 bytes of nibbles as in Q4_0 */
void dequant_MXFP4(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += 32, p += 17) {
        uint32_t bits = p[0] < 2 ? 0x200000u << p[0] : (uint32_t)(p[0] - 1) << 23;
        float d;
        memcpy(&d, &bits, sizeof d);
        for (int i = 0; i < 32; i++) out[at + i] = d * (float)fp4_values[p[1 + i % 16] >> (i / 16 * 4) & 15];
    }
}

/* 4 scales of 16 elements, in E4M3 without its sign bit, all ones being 0; for each, 8 bytes of nibbles: the low ones
 * are the first 8 elements */
void dequant_NVFP4(const uint8_t *p, int64_t n, float *out) {
    for (int64_t at = 0; at < n; at += 64, p += 36)
        for (int i = 0; i < 64; i++) {
            const uint8_t *q = p + 4 + i / 16 * 8;
            float d = e4m3_half(p[i / 16]);
            out[at + i] = d * (float)fp4_values[q[i % 8] >> (i % 16 / 8 * 4) & 15];
        }
}
