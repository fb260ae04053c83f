create table records_known_kinds (
  id varchar(81) not null primary key,
  met_at timestamp not null,
  version bigint not null
);
