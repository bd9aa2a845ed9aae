import { useId, useState, type ReactElement } from 'react';
import type { Card } from '../../../app/contract/schemas.ts';
import { KindPictogram, SignPictogram } from '../../components/pictograms.tsx';
import { typeset } from '../../components/typeset.ts';
import { useStrings } from '../../i18n/strings.ts';
import { PrintButton, type Print } from './PrintButton.tsx';
import { Shelf } from './Shelf.tsx';
import { Why } from './Why.tsx';

interface CardViewProps {
  readonly card: Card;
  readonly onOpenRecord: (recordId: string) => void;
  readonly onPrint: Print;
}

/** One document: what it is, why it is here, where it stands. */
export function CardView({ card, ...actions }: CardViewProps): ReactElement {
  const titleId = useId();
  return (
    <article className={`card class-${card.documentClass}`} aria-labelledby={titleId}>
      <div className="card-kind">
        <KindPictogram kind={card.kind} />
      </div>
      <div className="card-words">
        <h2 id={titleId} className="card-title">
          <bdi>
            {typeset(card.title)}
            {card.subtitle !== null && (
              <span className="card-subtitle">{typeset(` : ${card.subtitle}`)}</span>
            )}
          </bdi>
        </h2>
        <p className="reason">
          <bdi lang="fr" dir="ltr">
            {typeset(card.reason)}
          </bdi>
        </p>
        <Byline card={card} />
      </div>
      <Shelf items={card.items} kind={card.kind} level={card.level} />
      <CardActions card={card} {...actions} />
    </article>
  );
}

/** "Jacques Tardi · Bande dessinée · Casterman, 2001". */
function Byline({ card }: { readonly card: Card }): ReactElement {
  const strings = useStrings();
  const published = [card.publisher, card.year].filter((part) => part !== null).join(', ');
  return (
    <p className="byline">
      {card.creators.length > 0 && (
        <span>
          <bdi>{card.creators.join(', ')}</bdi>
        </span>
      )}
      <span>{strings.kinds[card.kind]}</span>
      {published !== '' && (
        <span>
          <bdi>{published}</bdi>
        </span>
      )}
    </p>
  );
}

function CardActions({ card, onOpenRecord, onPrint }: CardViewProps): ReactElement {
  const strings = useStrings();
  const [open, setOpen] = useState(false);
  const whyId = useId();
  return (
    <>
      <div className="card-actions">
        <button
          type="button"
          className="button"
          aria-label={strings.whyOf(card.title)}
          aria-expanded={open}
          aria-controls={whyId}
          onClick={() => {
            setOpen(!open);
          }}
        >
          <SignPictogram sign="question" />
          {strings.why}
        </button>
        <button
          type="button"
          className="button"
          aria-label={strings.seeRecordOf(card.title)}
          aria-haspopup="dialog"
          onClick={() => {
            onOpenRecord(card.recordId);
          }}
        >
          <SignPictogram sign="record" />
          {strings.seeRecord}
        </button>
        <PrintButton
          onPrint={onPrint}
          recordIds={[card.recordId]}
          text={strings.print}
          label={strings.printOf(card.title)}
        />
      </div>
      <div id={whyId} className="card-why" hidden={!open}>
        {open && <Why card={card} />}
      </div>
    </>
  );
}
