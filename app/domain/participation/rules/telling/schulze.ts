import type { SchulzeCount } from "../schulze";
import { tellCycles, tellPaths } from "./schulze-paths";
import { section, type Titles, told } from "./telling";

/** Schulze: every duel, the option that wins all of them or the cycle that stands in its way, the paths, the places. */
export function tellSchulze(count: SchulzeCount, titles: Titles) {
  const places = count.ranking.map((ids, at) =>
    ids.length === 1
      ? told("schulze.place", { place: at + 1, option: { name: titles(ids[0] as string) } })
      : told("schulze.sharedPlace", { place: at + 1, options: { names: ids.map(titles) } }),
  );
  return [
    section(told("schulze.duels"), [told("schulze.duelRule"), ...tellDuels(count, titles)]),
    section(told("schulze.first"), tellCycles(count, titles)),
    section(told("schulze.paths"), tellPaths(count, titles)),
    section(told("schulze.places"), places),
  ];
}

/** Each pair once, options in the order of the ranking. */
function tellDuels({ ranking, options, preferences }: SchulzeCount, titles: Titles) {
  const order = ranking.flat();
  const votes = (one: string, other: string) => preferences[options.indexOf(one)]?.[options.indexOf(other)] ?? 0;
  return order.flatMap((one, at) =>
    order.slice(at + 1).map((other) => {
      const [own, theirs] = [votes(one, other), votes(other, one)];
      const [winner, loser] = own >= theirs ? [one, other] : [other, one];
      const sides = { winner: { name: titles(winner) }, loser: { name: titles(loser) } };
      return own === theirs
        ? told("schulze.draw", { ...sides, votes: own })
        : told("schulze.beats", { ...sides, more: Math.max(own, theirs), fewer: Math.min(own, theirs) });
    }),
  );
}
