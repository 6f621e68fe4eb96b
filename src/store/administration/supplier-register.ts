import type { Supplier, SupplierFields } from '../../contract/administration-supplier.ts'
import type { Reader } from '../database.ts'
import { type Statement, sql } from '../sql.ts'
import { following, holding } from './narrowing.ts'
import type { Kept, Register, RegisterPage } from './register.ts'

/** Suppliers; the one she is reached through is named by its key. */
export const supplierRegister: Register<SupplierFields> = {
  byIds: (tx, ids) => tx.all(sql`${suppliers} where r.id = any(${ids}::uuid[])`),
  byKeys: (tx, keys) => tx.all(sql`${suppliers} where r.key = any(${keys}::text[])`),
  holders: {
    key: (tx, values) => tx.all(sql`select key as value, id from suppliers where key = any(${values}::text[])`),
  },
  async insert(tx, things) {
    await tx.run(sql`
      insert into suppliers (id, key, name, role, parts, email, critical_email, phone, critical_phone, language, contract,
        contract_until, number_pattern, follow_up, active)
      select id, key, name, role, parts, email, "criticalEmail", phone, "criticalPhone", language, contract,
        "contractUntil", "numberPattern", "followUp", active from ${rows(things)}`)
    await reachThrough(tx, things)
  },
  async update(tx, things) {
    await tx.run(sql`
      update suppliers s set name = r.name, role = r.role, parts = r.parts, email = r.email,
        critical_email = r."criticalEmail", phone = r.phone, critical_phone = r."criticalPhone", language = r.language,
        contract = r.contract, contract_until = r."contractUntil", number_pattern = r."numberPattern",
        follow_up = r."followUp", active = r.active
      from ${rows(things)} where s.id = r.id`)
    await reachThrough(tx, things)
  },
}

/** A page of suppliers by name. */
export function supplierPage(tx: Reader, page: RegisterPage): Promise<Supplier[]> {
  return tx.all(sql<Supplier>`
    ${suppliers}
    where ${holding(sql`concat_ws(' ', r.name, r.key, r.email, r.contract)`, page.q)} and ${following(sql`suppliers`, page)}
    order by r.name, r.id limit ${page.limit}`)
}

/** Keys of suppliers that are reached through another one, of all there are. */
export function reachedThrough(tx: Reader): Promise<{ readonly key: string; readonly through: string }[]> {
  return tx.all(sql<{ key: string; through: string }>`
    select s.key, t.key as through from suppliers s join suppliers t on t.id = s.through_id`)
}

/** Once all of them are there, for one may be reached through another that came with her. */
async function reachThrough(tx: Reader, things: readonly Kept<SupplierFields>[]): Promise<void> {
  await tx.run(sql`
    update suppliers s set through_id = (select t.id from suppliers t where t.key = r.through)
    from ${rows(things)} where s.id = r.id`)
}

const suppliers = sql<Supplier>`
  select r.id, r.key, r.name, r.role, r.parts, r.email, r.critical_email as "criticalEmail", r.phone,
    r.critical_phone as "criticalPhone", r.language, r.contract, r.contract_until::text as "contractUntil",
    r.number_pattern as "numberPattern", r.follow_up as "followUp", t.key as through, r.active
  from suppliers r left join suppliers t on t.id = r.through_id`

function rows(things: readonly Kept<SupplierFields>[]): Statement<unknown> {
  return sql`jsonb_to_recordset(${JSON.stringify(things)}::jsonb)
    as r (id uuid, key text, name text, role text, parts text[], email text, "criticalEmail" text, phone text,
      "criticalPhone" text, language text, contract text, "contractUntil" date, "numberPattern" text, "followUp" text,
      through text, active boolean)`
}
