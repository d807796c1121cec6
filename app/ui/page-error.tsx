import { useRouteError } from "@remix-run/react";
import { errorKind } from "./error-kind";
import { ErrorMessage } from "./error-message";
import { useRootData } from "./root-data";

/** The error boundary of a page or an area, inside the shell. */
export function PageError() {
  return <ErrorMessage kind={errorKind(useRouteError())} reference={useRootData()?.requestId} />;
}
