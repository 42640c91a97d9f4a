/* Unicode data of our own (unicode.def, written by tools/unicode.mjs), so that results do not depend on the versions
 * of installed libraries. The parts of Hugging Face's tokenizers 0.23.3 use different versions of Unicode, and each
 * function here has the version of its counterpart: 16 unless it says otherwise (Oniguruma, Rust's regex), 17 (Rust
 * itself: numbers, case), 9 (normal forms, StripAccents), 8 (punctuation). No state, any thread. */
#ifndef TENON_TEXT_UNICODE_H
#define TENON_TEXT_UNICODE_H

#include "base/str.h"
#include "text/charset.h"

/* General categories, as the bits of a mask. */
enum {
    UNI_LU = 1 << 0, UNI_LL = 1 << 1, UNI_LT = 1 << 2, UNI_LM = 1 << 3, UNI_LO = 1 << 4,
    UNI_MN = 1 << 5, UNI_MC = 1 << 6, UNI_ME = 1 << 7,
    UNI_ND = 1 << 8, UNI_NL = 1 << 9, UNI_NO = 1 << 10,
    UNI_PC = 1 << 11, UNI_PD = 1 << 12, UNI_PS = 1 << 13, UNI_PE = 1 << 14, UNI_PI = 1 << 15, UNI_PF = 1 << 16,
    UNI_PO = 1 << 17,
    UNI_SM = 1 << 18, UNI_SC = 1 << 19, UNI_SK = 1 << 20, UNI_SO = 1 << 21,
    UNI_ZS = 1 << 22, UNI_ZL = 1 << 23, UNI_ZP = 1 << 24,
    UNI_CC = 1 << 25, UNI_CF = 1 << 26, UNI_CS = 1 << 27, UNI_CO = 1 << 28, UNI_CN = 1 << 29,
    UNI_L = UNI_LU | UNI_LL | UNI_LT | UNI_LM | UNI_LO,
    UNI_M = UNI_MN | UNI_MC | UNI_ME,
    UNI_N = UNI_ND | UNI_NL | UNI_NO,
    UNI_P = UNI_PC | UNI_PD | UNI_PS | UNI_PE | UNI_PI | UNI_PF | UNI_PO,
    UNI_S = UNI_SM | UNI_SC | UNI_SK | UNI_SO,
    UNI_Z = UNI_ZS | UNI_ZL | UNI_ZP,
    UNI_C = UNI_CC | UNI_CF | UNI_CS | UNI_CO | UNI_CN,
    UNI_ALL = UNI_L | UNI_M | UNI_N | UNI_P | UNI_S | UNI_Z | UNI_C,
};

int unicode_category(int32_t cp); /* one of the bits */
bool unicode_is_word(int32_t cp); /* \w of Rust's regex */
bool unicode_is_white_space(int32_t cp);
bool unicode_is_mark_9(int32_t cp);
bool unicode_is_assigned_9(int32_t cp);

/* The simple mappings of Unicode 17. */
int32_t unicode_lower(int32_t cp);
int32_t unicode_upper(int32_t cp);
int32_t unicode_title(int32_t cp);

/* Adds the characters of a property by its name in Oniguruma: categories, scripts, POSIX classes and some more.
 * False, and nothing is added, if there is none. Names that begin with '=' are our own, for classes in other
 * versions. */
bool unicode_add_property(CharSet *s, Str name);

/* Adds the characters that differ from one of the set only in case. */
void unicode_add_case(CharSet *s);

/* Case folding to one character (16), and characters that fold to several. */
int32_t unicode_fold(int32_t cp);

typedef struct UnicodeFold {
    int32_t cp, to[3]; /* the last may be 0 */
} UnicodeFold;

const UnicodeFold *unicode_folds(size_t *n);

#endif
