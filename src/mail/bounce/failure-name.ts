/**
 * Why a mail did not arrive. The names are those the field's libraries use; `userunknown`, `hostunknown`, `hasmoved`
 * and `notaccept` mean that the address is gone for good. `filtered`: refused as if she were not there, but after she
 * had been accepted, or without word of when. `onhold`: told in words that nobody has met; `undefined`: nothing told.
 */
export type FailureClass =
  | (
      | 'authfailure'
      | 'badreputation'
      | 'blocked'
      | 'contenterror'
      | 'expired'
      | 'failedstarttls'
      | 'filtered'
      | 'hasmoved'
    )
  | ('hostunknown' | 'mailboxfull' | 'mailererror' | 'mesgtoobig' | 'networkerror' | 'norelaying' | 'notaccept')
  | (
      | 'notcompliantrfc'
      | 'onhold'
      | 'policyviolation'
      | 'rejected'
      | 'requireptr'
      | 'securityerror'
      | 'spamdetected'
      | 'speeding'
    )
  | (
      | 'suspend'
      | 'syntaxerror'
      | 'systemerror'
      | 'systemfull'
      | 'toomanyconn'
      | 'undefined'
      | 'userunknown'
      | 'virusdetected'
    )
