/* Selective state spaces (Mamba, Mamba-2), which several architectures have in some of their layers or in all. */
#ifndef TENON_ARCH_SSM_H
#define TENON_ARCH_SSM_H

#include "arch/blocks.h"

/* The mixers, without a norm before them and a residual behind them: x [N,D] -> [N,D]. mamba has norms of dt, B and C
 * with weights (`normed`), or without if the metadata say so (ssm.dt_b_c_rms, ssm.norm_epsilon). mamba2 has the norm of
 * its output, per group, behind the gate or before it (ssm.norm_before_gate); without `normed` a file may lack it. */
Val ssm_mamba(Build *b, Val x, bool normed);
Val ssm_mamba2(Build *b, Val x, bool normed);

NameTransform ssm_column, ssm_decay_column; /* [H] as [H,1]; and -exp of it */
NameTransform ssm_by_group;                 /* the weight of a norm [d] as [groups, d / groups] */

/* The tensors of a mixer, whose Hugging Face names begin with `from`. */
#define SSM_NAMES(from) \
    {from "in_proj.weight", "blk.%.ssm_in.weight", NULL}, {from "in_proj.bias", "blk.%.ssm_in.bias", NULL}, \
    {from "conv1d.weight", "blk.%.ssm_conv1d.weight", names_squeeze}, \
    {from "conv1d.bias", "blk.%.ssm_conv1d.bias", NULL}, \
    {from "out_proj.weight", "blk.%.ssm_out.weight", NULL}, {from "out_proj.bias", "blk.%.ssm_out.bias", NULL}
#define SSM_MAMBA_NAMES(from) SSM_NAMES(from), \
    {from "x_proj.weight", "blk.%.ssm_x.weight", NULL}, {from "dt_proj.weight", "blk.%.ssm_dt.weight", NULL}, \
    {from "dt_proj.bias", "blk.%.ssm_dt.bias", NULL}, {from "A_log", "blk.%.ssm_a", names_neg_exp}, \
    {from "D", "blk.%.ssm_d", NULL}
#define SSM_MAMBA2_NAMES(from) SSM_NAMES(from), \
    {from "dt_bias", "blk.%.ssm_dt.bias", NULL}, {from "A_log", "blk.%.ssm_a", ssm_decay_column}, \
    {from "D", "blk.%.ssm_d", ssm_column}, {from "norm.weight", "blk.%.ssm_norm.weight", ssm_by_group}

/* What a config.json only implies, for `derive`: */
bool ssm_imply(Model *m, const char *arch, const char *key, int64_t value, Err *err); /* an integer */
/* ssm.inner_size, as the width times the key `expand` of config.json (default 2). */
bool ssm_imply_inner(Model *m, const char *arch, const char *expand, Err *err);
/* ssm.time_step_min and _max: time_step_limit, or what else `key` is called. */
bool ssm_imply_limits(Model *m, const char *arch, const char *key, Err *err);

#endif
