alter table records_entries add column record_key varchar(40) not null default '';
alter table records_entries add column reference varchar(120) not null default '';
alter table records_entries add column status varchar(40) not null default '';
alter table records_entries add column holder varchar(40);
alter table records_entries add column haste integer not null default 3;
alter table records_entries add column personal varchar(100) not null default '';
alter table records_entries add column due_day date not null default '9999-12-31';
alter table records_entries add column changed_at timestamp;
alter table records_entries add column ended_on date;
alter table records_entries add column destroyable_from date;
update records_entries set record_key = substr(id, locate(':', id, locate(':', id) + 1) + 1);
update records_entries set changed_at = timestamp(begun, time('00:00:00'));
update records_entries set due_day = coalesce(deadline, date('9999-12-30')) where open_matters > 0;
alter table records_entries alter column changed_at not null;
create index records_entries_key on records_entries (record_key);
create index records_entries_due on records_entries (due_day, haste, id);
create index records_entries_lot_due on records_entries (lot_id, due_day, haste, id);
create index records_entries_changed on records_entries (changed_at desc, id);
create index records_entries_holder on records_entries (holder, due_day);
create index records_entries_destroyable on records_entries (destroyable_from);
drop index records_entries_lot;
create table records_tasks (
  id char(36) not null primary key,
  record_id varchar(122) not null,
  source varchar(40) not null,
  what varchar(40) not null,
  doer varchar(140) not null,
  due_day date,
  version bigint not null
);
create index records_tasks_record on records_tasks (record_id);
create index records_tasks_doer on records_tasks (doer, record_id);
create table records_links (
  id char(36) not null primary key,
  record_id varchar(122) not null,
  kind varchar(40) not null,
  other_id varchar(122) not null,
  version bigint not null
);
create index records_links_record on records_links (record_id);
create index records_links_other on records_links (other_id);
