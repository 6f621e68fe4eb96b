-- Mails and files of up to 50 MB are written and read a megabyte at a time.

-- Bytes on their way into their row; laid here and taken away in one transaction, so that nothing of them stays.
create unlogged table laid_bytes (
  of uuid not null,
  place integer not null,
  piece bytea not null,
  primary key (of, place)
);

-- As they are: base64 and pictures hardly grow smaller, and a piece of what is packed cannot be read by itself.
alter table laid_bytes alter column piece set storage external;
alter table mails alter column raw set storage external;
alter table attachments alter column content set storage external;
