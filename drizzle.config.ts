import { defineConfig } from "drizzle-kit";

export default defineConfig({
  dialect: "postgresql",
  schema: ["./db/columns.ts", "./db/schema/index.ts"],
  out: "./db/migrations",
  casing: "snake_case",
  migrations: { prefix: "index" },
});
