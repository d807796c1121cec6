import type { HeadersFunction } from "@remix-run/node";

/** Lets the headers of an action's answer, such as Retry-After, reach the browser; what is shown here is not to be kept. */
export const actionHeaders: HeadersFunction = ({ actionHeaders: given }) => {
  const headers = new Headers({ "Cache-Control": "no-store" });
  const wait = given.get("Retry-After");
  if (wait) headers.set("Retry-After", wait);
  return headers;
};
