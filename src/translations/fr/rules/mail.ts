import type { RuleTranslations } from '../../translation.js'

export const mail = {
  'certificate-not-checked': {
    title: 'certificat du serveur de messagerie non vérifié',
    trusted:
      '`{setting}` vaut `true` : Bitwarden accepte n’importe quel certificat, si bien que quelqu’un placé entre lui et le serveur de messagerie peut lire les identifiants et tous les e-mails. Supprimez la ligne ; si le certificat du serveur de messagerie vient de votre propre autorité, {stack|mettez celui de cette autorité, au format PEM, dans bwdata/ca-certificates et redémarrez|indiquez celui de cette autorité, au format PEM, dans `BW_SSL_CA_CERT`, auquel Lite se fie avec `BW_ENABLE_SSL=true`}.',
  },
  'mail-service-ignored': {
    title: 'service de messagerie sans effet',
    whenError: 'Amazon SES est choisi et ne peut pas envoyer, ou la configuration demande `invitations`',
    'smtp-beside-amazon':
      '`{setting}` est défini : Bitwarden envoie donc les e-mails par Amazon SES et ignore les paramètres SMTP. Gardez l’un des deux.',
    'amazon-incomplete':
      'Bitwarden envoie les e-mails par Amazon SES, mais `{setting}` n’est pas défini : aucun e-mail ne part. Définissez l’identifiant de clé, le secret et la région, ou retirez le secret pour envoyer par SMTP.',
    'amazon-region':
      '`{setting}` n’est pas une région d’Amazon : aucun e-mail ne part. Écrivez-en une, par exemple `eu-central-1`.',
    'sendgrid-alone':
      '`{setting}` seul n’a pas d’effet : Bitwarden n’utilise SendGrid qu’à côté d’Amazon SES. Pour envoyer par SendGrid, utilisez son serveur SMTP.',
  },
  'provider-needs-login': {
    title: 'fournisseur de messagerie qui demande une authentification',
    'no-login':
      '`{setting}` est un serveur qui n’accepte aucun e-mail sans authentification, et ni le nom d’utilisateur ni le mot de passe ne sont définis : aucun e-mail ne part. Définissez `globalSettings__mail__smtp__username` et `globalSettings__mail__smtp__password`, ou écrivez l’hôte qui accepte sans authentification les e-mails de votre réseau.',
  },
  'sender-malformed': {
    title: 'expéditeur que les serveurs de messagerie refusent',
    whenError: 'aucun e-mail ne part, ou la configuration demande `invitations`',
    placeholder:
      '`{setting}` est encore le REPLACE du programme d’installation, qui n’est pas une adresse : les serveurs de messagerie refusent tous les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    unusable:
      '`{setting}` n’est pas une adresse e-mail, et son domaine ne peut pas être encodé : le service de messagerie ne peut pas être créé, et toute connexion échoue avec une erreur du serveur. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    'display-name':
      '`{setting}` contient un nom ou des chevrons autour de l’adresse : aucun e-mail ne part. Écrivez l’adresse seule ; le nom de l’expéditeur vient de `globalSettings__siteName`.',
    unreadable:
      '`{setting}` n’est pas une adresse d’expéditeur possible : aucun e-mail ne part. Écrivez une seule adresse, sans espaces ni guillemets.',
    cut: '`{setting}` contient un texte après l’adresse, que le serveur écarte sans rien dire. Écrivez une seule adresse.',
    'not-an-address':
      '`{setting}` n’est pas une adresse e-mail : la plupart des serveurs de messagerie refusent les e-mails d’un tel expéditeur. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    unroutable:
      '`{setting}` appartient à un domaine qui n’existe pas sur Internet : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    documentation:
      '`{setting}` appartient à un domaine réservé à la documentation : les autres serveurs de messagerie refusent ou jettent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    bitwarden:
      '`{setting}` appartient au domaine de Bitwarden, au nom duquel votre serveur de messagerie n’a pas le droit d’envoyer : la plupart des serveurs de messagerie refusent les e-mails. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
  },
  'sender-missing': {
    title: 'expéditeur manquant',
    missing:
      '`{setting}` est absent : les e-mails partent au nom de no-reply@bitwarden.com, que la plupart des serveurs de messagerie refusent. Ajoutez-le avec une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
    empty:
      '`{setting}` est vide : les e-mails partent sans expéditeur, ce que la plupart des serveurs de messagerie refusent. Écrivez une adresse au nom de laquelle votre serveur de messagerie a le droit d’envoyer.',
  },
  'smtp-host-malformed': {
    title: 'serveur de messagerie qui n’est pas un nom d’hôte',
    scheme:
      '`{setting}` contient un schéma d’URL : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez seulement le nom d’hôte ; le TLS dépend de port et ssl.',
    brackets:
      '`{setting}` est entre crochets ou chevrons : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez seulement le nom d’hôte.',
    path: '`{setting}` contient une barre oblique : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez seulement le nom d’hôte.',
    port: '`{setting}` contient un port : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez seulement le nom d’hôte, et le port dans `globalSettings__mail__smtp__port`.',
    blank:
      '`{setting}` contient un espace : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez seulement le nom d’hôte.',
    container:
      '`{setting}` désigne le conteneur lui-même, où ne tourne aucun serveur de messagerie : aucun e-mail ne part. Écrivez le nom ou l’adresse par lesquels les conteneurs atteignent le serveur de messagerie.',
    address:
      '`{setting}` est une adresse e-mail : aucun hôte ne porte un tel nom, et aucun e-mail ne part. Écrivez le nom du serveur de messagerie.',
    'not-a-host':
      '`{setting}` contient un caractère qu’aucun nom d’hôte ne contient : aucun e-mail ne part. Écrivez seulement le nom d’hôte.',
    misspelt:
      '`{setting}` ressemble au nom mal orthographié d’un serveur de messagerie : aucun e-mail ne part si cet hôte n’existe pas. Comparez-le au nom que donne votre fournisseur.',
  },
  'smtp-login-incomplete': {
    title: 'identifiants de messagerie incomplets',
    whenError: 'la configuration demande `invitations`',
    whenNotice: 'le fichier est un fragment qui laisse cela à d’autres',
    absent:
      '`{other}` est défini, mais pas `{setting}` : Bitwarden ne s’authentifie pas du tout auprès du serveur de messagerie, et la plupart des serveurs refusent alors ses e-mails. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
    placeholder:
      '`{other}` est défini, mais `{setting}` contient un texte d’exemple qui compte comme non défini : Bitwarden ne s’authentifie pas du tout auprès du serveur de messagerie, et la plupart des serveurs refusent alors ses e-mails. Définissez les deux, ou aucun des deux pour un relais sans authentification.',
  },
  'smtp-not-configured': {
    title: 'serveur de messagerie non configuré',
    whenNotice: 'le fichier est un fragment sans ligne sur la messagerie',
    missing:
      '`{setting}` est absent : Bitwarden jette tous les e-mails sans rien dire. Ajoutez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    commented:
      '`{setting}` est en commentaire : Bitwarden jette tous les e-mails sans rien dire. Retirez le `#` et renseignez host, port, ssl, username et password.',
    empty:
      '`{setting}` est vide : Bitwarden jette tous les e-mails sans rien dire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    placeholder:
      '`{setting}` contient encore le REPLACE du programme d’installation : Bitwarden jette tous les e-mails sans rien dire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    sendgrid:
      '`{setting}` n’est pas défini, et `globalSettings__mail__sendGridApiKey` seul n’a pas d’effet : Bitwarden n’utilise SendGrid qu’à côté d’Amazon SES, et jette tous les e-mails sans rien dire. Envoyez par le serveur SMTP de SendGrid : définissez host, port, ssl, username et password.',
    closed:
      '`{setting}` n’est pas défini : Bitwarden jette tous les e-mails sans rien dire ; et comme l’inscription est fermée, personne ne peut être invité. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    verification:
      '`{setting}` n’est pas défini : Bitwarden jette tous les e-mails sans rien dire ; et comme l’adresse d’un nouveau compte doit être vérifiée par e-mail, personne ne peut s’inscrire. Définissez host, port, ssl, username et password ; s’ils sont renseignés au déploiement, déclarez-les sous `provided`.',
    elsewhere:
      'Aucune ligne ne configure ici la messagerie, et ce fichier est un fragment : si rien d’autre ne définit `{setting}`, Bitwarden jette tous les e-mails sans rien dire. S’il est renseigné au déploiement, déclarez-le sous `provided`.',
  },
  'smtp-plain-login': {
    title: 'authentification auprès de la messagerie sans chiffrement',
    plain:
      'Bitwarden s’authentifie auprès du serveur de messagerie par le port 25 sans chiffrement : n’importe qui sur le réseau entre les deux peut lire le mot de passe. Ajoutez `{setting}=true`, ou utilisez le port 587.',
  },
  'smtp-setting-ignored': {
    title: 'paramètre de messagerie sans effet',
    ignored:
      '{settings} {count|n’a|n’ont} aucun effet sur le port {port} ; les e-mails partent sans {count|lui|eux}. Supprimez {count|la ligne|les lignes}.',
  },
  'smtp-tls-mismatch': {
    title: 'port 465 sans TLS',
    'implicit-tls-expected':
      'Le port 465 utilise le TLS implicite, mais `{ssl}` vaut `false` : une invitation échoue au bout d’une minute et demie. Mettez-le à `true`, ou utilisez le port 587 si votre fournisseur le propose.',
    'ssl-missing':
      'Le port 465 utilise le TLS implicite, mais `{ssl}` est absent, ce qui veut dire `false` : une invitation échoue au bout d’une minute et demie. Ajoutez-le avec `true`, ou utilisez le port 587 si votre fournisseur le propose.',
  },
  'smtp-tls-unusual': {
    title: 'TLS implicite sur un port inhabituel',
    ssl: '`{setting}` vaut `true` : Bitwarden utilise donc le TLS implicite sur le port {port}, ce que presque aucun serveur de messagerie ne fait, et l’envoi échoue. Utilisez le port 465, ou mettez-le à `false` ; sur le port 25, ajoutez alors `globalSettings__mail__smtp__startTls=true`, sinon rien n’est chiffré.',
    override:
      '`{setting}` impose à Bitwarden le TLS implicite sur le port {port}, ce que presque aucun serveur de messagerie ne fait : l’envoi échoue. Supprimez la ligne, ou utilisez le port 465.',
  },
} as const satisfies Partial<RuleTranslations>
