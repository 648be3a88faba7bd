/** The one thing of a list that has no other; null where it has none, or several. */
export function onlyOf<Item>(items: Iterable<Item>): Item | null {
  const [only, other] = items;
  return only !== undefined && other === undefined ? only : null;
}
