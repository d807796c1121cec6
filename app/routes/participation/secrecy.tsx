import { Link } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";

export const meta = pageTitle((t) => t("participation.secrecy.title"));

const parts = [
  { title: "howTitle", points: ["how1", "how2", "how3", "how4", "how6", "how5"] },
  { title: "checkTitle", points: ["check1", "check2", "check3"] },
  { title: "limitsTitle", points: ["limit1", "limit2", "limit3", "limit5", "limit6", "limit7", "limit4"] },
] as const;

/** Open to everybody: nobody should have to sign in to learn how their secret is kept. */
export default function Secrecy() {
  const t = useTranslations("participation.secrecy");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      {parts.map(({ title, points }) => (
        <Section key={title} title={t(title)}>
          <ul className="prose">
            {points.map((point) => (
              <li key={point}>{t(point)}</li>
            ))}
          </ul>
        </Section>
      ))}
      <p className="mt-10">
        <Link to="/scrutins">{t("back")}</Link>
      </p>
    </>
  );
}
