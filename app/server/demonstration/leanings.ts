import type { Asked } from "#db/seed/elections";
import type { Choices } from "~/domain/participation/rules/choices";

/** Draws numbers from 0 to 99. */
type Draw = () => number;

/** How much a voter may differ from their camp, up or down. */
const spread = 34;

/** What one voter thinks of each option, by its number from 1: their camp's liking and their own, added up. */
function leaningOf({ camps, options }: Asked, draw: Draw) {
  const drawn = draw();
  const upTo = camps.map((_, at) => camps.slice(0, at + 1).reduce((sum, share) => sum + share, 0));
  const camp = upTo.findIndex((sum) => drawn < sum);
  return options.map(({ likes }, at) => {
    const own = (draw() + draw() / 100 + draw() - 99) / 99;
    return { id: `${at + 1}`, liking: (likes[camp] ?? 0) + own * spread };
  });
}

type Leaning = ReturnType<typeof leaningOf>;

function bestFirst(leaning: Leaning): Leaning {
  return leaning.toSorted((a, b) => b.liking - a.liking);
}

/** As many places as the voter cares for: those liked enough, and two at least. */
export function rankingOf(asked: Asked, draw: Draw): Choices["stv"] {
  const ordered = bestFirst(leaningOf(asked, draw));
  return { ranking: ordered.filter(({ liking }, at) => at < 2 || liking > 36).map(({ id }) => [id]) };
}

export function gradesOf(asked: Asked, draw: Draw): Choices["majority_judgment"] {
  const grade = (liking: number) => Math.min(6, Math.max(0, Math.floor((96 - liking) / 15)));
  return { grades: Object.fromEntries(leaningOf(asked, draw).map(({ id, liking }) => [id, grade(liking)])) };
}

/** Ten points: four, three, two and one to the four that the voter likes best. */
export function pointsOf(asked: Asked, draw: Draw): Choices["score"] {
  const best = bestFirst(leaningOf(asked, draw)).slice(0, 4);
  return { points: Object.fromEntries(best.map(({ id }, at) => [id, 4 - at])) };
}

export function approvalsOf(asked: Asked, draw: Draw): Choices["approval"] {
  return {
    approved: leaningOf(asked, draw)
      .filter(({ liking }) => liking > 52)
      .map(({ id }) => id),
  };
}
