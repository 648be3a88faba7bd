/** "Copy a problem report", with the one choice that goes with it. */
import { useState } from 'preact/hooks';
import { useWords } from '../shared/words.ts';

export function ReportButton({ onReport, address }: { readonly onReport: (withAddress: boolean) => void; readonly address: boolean }) {
  const words = useWords();
  const [withAddress, setWithAddress] = useState(false);
  return (
    <div class="problem small">
      <p class="soft">{words.reportNote}</p>
      {address && (
        <label>
          <input type="checkbox" checked={withAddress} onChange={(event) => setWithAddress(event.currentTarget.checked)} />{' '}
          {words.reportAddress}
        </label>
      )}
      <button type="button" class="button" onClick={() => onReport(withAddress)}>
        {words.report}
      </button>
    </div>
  );
}
