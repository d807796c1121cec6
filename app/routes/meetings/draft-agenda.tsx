import { Form } from "@remix-run/react";
import { runningClock } from "~/domain/meetings/rules/agenda";
import { useTranslations } from "~/i18n/speech";
import { useFormat } from "~/i18n/use-format";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { LevelSign } from "~/ui/level-sign";
import type { Preparing } from "./read-preparation.server";

/** The agenda while it is prepared: each item with the buttons that move it or take it off. */
export function DraftAgenda({ items, startsAt, open }: Pick<Preparing, "items"> & { startsAt: Date; open: boolean }) {
  const t = useTranslations("meetings");
  const format = useFormat();
  const begins = runningClock(
    startsAt,
    items.map(({ minutesForeseen }) => minutesForeseen),
  );
  if (items.length === 0) return <Empty title={t("prepare.empty")}>{t("prepare.emptyHint")}</Empty>;
  return (
    <ol className="agenda">
      {items.map(({ id, position, title, kind, level, minutesForeseen, author }, at) => (
        <li className="agenda-item" key={id}>
          <span className="agenda-number">{position}</span>
          <div>
            <h3>{kind === "minutes" ? t("item.approveMinutes", { meeting: title }) : title}</h3>
            <p className="agenda-facts">
              <LevelSign level={level} />
              <span>{t(`item.kinds.${kind}`)}</span>
              <span>
                {format.hour(begins[at] ?? startsAt)} · {t("item.minutes", { minutes: minutesForeseen })}
              </span>
              {author ? <span>{t("item.proposedBy", { name: author })}</span> : null}
            </p>
            {open ? (
              <Form method="post" className="flex flex-wrap gap-2" preventScrollReset>
                <input type="hidden" name="itemId" value={id} />
                <Button name="intent" value="up" variant="quiet" small disabled={at === 0}>
                  ↑ {t("prepare.up")}
                  <span className="sr-only"> : {title}</span>
                </Button>
                <Button name="intent" value="down" variant="quiet" small disabled={at === items.length - 1}>
                  ↓ {t("prepare.down")}
                  <span className="sr-only"> : {title}</span>
                </Button>
                <Button name="intent" value="remove" variant="danger" small>
                  {t("prepare.remove")}
                  <span className="sr-only"> : {title}</span>
                </Button>
              </Form>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
