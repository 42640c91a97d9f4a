/* What a tokenizer.json or a GGUF vocabulary can get wrong, and the message for it; hostile patterns and texts.
 * With TENON_CORPUS=DIR every tokenizer.json is kept for the fuzzer. */
#include "../support/gguf_writer.h"
#include "../support/temp_dir.h"
#include "format/containers.h"
#include "text/tok_impl.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The parts of a small tokenizer.json; NULL: the good one. */
typedef struct Parts {
    const char *vocab, *merges, *model, *added, *normalizer, *pre, *post, *decoder;
} Parts;

#define BYTE_LEVEL "{\"type\":\"ByteLevel\",\"add_prefix_space\":false,\"trim_offsets\":true,\"use_regex\":false}"
#define SPLIT_AS(regex, rest) "{\"type\":\"Split\",\"pattern\":{\"Regex\":\"" regex "\"}," rest "}"
#define SPLIT(regex) SPLIT_AS(regex, "\"behavior\":\"Isolated\",\"invert\":false")
#define TEMPLATE(single, special) \
    "{\"type\":\"TemplateProcessing\",\"single\":[" single "],\"special_tokens\":{" special "}}"
#define X "{\"SpecialToken\":{\"id\":\"x\"}}"
#define NORMALIZERS(a, b) "{\"type\":\"Sequence\",\"normalizers\":[{\"type\":\"" a "\"},{\"type\":\"" b "\"}]}"
#define DECODERS(a) "{\"type\":\"Sequence\",\"decoders\":[" a "]}"
#define SEQUENCE(a) "{\"type\":\"Sequence\",\"pretokenizers\":[" a "," BYTE_LEVEL "]}"

static const char *or_good(const char *given, const char *good) { return given ? given : good; }

static void put_json(Buf *out, const Parts *p) {
    buf_printf(out, "{\"added_tokens\":%s,\"normalizer\":%s,\"pre_tokenizer\":%s,\"post_processor\":%s,\"decoder\":%s,",
               or_good(p->added, "[{\"id\":5,\"content\":\"<s>\",\"special\":true}]"), or_good(p->normalizer, "null"),
               or_good(p->pre, BYTE_LEVEL), or_good(p->post, "null"), or_good(p->decoder, "null"));
    buf_printf(out, "\"model\":{%s,\"vocab\":%s,\"merges\":%s}}", or_good(p->model, "\"type\":\"BPE\""),
               or_good(p->vocab, "{\"a\":0,\"b\":1,\"c\":2,\"ab\":3,\"abc\":4}"),
               or_good(p->merges, "[\"a b\",[\"ab\",\"c\"]]"));
}

static Tok *open_parts(const Parts *p, Err *err) {
    static int count;
    char name[32];
    Buf text = {0};
    put_json(&text, p);
    snprintf(name, sizeof name, "parts-%03d", count++);
    size_t n = text.len;
    buf_putc(&text, '\0');
    buf_put_str(&text, S("abc cab <s> aab  b"));
    corpus_keep("tokenizer", name, buf_view(&text));
    Tok *t = tok_open_json((Str){text.data, n}, err);
    buf_deinit(&text);
    return t;
}

static void refused(Parts p, const char *message) {
    Err err = {0};
    Tok *t = open_parts(&p, &err);
    if (t) fail_msg("accepted instead of: %s", message);
    if (!strstr(err.msg, message)) fail_msg("'%s' is not in: %s", message, err.msg);
}

static Tok *opened(Parts p) {
    Err err = {0};
    Tok *t = open_parts(&p, &err);
    if (!t) fail_msg("%s", err.msg);
    return t;
}

