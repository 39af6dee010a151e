/** What the printed pages are called: those for others, by reader, and those for one's own hand, with where each is reached from. */
import type { Route } from '../app.svelte';
import type {
  OwnDocument,
  PersonRole,
  SensitiveCounts,
  SensitiveLines,
  SummaryDocument,
  SummarySection,
} from '../bindings';
import { t } from '../messages';

interface DocumentWords {
  /** In lists and in the palette. */
  name: string;
  /** What it is, in a sentence. */
  line: string;
  /** The reader while nobody is named. */
  nobody: string;
  /** Whom it is made for. */
  roles: readonly PersonRole[];
  /** Its parts by what they are called on this document, where that differs. */
  parts?: Partial<Record<SummarySection, string>>;
}

export const documents: Record<SummaryDocument, DocumentWords> = {
  prescriber: {
    name: t('said-summary-prescriber'),
    line: t('said-summary-prescriber-line'),
    nobody: t('said-summary-prescriber-nobody'),
    roles: ['prescriber'],
  },
  therapist: {
    name: t('said-summary-therapist'),
    line: t('said-summary-therapist-line'),
    nobody: t('said-summary-therapist-nobody'),
    roles: ['therapist'],
    parts: {
      questions: t('said-summary-therapist-questions'),
      what_else: t('said-summary-therapist-what-else'),
    },
  },
  joint_talk: {
    name: t('said-summary-joint'),
    line: t('said-summary-joint-line'),
    nobody: t('said-summary-joint-nobody'),
    roles: ['prescriber', 'therapist'],
  },
  second_opinion: {
    name: t('said-summary-pack'),
    line: t('said-summary-pack-line'),
    nobody: t('said-summary-nobody'),
    roles: ['prescriber', 'therapist', 'support'],
    parts: { what_else: t('said-summary-pack-what-else') },
  },
  month_sheet: {
    name: t('said-summary-month'),
    line: t('said-summary-month-line'),
    nobody: t('said-summary-nobody'),
    roles: ['prescriber', 'therapist', 'support'],
    parts: { what_else: t('said-summary-month-what-else') },
  },
};

export const documentChoices = (Object.keys(documents) as SummaryDocument[]).map((value) => ({
  value,
  label: documents[value].name,
}));

export const sectionWords: Record<SummarySection, string> = {
  why: t('said-summary-part-why'),
  questions: t('said-summary-part-questions'),
  difficulties: t('said-summary-part-difficulties'),
  stands: t('said-summary-part-stands'),
  allergies: t('said-summary-part-allergies'),
  medicines: t('said-summary-part-medicines'),
  therapy: t('said-summary-part-therapy'),
  tried: t('said-summary-part-tried'),
  goals: t('said-summary-part-goals'),
  course: t('said-summary-part-course'),
  working_together: t('said-summary-part-working-together'),
  questionnaires: t('said-summary-part-questionnaires'),
  side_effects: t('said-summary-part-side-effects'),
  safety: t('said-summary-part-safety'),
  homework: t('said-summary-part-homework'),
  skills: t('said-summary-part-skills'),
  themes: t('said-summary-part-themes'),
  what_else: t('said-summary-part-what-else'),
  care_team: t('said-summary-part-care-team'),
  costs: t('said-summary-part-costs'),
  days: t('said-summary-part-days'),
  room_to_agree: t('said-summary-part-room'),
};

/** Lines that print only when ticked: the tick. */
export const sensitiveWords: {
  key: keyof SensitiveLines & keyof SensitiveCounts;
  label: string;
}[] = [
  {
    key: 'item_nine',
    label: t('said-summary-item-nine'),
  },
  {
    key: 'substances',
    label: t('said-summary-substances'),
  },
  {
    key: 'side_effects',
    label: t('said-summary-side-effects'),
  },
  {
    key: 'difficulties',
    label: t('said-summary-difficulties'),
  },
  {
    key: 'notes',
    label: t('said-summary-notes'),
  },
];

interface OwnPageWords {
  title: string;
  line: string;
  of: string;
  from: string;
  back: Route;
}

export const ownPages: Record<OwnDocument, OwnPageWords> = {
  starting_plan: {
    title: t('said-summary-own-starting'),
    line: t('said-summary-own-starting-line'),
    of: t('said-summary-own-starting-of'),
    from: t('said-summary-own-starting-from'),
    back: { name: 'plan' },
  },
  when_bad: {
    title: t('said-summary-own-bad'),
    line: t('said-summary-own-bad-line'),
    of: t('said-summary-own-bad-of'),
    from: t('said-summary-own-bad-from'),
    back: { name: 'toolkit', part: 'well' },
  },
  joint_talk: {
    title: t('said-summary-own-joint'),
    line: t('said-summary-own-request-line'),
    of: t('said-summary-own-joint-of'),
    from: t('said-summary-own-request-from'),
    back: { name: 'appointments', open: 'disagreements' },
  },
  second_opinion: {
    title: t('said-summary-own-opinion'),
    line: t('said-summary-own-request-line'),
    of: t('said-summary-own-opinion-of'),
    from: t('said-summary-own-request-from'),
    back: { name: 'appointments', open: 'disagreements' },
  },
};
