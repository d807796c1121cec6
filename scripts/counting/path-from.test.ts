import { describe, expect, it } from "vitest";
import { readOptions } from "./allocate-options";
import { pathFrom } from "./path-from";
import { readTallyOptions } from "./tally-options";

describe("a file named on the command line", () => {
  const env = { npm_lifecycle_event: "tally", INIT_CWD: "/home/anne" };

  it("is looked for where the person stands, not where npm runs its scripts", () => {
    expect(pathFrom("board.blt", env)).toBe("/home/anne/board.blt");
    expect(pathFrom("../board.blt", env)).toBe("/home/board.blt");
    expect(pathFrom("/votes/board.blt", env)).toBe("/votes/board.blt");
  });

  it("stands as it is without npm, and under another script of npm", () => {
    expect(pathFrom("board.blt", {})).toBe("board.blt");
    expect(pathFrom("board.blt", { ...env, npm_lifecycle_event: "test" })).toBe("board.blt");
  });

  it("is looked for so by both commands", () => {
    const before = { ...process.env };
    Object.assign(process.env, env);
    try {
      expect(readTallyOptions(["board.blt"]).file).toBe("/home/anne/board.blt");
      expect(readOptions(["city.pb"]).file).toBe("/home/anne/city.pb");
    } finally {
      process.env = before;
    }
  });
});
