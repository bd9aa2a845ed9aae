import { useId, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  /** The count in words, for those who hear it. */
  readonly countText: string;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly selected: string;
  readonly onSelect: (id: string) => void;
  readonly children: ReactNode;
}

/**
 * Tabs after the WAI-ARIA Authoring Practices: one stop of the Tab key, arrows in reading direction, Home and End;
 * choosing is showing, for everything is already there.
 */
export function Tabs({ label, tabs, selected, onSelect, children }: TabsProps): ReactElement {
  const base = useId();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const target = tabAfterKey(event, tabs, selected);
    if (target === undefined) return;
    event.preventDefault();
    onSelect(target.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-tab="${target.id}"]`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown} tabIndex={-1}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            className="tab"
            id={`${base}-tab-${tab.id}`}
            data-tab={tab.id}
            aria-controls={`${base}-panel`}
            aria-selected={tab.id === selected}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => {
              onSelect(tab.id);
            }}
          >
            {tab.label}{' '}
            <span className="tab-count" aria-hidden="true">
              {tab.count}
            </span>
            <span className="visually-hidden">{tab.countText}</span>
          </button>
        ))}
      </div>
      <div
        className="tab-panel"
        role="tabpanel"
        id={`${base}-panel`}
        aria-labelledby={`${base}-tab-${selected}`}
      >
        {children}
      </div>
    </>
  );
}

function tabAfterKey(
  event: KeyboardEvent<HTMLElement>,
  tabs: readonly Tab[],
  selected: string,
): Tab | undefined {
  const rightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl';
  const here = tabs.findIndex((tab) => tab.id === selected);
  switch (event.key) {
    case 'ArrowRight':
      return tabs.at((here + (rightToLeft ? -1 : 1)) % tabs.length);
    case 'ArrowLeft':
      return tabs.at((here + (rightToLeft ? 1 : -1)) % tabs.length);
    case 'Home':
      return tabs[0];
    case 'End':
      return tabs.at(-1);
    default:
      return undefined;
  }
}