static void encodes(const Tok *t, const char *text, const char *want) {
    Ids ids = {0};
    Err err = {0};
    Buf got = {0};
    if (!tok_encode(t, str_of(text), TOK_ADD_SPECIAL | TOK_PARSE_SPECIAL, &ids, &err)) fail_msg("%s", err.msg);
    for (size_t i = 0; i < ids.len; i++) buf_printf(&got, "%s%d", i ? " " : "", ids.data[i]);
    assert_string_equal(buf_cstr(&got), want);
    ids_deinit(&ids);
    buf_deinit(&got);
}

static void the_small_one_works(void **state) {
    (void)state;
    Tok *t = opened((Parts){0});
    assert_int_equal(tok_size(t), 6);
    encodes(t, "abcaabb<s>c", "4 0 3 1 5 2");
    encodes(t, "axb", "3"); /* a byte without a token is left out, as in Hugging Face */
    tok_close(t);
    t = opened((Parts){.model = "\"type\":\"BPE\",\"unk_token\":\"c\""});
    encodes(t, "axyb", "0 2 2 1");
    tok_close(t);
    t = opened((Parts){.vocab = "{\"a\":0,\"b\":1,\"c\":2,\"ab\":3,\"abc\":9}"}); /* a gap */
    assert_int_equal(tok_size(t), 10);
    Buf out = {0};
    Err err = {0};
    assert_true(tok_decode(t, (int32_t[]){9, 7, 0}, 3, true, &out, &err));
    assert_string_equal(buf_cstr(&out), "abc a");
    buf_deinit(&out);
    tok_close(t);
    t = opened((Parts){.post = TEMPLATE(X ",{\"Sequence\":{\"id\":\"A\"}},{\"SpecialToken\":{\"id\":\"y\"}}",
                                        "\"x\":{\"ids\":[5,4]},\"y\":{\"ids\":[2]}")});
    encodes(t, "", "5 4 2");
    tok_close(t);
}

static void malformed_vocabularies_are_refused(void **state) {
    (void)state;
    Err err = {0};
    assert_null(tok_open_json(S(""), &err));
    assert_non_null(strstr(err.msg, "tokenizer.json: not valid JSON"));
    assert_null(tok_open_json(S("[]"), &err));
    assert_string_equal(err.msg, "tokenizer.json: not an object");
    assert_null(tok_open_json(S("{}"), &err));
    assert_string_equal(err.msg, "tokenizer.json: model '' is not supported");
    refused((Parts){.vocab = "{\"a\":0,\"b\":0}"}, "id 0 has two tokens, 'a' and 'b'");
    refused((Parts){.vocab = "{\"a\":-1}"}, "token 'a' has id -1 of a vocabulary of 6");
    refused((Parts){.vocab = "{\"a\":2000000000}"}, "a vocabulary of 2 entries with the largest id");
    refused((Parts){.vocab = "{\"a\":9223372036854775807}"}, "a vocabulary of 2 entries with the largest id");
    refused((Parts){.vocab = "{\"a\":5000}"}, "a vocabulary of 2 entries with the largest id 5000");
    refused((Parts){.vocab = "{\"a\":\"0\"}"}, "token 'a' has no id");
    refused((Parts){.vocab = "[]"}, "the model has no vocab or no merges");
    refused((Parts){.merges = "{}"}, "the model has no vocab or no merges");
    refused((Parts){.merges = "[\"a b\",\"b x\"]"}, "merge 1: 'x' is not in the vocabulary");
    refused((Parts){.merges = "[\"b c\"]"}, "merge 0: 'bc' is not in the vocabulary");
    refused((Parts){.merges = "[\"ab\"]"}, "merge 0 is not two pieces");
    refused((Parts){.merges = "[\"a b c\"]"}, "merge 0 is not two pieces");
    refused((Parts){.merges = "[[\"a\"]]"}, "merge 0 is not two pieces");
    refused((Parts){.merges = "[[\"a\",1]]"}, "merge 0 is not two pieces");
    refused((Parts){.merges = "[7]"}, "merge 0 is not two pieces");
    refused((Parts){.merges = "[\" a\"]"}, "merge 0: '' is not in the vocabulary");
    refused((Parts){.vocab = "{\"\":0,\"a\":1}", .merges = "[[\"\",\"a\"]]"}, "merge 0: '' is not in the vocabulary");
    refused((Parts){.added = "{}"}, "added_tokens is not an array");
    refused((Parts){.added = "[{\"id\":5}]"}, "added token 0 has no id or no content");
    refused((Parts){.added = "[{\"id\":1,\"content\":\"x\"}]"}, "id 1 has two tokens, 'b' and 'x'");
    refused((Parts){.added = "[{\"id\":9,\"content\":\"a\"}]"}, "token 'a' has two ids, 0 and 9");
    refused((Parts){.model = "\"unk_token\":\"x\""}, "unk_token is not in the vocabulary");
    Buf longest = {0};
    buf_printf(&longest, "[{\"id\":5,\"content\":\"%0300d\"}]", 0);
    refused((Parts){.added = buf_cstr(&longest)}, "added token 5 is 300 bytes long; at most 256 are supported");
    buf_deinit(&longest);
}

