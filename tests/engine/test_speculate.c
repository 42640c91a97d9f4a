/* How many drafts are fed: as many as pay, few where they are wrong; and what sources of drafts do when they err. */
#include "../support/golden.h"
#include "engine/sched.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

/* ---- the price */

static int chosen(Price *p, int rows, float share, int n) {
    Offer o = {.n = n};
    float chance = 1;
    for (int i = 0; i < n; i++) o.chance[i] = chance *= share;
    price_choose(p, rows, 64, &(Offer *){&o}, 1);
    return o.take;
}

static void teach(Price *p, int rows, double base, double each) {
    for (int i = 0; i < 100; i++)
        for (int k = 0; k <= 16; k++) price_learn(p, rows, k, base + each * k);
}

static void test_price(void **state) {
    (void)state;
    static Price p;
    assert_true(chosen(&p, 1, .9f, 16) > 0); /* nothing is known: it is tried */
    teach(&p, 1, 1e-3, 1e-4);
    assert_int_equal(chosen(&p, 1, 1, 16), 16);
    assert_int_equal(chosen(&p, 1, .05f, 16), 0); /* a token's price is a tenth */
    assert_in_range(chosen(&p, 1, .8f, 16), 3, 8);
    teach(&p, 2, 1e-3, 1e-3); /* a batch in which each costs as much as a step */
    assert_int_equal(chosen(&p, 2, .99f, 16), 0);
    assert_int_equal(chosen(&p, 1, 1, 16), 16); /* by the number of rows */
}

static void test_price_of_several(void **state) {
    (void)state;
    static Price p;
    teach(&p, 3, 1e-3, 2e-4);
    Offer good = {.n = 8}, bad = {.n = 8}, none = {0};
    for (int i = 0; i < 8; i++) {
        good.chance[i] = .95f;
        bad.chance[i] = .1f;
    }
    price_choose(&p, 3, 64, (Offer *[]){&bad, &none, &good}, 3);
    assert_int_equal(good.take, 8);
    assert_int_equal(bad.take + none.take, 0);
    price_choose(&p, 3, 5, (Offer *[]){&bad, &none, &good}, 3);
    assert_int_equal(good.take, 5);
    assert_int_equal(bad.take, 0);
}

/* ---- trust */

static void say(Trust *t, TrustBase *b, int fed, bool right) {
    Drafts d = {.source = SOURCE_NGRAM, .n = fed + 1};
    int32_t ids[DRAFTS_MOST + 1] = {0};
    if (!right) ids[0] = 1;
    trust_learn(t, b, &d, fed, ids, right ? fed + 1 : 1);
}

static void test_trust(void **state) {
    (void)state;
    TrustBase b;
    Trust t = {0};
    trust_base_init(&b);
    assert_int_equal(trust_room(&t), 0); /* nothing is risked before some were right */
    for (int steps = 0, room = 0; steps < 12; steps++, room = trust_room(&t)) say(&t, &b, room, true);
    assert_int_equal(trust_room(&t), DRAFTS_MOST);
    int wasted = 0;
    Trust prose = {0};
    for (int i = 0, lucky = 0; i < 4000; i++, lucky = i % 7 < 3) { /* three in a row right, then none */
        int room = trust_room(&prose) < 4 ? trust_room(&prose) : 4;
        bool right = lucky && !(room && i % 2); /* and half of those that are fed are wrong */
        if (!right) wasted += room;
        say(&prose, &b, room, right);
    }
    assert_in_range(wasted, 1, 40);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_price), cmocka_unit_test(test_price_of_several),
                                       cmocka_unit_test(test_trust)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
