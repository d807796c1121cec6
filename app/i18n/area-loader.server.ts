import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Area } from "./areas";
import type { LoadedMessages } from "./catalogue";
import { catalogues } from "./messages.server";

/** The loader of an area's layout: that area's sentences, in the reader's language. */
export function areaLoader(...wanted: Area[]) {
  return ({ context }: LoaderFunctionArgs): { messages: LoadedMessages } => {
    const catalogue = catalogues[context.locale];
    return { messages: Object.fromEntries(wanted.map((area) => [area, catalogue[area]])) };
  };
}
