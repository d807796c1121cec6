import { Outlet, useLoaderData } from "@remix-run/react";
import type { LoadedMessages } from "./catalogue";
import { MessagesProvider } from "./speech";

/** The component of an area's layout: its pages, with its sentences. */
export function AreaLayout() {
  const { messages } = useLoaderData<{ messages: LoadedMessages }>();
  return (
    <MessagesProvider messages={messages}>
      <Outlet />
    </MessagesProvider>
  );
}

/** Sentences change with the language only, and that switch reloads the document. */
export function neverAgain(): boolean {
  return false;
}
