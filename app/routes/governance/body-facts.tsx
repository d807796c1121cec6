import { Link } from "@remix-run/react";
import type { BodyPage } from "~/domain/governance/read-body.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Facts } from "~/ui/facts";
import { noon } from "./term";

/** Where the body stands, with whom, and its rule for members' points. */
export function BodyFacts({ body, day }: { body: BodyPage; day: string | null }) {
  const t = useTranslations("governance.body");
  const format = useFormat();
  const takesPoints = body.kind !== "administration";
  return (
    <Facts
      facts={[
        [t("asOf"), day ? format.day(noon(day), { weekday: false, year: true }) : null],
        [t("place"), body.place],
        [t("above"), body.parent ? <BodyLinks key="bodies" bodies={[body.parent]} /> : null],
        [t("below"), body.children.length > 0 ? <BodyLinks key="bodies" bodies={body.children} /> : null],
        [t("jointWith"), body.jointWith.length > 0 ? <BodyLinks key="bodies" bodies={body.jointWith} /> : null],
        [t("supports"), takesPoints ? t("supportsText", { count: body.supportThreshold }) : null],
        [t("submission"), takesPoints ? t("daysBefore", { days: body.submissionDays }) : null],
        [t("notice"), takesPoints ? t("daysBefore", { days: body.noticeDays }) : null],
      ]}
    />
  );
}

function BodyLinks({ bodies }: { bodies: { slug: string; name: string }[] }) {
  return (
    <ul>
      {bodies.map(({ slug, name }) => (
        <li key={slug}>
          <Link to={`/gouvernance/${slug}`}>{name}</Link>
        </li>
      ))}
    </ul>
  );
}
