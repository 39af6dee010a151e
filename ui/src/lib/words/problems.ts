/** Why something typed cannot be taken, as a sentence at its field. */
import type { Problem } from '../bindings';
import { locale, t } from '../messages';

/** Where the plain sentence would say too little: by field (its last part) and kind. */
const atField: Record<string, string> = {
  'passphrase:empty': t('problems-passphrase-empty'),
  'passphrase:out_of_range': t('problems-passphrase-short'),
  'passphrase:too_short': t('problems-passphrase-short'),
  'name:empty': t('problems-name-empty'),
  'name:duplicate': t('problems-name-duplicate'),
  'title:empty': t('problems-few-words'),
  'approach:empty': t('problems-approach-empty'),
  'question:empty': t('problems-question-empty'),
  'amount:empty': t('problems-amount-empty'),
  'amount:not_possible_here': t('problems-amount-direction'),
  'pieces:not_a_number': t('problems-pieces-number'),
  'lines:empty': t('problems-lines-empty'),
  'to_lines:empty': t('problems-to-lines-empty'),
  'to:not_possible_here': t('problems-to-same'),
  'to:empty': t('problems-to-empty'),
  'quantity:empty': t('problems-quantity-empty'),
  'due:empty': t('problems-due-empty'),
  'unit:empty': t('problems-unit-empty'),
  'schedule:empty': t('problems-schedule-empty'),
  'times:empty': t('problems-times-empty'),
  'days:empty': t('problems-days-empty'),
  'kind:not_possible_here': t('problems-kind-first'),
  'steps:empty': t('problems-steps-empty'),
  'start:empty': t('problems-start-empty'),
  'start:before_start': t('problems-start-before'),
  'start:duplicate': t('problems-start-duplicate'),
  'day:empty': t('problems-day-empty'),
  'day:not_possible_here': t('problems-day-not-prescribed'),
  'day:before_start': t('problems-before-course'),
  'first:before_start': t('problems-before-course'),
  'first:not_possible_here': t('problems-after-course'),
  'status:in_the_future': t('problems-session-to-come'),
  'mood:empty': t('problems-mood-empty'),
  'mood:out_of_range': t('problems-mood-range'),
  'worst:out_of_range': t('problems-worst-range'),
  'best:out_of_range': t('problems-best-range'),
  'worst:not_possible_here': t('problems-worst-best'),
  'best:not_possible_here': t('problems-worst-best'),
  'answers:empty': t('problems-answers-empty'),
  'situation:empty': t('problems-situation-empty'),
  'topic:empty': t('problems-topic-empty'),
  'who:empty': t('problems-who-empty'),
  'view:empty': t('problems-view-empty'),
  'disagreement:not_found': t('problems-disagreement-gone'),
  'appointment:in_the_future': t('problems-visit-to-come'),
  'question:not_possible_here': t('problems-question-answered'),
  'what:empty': t('problems-few-words'),
  'text:empty': t('problems-few-words'),
  'note:empty': t('problems-note-empty'),
  'target:not_possible_here': t('problems-target-same'),
  'measure:empty': t('problems-measure-empty'),
  'measure:not_possible_here': t('problems-measure-daily'),
  'by:end_before_start': t('problems-by-before'),
  'review:end_before_start': t('problems-review-before'),
  'review:out_of_range': t('problems-review-range'),
  'ended:before_start': t('problems-ended-before'),
  'until:empty': t('problems-until-empty'),
  'until:end_before_start': t('problems-until-before'),
  'from:before_start': t('problems-from-before'),
  'from:end_before_start': t('problems-from-after'),
  'plan:duplicate': t('problems-plan-duplicate'),
  'plan:not_possible_here': t('problems-plan-first'),
  'every_weeks:out_of_range': t('problems-weeks-range'),
  'steps:out_of_range': t('problems-steps-range'),
  'peak:not_possible_here': t('problems-peak'),
  'scale:not_possible_here': t('problems-scale-used'),
  'felt_mastery:not_possible_here': t('problems-felt'),
  'felt_pleasure:not_possible_here': t('problems-felt'),
  'last:empty': t('problems-last-empty'),
  'last:end_before_start': t('problems-last-before'),
  'words:empty': t('problems-words-empty'),
  'threshold:empty': t('problems-threshold-empty'),
  'total:empty': t('problems-total-empty'),
  'total:not_a_number': t('problems-total-number'),
  'card_on_lock:not_possible_here': t('problems-card-made-up'),
  'check_in:empty': t('problems-check-in-empty'),
};

export function problemSentence(field: string, problem: Problem): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  const special = atField[`${last}:${problem.kind}`];
  if (special !== undefined) return special;
  switch (problem.kind) {
    case 'empty':
      return t('problems-empty');
    case 'too_long':
      return t('problems-too-long', { max: problem.max.toLocaleString(locale()) });
    case 'too_short':
      return t('problems-too-short', { min: problem.min });
    case 'control_characters':
      return t('problems-control');
    case 'not_a_number':
      return t('problems-number');
    case 'not_a_date':
      return t('problems-date');
    case 'not_a_time':
      return t('problems-time');
    case 'out_of_range':
      return t('problems-range', { min: problem.min, max: problem.max });
    case 'not_positive':
      return t('problems-positive');
    case 'too_precise':
      return t('problems-precise', { max: problem.max });
    case 'implausible_date':
      return t('problems-year');
    case 'in_the_future':
      return t('problems-future');
    case 'end_before_start':
      return t('problems-end-before-start');
    case 'before_start':
      return t('problems-before-start');
    case 'unknown_choice':
      return t('problems-choice');
    case 'duplicate':
      return t('problems-duplicate');
    case 'not_found':
      return t('problems-gone');
    case 'not_possible_here':
      return t('problems-not-here');
    default:
      return t('problems-other');
  }
}
