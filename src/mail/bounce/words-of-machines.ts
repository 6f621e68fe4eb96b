import { said } from './phrases.ts'

/** What is said of machines and of the way between them. In small letters, with single blanks. */
export const WORDS_OF_MACHINES = {
  failedstarttls: said(
    `
    requires tls | tls connection | encryption required | encryption needed
    starttls | tls is required | tls required | tls handshake | cannot start tls | tls negotiation
    must issue a starttls | tls not available
    `,
  ),
  expired: said(
    `
    no action is required on your part | delay reason | message has been frozen | frozen on arrival
    all hosts have been failing for a long time | retry time not reached for any host
    this message has been in the queue too long | gave up | too long in queue | keep trying until | conversation with
    4.4.7 | delivery failed 20 attempts | queue.expired | message expired | delivery time expired | delivery expired | retry time not reached
    retry timeout exceeded | been in the queue too long | retry time exceeded | could not be delivered for
    delivery timed out | undeliverable after | has been in queue | wasn't able to establish an smtp connection
    connection timed out | could not send message for past | messages remained in queue | delivery attempts
    will not be retried | delayed | envelope expired | giving up on | was not delivered within | time out
    unable to deliver message after multiple retries | message was queued too long | timed out while
    not yet been delivered | has not been delivered
    `,
  ),
  networkerror: said(
    `
    no route found to domain | network unreachable | no route found | remote host closed | unable to route
    network problem
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
  systemfull: said(
    `
    out of disk space | filesystem is full | not enough free space | file system full | insufficient storage
    insufficient system | insufficient disk | no space left | mail system full | system storage | disk full
    mail server full | not enough disk space | out of memory
    `,
  ),
  syntaxerror: said(
    `
    angle-brackets nested too deep | domain missing in source-routed address | malformed address
    not implement | syntax error | bad sequence of commands | unrecognized command | unknown command
    command unrecognized | argument error | out of sequence | no such command | need rcpt | unimplemented
    nested mail command | command not recognized | invalid arguments
    `,
  ),
  mailererror: said(
    `
    command died | command failed | command output | procmail: | maildrop: | exit 255 | mailer error
    local delivery agent | pipe to | was not delivered to program | cannot execute | temporary failure
    unknown mailer error | message delivery command | x-unix | the following command | couldn't open mailbox
    `,
  ),
  systemerror: said(
    `
    several matches found | delivery to file forbidden | delivery to pipe forbidden | local delivery failed
    lmtp error after | loop alert | bad interpreter | temporary system problem
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
} as const
