import { section, told } from "../../../participation/rules/telling/telling";

/** What a reader of an account should know beside it: ties settled otherwise than in the vote, recounts not made. */
export function tellNotes({ ownTies, tooLong }: { ownTies: string | null; tooLong: boolean }) {
  const notes = [
    ...(ownTies ? [told("budget.fileTies", { option: ownTies })] : []),
    ...(tooLong ? [told("budget.tooLong")] : []),
  ];
  return notes.length > 0 ? [section(told("budget.notesTitle"), notes)] : [];
}
