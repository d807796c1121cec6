import type { Allocation } from "./allocation";
import { decide } from "./decide";
import type { AllocationSettings, Election } from "./election";

export interface SmallestChange {
  /** Null if no lower cost would have been enough. */
  readonly costCutCents: number | null;
  /** Voters more, each for this project alone; null if doubling the voters would not do, and in rankings. */
  readonly addedSupporters: number | null;
}

/** Up to so many added supporters, each number is looked at. */
const fewSupporters = 16;

/**
 * What would have funded a project that was not: the rule is counted again, whole, with a lower cost or with more
 * supporters, one by one while they are few, then halving the distance each time. The project is funded with the change
 * given and not with one cent or one supporter less. Raising the endowment is not monotone, so that a smaller cut, or a
 * smaller number of supporters above `fewSupporters`, is not excluded.
 */
export function smallestChange(election: Election, settings: AllocationSettings, id: string): SmallestChange {
  const project = election.projects.find((one) => one.id === id);
  if (!project) throw new RangeError(`no project has the id ${id}`);
  const fundedIn = (changed: Election) => {
    const { profile, selected } = decide(changed, settings);
    return selected.flatMap((p) => profile.projects[p] ?? []);
  };
  const isFunded = (changed: Election) => fundedIn(changed).some((one) => one.id === id);
  const spent = fundedIn(election).reduce((sum, { costCents }) => sum + costCents, 0);
  const withCut = (cents: number): Election => ({
    ...election,
    projects: election.projects.map((one) => (one === project ? { id, costCents: one.costCents - cents } : one)),
  });
  const points = mostPoints(election, id);
  const withSupporters = (weight: number): Election => ({
    ...election,
    ballots: [...election.ballots, { projectIds: [id], ...(points && { points: [points] }), weight }],
  });
  const voters = election.ballots.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return {
    // What is left often pays for it: then two counts say so.
    costCutCents: smallest(
      project.costCents - 1,
      (cents) => isFunded(withCut(cents)),
      project.costCents - (election.envelopeCents - spent),
    ),
    addedSupporters:
      settings.satisfaction === "borda" ? null : fewest(voters, (supporters) => isFunded(withSupporters(supporters))),
  };
}

/** Groups of ballots × projects × projects left out × counts of the completion: above so many, about ten seconds. */
const mostRecounted = 10_000_000;

/** The smallest change for each project left out, by its id; null where recounting would take too long. */
export function smallestChanges(
  election: Election,
  settings: AllocationSettings,
  { projects, runs }: Allocation,
): Record<string, SmallestChange> | null {
  const left = projects.filter(({ funded }) => !funded);
  if (election.ballots.length * projects.length * left.length * runs > mostRecounted) return null;
  return Object.fromEntries(left.map(({ id }) => [id, smallestChange(election, settings, id)]));
}

/** Smallest number of supporters, up to `most`, that is enough; null if none is found. */
function fewest(most: number, isEnough: (number: number) => boolean): number | null {
  for (let few = 1; few <= Math.min(most, fewSupporters); few += 1) if (isEnough(few)) return few;
  return smallest(most, isEnough, fewSupporters + 1);
}

/** Smallest whole number from 1 to `most` that is enough, by halving, from a guess on; null if `most` is not. */
function smallest(most: number, isEnough: (number: number) => boolean, guess = 0): number | null {
  if (most < 1 || !isEnough(most)) return null;
  let [tooLittle, enough] = [0, most];
  for (let next = guess, turn = 0; enough - tooLittle > 1; turn += 1) {
    if (next <= tooLittle || next >= enough) next = tooLittle + Math.floor((enough - tooLittle) / 2);
    if (isEnough(next)) enough = next;
    else tooLittle = next;
    next = turn === 0 ? enough - 1 : 0;
  }
  return enough;
}

/** Added supporters give the project as many points as the ballot that gave it most; none where ballots give no points. */
function mostPoints({ ballots }: Election, id: string): number | undefined {
  const given = ballots.flatMap(({ projectIds, points }) => points?.[projectIds.indexOf(id)] ?? []);
  return ballots.some(({ points }) => points) ? given.reduce((most, own) => Math.max(most, own), 1) : undefined;
}
