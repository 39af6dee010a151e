/** Why something typed cannot be taken, as a sentence at its field. */
import type { Problem } from '../bindings';

/** Where the plain sentence would say too little: by field (its last part) and kind. */
const atField: Record<string, string> = {
  'passphrase:empty': 'Please choose a passphrase.',
  'passphrase:out_of_range': 'At least 8 characters, please.',
  'passphrase:too_short': 'At least 8 characters, please.',
  'name:empty': 'A name is needed.',
  'name:duplicate': 'This name is there already.',
  'title:empty': 'A few words are needed.',
  'approach:empty': 'Which kind of therapy is it? A word is enough.',
  'question:empty': 'Write the question first.',
  'amount:empty': 'How much is taken each time?',
  'amount:not_possible_here':
    'This does not go in the direction of the change: an increase needs more than before, a decrease less.',
  'pieces:not_a_number': 'Half, ½, 1/2, 1 1/2 or a number such as 0.25, please.',
  'lines:empty': 'At least one line is needed.',
  'to_lines:empty': 'At least one line of the new medicine is needed.',
  'to:not_possible_here': 'Choose another medicine than the one that ends.',
  'to:empty': 'Choose the medicine that takes its place.',
  'quantity:empty': 'How many?',
  'due:empty': 'A day, or every how many weeks?',
  'unit:empty': 'Choose the unit.',
  'schedule:empty': 'Choose when it is taken.',
  'times:empty': 'At least one time is needed.',
  'days:empty': 'Choose at least one weekday.',
  'kind:not_possible_here': 'The first step of a medicine is its start.',
  'steps:empty': 'A medicine needs at least a start.',
  'start:empty': 'From which day?',
  'start:before_start': 'This lies before the first step.',
  'start:duplicate': 'There is a step on this day already.',
  'day:empty': 'Which day?',
  'day:not_possible_here': 'Nothing of this medicine was prescribed on this day, or the course had ended.',
  'day:before_start': 'This lies before the course began.',
  'first:before_start': 'This lies before the course began.',
  'first:not_possible_here': 'The course has ended by then.',
  'status:in_the_future': 'This session is still to come.',
  'mood:empty': 'Choose a number for mood, or add something else.',
  'mood:out_of_range': 'Worst lies at or below the day’s mood, best at or above it.',
  'worst:out_of_range': 'Worst lies at or below the day’s mood.',
  'best:out_of_range': 'Best lies at or above the day’s mood.',
  'worst:not_possible_here': 'Worst and best go with a mood: choose that first.',
  'best:not_possible_here': 'Worst and best go with a mood: choose that first.',
  'answers:empty': 'Answer at least one line, or cancel.',
  'situation:empty': 'A few words about what happened, or the thought itself, are needed.',
  'topic:empty': 'What is it about? A few words are enough.',
  'who:empty': 'Who? A name is enough.',
  'view:empty': 'What do they think?',
  'disagreement:not_found': 'What was written about it is no longer there.',
  'appointment:in_the_future': 'This visit is still to come.',
  'question:not_possible_here': 'This question was answered already.',
  'what:empty': 'A few words are needed.',
  'text:empty': 'A few words are needed.',
  'note:empty': 'Change something above, or say here what changed.',
  'target:not_possible_here': 'The target is where it begins. Choose another number.',
  'measure:empty': 'Choose what to look at.',
  'measure:not_possible_here': 'Choose something that is asked every day.',
  'by:end_before_start': 'This lies before it begins.',
  'review:end_before_start': 'The day to look at it comes after the first day.',
  'review:out_of_range': 'At most a year, please.',
  'ended:before_start': 'It has not begun yet. Remove it instead.',
  'until:empty': 'Until which day?',
  'until:end_before_start': 'This has to be later.',
  'from:before_start': 'This lies before the first version of the plan.',
  'from:end_before_start': 'This lies after the version that follows.',
  'plan:duplicate': 'There is a plan already. Adjust it instead.',
  'plan:not_possible_here': 'Make the starting plan first.',
  'every_weeks:out_of_range': 'A whole number of weeks from 1 to 52, please.',
  'steps:out_of_range': 'This is more than fits. Put some together.',
  'peak:not_possible_here':
    'The peak lies at or above start and end. Change one of the three, whichever was noted wrongly.',
  'scale:not_possible_here': 'There are attempts on the old numbers, so these stay.',
  'felt_mastery:not_possible_here': 'What was felt goes with something that was done.',
  'felt_pleasure:not_possible_here': 'What was felt goes with something that was done.',
  'last:empty': 'Until which week or session?',
  'last:end_before_start': 'This lies before the first one.',
  'words:empty': 'Say in a few words what the sign is.',
  'threshold:empty': 'Which number?',
  'total:empty': 'Which total is it?',
  'total:not_a_number': 'A total is a whole number, such as 14.',
  'card_on_lock:not_possible_here': 'Nothing of a made-up record goes on the lock screen.',
  'check_in:empty': 'There is nothing to save yet. One answer is enough.',
};

export function problemSentence(field: string, problem: Problem): string {
  const last = field.slice(field.lastIndexOf('.') + 1);
  const special = atField[`${last}:${problem.kind}`];
  if (special !== undefined) return special;
  switch (problem.kind) {
    case 'empty':
      return 'This is needed.';
    case 'too_long':
      return `This is longer than ${problem.max.toLocaleString('en-GB')} characters. What you typed is still here.`;
    case 'too_short':
      return `At least ${problem.min} characters, please.`;
    case 'control_characters':
      return 'There is an invisible control character in this text. Please type that part again.';
    case 'not_a_number':
      return 'Please write a number, such as 50 or 12.5.';
    case 'not_a_date':
      return 'This is not a day of the calendar. 3 June 2026 or 2026-06-03 both work.';
    case 'not_a_time':
      return 'This is not a time of day. 23:20, 2320 and 11.20 pm all work.';
    case 'out_of_range':
      return `A number from ${problem.min} to ${problem.max} is possible here.`;
    case 'not_positive':
      return 'This needs to be more than zero.';
    case 'too_precise':
      return `At most ${problem.max} places after the point.`;
    case 'implausible_date':
      return 'This year cannot be right. Days from 1900 to ten years ahead are possible.';
    case 'in_the_future':
      return 'This day is still to come.';
    case 'end_before_start':
      return 'This lies before the beginning.';
    case 'before_start':
      return 'This is earlier than what it belongs to.';
    case 'unknown_choice':
      return 'Please choose one of the list.';
    case 'duplicate':
      return 'This is there already.';
    case 'not_found':
      return 'What this refers to is no longer there.';
    case 'not_possible_here':
      return 'This is not possible here.';
    default:
      return 'This cannot be taken.';
  }
}
