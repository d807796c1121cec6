import { useFormat } from "~/i18n/use-format";

/** « lundi 23 novembre à 18 h » */
export function Moment({ at }: { at: Date }) {
  return <time dateTime={at.toISOString()}>{useFormat().moment(at)}</time>;
}

/** « lundi 23 novembre », or « 23 nov. » where the column is narrow */
export function Day({ at, short }: { at: Date; short?: boolean }) {
  const format = useFormat();
  return <time dateTime={at.toISOString()}>{short ? format.shortDay(at) : format.day(at)}</time>;
}
