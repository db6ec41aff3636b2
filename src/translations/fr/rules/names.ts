import type { RuleTranslations } from '../../translation.js'

export const names = {
  'duplicate-setting-case': {
    title: 'paramètre écrit de deux façons',
    duplicate:
      '`{setting}` est écrit de deux façons, aux lignes {line} et {other} : pour le serveur, c’est un seul et même paramètre, et l’on ne peut prévoir laquelle des deux valeurs il prendra. Gardez une seule ligne, écrite `{setting}`.',
  },
  'duplicate-setting': {
    title: 'paramètre défini deux fois',
    different:
      '`{setting}` est défini aux lignes {line} et {winning} avec des valeurs différentes : la ligne {winning} l’emporte, la ligne {line} ne fait rien. Supprimez celle dont vous ne voulez pas.',
    same: '`{setting}` est défini aux lignes {line} et {winning} avec la même valeur : la ligne {line} ne fait rien. Supprimez l’une des deux.',
  },
  'misspelt-setting': {
    title: 'paramètre mal orthographié',
    spelling:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
    separator:
      '{name} n’est pas un paramètre de Bitwarden, qui sépare les parties d’un nom par deux tirets bas et ignore cette ligne : `{setting}` reste donc non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
    nesting:
      '{name} n’est pas un paramètre de Bitwarden : une partie du nom manque ou n’est pas à sa place, le serveur l’ignore et `{setting}` reste non défini. Remplacez ce nom par `{setting}` et gardez la valeur.',
    'file-suffix':
      '{name} n’est pas un paramètre de Bitwarden, qui ne lit pas les secrets dans des fichiers désignés par `_FILE` : `{setting}` reste donc non défini. Définissez `{setting}` lui-même, ou déclarez-le sous `provided` s’il est renseigné au déploiement.',
    invented:
      '{name} n’a jamais été un paramètre de Bitwarden, bien que des guides le citent ; le serveur l’ignore. Ce qu’il désigne se règle avec `{setting}` : remplacez le nom et vérifiez la valeur.',
    beside:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la valeur d’ici est la bonne, écrivez-la là-bas ; puis supprimez cette ligne.',
  },
  'removed-setting': {
    title: 'paramètre sans effet',
    nothing:
      '`{setting}` n’a plus d’effet depuis Bitwarden {release} ; rien n’en souffre. Supprimez la ligne ; rien ne le remplace.',
    replaced:
      '`{setting}` n’a plus d’effet depuis Bitwarden {release}. `{replacement}` l’a remplacé : utilisez-le, et supprimez cette ligne.',
    several: '{settings} n’ont plus aucun effet ; rien n’en souffre. Supprimez les lignes.',
  },
  'setting-of-another-file': {
    title: 'paramètre d’un autre fichier',
    elsewhere:
      '{name} n’est pas lu dans ce fichier : le conteneur qui l’utilise reçoit {file}, et la ligne ne fait rien ici. Déplacez-la là-bas.',
    'cloud-only':
      '{name} n’est pas lu par un serveur auto-hébergé : la ligne ne fait donc rien. Supprimez-la.',
  },
  'setting-too-new': {
    title: 'paramètre d’une version ultérieure',
    'too-new':
      '`{setting}` n’est lu que depuis Bitwarden {since} ; la version {release}, selon laquelle ce fichier est jugé, l’ignore. Mettez le serveur à jour, ou corrigez `server-version`.',
  },
  'shape-ignored': {
    title: 'valeur sous une forme que le serveur ignore',
    section:
      '{name} est une section qui contient des paramètres, et non un paramètre : le serveur ignore la ligne. Nommez le paramètre, avec deux tirets bas entre les parties.',
    array:
      '`{setting}` est une liste, et le serveur ignore une liste sans indice. Écrivez une ligne par élément : `{setting}__0`, `{setting}__1` et ainsi de suite.',
    dictionary:
      '`{setting}` est une table, que le serveur ignore sans clé. Écrivez une ligne par entrée, la clé après deux tirets bas.',
  },
  'translated-setting': {
    title: 'paramètre traduit',
    ignored:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire : `{setting}` reste donc non défini. Le guide {language} a été traduit par une machine, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
    beside:
      '{name} n’est pas un paramètre de Bitwarden, qui l’ignore sans rien dire (le guide {language} a été traduit par une machine, noms compris) ; `{setting}` a sa propre ligne, et c’est elle qui compte. Si la valeur d’ici est la bonne, écrivez-la là-bas ; puis supprimez cette ligne.',
    rejected:
      'Compose refuse un caractère dans {name} : `restart` arrêterait Bitwarden sans le relancer. Le guide {language} a été traduit par une machine, noms compris : remplacez ce nom par `{setting}` et gardez la valeur.',
  },
  'unknown-setting': {
    title: 'paramètre inconnu',
    unknown:
      '{name} ne fait partie des paramètres d’aucune version connue de Bitwarden ; le serveur l’ignore sans rien dire. Vérifiez le nom dans la documentation de Bitwarden, ou supprimez la ligne.',
  },
} as const satisfies Partial<RuleTranslations>
