/** What a member may show of themselves in the directory; each is hidden until they open it. */
export const directoryFields = ["portrait", "email", "phone", "presentation"] as const;
export type DirectoryField = (typeof directoryFields)[number];

/** The fields to show, in their own order, each once; unknown words are left out. */
export function openedFields(asked: readonly string[]): DirectoryField[] {
  return directoryFields.filter((field) => asked.includes(field));
}
