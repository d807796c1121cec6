import { hierarchy, tree } from "d3-hierarchy";
import type { MapBody } from "~/domain/governance/read-map.server";
import type { TreeNode } from "~/domain/governance/rules/body-tree";

export type DrawnNode = {
  key: string;
  x: number;
  y: number;
  /** The name, cut into lines that fit a column. */
  lines: string[];
  root: boolean;
  body: MapBody | null;
};
export type Drawing = { width: number; height: number; nodes: DrawnNode[]; links: string[] };

const column = 318;
const lineHeight = 20;
const perLine = 30;
const margin = 24;

/** The map as coordinates, left to right; drawn on the server, so that no layout library reaches the browser. */
export function layOut(root: TreeNode<MapBody>): Drawing {
  const nodes = hierarchy(root, (node) => node.children);
  const lines = new Map(nodes.descendants().map(({ data }) => [data, cutLines(data.name)]));
  const linesOf = (node: TreeNode<MapBody>) => lines.get(node) ?? [];
  const height = (node: TreeNode<MapBody>) => (linesOf(node).length + (node.body ? 1 : 0)) * lineHeight;
  const placed = tree<TreeNode<MapBody>>()
    .nodeSize([1, column])
    .separation((a, b) => (height(a.data) + height(b.data)) / 2 + (a.parent === b.parent ? 18 : 34))(nodes);
  const all = placed.descendants();
  const tops = all.map(({ x, data }) => x - height(data) / 2);
  const top = Math.min(...tops) - margin;
  const bottom = Math.max(...all.map(({ x, data }) => x + height(data) / 2)) + margin;
  const at = (value: number) => Math.round(value - top);
  return {
    width: (placed.height + 1) * column,
    height: Math.round(bottom - top),
    nodes: all.map(({ x, y, data, depth }) => ({
      key: data.key,
      x: Math.round(y),
      y: at(x - ((linesOf(data).length - 1 + (data.body ? 1 : 0)) * lineHeight) / 2),
      lines: linesOf(data),
      root: depth === 0,
      body: data.body,
    })),
    links: placed.links().map(({ source, target }) => {
      const from = source.y + Math.min(column - 40, widthOf(linesOf(source.data), source.depth === 0) + 12);
      return curve(Math.round(from), at(source.x), Math.round(target.y - 10), at(target.x));
    }),
  };
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const middle = Math.round((x1 + x2) / 2);
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}

/** Close enough for the start of a line; the server has no font to measure with. */
function widthOf(lines: string[], root: boolean): number {
  return Math.max(...lines.map(({ length }) => length)) * (root ? 11 : 8.8);
}

function cutLines(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= perLine) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
