import { Form, Link } from "@remix-run/react";
import { useTranslations } from "~/i18n/speech";
import { Button } from "~/ui/button";

interface KeptFootProps {
  kind: "category" | "college";
  kept: { id: number; used: boolean };
}

/** Under the form of what the register has already: its removal, or why it cannot be removed, and its history. */
export function KeptFoot({ kind, kept }: KeptFootProps) {
  const t = useTranslations("admin.named");
  return (
    <div className="mt-8 grid gap-4">
      {kept.used ? (
        <p className="hint">{t(`used.${kind}`)}</p>
      ) : (
        <Form method="post">
          <Button name="intent" value="remove" variant="danger" small>
            {t(`remove.${kind}`)}
          </Button>
        </Form>
      )}
      <p>
        <Link to={`/historique/${kind}/${kept.id}`}>{t("history")}</Link>
      </p>
    </div>
  );
}
