import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { Allocation } from "../allocation";

/** Sequential Phragmén: the projects in the order in which they were taken. */
export function tellPhragmen({ projects, envelopeCents }: Allocation, titles: Titles) {
  const funded = projects.filter((one) => one.funded);
  const steps = funded.map((one, at) => {
    const spent = funded.slice(0, at + 1).reduce((sum, { costCents }) => sum + costCents, 0);
    return told("budget.fits", {
      project: { name: titles(one.id) },
      votes: one.votes,
      cost: { cents: `${one.costCents}` },
      left: { cents: `${envelopeCents - spent}` },
    });
  });
  return section(told("budget.phragmenTitle"), [told("budget.phragmenRule"), ...steps]);
}
