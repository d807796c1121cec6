import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { Allocation } from "../allocation";

/** Sequential Phragmén: each project in its turn with what its supporters then carry; the last one may not fit. */
export function tellPhragmen({ projects, envelopeCents, loads = [] }: Allocation, titles: Titles) {
  const byId = new Map(projects.map((one) => [one.id, one]));
  let left = envelopeCents;
  const steps = loads.map(({ id, cents, fits }) => {
    const { votes = 0, costCents = 0 } = byId.get(id) ?? {};
    if (fits) left -= costCents;
    return told(fits ? "budget.carried" : "budget.tooHeavy", {
      project: { name: titles(id) },
      votes,
      cost: { cents: `${costCents}` },
      load: { cents },
      left: { cents: `${left}` },
    });
  });
  return section(told("budget.phragmenTitle"), [told("budget.phragmenRule"), ...steps]);
}
