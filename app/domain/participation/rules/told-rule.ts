import type { CollegeRule } from "./college-rule";
import type { VoteOption, VoteRule } from "./vote-rule";

/**
 * A rule as the journal keeps it for its readers: numbers and names by their fields, and the options as one line of
 * numbered titles. What an option's text says stands beside, so that a change of it shows.
 */
export function toldRule(ruled: VoteRule | undefined): Record<string, unknown> {
  if (!ruled?.rule || ruled.method === "budget") return {};
  if (ruled.method === "resolution") return toldColleges(ruled.rule);
  const {
    options = [],
    reserved = [],
    ...settings
  } = ruled.rule as Partial<Extract<VoteRule, { method: "stv" }>["rule"]>;
  const groups = new Map(reserved.map(({ group, title }) => [group, title]));
  const names = options.map(({ id, title, group }) => numbered(id, group ? `${title} (${groups.get(group)})` : title));
  const texts = options.flatMap(({ id, text }) => (text ? [numbered(id, text)] : []));
  const seats = reserved.map(({ title, seats }) => `${title} : ${seats}`);
  const lines = { options: names, optionTexts: texts, reserved: seats };
  return { ...settings, ...Object.fromEntries(Object.entries(lines).flatMap(joined)) };
}

function toldColleges({ colleges, emptyCollege }: CollegeRule) {
  const weights = colleges.map(({ title, weight: { num, den } }) => `${title} : ${num}/${den}`);
  return { colleges: weights.join(" · "), emptyCollege };
}

const numbered = (id: VoteOption["id"], words: string) => `${id}. ${words}`;

function joined([field, lines]: [string, string[]]): [string, string][] {
  return lines.length > 0 ? [[field, lines.join(" · ")]] : [];
}
