import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";

/** Asks for the page's data again, so long after the last answer. */
export function useRefresh(milliseconds: number) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== "idle") return;
    const timer = setTimeout(revalidate, milliseconds);
    return () => clearTimeout(timer);
  }, [revalidate, state, milliseconds]);
}
