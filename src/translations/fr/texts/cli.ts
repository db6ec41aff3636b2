import type { TextTranslations } from '../../translation.js'

export const cli = {
  cli: {
    usage: 'Utilisation :',
    options: 'Options :',
    lint: 'vérifier des fichiers ou des dossiers ; « - » lit l’entrée standard ; sans rien : le dossier courant',
    explain:
      'ce que signifie une règle ou un paramètre et comment l’ignorer ; sans rien : la liste des règles',
    previewUpdate: 'ce que la mise à jour de Bitwarden fera du fichier, en différences aux valeurs masquées',
    lsp: 'le serveur de langage des éditeurs : constats pendant la saisie, explications, complétions et corrections',
    lspStdio:
      'Le serveur de langage parle par l’entrée et la sortie standard. Écrivez `override-lint lsp --stdio`.',
    exitCodes:
      'Code de sortie : 0 réussite, 1 constats de gravité `--fail-on` ou plus, 2 erreur d’appel ou fichier illisible, 3 erreur de ce programme.',
    unknownOption: '{name} n’est pas une option. {hint}',
    anOption: 'Ce qui commence par un tiret',
    seeHelp: '`override-lint --help` donne la liste des options.',
    needsArgument: '`{name}` a besoin de son argument. Écrivez `{name} {argument}`.',
    takesNone: '`{name}` ne prend pas d’argument. Écrivez-la seule.',
    twice: '`{name}` est donnée deux fois. N’en gardez qu’une.',
    together: '`{one}` et `{other}` s’excluent. N’en gardez qu’une.',
    stdinAlone: 'L’entrée standard (« - ») se vérifie seule. Retirez les autres chemins.',
    stdinName: '`--stdin-filename` nomme ce que lit « - ». Ajoutez « - » ou retirez cette option.',
    onePath: '`{command}` prend un seul argument. Retirez les autres.',
    oneFile: '`{command}` prend le chemin d’un fichier. Ajoutez-le.',
    noFix: 'L’entrée standard ne peut pas être réparée sur place. Retirez `--fix`.',
    noFiles:
      'Aucun global.override.env n’a été trouvé : rien n’a été vérifié. Indiquez les fichiers ou les dossiers, ou citez des motifs sous `files` dans la configuration.',
    noFilesMatch:
      'Aucun fichier ne correspond aux motifs demandés ({from}) : rien n’a été vérifié. Corrigez-les, ou écrivez `--if-no-files ignore`.',
    cannotPrint:
      'Impossible d’écrire le rapport sur la sortie standard ({code}). Vérifiez le disque, ou ce à quoi elle est reliée.',
    progress: '{done} fichiers vérifiés sur {total}',
    ofFile: '{path} : {why}',
    baselineWritten: '{path} relève {count|# constat|# constats}.',
    neither: '{name} n’est ni une règle ni un paramètre. {hint}',
  },
  explain: {
    severity: 'Gravité : {level}. Depuis la version {since}.',
    off: 'désactivée sauf demande',
    fixSafe: 'Réparé par `--fix`.',
    fixUnsafe: 'Réparé par `--fix=unsafe`, qui demande un jugement.',
    fixDisplay: 'Une réparation est montrée, pas faite.',
    says: 'Ce qu’elle dit :',
    ignore: 'Pour l’accepter, dans {path} :',
    why: 'pourquoi c’est accepté',
    page: 'En savoir plus : {url}',
    type: 'Type : `{type}`.',
    typeOneOf: 'Type : un mot parmi {words}.',
    standard: 'Sans lui, Bitwarden utilise {value}.',
    nothing: 'Il n’a pas de valeur par défaut.',
    secret: 'C’est un secret : les constats à son sujet ne marquent que son nom.',
    since: 'Lu depuis Bitwarden {release}.',
    removed: '{name} n’a plus d’effet depuis Bitwarden {release}.',
    replaced: '{name} a pris sa place.',
    provided: 'S’il est renseigné au déploiement, dans {path} :',
    placeholderIsNone: 'Vide, `REPLACE` ou `SECRET`, il compte comme non défini.',
    textAsIs: 'Vide ou `REPLACE`, il est utilisé tel quel.',
    mustBind:
      'Une valeur vide, `REPLACE` ou toute autre valeur qui n’est pas {wanted} fait planter {count|un service|# services} au démarrage, en boucle.',
    emptyOrBind:
      'Une valeur vide compte comme non définie ; `REPLACE` ou toute autre valeur qui n’est pas {wanted} fait planter {count|un service|# services} au démarrage, en boucle.',
    list: 'C’est une liste : écrivez `{name}__0`, `{name}__1` et ainsi de suite. Le nom seul est ignoré.',
    dictionary: 'Il prend des clés : écrivez `{name}__KEY` pour chacune. Le nom seul est ignoré.',
    unused: 'Il est encore lu, mais n’a plus d’effet depuis Bitwarden {release}.',
    readsInstead: 'Bitwarden lit `{name}` à sa place.',
    undocumented: 'L’aide de Bitwarden ne le décrit pas.',
    meant: '{name} n’est pas un paramètre de Bitwarden, qui l’ignore. Ce qu’il désigne :',
    elsewhere: '{name} se lit dans {path}, pas dans global.override.env.',
    notHere: '{name} ne se lit dans aucun fichier que l’on modifie sur un serveur auto-hébergé.',
    section: '{name} est une section, qui ne prend pas de valeur elle-même. Définissez ce qu’elle contient :',
  },
  failure: {
    internal:
      'Une erreur de override-lint, pas de vos fichiers : {error} dans {place}. Merci de signaler cette ligne ; elle ne contient rien de vos fichiers.',
    unknownPlace: 'un endroit inconnu',
    unsaid:
      'Une erreur de override-lint, pas de vos fichiers, qui n’a pas pu être décrite en entier. Merci de la signaler.',
  },
} as const satisfies Partial<TextTranslations>
