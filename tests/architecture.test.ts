import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "..");
const files = ["app", "db"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name)),
);
const product = files.filter((file) => !/\.test\.tsx?$/.test(file));

/** The files of the project that a file imports, as paths from the root; packages are left out. */
function importsOf(file: string): string[] {
  const source = readFileSync(join(root, file), "utf8");
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] as string);
  return specifiers.flatMap((specifier) => locate(file, specifier) ?? []);
}

function locate(file: string, specifier: string): string | undefined {
  const path = specifier.startsWith("~/")
    ? join("app", specifier.slice(2))
    : specifier.startsWith("#db")
      ? join("db", specifier.slice(3))
      : specifier.startsWith(".")
        ? relative(root, resolve(root, dirname(file), specifier))
        : undefined;
  if (!path) return undefined;
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((candidate) => files.includes(candidate));
}

const graph = new Map(product.map((file) => [file, importsOf(file)]));

const layerOf = (file: string) => (file.startsWith("db/") ? "db" : (file.split("/")[1] as string));
const moduleOf = (file: string) => file.match(/^app\/domain\/([^/]+)\//)?.[1];

/** What a domain module may import beside itself; journal and notifications are open to all. */
const leftOf: Record<string, string[]> = {
  journal: [],
  notifications: [],
  members: [],
  governance: ["members"],
  participation: ["members", "governance"],
  meetings: ["members", "governance", "participation"],
  budgets: ["members", "governance", "participation"],
  skills: ["members", "governance"],
};

/** Every import that breaks a rule, as "file -> imported". */
function breaches(isBreach: (file: string, imported: string) => boolean): string[] {
  return [...graph].flatMap(([file, imported]) =>
    imported.filter((one) => isBreach(file, one)).map((one) => `${file} -> ${one}`),
  );
}

describe("the import rule", () => {
  test("the database knows nothing of the application", () => {
    expect(breaches((file, imported) => layerOf(file) === "db" && imported.startsWith("app/"))).toEqual([]);
  });

  test("the domain knows nothing of pages, sessions, the server or their words", () => {
    const above = ["routes", "ui", "session", "server", "i18n"];
    expect(breaches((file, one) => layerOf(file) === "domain" && above.includes(layerOf(one)))).toEqual([]);
  });

  test("only pages and the shell use components", () => {
    const users = ["routes", "ui", "root.tsx", "entry.client.tsx", "entry.server.tsx"];
    expect(breaches((file, one) => layerOf(one) === "ui" && !users.includes(layerOf(file)))).toEqual([]);
  });

  test("domain modules import leftwards only", () => {
    const wrong = breaches((file, one) => {
      const [from, to] = [moduleOf(file), moduleOf(one)];
      if (!from || !to || from === to || to === "journal" || to === "notifications") return false;
      return !leftOf[from]?.includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test("rules and policies import nothing but each other", () => {
    const isPure = (file: string) => /\/rules\//.test(file) || /\/policy\.ts$/.test(file) || /\/actor\.ts$/.test(file);
    expect(breaches((file, one) => isPure(file) && !isPure(one))).toEqual([]);
  });

  test("lucia is known to the session folder alone", () => {
    const users = product.filter((file) => /from "(lucia|@lucia-auth)/.test(readFileSync(join(root, file), "utf8")));
    expect(users.filter((file) => !file.startsWith("app/session/"))).toEqual([]);
  });
});

describe("the shape", () => {
  test("no import cycle", () => {
    expect(cycles()).toEqual([]);
  });

  test("every pure rule and command has its test beside it or in its folder", () => {
    const tested = new Set(files.filter((file) => file.includes(".test.")).map((file) => dirname(file)));
    const folders = new Set(product.filter((file) => /\/rules\//.test(file)).map((file) => dirname(file)));
    expect([...folders].filter((folder) => !tested.has(folder))).toEqual([]);
  });

  test("prints its figures", () => {
    const lines = product
      .filter((file) => !file.startsWith("app/i18n/messages"))
      .map((file) => readFileSync(join(root, file), "utf8").split("\n").length)
      .sort((a, b) => a - b);
    const at = (share: number) => lines[Math.floor(lines.length * share)] ?? 0;
    const figures = {
      files: lines.length,
      median: at(0.5),
      p90: at(0.9),
      longest: lines.at(-1),
      chain: longestChain(),
    };
    process.stdout.write(`shape ${JSON.stringify(figures)}\n`);
    expect(figures.files).toBeGreaterThan(0);
  });
});

function cycles(): string[] {
  const state = new Map<string, "open" | "done">();
  const found: string[] = [];
  const visit = (file: string, path: string[]) => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") {
      found.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      return;
    }
    state.set(file, "open");
    for (const one of graph.get(file) ?? []) visit(one, [...path, file]);
    state.set(file, "done");
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

function longestChain(): number {
  const known = new Map<string, number>();
  const depth = (file: string): number => {
    const before = known.get(file);
    if (before !== undefined) return before;
    known.set(file, 1);
    const deepest = Math.max(0, ...(graph.get(file) ?? []).map(depth));
    known.set(file, deepest + 1);
    return deepest + 1;
  };
  return Math.max(...[...graph.keys()].map(depth));
}
