create table announcements_drafts (
  id char(36) not null primary key,
  draft_name varchar(200) not null,
  given_text text not null,
  proposal text not null,
  state varchar(20) not null,
  proposed_by varchar(100) not null,
  proposed_at timestamp not null,
  last_by varchar(100),
  last_at timestamp,
  instrument varchar(40),
  revision integer not null,
  version bigint not null
);
create index announcements_of_instrument on announcements_drafts (instrument);
