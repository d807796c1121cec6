import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";

/** The way to the simulator of this round. */
export function WhatIfSection({ roundId }: { roundId: number }) {
  const t = useTranslations("budgets.whatIf");
  return (
    <Section title={t("title")} id="essayer">
      <p className="prose">{t("lead")}</p>
      <div className="actions">
        <ButtonLink to={`/budgets/${roundId}/simulateur`} variant="quiet">
          {t("try")}
        </ButtonLink>
      </div>
    </Section>
  );
}
