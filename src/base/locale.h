/* The locale "C" for code that reads and prints numbers. A program that embeds the library may have set another
 * locale, in which strtod and printf use a comma instead of the point. Any thread. */
#ifndef TENON_BASE_LOCALE_H
#define TENON_BASE_LOCALE_H

#include <locale.h>
#include <stdarg.h>
#include <stddef.h>
#include <time.h>

/* Between these two calls the thread is in the locale "C", for libraries that print or read numbers themselves. */
locale_t c_locale_begin(void);
void c_locale_end(locale_t before);

/* The C library's functions as in the locale "C". */
double c_strtod(const char *text, char **end);
int c_vsnprintf(char *out, size_t n, const char *fmt, va_list ap);
size_t c_strftime(char *out, size_t n, const char *fmt, const struct tm *tm);
__attribute__((format(printf, 3, 4))) int c_snprintf(char *out, size_t n, const char *fmt, ...);

#endif
