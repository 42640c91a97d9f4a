/* See slot_file.h. */
#include "engine/slot_file.h"

#include "base/log.h"

#include <string.h>

typedef struct SlotFile {
    char magic[8];
    uint64_t hash; /* of what follows */
    uint64_t tokens;
} SlotFile;

static const char slot_magic[8] = "tenonsl1";

static bool idle_slot(Prefix *p, int slot, Err *err) {
    if (slot < 0 || slot >= p->e->opts.slots)
        return err_set(err, ERR_ARGUMENT, "slot %d: there are %d", slot, p->e->opts.slots);
    Held *h = &p->seq[slot];
    if (h->busy) return err_set(err, ERR_BUSY, "slot %d runs a request", slot);
    if (!h->mine) h->mine = engine_claim_slot(p->e, slot);
    return h->mine || err_set(err, ERR_STATE, "slot %d belongs to a session", slot);
}

bool slot_save(Prefix *p, int slot, Buf *out, Err *err) {
    if (!idle_slot(p, slot, err)) return false;
    const Ids *t = &p->seq[slot].tokens;
    SlotFile head = {.tokens = t->len};
    memcpy(head.magic, slot_magic, sizeof head.magic);
    buf_put(out, &head, sizeof head);
    if (t->len) buf_put(out, t->data, t->len * sizeof *t->data);
    const Index *x = &p->seq[slot].index;
    if (prefix_recalls(p)) index_save(x, out);
    if (!p->e->backend->state(p->e->engine, slot, out, STATE_SAVE, err)) return false;
    head.hash = hash_bytes(out->data + sizeof head, out->len - sizeof head, 0);
    memcpy(out->data, &head, sizeof head);
    return true;
}

/* The tokens of a file that is whole; *at: where the engine's state begins. */
static bool read_tokens(const Prefix *p, const Buf *bytes, Ids *ids, size_t *at, Err *err) {
    SlotFile head;
    bool ok = bytes->len >= sizeof head;
    if (ok) memcpy(&head, bytes->data, sizeof head);
    ok = ok && memcmp(head.magic, slot_magic, sizeof head.magic) == 0 &&
         head.tokens <= (bytes->len - sizeof head) / sizeof(int32_t) &&
         head.hash == hash_bytes(bytes->data + sizeof head, bytes->len - sizeof head, 0);
    if (!ok) return err_set(err, ERR_FORMAT, "not the saved state of a slot, or damaged");
    for (size_t i = 0; i < head.tokens; i++) {
        int32_t id;
        memcpy(&id, bytes->data + sizeof head + i * sizeof id, sizeof id);
        if (id < 0 || id >= p->e->vocab)
            return err_set(err, ERR_FORMAT, "the saved tokens are not of this vocabulary");
        ids_put(ids, id);
    }
    *at = sizeof head + (size_t)head.tokens * sizeof(int32_t);
    return true;
}

bool slot_restore(Prefix *p, int slot, const Buf *bytes, Err *err) {
    const tn_engine *e = p->e;
    Ids ids = {0};
    Buf state = {0};
    size_t at = 0;
    bool ok = idle_slot(p, slot, err) && read_tokens(p, bytes, &ids, &at, err);
    Index index = {0};
    if (ok && prefix_recalls(p)) {
        size_t n = index_load(&index, (int)ids.len, e->key_width, bytes->data + at, bytes->len - at);
        ok = n || !ids.len || err_set(err, ERR_FORMAT, "the saved state of a slot has no index to recall by");
        at += n;
    }
    if (ok) buf_put(&state, bytes->data + at, bytes->len - at);
    ok = ok && e->backend->state(e->engine, slot, &state, STATE_LOAD, err);
    if (ok && e->backend->length(e->engine, slot) != (int)ids.len) {
        prefix_clear(p, slot);
        ok = err_set(err, ERR_FORMAT, "the saved state does not have the length of its tokens");
    }
    if (ok) {
        ids_deinit(&p->seq[slot].tokens);
        p->seq[slot].tokens = ids;
        index_deinit(&p->seq[slot].index);
        p->seq[slot].index = index;
        p->seq[slot].used = clock_seconds();
    } else {
        ids_deinit(&ids);
        index_deinit(&index);
    }
    buf_deinit(&state);
    return ok;
}

bool slot_erase(Prefix *p, int slot, int *tokens, Err *err) {
    if (!idle_slot(p, slot, err)) return false;
    *tokens = (int)p->seq[slot].tokens.len;
    prefix_clear(p, slot);
    return true;
}
