import type { RoundTerms } from "~/domain/budgets/rules/round-rule";
import { tellPaper, tellRuleName, tellTerms } from "~/domain/budgets/rules/telling/terms";
import { tell } from "~/i18n/tell";
import type { Speech } from "~/i18n/translator";

/** The terms of a round in sentences of the reader's language, said here so that the page ships no sources of them. */
export function termsInWords({ rule, paper }: RoundTerms, speech: Speech) {
  return {
    steps: tellTerms({ rule, paper }).map((step) => tell(speech, step)),
    name: tell(speech, tellRuleName(rule)),
    paper: tell(speech, tellPaper(paper)),
  };
}
export type TermsInWords = ReturnType<typeof termsInWords>;
