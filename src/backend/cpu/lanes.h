/* What vectors of every width share (kernels_lanes.h, attend_lanes.h). */
#ifndef TENON_BACKEND_CPU_LANES_H
#define TENON_BACKEND_CPU_LANES_H

#define INLINE static inline __attribute__((always_inline))

/* Declares what e^x is made of, within 2 units of the last place: x = n ln 2 + r, where n is in the low bits of
 * `shifted` above those of 1.5 * 2^23 (adding that rounds to an integer), and `power` is e^r, a polynomial. */
#define EXP_PARTS(Vector, fma, splat, x, shifted, power)                                                \
    Vector shifted = fma(x, splat(1.44269504f), splat(12582912.0f)), n_ = shifted - splat(12582912.0f); \
    Vector r_ = fma(n_, splat(-0.693359375f), x); /* 9 bits of ln 2: exact */                           \
    r_ = fma(n_, splat(2.12194440e-4f), r_);                                                            \
    Vector power = splat(1.9875691500e-4f);                                                             \
    power = fma(power, r_, splat(1.3981999507e-3f));                                                    \
    power = fma(power, r_, splat(8.3334519073e-3f));                                                    \
    power = fma(power, r_, splat(4.1665795894e-2f));                                                    \
    power = fma(power, r_, splat(1.6666665459e-1f));                                                    \
    power = fma(power, r_, splat(5.0000001201e-1f));                                                    \
    power = fma(power, r_ * r_, r_) + splat(1)

#endif
