import { useSearchParams } from "@remix-run/react";

interface FilterSelectProps {
  name: string;
  label: string;
  everything: string;
  options: ReadonlyArray<{ value: string; label: string }>;
}

/** One choice of a list's filter, as the address has it. */
export function FilterSelect({ name, label, everything, options }: FilterSelectProps) {
  const [search] = useSearchParams();
  return (
    <label className="grid gap-1 font-semibold">
      {label}
      <select name={name} className="input font-normal" defaultValue={search.get(name) ?? ""}>
        <option value="">{everything}</option>
        {options.map(({ value, label: text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
