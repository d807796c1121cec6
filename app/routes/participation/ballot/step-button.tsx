interface StepButtonProps {
  id: string;
  label: string;
  /** An arrow, or a word. */
  sign: string;
  disabled?: boolean;
  onStep: () => void;
}

export function StepButton({ id, label, sign, disabled, onStep }: StepButtonProps) {
  return (
    <button
      id={id}
      type="button"
      className="button button-quiet button-small step-button"
      disabled={disabled}
      onClick={onStep}
    >
      <span aria-hidden="true">{sign}</span>
      <span className="sr-only">{label}</span>
    </button>
  );
}
