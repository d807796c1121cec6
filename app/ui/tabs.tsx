import { NavLink } from "@remix-run/react";

/** Tabs are pages: each has its address. */
export function Tabs({ label, tabs }: { label: string; tabs: ReadonlyArray<{ to: string; title: string }> }) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ to, title }) => (
          <li key={to}>
            <NavLink to={to} end preventScrollReset>
              {title}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
