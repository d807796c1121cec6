import { createContext, useContext } from "react";
import type { PageSpeech } from "~/i18n/speech";

/** What only the server's own render knows: the CSP nonce, and enough to say an error when no loader could answer. */
export interface ServerRender {
  nonce: string;
  requestId: string;
  speech: PageSpeech;
}

export const ServerRenderContext = createContext<ServerRender | null>(null);

/** Null in the browser. */
export function useServerRender(): ServerRender | null {
  return useContext(ServerRenderContext);
}
