/* See weight_blocks.h. */
#include "backend/hlo/weight_blocks.h"

#include <string.h>

/* What the parts of a tensor hold; which of them a type has follows from its form. TYPED: codes in a compiler's
 * type. */
typedef enum Holds { CODES, SCALES, FACTORS, TYPED } Holds;

static bool has_scales(const BlockForm *f) { return f->scale != SCALE_GROUP; }

int blocks_parts(const Tensor *t) {
    const BlockForm *f = block_form(t->dtype);
    return 1 + has_scales(f) + (f->span > 0);
}

static Holds holds(const BlockForm *f, int part) {
    return part == 0 ? CODES : part == 1 && has_scales(f) ? SCALES : FACTORS;
}

static int halves(const BlockForm *f) { return f->halves ? 2 : 1; }

static int64_t code_bytes(const BlockForm *f) { return BLOCK_ELEMS * f->bits / 8; }

HloShape blocks_shape(const Tensor *t, int part) {
    const BlockForm *f = block_form(t->dtype);
    Holds what = holds(f, part);
    HloShape s = hlo_shape(HLO_U8, t->rank - 2, t->dim);
    int64_t blocks = t->dim[t->rank - 1] / BLOCK_ELEMS, numbers = code_bytes(f);
    if (what != CODES) numbers = f->min ? 2 : 1;
    if (what == SCALES) numbers *= halves(f);
    if (what == SCALES && f->scale == SCALE_F16) s.type = HLO_F16;
    if (what == FACTORS) s.type = f->scale == SCALE_SUPER ? HLO_F16 : HLO_F32;
    s.dim[s.rank++] = what == FACTORS ? blocks / f->span : blocks;
    s.dim[s.rank++] = numbers;
    s.dim[s.rank++] = t->dim[t->rank - 2];
    return s;
}

/* ---- bytes */

/* Fields of a code, the lowest bits first: their widths are powers of two. Where the field of width w of 32 elements
 * begins, 4 w bytes follow, of which byte j holds those of elements j, j + 4 w, j + 8 w ..., the first lowest. */
static int field_width(int bits) { return bits == 8 ? 8 : bits >= 4 ? 4 : bits >= 2 ? 2 : 1; }

static void put_codes(const BlockForm *f, const RowBlock *b, uint8_t *out) {
    uint8_t code[BLOCK_ELEMS];
    memcpy(code, b->q, sizeof code);
    for (int at = 0, w; at < f->bits; at += w) {
        w = field_width(f->bits - at);
        int bytes = 4 * w;
        for (int j = 0; j < bytes; j++) {
            unsigned together = 0;
            for (int s = 0; s < 8 / w; s++) together |= (code[s * bytes + j] >> at & ((1u << w) - 1)) << s * w;
            *out++ = (uint8_t)together;
        }
    }
}

static void put_scales(const BlockForm *f, const RowBlock *b, uint8_t *out) {
    bool wide = f->scale == SCALE_F16, is_signed = f->scale == SCALE_SUPER || f->scale == SCALE_WIDE;
    for (int m = 0; m < (f->min ? 2 : 1); m++)
        for (int h = 0; h < halves(f); h++) {
            uint16_t v = m ? b->min[h] : b->scale[h];
            *out++ = (uint8_t)(is_signed ? v ^ 0x80 : v);
            if (wide) *out++ = (uint8_t)(v >> 8);
        }
}

static void put_factors(const BlockForm *f, const RowBlock *b, uint8_t *out) {
    size_t size = f->scale == SCALE_SUPER ? 2 : 4;
    memcpy(out, &b->factor, size);
    if (f->min) memcpy(out + size, &b->min_factor, size);
}

/* Numbers of one block and n rows, from [n][numbers] to [numbers][outs]. */
static void turn(const uint8_t *from, size_t size, int64_t numbers, int64_t n, int64_t outs, uint8_t *to) {
    for (int64_t i = 0; i < numbers; i++)
        for (int64_t r = 0; r < n; r++)
            memcpy(to + (size_t)(i * outs + r) * size, from + (size_t)(r * numbers + i) * size, size);
}

