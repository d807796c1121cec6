import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./paths.mjs";

/** The built product, as app/server/main.ts exports it. */
export function loadProduct() {
  process.env.NODE_ENV ??= "production";
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(join(root, "build/server/index.js")).href);
}
