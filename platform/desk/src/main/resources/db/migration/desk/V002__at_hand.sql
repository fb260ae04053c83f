create table desk_at_hand (
  id varchar(200) not null primary key,
  person varchar(40) not null,
  record_id varchar(122) not null,
  opened_at timestamp,
  favoured_at timestamp,
  version bigint not null
);
create index desk_at_hand_opened on desk_at_hand (person, opened_at);
create table desk_homes (
  id varchar(40) not null primary key,
  first_cards varchar(4000) not null,
  hidden_cards varchar(4000) not null,
  version bigint not null
);
