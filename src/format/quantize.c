/* From f32 to the tensor types that can be written (see quant.h). Types of 32 elements take the scale from the
 * extreme values of a block and round as ggml does. For types of 256, the scale (and minimum) of least weighted
 * squared error is searched for each part of a block, and the codes are rounded again after the scales have been
 * rounded. No state, any thread; the result depends on nothing but the row. */
#include "base/err.h"
#include "format/blocks.h"

#include <math.h>
#include <string.h>

enum { PART_MAX = 32, K_BLOCK = 256 };
static const float most_in_k_block = 1e9f; /* larger values cannot fit, and powers of these must stay finite in a
                                            * search */

/* To the nearest whole number, ties to even; what is beyond is not converted, only compared. */
static int nearest(float v, int lo, int hi) { return v <= (float)lo ? lo : v >= (float)hi ? hi : (int)lrintf(v); }

/* Down to a whole number. */
static int whole(float v, int hi) { return v <= 0 ? 0 : v >= (float)hi ? hi : (int)v; }

/* False: it does not fit. */
static bool put_f16(uint8_t *p, float f) {
    uint16_t h = f32_to_f16(f);
    p[0] = (uint8_t)h;
    p[1] = (uint8_t)(h >> 8);
    return (h & 0x7c00) != 0x7c00;
}

static bool quantize_F32(const float *x, int64_t n, uint8_t *p) {
    memcpy(p, x, (size_t)n * sizeof *x);
    return true;
}

static bool quantize_F16(const float *x, int64_t n, uint8_t *p) {
    bool fits = true;
    for (int64_t i = 0; i < n; i++) fits = put_f16(p + 2 * i, x[i]) && fits;
    return fits;
}

static bool quantize_BF16(const float *x, int64_t n, uint8_t *p) {
    bool fits = true;
    for (int64_t i = 0; i < n; i++) {
        uint32_t u;
        memcpy(&u, &x[i], sizeof u);
        u = (u + 0x7fff + (u >> 16 & 1)) >> 16; /* nearest, ties to even */
        p[2 * i] = (uint8_t)u;
        p[2 * i + 1] = (uint8_t)(u >> 8);
        fits = fits && (u & 0x7f80) != 0x7f80;
    }
    return fits;
}

/* The element of largest magnitude, with its sign; the first of equals. */
static float extreme(const float *x, int n) {
    float most = 0;
    for (int i = 0; i < n; i++)
        if (fabsf(x[i]) > fabsf(most)) most = x[i];
    return most;
}

static void range(const float *x, int n, float *low, float *high) {
    *low = *high = x[0];
    for (int i = 1; i < n; i++) {
        if (x[i] < *low) *low = x[i];
        if (x[i] > *high) *high = x[i];
    }
}

/* 0 where there is none. */
static float inverse(float d) { return fabsf(d) > 1e-38f ? 1 / d : 0; }

static bool quantize_Q8_0(const float *x, int64_t n, uint8_t *p) {
    bool fits = true;
    for (int64_t at = 0; at < n; at += 32, p += 34) {
        float d = fabsf(extreme(x + at, 32)) / 127, id = inverse(d);
        fits = put_f16(p, d) && fits;
        for (int i = 0; i < 32; i++) p[2 + i] = (uint8_t)nearest(roundf(x[at + i] * id), -127, 127);
    }
    return fits;
}

/* Codes of 4 bits, element i with element i + 16. */
static void put_nibbles(uint8_t *p, const uint8_t *code) {
    for (int i = 0; i < 16; i++) p[i] = (uint8_t)((code[i] & 15) | (code[i + 16] & 15) << 4);
}

/* Writes the scale to p and 32 codes for it: the extreme value becomes the most negative code, which reaches one
 * further than the most positive. */
static bool put_signed(const float *x, int most, uint8_t *p, uint8_t code[32]) {
    float d = extreme(x, 32) / (float)-most, id = inverse(d), zero = (float)most + 0.5f;
    for (int i = 0; i < 32; i++) code[i] = (uint8_t)whole(x[i] * id + zero, 2 * most - 1);
    return put_f16(p, d);
}

static bool quantize_Q4_0(const float *x, int64_t n, uint8_t *p) {
    uint8_t code[32];
    bool fits = true;
    for (int64_t at = 0; at < n; at += 32, p += 18) {
        fits = put_signed(x + at, 8, p, code) && fits;
        put_nibbles(p + 2, code);
    }
    return fits;
}

