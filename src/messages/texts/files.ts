/** Why a file is not read or not written. */
export const files = {
  files: {
    notFound: 'No such file or folder. Check the path; it starts from the current folder.',
    vanished:
      'The file disappeared during the run. Run the check again when nothing else changes the folder.',
    folder: 'This is a folder, so there is no file to check. Rename the folder, or name another path.',
    special:
      'This is a pipe or a device, which is not read. Name a file, or write to standard input and name `-`.',
    tooLarge:
      'The file is larger than {limit} MiB, so it is not read. Name the right file, or exclude this one from `files`.',
    tooLong:
      'The file has more than {limit} lines, so it is not checked. Name the right file, or exclude this one from `files`.',
    tooManyReferences:
      'The file has more than {limit} of the characters `$`, `{`, `[` and `<`, so it is not checked. Name the right file, or exclude this one from `files`.',
    noPermission: 'No permission to read the file. Let the user who runs this read it.',
    symlinkBroken: 'The symlink points to nothing, or to itself. Point it to a file, or delete it.',
    symlinkOutside:
      'The symlink leads out of the searched folder, so it is not followed. Put the file itself there, or name its path.',
    unreadable: 'The file cannot be read ({code}). Check the disk and the path.',
    folderRejected:
      'The folder cannot be listed ({code}), so nothing in it is checked. Give permission to read it, or name the folders to check.',
    folderNotUtf8:
      'The name of this folder is not UTF-8, so it cannot be opened, and nothing in it is checked. Rename it.',
    nameNotUtf8: 'The name of this file is not UTF-8, so it cannot be opened. Rename it.',
    leftOut:
      '`files` leaves out {count|# file|# files} that would be checked by default: {paths}. Add {count|it|them} to `files`, or leave it at that.',
    cannotWrite:
      '{path} cannot be written ({code}). Choose another place, or give permission to write there.',
    outputSymlink:
      '{path} is a symlink or leads through one, so no report is written there: it would replace what the symlink leads to. Name another place, or delete the symlink.',
    outputInput:
      '{path} is a file that this run reads, or a config, so no report is written over it. Name another file.',
    outputOutside: '{path} is outside the workspace, where no report is written. Name a path inside it.',
    outputFolder: '{path} is a folder, so no report is written there. Name a file.',
    outputTwice: '{path} is named for two outputs, of which one would replace the other. Name two files.',
    notABaseline:
      '{path} exists and is not a baseline, so it is not overwritten. Name another file, or delete this one yourself.',
    changed:
      '{path} was changed by something else while it was checked, so it is not fixed. Run the fix again.',
    notAnEnvFile:
      '{path} is not an env file by its name, so nothing is fixed in it. Correct it by hand, or rename it to something like `name.env`.',
    tooMany:
      'There are more than {limit} files to check, which is the limit. Name fewer folders, or narrower patterns under `files`.',
    patternTooBig:
      'The pattern `{pattern}` is longer than {characters} characters or expands to more than {alternatives} paths. Write several shorter ones.',
    patternsTooLong:
      'All patterns together, with their braces written out, have more than {limit} characters, so nothing is checked. Write fewer, or `*` instead of braces.',
    patternsTooSlow:
      'All patterns together take too long for the files here, so nothing is checked. Write fewer and shorter patterns, with fewer stars.',
  },
} as const
