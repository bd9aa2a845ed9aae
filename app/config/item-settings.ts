import { z } from 'zod';
import {
  ITEM_ELEMENTS,
  ITEM_PRESETS,
  type ItemElement,
  type ItemPreset,
  type ItemProfile,
} from '../shared/item-profile.ts';

const PRESETS = Object.keys(ITEM_PRESETS) as [ItemPreset, ...ItemPreset[]];
const CODES = z
  .string()
  .regex(
    /^[0-9A-Za-z]{0,4}$/,
    'des codes de sous-zones par ordre de préférence, comme "cb" ; "" aucun',
  );
const NAMES = z.record(z.string(), z.string().min(1).max(120));
/** Words for the audience that the catalogue can use: `Audience`. */
const AUDIENCE_NAMES = z.record(z.string(), z.enum(['adult', 'child', 'young-adult']));

/** `[items]`: the profile of the item field, a preset and what a library does otherwise. */
export const itemSettings = z.strictObject({
  preset: z.enum(PRESETS).default('koha'),
  tag: z
    .string()
    .regex(/^[0-9A-Z]{3}$/, 'l’étiquette d’une zone, comme "995"')
    .optional(),
  codes: z
    .strictObject({
      branch: CODES.optional(),
      section: CODES.optional(),
      call_number: CODES.optional(),
      kind: CODES.optional(),
      audience: CODES.optional(),
      status: CODES.optional(),
      entered: CODES.optional(),
    })
    .prefault({}),
  left_out: z
    .record(z.string().regex(/^[0-9A-Za-z]$/, 'le code d’une sous-zone'), z.array(z.string()))
    .optional(),
  branches: NAMES.prefault({}),
  sections: NAMES.prefault({}),
  kinds: NAMES.prefault({}),
  audiences: AUDIENCE_NAMES.prefault({}),
  statuses: NAMES.prefault({}),
});
type ItemSettings = z.infer<typeof itemSettings>;

/** The profile that the settings give: the preset, with what the library says instead. */
export function itemProfileOf(settings: ItemSettings): ItemProfile {
  const preset: ItemProfile = ITEM_PRESETS[settings.preset];
  const { call_number: callNumber, ...others } = settings.codes;
  const own: Partial<Record<ItemElement, string | undefined>> = { ...others, callNumber };
  const codes = ITEM_ELEMENTS.map((each) => [each, own[each] ?? preset.codes[each]] as const);
  return Object.freeze({
    tag: settings.tag ?? preset.tag,
    // Every element of the list stands in it.
    codes: Object.freeze(Object.fromEntries(codes) as Record<ItemElement, string>),
    leftOut: Object.freeze(settings.left_out ?? preset.leftOut),
    names: Object.freeze({
      branch: settings.branches,
      section: settings.sections,
      kind: settings.kinds,
      audience: settings.audiences,
      status: settings.statuses,
    }),
  });
}
