import type { TextTranslations } from '../../translation.js'

export const preview = {
  preview: {
    now: 'le fichier actuel',
    after: 'après la mise à jour de Bitwarden',
    lite: 'Ceci est un fichier de Bitwarden Lite, qu’aucune mise à jour ne réécrit : rien n’est perdu.',
    unchanged: 'La mise à jour de Bitwarden laisse ce fichier tel quel.',
    nothingLost: 'Rien n’est perdu : chaque paramètre garde sa valeur.',
    moved: 'déplacé',
    changed: 'modifié',
    default: 'ajouté par la mise à jour',
    deleted: 'supprimé',
    rejectedNow:
      'Compose refuse déjà ce fichier, avant toute mise à jour : les valeurs montrées ici sont donc incertaines. Vérifiez et corrigez d’abord le fichier.',
    rejected:
      'Compose refuse le fichier après la mise à jour : le serveur est arrêté et ne redémarre pas. Corrigez ce qui est listé ci-dessous avant de mettre à jour.',
    unescaped:
      'Les barres obliques inverses devant les guillemets sont retirées de la valeur de {name} : le serveur reçoit une autre valeur. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
    unescapedRejected:
      'Les barres obliques inverses devant les guillemets sont retirées de la valeur de {name}, et Compose refuse ce qui reste. Mettez la valeur entre guillemets simples, ou choisissez-en une sans guillemets.',
    cut: 'La valeur de {name} s’étend sur plusieurs lignes, qui sont lues une par une : le serveur reçoit une autre valeur. Écrivez-la sur une seule ligne.',
    cutRejected:
      'La valeur de {name} s’étend sur plusieurs lignes, qui sont lues une par une, et Compose refuse ce qui reste. Écrivez-la sur une seule ligne.',
    movedValue:
      'L’ordre des lignes change, et la variable à laquelle {name} renvoie se retrouve en dessous : le serveur reçoit une autre valeur. Écrivez la valeur elle-même au lieu de la référence.',
    movedRejected:
      'L’ordre des lignes change, et la variable à laquelle {name} renvoie se retrouve en dessous, ce que Compose refuse. Écrivez la valeur elle-même au lieu de la référence.',
    colon:
      'La ligne de {name} est supprimée, car elle a un deux-points et pas de signe égal. Écrivez-la avec un signe égal.',
    colonDefault:
      'La ligne de {name} est supprimée, car elle a un deux-points et pas de signe égal, et la valeur par défaut de Bitwarden prend sa place. Écrivez-la avec un signe égal.',
    nameOnly:
      'La ligne de {name} est supprimée, car elle n’a pas de signe égal. Écrivez une valeur après un signe égal, ou supprimez la ligne.',
    database:
      '`{setting}` est absent et est ajouté avec un nouveau mot de passe aléatoire, que la base de données ne connaît pas. Ajoutez la ligne avec la chaîne de connexion en usage.',
    certificate:
      '`{setting}` est absent et est ajouté vide : Identity et SSO ne peuvent pas ouvrir leur certificat et redémarrent en boucle. Ajoutez la ligne avec le mot de passe en usage.',
    server:
      '`{setting}` est absent et est ajouté avec des zéros : les conteneurs du serveur redémarrent alors en boucle. Ajoutez la ligne avec l’identifiant obtenu sur bitwarden.com/host.',
    cloud:
      '`{setting}` est absent et est ajouté vide : les notifications push sont coupées, et le cloud de Bitwarden refuse la synchronisation de la licence. Ajoutez la ligne avec la clé obtenue sur bitwarden.com/host.',
    mail: '`{setting}` est absent et est ajouté à 587, alors que le serveur utilisait 25 jusque-là. Ajoutez la ligne avec le port en usage.',
    duplicate:
      'La ligne de {name} reste, et la forme que Bitwarden écrit s’y ajoute avec une valeur par défaut : le serveur prend à chaque démarrage l’une des deux valeurs au hasard. Écrivez le nom comme Bitwarden.',
    shadowed:
      'La ligne de {name} reste et l’emporte, mais elle est ajoutée une seconde fois avec une valeur par défaut, car le nom n’est pas en début de ligne, ou un espace ou un deux-points le suit. Commencez la ligne par le nom et un signe égal.',
    vault:
      '`globalSettings__baseServiceUri__vault` prend la valeur de `url` dans config.yml. Écrivez la même adresse aux deux endroits.',
    replace:
      '{settings} {count|est absent et est ajouté|sont absents et sont ajoutés} avec REPLACE, que le serveur traite comme non défini.',
    defaults:
      '{settings} {count|est absent et est ajouté avec la valeur|sont absents et sont ajoutés avec les valeurs} par défaut de Bitwarden.',
    comments:
      '{count|# commentaire est supprimé|# commentaires sont supprimés} ({count|ligne|lignes} {lines}). Gardez vos notes ailleurs.',
    manyComments:
      '{count|# commentaire est supprimé|# commentaires sont supprimés}, les premiers aux lignes {lines}. Gardez vos notes ailleurs.',
    lineEnds: 'Le fichier est réécrit avec des fins de ligne LF et sans marque d’ordre des octets.',
  },
} as const satisfies Partial<TextTranslations>
