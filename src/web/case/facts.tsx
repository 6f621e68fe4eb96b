import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { phoneShown } from '../../contract/phone.ts'
import { useFormat } from '../text/format.ts'
import { useWords } from '../text/words-provider.tsx'
import { Status } from '../ui/status.tsx'
import { OpenForm } from './act/open-form.tsx'
import { dayShown } from './confidential/day-shown.ts'
import { ServiceInstruction } from './instruction.tsx'
import { type Action, useScene } from './scene/case-scene.ts'
import { Icon } from './scene/icon.tsx'
import { TroubleNote } from './scene/trouble-note.tsx'
import { useDoing } from './scene/use-doing.ts'
import './facts.css'

/** What is known of the case; what I may change can be changed where it stands. */
export function Facts() {
  const { view } = useScene()
  const words = useWords()
  const { day, moment } = useFormat()
  const { facts } = words.casePage
  const { reporter, owner, handler, team, service } = view
  return (
    <dl className="case-facts">
      <Fact label={facts.reporter} action="correct-requester">
        {reporter.kind === 'user' ? (
          <>
            {reporter.person.name}
            <Sub>{reporter.agency.name}</Sub>
            {reporter.person.email !== null && <Sub>{reporter.person.email}</Sub>}
            {reporter.person.phone !== null && (
              <Sub>
                <a href={`tel:${reporter.person.phone}`}>{phoneShown(reporter.person.phone)}</a>
              </Sub>
            )}
          </>
        ) : (
          <>
            {reporter.supplier.name}
            <Sub>{words.supplierRole[reporter.supplier.role]}</Sub>
          </>
        )}
      </Fact>
      <Fact label={facts.handler} action="assign">
        {handler?.name ?? <span className="quiet">{facts.nobody}</span>}
        <Sub>{team.name}</Sub>
      </Fact>
      {owner !== null && (
        <Fact label={facts.owner} action="change-owner">
          {owner.person?.name ?? <span className="quiet">{facts.nobody}</span>}
          <Sub>{owner.team.name}</Sub>
        </Fact>
      )}
      <Fact label={facts.service} action="describe">
        {service.name}
        {view.instruction !== null && <ServiceInstruction instruction={view.instruction} />}
      </Fact>
      <Fact label={facts.type} action="triage">
        {view.type === null ? <span className="quiet">{facts.notSet}</span> : words.caseType[view.type]}
        {view.area !== null && <Sub>{words.area[view.area]}</Sub>}
      </Fact>
      <Fact label={facts.priority}>
        {view.priority === null ? (
          <span className="quiet">{facts.notSet}</span>
        ) : (
          `${view.priority} ${words.priority[view.priority]}`
        )}
        {view.toldPriority !== null && reporter.kind === 'supplier' && (
          <Sub>{facts.hers(reporter.supplier.name, `${view.toldPriority} ${words.priority[view.toldPriority]}`)}</Sub>
        )}
        {view.impact !== null && view.urgency !== null && (
          <Sub>{facts.levels(words.level[view.impact], words.level[view.urgency])}</Sub>
        )}
      </Fact>
      {view.dealings.length > 0 && (
        <Fact label={facts.supplier} action="log-supplier-number">
          {view.dealings.map(({ supplier, role, reference, phone }) => (
            <span key={supplier.id} className="case-dealing">
              {supplier.name}
              <Sub>
                {words.supplierRole[role]}, {reference ?? facts.noReference}
              </Sub>
              {phone !== null && (
                <Sub>
                  <a href={`tel:${phone}`}>{phoneShown(phone)}</a>
                </Sub>
              )}
            </span>
          ))}
          {view.chain.map(({ supplier, reference }) => (
            <span key={supplier.id} className="case-dealing">
              {supplier.name}
              <Sub>
                {facts.behind}, {reference}
              </Sub>
            </span>
          ))}
        </Fact>
      )}
      <ReadBy />
      <Informing />
      <Links />
      <Fact label={facts.opened}>
        <time dateTime={view.openedAt}>{day(view.openedAt)}</time>
      </Fact>
      <Fact label={facts.changed}>
        <time dateTime={view.changedAt}>{moment(view.changedAt)}</time>
      </Fact>
    </dl>
  )
}

