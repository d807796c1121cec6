import { describe, expect, test } from "vitest";
import { bodyTree, keepMatching, type TreeBody, type TreeNode, type TreePlace } from "./body-tree";
import type { BodyKind } from "./seats";

const places: TreePlace[] = [
  { id: 1, parentId: null, kind: "group", name: "Groupe" },
  { id: 2, parentId: 1, kind: "country", name: "Belgique" },
  { id: 3, parentId: 2, kind: "antenna", name: "Namur" },
  { id: 4, parentId: 1, kind: "country", name: "France" },
  { id: 5, parentId: 4, kind: "antenna", name: "Lille" },
];
const body = (id: number, kind: BodyKind, parentId: number | null, placeId = 1): TreeBody => ({
  id,
  slug: `b${id}`,
  name: `B${id}`,
  kind,
  parentId,
  placeId,
});
const treeOf = (bodies: TreeBody[], of: TreePlace[]) => bodyTree(bodies, of, { workingGroups: "GT", all: "Tout" });
const shape = (node: TreeNode<TreeBody> | null): unknown =>
  node && [node.body ? node.name : `${node.branch}:${node.name}`, ...node.children.map(shape)];

describe("the tree of bodies", () => {
  test("gathers antenna groups under their country and working groups together", () => {
    const tree = treeOf(
      [
        body(1, "assembly", null),
        body(2, "board", 1),
        body(3, "committee", 2),
        body(4, "antenna_group", 1, 3),
        body(5, "antenna_group", 1, 5),
        body(6, "working_group", 1),
        body(7, "working_group", 1),
      ],
      places,
    );
    expect(shape(tree)).toEqual([
      "B1",
      ["B2", ["B3"]],
      ["country:Belgique", ["B4"]],
      ["country:France", ["B5"]],
      ["working_groups:GT", ["B6"], ["B7"]],
    ]);
  });

  test("hangs bodies without a parent under the one assembly, whatever their order", () => {
    const tree = treeOf([body(4, "antenna_group", null, 3), body(2, "board", null), body(1, "assembly", null)], places);
    expect(shape(tree)).toEqual(["B1", ["B2"], ["country:Belgique", ["B4"]]]);
  });

  test("does not repeat the country under a body of that country", () => {
    const tree = treeOf([body(1, "board", null, 2), body(2, "antenna_group", 1, 3)], places);
    expect(shape(tree)).toEqual(["B1", ["B2"]]);
  });

  test("with two assemblies keeps both under one node, and with no body is nothing", () => {
    expect(shape(treeOf([body(1, "assembly", null), body(2, "assembly", null)], places))).toEqual([
      "all:Tout",
      ["B1"],
      ["B2"],
    ]);
    expect(treeOf([], places)).toBeNull();
  });

  test("filtered, keeps the way to what matches and nothing else", () => {
    const tree = treeOf([body(1, "assembly", null), body(2, "board", 1), body(4, "antenna_group", 1, 3)], places);
    expect(shape(tree && keepMatching(tree, ({ id }) => id === 4))).toEqual(["B1", ["country:Belgique", ["B4"]]]);
    expect(tree && keepMatching(tree, () => false)).toBeNull();
  });
});
