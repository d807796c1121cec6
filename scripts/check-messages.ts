import { resolve } from "node:path";
import { checkMessages } from "./messages/check";

const { faults, refusals, sentences } = checkMessages(resolve(import.meta.dirname, ".."));
const all = [...faults, ...refusals];
for (const fault of all) process.stdout.write(`${fault}\n`);
process.stdout.write(`${sentences} sentences in each language, ${all.length} to mend\n`);
process.exitCode = all.length > 0 ? 1 : 0;
