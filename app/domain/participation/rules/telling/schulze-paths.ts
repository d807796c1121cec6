import type { SchulzeCount } from "../schulze";
import { type Titles, told } from "./telling";

/** The option that beats every other, or why there is none: each cycle through the first place, or drawn duels. */
export function tellCycles(count: SchulzeCount, titles: Titles) {
  const { condorcetWinner, ranking, options } = count;
  if (condorcetWinner !== null) return [told("schulze.condorcet", { option: { name: titles(condorcetWinner) } })];
  const best = ranking[0]?.[0];
  if (best === undefined) return [];
  const between = reader(count);
  const cycles = options
    .filter((other) => between(other, best).votes > between(best, other).votes)
    .map((other) =>
      told("schulze.cycle", { duels: { each: links([...between(best, other).path, best], count, titles) } }),
    );
  return [told("schulze.noCondorcet"), ...(cycles.length > 0 ? cycles : [told("schulze.onlyDraws")])];
}

/**
 * Pairs whose strongest paths say more than their duel: where both have a path, or the path takes a detour. The others
 * are decided by their duel, which one sentence says.
 */
export function tellPaths(count: SchulzeCount, titles: Titles) {
  const order = count.ranking.flat();
  const pairs = order.flatMap((one, at) => order.slice(at + 1).map((other) => tellPair(one, other, count, titles)));
  const steps = pairs.flat();
  return steps.length > 0
    ? [told("schulze.pathRule"), ...steps, ...(pairs.some(({ length }) => length === 0) ? [told("schulze.rest")] : [])]
    : [told("schulze.noPaths")];
}

function tellPair(one: string, other: string, count: SchulzeCount, titles: Titles) {
  const between = reader(count);
  const [there, back] = [between(one, other), between(other, one)];
  if (there.path.length <= 2 && back.path.length === 0) return [];
  const pair = { first: { name: titles(one) }, second: { name: titles(other) } };
  const turned = { first: pair.second, second: pair.first };
  return [
    told("schulze.path", { ...pair, duels: { each: links(there.path, count, titles) }, strength: there.strength }),
    back.path.length > 0
      ? told("schulze.path", { ...turned, duels: { each: links(back.path, count, titles) }, strength: back.strength })
      : told("schulze.noPath", turned),
    there.strength === back.strength
      ? told("schulze.equal", { ...pair, strength: there.strength })
      : told("schulze.stronger", { ...pair, more: there.strength, fewer: back.strength }),
  ];
}

/** Each duel along a path, with the votes of its winner. */
function links(path: readonly string[], count: SchulzeCount, titles: Titles) {
  const between = reader(count);
  return path.slice(1).map((loser, i) => {
    const winner = path[i] as string;
    const { votes } = between(winner, loser);
    return told("schulze.link", { winner: { name: titles(winner) }, loser: { name: titles(loser) }, votes });
  });
}

function reader({ options, preferences, strengths, paths }: SchulzeCount) {
  const numberOf = new Map(options.map((id, i) => [id, i]));
  return (one: string, other: string) => {
    const [i, j] = [numberOf.get(one) as number, numberOf.get(other) as number];
    return { votes: preferences[i]?.[j] ?? 0, strength: strengths[i]?.[j] ?? 0, path: paths[i]?.[j] ?? [] };
  };
}
