import { archive } from './archive.ts'
import { building } from './building.ts'
import { care } from './care.ts'
import { dismissed } from './dismissed.ts'
import { forms } from './forms.ts'
import { invoices } from './invoices.ts'
import { operations } from './operations.ts'
import { payroll } from './payroll.ts'
import { school } from './school.ts'
import { signIn } from './sign-in.ts'
import { staff } from './staff.ts'
import type { Story } from './story.ts'

/** Every story of the example, as many as there are cases in it. */
export const stories: readonly Story[] = [
  ...payroll,
  ...staff,
  ...invoices,
  ...school,
  ...archive,
  ...signIn,
  ...building,
  ...care,
  ...forms,
  ...operations,
  ...dismissed,
]
