import type { PortalTexts } from './nb.ts'

/** What a supplier's report of a fault says in English. */
export const reportEn: PortalTexts['report'] = {
  title: 'Report a fault',
  fault: 'What is the fault?',
  faultHint: 'The error text, and what you see.',
  service: 'Which service is it about?',
  area: 'Where is the fault?',
  unknown: 'Not known',
  areas: { infrastructure: 'Infrastructure, part not known', 'integrated-system': 'Integrated system' },
  priority: 'How important is it?',
  priorityHint: 'If it is critical, call the 2nd line as well.',
  notSet: 'Not set',
  found: 'When was it found?',
  cure: 'Possible solution',
  status: 'How does the case stand with you?',
  readers: 'Only the 2nd line and your own organisation read what you write.',
  next: 'You get our case number at once.',
  submit: 'Report the fault',
}
