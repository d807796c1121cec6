import type { KeyboardEvent } from "react";

/** Arrows, Home and End in the list of bodies; without script, Tab and Enter do as well. */
export function moveInTree(event: KeyboardEvent<HTMLElement>) {
  const here = (event.target as HTMLElement).closest<HTMLElement>("[data-stop]");
  if (!here || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("[data-stop]")].filter(
    (stop) => stop.offsetParent !== null,
  );
  const at = stops.indexOf(here);
  const details = here.closest<HTMLDetailsElement>("summary")?.parentElement as HTMLDetailsElement | undefined;
  const moves: Record<string, () => void> = {
    ArrowDown: () => stops[at + 1]?.focus(),
    ArrowUp: () => stops[at - 1]?.focus(),
    Home: () => stops[0]?.focus(),
    End: () => stops.at(-1)?.focus(),
    ArrowRight: () => {
      if (details?.open) stops[at + 1]?.focus();
      else if (details) details.open = true;
    },
    ArrowLeft: () => {
      if (details?.open) details.open = false;
      else (details ?? here).parentElement?.closest("details")?.querySelector<HTMLElement>("summary")?.focus();
    },
  };
  const move = moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
