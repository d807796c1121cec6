import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import type { TermsInWords } from "./terms-in-words.server";

/** The rule of the round in plain words, as it was announced. */
export function RuleWords({ terms }: { terms: TermsInWords }) {
  const t = useTranslations("budgets.rule");
  return (
    <Section title={t("title")} id="regle">
      <ol className="numbered prose">
        {terms.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className="hint mt-3">{terms.name}</p>
    </Section>
  );
}
