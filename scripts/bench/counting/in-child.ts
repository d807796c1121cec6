import { fork } from "node:child_process";
import type { Case } from "./measure-case";
import type { Measured } from "./samples";

/** Measures in a new process and waits for its end: never two at once. */
export function inChild(one: Case): Promise<Measured> {
  return new Promise((resolve, reject) => {
    let measured: Measured | null = null;
    const child = fork(new URL("./measure-case.ts", import.meta.url), [JSON.stringify(one)]);
    child.on("message", (message) => {
      measured = message as Measured;
      child.disconnect();
    });
    child.once("exit", (code) => {
      if (measured && code === 0) resolve(measured);
      else reject(new Error(`${JSON.stringify(one)} ended with ${code}`));
    });
  });
}
