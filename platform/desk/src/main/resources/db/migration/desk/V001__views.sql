create table desk_views (
  id char(36) not null primary key,
  list_name varchar(120) not null,
  person varchar(40) not null,
  unit varchar(40),
  name varchar(100) not null,
  state varchar(4000) not null,
  saved_at timestamp not null,
  version bigint not null
);
create index desk_views_of_list on desk_views (list_name, person);
create index desk_views_of_unit on desk_views (unit);

create table desk_looks (
  id varchar(200) not null primary key,
  person varchar(40) not null,
  list_name varchar(120) not null,
  state varchar(4000) not null,
  version bigint not null
);

create table desk_moves (
  id varchar(200) not null primary key,
  hand_over varchar(120) not null,
  view_id char(36) not null,
  former_unit varchar(40) not null
);
create index desk_moves_of_hand_over on desk_moves (hand_over);
