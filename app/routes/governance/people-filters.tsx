import { Form, Link } from "@remix-run/react";
import type { PeopleChoices, PeopleFilter } from "~/domain/governance/read-people.server";
import type { BodyFunction } from "~/domain/governance/rules/functions";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { FilterSelect } from "~/ui/form/filter-select";

type Props = { choices: PeopleChoices; functions: BodyFunction[]; filter: PeopleFilter; day: string };

export function PeopleFilters({ choices, functions, filter, day }: Props) {
  const t = useTranslations("governance");
  const options = (named: { slug: string; name: string }[]) =>
    named.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <Form method="get" role="search" className="filters no-print" key={JSON.stringify([filter, day])}>
      <FilterSelect
        name="instance"
        label={t("people.body")}
        none={t("people.all")}
        options={options(choices.bodies)}
        value={filter.body}
      />
      <FilterSelect
        name="territoire"
        label={t("people.place")}
        none={t("people.everywhere")}
        options={options(choices.places)}
        value={filter.place}
      />
      <FilterSelect
        name="fonction"
        label={t("people.function")}
        none={t("people.allFunctions")}
        options={functions.map((one) => ({ value: one, label: t(`functions.${one}`) }))}
        value={filter.function}
      />
      <div className="field">
        <label htmlFor="au">{t("people.day")}</label>
        <input id="au" name="au" type="date" className="input" defaultValue={day} />
      </div>
      <div className="filters-actions">
        <Button variant="quiet">{t("people.filter")}</Button>
        <Link to="/trombinoscope">{t("people.clear")}</Link>
      </div>
    </Form>
  );
}