static void put_typed(const BlockForm *f, const RowBlock *b, uint8_t *out) {
    memcpy(out, b->q, BLOCK_ELEMS);
    for (int i = 0; i < BLOCK_ELEMS && !f->values; i++) out[i] = (uint8_t)(out[i] - f->zero);
}

/* Part of a tensor, of shape s. */
static void fill(const Tensor *t, Holds what, HloShape s, void *out) {
    enum { TOGETHER = 64, MOST = 32 };
    const BlockForm *f = block_form(t->dtype);
    BlockRead *read = block_reader(t->dtype);
    int64_t outs = s.dim[s.rank - 1], numbers = s.dim[s.rank - 2], blocks = s.dim[s.rank - 3];
    int64_t step = what == FACTORS ? f->span : 1, stacks = tensor_elems(t) / (outs * t->dim[t->rank - 1]);
    size_t row = dtype_row_bytes(t->dtype, t->dim[t->rank - 1]);
    size_t size = s.type == HLO_F32 ? 4 : s.type == HLO_F16 ? 2 : 1, each = size * (size_t)numbers;
    uint8_t some[TOGETHER * MOST], *to = out;
    check(each <= MOST);
    for (int64_t i = 0; i < stacks; i++, to += each * (size_t)(blocks * outs))
        for (int64_t o = 0; o < outs; o += TOGETHER) {
            int64_t n = outs - o < TOGETHER ? outs - o : TOGETHER;
            const uint8_t *from = (const uint8_t *)t->data + (size_t)(i * outs + o) * row;
            for (int64_t b = 0; b < blocks; b++) {
                for (int64_t r = 0; r < n; r++) {
                    RowBlock block;
                    read(from + (size_t)r * row, b * step, &block);
                    uint8_t *at = some + (size_t)r * each;
                    if (what == CODES) put_codes(f, &block, at);
                    else if (what == SCALES) put_scales(f, &block, at);
                    else if (what == TYPED) put_typed(f, &block, at);
                    else put_factors(f, &block, at);
                }
                turn(some, size, numbers, n, outs, to + ((size_t)(b * numbers) * (size_t)outs + (size_t)o) * size);
            }
        }
}

void blocks_fill(const Tensor *t, int part, void *out) {
    fill(t, holds(block_form(t->dtype), part), blocks_shape(t, part), out);
}

bool typed_can(const Tensor *t) {
    const BlockForm *f = block_form(t->dtype);
    return f->values == VALUES_PLAIN || f->values == VALUES_FP4;
}

HloShape typed_shape(const Tensor *t, int part) {
    const BlockForm *f = block_form(t->dtype);
    HloShape s = blocks_shape(t, part);
    if (holds(f, part) != CODES) return s;
    s.dim[s.rank - 2] = BLOCK_ELEMS;
    if (f->values) s.type = HLO_F4;
    else if (f->bits > 4) s.type = f->zero ? HLO_S8 : HLO_U8;
    else s.type = f->zero ? HLO_S4 : HLO_U4;
    return s;
}

void typed_fill(const Tensor *t, int part, void *out) {
    Holds what = holds(block_form(t->dtype), part);
    fill(t, what == CODES ? TYPED : what, typed_shape(t, part), out);
}

/* ---- values */

/* A shape with dimension `at` as two, of which the outer is n. */
static HloShape split(HloShape s, int at, int64_t n) {
    for (int i = s.rank++; i > at; i--) s.dim[i] = s.dim[i - 1];
    s.dim[at] = n;
    s.dim[at + 1] /= n;
    return s;
}

/* Repeats v along a dimension that it does not have. */
static Hlo along(Emit *e, Hlo v, int at, int64_t n) {
    HloShape s = v.shape;
    int64_t dims[HLO_MAX_RANK];
    for (int i = 0; i < v.shape.rank; i++) dims[i] = i < at ? i : i + 1;
    for (int i = s.rank++; i > at; i--) s.dim[i] = s.dim[i - 1];
    s.dim[at] = n;
    return emit_spread(e, v, s, dims);
}

