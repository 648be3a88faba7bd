/** One choice out of a few, each with a line that explains it. */
interface Props<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly value: Value;
  readonly choices: readonly (readonly [value: Value, label: string, note?: string])[];
  readonly onChoose: (value: Value) => void;
}

export function Choices<Value extends string>({ legend, name, value, choices, onChoose }: Props<Value>) {
  return (
    <fieldset>
      <legend class="sr">{legend}</legend>
      <div class="choices">
        {choices.map(([choice, label, note]) => (
          <label key={choice} class="choice">
            <input type="radio" name={name} value={choice} checked={choice === value} onChange={() => onChoose(choice)} />
            <span>
              <b>{label}</b>
              {note && <span class="soft">{note}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
