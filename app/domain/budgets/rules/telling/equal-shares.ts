import { type Fraction, floor, fraction, fromText, subtract, toText } from "../../../participation/rules/fraction";
import { section, type Titles, told } from "../../../participation/rules/telling/telling";
import type { Allocation, ProjectAllocation } from "../allocation";
import type { RoundTrace } from "../trace";
import { spentOn } from "./spending";

/** Equal Shares: what each voter starts with, and every purchase with who paid what. */
export function tellEqualShares(result: Allocation, titles: Titles, centsPerUnit: number) {
  const byId = new Map(result.projects.map((project) => [project.id, project]));
  const rounds = result.rounds.map((round, at) => {
    const project = byId.get(round.bought) as ProjectAllocation;
    const title = told("budget.round", { round: at + 1, project: { name: titles(project.id) } });
    return section(title, tellPurchase(project, round, result, titles), tableOf(project));
  });
  return [section(told("budget.shareTitle"), tellShare(result, centsPerUnit)), ...rounds];
}

function tellShare({ settings, envelopeCents, voters, endowmentCents }: Allocation, centsPerUnit: number) {
  const { start, completion, incrementCents, satisfaction } = settings;
  const share = startOf(fraction(envelopeCents, Math.max(voters, 1)), start === "floor" ? centsPerUnit : null);
  const more = subtract(fromText(endowmentCents ?? "0"), share);
  const steps = Number(floor({ num: more.num, den: more.den * BigInt(incrementCents) }));
  const figures = { voters, envelope: { cents: `${envelopeCents}` }, share: { cents: toText(share) } };
  const raise = {
    steps,
    increment: { cents: `${incrementCents}` },
    endowment: { cents: endowmentCents ?? "0" },
    stop: completion.startsWith("add1-exhaustive") ? "exhaustive" : "overspent",
  };
  return [
    start === "floor" ? told("budget.shareFloor", figures) : told("budget.share", figures),
    ...(completion.startsWith("add1") ? [steps > 0 ? told("budget.raised", raise) : told("budget.notRaised")] : []),
    told("budget.order", { by: satisfaction }),
    told("budget.cut"),
  ];
}

function startOf(exact: Fraction, unit: number | null): Fraction {
  if (unit === null) return exact;
  const units = floor({ num: exact.num, den: exact.den * BigInt(unit) });
  return fraction(units * BigInt(unit));
}

function tellPurchase(project: ProjectAllocation, round: RoundTrace, { settings }: Allocation, titles: Titles) {
  const { id, costCents, votes, trace } = project;
  const [first, ...rest] = trace?.payments ?? [];
  const others = rest.reduce((sum, { voters }) => sum + voters, 0);
  const inFull = settings.satisfaction === "cost" || settings.satisfaction === "cardinality";
  const empty = first && inFull ? votes - first.voters - others : 0;
  const name = { name: titles(id) };
  return [
    told("budget.bought", { project: name, cost: { cents: `${costCents}` }, votes }),
    ...(trace ? [told("budget.held", { held: { cents: `${trace.supportersHeldCents}` } })] : []),
    ...spentOn(trace, titles),
    ...(trace?.effectiveVotes
      ? [told("budget.effective", { by: settings.satisfaction, votes: { ratio: trace.effectiveVotes } })]
      : []),
    ...(first && inFull ? [told("budget.paid", { voters: first.voters, amount: { cents: first.cents } })] : []),
    ...(others > 0 ? [inFull ? told("budget.gaveRest", { others }) : told("budget.paidByWeight")] : []),
    ...(empty > 0 ? [told("budget.nothingLeft", { count: empty })] : []),
    ...tellStanding(round, settings.satisfaction, titles),
  ];
}

/** How the others stood in the round: those whose supporters could still pay, and those whose could not. */
function tellStanding({ bought, standing }: RoundTrace, by: string, titles: Titles) {
  const others = standing.filter(({ id }) => id !== bought);
  const able = others
    .filter(({ effectiveVotes }) => effectiveVotes !== null)
    .sort((a, b) => (b.effectiveVotes ?? 0) - (a.effectiveVotes ?? 0))
    .map(({ id, effectiveVotes }) =>
      told("budget.standingOne", { project: { name: titles(id) }, votes: { exact: `${effectiveVotes}` } }),
    );
  const unable = others.filter(({ effectiveVotes }) => effectiveVotes === null).map(({ id }) => titles(id));
  return [
    ...(able.length > 0 ? [told("budget.standing", { by, projects: { each: able } })] : []),
    ...(unable.length > 0 ? [told("budget.unable", { projects: { names: unable }, count: unable.length })] : []),
  ];
}

/** Who paid what, where not everybody paid the same. */
function tableOf({ trace, costCents }: ProjectAllocation) {
  const payments = trace?.payments ?? [];
  if (payments.length < 2) return undefined;
  return {
    columns: [told("budget.payers"), told("budget.each")],
    rows: [
      ...payments.map(({ voters, cents }) => [voters, { cents }]),
      [told("budget.sum"), { cents: `${costCents}` }],
    ],
  };
}
