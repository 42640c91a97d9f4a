/* See http1.h. Lines end in CR LF and in nothing else. */
#include "server/http1.h"

#include "base/ascii.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { MAX_EXTRA = 16 << 10, MAX_SIZE_DIGITS = 16, MAX_LENGTH_DIGITS = 18 };

__attribute__((format(printf, 3, 4))) static bool refuse(Refusal *no, int status, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    no->status = status;
    vsnprintf(no->why, sizeof no->why, fmt, ap);
    va_end(ap);
    return false;
}

static bool is_space(char c) { return c == ' ' || c == '\t'; }
static bool is_control(char c) { return (unsigned char)c < 0x20 || c == 0x7f; }

static bool is_token_char(char c) {
    return ascii_is_letter(c) || ascii_is_digit(c) || (c && strchr("!#$%&'*+-.^_`|~", c));
}

static bool is_token(Str s) {
    for (size_t i = 0; i < s.n; i++)
        if (!is_token_char(s.p[i])) return false;
    return s.n > 0;
}

static bool same(Str s, const char *name) { return strlen(name) == s.n && strncasecmp(s.p, name, s.n) == 0; }

static Str trim(Str s) {
    while (s.n && is_space(*s.p)) s = str_from(s, 1);
    while (s.n && is_space(s.p[s.n - 1])) s.n--;
    return s;
}

/* The next element of a list with commas; false: there is none. */
static bool next_of(Str *list, Str *item) {
    if (!list->p) return false;
    const char *comma = memchr(list->p, ',', list->n);
    size_t n = comma ? (size_t)(comma - list->p) : list->n;
    *item = trim((Str){list->p, n});
    *list = comma ? str_from(*list, n + 1) : (Str){0};
    return true;
}

/* ---- finding the head */

size_t head_find(Str in, size_t *seen, Refusal *no) {
    for (size_t i = *seen; i < in.n && i < HTTP1_HEAD; i++) {
        char c = in.p[i];
        bool after_cr = i && in.p[i - 1] == '\r';
        if (after_cr && c != '\n') return refuse(no, 400, "the head has a carriage return that ends no line");
        if (c == '\n' && !after_cr) return refuse(no, 400, "the head has a line that ends without a carriage return");
        if (is_control(c) && c != '\t' && c != '\r' && c != '\n')
            return refuse(no, 400, "the head has the control character 0x%02x", (unsigned char)c);
        if (i == HTTP1_LINE && !memchr(in.p, '\n', HTTP1_LINE))
            return refuse(no, 414, "the request line has more than %d bytes", HTTP1_LINE);
        if (c == '\n' && i >= 3 && in.p[i - 2] == '\n') return i + 1;
    }
    *seen = in.n;
    if (in.n >= HTTP1_HEAD) return refuse(no, 431, "the head has more than %d bytes", HTTP1_HEAD);
    return 0;
}

/* ---- the target */

/* host[:port], as of a Host field or an absolute target. */
static bool is_authority(Str s) {
    const char *end = s.n && *s.p == '[' ? memchr(s.p, ']', s.n) : NULL;
    if (s.n && *s.p == '[' && !end) return false;
    size_t host = end ? (size_t)(end - s.p) + 1 : 0, i = host;
    for (size_t k = 1; k + 1 < host; k++)
        if (ascii_hex(s.p[k]) < 0 && s.p[k] != ':' && s.p[k] != '.') return false;
    if (!host)
        while (i < s.n && (is_token_char(s.p[i]) || strchr("(),;=", s.p[i])) && !strchr("#^`|", s.p[i])) i++;
    if (i < s.n && s.p[i++] != ':') return false;
    while (i < s.n && ascii_is_digit(s.p[i])) i++;
    return i == s.n;
}

/* In place, and ends it in a NUL, for which there is room; of a query each pair. *len counts the last NUL. */
static bool decode(char *p, size_t n, bool query, size_t *len, Refusal *no) {
    size_t to = 0;
    bool name = query; /* an encoded "=" in a name stays so, that it does not end it */
    for (size_t i = 0; i < n; i++) {
        char c = p[i];
        if (c == '%') {
            int high = i + 2 < n ? ascii_hex(p[i + 1]) : -1, low = high >= 0 ? ascii_hex(p[i + 2]) : -1;
            if (low < 0) return refuse(no, 400, "the target has a '%%' without two hexadecimal digits");
            char decoded = (char)(high << 4 | low);
            if (is_control(decoded)) return refuse(no, 400, "the target has an encoded control character");
            if (!(name && decoded == '=')) {
                c = decoded;
                i += 2;
            }
        } else if (query) {
            name = c == '&' || (name && c != '=');
            c = c == '&' ? '\0' : c == '+' ? ' ' : c;
        }
        p[to++] = c;
    }
    p[to] = '\0';
    *len = to + 1;
    return true;
}

