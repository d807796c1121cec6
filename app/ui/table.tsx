import type { ReactNode } from "react";
import { useTranslations } from "~/i18n/speech";

export interface Column<Item> {
  key: string;
  title: ReactNode;
  cell: (item: Item) => ReactNode;
  /** Aligned right, with figures of equal width. */
  number?: boolean;
  /** The cell that names its line. */
  heading?: boolean;
}

interface TableProps<Item> {
  caption: string;
  captionHidden?: boolean;
  columns: ReadonlyArray<Column<Item>>;
  items: readonly Item[];
  itemKey: (item: Item) => string;
}

/** Wide tables scroll in their own region, which takes focus so that the keyboard can scroll it too. */
export function Table<Item>({ caption, captionHidden, columns, items, itemKey }: TableProps<Item>) {
  const t = useTranslations("shell.table");
  return (
    <section className="table-scroll" tabIndex={0} aria-label={t("scroll", { caption })}>
      <table className="table">
        <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, number }) => (
              <th key={key} scope="col" className={number ? "number" : undefined}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={itemKey(item)}>
              {columns.map(({ key, cell, number, heading }) =>
                heading ? (
                  <th key={key} scope="row">
                    {cell(item)}
                  </th>
                ) : (
                  <td key={key} className={number ? "number" : undefined}>
                    {cell(item)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
