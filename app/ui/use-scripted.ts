import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether the page has its script: false in what the server draws, and in the browser until it has taken over. */
export function useScripted(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
