import type { TextTranslations } from '../../translation.js'

export const files = {
  files: {
    notFound: 'Aucun fichier ni dossier de ce nom. Vérifiez le chemin, qui part du dossier courant.',
    vanished:
      'Le fichier a disparu pendant l’exécution. Relancez la vérification quand rien d’autre ne modifie le dossier.',
    folder:
      'C’est un dossier : il n’y a donc pas de fichier à vérifier. Renommez le dossier, ou indiquez un autre chemin.',
    special:
      'C’est un tube ou un périphérique, qui n’est pas lu. Indiquez un fichier, ou écrivez sur l’entrée standard et indiquez `-`.',
    tooLarge:
      'Le fichier dépasse {limit} Mio : il n’est donc pas lu. Indiquez le bon fichier, ou excluez celui-ci de `files`.',
    tooLong:
      'Le fichier dépasse {limit} lignes : il n’est donc pas vérifié. Indiquez le bon fichier, ou excluez celui-ci de `files`.',
    tooManyReferences:
      'Le fichier contient plus de {limit} des caractères `$`, `{`, `[` et `<` : il n’est donc pas vérifié. Indiquez le bon fichier, ou excluez celui-ci de `files`.',
    noPermission:
      'Droits insuffisants pour lire le fichier. Donnez le droit de lecture à l’utilisateur qui lance ce programme.',
    symlinkBroken:
      'Le lien symbolique ne pointe sur rien, ou sur lui-même. Faites-le pointer sur un fichier, ou supprimez-le.',
    symlinkOutside:
      'Le lien symbolique sort du dossier parcouru : il n’est donc pas suivi. Mettez-y le fichier lui-même, ou indiquez son chemin.',
    unreadable: 'Impossible de lire le fichier ({code}). Vérifiez le disque et le chemin.',
    folderRejected:
      'Impossible de lister le dossier ({code}) : rien n’y est donc vérifié. Donnez le droit de le lire, ou indiquez les dossiers à vérifier.',
    cannotWrite:
      'Impossible d’écrire {path} ({code}). Choisissez un autre endroit, ou donnez le droit d’y écrire.',
    folderNotUtf8:
      'Le nom de ce dossier n’est pas en UTF-8 : impossible de l’ouvrir, et rien n’y est vérifié. Renommez-le.',
    nameNotUtf8: 'Le nom de ce fichier n’est pas en UTF-8 : impossible de l’ouvrir. Renommez-le.',
    leftOut:
      '`files` laisse de côté {count|# fichier|# fichiers} que le réglage par défaut vérifierait : {paths}. Ajoutez-{count|le|les} à `files`, ou laissez ainsi.',
    outputSymlink:
      '{path} est un lien symbolique ou passe par un tel lien : aucun rapport n’y est écrit, car il remplacerait ce à quoi le lien mène. Indiquez un autre endroit, ou supprimez le lien.',
    outputInput:
      '{path} est un fichier que ce contrôle lit, ou une configuration : aucun rapport ne le remplace. Indiquez un autre fichier.',
    outputOutside:
      '{path} est hors de l’espace de travail, où aucun rapport n’est écrit. Indiquez un chemin à l’intérieur.',
    outputFolder: '{path} est un dossier : aucun rapport n’y est écrit. Indiquez un fichier.',
    outputTwice:
      '{path} est indiqué pour deux sorties, dont l’une remplacerait l’autre. Indiquez deux fichiers.',
    notABaseline:
      '{path} existe et n’est pas un fichier de référence : il n’est pas remplacé. Indiquez un autre fichier, ou supprimez celui-ci vous-même.',
    changed:
      '{path} a été modifié par ailleurs pendant le contrôle : il n’est pas corrigé. Relancez la correction.',
    notAnEnvFile:
      'D’après son nom, {path} n’est pas un fichier env : rien n’y est corrigé. Corrigez-le à la main, ou renommez-le, par exemple en `name.env`.',
    tooMany:
      'Il y a plus de {limit} fichiers à vérifier, ce qui est la limite. Indiquez moins de dossiers, ou des motifs plus étroits sous `files`.',
    patternTooBig:
      'Le motif `{pattern}` dépasse {characters} caractères ou représente plus de {alternatives} chemins. Écrivez-en plusieurs plus courts.',
    patternsTooLong:
      'Tous les motifs ensemble, accolades développées, dépassent {limit} caractères : rien n’est donc vérifié. Écrivez-en moins, ou mettez `*` à la place des accolades.',
    patternsTooSlow:
      'Tous les motifs ensemble demandent trop de temps pour les fichiers présents : rien n’est donc vérifié. Écrivez-en moins et de plus courts, avec moins d’étoiles.',
  },
} as const satisfies Partial<TextTranslations>
