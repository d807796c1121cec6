import { useTranslations } from "~/i18n/speech";
import { ButtonLink } from "~/ui/button";
import { PageHeading } from "~/ui/page-heading";
import { useRootData } from "~/ui/root-data";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";

/** The first page of somebody who is not signed in: what this is, and what is public. */
export function Welcome() {
  const t = useTranslations("about.welcome");
  const cooperative = useRootData()?.cooperative.name ?? "";
  return (
    <>
      <PageHeading
        display
        title={t("title")}
        lead={t("lead", { cooperative })}
        action={<ButtonLink to="/connexion">{t("signIn")}</ButtonLink>}
      />
      <Section title={t("youCanTitle")}>
        <ol className="numbered">
          <li>{t("propose")}</li>
          <li>{t("vote")}</li>
          <li>{t("allocate")}</li>
        </ol>
      </Section>
      <Section title={t("publicTitle")}>
        <Rows>
          <Row title={t("governance")} to="/gouvernance" verb={t("see")} />
          <Row title={t("meetings")} to="/reunions" verb={t("see")} />
        </Rows>
      </Section>
    </>
  );
}
