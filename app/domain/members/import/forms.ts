import { z } from "zod";

export const startImportForm = z.object({
  intent: z.enum(["import", "cancel"]),
  invite: z.boolean().default(false),
});
