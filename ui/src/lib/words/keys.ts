/** The list of keys as `?` shows it. `single` ones do nothing while a text field has the focus and can be turned off. */
export interface KeyWords {
  keys: string[];
  does: string;
  single?: boolean;
}

export const keyList: { where: string; keys: KeyWords[] }[] = [
  {
    where: 'Everywhere',
    keys: [
      { keys: ['Ctrl', 'K'], does: 'Go to anything, do anything' },
      { keys: ['Ctrl', 'F'], does: 'Search everything you wrote' },
      { keys: ['/'], does: 'Search too', single: true },
      { keys: ['?'], does: 'Show these keys', single: true },
      { keys: ['F1'], does: 'When it is bad: my plan, people, numbers' },
      { keys: ['Esc', 'Esc'], does: 'Hide everything at once' },
      { keys: ['Ctrl', 'Z'], does: 'Undo' },
      { keys: ['Ctrl', 'Shift', 'Z'], does: 'Do it again' },
      { keys: ['Ctrl', '1 to 6'], does: 'Today, Charts, Treatment, Reviews, Appointments, Toolkit' },
      { keys: ['Ctrl', ','], does: 'Settings' },
      { keys: ['Ctrl', 'L'], does: 'Lock' },
    ],
  },
  {
    where: 'Today',
    keys: [
      { keys: ['0 to 9', '+'], does: 'Mood, + for 10', single: true },
      { keys: ['Tab', 'arrows'], does: 'Next question, choose an answer' },
      { keys: ['Ctrl', 'Enter'], does: 'Save check-in' },
      { keys: ['B'], does: 'Bad day, no details', single: true },
      { keys: ['A'], does: 'All of this morning’s doses taken', single: true },
      { keys: ['S'], does: 'Seen: a warning sign that has begun', single: true },
    ],
  },
  {
    where: 'Charts',
    keys: [
      { keys: ['N', 'P'], does: 'Next picture, previous picture', single: true },
      { keys: ['T'], does: 'The picture as a table', single: true },
      { keys: ['A'], does: 'Ask about this at the next visit', single: true },
    ],
  },
  {
    where: 'On a picture',
    keys: [
      { keys: ['←', '→'], does: 'A day back, a day on (Shift: a week)' },
      { keys: ['Home', 'End'], does: 'First day, last day' },
      { keys: ['Enter'], does: 'Open that day' },
      { keys: ['+', '−'], does: 'Fewer days and larger, more days; 0 for the whole stretch' },
      { keys: ['Ctrl', '← →'], does: 'Earlier days, later days' },
      { keys: ['M'], does: 'Mark from here, then to here; Esc clears it' },
    ],
  },
  {
    where: 'Toolkit, one question at a time',
    keys: [
      { keys: ['Enter'], does: 'On to the next question' },
      { keys: ['Shift', 'Enter'], does: 'A new line' },
      { keys: ['Alt', '←'], does: 'Back a question' },
      { keys: ['Ctrl', 'Enter'], does: 'Finish' },
    ],
  },
  {
    where: 'Questionnaires and pages',
    keys: [
      { keys: ['0 to 4'], does: 'Answer and go on to the next' },
      { keys: ['Delete'], does: 'Skip the question again' },
      { keys: ['Ctrl', 'Enter'], does: 'Save answers' },
      { keys: ['Ctrl', 'P'], does: 'Print the page shown' },
    ],
  },
];
