import type { RuleTranslations } from '../../translation.js'

export const access = {
  'admins-collide': {
    title: 'administrateur cité deux fois',
    collide:
      '`{setting}` cite deux fois la même adresse (majuscules et minuscules ne comptent pas) : toute connexion au portail d’administration échoue. Supprimez le doublon.',
    'empty-items':
      '`{setting}` contient des virgules sans rien entre elles : toute connexion au portail d’administration échoue. Supprimez les virgules en trop.',
  },
  'admins-empty': {
    title: 'portail d’administration que personne ne peut ouvrir',
    whenNotice: 'le fichier est un fragment qui laisse cela à d’autres',
    empty:
      '`{setting}` est vide : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
    placeholder:
      '`{setting}` contient encore le texte du programme d’installation : personne ne peut se connecter au portail de l’administrateur système (/admin). Écrivez les adresses e-mail des administrateurs, séparées par des virgules.',
    missing:
      '`{setting}` est absent : personne ne peut se connecter au portail de l’administrateur système (/admin). Ajoutez-le avec les adresses e-mail des administrateurs, séparées par des virgules.',
  },
  'admins-malformed': {
    title: 'liste d’administrateurs mal formée',
    whenNotice: 'seul `docker run --env-file` lit une autre liste',
    separator:
      '`{setting}` est séparé par autre chose que des virgules : le serveur y voit une seule adresse, et personne ne peut se connecter au portail d’administration. Séparez les adresses par des virgules.',
    'not-addresses':
      '`{setting}` contient quelque chose qui n’est pas une adresse e-mail : cette personne ne peut pas se connecter au portail d’administration. Écrivez des adresses e-mail complètes, séparées par des virgules.',
    quoted:
      '`{setting}` a des guillemets dans sa valeur, qui font partie de la première et de la dernière adresse : ces administrateurs ne peuvent pas se connecter au portail d’administration. Retirez ces guillemets.',
    'quoted-for-docker':
      '`{setting}` est entre guillemets : Compose les retire, mais `docker run --env-file` les garde comme partie de la première et de la dernière adresse, et ces administrateurs ne peuvent pas se connecter au portail d’administration. Retirez les guillemets.',
  },
  'breach-report-off': {
    title: 'rapport sur les fuites de données sans clé',
    missing:
      '`{setting}` est absent : le rapport sur les fuites de données renvoie une erreur. Ajoutez la clé, en vente sur haveibeenpwned.com.',
    placeholder:
      '`{setting}` ne contient pas de clé : le rapport sur les fuites de données renvoie une erreur. Écrivez la clé, en vente sur haveibeenpwned.com.',
  },
  'certificate-password-missing': {
    title: 'mot de passe du certificat absent',
    missing:
      '`{setting}` est absent : Identity et SSO ne peuvent pas ouvrir leur certificat et redémarrent en boucle, et personne ne peut se connecter. Ajoutez-le avec le mot de passe avec lequel bwdata/identity/identity.pfx a été créé.',
    empty:
      '`{setting}` est vide : Identity et SSO ne peuvent pas ouvrir leur certificat et {stack|redémarrent en boucle|restent arrêtés}, et personne ne peut se connecter. {stack|Écrivez le mot de passe avec lequel bwdata/identity/identity.pfx a été créé|Supprimez la ligne, ou écrivez le mot de passe avec lequel l’identity.pfx du volume a été créé}.',
    placeholder:
      '`{setting}` contient un texte d’exemple qui compte comme non défini : Identity et SSO ne peuvent pas ouvrir leur certificat et {stack|redémarrent en boucle|restent arrêtés}, et personne ne peut se connecter. {stack|Écrivez le mot de passe avec lequel bwdata/identity/identity.pfx a été créé|Supprimez la ligne, ou écrivez le mot de passe avec lequel l’identity.pfx du volume a été créé}.',
    blank:
      '`{setting}` contient un espace, avec lequel Lite ne crée pas de certificat : Identity et SSO n’en ont pas et restent arrêtés, et personne ne peut se connecter. Choisissez un mot de passe sans espace.',
  },
  'database-unreachable': {
    title: 'base de données inaccessible',
    provider:
      '`{setting}` n’est pas une base de données que Bitwarden connaît : il utilise donc SQL Server avec une chaîne de connexion vide, et {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez `sqlserver`, `postgresql`, `mysql` ou `sqlite`.',
    nothing:
      'Aucune ligne `BW_DB_` ne choisit de base de données : Lite utilise SQL Server sans nom de serveur, et ses services échouent. Définissez `{setting}` et, sauf pour `sqlite`, aussi `BW_DB_SERVER`, `BW_DB_DATABASE`, `BW_DB_USERNAME` et `BW_DB_PASSWORD`.',
    pieces:
      '{settings} {count|n’a|n’ont} pas de valeur : la chaîne de connexion que construit Lite est incomplète, et ses services ne peuvent pas se servir de la base de données. Écrivez-{count|le|les} ; si {count|le paramètre est renseigné|les paramètres sont renseignés} au déploiement, déclarez-{count|le|les} sous `provided`.',
    file: '`{setting}` est vide : SQLite n’a pas de fichier, et rien n’est conservé. Supprimez la ligne ; par défaut, l’image utilise un fichier du volume.',
    blank:
      '`{setting}` n’a pas de valeur, alors que c’est la base de données que le serveur utilise : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Ajoutez la chaîne de connexion, ou corrigez `globalSettings__databaseProvider`.',
    connection:
      '`{setting}` n’est pas défini, alors que c’est la base de données que le serveur utilise : il ne peut rien lire ni enregistrer. Ajoutez la chaîne de connexion, ou corrigez `globalSettings__databaseProvider`.',
  },
  'identity-key-missing': {
    title: 'clé entre services absente',
    whenNotice: 'la ligne est absente, et la prochaine mise à jour l’écrit',
    internal:
      '`{setting}` n’a pas de valeur : les services ne peuvent pas signaler un changement à Notifications, et les applications ouvertes ne le montrent qu’après une synchronisation. Écrivez un texte aléatoire de 64 lettres et chiffres.',
    oidc: '`{setting}` est vide : Identity et SSO n’ont pas de secret commun, et l’authentification unique échoue. Écrivez un texte aléatoire de 64 lettres et chiffres.',
    shared:
      '`{setting}` n’a pas de valeur propre : le secret entre Identity et SSO est alors un mot que n’importe qui peut lire dans le code source de Bitwarden. Écrivez un texte aléatoire de 64 lettres et chiffres.',
  },
  'fragment-incomplete': {
    title: 'fragment sans les lignes du programme d’installation',
    lacking:
      'Ce fichier n’a aucune des lignes que le programme d’installation de Bitwarden écrit toujours : il est donc considéré comme un fragment, et {count|celle|les #} qui {count|manque n’est pas vérifiée|manquent ne sont pas vérifiées} : sans {count|elle|elles}, le serveur ne démarre pas. Si {count|elle est renseignée|elles sont renseignées} au déploiement, copiez ceci dans la configuration : `provided: [{block}]`.',
  },
  'installation-id-missing': {
    title: 'identifiant d’installation manquant',
    missing:
      '`{setting}` est absent : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Ajoutez {count|l’identifiant obtenu|l’identifiant et la clé obtenus} sur bitwarden.com/host.',
    empty:
      '`{setting}` est vide : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez {count|l’identifiant obtenu|l’identifiant et la clé obtenus} sur bitwarden.com/host.',
    zero: '`{setting}` ne contient que des zéros, la valeur d’exemple {stack|du programme d’installation|du fichier modèle} : {stack|les conteneurs du serveur redémarrent en boucle|les services de Lite échouent au démarrage et restent arrêtés}. Écrivez {count|l’identifiant obtenu|l’identifiant et la clé obtenus} sur bitwarden.com/host.',
  },
  'installation-key-missing': {
    title: 'clé d’installation absente',
    whenError: 'la configuration demande `billing-sync`',
    missing:
      '`{setting}` est absent : le serveur ne demande jamais au cloud de prévenir les téléphones, et la synchronisation de la licence est refusée. Ajoutez la clé obtenue sur bitwarden.com/host.',
    empty:
      '`{setting}` est vide : le serveur ne demande jamais au cloud de prévenir les téléphones, et la synchronisation de la licence est refusée. Écrivez la clé obtenue sur bitwarden.com/host.',
  },
  'not-production': {
    title: 'serveur qui n’est pas en production',
    whenWarning: 'l’environnement est Development',
    whenNotice: 'l’environnement est un autre mot que Production',
    'not-self-hosted':
      '`{setting}` vaut `false` : le serveur se prend pour le cloud de Bitwarden, dont il n’a pas les paramètres, et ses services échouent. Supprimez la ligne ; {stack|docker/global.env|l’image de Lite} contient la bonne valeur.',
    'not-literal':
      '`{setting}` n’est pas écrit exactement `true`, en minuscules et sans espaces : Identity et SSO ne trouvent pas leur certificat et redémarrent en boucle. Supprimez la ligne ; {stack|docker/global.env|l’image de Lite} contient la bonne valeur.',
    development:
      '`{setting}` vaut Development : les pages d’erreur montrent des détails internes, et les réglages de développement s’appliquent. Supprimez la ligne ; {stack|docker/global.env|l’image de Lite} contient Production.',
    environment:
      '`{setting}` n’est pas exactement `Production` : le serveur ne lit pas appsettings.Production.json, ses paramètres de production. Supprimez la ligne ; {stack|docker/global.env|l’image de Lite} contient la bonne valeur.',
  },
  'open-registration': {
    title: 'inscription ouverte à tous',
    whenError: 'la configuration demande `invite-only`',
    missing:
      '`{setting}` est absent, ce qui veut dire `false` : quiconque atteint ce serveur peut y créer un compte. Ajoutez-le avec `true` : on n’entre alors que sur invitation à une organisation, ou par son authentification unique (les invitations ont besoin de la messagerie).',
    false:
      '`{setting}` vaut `false` : quiconque atteint ce serveur peut y créer un compte. Écrivez `true` : on n’entre alors que sur invitation à une organisation, ou par son authentification unique (les invitations ont besoin de la messagerie).',
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
    whenWarning: 'la ligne est absente',
    missing:
      '`{setting}` est absent : {stack|jusqu’à la prochaine mise à jour, c’est le http://localhost de docker/global.env qui compte|Lite prend localhost}, et tous les liens des e-mails y mènent. Ajoutez-le avec {stack|l’adresse|le nom d’hôte} du coffre web.',
    empty:
      '`{setting}` est vide : toute connexion échoue avec une erreur du serveur. Écrivez l’adresse complète du coffre web, par exemple `https://vault.example.com`.',
    slash:
      '`{setting}` se termine par une barre oblique : personne ne peut se connecter par le coffre web ni par l’extension de navigateur. Retirez-la.',
    path: '`{setting}` a un chemin après l’hôte : personne ne peut se connecter par le coffre web ni par l’extension de navigateur. Écrivez seulement le schéma, l’hôte et le port ; Bitwarden a besoin d’un nom d’hôte pour lui seul.',
    query:
      '`{setting}` a `?` ou `#` après l’hôte : toute adresse qui en est tirée est fausse. Écrivez seulement le schéma, l’hôte et le port.',
    blank:
      '`{setting}` a un espace avant ou après l’adresse : Identity et SSO {stack|redémarrent en boucle|échouent au démarrage}, ou personne ne peut se connecter. Retirez l’espace.',
    quoted:
      '`{setting}` contient des guillemets à l’intérieur de ses guillemets, qui restent dans la valeur : Identity et SSO {stack|redémarrent en boucle|échouent au démarrage}. Retirez-en une paire.',
    twice:
      '`{setting}` contient deux fois `https://` ou `http://` : personne ne peut se connecter par le coffre web ni par l’extension de navigateur, et les liens des e-mails ne mènent nulle part. {stack|Écrivez-le une fois|Écrivez seulement le nom d’hôte ; Lite met `https://` devant}.',
    'no-scheme':
      '`{setting}` ne commence pas par `https://` ou `http://` : Identity et SSO {stack|redémarrent en boucle|échouent au démarrage}, ou personne ne peut se connecter. Écrivez l’adresse complète du coffre web.',
    'host-port':
      '`{setting}` ne commence pas par `https://` ou `http://` : le serveur démarre, mais prend l’hôte pour un schéma, si bien que personne ne peut se connecter par le coffre web ni par l’extension de navigateur, et que les liens des e-mails ne mènent nulle part. Écrivez l’adresse complète du coffre web.',
    'other-scheme':
      '`{setting}` commence par autre chose que `https://` ou `http://` : personne ne peut se connecter par le coffre web ni par l’extension de navigateur, et les liens des e-mails ne mènent nulle part. Écrivez l’adresse complète du coffre web.',
    port: '`{setting}` a un port qui n’est pas un nombre jusqu’à 65535, ou deux ports : Identity et SSO {stack|redémarrent en boucle|échouent au démarrage}. Écrivez un seul port valide.',
    host: '`{setting}` a un hôte dont le nom n’est pas valide : Identity et SSO {stack|redémarrent en boucle|échouent au démarrage}, ou personne ne peut se connecter. Écrivez l’adresse complète du coffre web.',
  },
} as const satisfies Partial<RuleTranslations>
