import { useTranslations } from "~/i18n/speech";
import { State, type StateTone } from "~/ui/state";

const roundTones = {
  draft: "neutral",
  ideas: "open",
  review: "waiting",
  campaign: "waiting",
  vote: "open",
  result: "good",
  execution: "good",
  closed: "neutral",
} as const satisfies Record<string, StateTone>;

export function RoundState({ state }: { state: keyof typeof roundTones }) {
  const t = useTranslations("budgets");
  return <State tone={roundTones[state]}>{t(`roundStates.${state}`)}</State>;
}

const projectTones = {
  draft: "neutral",
  submitted: "waiting",
  admitted: "open",
  refused: "due",
  merged: "neutral",
  voted: "open",
  funded: "good",
  not_funded: "neutral",
  under_way: "good",
  done: "good",
  abandoned: "neutral",
} as const satisfies Record<string, StateTone>;

export type ProjectStateName = keyof typeof projectTones;

export function ProjectState({ state }: { state: ProjectStateName }) {
  const t = useTranslations("budgets");
  return <State tone={projectTones[state]}>{t(`projectStates.${state}`)}</State>;
}
