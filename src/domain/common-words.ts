/**
 * Words that passwords are made of when people do not think: the head of every published list of leaked passwords, and
 * what stands there in Norwegian and Swedish. In lower case; the longest is looked for first.
 */
export const commonWords: readonly string[] = `
  password passord passordet lösenord losenord lösenordet salasana kennwort passwort pass passwd secret
  hemmelig hemmeligheten hemmeleg hemlig hemligt hemlighet hemligheten
  qwertyuiop qwerty qwertz azerty asdfghjkl asdfgh asdf zxcvbnm zxcvbn yuiop hjkl qazwsxedc qazwsx qaz wsx edc
  1q2w3e4r5t 1q2w3e4r 1qaz2wsx 1q2w q1w2e3r4 abc123 a1b2c3 123 321 147 258 369 741 852 963
  welcome velkommen velkomen välkommen valkommen hello hallo hei hej heisann hejsan goddag
  letmein login logginn innlogging inlogg access tilgang åtkomst opensesame sesamsesam sesam changeme change skift bytt byt
  admin administrator administratör root system server computer datamaskin dator internet nettverk nätverk default standard
  master user bruker brukar användare guest gjest gäst test testing demo example eksempel exempel temp midlertidig
  linje desk support brukerstøtte kundeservice helpdesk service jobb jobben arbeid arbete kontor kommune kommun skole skola skule
  iloveyou loveyou love jegelskerdeg elsker jagälskardig älskar älskling elskling kjærlighet kärlek skatt skatten
  sommer sommar summer vinter winter vår våren spring høst haust höst autumn jul julen påske påsk
  januar februar mars april mai juni juli august september oktober november desember januari februari maj augusti december
  mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tisdag torsdag lördag söndag monday friday sunday
  norge noreg norway sverige sweden oslo bergen trondheim stavanger stockholm göteborg malmö
  fotball fotboll football soccer hockey rosenborg brann vålerenga liverpool arsenal chelsea manchester united
  dragon monkey shadow sunshine princess prinsesse prinsessa superman batman starwars pokemon ninja killer tiger
  katt katten hund hunden hest hesten häst mamma pappa baby familie familj blomst blomma sol måne
  one two three four tre fire fem seks sju åtte ett två fyra sex åtta nio tio
`
  .trim()
  .split(/\s+/)
