/**
 * French keeps its high punctuation on the line of the word before it, and is typed with plain spaces. In what members
 * type themselves the language need not be known: no other one puts a space there.
 */
export function typeset(text: string): string {
  return text.replace(/ (?=[:;?!»%€])|(?<=«) /g, "\u00a0");
}
