import { spawn } from "node:child_process";
import { beforeEnd } from "./ending.mjs";
import { root } from "./paths.mjs";

/** Runs a program silently and keeps what it wrote, to be shown only when it fails. */
export function run(program, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"], ...options });
    const forget = beforeEnd(() => child.kill("SIGTERM"));
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", (error) => {
      forget();
      failed(Object.assign(error, { output }));
    });
    child.once("close", (code, signal) => {
      forget();
      if (code === 0) done(output);
      else failed(Object.assign(new Error(`${program} ${args[0] ?? ""}: ${signal ?? code}`), { output, exit: code }));
    });
  });
}