static bool quantize_Q4_1(const float *x, int64_t n, uint8_t *p) {
    bool fits = true;
    for (int64_t at = 0; at < n; at += 32, p += 20) {
        uint8_t code[32];
        float low, high;
        range(x + at, 32, &low, &high);
        float d = (high - low) / 15, id = inverse(d);
        fits = put_f16(p, d) && put_f16(p + 2, low) && fits;
        for (int i = 0; i < 32; i++) code[i] = (uint8_t)whole((x[at + i] - low) * id + 0.5f, 15);
        put_nibbles(p + 4, code);
    }
    return fits;
}

static bool quantize_Q5_0(const float *x, int64_t n, uint8_t *p) {
    uint8_t code[32];
    bool fits = true;
    for (int64_t at = 0; at < n; at += 32, p += 22) {
        fits = put_signed(x + at, 16, p, code) && fits;
        memset(p + 2, 0, 4);
        for (int i = 0; i < 32; i++) p[2 + i / 8] |= (uint8_t)((code[i] >> 4) << (i % 8));
        put_nibbles(p + 6, code);
    }
    return fits;
}

/* ---- searches: codes q for x ~ scale * q + low, each element with a weight */

typedef struct Fit {
    float scale, low;
} Fit;

/* Sums over a part for given codes. */
typedef struct Sums {
    float w, x, q, qq, qx, xx;
} Sums;

static Sums sums_of(const float *x, const float *w, const int *q, int n) {
    Sums s = {0};
    for (int i = 0; i < n; i++) {
        float wq = w[i] * (float)q[i], wx = w[i] * x[i];
        s.w += w[i];
        s.x += wx;
        s.q += wq;
        s.qq += wq * (float)q[i];
        s.qx += wq * x[i];
        s.xx += wx * x[i];
    }
    return s;
}

/* The scale and the low <= 0 of least error for these codes. */
static Fit solve(const Sums *s) {
    float det = s->w * s->qq - s->q * s->q;
    Fit f = {0};
    if (det > 0) f = (Fit){(s->w * s->qx - s->q * s->x) / det, (s->qq * s->x - s->q * s->qx) / det};
    if (det <= 0 || f.low > 0) f = (Fit){s->qq > 0 ? s->qx / s->qq : 0, 0};
    return f;
}

static float error_of(const Sums *s, Fit f) {
    return s->xx + f.scale * f.scale * s->qq + f.low * f.low * s->w - 2 * f.scale * s->qx - 2 * f.low * s->x +
           2 * f.scale * f.low * s->q;
}

static void codes_for(const float *x, int n, Fit f, int most, int *q) {
    float inv = inverse(f.scale);
    for (int i = 0; i < n; i++) q[i] = nearest((x[i] - f.low) * inv, 0, most);
}

/* The scale and low <= 0 of a part, for codes 0 .. most. The search starts at scales around the one that the range
 * suggests; from each, codes and fit are improved in turn. */
static Fit search_range(const float *x, const float *w, int n, int most) {
    float low, high;
    range(x, n, &low, &high);
    if (low > 0) low = 0;
    if (high <= low) return (Fit){0, low};
    Fit best = {(high - low) / (float)most, low};
    int q[PART_MAX];
    codes_for(x, n, best, most, q);
    Sums s = sums_of(x, w, q, n);
    float least = error_of(&s, best);
    for (int step = -10; step <= 10; step++) {
        Fit f = {(high - low) / ((float)most + 0.1f * (float)step), low};
        for (int turn = 0; turn < 2; turn++) {
            codes_for(x, n, f, most, q);
            s = sums_of(x, w, q, n);
            f = solve(&s);
            float error = error_of(&s, f);
            if (f.scale > 0 && error < least) {
                least = error;
                best = f;
            }
        }
    }
    return best;
}

/* The same without a low, for codes -most .. most - 1; the scale may be negative. */
static float search_signed(const float *x, const float *w, int n, int most) {
    float peak = extreme(x, n), best = 0, gain = 0;
    if (peak == 0) return 0;
    for (int step = -9; step <= 9; step++) {
        float scale = -peak / ((float)most + 0.1f * (float)step);
        for (int turn = 0; turn < 2; turn++) {
            float qx = 0, qq = 0, inv = inverse(scale);
            for (int i = 0; i < n; i++) {
                float q = (float)nearest(x[i] * inv, -most, most - 1);
                qx += w[i] * q * x[i];
                qq += w[i] * q * q;
            }
            if (qq <= 0) break;
            scale = qx / qq; /* its error is sum w x x - gain */
            if (qx * scale > gain) {
                gain = qx * scale;
                best = scale;
            }
        }
    }
    return best;
}

