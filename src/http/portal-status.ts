import type { FastifyReply } from 'fastify'
import { readPublicStatus } from '../desk/notice/public-notices.ts'
import type { Frame } from './mount.ts'
import { mountOpenPage, show } from './page.ts'
import { statusCalendar } from './portal/status-calendar.ts'
import { statusFeed } from './portal/status-feed.ts'
import { STATUS_PATH, statusPage } from './portal/status-page.ts'
import { statusTexts } from './portal/text/status-texts.ts'

/** The public status page, its feed and its calendar, for anybody: what the writers of notices have made public. */
export function mountStatus(frame: Frame): void {
  const { house } = frame
  const url = `${house.baseUrl}${STATUS_PATH}`
  mountOpenPage(frame, 'GET', STATUS_PATH, async ({ setting, asked, reply }) =>
    show(reply, statusPage(setting, await readPublicStatus(house, asked('before')))),
  )
  mountOpenPage(frame, 'GET', `${STATUS_PATH}/feed.atom`, async ({ setting, reply }) => {
    const { language } = setting
    const { now, planned, information, ended } = await readPublicStatus(house, undefined)
    const about = { language, title: statusTexts[language].title, author: setting.looks.name ?? 'Linje', url }
    const feed = statusFeed({ ...about, now: house.now() }, [...now, ...planned, ...information, ...ended])
    return file(reply, 'application/atom+xml; charset=utf-8', feed.markup)
  })
  mountOpenPage(frame, 'GET', `${STATUS_PATH}/calendar.ics`, async ({ setting, reply }) => {
    const { now, planned, ended } = await readPublicStatus(house, undefined)
    const name = statusTexts[setting.language].title
    const calendar = statusCalendar(name, house.mailDomain, url, [...now, ...planned, ...ended])
    return file(reply, 'text/calendar; charset=utf-8', calendar)
  })
}

function file(reply: FastifyReply, type: string, text: string): FastifyReply {
  return reply.type(type).header('cache-control', 'no-cache').header('vary', 'accept-language, cookie').send(text)
}
