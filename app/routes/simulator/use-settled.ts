import { useEffect, useRef, useState } from "react";

/** The last text once it has stood for a second; empty until it changes for the first time. For live regions. */
export function useSettled(text: string): string {
  const [settled, settle] = useState("");
  const first = useRef(text);
  useEffect(() => {
    if (text === first.current) return;
    first.current = "";
    const timer = setTimeout(() => settle(text), 1_000);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
