/** Sentences about a questionnaire's figures, worded after reference conventions: what the scale says, never what the person has. */
import type {
  BandView,
  BelowView,
  FileFault,
  MarkView,
  QuestionnaireSummary,
  ResponseView,
  ScoreChange,
} from '../bindings';
import { shortDay } from '../dates';
import { list, t } from '../messages';

const range = (band: BandView) => (band.min === band.max ? String(band.min) : `${band.min}–${band.max}`);

export const bandSentence = (total: number, band: BandView | null) =>
  band
    ? t('said-questionnaire-total-band', { total, range: range(band), band: band.label })
    : t('said-questionnaire-total', { total });

export function changeSentence(change: ScoreChange, today: string): string {
  const before = { day: shortDay(change.day, today), total: change.total };
  if (change.difference === 0) return t('said-questionnaire-same', before);
  const lower = change.difference < 0;
  const points = { ...before, n: Math.abs(change.difference) };
  if (change.reliable_points === null || change.reliable === null)
    return lower ? t('said-questionnaire-lower', points) : t('said-questionnaire-higher', points);
  const held = { ...points, limit: change.reliable_points };
  if (change.reliable)
    return lower
      ? t('said-questionnaire-lower-reliable', held)
      : t('said-questionnaire-higher-reliable', held);
  return lower ? t('said-questionnaire-lower-chance', held) : t('said-questionnaire-higher-chance', held);
}

/** The fall in per cent, and whether published scales call such a fall response; nothing where their rule does not apply. */
export function responseSentence(response: ResponseView): string {
  const by = Math.round(Math.abs(response.drop_percent));
  const needed = response.needed_percent;
  if (response.drop_percent <= 0) return t('said-questionnaire-response-none', { needed });
  return response.met
    ? t('said-questionnaire-response-met', { by, needed })
    : t('said-questionnaire-response-unmet', { by, needed });
}

/** How long the totals have been below the remission line, with what is known in between. */
export function belowSentence(below: BelowView, line: number, today: string): string {
  const day = shortDay(below.since, today);
  if (below.n === 1) return t('said-questionnaire-below-once', { line, day });
  return t('said-questionnaire-below', {
    line,
    weeks: Math.round(below.weeks),
    day,
    n: below.n,
    gap: below.longest_gap_days,
  });
}

/** A fact about one reading. */
export function markSentence(mark: MarkView): string {
  const line = mark.below;
  switch (mark.kind) {
    case 'fell_below':
      return t('said-questionnaire-mark-fell', { line });
    case 'rose_above':
      return t('said-questionnaire-mark-rose', { line });
    case 'twice_at_cut':
      return t('said-questionnaire-mark-twice', { again: mark.again, line });
    default:
      return t('said-questionnaire-mark-half-year', { line, n: mark.n, gap: mark.longest_gap_days });
  }
}

export const skippedSentence = (items: readonly number[]) =>
  t('said-questionnaire-skipped', { items: itemList(items) });

/** `item 4`, `items 4, 5 and 8`. */
export const itemList = (items: readonly number[]) =>
  t('said-questionnaire-items', { n: items.length, items: list(items.map(String)) });

/** What the questionnaires that come with Ballast ask about. */
const RECALL: Record<string, string> = {
  '2 weeks': t('said-questionnaire-recall-two-weeks'),
  '3 days': t('said-questionnaire-recall-three-days'),
  'last week': t('said-questionnaire-recall-week'),
  'past week': t('said-questionnaire-recall-past-week'),
  'past 7 days': t('said-questionnaire-recall-seven-days'),
  'past month': t('said-questionnaire-recall-month'),
  'past year': t('said-questionnaire-recall-year'),
  'adult life': t('said-questionnaire-recall-adult'),
  'this session': t('said-questionnaire-recall-session'),
  current: t('said-questionnaire-recall-current'),
  'current therapy': t('said-questionnaire-recall-therapy'),
  'none stated': t('said-questionnaire-recall-none'),
  'q1-20 past week; q21-22 last three months': t('said-questionnaire-recall-week-months'),
};

/** `the last 2 weeks`; what the instrument says in brackets is left to its form. */
export function recallWords(recall: string): string {
  const plain = (recall.split(/[(/:]/)[0] ?? recall).trim();
  if (plain === '') return '';
  const known = RECALL[plain];
  if (known !== undefined) return known;
  if (/^\d/.test(plain)) return t('said-questionnaire-recall-last-own', { recall: plain });
  return /^(the|this) /.test(plain) ? plain : t('said-questionnaire-recall-own', { recall: plain });
}

/** `every two weeks`. */
export const everyWords = (weeks: number) => t('said-questionnaire-every', { weeks });

/** What a questionnaire in the list is, in one line. */
export function formLine(form: QuestionnaireSummary): string {
  const recall = recallWords(form.recall);
  const line = !form.fillable
    ? t('said-questionnaire-form-total')
    : recall
      ? t('said-questionnaire-form-about', { n: form.items, recall })
      : t('said-questionnaire-form', { n: form.items });
  return form.every_weeks === null
    ? line
    : t('said-questionnaire-form-every', { form: line, every: everyWords(form.every_weeks) });
}

const FAULTS: Record<string, string> = {
  too_large: t('said-questionnaire-fault-too-large'),
  not_text: t('said-questionnaire-fault-not-text'),
  syntax: t('said-questionnaire-fault-syntax'),
  unknown_field: t('said-questionnaire-fault-unknown-field'),
  shape: t('said-questionnaire-fault-shape'),
  other_answers: t('said-questionnaire-fault-other-answers'),
  empty: t('said-questionnaire-fault-empty'),
  too_long: t('said-questionnaire-fault-too-long'),
  bad_id: t('said-questionnaire-fault-bad-id'),
  duplicate: t('said-questionnaire-fault-duplicate'),
  too_few_options: t('said-questionnaire-fault-too-few-options'),
  nothing_to_score: t('said-questionnaire-fault-nothing-to-score'),
  out_of_range: t('said-questionnaire-fault-out-of-range'),
  total_mismatch: t('said-questionnaire-fault-total-mismatch'),
  bands_not_covering: t('said-questionnaire-fault-bands'),
  unknown_item: t('said-questionnaire-fault-unknown-item'),
};

const KINDS: Record<string, string> = {
  'a string': t('said-questionnaire-kind-words'),
  i64: t('said-questionnaire-kind-number'),
  u32: t('said-questionnaire-kind-number'),
};

/** What is wrong with a line of a questionnaire file. */
export function faultSentence(fault: FileFault): string {
  if (fault.code === 'missing_field')
    return t('said-questionnaire-fault-missing', { field: fault.detail ?? '' });
  if (fault.code === 'expected') {
    const kind = KINDS[fault.detail ?? ''] ?? fault.detail ?? t('said-questionnaire-kind-other');
    return t('said-questionnaire-fault-expected', { kind });
  }
  return FAULTS[fault.code] ?? t('said-questionnaire-fault-other');
}
