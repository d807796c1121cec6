export type ResolutionChoice = "for" | "against" | "abstention";
export type Choice = { resolution: ResolutionChoice } | { projects: number[] };
export type VoteMethod = "resolution" | "budget";

/**
 * What a method accepts as a choice: the choice in its one written form, or null. One form per choice, because a ballot
 * whose order or fields could vary could carry a mark that makes it recognisable.
 */
export type Accepts = (choice: unknown, method: VoteMethod) => Choice | null;

const resolutions: readonly unknown[] = ["for", "against", "abstention"];

/** Accepts for, against and abstention in votes on a resolution. */
export const acceptResolution: Accepts = (choice, method) => {
  if (method !== "resolution" || !isRecord(choice) || !resolutions.includes(choice.resolution)) return null;
  return { resolution: choice.resolution as ResolutionChoice };
};

/** Accepts a list of distinct projects among those of the round; an empty list is a blank ballot. */
export function acceptProjects(allowed: ReadonlySet<number>): Accepts {
  return (choice, method) => {
    if (method !== "budget" || !isRecord(choice) || !Array.isArray(choice.projects)) return null;
    const projects: unknown[] = choice.projects;
    if (new Set(projects).size !== projects.length) return null;
    if (!projects.every((id): id is number => typeof id === "number" && allowed.has(id))) return null;
    return { projects: projects.toSorted((a, b) => a - b) };
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
