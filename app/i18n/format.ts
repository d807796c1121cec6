import { kept, languageTags } from "./intl";
import type { Locale } from "./locales";

export interface Clock {
  locale: Locale;
  timeZone: string;
  now: Date;
}

const nbsp = "\u00a0";

type Parts = Record<"weekday" | "day" | "month" | "year" | "hour" | "minute", string>;

function parts(at: Date, { locale, timeZone }: Clock, month: "long" | "short" | "2-digit"): Parts {
  const format = kept(`parts ${locale} ${timeZone} ${month}`, () => {
    const day = month === "2-digit" ? "2-digit" : "numeric";
    return new Intl.DateTimeFormat(languageTags[locale], {
      timeZone,
      weekday: "long",
      day,
      month,
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    });
  });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value])) as Parts;
}

function ordinal(day: string, locale: Locale): string {
  return locale === "fr" && day === "1" ? "1er" : day;
}

/** « lundi 23 novembre », with its year when it is not this year. */
export function dayText(at: Date, clock: Clock, style: { weekday?: boolean; year?: boolean } = {}): string {
  const { weekday, day, month, year } = parts(at, clock, "long");
  const showYear = style.year ?? year !== parts(clock.now, clock, "long").year;
  const words = [ordinal(day, clock.locale), month, ...(showYear ? [year] : [])];
  return [...(style.weekday === false ? [] : [weekday]), words.join(nbsp)].join(" ");
}

/** « 23 nov. », for narrow columns. */
export function shortDayText(at: Date, clock: Clock): string {
  const { day, month, year } = parts(at, clock, "short");
  const thisYear = parts(clock.now, clock, "short").year === year;
  return [ordinal(day, clock.locale), month, ...(thisYear ? [] : [year])].join(nbsp);
}

/** « 18 h », « 18 h 30 ». */
export function hourText(at: Date, clock: Clock): string {
  const { hour, minute } = parts(at, clock, "long");
  const sharp = minute === "00";
  const hours = Number(hour);
  if (clock.locale === "fr") return [`${hours}`, "h", ...(sharp ? [] : [minute])].join(nbsp);
  if (clock.locale === "nl") return `${sharp ? hours : `${hours}.${minute}`}${nbsp}uur`;
  return `${hours % 12 || 12}${sharp ? "" : `.${minute}`}${nbsp}${hours < 12 ? "am" : "pm"}`;
}

const at: Record<Locale, string> = { fr: "à", nl: "om", en: "at" };

/** « lundi 23 novembre à 18 h ». */
export function momentText(instant: Date, clock: Clock, style: { weekday?: boolean; year?: boolean } = {}): string {
  return `${dayText(instant, clock, style)} ${at[clock.locale]} ${hourText(instant, clock)}`;
}

/** « lundi 18 h », within the week. */
export function weekdayHourText(instant: Date, clock: Clock): string {
  return `${parts(instant, clock, "long").weekday} ${hourText(instant, clock)}`;
}

/** What a `datetime-local` field holds for this instant: the wall clock of the cooperative. */
export function localInputValue(instant: Date, clock: Clock): string {
  const { day, month, year, hour, minute } = parts(instant, { ...clock, locale: "en" }, "2-digit");
  return `${year}-${month}-${day}T${hour}:${minute}`;
}

/** Days of the calendar between now and then, in the cooperative's time zone: tomorrow is 1 even in ten minutes. */
export function calendarDaysUntil(instant: Date, clock: Clock): number {
  const midnight = (date: Date) => Date.parse(`${localInputValue(date, clock).slice(0, 10)}T00:00Z`);
  return Math.round((midnight(instant) - midnight(clock.now)) / 86_400_000);
}

export function numberText(value: number, locale: Locale, digits = 0): string {
  return kept(
    `${locale} ${digits}`,
    () => new Intl.NumberFormat(languageTags[locale], { maximumFractionDigits: digits }),
  ).format(value);
}

/** From a ratio: 0.06 is « 6 % ». */
export function percentText(ratio: number, locale: Locale, digits = 0): string {
  return `${numberText(ratio * 100, locale, digits)}${locale === "fr" ? `${nbsp}%` : "%"}`;
}

/** « A, B et C ». */
export function listText(items: readonly string[], locale: Locale): string {
  return kept(`list ${locale}`, () => new Intl.ListFormat(languageTags[locale], { type: "conjunction" })).format(items);
}

/** From whole cents: « 1 200 € », « 19,90 € »; cents are said only when there are some. */
export function moneyText(cents: number, locale: Locale): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  const euros = kept(
    `${locale} euros ${digits}`,
    () => new Intl.NumberFormat(languageTags[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }),
  ).format(Math.abs(cents) / 100);
  const sign = cents < 0 ? "−" : "";
  if (locale === "fr") return `${sign}${euros}${nbsp}€`;
  return `${sign}€${locale === "nl" ? nbsp : ""}${euros}`;
}
