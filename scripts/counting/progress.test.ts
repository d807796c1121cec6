import { expect, test } from "vitest";
import { Progress } from "./progress";

function watched(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const progress = new Progress({ isTTY, write: (text: string) => written.push(text) }, () => time);
  return { written, progress, wait: (ms: number) => (time += ms) };
}

test("a large file on a terminal: bytes read, then runs, at most ten times a second, and nothing left behind", () => {
  const { written, progress, wait } = watched(true);
  progress.reading(2 ** 20, 4 * 2 ** 20);
  progress.reading(2 * 2 ** 20, 4 * 2 ** 20);
  wait(150);
  progress.reading(3 * 2 ** 20, 4 * 2 ** 20);
  progress.counting(0);
  wait(150);
  progress.counting(37);
  progress.clear();
  expect(written.map((text) => text.replaceAll("\r\u001b[K", "<"))).toEqual([
    "<1.0 / 4.0 MiB",
    "<3.0 / 4.0 MiB",
    "<counting…",
    "<counting… 37 runs",
    "<",
  ]);
});

test("silent in a pipe, and for a small file", () => {
  const piped = watched(false);
  piped.progress.reading(2 ** 20, 4 * 2 ** 20);
  piped.progress.counting(3);
  piped.progress.clear();
  const small = watched(true);
  small.progress.reading(10, 10);
  small.progress.counting(0);
  small.progress.clear();
  expect([...piped.written, ...small.written]).toEqual([]);
});
