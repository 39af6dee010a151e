/** Words for what an import adds and leaves out, and for the five steps a mood name can stand for. */
import type { ImportFormat, ImportStage, Noun, NounCount, TrackerKind } from '../bindings';
import { t } from '../messages';

/** So many of each noun, as an import counts them. */
const counted: Record<Noun, (n: number) => string> = {
  setting: (n) => t('said-import-setting', { n }),
  tracker: (n) => t('said-import-question', { n }),
  check_in: (n) => t('said-import-check-in', { n }),
  medicine: (n) => t('said-import-medicine', { n }),
  dose: (n) => t('said-import-dose', { n }),
  side_effect: (n) => t('said-import-side-effect', { n }),
  therapy: (n) => t('said-import-session', { n }),
  event: (n) => t('said-import-event', { n }),
  assessment: (n) => t('said-import-assessment', { n }),
  care: (n) => t('said-import-appointment', { n }),
  import: (n) => t('said-import-import', { n }),
  review: (n) => t('said-import-outcome', { n }),
  toolkit: (n) => t('said-import-practice', { n }),
  staying_well: (n) => t('said-import-warning', { n }),
  plan: (n) => t('said-import-version', { n }),
};

/** `3 check-ins, 2 doses`. */
export const listed = (parts: readonly NounCount[]) =>
  parts.map(({ noun, count: n }) => counted[noun](n)).join(', ');

/** What a file that was brought in was. */
export const formatWords: Record<ImportFormat, string> = {
  daylio_csv: t('said-import-format-daylio-csv'),
  daylio_backup: t('said-import-format-daylio-backup'),
  bearable: 'Bearable',
  emoods: 'eMoods',
  medtimer: 'MedTimer',
  track_and_graph: 'Track & Graph',
  table: t('said-import-format-table'),
  ballast_json: 'Ballast',
};

/** What an import is doing now. */
export const stageWords: Record<ImportStage, string> = {
  reading: t('said-import-reading'),
  comparing: t('said-import-comparing'),
  storing: t('said-import-storing'),
};

export const moodLevels = [
  { value: 5, label: t('said-import-mood-very-good') },
  { value: 4, label: t('said-import-mood-good') },
  { value: 3, label: t('said-import-mood-between') },
  { value: 2, label: t('said-import-mood-bad') },
  { value: 1, label: t('said-import-mood-very-bad') },
];

/** Kinds of answers a new question can take. */
export const answerKinds: { value: TrackerKind; label: string }[] = [
  { value: 'scale10', label: t('said-import-answer-ten') },
  { value: 'scale3', label: t('said-import-answer-three') },
  { value: 'yes_no', label: t('said-import-answer-yes-no') },
  { value: 'count', label: t('said-import-answer-count') },
  { value: 'minutes', label: t('said-import-answer-minutes') },
  { value: 'hours', label: t('said-import-answer-hours') },
  { value: 'clock_time', label: t('said-import-answer-time') },
  { value: 'short_text', label: t('said-import-answer-text') },
];

const reasons: Record<string, string> = {
  empty: t('said-import-why-empty'),
  too_few_fields: t('said-import-why-short'),
  too_many_fields: t('said-import-why-wide'),
  truncated: t('said-import-why-short'),
  too_long: t('said-import-why-too-long'),
  not_a_date: t('said-import-why-date'),
  not_a_time: t('said-import-why-time'),
  implausible_date: t('said-import-why-year'),
  in_the_future: t('said-import-why-future'),
  unknown_mood: t('said-import-why-mood'),
  unmapped_mood: t('said-import-why-mood'),
  unmapped: t('said-import-why-mood'),
  duplicate: t('said-import-why-twice'),
  control_characters: t('said-import-why-control'),
  not_a_number: t('said-import-why-number'),
  out_of_range: t('said-import-why-range'),
  not_utf8: t('said-import-why-letters'),
};

export function skippedWords(why: string, field: string | null): string {
  const known = reasons[why] ?? reasons[why.slice(why.lastIndexOf('.') + 1)] ?? why.replaceAll('_', ' ');
  return field ? t('said-import-why-at', { why: known, field: field.replaceAll('_', ' ') }) : known;
}

export const backupReasons: Record<string, string> = {
  day: t('said-import-backup-day'),
  migration: t('said-import-backup-migration'),
  restore: t('said-import-backup-restore'),
  import: t('said-import-backup-import'),
  manual: t('said-import-backup-manual'),
};
