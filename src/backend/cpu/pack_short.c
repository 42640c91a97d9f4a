/* See pack_short.h. */
#include "backend/cpu/pack_short.h"

#include "base/err.h"

/* A block by rows: bfloat16 as they are. */
typedef uint16_t Values[PANEL_ROWS][PACK_BLOCK];

/* The upper bytes of a block: the seven greatest exponents, then zero if there is one, else the eighth; with a minus
 * sign the same again. */
static void make_table(const Values v, uint8_t table[SHORT_TABLE]) {
    uint16_t most = 0, least = UINT16_MAX;
    for (int r = 0; r < PANEL_ROWS; r++)
        for (int j = 0; j < PACK_BLOCK; j++) {
            uint16_t exponent = v[r][j] & 0x7f00;
            most = exponent > most ? exponent : most;
            least = exponent < least ? exponent : least;
        }
    for (int i = 0; i < SHORT_TABLE / 2; i++) {
        int exponent = i == 7 && least == 0 ? 0 : (most >> 8) - i;
        table[i] = (uint8_t)(exponent > 0 ? exponent : 0);
        table[i + SHORT_TABLE / 2] = table[i] | 128;
    }
}

/* An index for each; are all of them right? */
static bool find_indices(const Values v, const uint8_t table[SHORT_TABLE], uint8_t (*index)[PACK_BLOCK]) {
    uint16_t wrong = 0, most = table[0], last = table[7];
    for (int r = 0; r < PANEL_ROWS; r++)
        for (int j = 0; j < PACK_BLOCK; j++) {
            uint16_t exponent = v[r][j] >> 8 & 127, below = (uint16_t)(most - exponent);
            wrong |= below >= 7 && exponent != last;
            index[r][j] = (uint8_t)((below < 7 ? below : 7) | v[r][j] >> 15 << 3);
        }
    return !wrong;
}

static uint32_t four(const uint8_t *p) {
    uint32_t v;
    memcpy(&v, p, sizeof v);
    return v;
}

static void put_row(const uint16_t v[PACK_BLOCK], const uint8_t index[PACK_BLOCK], uint8_t *block, int r) {
    for (int j = 0; j < PACK_BLOCK; j += SHORT_RUN, block += SHORT_RUN_BYTES) {
        uint32_t both = four(index + j) | four(index + j + 4) << 4;
        both = (both & 0x00ff00ff) << 8 | (both >> 8 & 0x00ff00ff);
        memcpy(block + r * 4, &both, sizeof both);
        for (int i = 0; i < SHORT_RUN; i++) block[(1 + i / 4) * SHORT_PART + r * 4 + i % 4] = (uint8_t)v[j + i];
    }
}

static uint8_t *put_exception(uint8_t *at, uint32_t where, uint16_t value) {
    memcpy(at, &(ShortException){where, value, 0}, sizeof(ShortException));
    return at + sizeof(ShortException);
}

static bool in_table(const uint8_t table[SHORT_TABLE], uint16_t v) {
    for (int i = 0; i < SHORT_TABLE; i++)
        if (table[i] == v >> 8) return true;
    return false;
}

bool short_pack(const void *src, size_t row_bytes, int64_t rows, int64_t k, uint8_t *out) {
    uint8_t *exception = out, *end = out + short_most(k) * sizeof(ShortException);
    check(rows >= 1 && rows <= PANEL_ROWS && k >= 1 && k < UINT32_MAX / PANEL_ROWS - PACK_BLOCK);
    for (size_t b = 0; b < short_blocks(k); b++) {
        Values v = {{0}};
        uint8_t index[PANEL_ROWS][PACK_BLOCK], *table = out + short_table_at(k, b), *block = out + short_block_at(k, b);
        int64_t first = (int64_t)b * PACK_BLOCK, n = k - first < PACK_BLOCK ? k - first : PACK_BLOCK;
        const char *from = (const char *)src + (size_t)first * sizeof **v;
        for (int64_t r = 0; r < rows; r++)
            memcpy(v[r], from + (size_t)r * row_bytes, (size_t)n * sizeof **v);
        make_table(v, table);
        bool right = find_indices(v, table, index);
        for (int r = 0; r < PANEL_ROWS; r++) put_row(v[r], index[r], block, r);
        for (int i = 0; !right && i < PACK_BLOCK * PANEL_ROWS; i++) {
            uint16_t value = v[i % PANEL_ROWS][i / PANEL_ROWS];
            if (in_table(table, value)) continue;
            if (exception == end) return false;
            exception = put_exception(exception, (uint32_t)(first * PANEL_ROWS + i), value);
        }
    }
    put_exception(exception, UINT32_MAX, 0);
    return true;
}

static float bf16_of(uint32_t upper, uint32_t lower) {
    uint32_t bits = upper << 24 | lower << 16;
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

void short_row(const uint8_t *panel, int64_t r, int64_t k, float *out) {
    for (int64_t i = 0; i < k; i++) {
        size_t b = (size_t)(i / PACK_BLOCK), j = (size_t)(i % PACK_BLOCK), half = j / 4 % 2, at = (size_t)r * 4 + j % 4;
        const uint8_t *run = panel + short_block_at(k, b) + j / SHORT_RUN * SHORT_RUN_BYTES;
        const uint8_t *table = panel + short_table_at(k, b);
        out[i] = bf16_of(table[run[at ^ 1] >> 4 * half & 15], run[(1 + half) * SHORT_PART + at]);
    }
    for (ShortException e; (e = short_exception(panel)).at != UINT32_MAX; panel += sizeof e)
        if (e.at % PANEL_ROWS == (uint32_t)r) out[e.at / PANEL_ROWS] = bf16_of(e.value >> 8, e.value & 255u);
}
