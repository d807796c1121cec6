import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { writeSyntheticBudget } from "./synthetic-budget";

const folder = join(process.env.SHARED_DATA ?? resolve(import.meta.dirname, "../../../../shared/data"), "pabulib");

/** Real budgets: the largest by voters and by projects, and those with points and with rankings. */
export const FILES = {
  lodz: { name: "Łódź 2022", file: "Poland_Lodz_2022.pb", voters: 90_494, projects: 160 },
  warszawa: { name: "Warszawa 2026", file: "Poland_Warszawa_2026.pb", voters: 61_668, projects: 83 },
  wieliczka: { name: "Wieliczka 2023", file: "Poland_Wieliczka_2023_Green_Budget.pb", voters: 6_586, projects: 64 },
  toulouse: { name: "Toulouse 2024", file: "France_Toulouse_2024.pb", voters: 7_260, projects: 183 },
  katowice: { name: "Katowice 2023", file: "Poland_Katowice_2023.pb", voters: 39_828, projects: 25 },
  krakow: { name: "Kraków 2024", file: "Poland_Krakow_2024_Biezanow-Prokocim.pb", voters: 5_422, projects: 37 },
} as const;

export type FileName = keyof typeof FILES;

/** A real file, or, where it is absent, approvals drawn for as many voters and projects, said so by the name. */
export function findBudget(which: FileName, drawnIn: string): { name: string; file: string } {
  const { name, file, voters, projects } = FILES[which];
  const path = join(folder, file);
  if (existsSync(path)) return { name, file: path };
  return { name: `as large as ${name}, drawn`, file: drawBudget({ voters, projects }, drawnIn) };
}

export function drawBudget({ voters, projects }: { voters: number; projects: number }, into: string): string {
  const path = join(into, `${voters}-${projects}.pb`);
  if (!existsSync(path)) writeSyntheticBudget(path, { voters, projects });
  return path;
}