static bool parse_target(char *p, size_t n, Head *h, Refusal *no) {
    size_t at = 0, len;
    bool options = strcmp(h->method, "OPTIONS") == 0;
    for (size_t i = 0; i < n; i++)
        if ((unsigned char)p[i] <= ' ' || (unsigned char)p[i] >= 0x7f || p[i] == '#')
            return refuse(no, 400, "the target has the character 0x%02x", (unsigned char)p[i]);
    bool secure = n > 8 && strncasecmp(p, "https://", 8) == 0;
    if (secure || (n > 7 && strncasecmp(p, "http://", 7) == 0)) {
        size_t host = secure ? 8 : 7;
        at = host + strcspn(p + host, "/? ");
        if (at == host || !is_authority((Str){p + host, at - host}))
            return refuse(no, 400, "the target's host is not valid");
        if (p[at] != '/') p[--at] = '/'; /* an empty path; the host is not needed any more */
    } else if (strcmp(h->method, "CONNECT") == 0) {
        return refuse(no, 501, "CONNECT is not supported: this is no proxy");
    } else if (!(n && *p == '/') && !(options && n == 1 && *p == '*')) {
        return refuse(no, 400, "the target is neither a path nor an absolute http URL");
    }
    h->path = p + at;
    size_t path = strcspn(p + at, "? "), query = at + path + 1;
    bool has_query = p[at + path] == '?';
    if (has_query && !decode(p + query, n - query, true, &h->query.n, no)) return false;
    if (has_query) h->query.p = p + query;
    return decode(p + at, path, false, &len, no);
}

/* ---- the lines */

static bool parse_version(Str s, Head *h, Refusal *no) {
    bool good = s.n == 8 && memcmp(s.p, "HTTP/", 5) == 0 && ascii_is_digit(s.p[5]) && s.p[6] == '.' &&
                ascii_is_digit(s.p[7]);
    if (!good) return refuse(no, 400, "the request line does not end in a version, HTTP/1.1");
    if (s.p[5] != '1') return refuse(no, 505, "HTTP/%c.%c is not supported: this is HTTP/1.1", s.p[5], s.p[7]);
    h->minor = s.p[7] - '0';
    return true;
}

static bool parse_request_line(char *p, size_t n, Head *h, Refusal *no) {
    char *first = memchr(p, ' ', n), *last = memrchr(p, ' ', n);
    if (!first || first == last) return refuse(no, 400, "the first line is not 'METHOD target HTTP/1.1'");
    if (!is_token((Str){p, (size_t)(first - p)})) return refuse(no, 400, "the method is not valid");
    if (!parse_version((Str){last + 1, (size_t)(p + n - last - 1)}, h, no)) return false;
    *first = '\0';
    h->method = p;
    return parse_target(first + 1, (size_t)(last - first - 1), h, no);
}

static bool parse_length(Str v, Head *h, Refusal *no) {
    h->length = 0;
    for (size_t i = 0; i < v.n; i++) {
        if (!ascii_is_digit(v.p[i])) return refuse(no, 400, "Content-Length '%.40s' is not a number", v.p);
        if (i < MAX_LENGTH_DIGITS) h->length = h->length * 10 + (uint64_t)(v.p[i] - '0');
    }
    if (!v.n) return refuse(no, 400, "Content-Length is empty");
    if (v.n > MAX_LENGTH_DIGITS) return refuse(no, 413, "Content-Length '%.40s' is too large", v.p);
    return h->has_length = true;
}

