/* Fuzz target: what a client sends on a connection. Heads and bodies are read the same whole and in pieces, whose size
 * the first byte says; a head that is taken has what it must have, and no byte is read twice or left out. */
#include "server/http1.h"

#include "base/err.h"
#include "base/mem.h"

#include <stdlib.h>
#include <string.h>

int fuzz_http(const uint8_t *data, size_t size);

typedef struct Read {
    size_t taken, body; /* bytes */
    int status, requests;
    uint64_t sum; /* of the bodies */
} Read;

static void look_at_head(const Head *h) {
    static const char *const names[] = {"Host", "Content-Length", "Transfer-Encoding", "Connection", "Expect", "X", ""};
    check(h->method[0] && (h->path[0] == '/' || strcmp(h->path, "*") == 0));
    check(!(h->chunked && h->has_length));
    check(head_field(h, "Host") || h->minor == 0);
    check(!h->chunked || strncasecmp(head_field(h, "Transfer-Encoding"), "chunked", 7) == 0);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = head_field(h, names[i]), *query = head_query(h, names[i]);
        check(!value || !strpbrk(value, "\r\n"));
        check(!query || strlen(query) < h->query.n);
    }
}

/* Everything that is in `in`; false: it is refused. */
static bool read_more(Read *r, Head *h, Chunks *c, uint64_t *left, size_t *seen, bool *body, char **head, Str in) {
    Refusal no = {0};
    for (;;) {
        Str rest = str_from(in, r->taken), part = {rest.p, 0};
        if (*body) {
            size_t n = rest.n < *left ? rest.n : (size_t)*left;
            part.n = n;
            if (h->chunked) n = chunks_take(c, rest, &part, &no);
            else *left -= n;
            check(n <= rest.n && part.n <= n && (!part.n || (part.p >= rest.p && part.p + part.n <= rest.p + n)));
            r->taken += n;
            for (size_t i = 0; i < part.n; i++) r->sum = r->sum * 31 + (unsigned char)part.p[i];
            r->body += part.n;
            r->status = no.status;
            *body = h->chunked ? !c->done : *left > 0;
            if (no.status) return false;
            if (*body && !n) return true;
        } else {
            size_t n = head_find(rest, seen, &no);
            check(n <= rest.n && n <= HTTP1_HEAD);
            r->status = no.status;
            if (!n) return !no.status;
            free(*head);
            *head = mem_strdup(rest.p, n);
            *seen = 0;
            r->taken += n;
            bool good = head_parse(*head, n, h, &no);
            check(good == !no.status && (good || no.why[0]));
            r->status = no.status;
            if (!good) return false;
            look_at_head(h);
            r->requests++;
            *c = (Chunks){0};
            *left = h->length;
            *body = h->chunked || h->length;
        }
    }
}

static Read read_all(Str in, size_t piece) {
    Read r = {0};
    Head h = {0};
    Chunks c = {0};
    uint64_t left = 0;
    size_t seen = 0;
    bool body = false;
    char *head = NULL;
    for (size_t n = piece < in.n ? piece : in.n;; n = in.n - n < piece ? in.n : n + piece) {
        if (!read_more(&r, &h, &c, &left, &seen, &body, &head, (Str){in.p, n}) || n == in.n) break;
    }
    free(head);
    return r;
}

int fuzz_http(const uint8_t *data, size_t size) {
    if (!size) return 0;
    Str in = {(const char *)data + 1, size - 1};
    Read whole = read_all(in, in.n), pieces = read_all(in, (size_t)data[0] + 1);
    check(whole.status == pieces.status && whole.requests == pieces.requests);
    check(whole.status || whole.taken == pieces.taken);
    check(whole.body == pieces.body && whole.sum == pieces.sum);
    return 0;
}

#ifndef TENON_REPLAY
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) { return fuzz_http(data, size); }
#endif
