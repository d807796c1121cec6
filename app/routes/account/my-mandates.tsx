import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { noon } from "./calendar-day";

type Mandate = { id: number; bodySlug: string; bodyName: string; post: string; endsOn: string | null };

export function MyMandates({ mandates }: { mandates: readonly Mandate[] }) {
  const t = useTranslations("account.me");
  const format = useFormat();
  if (mandates.length === 0) return <p className="prose">{t("noMandate")}</p>;
  return (
    <ul className="rows">
      {mandates.map(({ id, bodySlug, bodyName, post, endsOn }) => (
        <li key={id} className="row">
          <div>
            <p className="row-title">
              <Link to={`/gouvernance/${bodySlug}`}>{bodyName}</Link>
            </p>
            <p className="row-detail">
              {post}
              {" · "}
              {endsOn ? t("until", { date: format.day(noon(endsOn), { weekday: false, year: true }) }) : t("noEnd")}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
