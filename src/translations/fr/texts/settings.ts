import type { TextTranslations } from '../../translation.js'

export const settings = {
  settings: {
    adminSettings__admins:
      'Les adresses e-mail, séparées par des virgules, qui peuvent se connecter au portail d’administration (/admin). Sans aucune, personne ne peut y gérer le serveur.',
    adminSettings__deleteTrashDaysAgo:
      'Le nombre de jours après lesquels les éléments de la corbeille sont supprimés pour de bon.',
    globalSettings__IdentityServer__AbsoluteRefreshTokenLifetimeSeconds:
      'La durée maximale d’une session d’un client, quel que soit son usage.',
    globalSettings__IdentityServer__ApplyAbsoluteExpirationOnRefreshToken:
      'Décide si une session prend fin à une heure fixe ou dure tant que le client est utilisé assez souvent.',
    globalSettings__IdentityServer__SlidingRefreshTokenLifetimeSeconds:
      'La durée pendant laquelle un client reste connecté après son dernier usage.',
    globalSettings__baseServiceUri__cloudRegion:
      'La région du cloud de Bitwarden d’où vient la licence, US ou EU. Pour EU, il faut aussi définir les URL des services du cloud.',
    globalSettings__baseServiceUri__vault:
      'L’adresse que l’on ouvre dans le navigateur ; elle figure dans chaque e-mail. La prochaine mise à jour y remet l’`url` de config.yml.',
    globalSettings__communication__bootstrap:
      'La façon dont les clients passent un répartiteur de charge qui demande sa propre connexion.',
    globalSettings__communication__ssoCookieVendor__cookieDomain:
      'Le domaine du cookie que le répartiteur de charge devant Bitwarden pose après sa connexion.',
    globalSettings__communication__ssoCookieVendor__cookieName:
      'Le nom du cookie que le répartiteur de charge devant Bitwarden pose après sa connexion.',
    globalSettings__disableUserRegistration:
      'Avec `true`, seules les personnes invitées dans une organisation peuvent créer un compte ; sinon, quiconque atteint le serveur le peut. Les invitations ont besoin de la messagerie.',
    globalSettings__duo__aKey:
      'Une clé aléatoire avec laquelle signait l’ancienne forme de l’authentification Duo. Duo se configure aujourd’hui dans le coffre web et s’en passe.',
    globalSettings__enableCloudCommunication:
      'Permet au serveur de parler au cloud de Bitwarden, ce qui synchronise facturation et licences. Sinon, il faut téléverser chaque nouvelle licence à la main.',
    globalSettings__hibpApiKey:
      'La clé de Have I Been Pwned, achetée là-bas, pour le rapport sur les fuites de données. Sans elle, le rapport répond par une erreur.',
    globalSettings__identityServer__certificatePassword:
      'Ouvre le certificat qui signe les connexions ; le programme d’installation crée les deux. Sans le bon mot de passe, Identity et SSO redémarrent en boucle.',
    globalSettings__installation__apiUri:
      'L’endroit où les licences se synchronisent. Un serveur de la région EU demande l’adresse de cette région.',
    globalSettings__installation__id:
      'L’identifiant obtenu sur bitwarden.com/host, qui désigne cette installation auprès du cloud. Sans identifiant valide, les conteneurs du serveur redémarrent en boucle.',
    globalSettings__installation__identityUri:
      'L’endroit où le serveur s’identifie auprès du cloud. Un serveur de la région EU demande l’adresse de cette région.',
    globalSettings__installation__key:
      'Le secret qui va avec l’identifiant d’installation, pour les notifications push et la synchronisation de la licence.',
    globalSettings__internalIdentityKey:
      'Une clé aléatoire avec laquelle les services du serveur s’identifient entre eux ; le programme d’installation la crée.',
    globalSettings__logDirectory: 'Le dossier du conteneur où s’écrivent les journaux.',
    globalSettings__logRollBySizeLimit:
      'La taille en octets à partir de laquelle un nouveau journal commence.',
    globalSettings__mail__replyToEmail:
      'L’expéditeur de chaque e-mail. Le serveur de messagerie doit l’accepter : utilisez une adresse du domaine de l’organisation.',
    globalSettings__mail__smtp__host:
      'Le serveur de messagerie. Sans lui, Bitwarden jette tous les e-mails sans rien dire, invitations et connexions d’administration comprises.',
    globalSettings__mail__smtp__password:
      'Le mot de passe auprès du serveur de messagerie. Bitwarden ne s’identifie que si le nom et le mot de passe sont tous deux définis.',
    globalSettings__mail__smtp__port:
      'Le port du serveur de messagerie : 587 utilise STARTTLS, 465 le TLS implicite.',
    globalSettings__mail__smtp__ssl:
      '`true` veut dire TLS implicite, comme sur le port 465 ; `false` veut dire STARTTLS si le serveur de messagerie le propose, mais pas de TLS du tout sur le port 25. Le port 587 utilise STARTTLS dans les deux cas.',
    globalSettings__mail__smtp__sslOverride:
      'Fait compter `ssl` aussi sur le port 587, où il est ignoré autrement. Les serveurs de messagerie n’en ont presque jamais besoin.',
    globalSettings__mail__smtp__startTls:
      'Sur le port 25, utilise STARTTLS si le serveur de messagerie le propose. Sur tout autre port, Bitwarden le fait de toute façon.',
    globalSettings__mail__smtp__trustServer:
      'Accepte n’importe quel certificat du serveur de messagerie, même falsifié. Votre propre autorité de certification a plutôt sa place dans `bwdata/ca-certificates`.',
    globalSettings__mail__smtp__username:
      'Le nom d’utilisateur auprès du serveur de messagerie. Bitwarden ne s’identifie que si le nom et le mot de passe sont tous deux définis.',
    globalSettings__oidcIdentityClientKey:
      'Une clé aléatoire par laquelle les services Identity et SSO se font confiance ; le programme d’installation la crée.',
    globalSettings__organizationInviteExpirationHours:
      'Le nombre d’heures pendant lesquelles une invitation à une organisation peut être acceptée.',
    globalSettings__pushRelayBaseUri:
      'D’où partent les notifications push des applications mobiles. Vide, elles sont coupées ; un serveur de la région EU demande l’adresse de cette région.',
    globalSettings__selfHosted:
      'Dit que ce serveur n’est pas le cloud de Bitwarden. Le programme d’installation le définit dans docker/global.env ; avec `false`, le serveur cherche des services du cloud et échoue.',
    globalSettings__sqlServer__DisableDatabaseMaintenanceJobs:
      'Arrête les tâches nocturnes qui refont index et statistiques de la base, pour les bases entretenues par d’autres.',
    globalSettings__sqlServer__SkipDatabasePreparation:
      'Une mise à jour laisse la base telle quelle au lieu de la créer et de la configurer, pour les comptes qui n’en ont pas le droit.',
    globalSettings__sqlServer__connectionString:
      'La façon dont le serveur atteint sa base de données. Le mot de passe doit être celui avec lequel la base a été créée.',
    globalSettings__sqlServer__migrationExecutionTimeoutSeconds:
      'Le nombre de secondes que peut prendre une étape de mise à jour de la base. Le programme d’installation l’écrit vide.',
    globalSettings__sso__enforceSsoPolicyForAllUsers:
      'Avec `true`, propriétaires et administrateurs doivent eux aussi se connecter par l’authentification unique si l’organisation l’exige ; sinon ils gardent leur mot de passe. Si le fournisseur d’identité tombe en panne, ils sont bloqués aussi.',
    globalSettings__yubico__clientId:
      'L’identifiant de client donné par Yubico pour l’authentification par mots de passe à usage unique YubiKey.',
    globalSettings__yubico__key:
      'La clé donnée par Yubico pour l’authentification par mots de passe à usage unique YubiKey.',
    globalSettings__yubico__validationUrls:
      'Vos propres serveurs, qui vérifient les mots de passe à usage unique YubiKey à la place de ceux de Yubico.',
  },
} as const satisfies Partial<TextTranslations>
