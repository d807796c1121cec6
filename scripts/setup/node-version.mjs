// Imported before anything else, and written so that an old Node can read it.
import { say } from "./say.mjs";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(say("node.old", { found: process.versions.node }));
  process.exit(1);
}
