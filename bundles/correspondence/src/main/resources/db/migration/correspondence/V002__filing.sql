CREATE TABLE correspondence_retention_classes (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  code VARCHAR(20) NOT NULL,
  order_no INTEGER NOT NULL,
  effective_from DATE NOT NULL,
  effective_to DATE,
  keep_years INTEGER,
  basis VARCHAR(20) NOT NULL,
  name_th VARCHAR(200) NOT NULL,
  name_en VARCHAR(200) NOT NULL,
  citation VARCHAR(300) NOT NULL,
  verified VARCHAR(5) NOT NULL
);

CREATE TABLE correspondence_rule_figures (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  code VARCHAR(60) NOT NULL,
  effective_from DATE NOT NULL,
  figure VARCHAR(200) NOT NULL,
  citation VARCHAR(300) NOT NULL,
  verified VARCHAR(5) NOT NULL
);

CREATE TABLE correspondence_salutations (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  order_no INTEGER NOT NULL,
  opening VARCHAR(100) NOT NULL,
  closing VARCHAR(100) NOT NULL,
  used_for VARCHAR(500) NOT NULL,
  verified VARCHAR(5) NOT NULL
);

CREATE TABLE correspondence_filed (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  agency VARCHAR(40) NOT NULL,
  unit VARCHAR(40) NOT NULL,
  direction VARCHAR(20) NOT NULL,
  letter_id VARCHAR(36) NOT NULL,
  doc_no VARCHAR(100) NOT NULL,
  doc_date DATE,
  reg_no INTEGER,
  subject VARCHAR(500) NOT NULL,
  secrecy VARCHAR(20) NOT NULL,
  retention VARCHAR(20) NOT NULL,
  closed_on DATE NOT NULL,
  keep_until DATE,
  file_code VARCHAR(60) NOT NULL,
  place VARCHAR(200) NOT NULL,
  fate VARCHAR(20) NOT NULL,
  list_id VARCHAR(36),
  list_no INTEGER,
  new_date DATE,
  reason VARCHAR(500) NOT NULL,
  destroyed_on DATE,
  tombstone VARCHAR(4000) NOT NULL,
  CONSTRAINT correspondence_filed_once UNIQUE (letter_id)
);
CREATE INDEX correspondence_filed_unit ON correspondence_filed (unit, closed_on);
CREATE INDEX correspondence_filed_due ON correspondence_filed (agency, fate, keep_until);
CREATE INDEX correspondence_filed_list ON correspondence_filed (list_id, list_no);

CREATE TABLE correspondence_destructions (
  id VARCHAR(36) NOT NULL PRIMARY KEY,
  version BIGINT NOT NULL,
  unit VARCHAR(40) NOT NULL,
  year_be INTEGER NOT NULL,
  state VARCHAR(20) NOT NULL,
  items INTEGER NOT NULL,
  made_on DATE NOT NULL,
  committee VARCHAR(1000) NOT NULL,
  decided_by VARCHAR(200) NOT NULL,
  asked_on DATE,
  consent_on DATE,
  record_text VARCHAR(2000) NOT NULL,
  CONSTRAINT correspondence_destructions_once UNIQUE (unit, year_be)
);

