-- Mail also comes through a pipe of the mail server in front, and is fetched by IMAP.

alter table mails drop constraint mails_protocol_check;
alter table mails add constraint mails_protocol_check check (protocol in ('smtp', 'lmtp', 'pipe', 'imap', 'page'));
