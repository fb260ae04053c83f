alter table records_series add column frozen_by varchar(36);
create table records_freezes (
  id varchar(36) not null primary key,
  unit varchar(40) not null,
  on_day date not null,
  instrument varchar(40) not null,
  clause varchar(40),
  change_name varchar(100) not null,
  reopened_by varchar(100),
  made_at timestamp not null,
  version bigint not null
);
create index records_freezes_unit on records_freezes (unit);
create index records_freezes_change on records_freezes (change_name);
