import type { ReactElement } from 'react';
import { useStrings } from '../i18n/strings.ts';

/** A call number as the label on the spine of the book shows it: one part on each line, always left to right. */
export function SpineLabel({ callNumber }: { readonly callNumber: string }): ReactElement {
  const strings = useStrings();
  const parts = callNumber.split(/\s+/).filter((part) => part !== '');
  return (
    <p className="spine-label" dir="ltr">
      <span className="visually-hidden">{`${strings.callNumber} `}</span>
      {parts.map((part, index) => (
        // A part may occur twice ("R R"): its place is all that tells them apart.
        <span key={`${index}-${part}`}>{`${part} `}</span>
      ))}
    </p>
  );
}