/** Who of the lines reads it: all of them, or those named, why, and until when. */
function ReadBy() {
  const { view } = useScene()
  const { confidential: words } = useWords().casePage
  const { day } = useFormat()
  const { confidential } = view
  if (confidential === null) {
    if (view.allowed['mark-confidential'] !== 'yes') return null
    return (
      <Fact label={words.fact} action="mark-confidential">
        {words.everyone}
      </Fact>
    )
  }
  const why = view.events.findLast(({ type }) => type === 'marked-confidential')?.words['reason']
  return (
    <Fact label={words.fact} action="change-readers">
      {confidential.readers.map(({ id, name, reads }) => (
        <span key={id} className="case-dealing">
          {name}
          {!reads && <Sub>{words.reads}</Sub>}
        </span>
      ))}
      <Sub>{words.basis[confidential.basis]}</Sub>
      {why !== undefined && <Sub>{why}</Sub>}
      <Sub>{words.review(day(dayShown(confidential.reviewOn)))}</Sub>
    </Fact>
  )
}

/** Whether end users are informed, once it is decided or the 3rd line demands it (M.1.3.2, M.2.1.6, M.2.2.6). */
function Informing() {
  const { information } = useScene().view
  const { facts, field, history } = useWords().casePage
  if (information === null || (information.decided === null && !information.demanded)) return null
  const { decided, demanded } = information
  return (
    <Fact label={facts.information} action="decide-information">
      {decided === null ? (
        <span className="quiet">{facts.undecided}</span>
      ) : (
        field.answer[decided.inform ? 'yes' : 'no']
      )}
      {decided?.onlyInformation === true && <Sub>{history.onlyInformation}</Sub>}
      {demanded && <Sub>{facts.demanded}</Sub>}
    </Fact>
  )
}

type FactProps = { readonly label: string; readonly action?: Action; readonly children: ReactNode }

/** One fact, with the act that changes it where I may. */
function Fact({ label, action, children }: FactProps) {
  const { view, start } = useScene()
  const words = useWords()
  return (
    <div className="case-fact">
      <dt>{label}</dt>
      <dd>
        {children}
        {action !== undefined && <OpenForm place="facts" among={[action]} />}
      </dd>
      {action !== undefined && view.allowed[action] === 'yes' && (
        <dd className="case-fact-change">
          <button type="button" onClick={() => start(action, 'facts')} title={words.action[action]}>
            <Icon name="change" />
            <span className="ds-sr-only">{`${label}: ${words.action[action]}`}</span>
          </button>
        </dd>
      )}
    </div>
  )
}

function Sub({ children }: { readonly children: ReactNode }) {
  return <span className="case-sub">{children}</span>
}

function Links() {
  const scene = useScene()
  const { view } = scene
  const { facts, done } = useWords().casePage
  const doing = useDoing(scene)
  if (view.links.length === 0 && view.allowed.link !== 'yes') return null
  return (
    <Fact label={facts.links} action="link">
      {view.links.length === 0 && <span className="quiet">{facts.noLinks}</span>}
      {view.links.map(({ number, title, status }) => (
        <span key={number} className="case-link">
          <Link to="/cases/$number" params={{ number: String(number) }} search={true}>
            {number} {title}
          </Link>
          <Status name={status} />
          {view.allowed.link === 'yes' && (
            <button type="button" onClick={() => doing.run({ action: 'unlink', to: number }, done.unlink)}>
              <span aria-hidden="true">×</span>
              <span className="ds-sr-only">{facts.unlink(number)}</span>
            </button>
          )}
        </span>
      ))}
      <TroubleNote doing={doing} />
    </Fact>
  )
}
