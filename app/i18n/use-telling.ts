import { useMemo } from "react";
import type { Telling, Value } from "~/domain/participation/rules/telling/telling";
import { useSpeech } from "./speech";
import { type CountingSay, plainNames, tell, tellCell } from "./tell";

/** Says accounts of counts; the page's area brings the `counting` messages. */
export function useTelling() {
  const speech = useSpeech();
  return useMemo(
    () => ({
      /** A sentence, with names between quotation marks. */
      step: (telling: Telling<CountingSay>) => tell(speech, telling),
      /** A section's title, with bare names. */
      title: (telling: Telling<CountingSay>) => tell(speech, telling, plainNames),
      /** A cell of a section's table. */
      cell: (cell: Value | Telling<CountingSay>) => tellCell(speech, cell),
    }),
    [speech],
  );
}
