create table audit_entries (
  id bigint generated always as identity primary key,
  kind varchar(1) not null,
  recorded_at timestamp not null,
  account varchar(40) not null,
  post varchar(300) not null,
  act varchar(80) not null,
  subject varchar(300) not null,
  detail varchar(8000) not null,
  layout varchar(32) not null,
  row_digest varchar(64) not null,
  salt varchar(32) not null,
  mac varchar(64) not null,
  seal_no bigint,
  hash varchar(64)
);
create index audit_entries_seal on audit_entries (seal_no);
create index audit_entries_subject on audit_entries (subject);

create table audit_head (
  id integer not null primary key,
  seal_no bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, seal_no, hash)
  values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

create table audit_layouts (
  id varchar(32) not null primary key,
  table_name varchar(128) not null,
  content varchar(16000) not null,
  used_from timestamp not null
);

create table audit_comments (
  id char(36) not null primary key,
  record varchar(122) not null,
  account varchar(40) not null,
  person varchar(40) not null,
  person_name varchar(200) not null,
  post varchar(300) not null,
  body varchar(8000) not null,
  mentioned varchar(2000) not null,
  said_at timestamp not null,
  edited_at timestamp,
  deleted_at timestamp,
  version bigint not null
);
create index audit_comments_record on audit_comments (record, said_at);
