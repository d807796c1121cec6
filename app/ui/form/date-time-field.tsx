import { useSpeech, useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { FieldFrame, type FieldProps, useField } from "./field";

interface DateTimeFieldProps extends FieldProps {
  defaultValue?: Date;
  min?: Date;
  max?: Date;
}

/** The wall clock of the cooperative, whatever that of the device; read it with `zonedMoment`. */
export function DateTimeField(props: DateTimeFieldProps) {
  const t = useTranslations("shell");
  const { localInput } = useFormat();
  const { timeZone } = useSpeech();
  const city = timeZone.replace(/.*\//, "");
  const zone = city === "Brussels" || city === "Paris" ? t(`cities.${city}`) : city.replaceAll("_", " ");
  const hint = props.hint ?? t("form.timeZone", { zone });
  const field = { ...props, hint };
  const { typed, error, input } = useField(field);
  return (
    <FieldFrame field={field} error={error}>
      <input
        {...input}
        type="datetime-local"
        className="input input-narrow"
        min={props.min && localInput(props.min)}
        max={props.max && localInput(props.max)}
        defaultValue={typed?.[0] ?? (props.defaultValue && localInput(props.defaultValue))}
      />
    </FieldFrame>
  );
}
