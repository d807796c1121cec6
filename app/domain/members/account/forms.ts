import { z } from "zod";
import { directoryFields } from "../rules/directory-fields";
import { passwordLength } from "./rules/password";

const email = z.email().max(254);
const typedPassword = z.string().max(passwordLength.maximum);
const newPassword = z.string().min(passwordLength.minimum).max(passwordLength.maximum);

export const signInForm = z.object({ email, password: typedPassword });
export const askByMailForm = z.object({ email });
export const choosePasswordForm = z.object({ password: newPassword });
export const changePasswordForm = z.object({ presentPassword: typedPassword, password: newPassword });

export const profileForm = z.object({
  language: z.enum(["fr", "nl", "en"]),
  phone: z
    .string()
    .regex(/^\+?[\d ./()-]{6,30}$/, { error: "phone" })
    .optional(),
  presentation: z.string().max(2_000).optional(),
  shownFields: z.array(z.enum(directoryFields)).default([]),
});
export type Profile = z.output<typeof profileForm>;
