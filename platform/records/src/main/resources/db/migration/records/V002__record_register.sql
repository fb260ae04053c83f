create table records_lots (
  id integer not null primary key,
  module varchar(40) not null,
  record_type varchar(40) not null,
  founder varchar(40) not null,
  unit varchar(40) not null,
  steps integer not null,
  version bigint not null
);
create index records_lots_founder on records_lots (founder, module, record_type, steps);
create index records_lots_unit on records_lots (unit);
create table records_entries (
  id varchar(122) not null primary key,
  lot_id integer not null,
  title varchar(500) not null,
  secrecy varchar(20) not null,
  begun date not null,
  open_matters integer not null,
  deadline date,
  amount numeric(17, 2),
  version bigint not null
);
create index records_entries_lot on records_entries (lot_id);
create table records_hand_overs (
  id varchar(100) not null primary key,
  from_unit varchar(40) not null,
  on_day date not null,
  instrument varchar(40) not null,
  clause varchar(40),
  made_at timestamp not null,
  version bigint not null
);
create table records_lot_steps (
  id varchar(60) not null primary key,
  lot_id integer not null,
  step_no integer not null,
  unit varchar(40) not null,
  hand_over varchar(100) not null,
  version bigint not null
);
create index records_lot_steps_lot on records_lot_steps (lot_id, step_no);
create index records_lot_steps_hand_over on records_lot_steps (hand_over);
create table records_moves (
  id varchar(140) not null primary key,
  record_id varchar(122) not null,
  move_no integer not null,
  from_lot integer not null,
  from_step integer not null,
  to_lot integer not null,
  on_day date not null,
  hand_over varchar(100),
  version bigint not null
);
create index records_moves_record on records_moves (record_id, move_no);
create index records_moves_hand_over on records_moves (hand_over);
