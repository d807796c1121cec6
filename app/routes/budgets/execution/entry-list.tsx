import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import type { MaybeReply } from "~/server/form-reply";
import { Empty } from "~/ui/empty";
import { Money } from "~/ui/money";
import { Table } from "~/ui/table";
import type { Entry } from "./entry";
import { ReverseForm } from "./reverse-form";

interface EntryListProps {
  entries: readonly Entry[];
  mayReverse: boolean;
  form: MaybeReply;
}

/** The book: every movement with where the money came from and where it went. None is ever changed. */
export function EntryList({ entries, mayReverse, form }: EntryListProps) {
  const t = useTranslations("budgets.entries");
  const format = useFormat();
  if (entries.length === 0) return <Empty title={t("empty")} />;
  return (
    <Table
      caption={t("caption")}
      items={entries}
      itemKey={({ id }) => String(id)}
      columns={[
        { key: "number", title: t("number"), number: true, cell: ({ id }) => id },
        { key: "day", title: t("day"), cell: ({ occurredOn }) => format.shortDay(new Date(`${occurredOn}T12:00:00Z`)) },
        {
          key: "what",
          title: t("what"),
          heading: true,
          cell: (entry) => (
            <>
              {t(`kinds.${entry.kind}`)}
              <p className="hint">
                {entry.label}
                {entry.reversesId ? ` · ${t("reverses", { number: entry.reversesId })}` : null}
                {entry.isReversed ? ` · ${t("reversed")}` : null}
                {` · ${entry.recordedBy ?? t("byItself")}`}
              </p>
              {mayReverse && isReversible(entry) ? <ReverseForm entryId={entry.id} form={form} /> : null}
            </>
          ),
        },
        { key: "lines", title: t("lines"), cell: ({ lines }) => <Lines lines={lines} /> },
      ]}
    />
  );
}

const isReversible = ({ kind, isReversed }: Entry) => (kind === "commitment" || kind === "spending") && !isReversed;

function Lines({ lines }: Pick<Entry, "lines">) {
  const t = useTranslations("budgets.entries");
  return (
    <ul>
      {lines.map(({ account, project, amountCents }, at) => (
        <li key={at} className="flex justify-between gap-4">
          <span>
            {project ? t("accountOf", { account: t(`accounts.${account}`), project }) : t(`accounts.${account}`)}
          </span>
          <Money cents={amountCents} />
        </li>
      ))}
    </ul>
  );
}