static void what_is_not_here_is_named(void **state) {
    (void)state;
    refused((Parts){.model = "\"type\":\"WordPiece\""}, "model 'WordPiece' is not supported");
    refused((Parts){.model = "\"type\":\"BPE\",\"dropout\":0.1"}, "dropout is not supported");
    refused((Parts){.model = "\"type\":\"BPE\",\"end_of_word_suffix\":\"</w>\""}, "end_of_word_suffix");
    refused((Parts){.normalizer = "{\"type\":\"BertNormalizer\"}"}, "normalizer 'BertNormalizer' is not supported");
    refused((Parts){.normalizer = NORMALIZERS("NFC", "ByteLevel")}, "normalizer 'ByteLevel' is not supported");
    refused((Parts){.normalizer = "{\"type\":\"Replace\",\"pattern\":{},\"content\":\"\"}"},
            "normalizer Replace without a String or Regex pattern");
    refused((Parts){.normalizer = "{\"type\":\"Replace\",\"pattern\":{\"Regex\":\"\\\\X\"},\"content\":\"\"}"},
            "normalizer: pattern '\\X': '\\X' is not supported");
    refused((Parts){.normalizer = "{\"type\":\"Precompiled\",\"precompiled_charsmap\":\"?\"}"}, "is not in base64");
    refused((Parts){.normalizer = "{\"type\":\"Precompiled\",\"precompiled_charsmap\":\"AAEAAAA=\"}"},
            "character map: 5 bytes with a table of 256");
    refused((Parts){.pre = "{\"type\":\"UnicodeScripts\"}"}, "pre-tokeniser 'UnicodeScripts' is not supported");
    refused((Parts){.pre = "{\"type\":\"Metaspace\",\"replacement\":\"ab\"}"}, "the replacement is not one character");
    refused((Parts){.pre = SEQUENCE(BYTE_LEVEL)}, "a pre-tokeniser after ByteLevel is not supported");
    refused((Parts){.pre = SEQUENCE(SPLIT_AS("a", "\"behavior\":\"Sideways\",\"invert\":true"))},
            "a pre-tokeniser with behavior 'Sideways' is not supported");
    refused((Parts){.pre = SEQUENCE("{\"type\":\"Split\",\"pattern\":{},\"behavior\":\"Isolated\"}")},
            "Split without a String or Regex pattern is not supported");
    refused((Parts){.post = "{\"type\":\"RobertaProcessing\"}"}, "token id -1 of a vocabulary of 6");
    refused((Parts){.post = "{\"type\":\"Roundtrip\"}"}, "post-processor 'Roundtrip' is not supported");
    refused((Parts){.post = TEMPLATE("", "")}, "the template has no place for the text");
    refused((Parts){.post = TEMPLATE(X, "\"x\":{\"ids\":[77]}")}, "token id 77 of a vocabulary of 6");
    refused((Parts){.decoder = "{\"type\":\"WordPiece\"}"}, "decoder 'WordPiece' is not supported");
    refused((Parts){.decoder = DECODERS("{\"type\":\"Fuse\"},{\"type\":\"Metaspace\"}")},
            "other than Strip after Fuse");
    refused((Parts){.decoder = DECODERS("{\"type\":\"Fuse\"},{\"type\":\"Strip\",\"content\":\" \",\"stop\":1}")},
            "a decoder Strip of the end of the text");
    refused((Parts){.decoder = DECODERS("{\"type\":\"ByteFallback\"},{\"type\":\"Strip\",\"content\":\" \"}")},
            "a decoder for ' ' between ByteFallback and Fuse");
    refused((Parts){.decoder = DECODERS("{\"type\":\"Metaspace\",\"replacement\":\"_\"},{\"type\":\"Fuse\"},"
                                        "{\"type\":\"Strip\",\"content\":\" \",\"start\":1}")},
            "a decoder Strip behind Metaspace and Fuse");
    refused((Parts){.model = "\"type\":\"BPE\",\"byte_fallback\":true"}, "no token for byte 0");
}

