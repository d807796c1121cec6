import { Link } from "@remix-run/react";
import { pageTitle } from "~/i18n/page-title";
import { useTranslations } from "~/i18n/speech";
import { PageHeading } from "~/ui/page-heading";
import { Section } from "~/ui/section";
import { MethodTable } from "./method-table";

export const meta = pageTitle((t) => t("methods.title"));

const methods = ["resolution", "consent", "approval", "score", "majority_judgment", "schulze", "irv", "stv"] as const;

/** Open to everybody, as the rules of a vote should be. */
export default function Methods() {
  const t = useTranslations("methods");
  const names = useTranslations("participation.methods");
  return (
    <>
      <PageHeading title={t("title")} lead={t("lead")} />
      <ul className="numbered-links">
        {methods.map((method) => (
          <li key={method}>
            <a href={`#${method}`}>{names(method)}</a>
          </li>
        ))}
      </ul>
      {methods.map((method) => (
        <Section key={method} id={method} title={names(method)}>
          <div className="prose">
            <p>{t(`${method}.how`)}</p>
            <p className="agenda-outcome">
              <strong>{t("example")}</strong> {t(`${method}.example`)}
            </p>
            <p>
              <strong>{t("good")}</strong> {t(`${method}.good`)}
            </p>
            <p>
              <strong>{t("bad")}</strong> {t(`${method}.bad`)}
            </p>
            <p className="hint">{t(`${method}.source`)}</p>
          </div>
        </Section>
      ))}
      <Section title={t("compareTitle")} id="comparer">
        <p className="prose mb-4">{t("compareLead")}</p>
        <MethodTable />
      </Section>
      <p className="mt-10">
        <Link to="/scrutins">{t("back")}</Link>
      </p>
    </>
  );
}
