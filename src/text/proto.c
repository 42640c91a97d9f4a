/* See proto.h. */
#include "text/proto.h"

#include <string.h>

static bool varint(Proto *m, uint64_t *out) {
    *out = 0;
    for (unsigned k = 0; k < m->rest.n && k < 10; k++) {
        uint8_t byte = (uint8_t)m->rest.p[k];
        *out |= (uint64_t)(byte & 0x7f) << (7 * k);
        if (byte & 0x80) continue;
        m->rest = str_from(m->rest, k + 1);
        return true;
    }
    return false;
}

static bool fixed(Proto *m, size_t n) {
    if (m->rest.n < n) return false;
    m->value = 0;
    for (size_t k = 0; k < n; k++) m->value |= (uint64_t)(uint8_t)m->rest.p[k] << (8 * k);
    m->rest = str_from(m->rest, n);
    return true;
}

static bool bytes(Proto *m) {
    uint64_t n;
    if (!varint(m, &n) || n > m->rest.n) return false;
    m->bytes = (Str){m->rest.p, (size_t)n};
    m->rest = str_from(m->rest, (size_t)n);
    return true;
}

bool proto_next(Proto *m) {
    uint64_t key;
    if (m->bad || !m->rest.n) return false;
    bool ok = varint(m, &key) && key >> 3 && key >> 3 < 1u << 29;
    if (ok) {
        m->field = (uint32_t)(key >> 3);
        m->wire = (ProtoWire)(key & 7);
        ok = m->wire == PROTO_VARINT  ? varint(m, &m->value)
             : m->wire == PROTO_64    ? fixed(m, 8)
             : m->wire == PROTO_32    ? fixed(m, 4)
             : m->wire == PROTO_BYTES ? bytes(m)
                                      : false;
    }
    m->bad = !ok;
    return ok;
}

bool proto_is(Proto *m, uint32_t field, ProtoWire wire) {
    if (m->field == field && m->wire != wire) m->bad = true;
    return m->field == field && m->wire == wire;
}

float proto_float(const Proto *m) {
    uint32_t bits = (uint32_t)m->value;
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}