/* RFC 9112 6.1, 6.3: chunked once, and as the last coding; 501 for others before it. */
static bool parse_transfer(Str v, Head *h, Refusal *no) {
    const char *text = v.p;
    int codings = 0;
    bool last = false;
    for (Str coding; next_of(&v, &coding); codings++) {
        if (!is_token(coding) || last) return refuse(no, 400, "Transfer-Encoding '%.40s' is not valid", text);
        last = same(coding, "chunked");
    }
    if (!last) return refuse(no, 400, "Transfer-Encoding '%.40s' does not end in chunked", text);
    if (codings > 1) return refuse(no, 501, "Transfer-Encoding '%.40s' is not supported", text);
    return h->chunked = true;
}

/* What the fields of a head say together. */
typedef struct Seen {
    int hosts, lengths;
    bool close, keep;
} Seen;

static void read_connection(Str value, Seen *seen) {
    for (Str item; next_of(&value, &item);) {
        seen->close |= same(item, "close");
        seen->keep |= same(item, "keep-alive");
    }
}

static bool parse_field(Head *h, Str name, Str value, Seen *seen, Refusal *no) {
    if (same(name, "Host")) {
        if (++seen->hosts > 1) return refuse(no, 400, "the Host is given %d times", seen->hosts);
        return is_authority(value) || refuse(no, 400, "the Host '%.40s' is not valid", value.p);
    }
    bool length = same(name, "Content-Length"), transfer = same(name, "Transfer-Encoding");
    if (length || transfer) {
        if (++seen->lengths > 1) return refuse(no, 400, "the length of the body is given %d times", seen->lengths);
        if (transfer && h->minor == 0) return refuse(no, 400, "HTTP/1.0 has no Transfer-Encoding");
        return length ? parse_length(value, h, no) : parse_transfer(value, h, no);
    }
    if (same(name, "Expect")) {
        if (!same(value, "100-continue")) return refuse(no, 417, "Expect '%.40s' cannot be met", value.p);
        h->expects = h->minor > 0;
    }
    if (same(name, "Connection")) read_connection(value, seen);
    return true;
}

static bool parse_fields(char *p, size_t n, Head *h, Refusal *no) {
    Seen seen = {0};
    h->fields = (Str){p, n};
    for (char *end; n > 2; n -= (size_t)(end + 2 - p), p = end + 2) {
        end = memchr(p, '\r', n);
        char *colon = memchr(p, ':', (size_t)(end - p));
        if (is_space(*p)) return refuse(no, 400, "the head has a line that begins with white space");
        if (!colon || !is_token((Str){p, (size_t)(colon - p)}))
            return refuse(no, 400, "the head has a line that is not 'name: value'");
        Str value = trim((Str){colon + 1, (size_t)(end - colon - 1)});
        p[(size_t)(value.p - p) + value.n] = '\0';
        if (!parse_field(h, (Str){p, (size_t)(colon - p)}, value, &seen, no)) return false;
    }
    h->keep = !seen.close && (seen.keep || h->minor > 0);
    return seen.hosts || h->minor == 0 || refuse(no, 400, "there is no Host field");
}

bool head_parse(char *bytes, size_t n, Head *out, Refusal *no) {
    *out = (Head){0};
    size_t line = (size_t)((char *)memchr(bytes, '\r', n) - bytes);
    return parse_request_line(bytes, line, out, no) && parse_fields(bytes + line + 2, n - line - 2, out, no);
}

const char *head_field(const Head *h, const char *name) {
    size_t len = strlen(name);
    const char *p = h->fields.p, *end = p ? p + h->fields.n : p;
    for (; end - p > 2; p = (const char *)memchr(p, '\n', (size_t)(end - p)) + 1)
        if (strncasecmp(p, name, len) == 0 && p[len] == ':') return p + len + 1 + strspn(p + len + 1, " \t");
    return NULL;
}

const char *head_query(const Head *h, const char *name) {
    size_t len = strlen(name);
    const char *p = h->query.p, *end = p ? p + h->query.n : p;
    for (; p < end; p += strlen(p) + 1)
        if (strncmp(p, name, len) == 0 && (p[len] == '=' || !p[len])) return p + len + (p[len] == '=');
    return NULL;
}

/* ---- chunks */

enum {
    SIZE,                         /* chunk-size */
    EXT_NAME, EXT_IN_NAME,        /* *( BWS ";" BWS name [ BWS "=" BWS ( token / quoted-string ) ] ) */
    EXT_AFTER_NAME, EXT_VALUE,
    EXT_IN_VALUE, EXT_QUOTED, EXT_ESCAPED, EXT_AFTER_QUOTED, EXT_SPACE,
    SIZE_LF, DATA, DATA_CR, DATA_LF,
    TRAILER, TRAILER_NAME, TRAILER_VALUE, TRAILER_LF,
    END_LF,
};

