import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { LevelSign } from "~/ui/level-sign";
import { State } from "~/ui/state";
import { AttachedVotes } from "./attached-votes";
import type { Sitting } from "./read-sitting.server";
import { TreatForm } from "./treat-form";

interface TreatItemsProps extends Pick<Sitting, "items" | "later" | "seated"> {
  reply: MaybeReply;
}

/** The agenda as the sitting goes through it: the first item without an outcome stands open. */
export function TreatItems({ items, later, seated, reply }: TreatItemsProps) {
  const t = useTranslations("meetings.item");
  const current = items.find(({ outcome }) => outcome === null)?.id;
  return (
    <ol className="agenda">
      {items.map((item) => {
        const form = reply?.values.itemId?.[0] === String(item.id) ? reply : undefined;
        return (
          <li className="agenda-item" key={item.id}>
            <span className="agenda-number">{item.position}</span>
            <details open={form || item.id === current ? true : undefined}>
              <summary>
                <strong>{item.kind === "minutes" ? t("approveMinutes", { meeting: item.title }) : item.title}</strong>{" "}
                {item.outcome ? (
                  <State tone="good">{t(`outcomes.${item.outcome}`)}</State>
                ) : (
                  <State tone="waiting">{t("toTreat")}</State>
                )}
              </summary>
              <p className="agenda-facts">
                <LevelSign level={item.level} />
                <span>{t(`kinds.${item.kind}`)}</span>
                <span>{t("minutes", { minutes: item.minutesForeseen })}</span>
                {item.author ? <span>{t("proposedBy", { name: item.author })}</span> : null}
              </p>
              <AttachedVotes votes={item.votes} itemId={item.id} mayOpen={false} />
              <TreatForm key={`${item.id} ${item.outcome}`} item={item} later={later} seated={seated} form={form} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}
