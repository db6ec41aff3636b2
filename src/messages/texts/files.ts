/** What is said in English: files. */
export const files = {
  files: {
    notFound:
      'There is no file or folder of this name. Check the path, which starts from the current folder.',
    vanished: 'The file was there and is gone. Run the check when nothing else changes the folder.',
    folder: 'A folder has this name, so there is no file to check. Rename the folder, or name another path.',
    special:
      'This is a pipe or a device, which is not read. Name a file, or write to standard input and name `-`.',
    tooLarge:
      'The file has more than {limit} MiB, so it is not read. Name the right file, or take this one out of `files`.',
    tooLong:
      'The file has more than {limit} lines, so it is not checked. Name the right file, or take this one out of `files`.',
    noPermission: 'The file may not be read by the user who runs this. Give that user the right to read it.',
    symlinkBroken: 'The link leads nowhere, or in a circle. Let it lead to a file, or delete it.',
    symlinkOutside:
      'The link leads out of the folder that is searched, so it is not followed. Put the file itself there, or name its path.',
    unreadable: 'The system cannot read this file ({code}). Check the disk and the path.',
    folderRejected:
      'The system cannot list this folder ({code}), so nothing in it is checked. Give the right to read it, or name the folders to check.',
    cannotWrite: '{path} cannot be written ({code}). Choose another place, or give the right to write there.',
    tooMany:
      'More than {limit} files are to be checked, which is the limit. Name fewer folders, or narrower patterns under `files`.',
    patternTooBig:
      'The pattern `{pattern}` is longer than 4096 characters or stands for more than 1000 paths. Write several shorter ones.',
  },
} as const
