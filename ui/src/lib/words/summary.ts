/** What the pages for one's own hand are called, and where each is reached from. */
import type { Route } from '../app.svelte';
import type { OwnDocument } from '../bindings';

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
