import type { RuleTranslations } from '../../translation.js'

export const mail = {
  'certificate-not-checked': {
    title: 'certificat du serveur de messagerie non vérifié',
    trusted:
      '`{setting}` vaut `true` : Bitwarden accepte n’importe quel certificat, si bien que quelqu’un placé entre lui et le serveur de messagerie peut lire les identifiants et tous les e-mails. Retirez-le ; un certificat de votre propre autorité a sa place dans bwdata/ca-certificates.',
  },
  'mail-service-ignored': {
    title: 'service de messagerie sans effet',
    'smtp-beside-amazon':
      '`{setting}` est défini : Bitwarden envoie donc par Amazon SES et ignore les paramètres SMTP. Gardez l’un des deux.',
    'amazon-incomplete':
      'Bitwarden envoie par Amazon SES, mais `{setting}` n’est pas défini : aucun e-mail ne part. Définissez l’identifiant de clé, le secret et la région, ou retirez le secret pour envoyer par SMTP.',
    'sendgrid-alone':
      '`{setting}` n’a pas d’effet à lui seul : Bitwarden ne fait appel à SendGrid qu’à côté d’Amazon SES. Pour envoyer par SendGrid, utilisez son serveur SMTP.',
  },
  'sender-malformed': {
    title: 'expéditeur qui ne peut pas envoyer',
    'not-an-address':
      '`{setting}` n’est pas une adresse e-mail : chaque e-mail échoue à l’envoi. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    unroutable:
      '`{setting}` appartient à un domaine qui n’existe pas sur Internet : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    documentation:
      '`{setting}` appartient à un domaine réservé à la documentation : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
  },
  'sender-missing': {
    title: 'expéditeur manquant',
    missing:
      '`{setting}` est absent : les e-mails partent au nom de no-reply@bitwarden.com, que la plupart des serveurs de messagerie refusent. Ajoutez-le avec une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    empty:
      '`{setting}` est vide : les e-mails partent sans expéditeur et échouent. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
  },
  'smtp-host-malformed': {
    title: 'serveur de messagerie qui n’est pas un nom d’hôte',
    scheme:
      '`{setting}` contient une adresse avec un schéma : Bitwarden cherche un hôte portant ce nom en entier et aucun e-mail ne part. Écrivez le nom d’hôte seul ; TLS se règle par port et ssl.',
    brackets:
      '`{setting}` est entre chevrons, qui deviennent une partie du nom : aucun e-mail ne part. Écrivez le nom d’hôte seul.',
    path: '`{setting}` contient une barre oblique : Bitwarden cherche un hôte portant ce nom en entier et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
    port: '`{setting}` contient un port : Bitwarden cherche un hôte portant ce nom en entier et aucun e-mail ne part. Écrivez le nom d’hôte seul, et le port dans `globalSettings__mail__smtp__port`.',
    blank:
      '`{setting}` contient un espace : aucun hôte ne porte un tel nom et aucun e-mail ne part. Écrivez le nom d’hôte seul.',
    container:
      '`{setting}` désigne le conteneur lui-même, où ne tourne aucun serveur de messagerie : aucun e-mail ne part. Écrivez le nom ou l’adresse par lesquels les conteneurs atteignent le serveur de messagerie.',
    address:
      '`{setting}` contient une adresse e-mail : aucun hôte ne porte un tel nom et aucun e-mail ne part. Écrivez le nom du serveur de messagerie.',
    misspelt:
      '`{setting}` ressemble au nom mal orthographié d’un serveur de messagerie : aucun e-mail ne part si cet hôte n’existe pas. Comparez-le au nom que donne votre fournisseur.',
  },
  'smtp-login-incomplete': {
    title: 'identifiants de messagerie incomplets',
    absent:
      '`{setting}` n’est pas défini alors que `{other}` l’est : Bitwarden ne s’authentifie alors pas du tout auprès du serveur de messagerie, et la plupart des serveurs refusent ses e-mails. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
    placeholder:
      '`{setting}` contient un texte d’exemple que Bitwarden comprend comme « non défini », alors que `{other}` est renseigné : il ne s’authentifie alors pas du tout auprès du serveur de messagerie. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
  },
  'smtp-not-configured': {
    title: 'serveur de messagerie non configuré',
    missing:
      '`{setting}` est absent : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Ajoutez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    commented:
      '`{setting}` est en commentaire : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Retirez le `#` et renseignez host, port, ssl, username et password.',
    empty:
      '`{setting}` est vide : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    placeholder:
      '`{setting}` contient encore le REPLACE du programme d’installation : Bitwarden jette tous les e-mails, sans une ligne dans le journal. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    closed:
      '`{setting}` n’est pas défini : Bitwarden jette donc tous les e-mails, sans une ligne dans le journal ; et comme l’inscription est fermée, personne ne peut être invité ni s’inscrire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
  },
  'smtp-plain-login': {
    title: 'identifiants de messagerie transmis en clair',
    plain:
      'Bitwarden s’authentifie auprès du serveur de messagerie par le port 25 sans chiffrement : le mot de passe peut être lu en chemin. Ajoutez `{setting}=true`, ou utilisez le port 587.',
  },
  'smtp-setting-ignored': {
    title: 'paramètre de messagerie sans effet',
    ignored:
      '{settings} {count|n’a|n’ont} aucun effet sur le port {port} ; les e-mails partent quand même. Il n’y a rien à faire.',
  },
  'smtp-tls-mismatch': {
    title: 'port 465 sans TLS',
    'implicit-tls-expected':
      'Le port 465 attend TLS d’emblée, mais `{ssl}` vaut `false` : Bitwarden attend deux minutes et l’invitation échoue. Mettez-le à `true`, ou utilisez le port 587 si votre fournisseur le propose.',
    'ssl-missing':
      'Le port 465 attend TLS d’emblée, mais `{ssl}` est absent, donc `false` : Bitwarden attend deux minutes et l’invitation échoue. Ajoutez-le avec `true`, ou utilisez le port 587 si votre fournisseur le propose.',
  },
  'smtp-tls-unusual': {
    title: 'TLS d’emblée sur un port inhabituel',
    ssl: '`{setting}` vaut `true` : Bitwarden commence donc par TLS sur le port {port}, où presque tous les serveurs saluent d’abord en clair, et l’envoi échoue. Mettez-le à `false` (STARTTLS est utilisé là où il est proposé), ou utilisez le port 465.',
    override:
      '`{setting}` fait commencer Bitwarden par TLS sur le port {port}, où presque tous les serveurs saluent d’abord en clair, et l’envoi échoue. Retirez-le, ou utilisez le port 465.',
  },
} as const satisfies Partial<RuleTranslations>
