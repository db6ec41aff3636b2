import type { RuleTranslations } from '../../translation.js'

export const access = {
  'admins-collide': {
    title: 'administrateur cité deux fois',
    collide:
      '`{setting}` cite deux fois la même adresse (majuscules et minuscules se confondent) : toute connexion au portail d’administration échoue. Supprimez le doublon.',
    'empty-items':
      '`{setting}` contient des virgules sans rien entre elles : toute connexion au portail d’administration échoue. Supprimez les virgules en trop.',
  },
  'admins-empty': {
    title: 'portail d’administration que personne ne peut ouvrir',
    empty:
      '`{setting}` est vide : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
    placeholder:
      '`{setting}` contient encore le texte de l’installateur : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
    missing:
      '`{setting}` est absent : personne ne peut se connecter au portail de l’administrateur système (/admin). Ajoutez-le avec les adresses e-mail des administrateurs, séparées par des virgules.',
  },
  'admins-malformed': {
    title: 'liste d’administrateurs mal formée',
    separator:
      '`{setting}` est séparé par autre chose que des virgules : le serveur y voit une seule adresse, et personne ne peut se connecter au portail d’administration. Séparez les adresses par des virgules.',
    'not-addresses':
      '`{setting}` contient quelque chose qui n’est pas une adresse e-mail : cette personne ne peut pas se connecter au portail d’administration. Écrivez des adresses e-mail complètes, séparées par des virgules.',
    quoted:
      '`{setting}` est entre guillemets, que `docker run --env-file` garde comme partie de la première et de la dernière adresse : ces administrateurs ne peuvent pas se connecter au portail d’administration. Retirez les guillemets.',
  },
  'breach-report-off': {
    title: 'rapport sur les fuites de données sans clé',
    missing:
      '`{setting}` est absent : le rapport sur les fuites de données répond par une erreur. Ajoutez la clé que vend haveibeenpwned.com.',
    placeholder:
      '`{setting}` ne contient pas de clé : le rapport sur les fuites de données répond par une erreur. Écrivez la clé que vend haveibeenpwned.com.',
  },
  'database-unreachable': {
    title: 'base de données hors d’atteinte',
    provider:
      '`{setting}` n’est pas une base de données que Bitwarden connaisse : il prend donc SQL Server avec une chaîne de connexion vide, et les conteneurs du serveur redémarrent en boucle. Écrivez `sqlserver`, `postgresql`, `mysql` ou `sqlite`.',
    connection:
      '`{setting}` n’est pas défini, alors que c’est la base de données que le serveur utilise : il ne peut rien lire ni enregistrer. Ajoutez la chaîne de connexion, ou corrigez `globalSettings__databaseProvider`.',
  },
  'fragment-incomplete': {
    title: 'fragment sans les lignes de Setup',
    lacking:
      'Aucune des lignes que le Setup de Bitwarden écrit toujours n’est dans ce fichier : il est donc tenu pour un fragment, et {count|celle|les #} qui {count|manque n’est pas vérifiée|manquent ne sont pas vérifiées} : sans {count|elle|elles} le serveur ne démarre pas. Si {count|elle est renseignée|elles sont renseignées} au déploiement, copiez ceci dans la configuration : `provided: [{block}]`.',
  },
  'installation-id-missing': {
    title: 'identifiant d’installation manquant',
    missing:
      '`{setting}` est absent : les conteneurs du serveur redémarrent en boucle. Ajoutez l’identifiant obtenu sur bitwarden.com/host.',
    zero: '`{setting}` ne contient que des zéros, la valeur provisoire du programme d’installation : les conteneurs du serveur redémarrent en boucle. Écrivez l’identifiant obtenu sur bitwarden.com/host.',
  },
  'installation-key-missing': {
    title: 'clé d’installation absente',
    missing:
      '`{setting}` est absent : les notifications push sont coupées, et le cloud de Bitwarden refuse la synchronisation de la licence. Ajoutez la clé obtenue sur bitwarden.com/host.',
    empty:
      '`{setting}` est vide : les notifications push sont coupées, et le cloud de Bitwarden refuse la synchronisation de la licence. Écrivez la clé obtenue sur bitwarden.com/host.',
  },
  'not-production': {
    title: 'serveur qui n’est pas en production',
    'not-self-hosted':
      '`{setting}` vaut `false` : le serveur se prend pour le cloud de Bitwarden, dont il n’a pas les paramètres, et ses services échouent. Supprimez la ligne ; docker/global.env contient la bonne valeur.',
    development:
      '`{setting}` vaut Development : les pages d’erreur montrent des détails internes, et les réglages de développement s’appliquent. Supprimez la ligne ; docker/global.env contient Production.',
  },
  'open-registration': {
    title: 'inscription ouverte à tous',
    missing:
      '`{setting}` est absent, ce qui veut dire `false` : quiconque atteint ce serveur peut y créer un compte. Ajoutez-le avec `true` pour n’admettre que les personnes invitées dans une organisation (les invitations ont besoin de la messagerie).',
    false:
      '`{setting}` vaut `false` : quiconque atteint ce serveur peut y créer un compte. Écrivez `true` pour n’admettre que les personnes invitées dans une organisation (les invitations ont besoin de la messagerie).',
  },
  'sso-not-enforced': {
    title: 'authentification unique non imposée à tous',
    missing:
      '`{setting}` est absent, ce qui veut dire `false` : propriétaires et administrateurs peuvent encore se connecter avec leur mot de passe principal, bien que la politique de sécurité exige l’authentification unique. Ajoutez-le avec `true` une fois que l’authentification unique fonctionne pour eux.',
    false:
      '`{setting}` vaut `false` : propriétaires et administrateurs peuvent encore se connecter avec leur mot de passe principal, bien que la politique de sécurité exige l’authentification unique. Écrivez `true` une fois que l’authentification unique fonctionne pour eux.',
  },
  'vault-url-malformed': {
    title: 'adresse du coffre mal formée',
    slash:
      '`{setting}` se termine par une barre oblique : personne ne peut se connecter par le coffre web ni par l’extension de navigateur. Retirez cette barre oblique.',
    'double-port': '`{setting}` a deux ports : Identity et SSO redémarrent en boucle. Gardez-en un.',
    'not-a-url':
      '`{setting}` ne commence pas par https:// ou http:// : Identity et SSO redémarrent en boucle, ou personne ne peut se connecter par le coffre web ni par l’extension de navigateur. Écrivez l’adresse complète du coffre web.',
  },
} as const satisfies Partial<RuleTranslations>
