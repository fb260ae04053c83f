create table security_clearances (
  id varchar(40) not null primary key,
  account varchar(40) not null,
  clearance_level varchar(20) not null,
  held_from date not null,
  held_until date,
  basis varchar(400) not null,
  withdrawn_on date,
  version bigint not null
);

create index security_clearances_account on security_clearances (account);

insert into security_clearances (id, account, clearance_level, held_from, basis, version)
  select name, name, clearance, cast(opened_at as date), 'ยกมาจากบัญชีเดิม', 0 from security_accounts where clearance <> 'ORDINARY';

alter table security_accounts drop column clearance;
