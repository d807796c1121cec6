import { useRouteError } from "@remix-run/react";
import { SpeechProvider } from "~/i18n/speech";
import { Document } from "./document";
import { errorKind } from "./error-kind";
import { ErrorMessage } from "./error-message";
import { useServerRender } from "./server-render";

/** When not even the shell's data came. It ships no script: nothing to hydrate, nothing more to break. */
export function StandaloneError() {
  const error = useRouteError();
  const server = useServerRender();
  if (!server) return null;
  return (
    <Document locale={server.speech.locale} still>
      <SpeechProvider speech={server.speech}>
        <main className="page standalone">
          <p className="masthead-name">Voix au chapitre</p>
          <ErrorMessage kind={errorKind(error)} reference={server.requestId} />
        </main>
      </SpeechProvider>
    </Document>
  );
}
