/* tenon tokenize: text to ids. The model is opened for its metadata only. */
#include "base/json.h"
#include "cli/command.h"
#include "cli/load.h"

enum { MAX_BATCH = 256 << 20 };

static void put_ids(Buf *out, const Ids *ids) {
    buf_putc(out, '[');
    for (size_t i = 0; i < ids->len; i++) buf_printf(out, i ? ",%d" : "%d", (int)ids->data[i]);
    buf_putc(out, ']');
}

/* The bytes of one token between quotes, printable. */
static void put_piece(Buf *out, Str s) {
    buf_putc(out, '\'');
    for (size_t i = 0; i < s.n;) {
        size_t at = i;
        int32_t cp = utf8_next(s, &i);
        if (cp == '\n')
            buf_put_str(out, S("\\n"));
        else if (cp == '\'' || cp == '\\')
            buf_printf(out, "\\%c", (char)cp);
        else if (cp < 0x20 || (cp >= 0x7f && cp < 0xa0))
            for (size_t k = at; k < i; k++) buf_printf(out, "\\x%02x", (unsigned char)s.p[k]);
        else
            buf_put(out, s.p + at, i - at);
    }
    buf_put_str(out, S("'\n"));
}

static void put_lines(Buf *out, const Tok *tok, const Ids *ids) {
    for (size_t i = 0; i < ids->len; i++) {
        buf_printf(out, "%d ", (int)ids->data[i]);
        put_piece(out, tok_bytes(tok, ids->data[i]));
    }
}

static bool tokenize_one(const Opts *o, const Tok *tok, unsigned flags, Str text, Buf *out, Err *err) {
    Ids ids = {0};
    bool ok = tok_encode(tok, text, flags, &ids, err);
    if (ok && o->opt[OPT_json].set) {
        buf_put_str(out, S("{\"ids\":"));
        put_ids(out, &ids);
        buf_put_str(out, S("}\n"));
    } else if (ok) {
        put_lines(out, tok, &ids);
    }
    ids_deinit(&ids);
    return ok;
}

static bool tokenize_batch(const char *path, const Tok *tok, unsigned flags, Buf *out, Err *err) {
    json_t *list = load_json(path, MAX_BATCH, err);
    if (!list) return false;
    bool ok = json_is_array(list) || err_set(err, ERR_FORMAT, "%s: not a JSON array of strings", path);
    Ids ids = {0};
    buf_putc(out, '[');
    for (size_t i = 0; ok && i < json_array_size(list); i++) {
        Str text = js_str(json_array_get(list, i));
        ids.len = 0;
        ok = text.p ? tok_encode(tok, text, flags, &ids, err) : err_set(err, ERR_FORMAT, "not a string");
        if (!ok) err_prefix(err, "%s: element %zu", path, i);
        if (i) buf_putc(out, ',');
        put_ids(out, &ids);
    }
    buf_put_str(out, S("]\n"));
    ids_deinit(&ids);
    json_decref(list);
    return ok;
}

bool cmd_tokenize(const Opts *o, Err *err) {
    const OptValue *v = o->opt;
    unsigned flags = (v[OPT_no_bos].set ? 0 : TOK_ADD_SPECIAL) | (v[OPT_no_parse_special].set ? 0 : TOK_PARSE_SPECIAL);
    Buf text = {0}, out = {0};
    Model *m = load_text(o, &text, err) ? load_model(o->model, MODEL_METADATA, err) : NULL;
    Tok *tok = m ? tok_open(m, err) : NULL;
    bool ok = tok && (v[OPT_batch].set ? tokenize_batch(v[OPT_batch].s, tok, flags, &out, err)
                                       : tokenize_one(o, tok, flags, buf_view(&text), &out, err));
    ok = ok && out_put(buf_view(&out), err);
    tok_close(tok);
    model_close(m);
    buf_deinit(&out);
    buf_deinit(&text);
    return ok;
}
