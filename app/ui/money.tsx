import { useFormat } from "~/i18n/use-format";

/** From whole cents. */
export function Money({ cents }: { cents: number }) {
  return <span className="whitespace-nowrap tabular-nums">{useFormat().money(cents)}</span>;
}
