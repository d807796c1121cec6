import { createServer } from "node:net";
import { Trouble } from "./trouble.mjs";

/** The port asked for, refused at once when it is no port or taken: nobody should wait for a build to learn it. */
export async function checkPort(asked = process.env.PORT || "3000", host = process.env.HOST || "127.0.0.1") {
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Trouble("port.wrong", { port: asked });
  await new Promise((free, taken) => {
    const probe = createServer();
    probe.once("error", taken);
    probe.listen(port, host, () => probe.close(free));
  });
  return port;
}
