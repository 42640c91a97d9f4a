/* See trust.h. A request's own shares weigh in with what it has seen; they fade, for a text changes. */
#include "engine/trust.h"

#define BASE_WEIGHT 6.0f     /* of all requests' share, in drafts of this one */
#define FADE (15.0f / 16)    /* of a request's shares, a draft */
#define BASE_FADE (1.0f / 64)
#define LATELY (255.0f / 256) /* of what was made, gained and wasted, a token */
#define FREE_WASTE (1.0f / 400) /* of the tokens, beside what the first try wastes: together below a hundredth */
#define GAIN_LEAST (1.0f / 8)   /* of the tokens: drafts that were right beyond this share pay for wrong ones */
enum {
    RUN = 2,       /* drafts in a row that have to be right before the first is fed */
    LONG_RUN = 12, /* and so many make up for what was wasted before: */
    RUN_SHARE = 8, /* an eighth of them may be wasted again */
};

int grade_of_match(int len) {
    static const int longest[GRADES - 1] = {1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64};
    int g = 0;
    while (g < GRADES - 1 && len > longest[g]) g++;
    return g;
}

int grade_of_share(float share) {
    int g = (int)(share * GRADES);
    return g < 0 ? 0 : g >= GRADES ? GRADES - 1 : g;
}

void trust_base_init(TrustBase *b) {
    static const float match[GRADES] = {.1f, .2f, .3f, .4f, .5f, .6f, .7f, .75f, .8f, .85f, .9f, .95f};
    for (int g = 0; g < GRADES; g++) {
        b->share[SOURCE_NGRAM][g] = b->share[SOURCE_SHARED][g] = match[g];
        b->share[SOURCE_MODEL][g] = ((float)g + .5f) / GRADES;
        b->share[SOURCE_CALLER][g] = .5f;
    }
}

float trust_share(const Trust *t, const TrustBase *b, DraftSource source, int grade) {
    return (BASE_WEIGHT * b->share[source][grade] + t->right[source][grade]) /
           (BASE_WEIGHT + t->seen[source][grade]);
}

float trust_overall(const Trust *t, DraftSource source) {
    float right = BASE_WEIGHT / 2, seen = BASE_WEIGHT;
    for (int g = 0; g < GRADES; g++) {
        right += t->right[source][g];
        seen += t->seen[source][g];
    }
    return right / seen;
}

int trust_room(const Trust *t) {
    float gain = t->gained - GAIN_LEAST * t->made;
    float room = FREE_WASTE * t->made + (gain > 0 ? gain : 0) + (t->run >= RUN) - t->wasted;
    if (t->run >= LONG_RUN && room < (float)t->run / RUN_SHARE) room = (float)t->run / RUN_SHARE;
    return room < 0 ? 0 : room > DRAFTS_MOST ? DRAFTS_MOST : (int)room;
}

static void learn_one(Trust *t, TrustBase *b, DraftSource source, int grade, bool right) {
    t->right[source][grade] = FADE * t->right[source][grade] + right;
    t->seen[source][grade] = FADE * t->seen[source][grade] + 1;
    b->share[source][grade] += BASE_FADE * ((float)right - b->share[source][grade]);
}

void trust_learn(Trust *t, TrustBase *b, const Drafts *d, int fed, const int32_t *ids, int n) {
    int right = 0;
    for (int i = 0; i < n; i++) {
        t->made = LATELY * t->made + 1;
        t->gained *= LATELY;
        t->wasted *= LATELY;
    }
    while (right < d->n && right < n && d->id[right] == ids[right]) {
        learn_one(t, b, d->source, d->grade[right], true);
        right++;
    }
    bool wrong = right < d->n && right < n;
    if (wrong) learn_one(t, b, d->source, d->grade[right], false);
    t->run = wrong || !d->n ? 0 : t->run + right;
    if (right > fed) right = fed;
    t->gained += (float)right;
    t->wasted += (float)(fed - right);
}
