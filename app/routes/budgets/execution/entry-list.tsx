import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { Empty } from "~/ui/empty";
import { Money } from "~/ui/money";
import { Day } from "~/ui/when";
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
  if (entries.length === 0) return <Empty title={t("empty")} />;
  return (
    <>
      <p className="hint mb-3">{t("caption")}</p>
      <ol className="entries">
        {entries.map((entry) => (
          <li key={entry.id}>
            <p className="hint">
              {t("number", { number: entry.id })} · <Day at={new Date(`${entry.occurredOn}T12:00:00Z`)} short />
            </p>
            <div>
              <p>
                <strong>{t(`kinds.${entry.kind}`)}</strong>
              </p>
              <p className="hint">{entry.label}</p>
              <p className="hint">
                {entry.recordedBy ?? t("byItself")}
                {entry.reversesId ? ` · ${t("reverses", { number: entry.reversesId })}` : null}
                {entry.isReversed ? ` · ${t("reversed")}` : null}
              </p>
              {mayReverse && isReversible(entry) ? <ReverseForm entryId={entry.id} form={form} /> : null}
            </div>
            <Lines lines={entry.lines} />
          </li>
        ))}
      </ol>
    </>
  );
}

const isReversible = ({ kind, isReversed }: Entry) => (kind === "commitment" || kind === "spending") && !isReversed;

function Lines({ lines }: Pick<Entry, "lines">) {
  const t = useTranslations("budgets.entries");
  return (
    <ul>
      {lines.map(({ account, project, amountCents }, at) => {
        const name = t(`accounts.${account}`);
        return (
          <li key={at} className="entry-line">
            <span>{project ? t("accountOf", { account: name, project }) : name}</span>
            <Money cents={amountCents} />
          </li>
        );
      })}
    </ul>
  );
}
