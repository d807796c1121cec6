interface FilterSelectProps {
  name: string;
  label: string;
  /** The first line, which filters nothing. */
  none: string;
  options: ReadonlyArray<{ value: string; label: string }>;
  value: string | null;
}

/** A choice that narrows a list; leaving it alone is as good as choosing. */
export function FilterSelect({ name, label, none, options, value }: FilterSelectProps) {
  return (
    <div className="field">
      <label htmlFor={`filtre-${name}`}>{label}</label>
      <select id={`filtre-${name}`} name={name} className="input" defaultValue={value ?? ""}>
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
