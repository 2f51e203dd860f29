/** Special functions, from a library; here so that there is one place to look. */
import digamma from '@stdlib/math-base-special-digamma';
import erf from '@stdlib/math-base-special-erf';
import erfc from '@stdlib/math-base-special-erfc';
import logGamma from '@stdlib/math-base-special-gammaln';

export { digamma, erf, erfc, logGamma };

/** Probability that a standard normal is at most z. */
export const normalCdf = (z: number): number => erfc(-z / Math.SQRT2) / 2;
