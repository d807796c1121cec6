type Described = { name: string; message: string; stack?: string; cause?: Described } & Record<string, unknown>;

/** Fields of a database error that name things of the schema, never what a row held. */
const harmless = ["code", "severity", "table_name", "column_name", "constraint_name", "routine", "syscall"] as const;

/**
 * An error as the log may keep it. A failed query carries its parameters in its message, and PostgreSQL repeats them in
 * `detail`: there could be a password's hash, a link, a ballot's choice. None of it is kept.
 */
export function describeError(error: unknown): Described {
  if (!(error instanceof Error)) return { name: "Thrown", message: typeof error };
  const fields = error as Error & { query?: string; params?: unknown; cause?: unknown } & Record<string, unknown>;
  const message = "params" in fields ? `Failed query: ${fields.query}` : error.message;
  const calls = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message,
    ...Object.fromEntries(
      harmless.filter((field) => fields[field] !== undefined).map((field) => [field, fields[field]]),
    ),
    stack: calls?.join("\n"),
    ...(fields.cause === undefined ? {} : { cause: describeError(fields.cause) }),
  };
}

/** The same error for those who write down its message themselves, such as the queue in its table. */
export function withoutParameters(error: unknown): Error {
  const { name, message, cause, stack } = describeError(error);
  const safe = new Error(cause ? `${message} (${cause.message})` : message);
  return Object.assign(safe, { name, stack: `${name}: ${safe.message}\n${stack}` });
}

const lost = /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EPIPE|CONNECT_TIMEOUT|CONNECTION_|08|57P0|53[0-9A-Z]{3}|3D000)/;

/** Whether the database is what failed: unreachable, stopping, or full. */
export function isLostDatabase(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown };
  return (typeof code === "string" && lost.test(code)) || (cause !== undefined && isLostDatabase(cause));
}

/** Whether what was thrown answers the reader (`data(null, { status: 404 })`, Remix's own 405) instead of failing them. */
export function isAnswer(thrown: unknown): boolean {
  if (thrown instanceof Error || typeof thrown !== "object" || thrown === null) return false;
  const { status, init } = thrown as { status?: unknown; init?: { status?: unknown } | null };
  const answered = status ?? init?.status;
  return typeof answered === "number" && answered >= 400 && answered < 500;
}
