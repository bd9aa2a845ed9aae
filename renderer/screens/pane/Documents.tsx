import { useState, type ReactElement } from 'react';
import type { Card } from '../../../app/contract/schemas.ts';
import type { Client } from '../../../app/contract/transport.ts';
import { DOCUMENT_CLASSES, type DocumentClass } from '../../../app/shared/recommendation.ts';
import { Tabs, type Tab } from '../../components/Tabs.tsx';
import { typeset } from '../../components/typeset.ts';
import type { Answer } from '../../follow/follow-pages.ts';
import type { Strings } from '../../i18n/fr.ts';
import { useStrings } from '../../i18n/strings.ts';
import { CardView } from './CardView.tsx';
import { PrintButton, type Print } from './PrintButton.tsx';
import { RecordDialog } from './RecordDialog.tsx';
import { Understood } from './Understood.tsx';

const EVERYTHING = 'everything';

interface DocumentsProps {
  readonly answer: Answer;
  readonly client: Client;
  readonly onPrint: Print;
}

/** The documents for a video: a list under tabs, in the order of the answer. Nothing moves, nothing loads further. */
export function Documents({ answer, client, onPrint }: DocumentsProps): ReactElement {
  const strings = useStrings();
  const [selected, setSelected] = useState<string>(EVERYTHING);
  const [openRecord, setOpenRecord] = useState<string | null>(null);
  const shown = answer.cards.filter(
    (card) => selected === EVERYTHING || card.documentClass === selected,
  );
  return (
    <>
      <AnswerHead answer={answer} />
      <Tabs
        label={strings.documentClasses}
        tabs={tabsOf(answer.cards, strings)}
        selected={selected}
        onSelect={setSelected}
      >
        <ol className="cards">
          {shown.map((card) => (
            <li key={card.recordId}>
              <CardView card={card} onOpenRecord={setOpenRecord} onPrint={onPrint} />
            </li>
          ))}
        </ol>
        <PrintButton
          onPrint={onPrint}
          recordIds={shown.map((card) => card.recordId)}
          text={strings.printList}
          label={strings.printList}
        />
        <p className="availability">{strings.availability}</p>
      </Tabs>
      {openRecord !== null && (
        <RecordDialog
          recordId={openRecord}
          client={client}
          onClose={() => {
            setOpenRecord(null);
          }}
        />
      )}
    </>
  );
}

/** Which video the documents face, and what was understood of it. */
function AnswerHead({ answer }: Pick<DocumentsProps, 'answer'>): ReactElement {
  const strings = useStrings();
  return (
    <header className="answer-head">
      <p className="answer-facing">
        <span>{strings.facing}</span>
        <span className="nature">{strings.natures[answer.nature]}</span>
      </p>
      <h1>
        <bdi>{typeset(answer.title)}</bdi>
      </h1>
      <Understood names={answer.understood} />
    </header>
  );
}

/** "Tout", then the classes that are there, each with its count. */
function tabsOf(cards: readonly Card[], strings: Strings): readonly Tab[] {
  const tab = (id: string, label: string, count: number): Tab => ({
    id,
    label,
    count,
    countText: strings.tabCount(count),
  });
  const countOf = (documentClass: DocumentClass): number =>
    cards.filter((card) => card.documentClass === documentClass).length;
  return [
    tab(EVERYTHING, strings.everything, cards.length),
    ...DOCUMENT_CLASSES.map((each) => tab(each, strings.classes[each], countOf(each))).filter(
      ({ count }) => count > 0,
    ),
  ];
}
