import type { ReactElement } from 'react';
import type { Card } from '../../../app/contract/schemas.ts';
import { SpineLabel } from '../../components/SpineLabel.tsx';
import { useStrings } from '../../i18n/strings.ts';

type Item = Card['items'][number];

interface ShelfProps {
  readonly items: readonly Item[];
  readonly kind: Card['kind'];
}

/** Where the first copy stands, in large type, and how many others there are. */
export function Shelf({ items, kind }: ShelfProps): ReactElement {
  const strings = useStrings();
  const places = distinctPlaces(items);
  const [first] = places;
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
          <span className="shelf-others">+ {strings.otherCopies(items.length - 1)}</span>
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

/** Copies that stand side by side on one shelf count as one place; the order stays the record's. */
export function distinctPlaces(items: readonly Item[]): readonly Item[] {
  const places = new Map<string, Item>();
  for (const item of items) {
    const key = JSON.stringify([item.branch, item.section, item.callNumber]);
    if (!places.has(key)) places.set(key, item);
  }
  return [...places.values()];
}
