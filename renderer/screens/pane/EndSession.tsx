import { useId, useRef, type ReactElement } from 'react';
import { SignPictogram } from '../../components/pictograms.tsx';
import { useStrings } from '../../i18n/strings.ts';

interface EndSessionProps {
  readonly onEnd: () => void;
}

/** The button that ends the patron's session, and the question before it: it cannot be taken back. */
export function EndSession({ onEnd }: EndSessionProps): ReactElement {
  const strings = useStrings();
  const [titleId, effectId] = [useId(), useId()];
  const dialog = useRef<HTMLDialogElement>(null);
  const goOn = (): void => {
    dialog.current?.close();
  };
  return (
    <>
      <button
        type="button"
        className="button end-session"
        aria-haspopup="dialog"
        onClick={() => {
          dialog.current?.showModal();
        }}
      >
        <SignPictogram sign="door" />
        {strings.endSession}
      </button>
      <dialog
        ref={dialog}
        className="question"
        aria-labelledby={titleId}
        aria-describedby={effectId}
      >
        <h2 id={titleId}>{strings.endSessionQuestion}</h2>
        <p id={effectId}>{strings.endSessionEffect}</p>
        {/* A dialog begins at its first button: the one that loses nothing. */}
        <div className="question-answers">
          <button type="button" className="button" onClick={goOn}>
            {strings.endSessionContinue}
          </button>
          <button type="button" className="button button-primary" onClick={onEnd}>
            {strings.endSessionConfirm}
          </button>
        </div>
      </dialog>
    </>
  );
}
