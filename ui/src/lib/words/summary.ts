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

interface DocumentWords {
  /** In lists and in the palette. */
  name: string;
  /** What it is, in a sentence. */
  line: string;
  /** Before the reader's name: "The page for Dr. A.". */
  for: string;
  /** The reader while nobody is named. */
  nobody: string;
  /** Whom it is made for. */
  roles: readonly PersonRole[];
  /** Its parts by what they are called on this document, where that differs. */
  parts?: Partial<Record<SummarySection, string>>;
}

export const documents: Record<SummaryDocument, DocumentWords> = {
  prescriber: {
    name: 'Page for the prescriber',
    line: 'One page: your questions, medicines, how it went.',
    for: 'The page for',
    nobody: 'A prescriber without a name',
    roles: ['prescriber'],
  },
  therapist: {
    name: 'Page for the therapist',
    line: 'One page: what to work on, goals, homework, skills.',
    for: 'The page for',
    nobody: 'A therapist without a name',
    roles: ['therapist'],
    parts: { questions: 'What I want to work on', what_else: 'Events and what else changed' },
  },
  joint_talk: {
    name: 'Page for a talk together',
    line: 'One page: both treatments side by side, room for what is agreed.',
    for: 'The page for a talk with',
    nobody: 'Everybody who treats me',
    roles: ['prescriber', 'therapist'],
  },
  second_opinion: {
    name: 'Pack for a second opinion',
    line: 'Two to four pages: everything tried, the course over time.',
    for: 'The pack for',
    nobody: 'Nobody by name',
    roles: ['prescriber', 'therapist', 'support'],
    parts: { what_else: 'Events and what else was going on' },
  },
  month_sheet: {
    name: 'Sheet of a month',
    line: 'One sheet across: the life chart of a month and its days.',
    for: 'The month for',
    nobody: 'Nobody by name',
    roles: ['prescriber', 'therapist', 'support'],
    parts: { what_else: 'Events and notes' },
  },
};

export const documentChoices = (Object.keys(documents) as SummaryDocument[]).map((value) => ({
  value,
  label: documents[value].name,
}));

export const sectionWords: Record<SummarySection, string> = {
  why: 'Why I ask',
  questions: 'My questions',
  difficulties: 'What is difficult',
  stands: 'How both treatments stand',
  allergies: 'Allergies and bad reactions',
  medicines: 'Medicines now, and what changed',
  therapy: 'Therapy now',
  tried: 'What was tried before',
  goals: 'Goals',
  course: 'The chart',
  working_together: 'Working together',
  questionnaires: 'Questionnaires',
  side_effects: 'Side effects and sleep',
  safety: 'Safety: my warning signs',
  homework: 'Homework',
  skills: 'Skills',
  themes: 'Themes of the sessions',
  what_else: 'What else changed',
  care_team: 'Who treats me',
  costs: 'What it costs',
  days: 'Day by day',
  room_to_agree: 'Lines for what we agree',
};

/** Lines that print only when ticked: the tick, and how so many of them are counted. */
export const sensitiveWords: {
  key: keyof SensitiveLines & keyof SensitiveCounts;
  label: string;
  one: string;
  many: string;
}[] = [
  { key: 'item_nine', label: 'PHQ-9 question 9', one: 'answer to question 9', many: 'answers to question 9' },
  {
    key: 'substances',
    label: 'Alcohol and other substances',
    one: 'line about substances',
    many: 'lines about substances',
  },
  {
    key: 'side_effects',
    label: 'Side effects marked sensitive',
    one: 'side effect marked sensitive',
    many: 'side effects marked sensitive',
  },
  {
    key: 'difficulties',
    label: 'Difficulties marked sensitive',
    one: 'difficulty marked sensitive',
    many: 'difficulties marked sensitive',
  },
  { key: 'notes', label: 'Notes in my own words', one: 'note', many: 'notes' },
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
    title: 'The starting plan on paper',
    line: 'Whoever has the paper or the saved file can read it.',
    of: 'the starting plan',
    from: 'Plan',
    back: { name: 'plan' },
  },
  when_bad: {
    title: 'The card for when it is bad',
    line: 'Your safety plan is printed only here, and only when you print or save it.',
    of: 'the card for when it is bad',
    from: 'Staying well',
    back: { name: 'toolkit', part: 'well' },
  },
  joint_talk: {
    title: 'A request for a joint talk',
    line: 'It says each view as you understood it, and what you ask.',
    of: 'the request for a joint talk',
    from: 'Appointments',
    back: { name: 'appointments', open: 'disagreements' },
  },
  second_opinion: {
    title: 'A request for a second opinion',
    line: 'It says each view as you understood it, and what you ask.',
    of: 'the request for a second opinion',
    from: 'Appointments',
    back: { name: 'appointments', open: 'disagreements' },
  },
};
