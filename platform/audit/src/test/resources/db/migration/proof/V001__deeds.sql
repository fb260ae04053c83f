create table proof_deeds (
  id char(36) not null primary key,
  title varchar(300) not null,
  decided boolean not null,
  amount decimal(17, 2),
  signed_at timestamp,
  place integer not null,
  paper varchar(64),
  version bigint not null
);
create table proof_lines (
  deed_id char(36) not null,
  line_no integer not null,
  words varchar(300) not null,
  primary key (deed_id, line_no)
);
