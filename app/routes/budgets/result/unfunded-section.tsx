import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { AccountParts } from "./account-parts";
import type { ShownResult } from "./result-of.server";

/** Why each project left out was not funded: what its supporters had left, on what they had spent the rest. */
export function UnfundedSection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.unfunded");
  const parts = result.account?.unfunded ?? [];
  if (parts.length === 0) return null;
  return (
    <Section title={t("title")} id="non-finances">
      <p className="prose mb-4">{t("lead")}</p>
      <AccountParts parts={parts} openUpTo={3} />
    </Section>
  );
}
