import { closeSync, openSync, writeSync } from "node:fs";
import { drawRanking, drawWeights, randomNumbers } from "./random";

/** Writes a `.pb` file of such a size: approvals of 1 to 10 projects, an envelope that pays for a quarter of the costs. */
export function writeSyntheticBudget(path: string, { voters, projects }: { voters: number; projects: number }): void {
  const random = randomNumbers(voters + projects);
  const weights = drawWeights(projects, random);
  const costs = weights.map(() => 500 * Math.ceil(Math.exp(3 + 3 * random())));
  const budget = Math.round(costs.reduce((sum, cost) => sum + cost, 0) / 4);
  const file = openSync(path, "w");
  const write = (lines: string[]) => writeSync(file, `${lines.join("\n")}\n`);
  write(["META", "key;value", "description;synthetic", `num_projects;${projects}`, `num_votes;${voters}`]);
  write([`budget;${budget}`, "vote_type;approval", "rule;greedy"]);
  write(["PROJECTS", "project_id;cost", ...costs.map((cost, i) => `${i + 1};${cost}`)]);
  write(["VOTES", "voter_id;vote"]);
  for (let first = 0; first < voters; first += 1_000) {
    const numbers = Array.from({ length: Math.min(1_000, voters - first) }, (_, i) => first + i);
    write(
      numbers.map((voter) => {
        const supported = drawRanking(weights, 1 + Math.floor(10 * random()), random);
        return `${voter};${supported.map((project) => project + 1).join(",")}`;
      }),
    );
  }
  closeSync(file);
}
