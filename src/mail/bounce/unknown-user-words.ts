import { phrases } from './phrases.ts'

/** Somebody who is not there, beyond doubt; the last of them in the languages of neighbours (Exchange, Microsoft 365). */
export const UNKNOWN_USER = phrases(`
  no valid recipients | unknown e-mail address | unknown email address | invalid final delivery userid | nosuchuser
  user unknown | unknown user | no such user | user not found | user does not exist | unknown recipient
  recipient unknown | recipnotfound | recipientnotfound | recipient not found | no such recipient | no such mailbox
  mailbox not found | mailbox unknown | mailbox does not exist | unknown mailbox | invalid recipient | invalid mailbox
  recipient address rejected: access denied | address unknown | unknown address | address does not exist | unknown local
  no mailbox here | not listed in | account not found | no such account | account does not exist | doesn't have a
  not a known user | not a valid user | not a valid mailbox | not a valid recipient | not our customer
  address not found | no such person | no account by that name | invalid user | nosuchuser | no such address
  unrouteable address | unroutable address | unknown or illegal alias | unknown account | not in directory
  user not known | mailbox not available | unknown or illegal user | list of valid recipients
  no one at this address | no longer exists | no local mailbox | alias unknown | addressee unknown | adressee unknown
  non-existent user | nonexistent user | account that you tried to reach does not | user is unknown | user invalid
  ukjent mottaker | okänd mottagare | ukendt modtager | tuntematon vastaanottaja | unbekannter empfänger
  ble ikke funnet | vart ikkje funne | hittades inte | gick inte att hitta | kunde inte hitta | kunde inte hittas
  blev ikke fundet | kunne ikke findes | ei löydy | ei löytynyt | wurde nicht gefunden | konnte nicht gefunden
  n'a pas été trouvée | introuvable | non sono riuscito a trovare | no se encontró | finnes ikke | finns inte
  findes ikke | fant ikke | not found in ldap | 000c05a6 | 000c0595
`)

/** Said of somebody who is not there, and of other things too. */
export const PERHAPS_UNKNOWN_USER = phrases(`
  address rejected | recipient rejected | recipient refused | does not exist | mailbox unavailable | invalid address
  is not known | couldn't be found | could not be found | wasn't found | was not found | not found
  bad destination mailbox | bad address | no user | is not a valid | recipient is not | not recognized | not recognised
  no longer available | no longer valid | is no longer | is unknown | undeliverable address | mailbox invalid
  badly formed | is not a mailbox | recipient does not | address you entered | unbekannt | finner ikke | existiert nicht
`)
