/** Numbers that look random and are the same at each run, from 0 to below 1 (Mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Draws orders of preference by Plackett and Luce: each next one among those left with a chance that follows its
 * weight. `weights` are logarithms; a draw takes the first `length`.
 */
export function drawRanking(weights: readonly number[], length: number, random: () => number): number[] {
  return weights
    .map((weight, option) => ({ option, key: weight - Math.log(-Math.log(random() || Number.MIN_VALUE)) }))
    .sort((a, b) => b.key - a.key)
    .slice(0, length)
    .map(({ option }) => option);
}

/** Logarithms of weights as unequal as in real votes: the first options are several times as liked as the last ones. */
export function drawWeights(options: number, random: () => number): number[] {
  return Array.from({ length: options }, () => 3 * random());
}
