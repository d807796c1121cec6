import { useMemo } from "react";
import {
  dayText,
  hourText,
  listText,
  localInputValue,
  momentText,
  moneyText,
  numberText,
  percentText,
  shortDayText,
  weekdayHourText,
} from "./format";
import { useSpeech } from "./speech";

/** Dates, numbers and euros as words, the same on the server and in the browser. */
export function useFormat() {
  const speech = useSpeech();
  return useMemo(
    () => ({
      day: (at: Date, style?: { weekday?: boolean; year?: boolean }) => dayText(at, speech, style),
      shortDay: (at: Date) => shortDayText(at, speech),
      hour: (at: Date) => hourText(at, speech),
      moment: (at: Date, style?: { weekday?: boolean; year?: boolean }) => momentText(at, speech, style),
      weekdayHour: (at: Date) => weekdayHourText(at, speech),
      localInput: (at: Date) => localInputValue(at, speech),
      list: (items: readonly string[]) => listText(items, speech.locale),
      number: (value: number, digits?: number) => numberText(value, speech.locale, digits),
      percent: (ratio: number, digits?: number) => percentText(ratio, speech.locale, digits),
      money: (cents: number) => moneyText(cents, speech.locale),
    }),
    [speech],
  );
}
