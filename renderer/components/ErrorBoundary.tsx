import { Component, type ReactElement, type ReactNode } from 'react';
import { useStrings } from '../i18n/strings.ts';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Shows plain words instead of an empty pane when a bug stops it: the video goes on. React asks for a class here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    if (!this.state.crashed) return this.props.children;
    return (
      <Crashed
        onReopen={() => {
          this.setState({ crashed: false });
        }}
      />
    );
  }
}

function Crashed({ onReopen }: { readonly onReopen: () => void }): ReactElement {
  const strings = useStrings();
  return (
    <main className="pane">
      <div className="notice" role="alert">
        <h1>{strings.crashedHeading}</h1>
        <p>{strings.crashed}</p>
        <button type="button" className="button button-primary" onClick={onReopen}>
          {strings.reopen}
        </button>
      </div>
    </main>
  );
}
