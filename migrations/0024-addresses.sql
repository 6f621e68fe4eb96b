-- What is known of addresses that we write to.

-- Those that took no mail when we last wrote to them; by address, so that one who gets another is reachable again.
create table unreachable_addresses (
  -- In lower case.
  address text primary key,
  since timestamptz not null,
  reason text not null check (reason in ('userunknown', 'hostunknown', 'hasmoved', 'notaccept'))
);

-- How many receipts went to strangers of late, all together (E07).
create index stranger_receipts_sent on stranger_receipts (sent_at);
