alter table correspondence_history add column state varchar(20);

update correspondence_history set state = case act
    when 'ARRIVE' then 'ARRIVED' when 'CHECK' then 'CHECKED' when 'TO_SECRET_DESK' then 'SECRET_DESK'
    when 'REGISTER' then 'REGISTERED' when 'RETURN_TO_SENDER' then 'RETURNED' when 'ROUTE' then 'ROUTED'
    when 'REFUSE' then 'REGISTERED' when 'ACCEPT' then 'AT_UNIT' when 'ASSIGN' then 'ASSIGNED'
    when 'PROPOSE' then 'PROPOSED' when 'PASS_UP' then 'PROPOSED' when 'SEND_BACK' then 'ASSIGNED'
    when 'DECIDE' then 'ORDERED' when 'REPLY' then 'REPLIED' when 'FILE' then 'FILED' when 'CLOSE' then 'CLOSED'
    when 'ARCHIVE' then 'ARCHIVED' end
  where letter_id in (select id from correspondence_incoming);

update correspondence_history set state = case act
    when 'DRAFT' then 'DRAFT' when 'REVISE' then 'DRAFT' when 'SUBMIT' then 'DRAFT' when 'MARK_CHECKED' then 'CHECKED'
    when 'PROPOSE' then 'PROPOSED' when 'SEND_BACK' then 'DRAFT' when 'SIGN' then 'SIGNED' when 'SEND' then 'SENT'
    when 'CONFIRM_DELIVERY' then 'DELIVERED' when 'ANSWER' then 'ANSWERED' when 'CANCEL' then 'CANCELLED' end
  where letter_id in (select id from correspondence_outgoing);
