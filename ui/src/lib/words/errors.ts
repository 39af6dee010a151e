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
    what: 'This record was written by a newer Ballast than this one (layout {detail}).',
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

  empty: { what: 'This file is empty.', act: 'Choose another file.' },
  drop_one: { what: 'Only one thing can be dropped at a time.', act: 'Drop one file, or one folder.' },
  no_record: {
    what: 'There is no record of Ballast in this folder.',
    act: 'Drop the folder that holds journal.db and journal.keys.',
  },
  lock_first: {
    what: 'Another record is open.',
    act: 'Lock it first, then drop the folder again.',
  },
  open_first: {
    what: 'A file can be imported once the record is open.',
    act: 'Open it, then drop the file again.',
  },
  folder_there: {
    what: 'There is a folder of that name already, with something in it.',
    act: 'Choose another place, or move that folder away first.',
  },
  nothing_staged: {
    what: 'There is no file waiting any more, because the record was locked in between.',
    act: 'Choose the file again.',
  },
  too_large: {
    what: 'This file is larger than {detail} MB, so it was not read.',
    act: 'A year of entries is far below 1 MB: is it the right file?',
  },
  too_many_rows: {
    what: 'This file has more than {detail} rows, so it was not read.',
    act: 'Is it the right file?',
  },
  not_text: {
    what: 'This file holds letters that cannot be read.',
    act: 'Export it again, and choose it without opening it in another program first.',
  },
  wrong_file_type: {
    what: 'This is {file}, which cannot be brought in.',
    act: 'Choose the file that the other app exports, or a table saved as CSV.',
  },
  not_of_app: {
    what: 'This looks like a file of another app, but is not as that app writes it.',
    act: 'Export it there again, and choose it without opening it in another program first.',
  },
  damaged_archive: {
    what: 'This archive is cut short, changed or locked with a password, so it was not read.',
    act: 'Make the backup in the other app again, and choose it as it is.',
  },
  unpacks_too_large: {
    what: 'What is in this archive is larger than {detail} MB, so it was not read.',
    act: 'Is it the right file? A backup of years is far smaller.',
  },
  damaged_backup: {
    what: 'This backup of another app is damaged, so it was not read.',
    act: 'Make it there again, or choose its CSV export.',
  },
  bad_recipe: {
    what: 'The table cannot be read as it was said.',
    act: 'Look at the columns that were chosen.',
  },
  not_locked: {
    what: 'The copy could not be locked, perhaps for want of memory.',
    act: 'Nothing was saved. Close other programs, then try again.',
  },
  wrong_separator: {
    what: 'The columns of this table are not separated by commas: another program has saved it differently.',
    act: 'Export the file from Daylio again and choose it as it is.',
  },
  not_daylio: {
    what: 'The first line of this file is not that of a Daylio export.',
    act: 'Choose the CSV that Daylio writes (More, Export entries, CSV), or the JSON that Ballast writes.',
  },
  bad_mapping: {
    what: 'One of the mood levels cannot be used.',
    act: 'Choose a level from the list for each mood.',
  },
  not_a_ballast_export: {
    what: 'This is not an export of Ballast.',
    act: 'Choose the file that “Save everything” wrote.',
  },
  newer_export: {
    what: 'This file was written by a newer Ballast than this one.',
    act: 'Install the newer version, then import it.',
  },
  damaged_export: {
    what: 'This export of Ballast is damaged, so nothing was taken from it.',
    act: 'Choose another copy of it.',
  },
  record_not_empty: {
    what: 'A whole record can only be brought into an empty one.',
    act: 'Create a new record in another folder and import the file there.',
  },
  typesetting: { what: 'The page could not be set.', act: 'Try again with a shorter stretch of time.' },
  no_such_page: { what: 'This page is not there.', act: 'Open the preview again.' },
  pdf: { what: 'The PDF could not be written.', act: 'Try again, or print the page instead.' },
  picture: { what: 'The picture is too large to be drawn.', act: 'Try a shorter stretch of time.' },
  chart: { what: 'The chart could not be drawn.', act: 'Try a shorter stretch of time.' },
  print: { what: 'The print dialog could not be opened.', act: 'Save the page as a PDF and print that.' },
};

const files: Record<string, string> = {
  zip: 'a ZIP archive (a Daylio backup is one)',
  pdf: 'a PDF document',
  picture: 'a picture',
  sqlite: 'a database',
  gzip: 'a compressed file',
  html: 'a web page',
  xml: 'an XML document',
  json: 'a JSON document',
  rtf: 'a rich-text document',
};

/** Words for a code; one that this page does not know still gets a plain sentence. */
export function errorWords(code: string, detail: string | null): ErrorWords {
  const room = code.split('.')[0] ?? code;
  const known = errors[code] ?? errors[room];
  if (!known) {
    return {
      what: `Something did not work (${code}${detail ? `, ${detail}` : ''}).`,
      act: 'Nothing was changed. Please try again.',
    };
  }
  const figure = detail && /^\d{4,}$/.test(detail) ? Number(detail).toLocaleString('en-GB') : (detail ?? '');
  const filled = known.what
    .replace('{detail}', figure)
    .replace('{file}', files[detail ?? ''] ?? 'another kind of file');
  return { what: filled, act: known.act };
}
