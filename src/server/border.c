/* Where a prompt's messages begin, as positions of its ids: there the states of recurrent models are kept (sched.h), so
 * that a chat whose later messages are others goes on from them. Control tokens stand where messages begin and end, and
 * only a template makes them. A template that writes plain text between messages is told by the words that it puts
 * between its own. Workers and the engine thread; everything here is read-only. */
#include "server/state.h"

enum {
    HEADER = 4,     /* tokens from one control token to the next of the same header */
    APART = 16,     /* tokens between borders */
    TEXT_LOOKS = 8, /* borders that are looked for in plain text, each by encoding what is before it */
    TEXT_APART = 64, /* bytes between these */
};

static void put_border(Ids *border, int at, bool last) {
    int before = border->len ? border->data[border->len - 1] : 0;
    if (at - before >= APART || (last && at - before > HEADER && at >= APART)) ids_put(border, at);
}

void border_tokens(const Tok *tok, const Ids *ids, Ids *border) {
    int at = 0; /* behind the last control token; of a header's only the last one counts */
    for (int i = 0; i < (int)ids->len; i++) {
        if (!tok_is_special(tok, ids->data[i])) continue;
        if (at && i + 1 - at > HEADER) put_border(border, at, false);
        at = i + 1;
    }
    if (at && at < (int)ids->len) put_border(border, at, true);
}

/* How many of the ids are those of the text before `end` alone. */
static int ids_before(const Tok *tok, Str text, const TemplateSpans *spans, size_t end, const Ids *ids) {
    Ids part = {0};
    int n = 0, k = 0, bos = 0;
    while (k < spans->n && spans->span[k].begin < end) k++;
    if (!tok_encode_chat(tok, (Str){text.p, end}, spans->span, k, &part, NULL)) part.len = 0;
    if (part.len && ids->data[0] == tok_bos(tok) && part.data[0] != tok_bos(tok)) bos = 1; /* put before the text */
    while (n < (int)part.len && n + bos < (int)ids->len && part.data[n] == ids->data[n + bos]) n++;
    ids_deinit(&part);
    return n + bos;
}

void border_text(const Tok *tok, Str text, const TemplateSpans *spans, const Ids *ids, Ids *border) {
    int at[TEXT_LOOKS], n = 0;
    size_t next = text.n + TEXT_APART;
    for (int k = spans->n; k-- > 0 && n < TEXT_LOOKS;) {
        size_t begin = spans->span[k].begin;
        if (!begin || next - begin < TEXT_APART) continue;
        next = begin;
        at[n++] = ids_before(tok, text, spans, begin, ids);
    }
    while (n--) put_border(border, at[n], n == 0);
}
