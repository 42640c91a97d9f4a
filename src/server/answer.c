/* The heads of answers: status, what kind of body follows, and what web pages may do with it (CORS). */
#include "server/http.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

static const char *reason(int status) {
    static const struct {
        int status;
        const char *text;
    } reasons[] = {{200, "OK"},
                   {400, "Bad Request"},
                   {401, "Unauthorized"},
                   {404, "Not Found"},
                   {405, "Method Not Allowed"},
                   {408, "Request Timeout"},
                   {413, "Content Too Large"},
                   {414, "URI Too Long"},
                   {415, "Unsupported Media Type"},
                   {417, "Expectation Failed"},
                   {431, "Request Header Fields Too Large"},
                   {500, "Internal Server Error"},
                   {501, "Not Implemented"},
                   {503, "Service Unavailable"},
                   {505, "HTTP Version Not Supported"}};
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
        if (reasons[i].status == status) return reasons[i].text;
    return "";
}

static void put_date(Buf *out) {
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    time_t now = time(NULL);
    struct tm t;
    gmtime_r(&now, &t);
    buf_printf(out, "Date: %.3s, %02d %.3s %d %02d:%02d:%02d GMT\r\n", days + 3 * t.tm_wday, t.tm_mday,
               months + 3 * t.tm_mon, t.tm_year + 1900, t.tm_hour, t.tm_min, t.tm_sec);
}

static bool is_local(const char *origin) {
    static const char *const hosts[] = {"localhost", "127.0.0.1", "[::1]"};
    const char *p = strstr(origin, "://");
    p = p ? p + 3 : origin;
    for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
        size_t n = strlen(hosts[i]);
        if (strncmp(p, hosts[i], n) == 0 &&
            (p[n] == '\0' || (p[n] == ':' && strspn(p + n + 1, "0123456789") == strlen(p + n + 1))))
            return true;
    }
    return false;
}

static bool is_listed(const char *list, const char *origin) {
    size_t len = strlen(origin), n;
    for (const char *p = list; *p; p += n + (p[n] == ',')) {
        p += strspn(p, " ");
        n = strcspn(p, ", ");
        if (n == len && strncmp(p, origin, n) == 0) return true;
        n = strcspn(p, ",");
    }
    return false;
}

static void put_field(Buf *out, const char *name, const char *value) { buf_printf(out, "%s: %s\r\n", name, value); }

/* A page's origin is told again, because with credentials (a key, say) browsers do not take "*". */
static void put_cors(const Exchange *x, Buf *out) {
    const HttpOpts *o = http_opts(x->http);
    const char *origin = exchange_header(x, "Origin"), *asked = exchange_header(x, "Access-Control-Request-Headers");
    bool all = strcmp(o->cors_origins, "*") == 0, local = strcmp(o->cors_origins, "localhost") == 0;
    bool echo = origin && (all ? o->cors_credentials : local ? is_local(origin) : is_listed(o->cors_origins, origin));
    if (!all || o->cors_credentials) put_field(out, "Vary", "Origin");
    if (echo) put_field(out, "Access-Control-Allow-Origin", origin);
    else if (all) put_field(out, "Access-Control-Allow-Origin", "*");
    else return;
    if (echo && o->cors_credentials) put_field(out, "Access-Control-Allow-Credentials", "true");
    if (!x->head.method || strcmp(x->head.method, "OPTIONS") != 0) return;
    bool every = strcmp(o->cors_headers, "*") == 0;
    put_field(out, "Access-Control-Allow-Methods", o->cors_methods);
    put_field(out, "Access-Control-Allow-Headers", every && asked && *asked ? asked : o->cors_headers);
    put_field(out, "Access-Control-Max-Age", "86400");
    if (exchange_header(x, "Access-Control-Request-Private-Network"))
        put_field(out, "Access-Control-Allow-Private-Network", "true");
}

static void put_allow(const Exchange *x, Buf *out) {
    bool any = !x->methods;
    buf_put_str(out, S("Allow: "));
    if (any || x->methods & HTTP_GET) buf_put_str(out, S("GET, HEAD, "));
    if (any || x->methods & HTTP_POST) buf_put_str(out, S("POST, "));
    if (x->methods & HTTP_DELETE) buf_put_str(out, S("DELETE, "));
    buf_put_str(out, S("OPTIONS\r\n"));
}

void answer_put_head(const Exchange *x, int64_t length, Buf *out) {
    bool stream = length < 0;
    buf_printf(out, "HTTP/1.1 %d %s\r\nServer: tenon\r\n", x->status, reason(x->status));
    put_date(out);
    put_field(out, "Content-Type", stream ? "text/event-stream" : x->content_type);
    if (!stream) buf_printf(out, "Content-Length: %lld\r\n", (long long)length);
    else if (x->head.minor > 0) put_field(out, "Transfer-Encoding", "chunked");
    /* nginx would gather events. */
    if (stream) buf_put_str(out, S("Cache-Control: no-cache\r\nX-Accel-Buffering: no\r\n"));
    if (!x->keeps) put_field(out, "Connection", "close");
    else if (x->head.minor == 0) put_field(out, "Connection", "keep-alive");
    if (x->status == 401) put_field(out, "WWW-Authenticate", "Bearer");
    if (x->status == 405 || (x->head.method && strcmp(x->head.method, "OPTIONS") == 0)) put_allow(x, out);
    if (x->status == 501) put_field(out, "x-should-retry", "false"); /* as OpenAI's clients do on any 5xx */
    if (x->retry_after) buf_printf(out, "Retry-After: %d\r\n", x->retry_after);
    put_cors(x, out);
    buf_put_str(out, buf_view(&x->headers));
    buf_put_str(out, S("\r\n"));
}
