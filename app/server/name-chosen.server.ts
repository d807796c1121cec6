import type { Chosen } from "~/domain/participation/chosen-titles.server";
import type { VoteMethod } from "~/domain/participation/rules/vote-rule";
import { listText } from "~/i18n/format";
import type { Locale } from "~/i18n/locales";
import { catalogues } from "~/i18n/messages.server";
import { plainNames, tellValue } from "~/i18n/tell";
import { translate } from "~/i18n/translate.server";

type Reader = { locale: Locale; timeZone: string };

/** Names beyond these are counted and not written. */
const mostNamed = 3;

/**
 * The options chosen, in a row: people who got a seat by their names alone, other options between quotation marks.
 * `titles` holds the first ones at least, `count` is how many there are.
 */
export function nameChosen(to: Reader, method: VoteMethod, { titles, count }: Chosen): string {
  const speech = { ...to, messages: catalogues[to.locale] };
  const manner = method === "stv" ? plainNames : {};
  const named = titles.slice(0, count > mostNamed + 1 ? mostNamed : count);
  const names = named.map((name) => String(tellValue(speech, { name }, manner)));
  const others = count - names.length;
  const rest = others > 0 ? [translate(to, "participation.chosen")("others", { count: others })] : [];
  return listText([...names, ...rest], to.locale);
}

/** The same as a line of a list; null where nothing was chosen. */
export function sayChosen(to: Reader, method: VoteMethod, chosen: Chosen | null): string | null {
  if (!chosen || chosen.count === 0) return null;
  const t = translate(to, "participation.chosen");
  const names = nameChosen(to, method, chosen);
  return method === "stv" ? t("seated", { count: chosen.count, names }) : t("decided", { names });
}
