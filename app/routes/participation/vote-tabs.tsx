import { Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { filters } from "./vote-filter";

type Filter = keyof typeof filters | null;

/** The filters of the list are addresses, so that a filtered list can be sent to someone. */
export function VoteTabs({ current }: { current: Filter }) {
  const t = useTranslations("participation.list");
  const tabs: { filter: Filter; to: string; title: string }[] = [
    { filter: null, to: "/scrutins", title: t("all") },
    { filter: "open", to: `/scrutins?etat=${filters.open}`, title: t("open") },
    { filter: "coming", to: `/scrutins?etat=${filters.coming}`, title: t("coming") },
    { filter: "past", to: `/scrutins?etat=${filters.past}`, title: t("past") },
  ];
  return (
    <nav className="tabs" aria-label={t("filter")}>
      <ul>
        {tabs.map(({ filter, to, title }) => (
          <li key={to}>
            <Link to={to} preventScrollReset aria-current={filter === current ? "page" : undefined}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
