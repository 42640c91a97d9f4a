/* Kernels for AVX-512 (F, BW, VL, DQ, VNNI). The Makefile gives this file its instruction set; elsewhere it is
 * empty. */
#if defined(__AVX512VNNI__) && defined(__AVX512BW__) && defined(__AVX512VL__) && defined(__AVX512DQ__)
#include "backend/cpu/kernels_512.h"
#include "backend/cpu/kernels_quant.h"
#include "backend/cpu/kernels_rows.h"
#include "backend/cpu/panel_table.h"

const Kernels kernels_avx512 = KERNELS_TABLE("avx512", .attend = &attend_avx512);
const Kernels kernels_amx = KERNELS_TABLE("amx", .attend = &attend_avx512, .tiles = panels_amx);
#endif
