import { useEffect, useRef } from "react";
import type { PollFacts } from "~/domain/budgets/rules/simulation/poll";
import { plainAmount } from "~/domain/budgets/rules/simulation/question-address";
import { useTranslations } from "~/i18n/speech";
import type { MaybeReply } from "~/server/form-reply";
import { AmountField } from "./amount-field";
import { useAmount } from "./use-amount";

interface EnvelopeFieldProps {
  facts: PollFacts;
  envelopeCents: number;
  form: MaybeReply;
}

/** The envelope twice, as an amount and as a range; only the amount is sent, and each moves the other. */
export function EnvelopeField({ facts, envelopeCents, form }: EnvelopeFieldProps) {
  const t = useTranslations("simulator.form");
  const { money, unit } = useAmount(facts);
  const amount = useRef<HTMLInputElement>(null);
  const range = useRef<HTMLInputElement>(null);
  const { step, most } = rangeOf(facts);
  // an amount typed by hand moves the range as soon as it can be read
  useEffect(() => {
    if (range.current) range.current.value = String(envelopeCents);
  }, [envelopeCents]);
  return (
    <>
      <AmountField
        form={form}
        name="enveloppe"
        label={t("envelope")}
        hint={t("envelopeHint", { money: money(facts.envelopeCents) })}
        unit={unit}
        defaultValue={plainAmount(envelopeCents, facts.centsPerUnit)}
        inputRef={amount}
      />
      <input
        ref={range}
        type="range"
        className="envelope-range scripted"
        aria-label={t("envelopeRange")}
        aria-valuetext={money(envelopeCents)}
        min={step}
        max={most}
        step={step}
        defaultValue={envelopeCents}
        onInput={(event) => {
          const cents = Number(event.currentTarget.value);
          if (amount.current) amount.current.value = plainAmount(cents, facts.centsPerUnit);
        }}
      />
    </>
  );
}

/** Up to twice the envelope or all projects, in about two hundred round steps. */
function rangeOf({ envelopeCents, centsPerUnit, projects }: PollFacts): { step: number; most: number } {
  const all = projects.reduce((sum, { costCents }) => sum + costCents, 0);
  const target = Math.max(envelopeCents * 2, Math.min(all, envelopeCents * 10));
  const power = 10 ** Math.floor(Math.log10(target / 200));
  const round = [1, 2, 5, 10].find((one) => one * power >= target / 200) ?? 10;
  const step = Math.max(centsPerUnit, Math.round(round * power));
  return { step, most: Math.ceil(target / step) * step };
}