/* What Oniguruma refuses, and what it does that is not done here: what could recurse, refer back or call out, and what
 * depends on its own ideas of a text. What is accepted: test_tok_regex. */
static void patterns_are_refused_by_name(void **state) {
    static const char *const patterns[][2] = {
        {"(a)\\\\1", "'\\1' is not supported"},      {"(?<n>a)\\\\k<n>", "'\\k<n>' is not supported"},
        {"(?<n>a)\\\\g<n>", "'\\g<n>' is not"},      {"(?R)", "'(?R)' is not supported"},
        {"(*ACCEPT)", "'(*ACCEPT)' is not supported"}, {"(?C1)", "'(?C1)' is not supported"},
        {"(?~a)", "'(?~a)' is not supported"},       {"(?(1)a)", "'(?(1)a)' is not supported"},
        {"(?W:a)", "'(?W:a)' is not supported"},     {"(?s:.)", "'(?s:.)' is not supported"},
        {"(?P<n>a)", "'(?P<n>a)' is not supported"}, {"\\\\X", "'\\X' is not supported"},
        {"a\\\\y", "'\\y' is not supported"},          {"\\\\p{Script=Han}", "'\\p{Script=Han}' is not"},
        {"\\\\p{IsHan}", "'\\p{IsHan}' is not"},       {"[\\\\p{=word}]", "'\\p{=word}]' is not"},
        {"\\\\p{Zx}", "'\\p{Zx}' is not supported"},   {"\\\\p{L", "a property without an end"},
        {"\\\\xe9", "'\\xe9' is not supported"},       {"\\\\u12", "'\\u12' is not supported"},
        {"\\\\x{110000}", "'\\x{110000}' is not"},     {"\\\\ca", "'\\ca' is not supported"},
        {"[a", "'[a': a set without an end"},        {"[]", "'[]': an empty set"},
        {"[z-a]", "a range that is empty"},          {"[a-\\\\d]", "a class at the end of a range"},
        {"[\\\\d-a]", "a range that begins with a"}, {"[[:foo:]]", "'[:foo:]]': no POSIX class"},
        {"\\\\", "the pattern ends in an escape"},   {"(", "'(': a group without an end"},
        {"a)", "')': a parenthesis that closes"},    {"(?#a", "a comment without an end"},
        {"*a", "'*a': a count of nothing"},          {"^*", "'*': a count of what has no width"},
        {"(?=a)+", "'+': a count of what has no"},   {"a{99999}", "'{99999}': more than 65535 times"},
        {"(?<=a(?=b))c", "a look ahead inside of"},  {"(?<=a*)b", "lookbehind assertion is not fixed length"},
        {"(?<!(a))b", "'(a))b' is not supported"},   {"", "Split without a String or Regex"},
    };
    (void)state;
    for (size_t k = 0; k < sizeof patterns / sizeof *patterns; k++) {
        char pre[400];
        snprintf(pre, sizeof pre, SEQUENCE(SPLIT("%s")), patterns[k][0]);
        refused((Parts){.pre = pre}, patterns[k][1]);
    }
    Buf deep = {0};
    for (int i = 0; i < 200; i++) buf_putc(&deep, '(');
    for (int i = 0; i < 200; i++) buf_putc(&deep, ')');
    Buf pre = {0};
    buf_printf(&pre, SEQUENCE(SPLIT("%s")), buf_cstr(&deep));
    refused((Parts){.pre = buf_cstr(&pre)}, "nested too deeply");
    buf_deinit(&deep);
    buf_deinit(&pre);
}

