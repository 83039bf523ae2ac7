/** Share of the distribution outside the interval, both sides together: 95 % lies inside. */
const OUTSIDE = 0.05;

/** Brackets of the answer: the limit for ever more degrees of freedom, and just above the value for one. */
const [LOWEST, HIGHEST] = [1.9599, 12.71];

/**
 * The value that Student's t stays below with a chance of 97.5 %: how many standard errors an interval of 95 %
 * reaches to either side. At least one degree of freedom, whole or not. Right to 1e-9.
 */
export function criticalT(degreesOfFreedom: number): number {
  if (!(degreesOfFreedom >= 1)) throw new RangeError(`degreesOfFreedom: expected 1 or more; got ${degreesOfFreedom}`);
  const beta = betaWithHalf(degreesOfFreedom / 2);
  let [low, high] = [LOWEST, HIGHEST];
  while (high - low > 1e-12) {
    const middle = (low + high) / 2;
    if (chanceOutside(middle, degreesOfFreedom, beta) > OUTSIDE) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The chance of a value below −t or above t: the incomplete beta function at ν / (ν + t²), as a part of `beta`. */
function chanceOutside(t: number, degreesOfFreedom: number, beta: number): number {
  const a = degreesOfFreedom / 2;
  const x = degreesOfFreedom / (degreesOfFreedom + t * t);
  const rest = (t * t) / (degreesOfFreedom + t * t);
  const front = (Math.exp(-a * Math.log1p((t * t) / degreesOfFreedom)) * Math.sqrt(rest)) / beta;
  return x < (a + 1) / (a + 2.5)
    ? (front * continuedFraction(x, a, 0.5)) / a
    : 1 - (front * continuedFraction(rest, 0.5, a)) / 0.5;
}

/** The continued fraction of the incomplete beta function, by Lentz's method. Source: DLMF 8.17.22 and 3.10(iii). */
function continuedFraction(x: number, a: number, b: number): number {
  let [value, above, below, change] = [1, 1, 0, 0];
  for (let step = 1; Math.abs(change - 1) > 1e-15; step++) {
    const term = termOf(step, x, a, b);
    above = 1 + term / above;
    below = 1 / (1 + term * below);
    change = above * below;
    value *= change;
  }
  return 1 / value;
}

function termOf(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  return step % 2 === 0
    ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

/** B(a, ½). Small `a` is stepped up to where the series of Γ(a + ½) / Γ(a) is exact. Source: DLMF 5.11.13. */
function betaWithHalf(a: number): number {
  if (a < 20) return (betaWithHalf(a + 1) * (a + 0.5)) / a;
  const correction = -1 / (8 * a) + 1 / (192 * a ** 3) - 1 / (640 * a ** 5) + 17 / (14336 * a ** 7);
  return Math.sqrt(Math.PI / a) / Math.exp(correction);
}
