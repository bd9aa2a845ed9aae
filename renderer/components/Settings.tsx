import type { ReactElement } from 'react';
import type { Language } from '../i18n/languages.ts';
import { useStrings } from '../i18n/strings.ts';

/** Text sizes, as multiples of the usual one. */
export const TEXT_SCALES = [1, 1.25, 1.5, 1.75, 2] as const;
export type TextScale = (typeof TEXT_SCALES)[number];

/** What the patron has chosen. It lives as long as the page: the next patron finds the usual size and French. */
export interface Settings {
  readonly scale: TextScale;
  readonly language: Language;
  /** Those that the library offers. */
  readonly languages: readonly Language[];
  readonly onScale: (scale: TextScale) => void;
  readonly onLanguage: (language: Language) => void;
}

/** Smaller, usual and larger text. */
export function TextSize({ scale, onScale }: Pick<Settings, 'scale' | 'onScale'>): ReactElement {
  const strings = useStrings();
  const at = TEXT_SCALES.indexOf(scale);
  const step = (by: 1 | -1) => () => {
    onScale(TEXT_SCALES[at + by] ?? scale);
  };
  return (
    <fieldset className="text-size" aria-label={strings.textSize}>
      <button
        type="button"
        className="small-button text-smaller"
        aria-disabled={at === 0}
        onClick={step(-1)}
      >
        <bdi dir="ltr">A−</bdi> <span className="visually-hidden">{strings.textSmaller}</span>
      </button>
      <button
        type="button"
        className="small-button"
        onClick={() => {
          onScale(TEXT_SCALES[0]);
        }}
      >
        A <span className="visually-hidden">{strings.textUsual}</span>
      </button>
      <button
        type="button"
        className="small-button text-larger"
        aria-disabled={at === TEXT_SCALES.length - 1}
        onClick={step(1)}
      >
        <bdi dir="ltr">A+</bdi> <span className="visually-hidden">{strings.textLarger}</span>
      </button>
      <output className="visually-hidden">{strings.percent(scale)}</output>
    </fieldset>
  );
}

/** Each language by its own name, in its own writing; nothing where there is no choice. */
export function LanguageSwitch({
  language,
  languages,
  onLanguage,
}: Pick<Settings, 'language' | 'languages' | 'onLanguage'>): ReactElement | null {
  const strings = useStrings();
  if (languages.length === 1) return null;
  return (
    <fieldset className="languages" aria-label={strings.language}>
      {languages.map((each) => (
        <button
          key={each.code}
          type="button"
          className="small-button"
          lang={each.code}
          aria-pressed={each.code === language.code}
          onClick={() => {
            onLanguage(each);
          }}
        >
          {each.name}
        </button>
      ))}
    </fieldset>
  );
}
