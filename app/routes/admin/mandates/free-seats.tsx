import { Form } from "@remix-run/react";
import type { KeptSeat } from "~/domain/governance/read-mandates.server";
import { useTranslations } from "~/i18n/speech";
import { Button, ButtonLink } from "~/ui/button";
import { Row, Rows } from "~/ui/rows";

/** Seats with a free place: to give, or to abolish when nobody holds them. */
export function FreeSeats({ seats }: { seats: KeptSeat[] }) {
  const t = useTranslations("admin.mandates");
  const functions = useTranslations("governance.functions");
  return (
    <Rows>
      {seats.map(({ id, function: held, body, free, places, reservedTo }) => {
        const title = t("mandateOf", { function: functions(held), body });
        return (
          <Row
            key={id}
            title={title}
            detail={[t("free", { free, places }), reservedTo && t("reservedTo", { name: reservedTo })]
              .filter(Boolean)
              .join(" · ")}
            action={
              <div className="grid gap-2">
                <ButtonLink to={`/admin/mandats/nouveau?siege=${id}`} variant="quiet">
                  {t("give")}
                  <span className="sr-only"> : {title}</span>
                </ButtonLink>
                {free === places ? (
                  <Form method="post">
                    <input type="hidden" name="seatId" value={id} />
                    <Button variant="danger" small>
                      {t("abolish")}
                      <span className="sr-only"> : {title}</span>
                    </Button>
                  </Form>
                ) : null}
              </div>
            }
          />
        );
      })}
    </Rows>
  );
}
