import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = resolve(fileURLToPath(import.meta.url), "../../..");

export const dataDirOf = (env = process.env) => resolve(root, env.DATA_DIR || "data");
