create table security_accounts (
  name varchar(40) not null primary key,
  person varchar(40) not null,
  roles varchar(800) not null,
  clearance varchar(20) not null,
  password_hash varchar(300),
  must_change boolean not null,
  blocked boolean not null,
  opened_at timestamp not null,
  reset_at timestamp,
  version bigint not null
);

create table security_sign_ins (
  name varchar(40) not null primary key,
  failures integer not null,
  last_failure_at timestamp,
  locked_until timestamp,
  last_sign_in_at timestamp,
  version bigint not null
);

create table security_grants (
  permission varchar(100) not null primary key,
  roles varchar(800) not null,
  version bigint not null
);

create table security_audit (
  entry_number bigint generated always as identity primary key,
  recorded_at timestamp not null,
  account varchar(40) not null,
  act varchar(80) not null,
  subject varchar(300) not null,
  detail varchar(2000) not null
);

create index security_audit_subject on security_audit (subject);

create table security_demo_data (
  name varchar(80) not null primary key,
  loaded_at timestamp not null
);
