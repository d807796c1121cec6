import { useLocation, useSubmit } from "@remix-run/react";
import type { ReactNode } from "react";
import { Button } from "~/ui/button";
import type { RowList } from "./change-rows";

interface RowButtonProps {
  list: RowList;
  /** The line to take away, or the number of the one to add. */
  at: number;
  verb: "add" | "remove";
  children: ReactNode;
}

/** A line more or less: the form comes back as it was typed, at the same place of the page. */
export function RowButton({ list, at, verb, children }: RowButtonProps) {
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  return (
    <Button
      variant="quiet"
      small
      name="intent"
      value={`${verb}-${list}-${at}`}
      formAction={`#${list}`}
      formNoValidate
      onClick={(event) => {
        event.preventDefault();
        submit(event.currentTarget, { action: pathname + search, preventScrollReset: true });
      }}
    >
      {children}
    </Button>
  );
}
