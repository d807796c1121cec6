/** Every mail the product sends; their texts are in app/i18n/messages/<language>/mail.ts. */
export const templates = [
  "invitation",
  "sign_in_link",
  "password_reset",
  "password_changed",
  "submission_settled",
  "submission_eligible",
  "meeting_convened",
  "minutes_published",
  "vote_opened",
  "vote_published",
] as const;
export type Template = (typeof templates)[number];
