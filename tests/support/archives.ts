import { z } from "zod";
import schema from "../../public/schemas/vote-archive.schema.json";

// why: zod leaves out `allOf` with conditions, so the parts of each method are checked apart
const { allOf, ...whole } = schema;
type JsonSchema = Parameters<typeof z.fromJSONSchema>[0];

/** An archive as anyone reads it, held against its published JSON Schema. */
export function readArchiveText(text: string): Record<string, unknown> {
  const archive = z.fromJSONSchema(whole as unknown as JsonSchema).parse(JSON.parse(text)) as Record<string, unknown>;
  const own = allOf.find((part) => part.if.properties.method.const === archive.method);
  if (!own) throw new Error(`the schema does not know the method ${archive.method}`);
  const part = { type: "object", ...own.then, $defs: schema.$defs };
  z.fromJSONSchema(part as unknown as JsonSchema).parse(archive);
  return archive;
}
