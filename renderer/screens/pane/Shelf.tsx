import type { ReactElement } from 'react';
import type { Card } from '../../../app/contract/schemas.ts';
import { SpineLabel } from '../../components/SpineLabel.tsx';
import { useStrings } from '../../i18n/strings.ts';

type Item = Card['items'][number];

interface ShelfProps {
  readonly items: readonly Item[];
  readonly kind: Card['kind'];
  readonly level: Card['level'];
}

/** Where it stands, in large type, and in how many other places. Copies side by side already are one item here. */
export function Shelf({ items, kind, level }: ShelfProps): ReactElement {
  const strings = useStrings();
  const [first] = items;
  if (level !== 'own') {
    return (
      <div className="shelf">
        <p className="shelf-ask">{strings.levels[level]}</p>
        {first?.branch !== undefined && first.branch !== null && (
          <p className="shelf-place">
            <Place item={first} />
          </p>
        )}
      </div>
    );
  }
  if (first === undefined) {
    return (
      <div className="shelf">
        <p className="shelf-ask">{kind === 'digital' ? strings.online : strings.askDesk}</p>
      </div>
    );
  }
  return (
    <div className="shelf">
      {first.callNumber !== null && <SpineLabel callNumber={first.callNumber} />}
      <p className="shelf-place">
        <span className="visually-hidden">{`${strings.where} `}</span>
        <Place item={first} />
        {items.length > 1 && (
          <span className="shelf-others">+ {strings.otherPlaces(items.length - 1)}</span>
        )}
      </p>
    </div>
  );
}

/** Branch and section as the catalogue writes them. */
export function Place({ item }: { readonly item: Item }): ReactElement {
  const strings = useStrings();
  return (
    <>
      <span className="shelf-branch">
        <bdi>{item.branch ?? strings.askDesk}</bdi>
      </span>
      {item.section !== null && (
        <span>
          <bdi>{item.section}</bdi>
        </span>
      )}
    </>
  );
}
