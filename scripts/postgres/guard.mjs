// Holds the server for the process that started it. That process keeps our standard input open; when it ends, however
// it ends, the input closes and the server is stopped: a killed start leaves no PostgreSQL behind. We live in a session
// of our own, so that Ctrl-C reaches the product first and the database last.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";

const { program, args, owner, throwaway } = JSON.parse(process.argv[2]);
const server = spawn(program, args, { ...owner, cwd: "/", stdio: ["ignore", "inherit", "inherit"] });

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => {});

let isStopping = false;
function stop() {
  if (isStopping) return;
  isStopping = true;
  if (throwaway) return server.kill("SIGQUIT");
  // Clients that are just leaving may leave; those that stay are sent away, and at last no longer waited for.
  server.kill("SIGTERM");
  setTimeout(() => server.kill("SIGINT"), 500).unref();
  setTimeout(() => server.kill("SIGQUIT"), 20_000).unref();
}
process.stdin.on("end", stop).on("error", stop).resume();

server.once("error", () => process.exit(127));
server.once("exit", (code) => {
  if (throwaway) rmSync(throwaway, { recursive: true, force: true });
  process.exit(isStopping ? 0 : (code ?? 1));
});
