import { Form } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Button } from "~/ui/button";
import { ErrorSummary } from "~/ui/form/error-summary";
import { SelectField } from "~/ui/form/select-field";
import { TextField } from "~/ui/form/text-field";
import type { Sitting } from "./read-sitting.server";

const states = ["present", "remote", "excused", "absent"] as const;

interface AttendanceFormProps extends Pick<Sitting, "seated" | "attended"> {
  attend: MaybeReply;
  arrive: MaybeReply;
}

/** Those who sit, then anyone else by their number in the register. */
export function AttendanceForm({ seated, attended, attend, arrive }: AttendanceFormProps) {
  const t = useTranslations("meetings.attendance");
  const options = states.map((value) => ({ value, label: t(`states.${value}`) }));
  const recorded = new Map(attended.map(({ id, state }) => [id, state]));
  const others = attended.filter(({ id }) => !seated.some((one) => one.id === id));
  return (
    <div className="with-facts">
      <Form method="post" className="form" preventScrollReset>
        <ErrorSummary form={attend} />
        <input type="hidden" name="intent" value="attend" />
        <div className="grid gap-4 sm:grid-cols-2">
          {seated.map(({ id, firstName, lastName }) => (
            <SelectField
              key={`${id} ${recorded.get(id)}`}
              form={attend}
              name={`person-${id}`}
              label={`${firstName} ${lastName}`}
              none={t("unsaid")}
              options={options}
              defaultValue={recorded.get(id) ?? ""}
              optional
            />
          ))}
        </div>
        <div className="actions">
          <Button variant="quiet">{t("record")}</Button>
        </div>
      </Form>
      <Form method="post" className="form content-start" preventScrollReset>
        <ErrorSummary form={arrive} />
        <input type="hidden" name="intent" value="arrive" />
        <TextField form={arrive} name="number" label={t("number")} hint={t("numberHint")} maxLength={50} narrow />
        <SelectField form={arrive} name="state" label={t("state")} options={options} defaultValue="present" />
        {others.length > 0 ? (
          <p className="hint">
            {others
              .map(({ firstName, lastName, state }) => `${firstName} ${lastName} (${t(`states.${state}`)})`)
              .join(", ")}
          </p>
        ) : null}
        <div className="actions">
          <Button variant="quiet">{t("add")}</Button>
        </div>
      </Form>
    </div>
  );
}
