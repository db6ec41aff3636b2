import type { RuleTranslations } from '../../translation.js'

export const names = {
  'duplicate-setting-case': {
    title: 'paramètre écrit de deux façons',
    duplicate:
      '`{setting}` est écrit de deux façons, aux lignes {line} et {other} : pour le serveur, c’est un seul et même paramètre, et il prend à chaque démarrage l’une des deux valeurs au hasard. Gardez une seule ligne, écrite `{setting}`.',
  },
  'duplicate-setting': {
    title: 'paramètre défini deux fois',
    different:
      '`{setting}` est défini aux lignes {line} et {winning} avec des valeurs différentes : la ligne {winning} l’emporte, la ligne {line} ne sert à rien. Supprimez celle dont vous ne voulez pas.',
    same: '`{setting}` est défini aux lignes {line} et {winning} avec la même valeur : la ligne {line} ne sert à rien. Supprimez l’une des deux.',
    block:
      '{count} paramètres sont définis deux fois, à partir de la ligne {line} et de nouveau à partir de la ligne {winning} : les dernières l’emportent, et {settings} dans les premières ne servent à rien. Supprimez le bloc dont vous ne voulez pas.',
    'same-block':
      '{count} paramètres sont définis deux fois, à partir de la ligne {line} et de nouveau à partir de la ligne {winning}, avec les mêmes valeurs : {settings} dans les premières lignes ne servent à rien. Supprimez l’un des deux blocs.',
  },
  'misspelt-setting': {
    title: 'paramètre mal orthographié',
    whenWarning:
      'une version à venir pourrait avoir un tel nom, ou que seul le nom de l’expéditeur est en jeu',
    whenNotice: 'le paramètre dont le nom ressemble n’a plus d’effet',
    spelling:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
    separator:
      '{name} n’est pas un paramètre de Bitwarden (deux tirets bas séparent les parties d’un nom), qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
    nesting:
      '{name} n’est pas un paramètre de Bitwarden (une partie du nom manque ou n’est pas à sa place), qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
    'file-suffix':
      '{name} n’est pas un paramètre de Bitwarden (les secrets ne sont pas lus dans des fichiers désignés par `_FILE`), qui l’ignore sans rien dire : `{setting}` reste donc non défini. Définissez `{setting}` lui-même, ou déclarez-le sous `provided` s’il est renseigné au déploiement.',
    invented:
      '{name} n’a jamais été un paramètre de Bitwarden, bien que des guides le citent : le serveur l’ignore sans rien dire. Remplacez ce nom par `{setting}`, le paramètre qui joue ce rôle, et vérifiez la valeur.',
    unused:
      '{name} n’est pas un paramètre de Bitwarden, et celui dont le nom ressemble, `{setting}`, n’a plus d’effet depuis Bitwarden {release} ; c’est sans conséquence. Supprimez la ligne.',
    beside:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la bonne valeur est ici, reportez-la sur l’autre ligne, puis supprimez celle-ci.',
  },
  'name-of-another-program': {
    title: 'nom d’un autre programme',
    vaultwarden:
      'Vaultwarden, un autre serveur, lit {settings} ; Bitwarden ignore {count|cette ligne|ces lignes} sans rien dire. Supprimez-{count|la|les} et définissez à la place {instead}, avec {others|une valeur écrite|des valeurs écrites} pour Bitwarden : {count|l’ancienne peut|les anciennes peuvent} vouloir dire autre chose.',
    'vaultwarden-only':
      'Vaultwarden, un autre serveur, lit {settings} ; Bitwarden ignore {count|cette ligne|ces lignes} sans rien dire, et n’a pas de tel paramètre. Supprimez-{count|la|les}.',
    setup:
      'Setup lit {settings} dans bwdata/config.yml ; dans ce fichier-ci, rien ne {count|le|les} lit. Déplacez {count|la ligne|les lignes} là-bas, en YAML, et lancez `./bitwarden.sh rebuild`.',
    duo: 'Bitwarden ne lit les clés d’une application Duo que dans sa base de données ; {settings} {count|n’a|n’ont} pas d’effet ici. Supprimez {count|la ligne|les lignes}, et configurez Duo dans le coffre web.',
  },
  'removed-setting': {
    title: 'paramètre qui n’a plus d’effet',
    nothing:
      '`{setting}` n’a plus d’effet depuis Bitwarden {release} ; c’est sans conséquence. Supprimez la ligne ; rien ne le remplace.',
    replaced:
      '`{setting}` n’a plus d’effet depuis Bitwarden {release} ; `{replacement}` l’a remplacé. Utilisez ce dernier, et supprimez cette ligne.',
    several: '{settings} n’ont plus d’effet ; c’est sans conséquence. Supprimez les lignes.',
  },
  'setting-below-value': {
    title: 'nom placé sous une valeur unique',
    whenWarning: 'le serveur démarre quand même',
    whenNotice: 'le paramètre a sa propre ligne',
    throws:
      '{name} est placé sous `{setting}`, qui prend une valeur unique et n’est pas défini : .NET lève une exception, et {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Donnez la valeur à `{setting}` lui-même.',
    'throws-in':
      '{name} est placé sous `{setting}`, qui prend une valeur unique et n’est pas défini : .NET lève une exception, et {services} ne {count|démarre|démarrent} pas. Donnez la valeur à `{setting}` lui-même.',
    file: '{name} est placé sous `{setting}`, qui prend une valeur unique et n’est pas défini : .NET lève une exception, et {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Définissez `{setting}` lui-même, car les secrets ne sont pas lus dans des fichiers désignés par `__FILE`, ou déclarez-le sous `provided` s’il est renseigné au déploiement.',
    list: '{name} est placé sous `{setting}`, qui prend un seul texte et non une liste : .NET lève une exception, et {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez une seule ligne, `{setting}=`, avec tous les éléments, séparés par des virgules.',
    part: '{name} est placé sous `{setting}`, et .NET ne sait pas convertir sa valeur : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Supprimez la ligne, et donnez la valeur entière à `{setting}`.',
    zero: '{name} est placé sous `{setting}`, qui prend une valeur unique et n’est pas défini : le serveur y lit 0. Donnez la valeur à `{setting}` lui-même.',
    element:
      '{name} est placé sous `{setting}`, qui prend une valeur unique : le serveur écarte sans rien dire cet élément de la liste. Donnez la valeur à `{setting}` lui-même.',
    unset:
      '{name} est placé sous `{setting}`, qui prend une valeur unique : le serveur ignore la ligne sans rien dire, et `{setting}` reste tel quel. Donnez la valeur à `{setting}` lui-même.',
    beside:
      '{name} est placé sous `{setting}`, qui a sa propre ligne : le serveur ignore celle-ci sans rien dire. Supprimez la ligne.',
  },
  'setting-of-another-file': {
    title: 'paramètre d’un autre fichier',
    elsewhere:
      '{count|La ligne|Les lignes} avec {settings} {count|n’a|n’ont} pas d’effet ici : le conteneur qui {count|l’utilise|les utilise} lit {file}, et non ce fichier. Déplacez {count|la ligne|les lignes} là-bas.',
    'cloud-only':
      '{count|La ligne|Les lignes} avec {settings} {count|n’a|n’ont} pas d’effet : un serveur auto-hébergé ne {count|la|les} lit pas. Supprimez {count|la ligne|les lignes}.',
  },
  'setting-too-new': {
    title: 'paramètre d’une version ultérieure',
    'too-new':
      '`{setting}` est apparu avec Bitwarden {since} ; la version {release}, selon laquelle ce fichier est vérifié, l’ignore sans rien dire. Mettez le serveur à jour, ou corrigez `server-version`.',
    'next-release':
      '`{setting}` arrive avec la prochaine version de Bitwarden ; la version {release}, selon laquelle ce fichier est vérifié, l’ignore sans rien dire. Gardez la ligne pour cette mise à jour, ou supprimez-la.',
  },
  'shape-ignored': {
    title: 'valeur donnée à une section ou à une liste',
    section:
      '{name} est une section, et non un paramètre : le serveur ignore la ligne sans rien dire. Nommez un paramètre de cette section, avec deux tirets bas entre les parties.',
    array:
      '`{setting}` est une liste, et le serveur ignore sans rien dire une liste sans indice. Écrivez une ligne par élément : `{setting}__0`, `{setting}__1` et ainsi de suite.',
    dictionary:
      '`{setting}` prend une valeur par clé, et le serveur ignore sans rien dire une valeur sans clé. Écrivez une ligne par clé, avec la clé après deux tirets bas.',
  },
  'translated-setting': {
    title: 'paramètre traduit',
    ignored:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Le guide {language} a été traduit par une machine, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
    beside:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire (le guide {language} a été traduit par une machine, noms compris) ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la bonne valeur est ici, reportez-la sur l’autre ligne, puis supprimez celle-ci.',
    rejected:
      'Compose refuse un caractère dans {name} : {stack|`restart` arrêterait Bitwarden sans pouvoir le relancer|`docker compose up` ne démarre rien}. Le guide {language} a été traduit par une machine, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
  },
  'unknown-setting': {
    title: 'paramètre inconnu',
    whenNotice: 'le nom commence comme l’un de ceux de Bitwarden Lite',
    lite: 'Rien dans Bitwarden Lite ne lit {settings} : {count|la ligne n’a|les lignes n’ont} pas d’effet. Supprimez-{count|la|les}, à moins que votre fichier compose ne s’en serve.',
    unknown:
      '{name} n’est un paramètre d’aucune version connue de Bitwarden, qui l’ignore sans rien dire. Vérifiez le nom dans la documentation de Bitwarden, ou supprimez la ligne.',
  },
} as const satisfies Partial<RuleTranslations>
