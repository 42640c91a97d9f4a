/* Classes of ASCII characters, whatever the locale. What is none, -1 for the end of a text too, is in no class. */
#ifndef TENON_BASE_ASCII_H
#define TENON_BASE_ASCII_H

#include <stdbool.h>

static inline bool ascii_is_digit(int c) { return c >= '0' && c <= '9'; }
static inline bool ascii_is_letter(int c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

/* The value of a hexadecimal digit, or -1. */
static inline int ascii_hex(int c) {
    int low = c | 0x20;
    return ascii_is_digit(c) ? c - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

#endif
