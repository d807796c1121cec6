/** The shell's messages come with every page; each other area's only with its own pages. */
const areas = [
  "shell",
  "about",
  "account",
  "home",
  "governance",
  "meetings",
  "participation",
  "ballots",
  "box",
  "methods",
  "budgets",
  "terms",
  "decided",
  "simulator",
  "members",
  "admin",
] as const;

export type Area = (typeof areas)[number];
