interface RecountHelpProps {
  voteId: number;
  /** Said by the page, whose area's sentences are loaded. */
  program: string;
  help: string;
}

/** The program that counts an archive again, and the line that runs it. */
export function RecountHelp({ voteId, program, help }: RecountHelpProps) {
  return (
    <>
      <p>
        <a href="/recount.mjs" download>
          {program}
        </a>
      </p>
      <p className="hint">
        {help} <code className="break-all">node recount.mjs scrutin-{voteId}.json</code>
      </p>
    </>
  );
}