/* A pattern that would run for years on this text ends in an error. */
static void steps_are_limited(void **state) {
    static const char *const patterns[] = {"(a+)+[bc]", "(?:a|aa)+[bc]", "a*a*a*[bc]", "a+[bc]", "(?=(a+)+[bc])a",
                                           "(?:a?){50}a{50}[bc]"};
    (void)state;
    Buf text = {0};
    while (text.len < 300000) buf_putc(&text, 'a');
    for (size_t k = 0; k < sizeof patterns / sizeof *patterns; k++) {
        char pre[400];
        snprintf(pre, sizeof pre, SEQUENCE(SPLIT("%s")), patterns[k]);
        Tok *t = opened((Parts){.pre = pre});
        Ids ids = {0};
        Err err = {0};
        if (tok_encode(t, buf_view(&text), 0, &ids, &err)) fail_msg("%s: no error", patterns[k]);
        assert_string_equal(err.msg, "pre-tokeniser pattern 1: takes too many steps on this text");
        assert_int_equal(ids.len, 0);
        ids_deinit(&ids);
        tok_close(t);
    }
    buf_deinit(&text);
}

/* A normaliser that doubles a text over and over, or adds megabytes to it. */
static void growth_is_limited(void **state) {
    static const char *const one = "{\"type\":\"Replace\",\"pattern\":{\"String\":\"a\"},\"content\":\"aaa\"}";
    (void)state;
    Buf many = {0}, prepend = {0};
    buf_put_str(&many, S("{\"type\":\"Sequence\",\"normalizers\":["));
    for (int k = 0; k < 15; k++) buf_printf(&many, "%s%s", k ? "," : "", one);
    buf_put_str(&many, S("]}"));
    buf_put_str(&prepend, S("{\"type\":\"Prepend\",\"prepend\":\""));
    for (int k = 0; k < 100000; k++) buf_putc(&prepend, 'a');
    buf_put_str(&prepend, S("\"}"));
    const char *const normalizers[] = {buf_cstr(&many), buf_cstr(&prepend)};
    static const char *const says[] = {"normalizer 6 makes 1216 bytes of 3 or more", "normalizer 1 makes 1216 bytes"};
    for (int k = 0; k < 2; k++) {
        Tok *t = opened((Parts){.normalizer = normalizers[k]});
        Ids ids = {0};
        Err err = {0};
        assert_false(tok_encode(t, S("aab"), 0, &ids, &err));
        if (!strstr(err.msg, says[k])) fail_msg("%s", err.msg);
        assert_int_equal(ids.len, 0);
        tok_close(t);
    }
    Tok *t = opened((Parts){.normalizer = one, .added = "[]"});
    encodes(t, "ab", "0 0 3");
    tok_close(t);
    buf_deinit(&many);
    buf_deinit(&prepend);
}

/* A token takes the white space behind it; another that begins there is found all the same, as in Hugging Face. Each of
 * many would look through all the rest: not twice. */
