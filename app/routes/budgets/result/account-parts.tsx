import { Table } from "~/ui/table";
import { WordParts } from "~/ui/word-parts";
import type { AccountPart } from "./account.server";

/** Parts of the account of a count, folded; up to so many parts, all are open. */
export function AccountParts({ parts, openUpTo }: { parts: readonly AccountPart[]; openUpTo: number }) {
  const open = parts.length <= openUpTo;
  return (
    <WordParts
      folded
      parts={parts.map(({ title, steps, table }) => ({
        title,
        steps,
        open,
        below: table ? <PaymentsTable title={title} table={table} /> : null,
      }))}
    />
  );
}

interface PaymentsTableProps {
  title: string;
  table: NonNullable<AccountPart["table"]>;
}

function PaymentsTable({ title, table: { head, lines } }: PaymentsTableProps) {
  const columns = head.map((name, at) => ({
    key: name,
    title: name,
    number: at > 0,
    heading: at === 0,
    cell: ({ cells }: Line) => cells[at],
  }));
  const items = lines.map((cells, at): Line => ({ cells, at }));
  return <Table caption={title} captionHidden items={items} itemKey={({ at }) => `${at}`} columns={columns} />;
}

interface Line {
  cells: readonly string[];
  at: number;
}
