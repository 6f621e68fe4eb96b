import { said } from './phrases.ts'

/** What is said of the sender and of what was sent: not trusted, not wanted, not well made. In small letters, with single blanks. */
export const WORDS_OF_SENDER = {
  authfailure: said(
    `
    required authentication level | sender is unauthenticated | authenticate with either spf or dkim | did not pass spf | failed dmarc
    dmarc policy of reject | spf hard fail | spf softfail | dkim signature | no spf record
    per it's spf record | spf check fail | spf fail | spf record | spf: fail | failed spf | spf validation
    spf unauthorized | dmarc | dkim fail | no valid dkim | dkim check | sender policy framework | unauthenticated email
    fails to pass authentication | does not pass authentication | sender id (pra) | arc validation
    not authenticated by its domain | is not allowed to send mail from | is not designated as a permitted sender
    not a permitted sender
    `,
    /\bspf\b.{0,40}\b(?:fail|reject|deny|violat)/,
  ),
  badreputation: said(
    `
    senderscore | sender score
    `,
    /(?<!\/)\breputation\b/,
  ),
  virusdetected: said(
    `
    eicar-test-signature | your message was infected | virus-infected
    virus detected | contains a virus | infected | virus found | malware | detected a virus | has a virus | eicar
    virusinfected | the message was rejected because it contains prohibited virus
    `,
    /\bvirus\b.{0,60}\b(?:found|detected)\b|\btrojan\b/,
  ),
  spamdetected: said(
    `
    scored as spam | classified as spam | identified as spam | considered spam | looks like spam | spam detected
    spam message | appears to be spam | message is spam | is spam | as spam | spam score | spam content | probable spam
    suspected spam | spam-like | high spam | spam mail | rejected by spam | spam filter | spam check | unsolicited bulk
    spamassassin | cloudmark | considered junk | as junk | our filters rate | spambouncer | reject=spam | content spam
    listed in surbl | uribl | blacklisted url | dt:spm | dt:spam
    `,
    /\bspam\b(?!.{0,20}(?:haus|cop|list|block|ip))/,
  ),
  norelaying: said(
    `
    forwarding to remote hosts disabled | relaying disallowed | not allowed to relay | relay host not allowed
    relay refused
    relay access denied | relaying denied | relay not permitted | relaying not allowed | not configured to relay
    unable to relay | relay denied | relaying is prohibited | no relaying | email address is not verified
    relaying mail to | not permitted to relay | we do not relay | relay operation rejected | relay prohibited
    mail server requires authentication when attempting to send to a non-local | not a local domain
    isn't allowed to relay | that domain isn't in my list of allowed rcpthosts | insecure mail relay | cannot relay
    relay is not allowed | open relay | smtpsend.dns.nonexistentdomain;relay
    `,
    /\brelaying to \S{3,300} prohibited/,
  ),
  requireptr: said(
    `
    ptr resource record | ptr record | reverse dns | no ptr | reverse lookup | rdns | cannot find your hostname
    cannot resolve your address | client host rejected: cannot find | fix reverse | ip name lookup
    missing or invalid reverse | unresolvable relay host | dns ptr | client must have a | ip address without reverse
    all mail servers must have a ptr | domain name of your ip | no reverse mapping
    `,
  ),
  mesgtoobig: said(
    `
    messagetoobig | message is larger | message size limit | maximum size | larger than the maximum
    exceeds the maximum size | size of this message
    message too large | message is too large | message too big | message size exceeds | exceeds the maximum message size
    exceeds maximum | size limit | message is too big | recipsizelimit | sendersizelimit | message file too big
    message length exceeds | size exceeded | message exceeds | exceeded maximum message | exceeded maximum inbound
    message size too | max message size | line limit exceeded | mail too big | larger than the current system limit
    is larger than | exceeds fixed maximum | er for stor | är för stort | är för stor | on liian suuri | zu groß
    messagetoolarge
    `,
  ),
  speeding: said(
    `
    frequency limited | server busy. please try again later from | excessive message rate | message rate exceeded
    exceeded the rate | hourly limit | daily limit | sending too many
    receiving mail at a rate | receiving mail too quickly | too many messages too | rate that prevents | receivingrate
    receiving mail at too | please try again slower | sending rate | sending limit | message receive limit
    mail sent from your ip address has been temporarily rate limited | rate limited | too fast
    `,
    /(?<!recipient)throttled/,
  ),
  toomanyconn: said(
    `
    too many invalid recipients | too many open connections | recipientthrottled | too many rcpts | simultaneous connections | maximum connections
    connection count
    too many connections | connection rate | too many recipients | too many concurrent | max connections
    maximum number of connections | connection limit | too many sessions | too many smtp sessions
    exceeded the connection | concurrent connection | toomanyrecipients | too many simultaneous
    too many errors from your ip | unsolicited mail too many
    `,
  ),
  blocked: said(
    `
    the ip you're using to send mail is not authorized | permanently deferred | :blocked) | (mode: normal)
    unusual rate of unsolicited mail | on our block list | weren't sent. please contact | listed at | ip is listed
    real-time block | too many spam | is listed in | black list | blocked for spam | blocked due to spam | dialup
    dynamic address | connection refused by policy
    dnsbl | rbl | blacklist | block list | blocklist | spamhaus | spamcop | sorbs | barracudanetworks
    ip address has been blocked | ip blocked | blocked using | client host blocked | is blocked | blocked by
    blocked - see | has been blocked | refused to talk to me | connection refused by | service not available, closing
    your ip | ip address is | client host rejected | access denied. ip | banned sending ip | connections from | denied [
    helo command rejected | ehlo command rejected | helo/ehlo | no access from mail server
    unsolicited mail originating from your ip | blackhole | bad ip | sending ip | from your network | host blocked
    mail server has been temporarily blocked | dynamic ip | blocked for abuse | smtp service is unavailable from
    server access forbidden | part of their network is on our block | not accepting messages from | too much spam from
    message rejected due to local policy. please visit | senderbase | your server | not accepted from this ip
    `,
  ),
  notcompliantrfc: said(
    `
    rfc 5322 | rfc5322 | rfc 2822 | rfc2822 | not rfc | not compliant | multiple addresses in from
    multiple addresses in the from | missing a valid | headers missing | this message is not rfc | duplicate headers
    missing from | this message isn't
    `,
  ),
  contenterror: said(
    `
    8bit header | too many "received" headers | corrupt message | message corrupted | illegal 8bit
    duplicate header | malformed header | improper use of 8-bit | message header | content error | content restriction
    message content | unacceptable content | contains attachment | attachment type | mail content denied
    message filtered | because of content | invalid message headers | illegal attachment | banned attachment | charset
    8bitmime | message mime complexity | the headers in this message | header too long
    routing loop detected -- too many received
    `,
  ),
  policyviolation: said(
    `
    policy | protocol violation | message not allowed | you have exceeded the | violat | prohibited | reject due to
    security policies | not accepted for policy | transport.rules.rejectmessage | header not allowed | forged
    you are not allowed to send | content blocked | denied due | we do not accept
    because the recipient is not accepting
    `,
  ),
  rejected: said(
    `
    callback verification | sender blocked | bad outbound sender | not member article
    may not have permission to post | not a member of this | is not a member of the | only members can post
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
  securityerror: said(
    `
    username or password | authrequired | authentication required | unauthenticated senders | authentication failed | authentication turned on
    security violation | verification failure | not authorized | unauthorized | not authenticated
    authentication is required | permission | smtp authentication | insufficient permission | only accepts mail from
    restricted | autentisering kreves | autentisering krävs | security problem | insecure
    executable files are not allowed | please turn on smtp authentication
    `,
  ),
} as const
