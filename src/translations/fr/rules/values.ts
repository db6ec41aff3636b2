import type { RuleTranslations } from '../../translation.js'

export const values = {
  'placeholder-left': {
    title: 'texte d’exemple non remplacé',
    mail: '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise tel{count||s} quel{count||s} : aucun e-mail ne part. Écrivez les valeurs de votre serveur de messagerie ; si elles sont renseignées au déploiement, déclarez-les sous `provided`.',
    amazon:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : Bitwarden envoie par Amazon SES, qui {count|le|les} refuse, et aucun e-mail ne part. Écrivez vos propres valeurs, ou supprimez les lignes pour envoyer par SMTP.',
    database:
      '{settings} contient encore le mot de passe d’un exemple : la base de données refuse la connexion, et le serveur ne peut rien lire ni enregistrer. Écrivez le vrai ; s’il est renseigné au déploiement, déclarez le paramètre sous `provided`.',
    crash:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, là où il faut un nombre, un booléen ou un identifiant : les conteneurs du serveur redémarrent en boucle. Écrivez les vraies valeurs ; si elles sont renseignées au déploiement, déclarez-les sous `provided`.',
    installation:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple : le cloud de Bitwarden {count|le|les} refuse, donc ni notifications push ni synchronisation de licence. Écrivez ce que bitwarden.com/host vous a donné.',
    address:
      '{settings} {count|est|sont} sous un domaine d’exemple : les liens des e-mails et la connexion y mènent au lieu de mener à votre serveur. Écrivez l’adresse de votre serveur.',
    admins:
      '{settings} cite encore un texte d’exemple : cette personne ne peut pas se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
    breaks:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise comme {count|valeur|valeurs} : ce qui en dépend échoue. Écrivez {count|la vraie valeur|les vraies valeurs} ; si {count|elle est renseignée|elles sont renseignées} au déploiement, déclarez {count|le paramètre|les paramètres} sous `provided`.',
    unused:
      '{settings} {count|contient|contiennent} encore {count|un texte|des textes} d’exemple, que le serveur utilise comme {count|valeur|valeurs}. Écrivez {count|la vraie valeur, ou supprimez la ligne|les vraies valeurs, ou supprimez les lignes}.',
  },
  'port-out-of-range': {
    title: 'port hors limites',
    'out-of-range':
      '`{setting}` n’est pas un port valide : aucun e-mail ne part. Écrivez le port de votre fournisseur, en général `587` ou `465`.',
  },
  'timespan-in-days': {
    title: 'durée en jours',
    number:
      '`{setting}` est un nombre seul, que le serveur lit comme des jours. Écrivez heures, minutes et secondes, par exemple `00:15:00`, ou `1.00:00:00` si vous voulez un jour.',
    hours:
      '`{setting}` compte plus de 23 heures : le serveur lit donc le premier nombre comme des jours. Écrivez les jours avant un point, par exemple `1.00:00:00`.',
  },
  'value-does-not-bind': {
    title: 'valeur que le serveur ne sait pas lire',
    'wrong-word':
      '`{word}` n’est pas un booléen pour `{setting}` : les conteneurs du serveur redémarrent en boucle. Écrivez `{means}` ; .NET ne connaît que `true` et `false`.',
    'empty-boolean':
      '`{setting}` est vide, ce qui n’est pas un booléen : les conteneurs du serveur redémarrent en boucle. Écrivez `true` ou `false`, ou supprimez la ligne.',
    empty:
      '`{setting}` est vide, alors qu’il faut {wanted} : les conteneurs du serveur redémarrent en boucle. Renseignez-le, ou supprimez la ligne.',
    rejected:
      '`{setting}` {fault} : les conteneurs du serveur redémarrent en boucle, et leur journal montre la valeur. Écrivez {wanted}.',
  },
} as const satisfies Partial<RuleTranslations>
