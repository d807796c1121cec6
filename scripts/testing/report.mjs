import { duration } from "../setup/steps.mjs";

/**
 * Keeps the account of a test run, and tells it step by step: successes in a line, failures whole.
 * @param {(text: string) => unknown} write
 */
export function openReport(write = (text) => process.stdout.write(text)) {
  const total = { passed: 0, failed: 0, skipped: 0 };

  /** A step that counts its own tests. */
  async function counted(name, work) {
    const since = performance.now();
    write(`${name}… `);
    const { passed, failed, skipped, output } = await work().catch(asFailure);
    total.passed += passed;
    total.failed += failed;
    total.skipped += skipped;
    const verdict =
      failed > 0 ? `FAILED, ${inWords({ passed, failed, skipped })}` : inWords({ passed, failed, skipped });
    write(`${verdict} (${duration(performance.now() - since)})\n`);
    if (failed > 0) write(`\n${output.trim()}\n\n`);
    return failed === 0;
  }

  /** A step that either holds or does not. */
  const single = (name, work) =>
    counted(name, () => work().then(() => ({ passed: 1, failed: 0, skipped: 0, output: "" })));

  return { counted, single, total, lastLine: () => inWords(total) };
}

function asFailure(error) {
  const detail = error.detail || error.output || "";
  return { passed: 0, failed: 1, skipped: 0, output: `${detail}\n${error.isShown || !detail ? error.message : ""}` };
}

function inWords({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
