import type { TextTranslations } from '../../translation.js'

export const cli = {
  cli: {
    usage: 'Utilisation :',
    options: 'Options :',
    lint: 'vérifier des fichiers ou des dossiers ; « - » lit l’entrée standard ; sans rien : le dossier courant',
    explain:
      'ce que signifie une règle, un paramètre, une fonctionnalité ou un groupe de règles, et comment ignorer une règle ; sans rien : la liste des règles',
    init: 'écrire un workflow et une configuration adaptés à ce qui s’y trouve ; les montre d’abord, n’écrase jamais un fichier',
    redact:
      'une copie à coller dans un rapport de bogue public : noms, états et constats, aucune valeur ; « - » lit l’entrée standard',
    previewUpdate:
      'ce que la mise à jour de Bitwarden fera du fichier, sous forme de diff aux valeurs masquées',
    lsp: 'le serveur de langage des éditeurs : constats pendant la saisie, explications, complétion et corrections',
    lspStdio:
      'Le serveur de langage communique par l’entrée et la sortie standard. Écrivez `override-lint lsp --stdio`.',
    exitCodes:
      'Code de sortie : 0 rien à signaler, 1 constats de gravité `--fail-on` ou plus, 2 erreur de votre part ou fichier illisible, 3 bogue de ce programme.',
    unknownOption: 'Option inconnue : {name}. {hint}',
    anOption: 'elle commence par un tiret',
    seeHelp: '`override-lint --help` donne la liste des options.',
    needsArgument: '`{name}` demande un argument. Écrivez `{name} {argument}`.',
    takesNone: '`{name}` ne prend pas d’argument. Écrivez-la seule.',
    twice: '`{name}` est donnée deux fois. N’en gardez qu’une.',
    together: '`{one}` et `{other}` ne se combinent pas. Gardez-en une seule.',
    stdinAlone: 'L’entrée standard (« - ») doit être le seul chemin. Retirez les autres.',
    stdinName: '`--stdin-filename` nomme ce que lit « - ». Ajoutez « - » ou retirez cette option.',
    onePath: '`{command}` prend un seul argument. Retirez les autres.',
    oneFile: '`{command}` prend le chemin d’un fichier. Ajoutez-le.',
    noFix: 'L’entrée standard ne peut pas être corrigée sur place. Retirez `--fix`.',
    noFiles:
      'Aucun global.override.env n’a été trouvé : rien n’a été vérifié. Indiquez les fichiers ou les dossiers, ou déclarez des motifs sous `files` dans la configuration.',
    noFilesMatch:
      'Aucun fichier ne correspond aux motifs demandés ({source}) : rien n’a été vérifié. Corrigez-les, ou écrivez `--if-no-files ignore`.',
    stdinUnread:
      'L’entrée standard a reçu des données qui n’ont pas été lues. Pour les vérifier, donnez `-` comme chemin.',
    oldNode:
      'Ce programme demande Node {wanted} ou plus récent, et la version présente est {found} : rien n’a été vérifié. Installez un Node plus récent, ou lancez-le dans un conteneur qui en a un.',
    cannotPrint:
      'Impossible d’écrire le rapport sur la sortie standard ({code}). Vérifiez le disque, ou ce à quoi elle est reliée.',
    progress: '{done} fichiers vérifiés sur {total}',
    ofFile: '{path} : {why}',
    baselineWritten: '{path} contient maintenant {count|# constat|# constats}.',
    fixed: 'Corrigé dans {path}, ligne {line} : {fix} (`{rule}`).',
    fixedMore: 'Corrigé dans {path} : {count} de plus.',
    nothingFixed: 'Il n’y a rien à corriger.',
    thatText: 'Cela',
    neither:
      '{name} n’est ni une règle, ni un paramètre, ni une fonctionnalité, ni un groupe de règles. {hint}',
    printOnly: '`--print` est une option de `override-lint init`. Retirez-la, ou écrivez cette commande.',
    notCommand: '`{name}` n’est ni une commande ni un fichier d’ici. Vouliez-vous dire `{call}` ?',
  },
  explain: {
    severity: 'Gravité : {level}. Depuis la version {since}.',
    errorWhen: 'erreur si {clause}',
    warningWhen: 'avertissement si {clause}',
    noticeWhen: 'remarque si {clause}',
    wanted: 'la configuration demande `{feature}`',
    fixSafe: 'Corrigé par `--fix`.',
    fixUnsafe: 'Corrigé par `--fix=unsafe` : vérifiez le résultat.',
    fixDisplay: 'La correction est montrée, pas appliquée.',
    related: 'Voir aussi : {names}.',
    howToFix: 'Comment corriger :',
    settings: 'Paramètres :',
    rules: 'Règles :',
    want: 'Pour la demander (désactivée ou en panne, c’est alors une erreur), dans {path} :',
    ofGroup: 'Pour l’une d’elles : `override-lint explain {rule}`.',
    says: 'Messages possibles :',
    ignore: 'Pour l’ignorer, dans {path} :',
    why: 'pourquoi c’est ignoré',
    page: 'En savoir plus : {url}',
    type: 'Type : `{type}`.',
    typeOneOf: 'Type : un mot parmi {words}.',
    default: 'Valeur par défaut : {value}.',
    noDefault: 'Pas de valeur par défaut.',
    secret: 'C’est un secret : les constats ne marquent que son nom.',
    since: 'Lu depuis Bitwarden {release}.',
    vaultwarden: '{name} est un paramètre de Vaultwarden, un autre serveur ; Bitwarden l’ignore.',
    setup: '{name} a sa place dans bwdata/config.yml, que lit Setup.',
    duo: '{name} n’a pas d’effet : Bitwarden lit les clés d’une application Duo dans sa base de données.',
    sinceNext: 'Aucune version ne le lit encore ; la prochaine le fera.',
    removed: '{name} n’a plus d’effet depuis Bitwarden {release}.',
    replaced: '{name} a pris sa place.',
    provided: 'S’il est renseigné au déploiement, dans {path} :',
    placeholderIsNone: 'Vide, `REPLACE` ou `SECRET`, il compte comme non défini.',
    textAsIs: 'Vide ou `REPLACE`, il est utilisé tel quel.',
    mustBind:
      'S’il est vide, `REPLACE` ou quoi que ce soit d’autre que {wanted}, les conteneurs du serveur redémarrent en boucle.',
    emptyOrBind:
      'Vide, il compte comme non défini ; s’il est `REPLACE` ou quoi que ce soit d’autre que {wanted}, les conteneurs du serveur redémarrent en boucle.',
    lite: 'Une variable du fichier settings.env de Bitwarden Lite.',
    liteBecomes: 'Lite en tire {settings}.',
    liteSwitch:
      'Écrivez `true` ou `false` : vide ou avec un autre mot, le conteneur de Lite redémarre en boucle, ou le service tourne sans qu’on puisse l’atteindre.',
    liteFlag: 'Seul `true`, en minuscules, l’active.',
    liteTls: 'Elle ne compte qu’avec `BW_ENABLE_SSL=true`.',
    runtime: '.NET le lit lui-même : seuls `1` et `true` l’activent, toute autre valeur est ignorée.',
    elementDropped: 'Si ce n’est pas {wanted}, le serveur écarte cet élément de la liste sans rien dire.',
    nightly:
      'Vide, il compte comme non défini ; si ce n’est pas {wanted}, Admin démarre, mais sa tâche nocturne échoue.',
    list: 'C’est une liste : écrivez `{name}__0`, `{name}__1` et ainsi de suite. Bitwarden ignore le nom seul sans rien dire.',
    dictionary:
      'Il prend des clés : écrivez `{name}__KEY` pour chacune. Bitwarden ignore le nom seul sans rien dire.',
    unused: 'Il est encore lu, mais n’a plus d’effet depuis Bitwarden {release}.',
    readsInstead: 'Bitwarden lit `{name}` à la place.',
    undocumented: 'L’aide de Bitwarden ne le décrit pas.',
    meant:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire. Sans doute s’agit-il de :',
    elsewhere: '{name} se lit dans {path}, pas dans global.override.env.',
    notHere: '{name} ne se lit dans aucun fichier que l’on modifie sur un serveur auto-hébergé.',
    section: '{name} est une section, qui ne prend pas de valeur elle-même. Définissez ce qu’elle contient :',
  },
  failure: {
    internal:
      'Un bogue d’override-lint, pas une erreur dans vos fichiers : {error} dans {place}. Merci de signaler cette ligne ; elle ne contient rien de vos fichiers.',
    unknownPlace: 'un endroit inconnu',
    unsaid:
      'Un bogue d’override-lint, pas une erreur dans vos fichiers, qui n’a pas pu être décrit en entier. Merci de le signaler.',
  },
} as const satisfies Partial<TextTranslations>
