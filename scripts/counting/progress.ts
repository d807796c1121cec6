/** Where progress shows: standard error, when a person watches it. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const LARGE = 1 << 20;
const EVERY_MS = 100;
const CLEAR_LINE = "\r\u001b[K";

/** One line that says how far a long count is. Silent for small files, and where nobody watches. */
export class Progress {
  private shown = false;
  private last = 0;

  constructor(
    private readonly screen: Screen,
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** Bytes read of a file, of so many. */
  readonly reading = (bytes: number, total: number): void => {
    if (total > LARGE) this.show(`${mebibytes(bytes)} / ${mebibytes(total)} MiB`);
  };

  /** Equal Shares runs counted so far; 0 before the first. */
  readonly counting = (runs: number): void => {
    if (this.shown) this.show(runs > 0 ? `counting… ${runs} runs` : "counting…", runs === 0);
  };

  clear(): void {
    if (this.shown) this.screen.write(CLEAR_LINE);
    this.shown = false;
  }

  private show(text: string, atOnce = false): void {
    if (!this.screen.isTTY) return;
    const now = this.now();
    if (this.shown && !atOnce && now - this.last < EVERY_MS) return;
    this.screen.write(`${CLEAR_LINE}${text}`);
    this.shown = true;
    this.last = now;
  }
}

function mebibytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
