/* The memory that a JSON text takes once jansson has parsed it, found by a scan that allocates nothing (json.h). The
 * sizes are those of jansson 2.14 and of malloc's blocks on 64 bits; tests/base/test_json_cost.c compares with both. */
#include "base/json.h"

#include <string.h>

enum {
    DEPTH = 2048, /* jansson's; deeper is an error */
    BLOCK_LEAST = 32,
    STRING = 32,
    NUMBER = 24,
    ARRAY = 40,
    OBJECT = 72,
    PAIR = 57, /* and the key */
    SLOT = 8,  /* of an array's table; an object's are twice as large */
    SLOTS_LEAST = 8,
};

typedef struct Open {
    bool object, key; /* the next string is a key */
    size_t n;
} Open;

static size_t block(size_t n) {
    size_t all = (n + 8 + 15) & ~(size_t)15;
    return all < BLOCK_LEAST ? BLOCK_LEAST : all;
}

/* Tables double whenever they are full. */
static size_t table(const Open *o) {
    size_t slots = SLOTS_LEAST;
    while (slots < o->n) slots *= 2;
    return block(slots * SLOT * (o->object ? 2 : 1)) + block(o->object ? OBJECT : ARRAY);
}

/* Bytes between the quotes; an escape is counted as it is written, which is what the parser reserves for it. */
static size_t string_end(Str text, size_t at) {
    while (at < text.n && text.p[at] != '"') at += text.p[at] == '\\' ? 2 : 1;
    return at < text.n ? at : text.n;
}

size_t js_cost(Str text) {
    static const char digits[] = "0123456789+-.eE";
    Open open[DEPTH];
    size_t depth = 0, cost = 0;
    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        Open *in = depth ? &open[depth - 1] : NULL;
        bool begins = c == '"' || c == '[' || c == '{' || (c >= '0' && c <= '9') || c == '-', key = false;
        if (c == '"' && in && in->key) key = true;
        else if (begins && in && !in->object) in->n++;
        if (c == '"') {
            size_t end = string_end(text, i + 1), n = end - i - 1;
            cost += key ? block(PAIR + n) : block(STRING) + block(n + 3);
            if (key) in->n++, in->key = false;
            i = end;
        } else if (c == '[' || c == '{') {
            if (depth == DEPTH) break;
            open[depth++] = (Open){.object = c == '{', .key = c == '{'};
        } else if (c == ']' || c == '}') {
            if (depth) cost += table(&open[--depth]);
        } else if (c == ',') {
            if (in) in->key = in->object;
        } else if (begins) {
            while (i + 1 < text.n && text.p[i + 1] && strchr(digits, text.p[i + 1])) i++;
            cost += block(NUMBER);
        } else if (c == 't' || c == 'f' || c == 'n') { /* true, false and null exist only once each */
            if (in && !in->object) in->n++;
            while (i + 1 < text.n && text.p[i + 1] >= 'a' && text.p[i + 1] <= 'z') i++;
        }
    }
    while (depth) cost += table(&open[--depth]);
    return cost;
}
