import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";

/** What a file could ask for: literal keys, and patterns for keys made of a fixed and a variable part. */
export interface Mentions {
  literals: Set<string>;
  patterns: Set<string>;
  imports: string[];
  refusals: Set<string>;
}

export function mentionsOf(source: string, name = "source.tsx"): Mentions {
  const found: Mentions = { literals: new Set(), patterns: new Set(), imports: [], refusals: new Set() };
  const visit = (node: ts.Node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.imports.push(node.moduleSpecifier.text);
      return;
    }
    if (ts.isStringLiteralLike(node)) {
      found.literals.add(node.text);
      if (isRefusal(node)) found.refusals.add(node.text);
    }
    if (ts.isTemplateExpression(node)) {
      const fixed = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      if (fixed.some((part) => /\w/.test(part))) found.patterns.add(fixed.join("*"));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/** `refuse("vote.closed")`, `{ refusal: "vote.closed" }` */
function isRefusal(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isCallExpression(parent)) return parent.expression.getText() === "refuse" && parent.arguments[0] === node;
  return ts.isPropertyAssignment(parent) && parent.name.getText() === "refusal";
}

/** The mentions of each file, those of the files it imports included: a key is often chosen by a neighbour. */
export function mentionsWithNeighbours(root: string, files: readonly string[]): Map<string, Mentions> {
  const own = new Map(files.map((file) => [file, mentionsOf(readFileSync(join(root, file), "utf8"), file)]));
  const locate = (from: string, specifier: string) => {
    const path = specifier.startsWith("~/")
      ? `app/${specifier.slice(2)}`
      : resolve("/", dirname(from), specifier).slice(1);
    return own.get(`${path}.ts`) ?? own.get(`${path}.tsx`);
  };
  return new Map(
    [...own].map(([file, mine]) => {
      const near = [mine, ...mine.imports.flatMap((specifier) => locate(file, specifier) ?? [])];
      const merge = (part: "literals" | "patterns") => new Set(near.flatMap((one) => [...one[part]]));
      return [file, { ...mine, literals: merge("literals"), patterns: merge("patterns") }];
    }),
  );
}

function matches(pattern: string, key: string): boolean {
  const escaped = pattern.split("*").map((part) => part.replace(/[.\\+?^${}()|[\]]/g, "\\$&"));
  return new RegExp(`^${escaped.join(".+")}$`).test(key);
}

/** Keys that nothing in the code can ask for, as far as can be told from its literals. */
export function unusedKeys(keys: Iterable<string>, files: Iterable<Mentions>): string[] {
  const mentions = [...files];
  const everywhere = new Set(mentions.flatMap(({ literals }) => [...literals]));
  const isUsed = (key: string) => {
    const [, code] = key.match(/^\w+\.(?:refusals|validation)\.(.+)$/) ?? [];
    if (code) return everywhere.has(code) || code === "unknown";
    const steps = key.split(".");
    return steps.some((_, at) => {
      const space = steps.slice(0, at).join(".");
      const rest = steps.slice(at).join(".");
      return mentions.some(
        ({ literals, patterns }) =>
          (at === 0 || literals.has(space)) &&
          (literals.has(rest) || [...patterns].some((pattern) => matches(pattern, rest))),
      );
    });
  };
  return [...keys].filter((key) => !isUsed(key));
}