static void tokens_in_stripped_space_are_found(void **state) {
    (void)state;
    Tok *t = opened((Parts){.added = "[{\"id\":5,\"content\":\"<s>\",\"special\":true,\"rstrip\":true},"
                                     "{\"id\":6,\"content\":\" \",\"rstrip\":true},{\"id\":7,\"content\":\"\\n\"}]"});
    encodes(t, "a<s> \n a", "0 5 6 7 6 0");
    encodes(t, "<s>\t\ta<s>", "5 0 5");
    Buf text = {0};
    Ids ids = {0};
    Err err = {0};
    while (text.len < 1000000) buf_putc(&text, ' ');
    assert_true(tok_encode(t, buf_view(&text), 0, &ids, &err));
    assert_int_equal(ids.len, text.len);
    ids_deinit(&ids);
    buf_deinit(&text);
    tok_close(t);
}

/* A pattern that is in no table is run with its steps counted, and splits as the same pattern does without. */
static void counted_patterns_split_alike(void **state) {
    (void)state;
    Tok *t = opened((Parts){.pre = SEQUENCE(SPLIT(" ?\\\\p{L}+|\\\\s+(?!\\\\S)|\\\\s")), .added = "[]"});
    encodes(t, "abcab c  aab", "4 3 2 0 3");
    tok_close(t);
    t = opened((Parts){.pre = SEQUENCE(SPLIT("(?=b)")), .added = "[]"}); /* an empty match cuts */
    encodes(t, "ababc", "0 1 0 1 2");
    tok_close(t);
    t = opened((Parts){.pre = SEQUENCE(SPLIT("(?<=ab)c*")), .added = "[]"}); /* looks behind its start */
    encodes(t, "abccabc", "3 2 2 3 2");
    tok_close(t);
    t = opened((Parts){.pre = SEQUENCE(SPLIT("^b|a$")), .added = "[]"}); /* at every line, as in Oniguruma */
    encodes(t, "ab\na\nbc", "3 0 1 2");
    tok_close(t);
}

#define MARK "\xe2\x96\x81"
#define METASPACE(scheme, split) \
    "{\"type\":\"Metaspace\",\"replacement\":\"" MARK "\",\"prepend_scheme\":\"" scheme "\",\"split\":" split "}"
#define PIECES "[[\"<unk>\",0],[\"" MARK "\",-2],[\"a\",-3],[\"" MARK "a\",-4]"

/* A small Unigram; NULL: the good parts. */
static void export_gives(const char *model, const char *pre, const char *decoder, const char *added,
                         const char *message) {
    Buf text = {0};
    Err err = {0};
    buf_printf(&text, "{\"added_tokens\":[{\"id\":0,\"content\":\"<unk>\",\"special\":true}%s],\"normalizer\":null,",
               or_good(added, ""));
    buf_printf(&text, "\"pre_tokenizer\":%s,\"decoder\":%s,\"model\":{\"type\":\"Unigram\",%s}}",
               or_good(pre, METASPACE("never", "true")), or_good(decoder, METASPACE("never", "true")),
               or_good(model, "\"unk_id\":0,\"vocab\":" PIECES "]"));
    Tok *t = tok_open_json(buf_view(&text), &err);
    if (!t) fail_msg("%s", err.msg);
    t->eos = message && !strcmp(message, "EOS") ? -1 : 2;
    Model *m = model_new(MODEL_GGUF, "test");
    bool ok = tok_export(t, tok_size(t), m, &err);
    if (ok != !message) fail_msg("%s: %s", message ? message : "should be written", err.msg);
    if (message && !strstr(err.msg, message)) fail_msg("'%s' is not in: %s", message, err.msg);
    model_close(m);
    tok_close(t);
    buf_deinit(&text);
}

