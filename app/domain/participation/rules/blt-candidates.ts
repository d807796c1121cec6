import { malformedBallots } from "./file-faults";
import { shown } from "./malformed-file";
import type { NumberedLine } from "./numbered-lines";
import { placeReader } from "./place-reader";
import { rankedTwice } from "./ranked-ballots";

/** The candidates of a BLT file before their names: how ballots name them, and what options say of them. */
export class BltCandidates {
  readonly withdrawn = new Set<string>();
  /** The place of ballots that names those who share it between `=`. */
  readonly placeOf = placeReader("=", (text, line) => this.numberOf({ text, line }));
  private readonly nicknames = new Map<string, string>();
  private ties: { readonly order: readonly string[]; readonly line: number } | null = null;

  constructor(readonly count: number) {}

  /** Numbers of those who did not withdraw. */
  get standing(): string[] {
    return Array.from({ length: this.count }, (_, i) => `${i + 1}`).filter((id) => !this.withdrawn.has(id));
  }

  /** A candidate's number, written as such or as a nickname. */
  numberOf({ text, line }: NumberedLine): string {
    const nicknamed = this.nicknames.get(text);
    if (nicknamed !== undefined) return nicknamed;
    if (!this.isNumber(text))
      throw malformedBallots(line, "candidateNumber", { text: shown(text), largest: this.count });
    return text;
  }

  isNumber(text: string): boolean {
    return /^[1-9]\d*$/.test(text) && Number(text) <= this.count;
  }

  /**
   * Reads what stands between `[` and `]`: `tie`, `nick` and `withdrawn` as Droop does. Its `undeclared` tells write-in
   * candidates apart for the rule of Minneapolis alone, and `droop` sets its own arithmetic: neither changes a count here.
   */
  readOption([name, ...given]: readonly NumberedLine[], line: number): void {
    switch (name?.text.toLowerCase()) {
      case "tie":
        this.ties = { order: given.map((word) => this.numberOf(word)), line };
        return;
      case "nick":
        this.readNicknames(given, line);
        return;
      case "withdrawn":
        for (const word of given) this.withdrawn.add(this.numberOf(word));
        return;
      case "undeclared":
        for (const word of given) this.numberOf(word);
        return;
      case "droop":
        return;
      default:
        throw malformedBallots(line, "bltOption", { text: shown(`[${name?.text ?? ""}`) });
    }
  }

  /** The order that the file gives for ties among those who stand, or none. Refuses one that leaves any out. */
  tieOrder(): readonly string[] {
    if (!this.ties) return [];
    const { order, line } = this.ties;
    const named = new Set(order);
    if (named.size < order.length || this.standing.some((id) => !named.has(id)))
      throw malformedBallots(line, "tieOrder");
    return order.filter((id) => !this.withdrawn.has(id));
  }

  private readNicknames(given: readonly NumberedLine[], line: number): void {
    if (given.length !== this.count)
      throw malformedBallots(line, "nicknamesCount", { candidates: this.count, given: given.length });
    for (const [i, { text, line: where }] of given.entries()) {
      const number = `${i + 1}`;
      if (text !== number && /^[-\d]|[=()[\]]/.test(text))
        throw malformedBallots(where, "nickname", { text: shown(text) });
      if (this.nicknames.has(text)) throw malformedBallots(where, "nicknameTwice", { text: shown(text) });
      this.nicknames.set(text, number);
    }
  }
}

/** Refuses a ballot that names a candidate twice. */
export function requireOnce(places: readonly (readonly string[])[], line: number): void {
  const id = rankedTwice(places);
  if (id !== undefined) throw malformedBallots(line, "rankedTwice", { id });
}
