import type { NamedSupplier } from '../domain/case/command.ts'
import type { CaseNumber, SupplierId } from '../domain/id.ts'
import type { Reader } from './database.ts'
import { sql } from './sql.ts'

/** A supplier and the look of her case numbers, as it was set up; null where it was not. */
export type NumberedSupplier = NamedSupplier & { readonly numberPattern: string | null }

/** Her, and all who are reached through her, however far behind (O-6); she herself comes first. */
export function withThoseBehind(tx: Reader, supplier: SupplierId): Promise<readonly NumberedSupplier[]> {
  return tx.all(sql<NumberedSupplier>`
    with recursive behind as (
      select s.id, 0 as far from suppliers s where s.id = ${supplier}
      union select s.id, b.far + 1 from suppliers s join behind b on s.through_id = b.id where b.far < 5
    )
    select s.id, s.role, s.through_id as through, s.number_pattern as "numberPattern"
    from behind b join suppliers s on s.id = b.id order by b.far, s.key`)
}

/**
 * Cases of a supplier by her own numbers for them, or by the numbers of those behind her (O-16): two at most, for more
 * than one is a doubt already.
 */
export async function casesByNumbers(
  tx: Reader,
  supplier: SupplierId,
  numbers: { readonly own: readonly string[]; readonly behind: readonly string[] },
): Promise<readonly CaseNumber[]> {
  const rows = await tx.all(sql<{ number: CaseNumber }>`
    select d.case_number as number from case_suppliers d
      where d.supplier_id = ${supplier} and lower(d.reference) = any(${numbers.own.map(lower)}::text[])
    union select c.number from unnest(${numbers.behind}::text[]) as told
      join cases c on c.chain <> '[]' and c.chain @> jsonb_build_array(jsonb_build_object('reference', told))
      join case_suppliers d on d.case_number = c.number and d.supplier_id = ${supplier}
    limit 2`)
  return rows.map(row => row.number)
}

function lower(number: string): string {
  return number.toLowerCase()
}
