import { Link } from "@remix-run/react";
import type { FoundBody, FoundPerson } from "~/domain/governance/search-governance.server";
import { useTranslations } from "~/i18n/speech";
import { Empty } from "~/ui/empty";
import { Row, Rows } from "~/ui/rows";
import { Section } from "~/ui/section";

type Props = { question: string; bodies: FoundBody[]; people: FoundPerson[] };

/** Answers to « Qui décide des tarifs ? ». */
export function Found({ question, bodies, people }: Props) {
  const t = useTranslations("governance");
  return (
    <Section title={t("search.title", { question })} aside={<Link to="/gouvernance">{t("search.close")}</Link>}>
      {bodies.length + people.length === 0 ? <Empty title={t("search.nothing")}>{t("search.hint")}</Empty> : null}
      <Rows>
        {bodies.map(({ slug, name, purpose }) => (
          <Row key={slug} title={name} to={`/gouvernance/${slug}`} detail={purpose} verb={t("search.see")} />
        ))}
        {people.map(({ firstName, lastName, seats }) => (
          <Row
            key={`${firstName} ${lastName} ${seats[0]?.slug}`}
            title={`${firstName} ${lastName}`}
            detail={seats.map(({ function: held, body, slug }, at) => (
              <span key={`${slug} ${held}`}>
                {at > 0 ? " · " : null}
                {t(`functions.${held}`)}, <Link to={`/gouvernance/${slug}`}>{body}</Link>
              </span>
            ))}
          />
        ))}
      </Rows>
    </Section>
  );
}
