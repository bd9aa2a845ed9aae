import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { z } from 'zod';
import type { recordSchema } from '../../../app/contract/schemas.ts';
import type { Client } from '../../../app/contract/transport.ts';
import { KindPictogram, SignPictogram } from '../../components/pictograms.tsx';
import { SpineLabel } from '../../components/SpineLabel.tsx';
import { useStrings } from '../../i18n/strings.ts';
import { Place } from './Shelf.tsx';

type LibraryRecord = z.infer<typeof recordSchema>;
type Loading =
  | { readonly kind: 'loading' | 'missing' | 'failed' }
  | { readonly kind: 'loaded'; readonly record: LibraryRecord };

interface RecordDialogProps {
  readonly recordId: string;
  readonly client: Client;
  readonly onClose: () => void;
}

/** The record in full, over the pane. Escape and the button close it; the focus goes back where it came from. */
export function RecordDialog({ recordId, client, onClose }: RecordDialogProps): ReactElement {
  const strings = useStrings();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const loading = useRecord(recordId, client);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="record" aria-labelledby={titleId} onClose={onClose}>
      <div className="record-head">
        <h2 id={titleId}>
          <bdi>{loading.kind === 'loaded' ? loading.record.title : strings.seeRecord}</bdi>
        </h2>
        <button
          type="button"
          className="button"
          onClick={() => {
            dialog.current?.close();
          }}
        >
          <SignPictogram sign="close" />
          {strings.close}
        </button>
      </div>
      <RecordBody loading={loading} />
    </dialog>
  );
}

function useRecord(recordId: string, client: Client): Loading {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    let over = false;
    const show = (next: Loading): void => {
      if (!over) setLoading(next);
    };
    client['catalogue.record']({ recordId }).then(
      (record) => {
        show(record === null ? { kind: 'missing' } : { kind: 'loaded', record });
      },
      () => {
        show({ kind: 'failed' });
      },
    );
    return () => {
      over = true;
    };
  }, [recordId, client]);
  return loading;
}

function RecordBody({ loading }: { readonly loading: Loading }): ReactElement {
  const strings = useStrings();
  switch (loading.kind) {
    case 'loading':
      return <output>{strings.recordLoading}</output>;
    case 'missing':
      return <output>{strings.recordMissing}</output>;
    case 'failed':
      return <p role="alert">{strings.recordFailed}</p>;
    case 'loaded':
      return <LoadedRecord record={loading.record} />;
  }
}

function LoadedRecord({ record }: { readonly record: LibraryRecord }): ReactElement {
  const strings = useStrings();
  const published = [record.place, record.publisher, record.year].filter((part) => part !== null);
  return (
    <div className="record-body">
      <p className="record-kind">
        <KindPictogram kind={record.kind} /> {strings.kinds[record.kind]}
      </p>
      {record.subtitle !== null && (
        <p className="record-subtitle">
          <bdi>{record.subtitle}</bdi>
        </p>
      )}
      <Holdings items={record.items} />
      <dl className="record-fields">
        <Field name={strings.creators} values={record.creators} />
        <Field name={strings.publisher} values={join(published)} />
        <Field name={strings.extent} values={join([record.extent])} />
        <Field name={strings.series} values={record.series} />
        <Field name={strings.subjects} values={record.subjects} />
        <Field name={strings.summary} values={join([record.summary])} />
        <Field name={strings.contents} values={record.contents} />
        <Field name={strings.permalink} values={join([record.permalink])} />
      </dl>
    </div>
  );
}

function Holdings({ items }: Pick<LibraryRecord, 'items'>): ReactElement | null {
  const strings = useStrings();
  if (items.length === 0) return null;
  return (
    <section className="record-items" aria-label={strings.where}>
      <h3>{strings.where}</h3>
      <ul>
        {items.map((item, index) => (
          // Two copies may be alike in all that is shown.
          <li key={`${index}-${item.callNumber ?? ''}`}>
            {item.callNumber !== null && <SpineLabel callNumber={item.callNumber} />}
            <p className="shelf-place">
              <Place item={item} />
            </p>
          </li>
        ))}
      </ul>
      <p className="availability">{strings.availability}</p>
    </section>
  );
}

interface FieldProps {
  readonly name: string;
  readonly values: readonly string[];
}

function Field({ name, values }: FieldProps): ReactNode {
  if (values.length === 0) return null;
  return (
    <div className="record-field">
      <dt>{name}</dt>
      {values.map((value, index) => (
        <dd key={`${index}-${value}`}>
          <bdi>{value}</bdi>
        </dd>
      ))}
    </div>
  );
}

/** One line of what there is, or nothing. */
function join(parts: readonly (string | number | null)[]): readonly string[] {
  const present = parts.filter((part) => part !== null);
  return present.length === 0 ? [] : [present.join(', ')];
}