INSERT INTO correspondence_retention_classes VALUES ('R10', 0, 'R10', 1, '1983-06-01', NULL, 10, 'CLOSED_DATE', 'เก็บไม่น้อยกว่า 10 ปี (หนังสือทั่วไป)', 'At least 10 years (ordinary)', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R5_DUP', 0, 'R5_DUP', 2, '1983-06-01', NULL, 5, 'CLOSED_DATE', 'เก็บไม่น้อยกว่า 5 ปี (คู่สำเนาที่มีต้นเรื่องค้นได้จากที่อื่น)', 'At least 5 years (copy of an original kept elsewhere)', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57.4', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R1', 0, 'R1', 3, '1983-06-01', NULL, 1, 'CLOSED_DATE', 'เก็บไม่น้อยกว่า 1 ปี (เรื่องธรรมดาสามัญ)', 'At least 1 year (routine)', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57.5', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R5_FIN', 0, 'R5_FIN', 4, '2005-09-24', NULL, 5, 'CLOSED_DATE', 'เก็บไม่น้อยกว่า 5 ปี (การเงินที่ สตง. ตรวจแล้วไม่มีปัญหา)', 'At least 5 years (financial, audited without issue)', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ (ฉบับที่ 2) พ.ศ. 2548 ข้อ 57.6', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R_SECRET', 0, 'R_SECRET', 5, '1983-06-01', NULL, NULL, 'CLOSED_DATE', 'ตามระเบียบว่าด้วยการรักษาความลับของทางราชการ', 'As the rules on official secrets say', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57.1', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R_CASE', 0, 'R_CASE', 6, '1983-06-01', NULL, NULL, 'CLOSED_DATE', 'ตามกฎหมายว่าด้วยเรื่องนั้น (สำนวนและหลักฐานทางคดี)', 'As the law on the matter says (cases, evidence)', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57.2', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R_HIST', 0, 'R_HIST', 7, '1983-06-01', NULL, NULL, 'CLOSED_DATE', 'เก็บตลอดไป หรือตามที่หอจดหมายเหตุแห่งชาติกำหนด', 'For ever, or as the National Archives decide', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 57.3', 'no');
INSERT INTO correspondence_retention_classes VALUES ('R_PERM', 0, 'R_PERM', 8, '1983-06-01', NULL, NULL, 'CLOSED_DATE', 'ห้ามทำลาย', 'Never to be destroyed', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526', 'no');

INSERT INTO correspondence_rule_figures VALUES ('sla-normal', 0, 'first-action.NORMAL', '1983-06-01', '3 working-days', 'เป้าหมายภายใน เทียบระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 28', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sla-urgent', 0, 'first-action.URGENT', '1983-06-01', '1 working-days', 'เป้าหมายภายใน เทียบระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 28', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sla-very-urgent', 0, 'first-action.VERY_URGENT', '1983-06-01', '4 working-hours', 'เป้าหมายภายใน เทียบระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 28', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sla-most-urgent', 0, 'first-action.MOST_URGENT', '1983-06-01', '1 working-hours', 'เป้าหมายภายใน เทียบระเบียบงานสารบรรณ พ.ศ. 2526 ข้อ 28', 'no');
INSERT INTO correspondence_rule_figures VALUES ('office-hours', 0, 'office-hours', '1959-01-01', '08:30-16:30', 'ประกาศคณะรัฐมนตรีว่าด้วยเวลาทำงานและวันหยุดราชการ พ.ศ. 2502', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sign-external', 0, 'sign.EXTERNAL_LETTER', '1983-06-01', 'HEAD,DEPUTY_HEAD,DIRECTOR', 'คำสั่งมอบอำนาจของส่วนราชการ', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sign-circular', 0, 'sign.CIRCULAR', '1983-06-01', 'HEAD,DEPUTY_HEAD,DIRECTOR', 'คำสั่งมอบอำนาจของส่วนราชการ', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sign-memo', 0, 'sign.MEMO', '1983-06-01', 'HEAD,DEPUTY_HEAD,DIRECTOR', 'คำสั่งมอบอำนาจของส่วนราชการ', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sign-order', 0, 'sign.ORDER', '1983-06-01', 'HEAD,DEPUTY_HEAD', 'คำสั่งมอบอำนาจของส่วนราชการ', 'no');
INSERT INTO correspondence_rule_figures VALUES ('sign-announcement', 0, 'sign.ANNOUNCEMENT', '1983-06-01', 'HEAD,DEPUTY_HEAD', 'คำสั่งมอบอำนาจของส่วนราชการ', 'no');
INSERT INTO correspondence_rule_figures VALUES ('survey-days', 0, 'destruction.survey-days', '1983-06-01', '60', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 66', 'no');
INSERT INTO correspondence_rule_figures VALUES ('archives-days', 0, 'destruction.archives-days', '1983-06-01', '60', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 70', 'no');
INSERT INTO correspondence_rule_figures VALUES ('committee-members', 0, 'destruction.committee-members', '1983-06-01', '3', 'ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526 ข้อ 67', 'no');
INSERT INTO correspondence_rule_figures VALUES ('old-letter-days', 0, 'receipt.old-letter-days', '1983-06-01', '90', 'เกณฑ์เตือนภายใน', 'no');

INSERT INTO correspondence_salutations VALUES ('ordinary', 0, 1, 'เรียน', 'ขอแสดงความนับถือ', 'บุคคลและเจ้าหน้าที่ทั่วไป', 'yes');
INSERT INTO correspondence_salutations VALUES ('high', 0, 2, 'กราบเรียน', 'ขอแสดงความนับถืออย่างยิ่ง', 'ประธานองคมนตรี นายกรัฐมนตรี ประธานรัฐสภา ประธานศาลฎีกา อัยการสูงสุด รัฐบุรุษ และผู้ดำรงตำแหน่งตามที่กำหนด', 'no');
INSERT INTO correspondence_salutations VALUES ('monk', 0, 3, 'นมัสการ', 'ขอนมัสการด้วยความเคารพ', 'พระภิกษุทั่วไป', 'no');
INSERT INTO correspondence_salutations VALUES ('high-monk', 0, 4, 'นมัสการด้วยความเคารพอย่างยิ่ง', 'ขอนมัสการด้วยความเคารพอย่างยิ่ง', 'สมเด็จพระราชาคณะและพระราชาคณะ', 'no');
