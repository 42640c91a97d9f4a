/* See locale.h. The locale is made once and kept. */
#include "base/locale.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static locale_t c_locale;

static void make(void) { c_locale = newlocale(LC_ALL_MASK, "C", (locale_t)0); }

locale_t c_locale_begin(void) {
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, make);
    return uselocale(c_locale); /* "C" is built in and cannot fail; (locale_t)0 would change nothing */
}

void c_locale_end(locale_t before) { uselocale(before); }

double c_strtod(const char *text, char **end) {
    locale_t before = c_locale_begin();
    double v = strtod(text, end);
    c_locale_end(before);
    return v;
}

size_t c_strftime(char *out, size_t n, const char *fmt, const struct tm *tm) {
    locale_t before = c_locale_begin();
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    size_t len = strftime(out, n, fmt, tm);
#pragma GCC diagnostic pop
    c_locale_end(before);
    return len;
}

int c_vsnprintf(char *out, size_t n, const char *fmt, va_list ap) {
    locale_t before = c_locale_begin();
    int len = vsnprintf(out, n, fmt, ap);
    c_locale_end(before);
    return len;
}

int c_snprintf(char *out, size_t n, const char *fmt, ...) {
    va_list ap;
    va_start(ap, fmt);
    int len = c_vsnprintf(out, n, fmt, ap);
    va_end(ap);
    return len;
}
