import type { TextTranslations } from '../../translation.js'

export const files = {
  files: {
    notFound: 'Aucun fichier ni dossier ne porte ce nom. Vérifiez le chemin, qui part du dossier courant.',
    vanished:
      'Le fichier était là et n’y est plus. Relancez la vérification quand rien d’autre ne modifie le dossier.',
    folder:
      'Un dossier porte ce nom : il n’y a donc pas de fichier à vérifier. Renommez le dossier, ou indiquez un autre chemin.',
    special:
      'C’est un tube ou un périphérique, qui n’est pas lu. Indiquez un fichier, ou écrivez sur l’entrée standard et indiquez `-`.',
    tooLarge:
      'Le fichier dépasse {limit} Mio : il n’est donc pas lu. Indiquez le bon fichier, ou retirez celui-ci de `files`.',
    tooLong:
      'Le fichier dépasse {limit} lignes : il n’est donc pas vérifié. Indiquez le bon fichier, ou retirez celui-ci de `files`.',
    noPermission:
      'L’utilisateur qui lance ce programme n’a pas le droit de lire le fichier. Donnez-lui le droit de le lire.',
    symlinkBroken:
      'Le lien ne mène nulle part, ou tourne en rond. Faites-le mener à un fichier, ou supprimez-le.',
    symlinkOutside:
      'Le lien sort du dossier parcouru : il n’est donc pas suivi. Mettez-y le fichier lui-même, ou indiquez son chemin.',
    unreadable: 'Le système ne peut pas lire ce fichier ({code}). Vérifiez le disque et le chemin.',
    folderRejected:
      'Le système ne peut pas lister ce dossier ({code}) : rien n’y est donc vérifié. Donnez le droit de le lire, ou indiquez les dossiers à vérifier.',
    cannotWrite:
      'Impossible d’écrire {path} ({code}). Choisissez un autre endroit, ou donnez le droit d’y écrire.',
    tooMany:
      'Plus de {limit} fichiers sont à vérifier, ce qui est la limite. Indiquez moins de dossiers, ou des motifs plus étroits sous `files`.',
    patternTooBig:
      'Le motif `{pattern}` dépasse 4096 caractères ou représente plus de 1000 chemins. Écrivez-en plusieurs plus courts.',
  },
} as const satisfies Partial<TextTranslations>
