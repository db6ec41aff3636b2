import { rule } from '../rule.js'

/**
 * A file that was checked at the base of a change and is not at its head. No file shows it alone:
 * `report/compare/lost.ts` finds it when both states have been judged.
 */
export default rule('file-no-longer-checked', {
  title: 'file that is no longer checked',
  severity: 'warning',
  since: '1.0.0',
  messages: {
    deleted:
      'This change deletes the file, which was checked before, so nothing says whether the server that reads it still works. Restore it, or ignore this in the config if no server reads it any more.',
    moved:
      'This change moves the file to {to}, where it is not checked, so mistakes in it pass unseen. Add that path to `files`, or move the file back.',
    'left-out':
      'With this change, `files` leaves out this file, which was checked before, so mistakes in it pass unseen. Add it to `files` again.',
    symlink:
      'This change replaces the file with a symlink, so what the server reads is not checked here. Put the file itself there.',
    content:
      'This change removes what marked the file as one of Bitwarden’s, so it is no longer checked and mistakes in it pass unseen. List it under `files`.',
    encrypted:
      'This change encrypts the file as a whole, which was checked before, so mistakes in it pass unseen. Encrypt only its values (SOPS), or check it before it is encrypted.',
    binary:
      'This change saves the file as UTF-16 or binary, which Compose cannot read, so nothing in it is checked any more. Save it as UTF-8.',
    unreadable:
      'The file was checked before this change and cannot be read any more, so nothing in it is checked. Undo that.',
  },
})
