import type { BodyKind } from "./seats";

export type TreeBody = {
  id: number;
  slug: string;
  name: string;
  kind: BodyKind;
  parentId: number | null;
  placeId: number;
};
export type TreePlace = { id: number; parentId: number | null; kind: "group" | "country" | "antenna"; name: string };

/** A body, or a branch that only gathers bodies: a country, the working groups, or the whole cooperative. */
export type TreeNode<B extends TreeBody> = {
  key: string;
  body: B | null;
  branch: "country" | "working_groups" | "all" | null;
  name: string;
  children: TreeNode<B>[];
};

/**
 * The tree of bodies as people picture it: under each body its own bodies, those of a country gathered under that
 * country, several working groups gathered together. A body without a parent hangs under the assembly when there is
 * one assembly at the top: it is sovereign. With several tops, one node holds them all.
 */
export function bodyTree<B extends TreeBody>(
  bodies: readonly B[],
  places: readonly TreePlace[],
  names: { workingGroups: string; all: string },
): TreeNode<B> | null {
  const known = new Set(bodies.map(({ id }) => id));
  const parentOf = (body: B) => (body.parentId !== null && known.has(body.parentId) ? body.parentId : null);
  const tops = bodies.filter((body) => parentOf(body) === null);
  const assemblies = tops.filter(({ kind }) => kind === "assembly");
  const sovereign = assemblies.length === 1 ? assemblies[0] : undefined;

  const countryOf = (placeId: number): TreePlace | null => {
    const byId = new Map(places.map((place) => [place.id, place]));
    let place = byId.get(placeId);
    while (place && place.kind !== "country") place = place.parentId === null ? undefined : byId.get(place.parentId);
    return place ?? null;
  };

  const nodeOf = (body: B): TreeNode<B> => {
    const children = bodies.filter((child) =>
      parentOf(child) === null ? body === sovereign && child !== sovereign : child.parentId === body.id,
    );
    const here = countryOf(body.placeId)?.id;
    return { key: `body-${body.id}`, body, branch: null, name: body.name, children: gather(children, here, body.id) };
  };

  const gather = (children: B[], here: number | undefined, under: number): TreeNode<B>[] => {
    const abroad = (child: B) => {
      const country = countryOf(child.placeId);
      return country && country.id !== here ? country : null;
    };
    const own = children.filter((child) => !abroad(child));
    const groups = own.filter(({ kind }) => kind === "working_group");
    const gathered = groups.length > 1 ? groups : [];
    const direct = own.filter((child) => !gathered.includes(child));
    const countries = [...new Set(children.flatMap((child) => abroad(child) ?? []))];
    return [
      ...direct.map(nodeOf),
      ...countries.map(
        (country): TreeNode<B> => ({
          key: `country-${country.id}-${under}`,
          body: null,
          branch: "country",
          name: country.name,
          children: children.filter((child) => abroad(child) === country).map(nodeOf),
        }),
      ),
      ...(gathered.length > 0
        ? [
            {
              key: `groups-${under}`,
              body: null,
              branch: "working_groups" as const,
              name: names.workingGroups,
              children: gathered.map(nodeOf),
            },
          ]
        : []),
    ];
  };

  if (tops.length === 0) return null;
  if (sovereign) return nodeOf(sovereign);
  if (tops.length === 1) return nodeOf(tops[0] as B);
  return { key: "all", body: null, branch: "all", name: names.all, children: gather(tops, undefined, 0) };
}

/** The tree with the bodies that match, and what leads to them; null when none does. */
export function keepMatching<B extends TreeBody>(node: TreeNode<B>, matches: (body: B) => boolean): TreeNode<B> | null {
  const children = node.children.flatMap((child) => keepMatching(child, matches) ?? []);
  return children.length > 0 || (node.body !== null && matches(node.body)) ? { ...node, children } : null;
}
