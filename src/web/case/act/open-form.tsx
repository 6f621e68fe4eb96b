import type { ReactNode } from 'react'
import { type Action, type Place, useScene } from '../scene/case-scene.ts'
import { DescribeForm, LinkForm, ServiceForm, StepForm, TitleForm } from './case-forms.tsx'
import { ChangeReadersForm, LiftingForm, MarkConfidentialForm, ReviewForm } from './confidential-forms.tsx'
import { CloseForm, ConfirmForm, ObjectForm, SolveForm, WaitForm } from './course-forms.tsx'
import { AssignForm, HandOverForm, OwnerForm, RequesterForm, ReturnForm } from './hands-forms.tsx'
import { InformDemandForm, InformForm } from './inform-forms.tsx'
import { SendToSupplierForm, SupplierNumberForm } from './supplier-forms.tsx'
import { TriageForm } from './triage-form.tsx'

/** The form of the act that was asked for here, if one was. */
export function OpenForm({ place, among }: { readonly place: Place; readonly among?: readonly Action[] }) {
  const { open } = useScene()
  if (open === null || open.place !== place) return null
  if (among !== undefined && !among.includes(open.action)) return null
  return formOf(open.action, place)
}

/** Acts without a form ask for nothing, or are written in the conversation. */
function formOf(action: Action, place: Place): ReactNode {
  switch (action) {
    case 'describe':
      if (place === 'title') return <TitleForm />
      return place === 'facts' ? <ServiceForm /> : <DescribeForm />
    case 'correct-requester':
      return <RequesterForm />
    case 'triage':
      return <TriageForm />
    case 'assign':
      return <AssignForm />
    case 'change-owner':
      return <OwnerForm />
    case 'hand-over':
      return <HandOverForm />
    case 'return':
      return <ReturnForm />
    case 'send-to-supplier':
      return <SendToSupplierForm />
    case 'log-supplier-number':
      return <SupplierNumberForm />
    case 'decide-information':
      return <InformForm />
    case 'demand-information':
      return <InformDemandForm />
    case 'wait':
      return <WaitForm />
    case 'solve':
      return <SolveForm />
    case 'confirm':
      return <ConfirmForm />
    case 'object':
      return <ObjectForm />
    case 'close':
    case 'close-as-information':
    case 'dismiss':
      return <CloseForm />
    case 'link':
      return <LinkForm />
    case 'complete-step':
      return <StepForm />
    case 'mark-confidential':
      return <MarkConfidentialForm />
    case 'change-readers':
      return <ChangeReadersForm />
    case 'review-confidential':
      return <ReviewForm />
    case 'propose-lifting':
    case 'decline-lifting':
      return <LiftingForm action={action} />
    case 'take':
    case 'release':
    case 'resume':
    case 'send-back':
    case 'reopen':
    case 'withdraw':
    case 'write-public':
    case 'write-internal':
    case 'write-supplier':
    case 'publish-notice':
    case 'relay-notice':
    case 'end-notice':
    case 'agree-to-lifting':
      return null
    default:
      return action satisfies never
  }
}
