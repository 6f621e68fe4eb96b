import type { FailureClass } from './failure-name.ts'
import { phrases } from './phrases.ts'

export type FailureWords = readonly [FailureClass, readonly (string | RegExp)[]]

/**
 * What mail servers and the programs behind them say when they refuse, by class: in small letters, with single blanks.
 * From the texts of Postfix, Sendmail, Exim, qmail, Courier, Exchange and Microsoft 365 (in several languages), Gmail,
 * Yahoo, iCloud, Mail.ru, Zoho, Domino, GroupWise, James and many gateways. The first class that fits counts.
 */
export const FAILURE_WORDS: readonly FailureWords[] = [
  said(
    'authfailure',
    `
    per it's spf record | spf check fail | spf fail | spf record | spf: fail | failed spf | spf validation
    spf unauthorized | dmarc | dkim fail | no valid dkim | dkim check | sender policy framework | unauthenticated email
    fails to pass authentication | does not pass authentication | sender id (pra) | arc validation
    not authenticated by its domain | is not allowed to send mail from | is not designated as a permitted sender
    not a permitted sender
    `,
    /\bspf\b.{0,40}\b(?:fail|reject|deny|violat)/,
  ),
  said(
    'badreputation',
    `
    reputation | senderscore | sender score
    `,
  ),
  said(
    'filtered',
    `

    `,
    /(?:^|> )[45]\d\d : user unknown/,
  ),
  said(
    'virusdetected',
    `
    virus detected | contains a virus | infected | virus found | malware | detected a virus | has a virus | eicar
    virusinfected | the message was rejected because it contains prohibited virus
    `,
  ),
  said(
    'spamdetected',
    `
    scored as spam | classified as spam | identified as spam | considered spam | looks like spam | spam detected
    spam message | appears to be spam | message is spam | is spam | as spam | spam score | spam content | probable spam
    suspected spam | spam-like | high spam | spam mail | rejected by spam | spam filter | spam check | unsolicited
    spamassassin | cloudmark | considered junk | our filters rate | spambouncer | reject=spam | content spam
    listed in surbl | uribl | blacklisted url | dt:spm | dt:spam
    `,
    /\bspam\b(?!.{0,20}(?:haus|cop|list|block|ip))/,
  ),
  said(
    'requireptr',
    `
    ptr resource record | ptr record | reverse dns | no ptr | reverse lookup | rdns | cannot find your hostname
    cannot resolve your address | client host rejected: cannot find | fix reverse | ip name lookup
    missing or invalid reverse | unresolvable relay host | dns ptr | client must have a | ip address without reverse
    all mail servers must have a ptr | domain name of your ip | no reverse mapping
    `,
  ),
  said(
    'mailboxfull',
    `
    mailbox full | mailbox is full | mailbox was full | quota exceeded | over quota | overquota | exceeded storage
    exceeds quota | over the allowed quota | disk quota | quota exceed | exceeded quota | exceeded their quota
    exceeded his quota | storage limit | insufficient space | account is full | is full | user is over | mail quota
    out of storage | out of space | exceeded the space | exceeded limit | exceeded the local limit
    exceeded storage allocation | mailfolder is full | mailbox size | too many messages in this mailbox | quotaexceeded
    quota is full | user has exhausted | maildir over quota | delivery failed: over quota | mail box full
    mail folder is full | recipient over quota | boks er full | postboksen er full | postkassen er full
    brevlådan är full | postkassen er fuld | postilaatikko on täynnä | saapuneet-kansio on täynnä | postfach ist voll
    boîte aux lettres est pleine | innboksen er full | inkorgen är full | buzón está lleno | casella è piena
    mailboxfull | full mailbox | account full | no space left for | storedrv.deliver; storage
    `,
  ),
  said(
    'mesgtoobig',
    `
    message too large | message is too large | message too big | message size exceeds | exceeds the maximum message size
    exceeds maximum | size limit | message is too big | recipsizelimit | sendersizelimit | message file too big
    message length exceeds | size exceeded | message exceeds | exceeded maximum message | exceeded maximum inbound
    message size too | max message size | line limit exceeded | mail too big | larger than the current system limit
    is larger than | exceeds fixed maximum | meldingen er for stor | meddelandet är för stort | zu groß
    messagetoolarge
    `,
  ),
  said(
    'hasmoved',
    `
    no longer on server | has moved | has been replaced by | recipient address has changed | new address is
    user not local; please try | moved to another | user has changed his address | address has changed
    har byttet adresse | har bytt adress | has a new email address
    `,
  ),
  said(
    'norelaying',
    `
    relay access denied | relaying denied | relay not permitted | relaying not allowed | not configured to relay
    unable to relay | relay denied | relaying is prohibited | no relaying | email address is not verified
    relaying mail to | not permitted to relay | we do not relay | relay operation rejected | relay prohibited
    mail server requires authentication when attempting to send to a non-local | not a local domain
    isn't allowed to relay | that domain isn't in my list of allowed rcpthosts | insecure mail relay | cannot relay
    relay is not allowed | open relay | smtpsend.dns.nonexistentdomain;relay
    `,
  ),
  said(
    'suspend',
    `
    account has been disabled | account is disabled | account disabled | has been suspended | account suspended
    is suspended | mailbox is frozen | account inactive | inactive user | account is inactive | mailbox is inactive
    mailbox disabled | mailbox is disabled | disabled or discontinued | is currently disabled | user disabled
    temporarily disabled | account that you tried to reach is disabled | account is temporarily | account temporarily
    unavailable user mailbox | user suspended | has been deactivated | is deactivated | invalid/inactive user
    recipient suspend | account expired | account is locked | mailbox is blocked | mailbox currently suspended
    is an inactive | mailbox unavailable or access denied | this mailbox has been blocked due to inactivity
    is not accepting any mail | user is inactive | status: suspend | account is unavailable | service for this account
    recipient rejected: temporarily inactive | not active | sorry your message to | the mailbox is temporarily
    bruker er sperret | user's account is temporarily
    `,
  ),
  said(
    'speeding',
    `
    receiving mail at a rate | receiving mail too quickly | too many messages too | rate that prevents | receivingrate
    receiving mail at too | please try again slower | sending rate
    mail sent from your ip address has been temporarily rate limited | rate limited | throttled | too fast
    `,
  ),
  said(
    'toomanyconn',
    `
    too many connections | connection rate | too many recipients | too many concurrent | max connections
    maximum number of connections | connection limit | too many sessions | too many smtp sessions
    exceeded the connection | concurrent connection | toomanyrecipients | too many simultaneous
    too many errors from your ip | unsolicited mail too many
    `,
  ),
  said(
    'failedstarttls',
    `
    starttls | tls is required | tls required | tls handshake | cannot start tls | tls negotiation
    must issue a starttls | tls not available
    `,
  ),
  said(
    'notaccept',
    `
    does not accept mail | nullmx | null mx | host does not accept | does not accept email
    name server: .: host not found | no mail accepted | smtp protocol returned a permanent error | null (0) mx
    system not accepting network messages | mail receiving disabled | mail server does not accept
    `,
  ),
  said(
    'hostunknown',
    `
    host unknown | unknown host | host or domain name not found | domain does not exist | no such domain
    domain not found | could not find host | couldn't find any host | unrouteable mail domain | unroutable mail domain
    host not found | name or service not known | nonexistent domain | non-existent domain | domain name not found
    invalid domain | domain must exist | bad destination system | no mx or a records | no dns entries | nxdomain
    is not a valid domain | unknown domain | invalid recipient domain | domain is not reachable | unable to find host
    mx lookup failed | name service error | no matches to nameserver query | no route to domain
    recipient domain must exist | recipient address rejected: unknown domain | recipient domain not found
    all relevant mx records point to non-existent | illegal host/domain | domain isn't found | domain unknown
    fant ikke domenet | domänen hittades inte | domenet finnes ikke | host does not exist
    `,
  ),
  said(
    'expired',
    `
    4.4.7 | queue.expired | message expired | delivery time expired | delivery expired | retry time not reached
    retry timeout exceeded | been in the queue too long | retry time exceeded | could not be delivered for
    delivery timed out | undeliverable after | has been in queue | wasn't able to establish an smtp connection
    connection timed out | could not send message for past | messages remained in queue | delivery attempts
    will not be retried | delayed | envelope expired | giving up on | was not delivered within | time out
    unable to deliver message after multiple retries | message was queued too long | timed out while
    not yet been delivered | has not been delivered
    `,
  ),
  said(
    'networkerror',
    `
    name server | dns query failed | dns lookup | lost connection | connection refused | connection reset
    no route to host | network is unreachable | network error | connection dropped | could not connect
    unable to connect | host unreachable | establish an smtp connection | failed to connect | connect error
    mail forwarding loop | routing loop | too many hops | hop count exceeded | mail loop | loops back to myself
    loops back | mail for .* loops | message is looping | loop detected | hopcount
    malformed or unexpected name server reply | connection broken | unable to resolve | could not contact
    couldn't connect | all configured mx | host not reachable | broken pipe | pipe_connect | delivery loop | maximum hop
    not a gateway | unable to look up | temporary lookup failure | temporarily unable to resolve
    address family mismatch | addr family
    `,
  ),
  said(
    'blocked',
    `
    dnsbl | rbl | blacklist | block list | blocklist | spamhaus | spamcop | sorbs | barracudanetworks
    ip address has been blocked | ip blocked | blocked using | client host blocked | is blocked | blocked by
    blocked - see | has been blocked | refused to talk to me | connection refused by | service not available, closing
    your ip | ip address is | client host rejected | access denied. ip | banned sending ip | connections from | denied [
    helo command rejected | ehlo command rejected | helo/ehlo | no access from mail server
    unsolicited mail originating from your ip | bad ip | sending ip | from your network | host blocked
    mail server has been temporarily blocked | dynamic ip | blocked for abuse | smtp service is unavailable from
    server access forbidden | part of their network is on our block | not accepting messages from | too much spam from
    message rejected due to local policy. please visit | senderbase | your server
    `,
  ),
  said(
    'notcompliantrfc',
    `
    rfc 5322 | rfc5322 | rfc 2822 | rfc2822 | not rfc | not compliant | multiple addresses in from
    multiple addresses in the from | missing a valid | headers missing | this message is not rfc | duplicate headers
    missing from | this message isn't
    `,
  ),
  said(
    'contenterror',
    `
    duplicate header | malformed header | improper use of 8-bit | message header | content error | content restriction
    message content | unacceptable content | contains attachment | attachment type | mail content denied
    message filtered | because of content | invalid message headers | illegal attachment | banned attachment | charset
    8bitmime | message mime complexity | the headers in this message | header too long
    routing loop detected -- too many received
    `,
  ),
  said(
    'policyviolation',
    `
    policy | protocol violation | message not allowed | you have exceeded the | violat | prohibited | reject due to
    security policies | not accepted for policy | transport.rules.rejectmessage | header not allowed | forged
    you are not allowed to send | content blocked | denied due | we do not accept
    because the recipient is not accepting
    `,
  ),
  said(
    'rejected',
    `
    sender address rejected | sender rejected | domain of sender address | domain of sender
    sender address does not exist | sender verify failed | sender domain | address rejected (mail
    temporarily deferred due to unexpected volume | user complaints | not accept mail from | invalid sender
    sender address | from address | sender denied | sender is not | sender not | sender invalid | sender unknown
    rejected: administrative | administrative prohibition | unrouteable sender | from: field | unable to verify sender
    access denied | does not accept mail from | your email is blocked | mail from | not permitted to send
    rejected by header | not allowed to send to | message rejected | blocked sender | bad sender | emetteur invalide
    sender verification | fully qualified email address required | is not a registered gateway user | due to sender
    domain of the sender | return path | the envelope sender
    `,
  ),
  said(
    'securityerror',
    `
    authrequired | authentication required | unauthenticated senders | authentication failed | authentication turned on
    security violation | verification failure | not authorized | unauthorized | not authenticated
    authentication is required | permission | smtp authentication | insufficient permission | only accepts mail from
    restricted | autentisering kreves | autentisering krävs | security problem | insecure
    executable files are not allowed | please turn on smtp authentication
    `,
  ),
  said(
    'systemfull',
    `
    insufficient system | insufficient disk | no space left | mail system full | system storage | disk full
    mail server full | not enough disk space | out of memory
    `,
  ),
  said(
    'syntaxerror',
    `
    not implement | syntax error | bad sequence of commands | unrecognized command | unknown command
    command unrecognized | argument error | out of sequence | no such command | need rcpt | unimplemented
    nested mail command | command not recognized | invalid arguments
    `,
  ),
  said(
    'mailererror',
    `
    command died | command failed | command output | procmail: | maildrop: | exit 255 | mailer error
    local delivery agent | pipe to | was not delivered to program | cannot execute | temporary failure
    unknown mailer error | message delivery command | x-unix | the following command | couldn't open mailbox
    `,
  ),
  said(
    'systemerror',
    `
    transaction failed | could not load | queue file write error | internal error | local error | service unavailable
    server error | system error | temporary error | service currently unavailable | service temporarily
    configuration error | local configuration | internal server | can't create | cannot open | timeout waiting
    server configuration | unexpected failure | requested action aborted | error in processing
    mail system configuration | storedrv.deliver | temporarily unable | resources restricted
    resources temporarily unavailable | unable to append | cannot create | database error | local processing error
    ldap | lmtp | interrupted system | i/o error | input/output error | proxy server | delivery system error
    pickup server
    `,
  ),
]

function said(reason: FailureClass, text: string, ...forms: readonly RegExp[]): FailureWords {
  return [reason, [...phrases(text), ...forms]]
}
