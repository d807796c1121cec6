import { Form, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";
import { FilterSelect } from "./filter-select";

interface BodyFilterProps {
  bodies: ReadonlyArray<{ slug: string; name: string }>;
  children?: ReactNode;
}

/** The filter of a list is its address: it can be sent to someone. */
export function BodyFilter({ bodies, children }: BodyFilterProps) {
  const t = useTranslations("meetings.filter");
  const [search] = useSearchParams();
  const options = bodies.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <Form method="get" role="search" className="no-print mb-6 flex flex-wrap items-end gap-4" key={search.toString()}>
      <FilterSelect name="instance" label={t("body")} everything={t("everyBody")} options={options} />
      {children}
      <Button variant="quiet">{t("show")}</Button>
    </Form>
  );
}
