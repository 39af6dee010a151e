/** The kinds of things that hold words: one and several, where each is opened, and the order in which they are offered for deletion. */
import type { HitView, ThingKind } from '../bindings';
import type { Route } from '../app.svelte';

export const thingWords: Record<ThingKind, { one: string; many: string }> = {
  check_in: { one: 'Check-in', many: 'Check-ins' },
  session: { one: 'Session', many: 'Sessions' },
  private_note: { one: 'Note for my eyes only', many: 'Notes for my eyes only' },
  course: { one: 'Therapy', many: 'Therapies' },
  homework: { one: 'Homework', many: 'Homework' },
  thought: { one: 'Thought record', many: 'Thought records' },
  skill: { one: 'Skill', many: 'Skills' },
  practice: { one: 'Practice', many: 'Practice' },
  activity: { one: 'Activity', many: 'Activities' },
  ladder: { one: 'Exposure ladder', many: 'Exposure ladders' },
  attempt: { one: 'Attempt', many: 'Attempts' },
  question: { one: 'Question', many: 'Questions' },
  visit: { one: 'Appointment', many: 'Appointments' },
  disagreement: { one: 'Views that differ', many: 'Views that differ' },
  person: { one: 'Person', many: 'People' },
  medicine: { one: 'Medicine', many: 'Medicines' },
  step: { one: 'Dose step', many: 'Dose steps' },
  dose: { one: 'Dose', many: 'Doses' },
  supply: { one: 'Supply', many: 'Supply entries' },
  monitoring: { one: 'Check due', many: 'Checks due' },
  monitoring_result: { one: 'Result', many: 'Results' },
  allergy: { one: 'Allergy or reaction', many: 'Allergies and reactions' },
  side_effect: { one: 'Side effect', many: 'Side effects' },
  event: { one: 'Life event', many: 'Life events' },
  assessment: { one: 'Questionnaire', many: 'Questionnaires' },
  warning: { one: 'Warning sign', many: 'Warning signs' },
  goal: { one: 'Goal', many: 'Goals' },
  experiment: { one: 'Small experiment', many: 'Small experiments' },
  plan_version: { one: 'Version of the plan', many: 'Versions of the plan' },
  own_change: { one: 'Change of my own', many: 'Changes of my own' },
  review_outcome: { one: 'Outcome of a review', many: 'Outcomes of reviews' },
  difficulty: { one: 'Difficulty', many: 'Difficulties' },
  tried: { one: 'Tried before', many: 'Tried before' },
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
  context === null ? thingWords[kind].one : `${thingWords[kind].one}, ${context}`;
