import { PassThrough } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { catalogues } from "~/i18n/messages.server";
import { isAnswer } from "~/server/safe-error";
import { type ServerRender, ServerRenderContext } from "~/ui/server-render";

export const streamTimeout = 10_000;

export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { locale, nonce, requestId, cooperative } = context;
  const server: ServerRender = {
    nonce,
    requestId,
    speech: { locale, timeZone: cooperative.timeZone, now: new Date(), messages: { shell: catalogues[locale].shell } },
  };
  // A robot reads the whole page at once; people get the shell as soon as it is ready.
  const ready = isbot(request.headers.get("user-agent")) ? "onAllReady" : "onShellReady";

  return new Promise((resolve, reject) => {
    let code = status;
    let shellSent = false;
    const { pipe, abort } = renderToPipeableStream(
      <ServerRenderContext.Provider value={server}>
        <RemixServer context={remix} url={request.url} nonce={nonce} />
      </ServerRenderContext.Provider>,
      {
        nonce,
        [ready]() {
          shellSent = true;
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Content-Language", locale);
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }));
          pipe(body);
        },
        onShellError: reject,
        onError(error) {
          code = 500;
          // Before the shell, the error reaches handleError by itself.
          if (shellSent) context.log.error({ err: error }, "render failed");
        },
      },
    );
    setTimeout(abort, streamTimeout + 1_000).unref();
  });
}

/** Bugs only: refusals are values; answers such as a 404, which resource routes and unknown methods bring here, are none. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs) {
  if (!request.signal.aborted && !isAnswer(error)) context.log.error({ err: error }, "request failed");
}