/* Dimensions at and at + 1 as one. */
static Hlo join(Emit *e, Hlo v, int at) {
    HloShape s = v.shape;
    s.dim[at] *= s.dim[at + 1];
    s.rank--;
    for (int i = at + 1; i < s.rank; i++) s.dim[i] = s.dim[i + 1];
    return emit_reshape(e, v, s);
}

/* A field of the codes, u8 [.., blocks, 32, O], from its bytes [.., blocks, 4 w, O]. */
static Hlo field(Emit *e, Hlo bytes, int w) {
    if (w == 8) return bytes;
    int at = bytes.shape.rank - 2;
    Hlo v = along(e, bytes, at, 8 / w);
    Hlo by = emit_scaled(e, "stablehlo.multiply", emit_iota(e, v.shape, at), w);
    v = emit_binary(e, "stablehlo.shift_right_logical", v, by);
    return join(e, emit_scaled(e, "stablehlo.and", v, (1 << w) - 1), at);
}

static Hlo codes_of(Emit *e, const BlockForm *f, Hlo bytes) {
    Hlo code = {0};
    for (int at = 0, w; at < f->bits; at += w) {
        w = field_width(f->bits - at);
        Hlo part = field(e, emit_slice(e, bytes, bytes.shape.rank - 2, 4 * at, 4 * w), w);
        if (at) part = emit_scaled(e, "stablehlo.shift_left", part, at);
        code = at ? emit_binary(e, "stablehlo.or", code, part) : part;
    }
    return code;
}

/* What a code of up to 4 bits is looked up as, minus zero: a tree of selects by its bits. */
static Hlo look_up(Emit *e, const BlockForm *f, Hlo code) {
    Hlo level[16];
    HloShape s = code.shape;
    s.type = HLO_F32;
    int n = 1 << (f->bits < 4 ? f->bits : 4);
    for (int i = 0; i < n; i++) level[i] = emit_splat(e, s, block_values[f->values][i] - f->zero);
    for (int bit = 1; bit < n; bit *= 2) {
        Hlo set = emit_scaled(e, "stablehlo.and", code, bit);
        set = emit_compare(e, "NE", set, emit_splat(e, set.shape, 0));
        for (int i = 0; i < n / bit / 2; i++) level[i] = emit_select(e, set, level[2 * i + 1], level[2 * i]);
    }
    return level[0];
}

/* Two to a whole number [..] s32, as f32: its exponent, for -126 .. 127. */
static Hlo power_of_two(Emit *e, Hlo n) {
    Hlo bits = emit_scaled(e, "stablehlo.shift_left", emit_scaled(e, "stablehlo.add", n, 127), 23);
    HloShape s = bits.shape;
    s.type = HLO_F32;
    return emit_op(e, "stablehlo.bitcast_convert", s, &bits, 1, NULL);
}

/* Half of such floats: (8 + mantissa) 2^(exponent - 11), or mantissa 2^-10 where the exponent is 0; 127 is 0. */
static Hlo value_of_e4m3(Emit *e, Hlo code) {
    Hlo none = emit_splat(e, code.shape, 0);
    code = emit_select(e, emit_compare(e, "EQ", code, emit_splat(e, code.shape, 127)), none, code);
    Hlo exponent = emit_scaled(e, "stablehlo.and", emit_scaled(e, "stablehlo.shift_right_logical", code, 3), 15);
    Hlo mantissa = emit_scaled(e, "stablehlo.and", code, 7);
    Hlo normal = emit_binary(e, "stablehlo.minimum", exponent, emit_splat(e, code.shape, 1));
    mantissa = emit_binary(e, "stablehlo.add", mantissa, emit_scaled(e, "stablehlo.multiply", normal, 8));
    exponent = emit_binary(e, "stablehlo.maximum", exponent, emit_splat(e, code.shape, 1));
    exponent = power_of_two(e, emit_scaled(e, "stablehlo.subtract", exponent, 11));
    return emit_binary(e, "stablehlo.multiply", emit_convert(e, mantissa, HLO_F32), exponent);
}

