import type { LoadedMessages } from "~/i18n/catalogue";
import { useSpeech } from "~/i18n/speech";
import { translator } from "~/i18n/translator";
import type { FieldError } from "~/server/form-reply";

function find(messages: LoadedMessages, kind: string, code: string): string | undefined {
  return Object.keys(messages).find((area) => {
    const path = [area, kind, ...code.split(".")];
    const found = path.reduce<unknown>(
      (node, key) => (typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : undefined),
      messages,
    );
    return typeof found === "string";
  });
}

/** Turns a code that came from a command or a schema into a sentence of the areas that the page loaded. */
export function useSentence(): (kind: "refusals" | "validation", error: FieldError) => string {
  const speech = useSpeech();
  return (kind, { code, values }) => {
    const area = find(speech.messages, kind, code);
    // The key is only known at run time, so the typed signature cannot hold it.
    const say = translator(speech) as unknown as (key: string, values?: FieldError["values"]) => string;
    if (area) return say(`${area}.${kind}.${code}`, values);
    return say(kind === "refusals" ? "shell.refusals.unknown" : "shell.validation.invalid");
  };
}
