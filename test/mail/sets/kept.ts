/** Where we read a given sample otherwise than its makers and mean to: set, sample, and why. */
export const KEPT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'replies/trimmer: quoted': {
    'embedded_email_1.txt': 'marks with a name ("Richard>") stay as they were sent: nothing is rewritten',
    'embedded_email_7.txt': 'marks with a letter ("C>") stay as they were sent',
    'embedded_email_spanish_2.txt': 'quoted-printable that nobody announced is decoded, since people cannot read it',
  },
  bounces: {
    'lhost-exchange2007-05.eml': 'the report itself says 4.4.7 (RFC 3464 Status); 4.4.1 stands only in a transcript',
  },
  'mime/stalwart': {
    '049.eml': 'the three files written into the text with uuencode are files to us',
  },
  'mime/stalwart: dates': {
    '20 11 (some 44 comments(more comments ))': 'a month in digits: day and month would be a guess',
    '4 8 15 16 23 42, 4 8 15 16 23 42, 4 8 15': 'no date',
    'Tue, 1 Jul 2003 ((invalid) comment) 10:5': 'a comment with a bracket too many does not hide the date',
    'by 2002:aa7:cd10:0:b0:45c:2c83:1208 with': 'a Received field; we ask for Date alone',
  },
  'mime/stalwart: addresses': {
    'Mary Smith <@node.test:mary@example.net>': 'the route is not the address (RFC 5322 section 4.4)',
    'John Doe <jdoe@machine(comment). example': 'blanks around a point are none of the address (RFC 5322 section 4.4)',
    'test@test.com invalid@address.com': 'two addresses without a comma are none (ACCEPTANCE B07)',
  },
  'mime/stalwart: types': {
    "application/pdf filename*0*=iso-8859-1'e": 'a character set told in each piece, against RFC 2231',
    'image/jpeg; name="=?iso-8859-1?B?4Q==?=': 'blanks between encoded words are none (RFC 2047 section 6.2)',
    'inva/lid; name="': 'a name of blanks is no name',
    "test/encoded; key4*=us-ascii''foo; key*9": 'piece 9999 without those before it is left out',
    'malicious/attempt; 1*2*=a; 3**=b; 4***=c': 'no parameters of anybody',
  },
}
