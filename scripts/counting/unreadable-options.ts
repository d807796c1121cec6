import { BadUsage } from "./command-line";

/** What Node says of options that it cannot read, in its own words or in the reader's language. */
export function unreadable(error: unknown): BadUsage {
  if (!(error instanceof Error && "code" in error)) throw error;
  const [sentence = ""] = error.message.split("\n");
  const option = /'([^' ]+)/.exec(sentence)?.[1] ?? "";
  if (error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return new BadUsage("unknownOption", { option }, sentence);
  // one code stands for a value too much, one that is missing, and one that may as well be an option
  const isAlone = sentence.includes("does not take an argument");
  return new BadUsage(isAlone ? "optionAlone" : "optionValue", { option }, sentence);
}
