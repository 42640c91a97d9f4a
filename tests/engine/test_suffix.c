/* The index of a text by its ends: what it finds is what a search finds, at the most recent place; no input is slow or
 * takes more memory than it may. */
#include "engine/suffix.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint32_t seed = 1;

static int rnd(int n) {
    seed = seed * 1664525 + 1013904223;
    return (int)((seed >> 8) % (uint32_t)n);
}

/* The longest end of text[0 .. n-1] that stands in from[0 .. m-1], and the place behind its last time. */
static SuffixMatch search(const int32_t *text, int n, const int32_t *from, int m) {
    SuffixMatch best = {0};
    for (int end = m; end > 0; end--) {
        int len = 0;
        while (len < end && len < n && from[end - 1 - len] == text[n - 1 - len]) len++;
        if (len > best.len) best = (SuffixMatch){len, end};
    }
    return best;
}

static void test_own(void **state) {
    (void)state;
    for (int round = 0; round < 300; round++) {
        Suffix s = {0};
        int letters = 1 + rnd(5), copies = rnd(2);
        int32_t text[300];
        for (int n = 0; n < 300; n++) {
            bool copy = copies && n > 40 && rnd(20);
            text[n] = copy ? text[n - 37] : rnd(letters);
            suffix_put(&s, text[n]);
            SuffixMatch got = suffix_match(&s), want = search(text, n + 1, text, n);
            assert_int_equal(got.len, want.len);
            if (got.len) assert_memory_equal(text + got.at - got.len, text + n + 1 - got.len, (size_t)got.len * 4);
            /* Where text is less deep than what is told upwards, the place is the last one. */
            if (letters > 1 && got.len) assert_int_equal(got.at, want.at);
        }
        suffix_deinit(&s);
    }
}

static void test_walks(void **state) {
    (void)state;
    for (int round = 0; round < 300; round++) {
        Suffix s = {0};
        SuffixWalk w = {0};
        int32_t text[300], other[300];
        int n = 0, letters = 2 + rnd(4);
        for (int m = 0; m < 300; m++) {
            while (n < 300 && rnd(3)) suffix_put(&s, text[n++] = rnd(9) ? rnd(letters) : -1);
            other[m] = rnd(letters);
            suffix_step(&s, &w, other[m]);
            SuffixMatch got = suffix_walk_match(&s, &w), want = search(other, m + 1, text, n);
            /* It grew since the walk began: a longer match may have come up behind the walk's back. */
            assert_true(got.len <= want.len);
            if (got.len) assert_memory_equal(text + got.at - got.len, other + m + 1 - got.len, (size_t)got.len * 4);
        }
        w = (SuffixWalk){0};
        for (int m = 0; m < 300; m++) {
            suffix_step(&s, &w, other[m]);
            assert_int_equal(suffix_walk_match(&s, &w).len, search(other, m + 1, text, n).len);
        }
        suffix_deinit(&s);
    }
}

enum { ONE_LETTER, FIBONACCI, TWO_HALVES, RANDOM, WIDE, INPUTS, LONG = 100000 };

static int32_t id_of(int input, int i) {
    static double golden = 0.61803398874989484820;
    switch (input) {
    case ONE_LETTER: return 7;
    case FIBONACCI: return (int32_t)((i + 2) * golden) - (int32_t)((i + 1) * golden);
    case TWO_HALVES: return i == 0 || i == LONG / 2;
    case RANDOM: return rnd(4);
    default: return rnd(50000);
    }
}

/* Edges that are walked are bounded by ids that are fed, so no input is slow; what can be counted here is memory. */
static void test_memory(void **state) {
    (void)state;
    for (int input = 0; input < INPUTS; input++) {
        Suffix s = {0};
        for (int i = 0; i < LONG; i++) suffix_put(&s, id_of(input, i));
        if (suffix_bytes(&s) > (size_t)64 * LONG) fail_msg("input %d: %zu bytes", input, suffix_bytes(&s) / LONG);
        if (input == ONE_LETTER) assert_int_equal(suffix_match(&s).len, LONG - 1);
        suffix_deinit(&s);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_own), cmocka_unit_test(test_walks),
                                       cmocka_unit_test(test_memory)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
