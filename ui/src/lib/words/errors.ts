/** What went wrong, in a sentence, and what to do about it. By code; `{detail}` is a figure, never a person's words. */
export interface ErrorWords {
  /** What is the case. */
  what: string;
  /** What the person can do now. */
  act: string;
}

export const errors: Record<string, ErrorWords> = {
  wrong_passphrase: {
    what: 'That is not the passphrase of this record.',
    act: 'Check Caps Lock and the keyboard language, then try again.',
  },
  wrong_recovery_code: {
    what: 'This recovery code is complete, but it belongs to another record or was replaced by a newer one.',
    act: 'Look for the newest code you wrote down.',
  },
  mistyped_recovery_code: {
    what: 'There is a slip in this recovery code: its letters do not fit together.',
    act: 'Compare it group by group with what you wrote down.',
  },
  other_protection: {
    what: 'This record is protected in another way.',
    act: 'Open it with its passphrase, or with its key file on the account that made it.',
  },
  damaged_header: {
    what: 'The key file of this record is damaged. Without it the record cannot be opened.',
    act: 'Restore a backup from the list. Nothing of the damaged record is thrown away.',
  },
  damaged_database: {
    what: 'The record is damaged: part of the file was cut off or overwritten.',
    act: 'Restore the newest backup from the list. The damaged file is kept beside it.',
  },
  newer_version: {
    what: 'This record was written by a newer Ballast than this one.',
    act: 'Install the newer version. Nothing was changed here.',
  },
  in_use: {
    what: 'This record is open in another Ballast window.',
    act: 'Close that window, then try again.',
  },
  disk_full: {
    what: 'The disk is full, so nothing could be saved.',
    act: 'Make some room, then try again. What you typed is still here.',
  },
  read_only: {
    what: 'The folder of this record cannot be written to.',
    act: 'You can look at everything. To write, give this account the right to change the folder.',
  },
  missing_file: {
    what: 'A file of this record is missing from its folder. Ballast does not start an empty one in its place.',
    act: 'If the folder is on another disk, connect it and try again. Otherwise restore a backup.',
  },
  not_a_vault: {
    what: 'This folder does not hold a Ballast record.',
    act: 'Choose the folder that holds journal.db and journal.keys.',
  },
  already_exists: {
    what: 'There is a record in this folder already.',
    act: 'Open that one, or choose another folder.',
  },
  belongs_to_another: {
    what: 'The key file and the record in this folder do not belong together.',
    act: 'Restore a backup, or put back the key file that was there before.',
  },
  unsafe_parameters: {
    what: 'The key file of this record asks for something no honest key file asks for, so it was not used.',
    act: 'Restore a backup.',
  },
  replaced: {
    what: 'The record’s file was replaced while it was open, so nothing was saved to it.',
    act: 'Lock, and open the record again.',
  },
  undo_conflict: {
    what: 'This can no longer be undone: something else was changed since.',
    act: 'Change it by hand instead.',
  },
  not_encrypted: {
    what: 'Encryption is not available in this copy of Ballast, so it does not open any record.',
    act: 'Install Ballast again from its own package.',
  },
  constraint: {
    what: 'This does not fit with what is in the record.',
    act: 'Nothing was changed. Please check the dates and try again.',
  },
  unreadable_row: {
    what: 'One entry of the record could not be read.',
    act: 'Everything else is intact. You can restore a backup in Settings.',
  },
  io: {
    what: 'Reading or writing a file did not work.',
    act: 'Nothing was half-written. Check that the disk is connected, then try again.',
  },
  locked: { what: 'The record is locked.', act: 'Open it to go on. What you typed is still here.' },
  invalid: { what: 'Something here cannot be taken yet.', act: 'See the note at the field.' },
  cancelled: { what: 'Cancelled.', act: 'Nothing was changed.' },

  not_csv: {
    what: 'This file is not a CSV table.',
    act: 'Export your entries from Daylio as CSV and choose that file.',
  },
  unknown_format: {
    what: 'This table is not one that Ballast can read yet.',
    act: 'Choose the CSV that Daylio writes (More, Export entries, CSV).',
  },
  empty_file: { what: 'This file is empty.', act: 'Choose another file.' },
  too_large: {
    what: 'This file is larger than 64 MB.',
    act: 'A year of entries is far below 1 MB: is it the right file?',
  },
  nothing_staged: { what: 'The file is no longer at hand.', act: 'Choose it once more.' },
  unmapped: {
    what: 'Some mood names have no level yet.',
    act: 'Choose a level for each, or leave these rows out.',
  },
  print: { what: 'The print dialog could not be opened.', act: 'Save the page as a PDF and print that.' },
};

/** Words for a code; one that this page does not know still gets a plain sentence. */
export function errorWords(code: string, detail: string | null): ErrorWords {
  const known = errors[code] ?? errors[code.slice(code.indexOf('.') + 1)];
  if (known) return known;
  const room = code.split('.')[0];
  if (room === 'chart')
    return { what: 'The chart could not be drawn.', act: 'Try a shorter stretch of time.' };
  if (room === 'report') return { what: 'The page could not be set.', act: 'Try again with fewer sections.' };
  return {
    what: `Something did not work (${code}${detail ? `, ${detail}` : ''}).`,
    act: 'Nothing was changed. Please try again.',
  };
}
