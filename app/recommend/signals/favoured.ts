import { ruleFor, ruleText } from '../policy/apply-policy.ts';
import type { RecordInput } from './record-input.ts';

/** Whether the library's policy puts the document forward, and by which of its rules. */
export function favoured({ record, policy, weights }: RecordInput): {
  readonly label: string;
  readonly value: number;
} {
  const rule = ruleFor(record, policy.favour);
  const label = 'Choix de la bibliothèque';
  if (rule === null) return { label, value: 1 };
  return { label: `${label} : ${ruleText(rule)}`, value: weights.favoured };
}
