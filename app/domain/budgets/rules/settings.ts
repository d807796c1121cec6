/** What a new round proposes: Equal Shares by cost, completed euro by euro (in cents) and then by greedy. */
export const defaultRule = {
  rule: "equal-shares",
  satisfaction: "cost",
  completion: "add1-greedy",
  incrementCents: 100,
  start: "exact",
} as const;

export const projectsPerMember = 10;
export const costLinesPerProject = 20;
