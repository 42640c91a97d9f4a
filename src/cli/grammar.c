/* tenon grammar: what becomes of a grammar, a schema or a pattern, and which texts it allows. */
#include "cli/grammar.h"

#include "base/file.h"
#include "base/json.h"
#include "cli/command.h"
#include "cli/load.h"

enum { MAX_MATCH = 256 << 20 };

static Grammar *of_schema(Str text, Err *err) {
    json_t *schema = js_parse(text, "the schema", JS_EXACT, err);
    Grammar *g = schema ? grammar_schema(schema, err) : NULL;
    json_decref(schema);
    return g;
}

bool grammar_of(const Opts *o, const Tok *tok, Grammar **out, Err *err) {
    const OptValue *v = o->opt;
    const char *path = v[OPT_grammar_file].set ? v[OPT_grammar_file].s : v[OPT_json_schema_file].s;
    const char *given = v[OPT_grammar].set ? v[OPT_grammar].s
                        : v[OPT_regex].set ? v[OPT_regex].s
                                           : v[OPT_json_schema].s;
    bool file = v[OPT_grammar_file].set || v[OPT_json_schema_file].set;
    Buf text = {0};
    *out = NULL;
    if (!file && !given) return true;
    if (file && !file_read_stream(path, LANG_MAX_TEXT, &text, err)) {
        buf_deinit(&text);
        return false;
    }
    Str source = file ? buf_view(&text) : str_of(given);
    bool ok = load_check_utf8(file ? path : "the grammar", source, err);
    if (ok && (v[OPT_grammar].set || v[OPT_grammar_file].set)) *out = grammar_gbnf(source, tok, err);
    else if (ok && v[OPT_regex].set) *out = grammar_regex(source, err);
    else if (ok) *out = of_schema(source, err);
    if (ok && !*out && file) err_prefix(err, "%s", path);
    buf_deinit(&text);
    return *out != NULL;
}

static bool match_all(const char *path, Grammar *g, Buf *out, Err *err) {
    json_t *list = load_json(path, MAX_MATCH, err);
    if (!list) return false;
    bool ok = json_is_array(list) || err_set(err, ERR_FORMAT, "%s: not a JSON array of strings", path);
    buf_putc(out, '[');
    for (size_t i = 0; ok && i < json_array_size(list); i++) {
        Str text = js_str(json_array_get(list, i));
        int is = text.p ? grammar_match(g, text, err) : -1;
        if (!text.p) err_set(err, ERR_FORMAT, "not a string");
        ok = is >= 0 || err_prefix(err, "%s: element %zu", path, i);
        buf_printf(out, "%s%s", i ? "," : "", is ? "true" : "false");
    }
    buf_put_str(out, S("]\n"));
    json_decref(list);
    return ok;
}

bool cmd_grammar(const Opts *o, Err *err) {
    Grammar *g;
    Buf out = {0};
    bool ok = grammar_of(o, NULL, &g, err);
    if (ok && o->opt[OPT_match].set) {
        ok = match_all(o->opt[OPT_match].s, g, &out, err);
    } else if (ok) {
        GrammarSize n = grammar_size(g);
        buf_printf(&out, o->opt[OPT_json].set ? "{\"rules\":%d,\"places\":%d,\"edges\":%d}\n"
                                              : "%d rules, %d places, %d edges\n",
                   n.rules, n.nodes, n.edges);
    }
    ok = ok && out_put(buf_view(&out), err);
    buf_deinit(&out);
    grammar_free(g);
    return ok;
}
