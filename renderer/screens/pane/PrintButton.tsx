import type { ReactElement } from 'react';
import { SignPictogram } from '../../components/pictograms.tsx';

/** Prints records by their numbers; null where nothing is printed. */
export type Print = ((recordIds: readonly string[]) => void) | null;

interface PrintButtonProps {
  readonly onPrint: Print;
  readonly recordIds: readonly string[];
  readonly text: string;
  /** What it prints, for whoever does not see where the button stands. */
  readonly label: string;
}

/** Nothing where nothing is printed. */
export function PrintButton(props: PrintButtonProps): ReactElement | null {
  const { onPrint, recordIds, text, label } = props;
  if (onPrint === null) return null;
  return (
    <button
      type="button"
      className="button"
      aria-label={label}
      onClick={() => {
        onPrint(recordIds);
      }}
    >
      <SignPictogram sign="print" />
      {text}
    </button>
  );
}
