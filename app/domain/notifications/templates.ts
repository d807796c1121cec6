/** Every mail the product sends; their texts are in app/i18n/messages/<language>/mail.ts. */
export const templates = [
  "invitation",
  "sign_in_link",
  "password_reset",
  "password_changed",
  "submission_settled",
  "submission_eligible",
  "meeting_convened",
  "meeting_cancelled",
  "minutes_published",
  "vote_opened",
  "vote_published",
] as const;
export type Template = (typeof templates)[number];

/** Values that open something: erased from the row once the mail has left, or will not leave any more. */
const secretValues: Partial<Record<Template, readonly string[]>> = {
  invitation: ["link"],
  sign_in_link: ["link"],
  password_reset: ["link"],
};

export function withoutSecrets(template: string, values: Record<string, string | number>) {
  const secrets = secretValues[template as Template] ?? [];
  return Object.fromEntries(Object.entries(values).filter(([name]) => !secrets.includes(name)));
}
