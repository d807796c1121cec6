import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

/** The server bundle starts from our own entry, which imports the Remix build: one bundle, one copy of each module. */
function serverEntry(): Plugin {
  return {
    name: "server-entry",
    enforce: "post",
    config: (_config, { isSsrBuild }) =>
      isSsrBuild ? { build: { rollupOptions: { input: "./app/server/main.ts" } } } : undefined,
  };
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions), serverEntry()],
  resolve: {
    alias: {
      "~": fileURLToPath(new URL("./app", import.meta.url)),
      "#db": fileURLToPath(new URL("./db", import.meta.url)),
    },
  },
  build: { target: "es2022" },
  worker: { format: "es" },
});
