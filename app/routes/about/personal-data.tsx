import { Link } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { PageHeading } from "~/ui/page-heading";
import { useRootData } from "~/ui/root-data";
import { Section } from "~/ui/section";

export const meta = pageTitle((t) => t("about.personalData.title"));

const parts = {
  kept: ["register", "own", "acts", "ballots"],
  seen: ["colleagues", "administrator", "nobodyElse"],
  time: ["session", "mails", "attempts", "journal"],
  cookies: ["cookiesOurs", "cookiesNone"],
} as const;

export default function PersonalData() {
  const t = useTranslations("about.personalData");
  const root = useRootData();
  const cooperative = root?.cooperative.name ?? "";
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead", { cooperative })} />
      {(Object.keys(parts) as (keyof typeof parts)[]).map((part) => (
        <Section key={part} title={t(`${part}Title`)}>
          <ul className="prose list-disc pl-6">
            {parts[part].map((sentence) => (
              <li key={sentence}>{t(`says.${sentence}`)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <Section title={t("rightsTitle")}>
        <p className="prose">{t("rights", { cooperative })}</p>
        {root?.actor ? (
          <p>
            <Link to="/moi">{t("mine")}</Link>
          </p>
        ) : null}
      </Section>
    </>
  );
}
