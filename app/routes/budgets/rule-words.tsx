import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";

/** The rule of the round in plain words, as it was announced. */
export function RuleWords() {
  const t = useTranslations("budgets.rule");
  return (
    <Section title={t("title")} id="regle">
      <ol className="numbered prose">
        <li>{t("share")}</li>
        <li>{t("approve")}</li>
        <li>{t("fund")}</li>
        <li>{t("pay")}</li>
        <li>{t("complete")}</li>
        <li>{t("ties")}</li>
      </ol>
      <p className="hint">{t("name")}</p>
    </Section>
  );
}
