/* See price.h. Times are kept as ratios, so that what a growing context and busy neighbours on the machine do to all
 * steps alike does not count against some of them. */
#include "engine/price.h"

#include <math.h>

#define SLOPE 0.06f   /* of a draft that nothing is known about: little, so that it is tried */
#define MARGIN 1.02f  /* what is less than this faster is not */
#define OUTLIER 4.0f  /* times what was expected: a program that was compiled, a machine that was away */
#define DOWN 0.25f    /* what a step takes is its own time and what the machine adds: */
#define UP (1.0f / 32) /* so times that are shorter than what is known count for more */
#define RETRY (1.0f / 512) /* by which a price that kept drafts away fades, for it may have been such a time */

static int row_of(int rows) { return (rows < PRICE_ROWS ? rows : PRICE_ROWS) - 1; }

float price_level(const Price *p, int rows) { return p->level[row_of(rows)]; }

void price_ratios(const Price *p, int rows, int most, float *ratio) {
    int r = row_of(rows), known = 0;
    ratio[0] = 1;
    for (int i = 1; i <= most; i++) {
        if (!p->at[r][i].n) continue;
        ratio[i] = fmaxf(p->at[r][i].ratio, 1); /* more drafts may cost less: kernels have widths of their own */
        for (int k = known + 1; k < i; k++)
            ratio[k] = ratio[known] + (ratio[i] - ratio[known]) * (float)(k - known) / (float)(i - known);
        known = i;
    }
    for (int k = known + 1; k <= most; k++) ratio[k] = ratio[k - 1] + SLOPE;
}

static float closer(float kept, float x, float up) { return kept + (x - kept) * (x < kept ? DOWN : up); }

void price_learn(Price *p, int rows, int drafts, double seconds) {
    if (drafts > PRICE_DRAFTS) return;
    int r = row_of(rows);
    float ratio[PRICE_DRAFTS + 1], x = (float)seconds;
    price_ratios(p, rows, drafts, ratio);
    if (p->level[r] > 0) x = fminf(x, OUTLIER * ratio[drafts] * p->level[r]);
    if (drafts && p->level[r] > 0) {
        int n = p->at[r][drafts].n++;
        p->at[r][drafts].ratio = closer(ratio[drafts], x / p->level[r], fmaxf(UP, 1.0f / (float)(n + 2)));
    }
    if (!(p->level[r] > 0)) p->level[r] = x / ratio[drafts];
    else if (!drafts) p->level[r] = closer(p->level[r], x, UP);
}

/* Drafts were there, and none was worth it. */
static void fade(Price *p, int rows, int most) {
    for (int i = 1, r = row_of(rows); i <= most; i++)
        if (p->at[r][i].n) p->at[r][i].ratio -= RETRY * (p->at[r][i].ratio - 1);
}

/* The offer whose next draft has the best chance; NULL: there is none. */
static Offer *best_offer(Offer *const *offer, int n) {
    Offer *best = NULL;
    for (int i = 0; i < n; i++) {
        Offer *o = offer[i];
        if (o->take < o->n && (!best || o->chance[o->take] > best->chance[best->take])) best = o;
    }
    return best;
}

/* What an offer's drafts cost beside their step, if some are wrong. */
static float replay_of(const Price *p, const Offer *o, const float *ratio) {
    return p->replays && o->take ? (1 - o->chance[o->take - 1]) * ratio[o->take - 1] : 0;
}

void price_choose(Price *p, int rows, int most, Offer *const *offer, int n_offers) {
    float ratio[PRICE_DRAFTS + 1], tokens = (float)rows, best = MARGIN * (float)rows, replay = 0;
    int taken = 0, worth = 0;
    Offer *of[PRICE_DRAFTS];
    for (int i = 0; i < n_offers; i++) offer[i]->take = 0;
    if (most > PRICE_DRAFTS) most = PRICE_DRAFTS;
    price_ratios(p, rows, most < 0 ? 0 : most, ratio);
    for (Offer *o; taken < most && (o = best_offer(offer, n_offers));) {
        replay -= replay_of(p, o, ratio);
        tokens += o->chance[o->take++];
        replay += replay_of(p, o, ratio);
        of[taken++] = o;
        float now = tokens / (ratio[taken] + replay);
        if (now <= best) continue;
        best = now;
        worth = taken;
    }
    if (taken && !worth) fade(p, rows, most);
    while (taken > worth) of[--taken]->take--;
}