/* The weight of an element's error: large elements count more. */
static void importance(const float *x, int n, float *w) {
    float square = 0;
    for (int i = 0; i < n; i++) square += x[i] * x[i];
    float mean = sqrtf(square / (float)n);
    for (int i = 0; i < n; i++) w[i] = mean + fabsf(x[i]);
}

/* The s-th of 8 scales and minima of 6 bits in 12 bytes (read_factors of blocks.c reads it); the bytes are 0 before. */
static void put_scale_min(uint8_t *p, int s, int scale, int least) {
    if (s < 4) {
        p[s] |= (uint8_t)scale;
        p[s + 4] |= (uint8_t)least;
    } else {
        p[s + 4] = (uint8_t)((scale & 15) | (least & 15) << 4);
        p[s - 4] |= (uint8_t)((scale >> 4) << 6);
        p[s] |= (uint8_t)((least >> 4) << 6);
    }
}

static bool quantize_Q4_K(const float *x, int64_t n, uint8_t *p) {
    bool fits = true;
    for (int64_t at = 0; at < n; at += K_BLOCK, p += 144) {
        if (fabsf(extreme(x + at, K_BLOCK)) > most_in_k_block) return false;
        Fit fit[8];
        float w[PART_MAX], most_scale = 0, most_least = 0;
        for (int s = 0; s < 8; s++) {
            importance(x + at + 32 * s, 32, w);
            fit[s] = search_range(x + at + 32 * s, w, 32, 15);
            most_scale = fmaxf(most_scale, fit[s].scale);
            most_least = fmaxf(most_least, -fit[s].low);
        }
        fits = put_f16(p, most_scale / 63) && put_f16(p + 2, most_least / 63) && fits;
        float d = f16_at(p), dmin = f16_at(p + 2), id = inverse(most_scale / 63), imin = inverse(most_least / 63);
        memset(p + 4, 0, 140);
        for (int s = 0; s < 8; s++) {
            int scale = nearest(fit[s].scale * id, 0, 63), least = nearest(-fit[s].low * imin, 0, 63), q[PART_MAX];
            put_scale_min(p + 4, s, scale, least);
            codes_for(x + at + 32 * s, 32, (Fit){d * (float)scale, -(dmin * (float)least)}, 15, q);
            for (int i = 0; i < 32; i++) p[16 + s / 2 * 32 + i] |= (uint8_t)(q[i] << (s % 2 * 4));
        }
    }
    return fits;
}

static bool quantize_Q6_K(const float *x, int64_t n, uint8_t *p) {
    bool fits = true;
    for (int64_t at = 0; at < n; at += K_BLOCK, p += 210) {
        if (fabsf(extreme(x + at, K_BLOCK)) > most_in_k_block) return false;
        float scale[16], w[16], most = 0;
        for (int s = 0; s < 16; s++) {
            const float *part = x + at + 16 * s;
            for (int i = 0; i < 16; i++) w[i] = part[i] * part[i];
            scale[s] = search_signed(part, w, 16, 32);
            if (fabsf(scale[s]) > fabsf(most)) most = scale[s];
        }
        fits = put_f16(p + 208, most / -128) && fits;
        float d = f16_at(p + 208), id = inverse(most / -128);
        memset(p, 0, 192);
        for (int s = 0; s < 16; s++) {
            int own = nearest(scale[s] * id, -128, 127);
            float inv = inverse(d * (float)own);
            p[192 + s] = (uint8_t)own;
            for (int k = 0; k < 16; k++) {
                int i = 16 * s + k, code = nearest(x[at + i] * inv, -32, 31) + 32;
                p[i / 128 * 64 + i % 64] |= (uint8_t)((code & 15) << (i % 128 / 64 * 4));
                p[128 + i / 128 * 32 + i % 32] |= (uint8_t)((code >> 4) << (i % 128 / 32 * 2));
            }
        }
    }
    return fits;
}

static bool (*const quantize[DT_COUNT])(const float *, int64_t, uint8_t *) = {
    [DT_F32] = quantize_F32,   [DT_F16] = quantize_F16,   [DT_BF16] = quantize_BF16,
    [DT_Q8_0] = quantize_Q8_0, [DT_Q4_0] = quantize_Q4_0, [DT_Q4_1] = quantize_Q4_1,
    [DT_Q5_0] = quantize_Q5_0, [DT_Q4_K] = quantize_Q4_K, [DT_Q6_K] = quantize_Q6_K,
};

bool quantize_row(DType t, const float *x, int64_t n, void *out) {
    check(quantize[t] && n % dtype_info(t)->block_elems == 0);
    return quantize[t](x, n, out);
}
