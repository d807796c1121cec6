import { toNumber } from "../../participation/rules/fraction";
import { type EqualSharesRun, runEqualShares, satisfactionOf } from "./equal-shares";
import type { Profile } from "./profile";
import { balanceError, type Purses } from "./purses";

/**
 * How many steps the endowment can be raised by with, surely, the same purchases in the same order.
 *
 * While purchases are the same, prices only sink and purses only grow, and together they grow by what is given. A voter
 * who has not spent everything keeps at least what is given to that voter; so a project's supporters get at most what is
 * given to them and to those who have spent everything. No project comes in as long as, even with that, its supporters
 * do not reach its cost at the price per satisfaction that wins a round, nor at any price at the end.
 */
export function steadySteps(profile: Profile, run: EqualSharesRun, step: bigint): bigint {
  let steps = Number.POSITIVE_INFINITY;
  const look = (purses: Purses, rho: number, bought: number) => {
    const spent = votersWithout(purses);
    for (let p = 0; p < profile.projects.length; p += 1) {
      if (p === bought || purses.boughtIn[p] !== -1 || profile.score[p] === 0) continue;
      const { missing, voters } = reach(purses, p, rho * satisfactionOf(profile, p));
      steps = Math.min(steps, missing / (Number(step) * (spent + voters)));
    }
  };
  const { purses } = runEqualShares(profile, run.purses.endowment, (before, project, price) => {
    const paid = toNumber({ num: price.need, den: price.weight * before.denominator });
    look(before, paid / satisfactionOf(profile, project), project);
  });
  look(purses, Number.POSITIVE_INFINITY, -1);
  return steps >= 1 && Number.isFinite(steps) ? BigInt(Math.floor(steps)) : 0n;
}

/** What supporters surely lack of a project's cost at a price per weight, in cents × shares, and how many can pay. */
function reach(purses: Purses, project: number, price: number): { missing: number; voters: number } {
  const { supporters, projects, shares } = purses.profile;
  const [from, to] = [supporters.first[project] as number, supporters.first[project + 1] as number];
  let [held, voters] = [0, 0];
  for (let i = from; i < to; i += 1) {
    const balance = purses.balance[supporters.index[i] as number] as number;
    if (balance === 0) continue;
    const size = supporters.size[i] as number;
    voters += size;
    held += size * Math.min(balance, price * (supporters.weight[i] as number));
  }
  const error = voters * (balanceError(purses) + Number(purses.endowment) * (to - from + 20) * Number.EPSILON);
  return { missing: (projects[project]?.costCents ?? 0) * shares - held - error, voters };
}

function votersWithout({ profile, balance }: Purses): number {
  return profile.size.reduce((sum, size, group) => (balance[group] === 0 ? sum + size : sum), 0);
}
