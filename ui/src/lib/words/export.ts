/** Sentences of what leaves the record. */
import type { SensitiveLines } from '../bindings';
import { t } from '../messages';

/** The lines of a FHIR document that are left out unless they are ticked. */
export const fhirLines: { key: keyof SensitiveLines; label: string; hint: string }[] = [
  {
    key: 'item_nine',
    label: t('said-export-item-nine'),
    hint: t('said-export-item-nine-hint'),
  },
  {
    key: 'substances',
    label: t('said-export-substances'),
    hint: t('said-export-substances-hint'),
  },
  {
    key: 'side_effects',
    label: t('said-export-side-effects'),
    hint: t('said-export-side-effects-hint'),
  },
];
