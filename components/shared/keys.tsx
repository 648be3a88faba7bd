/** The keys that the reader has, where they are told of. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type KeyName, type Keys, SUGGESTED_KEYS } from '../../lib/messages/keys.ts';

/** The suggested keys where nobody provides the reader’s. */
export const KeysContext = createContext<Keys>(SUGGESTED_KEYS);

/** Those of the nearest provider. */
export const useKeys = (): Keys => useContext(KeysContext);

/** A key and what it does; nothing where the reader has none for it. */
export function Key({ name, does }: { readonly name: KeyName; readonly does: string }) {
  const key = useKeys()[name];
  return key === '' ? null : (
    <li>
      <kbd>{key}</kbd> {does}
    </li>
  );
}
