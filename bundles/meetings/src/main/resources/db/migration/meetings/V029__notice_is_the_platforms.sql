drop table meetings_notice_rules;
