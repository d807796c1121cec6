import { useRouteLoaderData } from "@remix-run/react";
import type { PageSpeech } from "~/i18n/speech";
import type { Flash } from "~/server/flash.server";

/** What every page has: given by the root loader. */
export interface RootData extends PageSpeech {
  cooperative: { name: string; demonstration: boolean };
  actor: { memberId: number; firstName: string; lastName: string; mayAdminister: boolean } | null;
  flash: Flash | null;
  requestId: string;
  software: { version: string; sourceUrl: string | null };
}

/** Undefined when the root loader failed. */
export function useRootData(): RootData | undefined {
  return useRouteLoaderData<() => Promise<RootData>>("root");
}