/* Half a power of two. The least, 2^-128, is no normal float: it counts as 2^-126, which is as good as nothing too. */
static Hlo value_of_e8m0(Emit *e, Hlo code) {
    Hlo n = emit_scaled(e, "stablehlo.subtract", code, 128);
    return power_of_two(e, emit_binary(e, "stablehlo.maximum", n, emit_splat(e, n.shape, -126)));
}

/* The scales, or the minimums, of all blocks: f32 [.., blocks, 1 or 2, O]. */
static Hlo scales_of(Emit *e, const BlockForm *f, const Hlo *part, bool minimums) {
    Hlo scale = {0};
    int at = part[0].shape.rank - 2;
    if (has_scales(f)) {
        scale = emit_slice(e, part[1], at, minimums ? halves(f) : 0, halves(f));
        if (f->scale == SCALE_E8M0) return value_of_e8m0(e, emit_convert(e, scale, HLO_S32));
        if (f->scale == SCALE_E4M3) return value_of_e4m3(e, emit_convert(e, scale, HLO_S32));
        scale = emit_convert(e, scale, HLO_F32);
        if (f->scale == SCALE_F16) return scale;
        scale = emit_scaled(e, "stablehlo.subtract", scale, 128);
    }
    Hlo factor = emit_slice(e, part[has_scales(f) ? 2 : 1], at, minimums, 1);
    factor = emit_convert(e, factor, HLO_F32);
    factor = join(e, along(e, factor, at, f->span), at - 1); /* [.., spans, span, 1, O] as [.., blocks, 1, O] */
    if (!has_scales(f)) return factor;
    if (halves(f) > 1) factor = join(e, along(e, factor, at, halves(f)), at);
    return emit_binary(e, "stablehlo.multiply", factor, scale);
}

/* u: the codes less zero, f32 [.., blocks, 32, O]. */
static Hlo scaled(Emit *e, const BlockForm *f, Hlo u, const Hlo *part) {
    int at = u.shape.rank - 2;
    u = emit_reshape(e, u, split(u.shape, at, halves(f)));
    Hlo scale = along(e, scales_of(e, f, part, false), at + 1, BLOCK_ELEMS / halves(f));
    Hlo y = emit_binary(e, "stablehlo.multiply", u, scale);
    if (f->min) {
        Hlo least = along(e, scales_of(e, f, part, true), at + 1, BLOCK_ELEMS / halves(f));
        y = emit_binary(e, f->scale == SCALE_SUPER ? "stablehlo.subtract" : "stablehlo.add", y, least);
    }
    HloShape s = y.shape; /* [.., blocks, halves, 32 / halves, O] as [.., I, O] */
    s.rank -= 2;
    s.dim[s.rank - 2] *= BLOCK_ELEMS;
    s.dim[s.rank - 1] = y.shape.dim[y.shape.rank - 1];
    return emit_reshape(e, y, s);
}

Hlo blocks_value(Emit *e, const Tensor *t, const Hlo *part) {
    const BlockForm *f = block_form(t->dtype);
    Hlo u = codes_of(e, f, part[0]);
    if (f->values) return scaled(e, f, look_up(e, f, u), part);
    u = emit_convert(e, u, HLO_F32);
    return scaled(e, f, f->zero ? emit_scaled(e, "stablehlo.subtract", u, f->zero) : u, part);
}

/* The codes of FP4 are those of E2M1, whose values are half of ours. */
Hlo typed_value(Emit *e, const Tensor *t, const Hlo *part) {
    const BlockForm *f = block_form(t->dtype);
    Hlo u = emit_convert(e, part[0], HLO_F32);
    return scaled(e, f, f->values ? emit_scaled(e, "stablehlo.multiply", u, 2) : u, part);
}
