create table desk_notes (
  id varchar(36) not null primary key,
  text varchar(32000) not null,
  version bigint not null
);
