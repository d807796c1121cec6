import type { KeptMandate } from "~/domain/governance/read-mandates.server";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Row, Rows } from "~/ui/rows";

/** Mandates, each with its last day and the way to end it. */
export function MandateRows({ mandates }: { mandates: KeptMandate[] }) {
  const t = useTranslations("admin.mandates");
  const functions = useTranslations("governance.functions");
  const format = useFormat();
  const day = (text: string) => format.day(new Date(`${text}T12:00Z`), { weekday: false, year: true });
  return (
    <Rows>
      {mandates.map(({ id, firstName, lastName, function: held, body, lastDay }) => (
        <Row
          key={id}
          title={`${firstName} ${lastName}`}
          detail={t("mandateOf", { function: functions(held), body })}
          when={lastDay ? t("until", { date: day(lastDay) }) : t("noEnd")}
          to={`/admin/mandats/${id}`}
          verb={t("end")}
        />
      ))}
    </Rows>
  );
}
