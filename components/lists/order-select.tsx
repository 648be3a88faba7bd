/** In which order the sources stand: a choice of the panel, and of the options. */
import type { SourceOrder } from '../../lib/messages/protocol.ts';
import { useWords } from '../shared/words.ts';

const ORDERS: readonly SourceOrder[] = ['most', 'article', 'name'];

interface Props {
  /** Of the element, for a label that stands beside it; without one it says itself what it is. */
  readonly id?: string;
  readonly order: SourceOrder;
  readonly onOrder: (order: SourceOrder) => void;
}

export function OrderSelect({ id, order, onOrder }: Props) {
  const words = useWords();
  return (
    <select
      id={id}
      aria-label={id === undefined ? words.order : undefined}
      value={order}
      onChange={(event) => onOrder(event.currentTarget.value as SourceOrder)}
    >
      {ORDERS.map((name) => (
        <option key={name} value={name}>
          {words.orders[name]}
        </option>
      ))}
    </select>
  );
}