static void what_a_gguf_cannot_say_is_named(void **state) {
#define INNER "\"unk_id\":0,\"vocab\":" PIECES ",[\"a" MARK "\",-5]]"
    (void)state;
    export_gives(NULL, NULL, NULL, NULL, NULL);
    export_gives(INNER, NULL, NULL, NULL, "token 4 has a space inside");
    export_gives(INNER, METASPACE("never", "false"), NULL, NULL, NULL);
    export_gives("\"unk_id\":0,\"byte_fallback\":true,\"vocab\":" PIECES "]", NULL, NULL, NULL, "only nearly");
    export_gives("\"vocab\":" PIECES "]", NULL, NULL, NULL, "no unk_id");
    export_gives("\"unk_id\":2,\"vocab\":" PIECES "]", NULL, NULL, NULL, "unknown token 2 is no special token");
    export_gives("\"unk_id\":0,\"vocab\":[[\"<unk>\",-9],[\"a\",-3]]", NULL, NULL, NULL, "the lowest score, -9");
    export_gives(NULL, METASPACE("always", "true"), METASPACE("always", "true"), NULL, "normalizer and pre_tokenizer");
    export_gives(NULL, METASPACE("first", "true"), METASPACE("first", "true"), NULL, "normalizer and pre_tokenizer");
    export_gives(NULL, NULL, "{\"type\":\"Fuse\"}", NULL, "decoder: token 1 is other text");
    export_gives(NULL, NULL, METASPACE("always", "true"), NULL, "drops the first space");
    export_gives(NULL, NULL, NULL, ",{\"id\":4,\"content\":\"x\",\"normalized\":true}", "token 4 is searched for");
    export_gives(NULL, NULL, NULL, ",{\"id\":4,\"content\":\"x\"}", NULL);
    export_gives(NULL, NULL, NULL, ",{\"id\":4,\"content\":\"x y\"}", "added token 4 is no special token");
    export_gives(NULL, NULL, NULL, NULL, "EOS");
}

static void what_a_gguf_of_bytes_cannot_say_is_named(void **state) {
    static const char gpt2[] = "{\"type\":\"ByteLevel\",\"add_prefix_space\":false,\"use_regex\":true}";
    static const struct {
        Parts parts;
        const char *message;
    } rows[] = {
        {{.pre = gpt2}, NULL},
        {{.pre = gpt2, .normalizer = "{\"type\":\"NFC\"}"}, NULL},
        {{.pre = gpt2, .normalizer = NORMALIZERS("NFC", "Lowercase")}, "normalizer (step 2)"},
        {{.pre = gpt2, .normalizer = "{\"type\":\"NFKC\"}"}, "normalizer (step 1)"},
        {{0}, "the tokenizer's pre-tokeniser has no name"},
    };
    (void)state;
    for (size_t k = 0; k < sizeof rows / sizeof *rows; k++) {
        Tok *t = opened(rows[k].parts);
        Model *m = model_new(MODEL_GGUF, "test");
        Err err = {0};
        assert_int_equal(tok_export(t, tok_size(t), m, &err), !rows[k].message);
        if (rows[k].message && !strstr(err.msg, rows[k].message)) fail_msg("%zu: %s", k, err.msg);
        model_close(m);
        tok_close(t);
    }
}

static bool opens_gguf(GgufWriter *w, Err *err) {
    Buf file = {0};
    gw_end(w, &file);
    Model *m = model_new(MODEL_GGUF, "test");
    const FileMap bytes = {.data = (uint8_t *)file.data, .size = file.len};
    if (!gguf_parse(m, bytes, MODEL_METADATA, err)) fail_msg("%s", err->msg);
    Tok *t = tok_open(m, err);
    if (t) {
        encodes(t, "abc", "4");
        tok_close(t);
    }
    model_close(m);
    buf_deinit(&file);
    return t;
}

typedef struct Gguf {
    const char *model, *pre;
    const char *tokens[8], *merges[4];
    int32_t types[8];
    int n_types;
    uint32_t eos;
    bool add_bos;
} Gguf;

