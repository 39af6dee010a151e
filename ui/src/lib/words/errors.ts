/** What went wrong, in a sentence, and what to do about it. By code; a detail is a figure, never a person's words. */
import { locale, t } from '../messages';

export interface ErrorWords {
  /** What is the case. */
  what: string;
  /** What the person can do now. */
  act: string;
}

/** The messages of a code: what is the case, what to do. */
const errors: Record<string, [what: string, act: string]> = {
  wrong_passphrase: ['errors-wrong-passphrase', 'errors-wrong-passphrase-act'],
  wrong_recovery_code: ['errors-wrong-recovery-code', 'errors-wrong-recovery-code-act'],
  mistyped_recovery_code: ['errors-mistyped-recovery-code', 'errors-mistyped-recovery-code-act'],
  other_protection: ['errors-other-protection', 'errors-other-protection-act'],
  damaged_header: ['errors-damaged-header', 'errors-damaged-header-act'],
  damaged_database: ['errors-damaged-database', 'errors-damaged-database-act'],
  newer_version: ['errors-newer-version', 'errors-newer-version-act'],
  in_use: ['errors-in-use', 'errors-in-use-act'],
  disk_full: ['errors-disk-full', 'errors-disk-full-act'],
  read_only: ['errors-read-only', 'errors-read-only-act'],
  missing_file: ['errors-missing-file', 'errors-missing-file-act'],
  not_a_vault: ['errors-not-a-vault', 'errors-not-a-vault-act'],
  already_exists: ['errors-already-exists', 'errors-already-exists-act'],
  belongs_to_another: ['errors-belongs-to-another', 'errors-belongs-to-another-act'],
  unsafe_parameters: ['errors-unsafe-parameters', 'errors-unsafe-parameters-act'],
  replaced: ['errors-replaced', 'errors-replaced-act'],
  undo_conflict: ['errors-undo-conflict', 'errors-undo-conflict-act'],
  not_encrypted: ['errors-not-encrypted', 'errors-not-encrypted-act'],
  constraint: ['errors-constraint', 'errors-constraint-act'],
  unreadable_row: ['errors-unreadable-row', 'errors-unreadable-row-act'],
  io: ['errors-io', 'errors-io-act'],
  locked: ['errors-locked', 'errors-locked-act'],
  invalid: ['errors-invalid', 'errors-invalid-act'],
  cancelled: ['errors-cancelled', 'errors-cancelled-act'],
  empty: ['errors-empty', 'errors-empty-act'],
  drop_one: ['errors-drop-one', 'errors-drop-one-act'],
  no_record: ['errors-no-record', 'errors-no-record-act'],
  lock_first: ['errors-lock-first', 'errors-lock-first-act'],
  open_first: ['errors-open-first', 'errors-open-first-act'],
  folder_there: ['errors-folder-there', 'errors-folder-there-act'],
  nothing_staged: ['errors-nothing-staged', 'errors-nothing-staged-act'],
  too_large: ['errors-too-large', 'errors-too-large-act'],
  too_many_rows: ['errors-too-many-rows', 'errors-too-many-rows-act'],
  not_text: ['errors-not-text', 'errors-not-text-act'],
  wrong_file_type: ['errors-wrong-file-type', 'errors-wrong-file-type-act'],
  not_of_app: ['errors-not-of-app', 'errors-not-of-app-act'],
  damaged_archive: ['errors-damaged-archive', 'errors-damaged-archive-act'],
  unpacks_too_large: ['errors-unpacks-too-large', 'errors-unpacks-too-large-act'],
  damaged_backup: ['errors-damaged-backup', 'errors-damaged-backup-act'],
  bad_recipe: ['errors-bad-recipe', 'errors-bad-recipe-act'],
  not_locked: ['errors-not-locked', 'errors-not-locked-act'],
  wrong_separator: ['errors-wrong-separator', 'errors-wrong-separator-act'],
  not_daylio: ['errors-not-daylio', 'errors-not-daylio-act'],
  bad_mapping: ['errors-bad-mapping', 'errors-bad-mapping-act'],
  not_a_ballast_export: ['errors-not-a-ballast-export', 'errors-not-a-ballast-export-act'],
  newer_export: ['errors-newer-export', 'errors-newer-export-act'],
  damaged_export: ['errors-damaged-export', 'errors-damaged-export-act'],
  record_not_empty: ['errors-record-not-empty', 'errors-record-not-empty-act'],
  typesetting: ['errors-typesetting', 'errors-typesetting-act'],
  no_such_page: ['errors-no-such-page', 'errors-no-such-page-act'],
  pdf: ['errors-pdf', 'errors-pdf-act'],
  picture: ['errors-picture', 'errors-picture-act'],
  chart: ['errors-chart', 'errors-chart-act'],
  print: ['errors-print', 'errors-print-act'],
};

const files: Record<string, string> = {
  zip: t('errors-file-zip'),
  pdf: t('errors-file-pdf'),
  picture: t('errors-file-picture'),
  sqlite: t('errors-file-sqlite'),
  gzip: t('errors-file-gzip'),
  html: t('errors-file-html'),
  xml: t('errors-file-xml'),
  json: t('errors-file-json'),
  rtf: t('errors-file-rtf'),
};

/** Words for a code; one that this page does not know still gets a plain sentence. */
export function errorWords(code: string, detail: string | null): ErrorWords {
  const room = code.split('.')[0] ?? code;
  const known = errors[code] ?? errors[room];
  if (!known) {
    const what = detail ? t('errors-unknown-detail', { code, detail }) : t('errors-unknown', { code });
    return { what, act: t('errors-unknown-act') };
  }
  const figure = detail && /^\d{4,}$/.test(detail) ? Number(detail).toLocaleString(locale()) : (detail ?? '');
  const file = files[detail ?? ''] ?? t('errors-file-other');
  return { what: t(known[0], { detail: figure, file }), act: t(known[1]) };
}
