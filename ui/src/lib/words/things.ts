/** The kinds of things that hold words: one and several, where each is opened, and the order in which they are offered for deletion. */
import type { HitView, ThingKind } from '../bindings';
import type { Route } from '../app.svelte';
import { t } from '../messages';

export const thingWords: Record<ThingKind, { one: string; many: string }> = {
  check_in: { one: t('said-things-check-in'), many: t('said-things-check-in-many') },
  session: { one: t('said-things-session'), many: t('said-things-session-many') },
  private_note: { one: t('said-things-private-note'), many: t('said-things-private-note-many') },
  course: { one: t('said-things-course'), many: t('said-things-course-many') },
  homework: { one: t('said-things-homework'), many: t('said-things-homework-many') },
  thought: { one: t('said-things-thought'), many: t('said-things-thought-many') },
  skill: { one: t('said-things-skill'), many: t('said-things-skill-many') },
  practice: { one: t('said-things-practice'), many: t('said-things-practice-many') },
  activity: { one: t('said-things-activity'), many: t('said-things-activity-many') },
  ladder: { one: t('said-things-ladder'), many: t('said-things-ladder-many') },
  attempt: { one: t('said-things-attempt'), many: t('said-things-attempt-many') },
  question: { one: t('said-things-question'), many: t('said-things-question-many') },
  visit: { one: t('said-things-visit'), many: t('said-things-visit-many') },
  disagreement: { one: t('said-things-disagreement'), many: t('said-things-disagreement-many') },
  person: { one: t('said-things-person'), many: t('said-things-person-many') },
  medicine: { one: t('said-things-medicine'), many: t('said-things-medicine-many') },
  step: { one: t('said-things-step'), many: t('said-things-step-many') },
  dose: { one: t('said-things-dose'), many: t('said-things-dose-many') },
  supply: { one: t('said-things-supply'), many: t('said-things-supply-many') },
  monitoring: { one: t('said-things-monitoring'), many: t('said-things-monitoring-many') },
  monitoring_result: {
    one: t('said-things-monitoring-result'),
    many: t('said-things-monitoring-result-many'),
  },
  allergy: { one: t('said-things-allergy'), many: t('said-things-allergy-many') },
  side_effect: { one: t('said-things-side-effect'), many: t('said-things-side-effect-many') },
  event: { one: t('said-things-event'), many: t('said-things-event-many') },
  assessment: { one: t('said-things-assessment'), many: t('said-things-assessment-many') },
  warning: { one: t('said-things-warning'), many: t('said-things-warning-many') },
  goal: { one: t('said-things-goal'), many: t('said-things-goal-many') },
  experiment: { one: t('said-things-experiment'), many: t('said-things-experiment-many') },
  plan_version: { one: t('said-things-plan-version'), many: t('said-things-plan-version-many') },
  own_change: { one: t('said-things-own-change'), many: t('said-things-own-change-many') },
  review_outcome: { one: t('said-things-review-outcome'), many: t('said-things-review-outcome-many') },
  difficulty: { one: t('said-things-difficulty'), many: t('said-things-difficulty-many') },
  tried: { one: t('said-things-tried'), many: t('said-things-tried-many') },
};

/** What can be chosen for deletion, in the order a person looks for it. */
export const deletable: ThingKind[] = [
  'check_in',
  'session',
  'private_note',
  'thought',
  'medicine',
  'dose',
  'side_effect',
  'course',
  'homework',
  'person',
  'visit',
  'question',
  'disagreement',
  'assessment',
  'event',
  'skill',
  'practice',
  'activity',
  'ladder',
  'attempt',
  'goal',
  'experiment',
  'plan_version',
  'own_change',
  'review_outcome',
  'warning',
  'allergy',
  'step',
  'supply',
  'monitoring',
  'monitoring_result',
  'difficulty',
  'tried',
];

/** The screen that shows a found thing. */
export function placeOf({ thing: { kind, id }, of, day }: HitView): Route {
  switch (kind) {
    case 'check_in':
    case 'dose':
      return { name: 'today', day };
    case 'session':
    case 'private_note':
      return { name: 'course', id: of ?? 0, session: id };
    case 'homework':
      return { name: 'course', id: of ?? 0 };
    case 'course':
      return { name: 'course', id };
    case 'thought':
      return { name: 'toolkit', part: 'thoughts', read: { kind: 'thought', id } };
    case 'practice':
      return { name: 'toolkit', part: 'skills', read: { kind: 'practice', id } };
    case 'skill':
      return { name: 'toolkit', part: 'skills' };
    case 'activity':
      return { name: 'toolkit', part: 'activities', open: { tool: 'activity', id, afterwards: true } };
    case 'ladder':
      return { name: 'toolkit', part: 'ladders' };
    case 'attempt':
      return { name: 'toolkit', part: 'ladders', open: { tool: 'attempt', id } };
    case 'warning':
      return { name: 'toolkit', part: 'well' };
    case 'question':
    case 'visit':
    case 'person':
      return { name: 'appointments' };
    case 'disagreement':
      return { name: 'appointments', open: 'disagreements' };
    case 'medicine':
      return { name: 'medicine', id };
    case 'step':
    case 'supply':
      return { name: 'medicine', id: of ?? 0 };
    case 'monitoring':
    case 'monitoring_result':
      return of === null ? { name: 'treatment' } : { name: 'medicine', id: of };
    case 'allergy':
    case 'side_effect':
    case 'event':
      return { name: 'treatment' };
    case 'assessment':
      return { name: 'questionnaires' };
    case 'goal':
    case 'experiment':
    case 'plan_version':
    case 'difficulty':
    case 'tried':
      return { name: 'plan' };
    case 'own_change':
    case 'review_outcome':
      return { name: 'reviews' };
  }
}

/** `Session, Dr Amara Nwosu`. */
export const thingTitle = (kind: ThingKind, context: string | null) =>
  context === null ? thingWords[kind].one : t('said-things-of', { thing: thingWords[kind].one, of: context });
