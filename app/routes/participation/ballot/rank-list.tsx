import { useState } from "react";
import { flushSync } from "react-dom";
import type { VoteOption } from "~/domain/participation/rules/vote-rule";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { RankField } from "./rank-field";
import { insertAt, joinAt, type Places, placeOf, placesIn, step, without } from "./ranking";
import { StepButton } from "./step-button";
import { useDragging } from "./use-dragging";

export interface RankListProps {
  paper: readonly VoteOption[];
  form: MaybeReply;
  /** What stands behind a title: the group that has seats of its own, a cost. */
  noteOf?: (option: VoteOption) => string | undefined;
  /** Whether two options may share a rank. */
  shared: boolean;
}

/** The options in the order of their ranks, then those without: moved by buttons, by numbers, or dragged by the handle. */
export function RankList({ paper, form, shared, noteOf }: RankListProps) {
  const t = useTranslations("box.paper");
  const ids = paper.map(({ id }) => id);
  const [places, setPlaces] = useState<Places>(() => placesIn(form, ids));
  const [said, setSaid] = useState("");
  const byId = new Map(paper.map((option) => [option.id, option]));
  const titleOf = (id: string) => byId.get(id)?.title ?? "";
  const ranked = places.flat().flatMap((id) => byId.get(id) ?? []);
  const rest = paper.filter(({ id }) => placeOf(places, id) < 0);

  /** Focus stays with what was moved, and what became of it is read out. */
  const move = (id: string, next: Places, focus: readonly string[]) => {
    flushSync(() => {
      setPlaces(next);
      const at = placeOf(next, id);
      const mates = next[at]?.filter((one) => one !== id).map(titleOf) ?? [];
      const words = { option: titleOf(id), rank: at + 1, mates: mates.join(", ") };
      setSaid(at < 0 ? t("nowUnranked", words) : t(mates.length > 0 ? "nowShared" : "nowRanked", words));
    });
    const target = focus.map((key) => document.getElementById(key)).find((one) => one?.matches(":enabled"));
    target?.focus();
  };
  const drag = useDragging((id, at) => setPlaces((before) => insertAt(before, id, at)));
  const choose = (id: string, rank: number | null) => {
    const at = (rank ?? 0) - 1;
    const chosen = shared ? joinAt(places, id, at) : insertAt(places, id, at);
    move(id, rank === null ? without(places, id) : chosen, [`rank-${id}`]);
  };
  const add = (option: VoteOption, at: number) => {
    const next = rest[at + 1] ?? rest[at - 1];
    move(option.id, [...places, [option.id]], [`add-${next?.id}`, `rank-${option.id}`]);
  };
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {ranked.length > 0 ? (
        <ol className="paper-lines ranked" aria-label={t("ranked")} {...drag.list}>
          {ranked.map((option) => {
            const { id, title } = option;
            const at = placeOf(places, id);
            const keep = { rank: at + 1, choose: (rank: number | null) => choose(id, rank) };
            const by = (steps: -1 | 1) => {
              const next = step(places, id, steps, shared);
              const [same, other] = steps < 0 ? [`up-${id}`, `down-${id}`] : [`down-${id}`, `up-${id}`];
              return { disabled: next === places, onStep: () => move(id, next, [same, other]) };
            };
            return (
              <li key={id} data-option={id} data-place={at} className={drag.held === id ? "dragged" : undefined}>
                <RankField
                  option={option}
                  note={noteOf?.(option)}
                  ranks={places.length}
                  held={keep}
                  before={drag.handle(id)}
                >
                  <StepButton id={`up-${id}`} label={t("up", { option: title })} sign="↑" {...by(-1)} />
                  <StepButton id={`down-${id}`} label={t("down", { option: title })} sign="↓" {...by(1)} />
                </RankField>
              </li>
            );
          })}
        </ol>
      ) : null}
      {rest.length > 0 ? (
        <ul className="paper-lines" aria-label={ranked.length > 0 ? t("unranked") : undefined}>
          {rest.map((option, at) => (
            <li key={option.id}>
              <RankField
                option={option}
                note={noteOf?.(option)}
                ranks={places.length + 1}
                held={{ rank: null, choose: (rank) => choose(option.id, rank) }}
              >
                <StepButton
                  id={`add-${option.id}`}
                  label={t("add", { option: option.title })}
                  sign={t("rank")}
                  onStep={() => add(option, at)}
                />
              </RankField>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
