import { useTranslations } from "~/i18n/speech";
import { Section } from "~/ui/section";
import { AccountParts } from "./account-parts";
import type { ShownResult } from "./result-of.server";

/** Why each project left out was not funded; where voters hold money, what its supporters had left and had spent. */
export function UnfundedSection({ result }: { result: ShownResult }) {
  const t = useTranslations("budgets.unfunded");
  const parts = result.account?.unfunded ?? [];
  if (parts.length === 0) return null;
  const ofMoney = result.projects.some(({ heldCents }) => heldCents !== null);
  return (
    <Section title={t("title")} id="non-finances">
      <p className="prose mb-4">{t(ofMoney ? "lead" : "leadPlain")}</p>
      <AccountParts parts={parts} openUpTo={3} />
    </Section>
  );
}
