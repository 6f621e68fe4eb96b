import type { MailTexts } from './nb.ts'

export const sv: MailTexts = {
  untitled: 'Utan ämne',
  passedOnWithoutWords: 'Vidarebefordrat utan egna ord.',
  noReference: 'inte angivet',
  releaseDrafted: it =>
    `Hej ${it.name},\n\n${it.version} har kommit, och ärende ${it.number} ”${it.title}” skulle lösas i den. Ett brev till ${it.requester} ligger klart. Läs igenom det och skicka det:\n\n${it.link}`,
  versionReleased: it =>
    `Hej,\n\nVi skrev att ditt ärende ”${it.title}” blir löst i ${it.version}. Den versionen har nu kommit.\n\nÄr det fortfarande inte som det ska, svara på det här brevet.`,
  readingAsked: it => `Någon har bett om en länk för att läsa ärende ${it.number}.`,
  numberOnly: it =>
    `Hej,\n\nDet finns något nytt att läsa i ärende ${it.number}. Logga in för att läsa och svara:\n${it.link}\n\nInnehållet skickas inte med e-post. Har du inte valt något lösenord än, välj ”Glömt lösenordet?” på inloggningssidan.`,
  /** To the administrator who tries whether letters leave. */
  testSubject: 'Prov från Linje',
  test: it => `Detta är ett prov från Linje. Kommer det fram kan Linje skicka e-post.\n\n${it.link}`,
  noticeOver: it =>
    `Hej,\n\nDu skrev till oss om ”${it.title}” (ärende ${it.number}). Det hänger ihop med ”${it.notice}”, som nu är över:\n\n${it.text}\n\nFungerar det fortfarande inte hos dig? Svara på det här mejlet.`,
}