static int chunk_size(Chunks *c, char b) {
    int digit = ascii_hex(b);
    if (digit >= 0 && c->digits < MAX_SIZE_DIGITS) {
        c->left = c->left << 4 | (uint64_t)digit;
        c->digits++;
        return SIZE;
    }
    if (digit >= 0 || !c->digits) return -1;
    return b == '\r' ? SIZE_LF : b == ';' ? EXT_NAME : is_space(b) ? EXT_SPACE : -1;
}

static int chunk_extension(int state, char b) {
    bool token = is_token_char(b), space = is_space(b), text = !is_control(b) || space;
    switch (state) {
    case EXT_SPACE: return space ? EXT_SPACE : b == ';' ? EXT_NAME : -1;
    case EXT_NAME: return space ? EXT_NAME : token ? EXT_IN_NAME : -1;
    case EXT_AFTER_NAME: return space ? EXT_AFTER_NAME : b == ';' ? EXT_NAME : b == '=' ? EXT_VALUE : -1;
    case EXT_VALUE: return space ? EXT_VALUE : b == '"' ? EXT_QUOTED : token ? EXT_IN_VALUE : -1;
    case EXT_QUOTED: return b == '"' ? EXT_AFTER_QUOTED : b == '\\' ? EXT_ESCAPED : text ? EXT_QUOTED : -1;
    case EXT_ESCAPED: return text ? EXT_QUOTED : -1;
    default: break; /* at the end of a name, of a token or of a quoted string */
    }
    if (token && state != EXT_AFTER_QUOTED) return state;
    if (b == '=' && state == EXT_IN_NAME) return EXT_VALUE;
    return b == '\r' ? SIZE_LF : b == ';' ? EXT_NAME : !space ? -1 : state == EXT_IN_NAME ? EXT_AFTER_NAME : EXT_SPACE;
}

static int chunk_next(Chunks *c, char b) {
    switch (c->state) {
    case SIZE: return chunk_size(c, b);
    case SIZE_LF: return b != '\n' ? -1 : c->left ? DATA : TRAILER;
    case DATA_CR: return b == '\r' ? DATA_LF : -1;
    case DATA_LF: return b == '\n' ? SIZE : -1;
    case TRAILER: return b == '\r' ? END_LF : is_token_char(b) ? TRAILER_NAME : -1;
    case TRAILER_NAME: return b == ':' ? TRAILER_VALUE : is_token_char(b) ? TRAILER_NAME : -1;
    case TRAILER_VALUE: return b == '\r' ? TRAILER_LF : !is_control(b) || b == '\t' ? TRAILER_VALUE : -1;
    case TRAILER_LF: return b == '\n' ? TRAILER : -1;
    case END_LF:
        c->done = b == '\n';
        return c->done ? END_LF : -1;
    default: return chunk_extension(c->state, b);
    }
}

size_t chunks_take(Chunks *c, Str in, Str *data, Refusal *no) {
    *data = (Str){in.p, 0};
    for (size_t i = 0; i < in.n && !c->done; i++) {
        if (c->state == DATA) {
            size_t n = in.n - i < c->left ? in.n - i : (size_t)c->left;
            *data = (Str){in.p + i, n};
            c->left -= n;
            if (!c->left) c->state = DATA_CR;
            return i + n;
        }
        int next = chunk_next(c, in.p[i]);
        if (next < 0)
            return refuse(no, 400, "a chunk of the body has the byte 0x%02x where it cannot be",
                          (unsigned char)in.p[i]);
        if (next == SIZE && c->state != SIZE) c->digits = 0;
        c->extra += (next >= EXT_NAME && next <= EXT_SPACE) || (next >= TRAILER && next <= TRAILER_LF);
        if (c->extra > MAX_EXTRA)
            return refuse(no, 400, "the chunks of the body have more than %d bytes that are not body", MAX_EXTRA);
        c->state = next;
        if (c->done) return i + 1;
    }
    return in.n;
}

uint64_t chunks_left(const Chunks *c) { return c->state == DATA ? c->left : 0; }
