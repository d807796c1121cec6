import { fromText, toNumber } from "../../../participation/rules/fraction";
import { outcomeOf } from "../allocate";
import type { Outcome } from "../allocation";
import { type Decision, decideOn, type Profiles, profilesOf } from "../decide";
import type { AllocationSettings, Election } from "../election";
import type { Profile } from "../profile";
import { type GroupShares, groupShares } from "./group-shares";
import type { Poll } from "./poll";
import { type Basis, type Question, realQuestion, sameRule, type TriedRule } from "./question";

/** What an outcome costs and means to those who voted, as numbers to show. */
export interface Figures {
  readonly selected: readonly string[];
  readonly costCents: number;
  readonly leftCents: number;
  readonly shareWithout: number;
  readonly meanSupported: number;
  /** The least, the quarter, the middle, the three quarters and the most that a voter decided, in minor units. */
  readonly decidedCents: readonly number[];
}

export interface Answer {
  readonly tried: Figures;
  /** What was really funded or, where nobody knows, what the first question funds. */
  readonly real: Figures;
  /** Greedy by number of votes, with the envelope and projects tried. */
  readonly greedy: Figures;
  /** The round's own rule with the envelope and projects tried; null where there is none. */
  readonly own: Figures | null;
  readonly replacedByGreedy: boolean;
  /** Null where only the published figures are at hand. */
  readonly groups: readonly GroupShares[] | null;
}

/**
 * A poll ready for questions. Ballots looked at as a rule asks are kept from one question to the next: only the
 * projects left out and the options that read ballots otherwise make it look again.
 */
export class Simulation {
  readonly real: Question;
  private readonly funded: Figures;
  private kept: { key: string; profiles: Profiles }[] = [];

  constructor(
    private readonly poll: Poll,
    private readonly basis: Basis,
    private readonly mostRuns?: number,
  ) {
    this.real = realQuestion(poll.facts, basis.own);
    this.funded = this.whatWasFunded();
  }

  /** Answers a question exactly. Throws a `TooManyRuns` above the runs allowed. */
  answer(question: Question): Answer {
    const { own } = this.basis;
    const decision = this.decide(question, question.rule);
    const byOwn = own && (sameRule(own, question.rule) ? decision : this.decide(question, own));
    const tried = this.figures(decision.approvals, decision.selected, question.envelopeCents);
    return {
      tried,
      real: this.funded,
      greedy: this.figures(decision.approvals, decision.byVotes, question.envelopeCents),
      own: byOwn && this.figures(byOwn.approvals, byOwn.selected, question.envelopeCents),
      replacedByGreedy: decision.replacedByGreedy,
      groups: groupShares(this.poll, {
        tried: new Set(tried.selected),
        real: new Set(this.funded.selected),
      }),
    };
  }

  private whatWasFunded(): Figures {
    const { funded } = this.basis;
    const selected = funded ?? this.poll.selected;
    if (!selected) {
      const first = this.decide(this.real, this.real.rule);
      return this.figures(first.approvals, first.selected, this.real.envelopeCents);
    }
    const { whole } = this.profiles(this.real, this.real.rule);
    const numberOf = new Map(whole.projects.map(({ id }, number) => [id, number]));
    const numbers = selected.flatMap((id) => numberOf.get(id) ?? []);
    return this.figures(whole, numbers, this.real.envelopeCents);
  }

  private decide(question: Question, rule: TriedRule): Decision {
    return decideOn(this.profiles(question, rule), this.settings(rule), this.mostRuns);
  }

  private profiles(question: Question, rule: TriedRule): Profiles {
    const { envelopeCents, dropped } = question;
    const { threshold, satisfaction } = rule;
    const key = JSON.stringify([dropped, satisfaction, threshold && envelopeCents]);
    let found = this.kept.find((one) => one.key === key);
    if (!found) {
      const election = { ...without(this.poll.election, dropped), envelopeCents };
      found = { key, profiles: profilesOf(election, this.settings(rule)) };
    }
    // three are enough for a question, the round's own rule and the one before
    this.kept = [found, ...this.kept.filter((one) => one !== found)].slice(0, 3);
    const { whole, approvals, profile } = found.profiles;
    const at = (one: Profile): Profile => ({ ...one, envelopeCents });
    return { whole: at(whole), approvals: at(approvals), profile: at(profile) };
  }

  private settings(rule: TriedRule): AllocationSettings {
    return { ...rule, ties: this.basis.ties };
  }

  private figures(profile: Profile, selected: readonly number[], envelopeCents: number): Figures {
    return figuresOf(outcomeOf(profile, selected), envelopeCents);
  }
}

/** The figures of an outcome in an envelope. */
export function figuresOf({ selected, costCents, statistics }: Outcome, envelopeCents: number): Figures {
  return {
    selected,
    costCents,
    leftCents: envelopeCents - costCents,
    shareWithout: toNumber(fromText(statistics.shareWithoutProject)),
    meanSupported: toNumber(fromText(statistics.meanSupportedWinners)),
    decidedCents: statistics.decidedCentsQuartiles,
  };
}

/** The election as if some projects had not been on the ballot paper; those who supported only them stay voters. */
function without(election: Election, dropped: readonly string[]): Election {
  if (dropped.length === 0) return election;
  const out = new Set(dropped);
  return {
    ...election,
    projects: election.projects.filter(({ id }) => !out.has(id)),
    ballots: election.ballots.map((ballot) => {
      if (!ballot.projectIds.some((id) => out.has(id))) return ballot;
      const kept = [...ballot.projectIds.keys()].filter((at) => !out.has(ballot.projectIds[at] ?? ""));
      return {
        ...ballot,
        projectIds: kept.map((at) => ballot.projectIds[at] ?? ""),
        ...(ballot.points && { points: kept.map((at) => ballot.points?.[at] ?? 0) }),
      };
    }),
  };
}
