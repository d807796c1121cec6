import { fork } from "node:child_process";

/** Runs a file with one argument in a new process and waits for its answer and its end: never two at once. */
export function inChild<Argument, Answer>(file: string, argument: Argument): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let answer: Answer | null = null;
    const child = fork(new URL(file, import.meta.url), [JSON.stringify(argument)]);
    child.on("message", (message) => {
      answer = message as Answer;
      child.disconnect();
    });
    child.once("exit", (code) => {
      if (answer !== null && code === 0) resolve(answer);
      else reject(new Error(`${JSON.stringify(argument)} ended with ${code}`));
    });
  });
}