static void gguf_gives(Gguf g, const char *message) {
    static const char *const tokens[] = {"a", "b", "c", "ab", "abc", "<s>"}, *const merges[] = {"a b", "ab c"};
    GgufWriter w = {0};
    Err err = {0};
    int n_tokens = 0, n_merges = 0;
    while (g.tokens[n_tokens]) n_tokens++;
    while (g.merges[n_merges]) n_merges++;
    gw_str(&w, "general.architecture", "llama");
    if (!g.model || *g.model) gw_str(&w, "tokenizer.ggml.model", or_good(g.model, "gpt2"));
    gw_str(&w, "tokenizer.ggml.pre", or_good(g.pre, "gpt-2"));
    gw_strs(&w, "tokenizer.ggml.tokens", n_tokens ? g.tokens : tokens, n_tokens ? (uint64_t)n_tokens : 6);
    gw_strs(&w, "tokenizer.ggml.merges", n_merges ? g.merges : merges, n_merges ? (uint64_t)n_merges : 2);
    if (g.n_types) gw_i32s(&w, "tokenizer.ggml.token_type", g.types, (uint64_t)g.n_types);
    if (g.eos) gw_u32(&w, "tokenizer.ggml.eos_token_id", g.eos);
    if (g.add_bos) gw_bool(&w, "tokenizer.ggml.add_bos_token", true);
    bool ok = opens_gguf(&w, &err);
    if (ok != !message) fail_msg("%s: %s", message ? message : "should be accepted", err.msg);
    if (message && !strstr(err.msg, message)) fail_msg("'%s' is not in: %s", message, err.msg);
}

static void gguf_vocabularies_are_checked(void **state) {
    (void)state;
    gguf_gives((Gguf){0}, NULL);
    gguf_gives((Gguf){.types = {1, 1, 1, 1, 1, 3}, .n_types = 6, .eos = 5}, NULL);
    gguf_gives((Gguf){.pre = "llama-bpe"}, NULL); /* BOS by default, but there is none */
    gguf_gives((Gguf){.model = ""}, "'tokenizer.ggml.model' is missing");
    gguf_gives((Gguf){.model = "bert"}, "tokenizer 'bert' is not supported; supported: gpt2, llama, t5, gemma4");
    gguf_gives((Gguf){.pre = "xyz"}, "pre-tokeniser 'xyz' is not supported; supported: gpt-2, ");
    gguf_gives((Gguf){.tokens = {"a", "b", "a"}}, "token 'a' has two ids, 0 and 2");
    gguf_gives((Gguf){.tokens = {"a", "b\xff", "c"}}, "token 1 is not UTF-8 at byte 1");
    gguf_gives((Gguf){.merges = {"a b", "abc"}}, "merge 1 is not two pieces");
    gguf_gives((Gguf){.merges = {"a z"}}, "merge 0: 'z' is not in the vocabulary");
    gguf_gives((Gguf){.types = {1, 1}, .n_types = 2}, "2 token types for 6 tokens");
    gguf_gives((Gguf){.eos = 6}, NULL); /* no token: left out */
    gguf_gives((Gguf){.eos = UINT32_MAX}, NULL);
    gguf_gives((Gguf){.add_bos = true}, "adds a BOS token and has none");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_small_one_works),
        cmocka_unit_test(malformed_vocabularies_are_refused),
        cmocka_unit_test(what_is_not_here_is_named),
        cmocka_unit_test(patterns_are_refused_by_name),
        cmocka_unit_test(steps_are_limited),
        cmocka_unit_test(growth_is_limited),
        cmocka_unit_test(tokens_in_stripped_space_are_found),
        cmocka_unit_test(counted_patterns_split_alike),
        cmocka_unit_test(what_a_gguf_cannot_say_is_named),
        cmocka_unit_test(what_a_gguf_of_bytes_cannot_say_is_named),
        cmocka_unit_test(gguf_vocabularies_are_checked),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
