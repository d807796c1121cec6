import { Link, type LinkProps } from "@remix-run/react";
import type { ComponentProps } from "react";

export type ButtonVariant = "primary" | "vote" | "quiet" | "danger";

interface Look {
  variant?: ButtonVariant;
  small?: boolean;
}

function look({ variant = "primary", small }: Look): string {
  return `button button-${variant}${small ? " button-small" : ""}`;
}

export function Button({
  variant,
  small,
  type = "submit",
  ...rest
}: Omit<ComponentProps<"button">, "className"> & Look) {
  return <button type={type} className={look({ variant, small })} {...rest} />;
}

export function ButtonLink({ variant, small, ...rest }: Omit<LinkProps, "className"> & Look) {
  return <Link className={look({ variant, small })} {...rest} />;
}
