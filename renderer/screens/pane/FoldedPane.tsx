import type { ReactElement } from 'react';
import { SignPictogram } from '../../components/pictograms.tsx';
import { useStrings } from '../../i18n/strings.ts';

/** What is left of the pane when the patron has folded it: the one button that brings it back. */
export function FoldedPane({ onUnfold }: { readonly onUnfold: () => void }): ReactElement {
  const strings = useStrings();
  return (
    // Whoever folded the pane by the keyboard goes on from here.
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that had the focus has just gone
    <button type="button" className="button unfold" onClick={onUnfold} autoFocus>
      <SignPictogram sign="unfold" />
      <span>{strings.unfoldPane}</span>
    </button>
  );
}
