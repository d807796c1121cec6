import { resolve } from "node:path";
import { checkMessages } from "./messages/check";

const { faults, sentences } = checkMessages(resolve(import.meta.dirname, ".."));
for (const fault of faults) process.stdout.write(`${fault}\n`);
process.stdout.write(`${sentences} sentences in each language, ${faults.length} to mend\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
