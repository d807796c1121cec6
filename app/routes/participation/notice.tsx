import type { ReactNode } from "react";
import type { MaybeReply } from "~/server/form-reply";
import { ErrorSummary } from "~/ui/form/error-summary";

interface NoticeProps {
  title: string;
  /** A form that came too late or from outside: why it was refused stands above. */
  form: MaybeReply;
  children: ReactNode;
}

export function Notice({ title, form, children }: NoticeProps) {
  return (
    <div className="sheet level-codecision self-start grid grid-cols-1 content-start gap-3">
      <ErrorSummary form={form} />
      <h2>{title}</h2>
      <p>{children}</p>
    </div>
  );
}
