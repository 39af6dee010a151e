/** Sentences of what leaves the record. */
import type { SensitiveLines } from '../bindings';

/** The lines of a FHIR document that are left out unless they are ticked. */
export const fhirLines: { key: keyof SensitiveLines; label: string; hint: string }[] = [
  {
    key: 'item_nine',
    label: 'Answers to PHQ-9 question 9 and the like',
    hint: 'Otherwise such a questionnaire gives its total alone: the other answers and the total would tell the missing one.',
  },
  {
    key: 'substances',
    label: 'Alcohol and other substances',
    hint: 'And whatever else the check-in marks sensitive, with goals that are measured by it.',
  },
  {
    key: 'side_effects',
    label: 'Side effects marked sensitive',
    hint: 'Such as sexual ones.',
  },
];
