import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { PageHeading } from "~/ui/page-heading";
import { useRootData } from "~/ui/root-data";
import { Section } from "~/ui/section";

export const meta = pageTitle((t) => t("about.accessibility.title"));

const held = ["aim", "noScript", "keyboard", "contrast", "zoom", "charts"] as const;

export default function Accessibility() {
  const t = useTranslations("about.accessibility");
  const cooperative = useRootData()?.cooperative.name ?? "";
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <Section title={t("heldTitle")}>
        <ul className="prose list-disc pl-6">
          {held.map((promise) => (
            <li key={promise}>{t(promise)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("howTitle")}>
        <p className="prose">{t("how")}</p>
      </Section>
      <Section title={t("helpTitle")}>
        <p className="prose">{t("help", { cooperative })}</p>
      </Section>
    </>
  );
}
