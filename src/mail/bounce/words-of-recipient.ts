import { said } from './phrases.ts'

/** What is said of the recipient: full, closed, moved, or choosing whom to hear. In small letters, with single blanks. */
export const WORDS_OF_RECIPIENT = {
  filtered: said(
    `
    rejected by recipients | user has no permission | cannot route mail to user
    refused due to recipient preferences | user refuses to receive | refused by the recipient | rejected by the user
    rejected by recipient's | recipient is only accepting mail from | has restricted who can send
    refuse to receive mail from your | your message was declined by the recipient | refused by recipient | user reject
    only accepts mail from known | recipient has not approved | does not accept messages from you
    due to extended inactivity new mail is not currently being accepted for this mailbox
    recipient does not accept mail from this sender | not in the recipient's list of allowed
    `,
    /(?:^|> )[45]\d\d : user unknown/,
  ),
  mailboxfull: said(
    `
    out of storage space | inbox is full | exceeded its quota | mailbox storage | over its quota | mailbox over
    quota limit | no space left in mailbox | maxed out | quota violation | not enough storage space
    mailbox full | mailbox is full | mailbox was full | quota exceeded | over quota | overquota | exceeded storage
    exceeds quota | over the allowed quota | disk quota | quota exceed | exceeded quota | exceeded their quota
    exceeded his quota | storage limit | insufficient space | account is full | is full | user is over | mail quota
    out of storage | out of space | exceeded the space | exceeded limit | exceeded the local limit
    exceeded storage allocation | mailfolder is full | mailbox size | too many messages in this mailbox | quotaexceeded
    quota is full | user has exhausted | maildir over quota | delivery failed: over quota | mail box full
    mail folder is full | recipient over quota | boks er full | postboksen er full | postkassen er full
    brevlådan är full | on täynnä | laatikko täynnä | postkassen er fuld | postilaatikko on täynnä | saapuneet-kansio on täynnä | postfach ist voll
    boîte aux lettres est pleine | innboksen er full | inkorgen är full | buzón está lleno | casella è piena
    mailboxfull | mailbox exceeds allowed size | full mailbox | account full | no space left for | storedrv.deliver; storage
    `,
  ),
  hasmoved: said(
    `
    no longer on server | has moved | has been replaced by | recipient address has changed | new address is
    user not local; please try | moved to another | user has changed his address | address has changed
    har byttet adresse | har bytt adress | has a new email address
    `,
  ),
  suspend: said(
    `
    account has been closed | user deactivated | mailbox has been disabled | email account is disabled
    currently inactive | inactive mailbox | user is suspended | account that you tried to reach is inactive
    terminated | has been locked
    account has been disabled | account is disabled | account disabled | has been suspended | account suspended
    is suspended | mailbox is frozen | account inactive | inactive user | account is inactive | mailbox is inactive
    mailbox disabled | mailbox is disabled | disabled or discontinued | is currently disabled | user disabled
    temporarily disabled | account that you tried to reach is disabled | account is temporarily | account temporarily
    unavailable user mailbox | user suspended | has been deactivated | is deactivated | invalid/inactive user
    recipient suspend | account expired | account is locked | mailbox is blocked | mailbox currently suspended
    is an inactive | mailbox unavailable or access denied | this mailbox has been blocked due to inactivity
    is not accepting any mail | user is inactive | status: suspend | account is unavailable | service for this account
    recipient rejected: temporarily inactive | not active | sorry your message to | the mailbox is temporarily
    no longer accepts mail | user(s) account is disabled | account is temporarily limited
    account closed | has been discontinued | er deaktivert | er deaktivera | är inaktiverat | är avstängt
    er deaktiveret | on poistettu käytöstä | bruker er sperret | user's account is temporarily
    `,
  ),
  notaccept: said(
    `
    an mx or srv record indicated no smtp service | no host found for existing smtp connection | does not support mail
    this host accepts no mail
    does not accept mail | nullmx | null mx | host does not accept | does not accept email
    name server: .: host not found | no mail accepted | smtp protocol returned a permanent error | null (0) mx
    system not accepting network messages | mail receiving disabled | mail server does not accept
    `,
  ),
  hostunknown: said(
    `
    no address associated with hostname | no mx found for domain | all host address lookups failed permanently
    could not resolve | mx record lookup failed | unknown mail domain | domain of recipient | no such host
    domain name does not exist | dns hard error | dns name does not exist | infodomainnonexistent
    couldn't find a mail exchanger
    host unknown | unknown host | host or domain name not found | domain does not exist | no such domain
    domain not found | could not find host | couldn't find any host | unrouteable mail domain | unroutable mail domain
    host not found | name or service not known | nonexistent domain | non-existent domain | domain name not found
    invalid domain | domain must exist | bad destination system | no mx or a records | no dns entries | nxdomain
    is not a valid domain | unknown domain | invalid recipient domain | domain is not reachable | unable to find host
    mx lookup failed | name service error | no matches to nameserver query | no route to domain
    the destination computer was not found | recipient domain must exist | recipient address rejected: unknown domain | recipient domain not found
    all relevant mx records point to non-existent | illegal host/domain | domain isn't found | domain unknown
    fant ikke domenet | domänen hittades inte | domenet finnes ikke | host does not exist
    `,
    /\bdomain \S{3,200} (?:does not|doesn't) exist/,
  ),
} as const
