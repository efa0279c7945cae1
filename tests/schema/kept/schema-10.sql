-- Schema 10, as the program of 7711b24 wrote it; made by make.py.
BEGIN TRANSACTION;
CREATE TABLE absences (
    person     TEXT NOT NULL REFERENCES people (name),
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    substitute TEXT NOT NULL, -- empty for the unit's alternate
    PRIMARY KEY (person, first_day)
) STRICT, WITHOUT ROWID;
INSERT INTO "absences" VALUES('Ada Example','2027-01-04','2027-01-17','Dora Example');
CREATE TABLE answers (
    id      INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    what    TEXT NOT NULL, -- acknowledged, snoozed
    until   TEXT NOT NULL,
    note    TEXT NOT NULL,
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
INSERT INTO "answers" VALUES(1,3,'acknowledged','2027-02-10','drafting','uid 0','2027-02-01T08:00:01Z');
CREATE TABLE assignments (
    task_id INTEGER PRIMARY KEY REFERENCES tasks (id),
    unit    TEXT NOT NULL,
    owner   TEXT NOT NULL,
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
INSERT INTO "assignments" VALUES(5,'desk','','uid 0','2026-11-23T08:00:07Z');
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL, -- "uid 1000", "mandated"
    action  TEXT NOT NULL, -- "task.created", "document.ingested" …
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "audit" VALUES(1,'2026-11-23T08:00:00Z','uid 0','people.imported','staff.csv','3 people, 1 units');
INSERT INTO "audit" VALUES(2,'2026-11-23T08:00:01Z','uid 0','person.away','Ada Example','2027-01-04 to 2027-01-17, substitute Dora Example');
INSERT INTO "audit" VALUES(3,'2026-11-23T08:00:01Z','uid 0','route.added','desk','actor HC');
INSERT INTO "audit" VALUES(4,'2026-11-23T08:00:01Z','uid 0','task.created','A/HRC/RES/50/91:1.1','');
INSERT INTO "audit" VALUES(5,'2026-11-23T08:00:01Z','uid 0','resolution.ingested','A/HRC/RES/50/91','old.txt: 1 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(6,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/61/L.31:1.1','');
INSERT INTO "audit" VALUES(7,'2026-11-23T08:00:02Z','uid 0','resolution.ingested','A/HRC/61/L.31','draft.txt: 1 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(8,'2026-11-23T08:00:02Z','uid 0','resolution.adopted','A/HRC/RES/61/96','was A/HRC/61/L.31');
INSERT INTO "audit" VALUES(9,'2026-11-23T08:00:02Z','uid 0','task.adopted','A/HRC/RES/61/96:1.1','was A/HRC/61/L.31:1.1');
INSERT INTO "audit" VALUES(10,'2026-11-23T08:00:02Z','uid 0','resolution.ingested','A/HRC/RES/61/96','earlier.txt: 0 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(11,'2026-11-23T08:00:02Z','uid 0','resolution.ingested','A/HRC/RES/61/96','again.txt: 0 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(12,'2026-11-23T08:00:03Z','uid 0','resolution.ingested','A/HRC/RES/61/96','corrigendum.txt: 0 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(13,'2026-11-23T08:00:03Z','A/HRC/RES/63/97','session.set','HRC/63','7 September–7 October 2026 confirmed (printed on A/HRC/RES/63/97), before 7 September–7 October 2026 tentative (as officially announced or reported)');
INSERT INTO "audit" VALUES(14,'2026-11-23T08:00:03Z','uid 0','task.created','A/HRC/RES/63/97:1.1','');
INSERT INTO "audit" VALUES(15,'2026-11-23T08:00:03Z','uid 0','task.created','A/HRC/RES/63/97:2.1','');
INSERT INTO "audit" VALUES(16,'2026-11-23T08:00:03Z','uid 0','task.created','A/HRC/RES/63/97:3.1','');
INSERT INTO "audit" VALUES(17,'2026-11-23T08:00:03Z','uid 0','task.created','A/HRC/RES/63/97:4.1','');
INSERT INTO "audit" VALUES(18,'2026-11-23T08:00:03Z','uid 0','task.created','A/HRC/RES/63/97:5.1','');
INSERT INTO "audit" VALUES(19,'2026-11-23T08:00:03Z','uid 0','task.created','A/HRC/RES/63/97:6.1','');
INSERT INTO "audit" VALUES(20,'2026-11-23T08:00:03Z','uid 0','resolution.ingested','A/HRC/RES/63/97','later.txt: 6 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(21,'2026-11-23T08:00:04Z','uid 0','session.set','HRC/66','13 September–8 October 2027 tentative (letter), before 13 September–13 October 2027 projected (projected: the Monday on or after 7 September, as since 2021)');
INSERT INTO "audit" VALUES(22,'2026-11-23T08:00:04Z','uid 0','holidays.set','Geneva 2027','1 days from days-off.csv');
INSERT INTO "audit" VALUES(23,'2026-11-23T08:00:04Z','uid 0','task.updated','A/HRC/RES/63/97:1.1','drafting');
INSERT INTO "audit" VALUES(24,'2026-11-23T08:00:05Z','uid 0','task.reviewed','A/HRC/RES/63/97:2.1','confirmed: due ["HRC/66"], kind "report", actors ["SG"], count 1, recipients ["HRC"]');
INSERT INTO "audit" VALUES(25,'2026-11-23T08:00:05Z','uid 0','task.agreed','A/HRC/RES/63/97:1.1','submission of HRC/65: agreed on 2027-03-18 (meeting with the editors)');
INSERT INTO "audit" VALUES(26,'2026-11-23T08:00:05Z','uid 0','task.repeat_confirmed','A/HRC/RES/61/96:1.1','A/HRC/RES/63/97:1.1');
INSERT INTO "audit" VALUES(27,'2026-11-23T08:00:05Z','uid 0','task.superseded','A/HRC/RES/61/96:1.1','A/HRC/RES/63/97:1.1');
INSERT INTO "audit" VALUES(28,'2026-11-23T08:00:06Z','uid 0','task.reviewed','A/HRC/RES/63/97:3.1','summary "yearly report on lessons by radio"');
INSERT INTO "audit" VALUES(29,'2026-11-23T08:00:06Z','uid 0','task.added','A/HRC/RES/63/97:4.2','dialogue on sledges');
INSERT INTO "audit" VALUES(30,'2026-11-23T08:00:06Z','uid 0','task.reviewed','A/HRC/RES/63/97:4.1','not a task: asked for elsewhere');
INSERT INTO "audit" VALUES(31,'2026-11-23T08:00:07Z','uid 0','task.assigned','A/HRC/RES/63/97:3.1','unit desk');
INSERT INTO "audit" VALUES(32,'2027-02-01T08:00:00Z','uid 0','task.completed','A/HRC/RES/50/91:1.1','A/HRC/52/61');
INSERT INTO "audit" VALUES(33,'2027-02-01T08:00:01Z','uid 0','task.deferred','A/HRC/RES/63/97:6.1','decision 64/115');
INSERT INTO "audit" VALUES(34,'2027-02-01T08:00:01Z','uid 0','task.acknowledged','A/HRC/RES/63/97:1.1','until 2027-02-10: drafting');
CREATE TABLE awake (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    seen TEXT NOT NULL
) STRICT;
INSERT INTO "awake" VALUES(1,'2027-02-01T08:00:00Z');
CREATE TABLE calendar_copies (
    uid     TEXT NOT NULL REFERENCES calendar_entries (uid) ON DELETE CASCADE,
    contact TEXT NOT NULL,
    PRIMARY KEY (uid, contact)
) STRICT, WITHOUT ROWID;
INSERT INTO "calendar_copies" VALUES('task-3.HRC-65.submission@localhost','Ada Example');
INSERT INTO "calendar_copies" VALUES('task-4.HRC-64.submission.other@localhost','secretariat');
INSERT INTO "calendar_copies" VALUES('task-4.HRC-66.submission@localhost','secretariat');
INSERT INTO "calendar_copies" VALUES('task-5.GA-82.submission@localhost','secretariat');
INSERT INTO "calendar_copies" VALUES('task-7.HRC-64.deadline@localhost','secretariat');
INSERT INTO "calendar_copies" VALUES('task-8.HRC-64.deadline@localhost','secretariat');
CREATE TABLE calendar_entries (
    uid         TEXT PRIMARY KEY,
    task_id     INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    occurrence  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    alternative INTEGER NOT NULL CHECK (alternative IN (0, 1)),
    day         TEXT NOT NULL,
    status      TEXT NOT NULL,
    sequence    INTEGER NOT NULL DEFAULT 0,
    cancelled   INTEGER NOT NULL DEFAULT 0 CHECK (cancelled IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO "calendar_entries" VALUES('task-3.HRC-65.submission@localhost',3,'HRC/65','submission',0,'2027-03-18','confirmed',1,0);
INSERT INTO "calendar_entries" VALUES('task-4.HRC-64.submission.other@localhost',4,'HRC/64','submission',1,'2026-12-14','projected',1,1);
INSERT INTO "calendar_entries" VALUES('task-4.HRC-66.submission@localhost',4,'HRC/66','submission',0,'2027-07-05','projected',0,0);
INSERT INTO "calendar_entries" VALUES('task-5.GA-82.submission@localhost',5,'GA/82','submission',0,'2027-06-29','projected',0,0);
INSERT INTO "calendar_entries" VALUES('task-7.HRC-64.deadline@localhost',7,'HRC/64','deadline',0,'2027-02-22','projected',0,0);
INSERT INTO "calendar_entries" VALUES('task-8.HRC-64.deadline@localhost',8,'HRC/64','deadline',0,'2027-02-22','projected',1,1);
CREATE TABLE calendar_links (
    id         INTEGER PRIMARY KEY,
    digest     TEXT NOT NULL UNIQUE, -- SHA-256 of the secret, in hex
    person     TEXT NOT NULL,        -- whose calendar reads it
    query      TEXT NOT NULL,        -- what of the tasks it shows: "organ=HRC&unit=..."
    by         TEXT NOT NULL,
    created_at TEXT NOT NULL,
    used_on    TEXT,                 -- the last day it was read
    revoked_at TEXT
) STRICT;
CREATE TABLE citations (
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    para          TEXT NOT NULL, -- address of the operative paragraph; empty for the preamble
    symbol        TEXT NOT NULL
) STRICT;
INSERT INTO "citations" VALUES(3,'','A/HRC/RES/50/91');
INSERT INTO "citations" VALUES(3,'','A/HRC/RES/61/96');
CREATE TABLE continuations (
    later_id   INTEGER NOT NULL REFERENCES resolutions (id),
    earlier_id INTEGER NOT NULL REFERENCES resolutions (id),
    reason     TEXT NOT NULL, -- for a person: "same title; cites it in paragraph 32"
    PRIMARY KEY (later_id, earlier_id)
) STRICT, WITHOUT ROWID;
INSERT INTO "continuations" VALUES(3,2,'same title; cites it');
CREATE TABLE decisions (
    id         INTEGER PRIMARY KEY,
    task_id    INTEGER NOT NULL REFERENCES tasks (id),
    what       TEXT NOT NULL, -- agreed, deferred, completed
    occurrence TEXT NOT NULL, -- HRC/65, 2026-12-31
    kind       TEXT NOT NULL DEFAULT '', -- of an agreed milestone
    value      TEXT NOT NULL, -- the agreed day, the session it is deferred to, what delivered it
    source     TEXT NOT NULL, -- where it was agreed, by whose authority
    by         TEXT NOT NULL,
    at         TEXT NOT NULL
) STRICT;
INSERT INTO "decisions" VALUES(1,3,'agreed','HRC/65','submission','2027-03-18','meeting with the editors','uid 0','2026-11-23T08:00:05Z');
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES messages (id),
    started_at  TEXT NOT NULL,
    finished_at TEXT,
    outcome     TEXT, -- null while under way or where the process died
    detail      TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "deliveries" VALUES(1,1,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C8f21f7a4802fb1bf28f560c6e4985aaa@localhost=3E');
INSERT INTO "deliveries" VALUES(2,3,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C4e61e87537ef6f9e2aa2060419cf5cf0@localhost=3E');
INSERT INTO "deliveries" VALUES(3,2,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z','dead','127.0.0.1 answered 410: the receiver wants no more');
INSERT INTO "deliveries" VALUES(4,4,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server');
INSERT INTO "deliveries" VALUES(5,5,'2026-11-23T08:00:04Z','2026-11-23T08:00:04Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C070a583e08170c2deb3a358926bd0031@localhost=3E');
INSERT INTO "deliveries" VALUES(6,6,'2026-11-23T08:00:04Z','2026-11-23T08:00:04Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C678439d2c603703beeb7af08c63fe081@localhost=3E');
INSERT INTO "deliveries" VALUES(7,7,'2026-11-23T08:00:05Z','2026-11-23T08:00:05Z','sent','/tmp/tmp1sz85atv/maildir/new/=3Ced5898aa976c1d35d57b929e66378b41@localhost=3E');
INSERT INTO "deliveries" VALUES(8,8,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C408ad318f9a0b7fdebfebdcbf15a5da2@localhost=3E');
INSERT INTO "deliveries" VALUES(9,10,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C22596a41383c9594fa38aa1f6ac13497@localhost=3E');
INSERT INTO "deliveries" VALUES(10,4,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server');
INSERT INTO "deliveries" VALUES(11,9,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','dead','127.0.0.1 answered 410: the receiver wants no more');
INSERT INTO "deliveries" VALUES(12,11,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server');
INSERT INTO "deliveries" VALUES(13,12,'2027-02-01T08:00:01Z','2027-02-01T08:00:01Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C9a88217584be1135a92cb427b034b5f6@localhost=3E');
INSERT INTO "deliveries" VALUES(14,13,'2027-02-01T08:00:01Z','2027-02-01T08:00:01Z','sent','/tmp/tmp1sz85atv/maildir/new/=3C3cacf49ad2eeea80e06b4bff6dc7a9c8@localhost=3E');
CREATE TABLE documents (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    bytes       BLOB NOT NULL,
    history     INTEGER NOT NULL DEFAULT 0 CHECK (history IN (0, 1)),
    received_at TEXT NOT NULL
) STRICT;
INSERT INTO "documents" VALUES(1,'0298dd60dac65d179da3ed1ae0b02bd2c1a84887dca7785c5db46b1593fd1ae5','old.txt',X'48756D616E2052696768747320436F756E63696C0A46696674696574682073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E2037204A756C7920323032320A35302F39312E094C6573736F6E7320627920726164696F0A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732066696674792D7365636F6E642073657373696F6E2E0A33317374206D656574696E670A37204A756C7920323032320A5B41646F7074656420776974686F7574206120766F74652E5D0A',1,'2026-11-23T08:00:01Z');
INSERT INTO "documents" VALUES(2,'7f4f4c9d78d65d0c187ed4eaec8a801536e3639278f1f1c5e501da7ab45ede25','draft.txt',X'556E69746564204E6174696F6E7309412F4852432F36312F4C2E33310A48756D616E2052696768747320436F756E63696C0A53697874792D66697273742073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A416C62616E69612C2A2046696A6920616E64204D616C74613A206472616674207265736F6C7574696F6E0A36312FE280A62E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D74686972642073657373696F6E3B0A09322E09456E636F7572616765732053746174657320746F206C656E6420736C65646765732E0A',1,'2026-11-23T08:00:02Z');
INSERT INTO "documents" VALUES(3,'c735f0ce203c2e6c6e37d2aa45de18a1144daa2f928c6d527cb55901504b31e2','earlier.txt',X'48756D616E2052696768747320436F756E63696C0A53697874792D66697273742073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E203320417072696C20323032360A36312F39362E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D74686972642073657373696F6E3B0A09322E09456E636F7572616765732053746174657320746F206C656E6420736C65646765732E0A33317374206D656574696E670A3320417072696C20323032360A5B41646F7074656420776974686F7574206120766F74652E5D0A',1,'2026-11-23T08:00:02Z');
INSERT INTO "documents" VALUES(4,'54d3bf2cc7987d280a9226ffa8f3b03162a7e4b879dac85162b6f3d83885011d','again.txt',X'48756D616E2052696768747320436F756E63696C0A53697874792D66697273742073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E203320417072696C20323032360A36312F39362E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D74686972642073657373696F6E3B0A09322E09456E636F7572616765732053746174657320746F206C656E6420736C656467657320616E6420736B69732E0A33317374206D656574696E670A3320417072696C20323032360A5B41646F7074656420776974686F7574206120766F74652E5D0A',1,'2026-11-23T08:00:02Z');
INSERT INTO "documents" VALUES(5,'61ebe14473983bb15ce3dbe6149d4756f3b70e9bb137f5387e2bf388af6bd146','corrigendum.txt',X'412F4852432F5245532F36312F39362F436F72722E310A436F72726967656E64756D0A50617261677261706820322C206C696E6520310A466F7220736B6973207265616420736E6F7773686F65730A',1,'2026-11-23T08:00:03Z');
INSERT INTO "documents" VALUES(6,'0cfa06fa8a39dfc1d80dfbd30937ff13fc8776a7d32a2d8348a60a70c76278ef','later.txt',X'48756D616E2052696768747320436F756E63696C0A53697874792D74686972642073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E2035204F63746F62657220323032360A36332F39372E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E6720697473207265736F6C7574696F6E732035302F3931206F662037204A756C79203230323220616E642036312F3936206F66203320417072696C20323032362C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D66696674682073657373696F6E3B0A09322E09526571756573747320746865205365637265746172792D47656E6572616C20746F207375626D69742061207265706F7274206F6E206D6F756E7461696E20726F61647320746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D666F757274682073697874682073657373696F6E3B0A09332E09526571756573747320746865205370656369616C20526170706F7274657572206F6E2077696E74657220746F207265706F727420616E6E75616C6C7920746F207468652047656E6572616C20417373656D626C79206F6E206C6573736F6E7320627920726164696F3B0A09342E09526571756573747320746865205365637265746172792D47656E6572616C20746F207375626D69742061207265706F7274206F6E20736C656467657320746F207468652047656E6572616C20417373656D626C79206279203331204F63746F62657220323032363B0A09352E09526571756573747320746865205370656369616C20526170706F7274657572206F6E2077696E74657220746F2070726573656E7420616E206F72616C20757064617465206F6E2069636520746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D666F757274682073657373696F6E3B0A09362E09526571756573747320746865205365637265746172792D47656E6572616C20746F2070726573656E7420616E206F72616C20757064617465206F6E206861696C20746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D666F757274682073657373696F6E2E0A33317374206D656574696E670A35204F63746F62657220323032360A5B41646F7074656420776974686F7574206120766F74652E5D0A',0,'2026-11-23T08:00:03Z');
CREATE TABLE doubts (
    id            INTEGER PRIMARY KEY,
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    task_id       INTEGER REFERENCES tasks (id),
    what          TEXT NOT NULL,
    reason        TEXT NOT NULL,
    reading       TEXT NOT NULL,
    alternative   TEXT NOT NULL
) STRICT;
INSERT INTO "doubts" VALUES(1,1,NULL,'document','it prints 7 September–7 October 2026 for HRC/50, but was adopted on 2022-07-07; these dates were not taken','[]','[]');
INSERT INTO "doubts" VALUES(2,2,NULL,'document','it prints 7 September–7 October 2026 for HRC/61, but was adopted on 2026-04-03; these dates were not taken','[]','[]');
INSERT INTO "doubts" VALUES(3,3,4,'due','tracked change','["HRC/66"]','["HRC/64"]');
CREATE TABLE event_cursor (audit_id INTEGER NOT NULL) STRICT;
INSERT INTO "event_cursor" VALUES(34);
CREATE TABLE holidays (
    station TEXT NOT NULL, -- duty station: "Geneva"
    day     TEXT NOT NULL,
    name    TEXT NOT NULL,
    PRIMARY KEY (station, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "holidays" VALUES('Geneva','2027-03-01','Day of snow');
CREATE TABLE message_texts (
    message_id INTEGER PRIMARY KEY REFERENCES messages (id),
    body       TEXT NOT NULL, -- as it is delivered
    shown      TEXT NOT NULL  -- what a person reads of it
) STRICT;
INSERT INTO "message_texts" VALUES(1,'Date: Mon, 23 Nov 2026 08:00:03 +0000
From: mandated@localhost
Subject: Registered: A/HRC/RES/63/97 =?UTF-8?B?4oCU?= 1 task, next 5 April
 2027 (projected)
To: Ada Example <ada@example.org>
Message-Id: <8f21f7a4802fb1bf28f560c6e4985aaa@localhost>
In-Reply-To: <344198c5736c1ae54c45a1971695ca1f@localhost>
References: <344198c5736c1ae54c45a1971695ca1f@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_m8f21f7a4802fb1bf28f560c6e4985aaalocalhost"

--=_m8f21f7a4802fb1bf28f560c6e4985aaalocalhost
Content-Type: multipart/alternative;
	boundary="=_a8f21f7a4802fb1bf28f560c6e4985aaalocalhost"

--=_a8f21f7a4802fb1bf28f560c6e4985aaalocalhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

A/HRC/RES/63/97 =E2=80=94 Schools cut off by snow
  Adopted      5 October 2026
  Session      HRC/63
  Read from    later.txt
  Found        1 task in 17 paragraphs

DATES TO COME

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC, at HRC/65
  Submit by    Monday 5 April 2027, in 133 days
               projected: the Council has not set this date
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [High Commissioner] to submit [a report] on
               schools cut off by snow to the Human Rights Council [at its
               sixty-fifth session];
  Also told    Dora Example
  In doubt     probably replaces A/HRC/RES/61/96:1.1; to confirm:
               mandatectl task replaced A/HRC/RES/61/96:1.1
  Look closer  mandatectl show A/HRC/RES/63/97:1.1

To see it all: mandatectl show A/HRC/RES/63/97

--=_a8f21f7a4802fb1bf28f560c6e4985aaalocalhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>Registered: A/HRC/RES/63/97 =E2=80=94 1 task, next 5 April 2027 (pro=
jected)</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<h1 style=3D"margin:0;font-size:20px">A/HRC/RES/63/97</h1>
<p style=3D"margin:4px 0 0;font-size:17px"><b>Schools cut off by snow</b></=
p>
<p class=3D"quiet" style=3D"margin:4px 0 16px;color:#5b6b7b">1 task in 17 p=
aragraphs, adopted 5 October 2026, session HRC/63, read from later.txt</p>
<h2 style=3D"margin:16px 0 8px;font-size:17px">Dates to come</h2>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Report on schools cu=
t off by snow to the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 133 days</b> =C2=B7 Submit by Monday 5 Ap=
ril 2027, projected</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Re=
port, paragraph 1 of A/HRC/RES/63/97; by High Commissioner (HC); for HRC, a=
t HRC/65; also told: Dora Example</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">High Commissioner</b> to submit <b=
 class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">a report</b> on =
schools cut off by snow to the Human Rights Council <b class=3D"mark" style=
=3D"background:#ffefb0;color:#1b1f24">at its sixty-fifth session</b>;</bloc=
kquote>
<p style=3D"margin:4px 0 0;font-size:14px"><b>In doubt:</b> probably replac=
es A/HRC/RES/61/96:1.1; to confirm: mandatectl task replaced A/HRC/RES/61/9=
6:1.1</p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:1.1</code></p>
</td></tr></table>
<p class=3D"quiet" style=3D"margin:16px 0 0;font-size:14px;color:#5b6b7b">T=
o see it all: <code>mandatectl show A/HRC/RES/63/97</code></p>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a8f21f7a4802fb1bf28f560c6e4985aaalocalhost--

--=_m8f21f7a4802fb1bf28f560c6e4985aaalocalhost
Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOlBVQkxJU0gNCkJFR0lOOlZFVkVOVA0K
VUlEOnRhc2stMy5IUkMtNjUuc3VibWlzc2lvbkBsb2NhbGhvc3QNClNFUVVFTkNFOjANCkRUU1RB
TVA6MjAyNjExMjNUMDgwMDAzWg0KT1JHQU5JWkVSO0NOPW1hbmRhdGVkOm1haWx0bzptYW5kYXRl
ZEBsb2NhbGhvc3QNCkRUU1RBUlQ7VkFMVUU9REFURToyMDI3MDQwNQ0KRFRFTkQ7VkFMVUU9REFU
RToyMDI3MDQwNg0KU1VNTUFSWTtMQU5HVUFHRT1lbjpTdWJtaXNzaW9uOiByZXBvcnQgb24gc2No
b29scyBjdXQgb2ZmIGJ5IHNub3cgdG8gdGhlIA0KIEh1bWFuIFJpZ2h0cyBDb3VuY2lsIChIUkMv
NjUpDQpERVNDUklQVElPTjpBL0hSQy9SRVMvNjMvOTc6MS4xXG5wcm9qZWN0ZWQ6IHRoZSBDb3Vu
Y2lsIGhhcyBub3Qgc2V0IHRoaXMgDQogZGF0ZVxuMTAgd2Vla3MgYmVmb3JlIEhSQy82NSBvcGVu
cyBvbiAyMDI3LTA2LTE0IChVTiBHZW5ldmEgZG9jdW1lbnRzIA0KIG1hbmFnZW1lbnRcOyBBL1JF
Uy82OS8yNTBcLCA3Ny8yNjcgKEEpKVxu4oCcYXQgaXRzIHNpeHR5LWZpZnRoIA0KIHNlc3Npb27i
gJ1cbm1hbmRhdGVjdGwgc2hvdyBBL0hSQy9SRVMvNjMvOTc6MS4xXG4NClNUQVRVUzpURU5UQVRJ
VkUNClRSQU5TUDpUUkFOU1BBUkVOVA0KWC1NSUNST1NPRlQtQ0RPLUFMTERBWUVWRU5UOlRSVUUN
ClgtTUlDUk9TT0ZULUNETy1CVVNZU1RBVFVTOkZSRUUNCkVORDpWRVZFTlQNCkVORDpWQ0FMRU5E
QVINCg==

--=_m8f21f7a4802fb1bf28f560c6e4985aaalocalhost--
','A/HRC/RES/63/97 — Schools cut off by snow
  Adopted      5 October 2026
  Session      HRC/63
  Read from    later.txt
  Found        1 task in 17 paragraphs

DATES TO COME

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC, at HRC/65
  Submit by    Monday 5 April 2027, in 133 days
               projected: the Council has not set this date
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [High Commissioner] to submit [a report] on
               schools cut off by snow to the Human Rights Council [at its
               sixty-fifth session];
  Also told    Dora Example
  In doubt     probably replaces A/HRC/RES/61/96:1.1; to confirm:
               mandatectl task replaced A/HRC/RES/61/96:1.1
  Look closer  mandatectl show A/HRC/RES/63/97:1.1

To see it all: mandatectl show A/HRC/RES/63/97
');
INSERT INTO "message_texts" VALUES(2,'{"type":"resolution.registered","timestamp":"2026-11-23T08:00:03Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","draft":"","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"session":"GA/82","milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"resolution.registered","timestamp":"2026-11-23T08:00:03Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","draft":"","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"session":"GA/82","milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}');
INSERT INTO "message_texts" VALUES(3,'Date: Mon, 23 Nov 2026 08:00:03 +0000
From: mandated@localhost
Subject: Registered: A/HRC/RES/63/97 =?UTF-8?B?4oCU?= 5 tasks, next 14
 December 2026 (projected)
To: secretariat <secretariat@example.org>
Message-Id: <4e61e87537ef6f9e2aa2060419cf5cf0@localhost>
In-Reply-To: <dff36501b16c7f828c790619823e7740@localhost>
References: <dff36501b16c7f828c790619823e7740@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_m4e61e87537ef6f9e2aa2060419cf5cf0localhost"

--=_m4e61e87537ef6f9e2aa2060419cf5cf0localhost
Content-Type: multipart/alternative;
	boundary="=_a4e61e87537ef6f9e2aa2060419cf5cf0localhost"

--=_a4e61e87537ef6f9e2aa2060419cf5cf0localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

A/HRC/RES/63/97 =E2=80=94 Schools cut off by snow
  Adopted      5 October 2026
  Session      HRC/63
  Read from    later.txt
  Found        5 tasks in 17 paragraphs

DATES TO COME

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [Secretary-General] to submit [a report] on
               mountain roads to the Human Rights Council [at its
               sixty-fourth sixth session];
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Special Rapporteur] on winter to present [an
               oral update] on ice to the Human Rights Council [at its
               sixty-fourth session];
  Also told    silent, gone
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Secretary-General] to present [an oral update]
               on hail to the Human Rights Council [at its sixty-fourth
               session].
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

Report
  What         Report, paragraph 3 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          GA, at GA/82
  Submit by    Tuesday 29 June 2027, in 218 days
               projected: the General Assembly has not set this date
  Deadline     Tuesday 7 September 2027
               projected: the General Assembly has not set this date
  Why then     10 weeks before GA/82 opens on 2027-09-07 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A)); every year
               from GA/81
  The text     Requests the [Special Rapporteur] on winter to [report]
               [annually] to the General Assembly on lessons by radio;
  Also told    silent, gone
  Look closer  mandatectl show A/HRC/RES/63/97:3.1

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/66
  Submit by    Monday 5 July 2027, in 224 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 13 September 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/66 opens on 2027-09-13 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [Secretary-General] to submit [a report] on
               mountain roads to the Human Rights Council [at its
               sixty-fourth sixth session];
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

PAST ALREADY: YOU WILL NOT BE REMINDED OF THESE

Report on sledges to the General Assembly
  What         Report, paragraph 4 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          GA
  Due          Saturday 31 October 2026, 23 days past
               confirmed
               past when it was registered: never reminded of
  Why then     the text says 2026-10-31
  The text     Requests the [Secretary-General] to submit [a report] on
               sledges to the General Assembly [by 31 October 2026];
  Look closer  mandatectl show A/HRC/RES/63/97:4.1

To see it all: mandatectl show A/HRC/RES/63/97

--=_a4e61e87537ef6f9e2aa2060419cf5cf0localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>Registered: A/HRC/RES/63/97 =E2=80=94 5 tasks, next 14 December 2026=
 (projected)</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<h1 style=3D"margin:0;font-size:20px">A/HRC/RES/63/97</h1>
<p style=3D"margin:4px 0 0;font-size:17px"><b>Schools cut off by snow</b></=
p>
<p class=3D"quiet" style=3D"margin:4px 0 16px;color:#5b6b7b">5 tasks in 17 =
paragraphs, adopted 5 October 2026, session HRC/63, read from later.txt</p>
<h2 style=3D"margin:16px 0 8px;font-size:17px">Dates to come</h2>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Report on mountain r=
oads to the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 21 days</b> =C2=B7 Submit by Monday 14 De=
cember 2026, projected, <b>not confirmed</b></p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Re=
port, paragraph 2 of A/HRC/RES/63/97; by Secretary-General (SG); for HRC, a=
t HRC/64</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Secretary-General</b> to submit <b=
 class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">a report</b> on =
mountain roads to the Human Rights Council <b class=3D"mark" style=3D"backg=
round:#ffefb0;color:#1b1f24">at its sixty-fourth sixth session</b>;</blockq=
uote>
<p style=3D"margin:4px 0 0;font-size:14px"><b>In doubt:</b> HRC/66 or HRC/6=
4 (tracked change)</p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:2.1</code></p>
</td></tr></table>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Oral update on ice t=
o the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 91 days</b> =C2=B7 Due Monday 22 February=
 2027, projected</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Or=
al update, paragraph 5 of A/HRC/RES/63/97; by special procedures (SP); for =
HRC, at HRC/64; also told: silent, gone</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Special Rapporteur</b> on winter t=
o present <b class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">an o=
ral update</b> on ice to the Human Rights Council <b class=3D"mark" style=
=3D"background:#ffefb0;color:#1b1f24">at its sixty-fourth session</b>;</blo=
ckquote>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:5.1</code></p>
</td></tr></table>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Oral update on hail =
to the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 91 days</b> =C2=B7 Due Monday 22 February=
 2027, projected</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Or=
al update, paragraph 6 of A/HRC/RES/63/97; by Secretary-General (SG); for H=
RC, at HRC/64</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Secretary-General</b> to present <=
b class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">an oral update<=
/b> on hail to the Human Rights Council <b class=3D"mark" style=3D"backgrou=
nd:#ffefb0;color:#1b1f24">at its sixty-fourth session</b>.</blockquote>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:6.1</code></p>
</td></tr></table>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Report</h3>
<p style=3D"margin:4px 0 0"><b>In 218 days</b> =C2=B7 Submit by Tuesday 29 =
June 2027, projected</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Re=
port, paragraph 3 of A/HRC/RES/63/97; by special procedures (SP); for GA, a=
t GA/82; also told: silent, gone</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Special Rapporteur</b> on winter t=
o <b class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">report</b> <=
b class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">annually</b> to=
 the General Assembly on lessons by radio;</blockquote>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:3.1</code></p>
</td></tr></table>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Report on mountain r=
oads to the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 224 days</b> =C2=B7 Submit by Monday 5 Ju=
ly 2027, projected, <b>not confirmed</b></p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Re=
port, paragraph 2 of A/HRC/RES/63/97; by Secretary-General (SG); for HRC, a=
t HRC/66</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Secretary-General</b> to submit <b=
 class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">a report</b> on =
mountain roads to the Human Rights Council <b class=3D"mark" style=3D"backg=
round:#ffefb0;color:#1b1f24">at its sixty-fourth sixth session</b>;</blockq=
uote>
<p style=3D"margin:4px 0 0;font-size:14px"><b>In doubt:</b> HRC/66 or HRC/6=
4 (tracked change)</p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:2.1</code></p>
</td></tr></table>
<h2 style=3D"margin:16px 0 8px;font-size:17px">Past already: you will not b=
e reminded of these</h2>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #c0362c;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Report on sledges to=
 the General Assembly</h3>
<p style=3D"margin:4px 0 0"><b>23 days past</b> =C2=B7 Due Saturday 31 Octo=
ber 2026, confirmed</p>
<p style=3D"margin:2px 0 0">Past when it was registered: never reminded of.=
</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Re=
port, paragraph 4 of A/HRC/RES/63/97; by Secretary-General (SG); for GA</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Secretary-General</b> to submit <b=
 class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">a report</b> on =
sledges to the General Assembly <b class=3D"mark" style=3D"background:#ffef=
b0;color:#1b1f24">by 31 October 2026</b>;</blockquote>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:4.1</code></p>
</td></tr></table>
<p class=3D"quiet" style=3D"margin:16px 0 0;font-size:14px;color:#5b6b7b">T=
o see it all: <code>mandatectl show A/HRC/RES/63/97</code></p>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a4e61e87537ef6f9e2aa2060419cf5cf0localhost--

--=_m4e61e87537ef6f9e2aa2060419cf5cf0localhost
Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOlBVQkxJU0gNCkJFR0lOOlZFVkVOVA0K
VUlEOnRhc2stNC5IUkMtNjYuc3VibWlzc2lvbkBsb2NhbGhvc3QNClNFUVVFTkNFOjANCkRUU1RB
TVA6MjAyNjExMjNUMDgwMDAzWg0KT1JHQU5JWkVSO0NOPW1hbmRhdGVkOm1haWx0bzptYW5kYXRl
ZEBsb2NhbGhvc3QNCkRUU1RBUlQ7VkFMVUU9REFURToyMDI3MDcwNQ0KRFRFTkQ7VkFMVUU9REFU
RToyMDI3MDcwNg0KU1VNTUFSWTtMQU5HVUFHRT1lbjpTdWJtaXNzaW9uOiByZXBvcnQgb24gbW91
bnRhaW4gcm9hZHMgdG8gdGhlIEh1bWFuIA0KIFJpZ2h0cyBDb3VuY2lsIChIUkMvNjYpDQpERVND
UklQVElPTjpBL0hSQy9SRVMvNjMvOTc6Mi4xXG5wcm9qZWN0ZWQ6IHRoZSBDb3VuY2lsIGhhcyBu
b3Qgc2V0IHRoaXMgDQogZGF0ZVxuMTAgd2Vla3MgYmVmb3JlIEhSQy82NiBvcGVucyBvbiAyMDI3
LTA5LTEzIChVTiBHZW5ldmEgZG9jdW1lbnRzIA0KIG1hbmFnZW1lbnRcOyBBL1JFUy82OS8yNTBc
LCA3Ny8yNjcgKEEpKVxu4oCcYXQgaXRzIHNpeHR5LWZvdXJ0aCBzaXh0aCANCiBzZXNzaW9u4oCd
XG5tYW5kYXRlY3RsIHNob3cgQS9IUkMvUkVTLzYzLzk3OjIuMVxuDQpTVEFUVVM6VEVOVEFUSVZF
DQpUUkFOU1A6VFJBTlNQQVJFTlQNClgtTUlDUk9TT0ZULUNETy1BTExEQVlFVkVOVDpUUlVFDQpY
LU1JQ1JPU09GVC1DRE8tQlVTWVNUQVRVUzpGUkVFDQpFTkQ6VkVWRU5UDQpCRUdJTjpWRVZFTlQN
ClVJRDp0YXNrLTQuSFJDLTY0LnN1Ym1pc3Npb24ub3RoZXJAbG9jYWxob3N0DQpTRVFVRU5DRTow
DQpEVFNUQU1QOjIwMjYxMTIzVDA4MDAwM1oNCk9SR0FOSVpFUjtDTj1tYW5kYXRlZDptYWlsdG86
bWFuZGF0ZWRAbG9jYWxob3N0DQpEVFNUQVJUO1ZBTFVFPURBVEU6MjAyNjEyMTQNCkRURU5EO1ZB
TFVFPURBVEU6MjAyNjEyMTUNClNVTU1BUlk7TEFOR1VBR0U9ZW46U3VibWlzc2lvbjogcmVwb3J0
IG9uIG1vdW50YWluIHJvYWRzIHRvIHRoZSBIdW1hbiANCiBSaWdodHMgQ291bmNpbCAoSFJDLzY0
KQ0KREVTQ1JJUFRJT046QS9IUkMvUkVTLzYzLzk3OjIuMVxucHJvamVjdGVkOiB0aGUgQ291bmNp
bCBoYXMgbm90IHNldCB0aGlzIA0KIGRhdGVcbjEwIHdlZWtzIGJlZm9yZSBIUkMvNjQgb3BlbnMg
b24gMjAyNy0wMi0yMiAoVU4gR2VuZXZhIGRvY3VtZW50cyANCiBtYW5hZ2VtZW50XDsgQS9SRVMv
NjkvMjUwXCwgNzcvMjY3IChBKSlcbuKAnGF0IGl0cyBzaXh0eS1mb3VydGggc2l4dGggDQogc2Vz
c2lvbuKAnVxubWFuZGF0ZWN0bCBzaG93IEEvSFJDL1JFUy82My85NzoyLjFcbg0KU1RBVFVTOlRF
TlRBVElWRQ0KVFJBTlNQOlRSQU5TUEFSRU5UDQpYLU1JQ1JPU09GVC1DRE8tQUxMREFZRVZFTlQ6
VFJVRQ0KWC1NSUNST1NPRlQtQ0RPLUJVU1lTVEFUVVM6RlJFRQ0KRU5EOlZFVkVOVA0KQkVHSU46
VkVWRU5UDQpVSUQ6dGFzay01LkdBLTgyLnN1Ym1pc3Npb25AbG9jYWxob3N0DQpTRVFVRU5DRTow
DQpEVFNUQU1QOjIwMjYxMTIzVDA4MDAwM1oNCk9SR0FOSVpFUjtDTj1tYW5kYXRlZDptYWlsdG86
bWFuZGF0ZWRAbG9jYWxob3N0DQpEVFNUQVJUO1ZBTFVFPURBVEU6MjAyNzA2MjkNCkRURU5EO1ZB
TFVFPURBVEU6MjAyNzA2MzANClNVTU1BUlk7TEFOR1VBR0U9ZW46U3VibWlzc2lvbjogcmVwb3J0
IChHQS84MikNCkRFU0NSSVBUSU9OOkEvSFJDL1JFUy82My85NzozLjFcbnByb2plY3RlZDogdGhl
IEdlbmVyYWwgQXNzZW1ibHkgaGFzIG5vdCANCiBzZXQgdGhpcyBkYXRlXG4xMCB3ZWVrcyBiZWZv
cmUgR0EvODIgb3BlbnMgb24gMjAyNy0wOS0wNyAoVU4gR2VuZXZhIA0KIGRvY3VtZW50cyBtYW5h
Z2VtZW50XDsgQS9SRVMvNjkvMjUwXCwgNzcvMjY3IChBKSlcOyBldmVyeSB5ZWFyIGZyb20gDQog
R0EvODFcbuKAnGFubnVhbGx54oCdXG5tYW5kYXRlY3RsIHNob3cgQS9IUkMvUkVTLzYzLzk3OjMu
MVxuDQpTVEFUVVM6VEVOVEFUSVZFDQpUUkFOU1A6VFJBTlNQQVJFTlQNClgtTUlDUk9TT0ZULUNE
Ty1BTExEQVlFVkVOVDpUUlVFDQpYLU1JQ1JPU09GVC1DRE8tQlVTWVNUQVRVUzpGUkVFDQpFTkQ6
VkVWRU5UDQpCRUdJTjpWRVZFTlQNClVJRDp0YXNrLTcuSFJDLTY0LmRlYWRsaW5lQGxvY2FsaG9z
dA0KU0VRVUVOQ0U6MA0KRFRTVEFNUDoyMDI2MTEyM1QwODAwMDNaDQpPUkdBTklaRVI7Q049bWFu
ZGF0ZWQ6bWFpbHRvOm1hbmRhdGVkQGxvY2FsaG9zdA0KRFRTVEFSVDtWQUxVRT1EQVRFOjIwMjcw
MjIyDQpEVEVORDtWQUxVRT1EQVRFOjIwMjcwMjIzDQpTVU1NQVJZO0xBTkdVQUdFPWVuOkRlYWRs
aW5lOiBvcmFsIHVwZGF0ZSBvbiBpY2UgdG8gdGhlIEh1bWFuIFJpZ2h0cyANCiBDb3VuY2lsIChI
UkMvNjQpDQpERVNDUklQVElPTjpBL0hSQy9SRVMvNjMvOTc6NS4xXG5wcm9qZWN0ZWQ6IHRoZSBD
b3VuY2lsIGhhcyBub3Qgc2V0IHRoaXMgDQogZGF0ZVxuSFJDLzY0IG9wZW5zIG9uIDIwMjctMDIt
MjIgKHByb2plY3RlZDogdGhlIGxhc3QgTW9uZGF5IG9mIA0KIEZlYnJ1YXJ5XCwgYXMgc2luY2Ug
MjAyMSlcbuKAnGF0IGl0cyBzaXh0eS1mb3VydGggc2Vzc2lvbuKAnVxubWFuZGF0ZWN0bCANCiBz
aG93IEEvSFJDL1JFUy82My85Nzo1LjFcbg0KU1RBVFVTOlRFTlRBVElWRQ0KVFJBTlNQOlRSQU5T
UEFSRU5UDQpYLU1JQ1JPU09GVC1DRE8tQUxMREFZRVZFTlQ6VFJVRQ0KWC1NSUNST1NPRlQtQ0RP
LUJVU1lTVEFUVVM6RlJFRQ0KRU5EOlZFVkVOVA0KQkVHSU46VkVWRU5UDQpVSUQ6dGFzay04LkhS
Qy02NC5kZWFkbGluZUBsb2NhbGhvc3QNClNFUVVFTkNFOjANCkRUU1RBTVA6MjAyNjExMjNUMDgw
MDAzWg0KT1JHQU5JWkVSO0NOPW1hbmRhdGVkOm1haWx0bzptYW5kYXRlZEBsb2NhbGhvc3QNCkRU
U1RBUlQ7VkFMVUU9REFURToyMDI3MDIyMg0KRFRFTkQ7VkFMVUU9REFURToyMDI3MDIyMw0KU1VN
TUFSWTtMQU5HVUFHRT1lbjpEZWFkbGluZTogb3JhbCB1cGRhdGUgb24gaGFpbCB0byB0aGUgSHVt
YW4gUmlnaHRzIA0KIENvdW5jaWwgKEhSQy82NCkNCkRFU0NSSVBUSU9OOkEvSFJDL1JFUy82My85
Nzo2LjFcbnByb2plY3RlZDogdGhlIENvdW5jaWwgaGFzIG5vdCBzZXQgdGhpcyANCiBkYXRlXG5I
UkMvNjQgb3BlbnMgb24gMjAyNy0wMi0yMiAocHJvamVjdGVkOiB0aGUgbGFzdCBNb25kYXkgb2Yg
DQogRmVicnVhcnlcLCBhcyBzaW5jZSAyMDIxKVxu4oCcYXQgaXRzIHNpeHR5LWZvdXJ0aCBzZXNz
aW9u4oCdXG5tYW5kYXRlY3RsIA0KIHNob3cgQS9IUkMvUkVTLzYzLzk3OjYuMVxuDQpTVEFUVVM6
VEVOVEFUSVZFDQpUUkFOU1A6VFJBTlNQQVJFTlQNClgtTUlDUk9TT0ZULUNETy1BTExEQVlFVkVO
VDpUUlVFDQpYLU1JQ1JPU09GVC1DRE8tQlVTWVNUQVRVUzpGUkVFDQpFTkQ6VkVWRU5UDQpFTkQ6
VkNBTEVOREFSDQo=

--=_m4e61e87537ef6f9e2aa2060419cf5cf0localhost--
','A/HRC/RES/63/97 — Schools cut off by snow
  Adopted      5 October 2026
  Session      HRC/63
  Read from    later.txt
  Found        5 tasks in 17 paragraphs

DATES TO COME

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [Secretary-General] to submit [a report] on
               mountain roads to the Human Rights Council [at its
               sixty-fourth sixth session];
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Special Rapporteur] on winter to present [an
               oral update] on ice to the Human Rights Council [at its
               sixty-fourth session];
  Also told    silent, gone
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Secretary-General] to present [an oral update]
               on hail to the Human Rights Council [at its sixty-fourth
               session].
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

Report
  What         Report, paragraph 3 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          GA, at GA/82
  Submit by    Tuesday 29 June 2027, in 218 days
               projected: the General Assembly has not set this date
  Deadline     Tuesday 7 September 2027
               projected: the General Assembly has not set this date
  Why then     10 weeks before GA/82 opens on 2027-09-07 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A)); every year
               from GA/81
  The text     Requests the [Special Rapporteur] on winter to [report]
               [annually] to the General Assembly on lessons by radio;
  Also told    silent, gone
  Look closer  mandatectl show A/HRC/RES/63/97:3.1

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/66
  Submit by    Monday 5 July 2027, in 224 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 13 September 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/66 opens on 2027-09-13 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [Secretary-General] to submit [a report] on
               mountain roads to the Human Rights Council [at its
               sixty-fourth sixth session];
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

PAST ALREADY: YOU WILL NOT BE REMINDED OF THESE

Report on sledges to the General Assembly
  What         Report, paragraph 4 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          GA
  Due          Saturday 31 October 2026, 23 days past
               confirmed
               past when it was registered: never reminded of
  Why then     the text says 2026-10-31
  The text     Requests the [Secretary-General] to submit [a report] on
               sledges to the General Assembly [by 31 October 2026];
  Look closer  mandatectl show A/HRC/RES/63/97:4.1

To see it all: mandatectl show A/HRC/RES/63/97
');
INSERT INTO "message_texts" VALUES(4,'{"type":"resolution.registered","timestamp":"2026-11-23T08:00:03Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","draft":"","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"session":"GA/82","milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"resolution.registered","timestamp":"2026-11-23T08:00:03Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","draft":"","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"session":"GA/82","milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}');
INSERT INTO "message_texts" VALUES(5,'Date: Mon, 23 Nov 2026 08:00:03 +0000
From: mandated@localhost
Subject: Not delivered: 1 message to gone
To: secretariat <secretariat@example.org>
Message-Id: <070a583e08170c2deb3a358926bd0031@localhost>
In-Reply-To: <e6211ca1fd8eb6b472f0a5bf0a840523@localhost>
References: <e6211ca1fd8eb6b472f0a5bf0a840523@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/alternative;
	boundary="=_a070a583e08170c2deb3a358926bd0031localhost"

--=_a070a583e08170c2deb3a358926bd0031localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Nobody got what follows, and it is not tried any more.

Registered: A/HRC/RES/63/97 =E2=80=94 2 tasks, next 22 February 2027 (proje=
cted)
  To           gone, by webhook
  Message      2, made on 23 November 2026
  Why          127.0.0.1 answered 410: the receiver wants no more

WHAT TO DO

They are kept. Mend the cause, then send one again or give it up:

  mandatectl outbox list --state dead
  mandatectl outbox retry ID
  mandatectl outbox drop ID --because "=E2=80=A6"

--=_a070a583e08170c2deb3a358926bd0031localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>Not delivered: 1 message to gone</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<p style=3D"margin:0 0 12px">Nobody got what follows, and it is not tried a=
ny more.</p>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #c0362c;border-radius:3px">
<h2 style=3D"margin:0;font-size:16px;line-height:1.35">Registered: A/HRC/RE=
S/63/97 =E2=80=94 2 tasks, next 22 February 2027 (projected)</h2>
<p style=3D"margin:4px 0 0">To gone, by webhook: <b>127.0.0.1 answered 410:=
 the receiver wants no more</b></p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Me=
ssage 2, made on 23 November 2026</p>
</td></tr></table>
<p style=3D"margin:12px 0 0">They are kept. Mend the cause, then send one a=
gain with <code>mandatectl outbox retry ID</code>, or give it up with <code=
>mandatectl outbox drop ID --because "=E2=80=A6"</code>.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a070a583e08170c2deb3a358926bd0031localhost--
','Nobody got what follows, and it is not tried any more.

Registered: A/HRC/RES/63/97 — 2 tasks, next 22 February 2027 (projected)
  To           gone, by webhook
  Message      2, made on 23 November 2026
  Why          127.0.0.1 answered 410: the receiver wants no more

WHAT TO DO

They are kept. Mend the cause, then send one again or give it up:

  mandatectl outbox list --state dead
  mandatectl outbox retry ID
  mandatectl outbox drop ID --because "…"
');
INSERT INTO "message_texts" VALUES(6,'Date: Mon, 23 Nov 2026 08:00:03 +0000
From: mandated@localhost
Subject: In 21 days (14 December 2026, projected): report on mountain roads
 =?UTF-8?B?dG/igKY=?= for HRC/64 (not confirmed) =?UTF-8?B?4oCU?=
 A/HRC/RES/63/97 para. 2
To: secretariat <secretariat@example.org>
Message-Id: <678439d2c603703beeb7af08c63fe081@localhost>
In-Reply-To: <1300f0e3c80812f75035faa8a96ccc62@localhost>
References: <1300f0e3c80812f75035faa8a96ccc62@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_m678439d2c603703beeb7af08c63fe081localhost"

--=_m678439d2c603703beeb7af08c63fe081localhost
Content-Type: multipart/alternative;
	boundary="=_a678439d2c603703beeb7af08c63fe081localhost"

--=_a678439d2c603703beeb7af08c63fe081localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

In 21 days (14 December 2026):

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [Secretary-General] to submit [a report] on
               mountain roads to the Human Rights Council [at its
               sixty-fourth sixth session];
  In doubt     HRC/66 or HRC/64 (tracked change)

WHAT TO DO

Submit it by that day, then say so here; the reminders stop.

  Begun        mandatectl task start A/HRC/RES/63/97:2.1
  Submitted    mandatectl task submit A/HRC/RES/63/97:2.1
  Delivered    mandatectl task done A/HRC/RES/63/97:2.1 --symbol SYMBOL
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

--=_a678439d2c603703beeb7af08c63fe081localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>In 21 days (14 December 2026, projected): report on mountain roads t=
o=E2=80=A6 for HRC/64 (not confirmed) =E2=80=94 A/HRC/RES/63/97 para. 2</ti=
tle>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"background:#ffffff;border:1px s=
olid #d5dce3;border-radius:4px"><tr><td style=3D"padding:20px;border-top:4p=
x solid #5b6b7b;border-radius:3px">
<h1 style=3D"margin:0;font-size:20px;line-height:1.3">Report on mountain ro=
ads to the Human Rights Council</h1>
<p style=3D"margin:12px 0 0;font-size:17px"><b>In 21 days</b><br>Submit by =
<b>Monday 14 December 2026</b><br><span class=3D"quiet" style=3D"font-size:=
15px;color:#5b6b7b">projected: the Council has not set this date</span></p>
<p style=3D"margin:12px 0 0"><b>Not confirmed:</b> no one has reviewed this=
 reading yet.</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Secretary-General</b> to submit <b=
 class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">a report</b> on =
mountain roads to the Human Rights Council <b class=3D"mark" style=3D"backg=
round:#ffefb0;color:#1b1f24">at its sixty-fourth sixth session</b>;</blockq=
uote>
<table width=3D"100%" cellpadding=3D"4" cellspacing=3D"0" border=3D"0" styl=
e=3D"margin:12px 0 0 -4px;font-size:15px">
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" width=3D"120" st=
yle=3D"text-align:left;font-weight:normal;color:#5b6b7b">What</th><td class=
=3D"value">Report, paragraph 2 of A/HRC/RES/63/97</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">By whom</th><td class=3D"value">=
Secretary-General (SG)</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">For</th><td class=3D"value">HRC,=
 at HRC/64</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Deadline</th><td class=3D"value"=
>Monday 22 February 2027<br><i class=3D"quiet" style=3D"color:#5b6b7b">proj=
ected: the Council has not set this date</i></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Why then</th><td class=3D"value"=
>10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva documents management=
; A/RES/69/250, 77/267 (A))</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">In doubt</th><td class=3D"value"=
>HRC/66 or HRC/64 (tracked change)</td></tr>
</table>
<h2 style=3D"margin:20px 0 0;font-size:16px">What to do</h2>
<p style=3D"margin:4px 0 0">Submit it by that day, then say so here; the re=
minders stop.</p>
<table width=3D"100%" cellpadding=3D"4" cellspacing=3D"0" border=3D"0" styl=
e=3D"margin:8px 0 0 -4px;font-size:15px">
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" width=3D"120" st=
yle=3D"text-align:left;font-weight:normal;color:#5b6b7b">Begun</th><td clas=
s=3D"value"><code style=3D"word-break:break-word">mandatectl task start A/H=
RC/RES/63/97:2.1</code></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Submitted</th><td class=3D"value=
"><code style=3D"word-break:break-word">mandatectl task submit A/HRC/RES/63=
/97:2.1</code></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Delivered</th><td class=3D"value=
"><code style=3D"word-break:break-word">mandatectl task done A/HRC/RES/63/9=
7:2.1 --symbol SYMBOL</code></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Look closer</th><td class=3D"val=
ue"><code style=3D"word-break:break-word">mandatectl show A/HRC/RES/63/97:2=
.1</code></td></tr>
</table>
</td></tr></table>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a678439d2c603703beeb7af08c63fe081localhost--

--=_m678439d2c603703beeb7af08c63fe081localhost
Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOlBVQkxJU0gNCkJFR0lOOlZFVkVOVA0K
VUlEOnRhc2stNC5IUkMtNjQuc3VibWlzc2lvbi5vdGhlckBsb2NhbGhvc3QNClNFUVVFTkNFOjAN
CkRUU1RBTVA6MjAyNjExMjNUMDgwMDAzWg0KT1JHQU5JWkVSO0NOPW1hbmRhdGVkOm1haWx0bzpt
YW5kYXRlZEBsb2NhbGhvc3QNCkRUU1RBUlQ7VkFMVUU9REFURToyMDI2MTIxNA0KRFRFTkQ7VkFM
VUU9REFURToyMDI2MTIxNQ0KU1VNTUFSWTtMQU5HVUFHRT1lbjpTdWJtaXNzaW9uOiByZXBvcnQg
b24gbW91bnRhaW4gcm9hZHMgdG8gdGhlIEh1bWFuIA0KIFJpZ2h0cyBDb3VuY2lsIChIUkMvNjQp
DQpERVNDUklQVElPTjpBL0hSQy9SRVMvNjMvOTc6Mi4xXG5wcm9qZWN0ZWQ6IHRoZSBDb3VuY2ls
IGhhcyBub3Qgc2V0IHRoaXMgDQogZGF0ZVxuMTAgd2Vla3MgYmVmb3JlIEhSQy82NCBvcGVucyBv
biAyMDI3LTAyLTIyIChVTiBHZW5ldmEgZG9jdW1lbnRzIA0KIG1hbmFnZW1lbnRcOyBBL1JFUy82
OS8yNTBcLCA3Ny8yNjcgKEEpKVxu4oCcYXQgaXRzIHNpeHR5LWZvdXJ0aCBzaXh0aCANCiBzZXNz
aW9u4oCdXG5tYW5kYXRlY3RsIHNob3cgQS9IUkMvUkVTLzYzLzk3OjIuMVxuDQpTVEFUVVM6VEVO
VEFUSVZFDQpUUkFOU1A6VFJBTlNQQVJFTlQNClgtTUlDUk9TT0ZULUNETy1BTExEQVlFVkVOVDpU
UlVFDQpYLU1JQ1JPU09GVC1DRE8tQlVTWVNUQVRVUzpGUkVFDQpFTkQ6VkVWRU5UDQpFTkQ6VkNB
TEVOREFSDQo=

--=_m678439d2c603703beeb7af08c63fe081localhost--
','In 21 days (14 December 2026):

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     Requests the [Secretary-General] to submit [a report] on
               mountain roads to the Human Rights Council [at its
               sixty-fourth sixth session];
  In doubt     HRC/66 or HRC/64 (tracked change)

WHAT TO DO

Submit it by that day, then say so here; the reminders stop.

  Begun        mandatectl task start A/HRC/RES/63/97:2.1
  Submitted    mandatectl task submit A/HRC/RES/63/97:2.1
  Delivered    mandatectl task done A/HRC/RES/63/97:2.1 --symbol SYMBOL
  Look closer  mandatectl show A/HRC/RES/63/97:2.1
');
INSERT INTO "message_texts" VALUES(7,'Date: Mon, 23 Nov 2026 08:00:05 +0000
From: mandated@localhost
Subject: No longer due: report on mountain roads to the Human Rights Council
 =?UTF-8?B?4oCU?= A/HRC/RES/63/97 para. 2
To: secretariat <secretariat@example.org>
Message-Id: <ed5898aa976c1d35d57b929e66378b41@localhost>
In-Reply-To: <1300f0e3c80812f75035faa8a96ccc62@localhost>
References: <1300f0e3c80812f75035faa8a96ccc62@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_med5898aa976c1d35d57b929e66378b41localhost"

--=_med5898aa976c1d35d57b929e66378b41localhost
Content-Type: multipart/alternative;
	boundary="=_aed5898aa976c1d35d57b929e66378b41localhost"

--=_aed5898aa976c1d35d57b929e66378b41localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

You were told of what follows. It no longer counts; the calendar attached
takes it out of yours.

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  Submit by    Monday 14 December 2026
  Why          its date is another one now, or none
  Look closer  mandatectl show A/HRC/RES/63/97:2.1


--=_aed5898aa976c1d35d57b929e66378b41localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>No longer due: report on mountain roads to the Human Rights Council =
=E2=80=94 A/HRC/RES/63/97 para. 2</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<p style=3D"margin:0 0 12px">You were told of what follows. It no longer co=
unts; the calendar attached takes it out of yours.</p>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h2 style=3D"margin:0;font-size:16px;line-height:1.35">Report on mountain r=
oads to the Human Rights Council</h2>
<p style=3D"margin:4px 0 0">Submit by Monday 14 December 2026: <b>its date =
is another one now, or none</b></p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Re=
port, paragraph 2 of A/HRC/RES/63/97</p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:2.1</code></p>
</td></tr></table>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_aed5898aa976c1d35d57b929e66378b41localhost--

--=_med5898aa976c1d35d57b929e66378b41localhost
Content-Type: text/calendar; charset=utf-8; method=CANCEL; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOkNBTkNFTA0KQkVHSU46VkVWRU5UDQpV
SUQ6dGFzay00LkhSQy02NC5zdWJtaXNzaW9uLm90aGVyQGxvY2FsaG9zdA0KU0VRVUVOQ0U6MQ0K
RFRTVEFNUDoyMDI2MTEyM1QwODAwMDVaDQpPUkdBTklaRVI7Q049bWFuZGF0ZWQ6bWFpbHRvOm1h
bmRhdGVkQGxvY2FsaG9zdA0KRFRTVEFSVDtWQUxVRT1EQVRFOjIwMjYxMjE0DQpEVEVORDtWQUxV
RT1EQVRFOjIwMjYxMjE1DQpTVU1NQVJZO0xBTkdVQUdFPWVuOlN1Ym1pc3Npb246IHJlcG9ydCBv
biBtb3VudGFpbiByb2FkcyB0byB0aGUgSHVtYW4gDQogUmlnaHRzIENvdW5jaWwgKEhSQy82NCkN
CkRFU0NSSVBUSU9OOkEvSFJDL1JFUy82My85NzoyLjFcbnByb2plY3RlZDogdGhlIENvdW5jaWwg
aGFzIG5vdCBzZXQgdGhpcyANCiBkYXRlXG7igJxhdCBpdHMgc2l4dHktZm91cnRoIHNpeHRoIHNl
c3Npb27igJ1cbm1hbmRhdGVjdGwgc2hvdyANCiBBL0hSQy9SRVMvNjMvOTc6Mi4xXG4NClNUQVRV
UzpDQU5DRUxMRUQNClRSQU5TUDpUUkFOU1BBUkVOVA0KWC1NSUNST1NPRlQtQ0RPLUFMTERBWUVW
RU5UOlRSVUUNClgtTUlDUk9TT0ZULUNETy1CVVNZU1RBVFVTOkZSRUUNCkVORDpWRVZFTlQNCkVO
RDpWQ0FMRU5EQVINCg==

--=_med5898aa976c1d35d57b929e66378b41localhost--
','You were told of what follows. It no longer counts; the calendar attached
takes it out of yours.

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  Submit by    Monday 14 December 2026
  Why          its date is another one now, or none
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

');
INSERT INTO "message_texts" VALUES(8,'Date: Mon, 01 Feb 2027 08:00:00 +0000
From: mandated@localhost
Subject: In 45 days (18 March 2027): report on schools cut off by snow to
 =?UTF-8?B?dGhl4oCmIGZvciBIUkMvNjUg4oCU?= A/HRC/RES/63/97 para. 1
To: Ada Example <ada@example.org>
Message-Id: <408ad318f9a0b7fdebfebdcbf15a5da2@localhost>
In-Reply-To: <c054acc553cd57d31e5bc7cdf57fbb15@localhost>
References: <c054acc553cd57d31e5bc7cdf57fbb15@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_m408ad318f9a0b7fdebfebdcbf15a5da2localhost"

--=_m408ad318f9a0b7fdebfebdcbf15a5da2localhost
Content-Type: multipart/alternative;
	boundary="=_a408ad318f9a0b7fdebfebdcbf15a5da2localhost"

--=_a408ad318f9a0b7fdebfebdcbf15a5da2localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Sent late: the service was not running since 18 December 2026.

In 45 days (18 March 2027):

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC, at HRC/65
  Submit by    Thursday 18 March 2027, in 45 days
               confirmed
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     agreed: meeting with the editors; the rule says 2027-04-05
  The text     Requests the [High Commissioner] to submit [a report] on
               schools cut off by snow to the Human Rights Council [at its
               sixty-fifth session];
  Also told    Dora Example

WHAT TO DO

Submit it by that day, then say so here; the reminders stop.

  Answer:
  https://mandates.example.org/answer/My4yMDI3LTA5LTE0LkFkYSBFeGFtcGxl._-yH=
DzWKVODw75lSSF23ITC9bjhg5nUU43NvoTo5J5s
  Begun        mandatectl task start A/HRC/RES/63/97:1.1
  Submitted    mandatectl task submit A/HRC/RES/63/97:1.1
  Delivered    mandatectl task done A/HRC/RES/63/97:1.1 --symbol SYMBOL
  Look closer  mandatectl show A/HRC/RES/63/97:1.1

--=_a408ad318f9a0b7fdebfebdcbf15a5da2localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>In 45 days (18 March 2027): report on schools cut off by snow to the=
=E2=80=A6 for HRC/65 =E2=80=94 A/HRC/RES/63/97 para. 1</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<p style=3D"margin:0 0 12px">Sent late: the service was not running since 1=
8 December 2026.</p>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"background:#ffffff;border:1px s=
olid #d5dce3;border-radius:4px"><tr><td style=3D"padding:20px;border-top:4p=
x solid #5b6b7b;border-radius:3px">
<h1 style=3D"margin:0;font-size:20px;line-height:1.3">Report on schools cut=
 off by snow to the Human Rights Council</h1>
<p style=3D"margin:12px 0 0;font-size:17px"><b>In 45 days</b><br>Submit by =
<b>Thursday 18 March 2027</b><br><span class=3D"quiet" style=3D"font-size:1=
5px;color:#5b6b7b">confirmed</span></p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">High Commissioner</b> to submit <b=
 class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">a report</b> on =
schools cut off by snow to the Human Rights Council <b class=3D"mark" style=
=3D"background:#ffefb0;color:#1b1f24">at its sixty-fifth session</b>;</bloc=
kquote>
<table width=3D"100%" cellpadding=3D"4" cellspacing=3D"0" border=3D"0" styl=
e=3D"margin:12px 0 0 -4px;font-size:15px">
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" width=3D"120" st=
yle=3D"text-align:left;font-weight:normal;color:#5b6b7b">What</th><td class=
=3D"value">Report, paragraph 1 of A/HRC/RES/63/97</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">By whom</th><td class=3D"value">=
High Commissioner (HC)</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">For</th><td class=3D"value">HRC,=
 at HRC/65</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Deadline</th><td class=3D"value"=
>Monday 14 June 2027<br><i class=3D"quiet" style=3D"color:#5b6b7b">projecte=
d: the Council has not set this date</i></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Why then</th><td class=3D"value"=
>agreed: meeting with the editors; the rule says 2027-04-05</td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Also told</th><td class=3D"value=
">Dora Example</td></tr>
</table>
<h2 style=3D"margin:20px 0 0;font-size:16px">What to do</h2>
<p style=3D"margin:4px 0 0">Submit it by that day, then say so here; the re=
minders stop.</p>
<p style=3D"margin:12px 0 0"><a href=3D"https://mandates.example.org/answer=
/My4yMDI3LTA5LTE0LkFkYSBFeGFtcGxl._-yHDzWKVODw75lSSF23ITC9bjhg5nUU43NvoTo5J=
5s" style=3D"display:inline-block;margin:0 8px 8px 0;padding:8px 14px;borde=
r:1px solid #1d6fb8;border-radius:4px;color:#1d6fb8;text-decoration:none">A=
nswer</a> </p>
<table width=3D"100%" cellpadding=3D"4" cellspacing=3D"0" border=3D"0" styl=
e=3D"margin:8px 0 0 -4px;font-size:15px">
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" width=3D"120" st=
yle=3D"text-align:left;font-weight:normal;color:#5b6b7b">Begun</th><td clas=
s=3D"value"><code style=3D"word-break:break-word">mandatectl task start A/H=
RC/RES/63/97:1.1</code></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Submitted</th><td class=3D"value=
"><code style=3D"word-break:break-word">mandatectl task submit A/HRC/RES/63=
/97:1.1</code></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Delivered</th><td class=3D"value=
"><code style=3D"word-break:break-word">mandatectl task done A/HRC/RES/63/9=
7:1.1 --symbol SYMBOL</code></td></tr>
<tr valign=3D"top"><th scope=3D"row" class=3D"label quiet" style=3D"text-al=
ign:left;font-weight:normal;color:#5b6b7b">Look closer</th><td class=3D"val=
ue"><code style=3D"word-break:break-word">mandatectl show A/HRC/RES/63/97:1=
.1</code></td></tr>
</table>
</td></tr></table>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a408ad318f9a0b7fdebfebdcbf15a5da2localhost--

--=_m408ad318f9a0b7fdebfebdcbf15a5da2localhost
Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOlBVQkxJU0gNCkJFR0lOOlZFVkVOVA0K
VUlEOnRhc2stMy5IUkMtNjUuc3VibWlzc2lvbkBsb2NhbGhvc3QNClNFUVVFTkNFOjENCkRUU1RB
TVA6MjAyNzAyMDFUMDgwMDAwWg0KT1JHQU5JWkVSO0NOPW1hbmRhdGVkOm1haWx0bzptYW5kYXRl
ZEBsb2NhbGhvc3QNCkRUU1RBUlQ7VkFMVUU9REFURToyMDI3MDMxOA0KRFRFTkQ7VkFMVUU9REFU
RToyMDI3MDMxOQ0KU1VNTUFSWTtMQU5HVUFHRT1lbjpTdWJtaXNzaW9uOiByZXBvcnQgb24gc2No
b29scyBjdXQgb2ZmIGJ5IHNub3cgdG8gdGhlIA0KIEh1bWFuIFJpZ2h0cyBDb3VuY2lsIChIUkMv
NjUpDQpERVNDUklQVElPTjpBL0hSQy9SRVMvNjMvOTc6MS4xXG5jb25maXJtZWRcbmFncmVlZDog
bWVldGluZyB3aXRoIHRoZSANCiBlZGl0b3JzXDsgdGhlIHJ1bGUgc2F5cyAyMDI3LTA0LTA1XG7i
gJxhdCBpdHMgc2l4dHktZmlmdGggDQogc2Vzc2lvbuKAnVxubWFuZGF0ZWN0bCBzaG93IEEvSFJD
L1JFUy82My85NzoxLjFcbg0KU1RBVFVTOkNPTkZJUk1FRA0KVFJBTlNQOlRSQU5TUEFSRU5UDQpY
LU1JQ1JPU09GVC1DRE8tQUxMREFZRVZFTlQ6VFJVRQ0KWC1NSUNST1NPRlQtQ0RPLUJVU1lTVEFU
VVM6RlJFRQ0KRU5EOlZFVkVOVA0KRU5EOlZDQUxFTkRBUg0K

--=_m408ad318f9a0b7fdebfebdcbf15a5da2localhost--
','Sent late: the service was not running since 18 December 2026.

In 45 days (18 March 2027):

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC, at HRC/65
  Submit by    Thursday 18 March 2027, in 45 days
               confirmed
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     agreed: meeting with the editors; the rule says 2027-04-05
  The text     Requests the [High Commissioner] to submit [a report] on
               schools cut off by snow to the Human Rights Council [at its
               sixty-fifth session];
  Also told    Dora Example

WHAT TO DO

Submit it by that day, then say so here; the reminders stop.

  Answer:
  https://mandates.example.org/answer/My4yMDI3LTA5LTE0LkFkYSBFeGFtcGxl._-yHDzWKVODw75lSSF23ITC9bjhg5nUU43NvoTo5J5s
  Begun        mandatectl task start A/HRC/RES/63/97:1.1
  Submitted    mandatectl task submit A/HRC/RES/63/97:1.1
  Delivered    mandatectl task done A/HRC/RES/63/97:1.1 --symbol SYMBOL
  Look closer  mandatectl show A/HRC/RES/63/97:1.1
');
INSERT INTO "message_texts" VALUES(9,'{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2026-12-24","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2026-12-24","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}');
INSERT INTO "message_texts" VALUES(10,'Date: Mon, 01 Feb 2027 08:00:00 +0000
From: mandated@localhost
Subject: 2 reminders, late, next in 21 days (22 February 2027, projected)
To: secretariat <secretariat@example.org>
Message-Id: <22596a41383c9594fa38aa1f6ac13497@localhost>
In-Reply-To: <324b761c7f9bb60635a0286db0f2d3d8@localhost>
References: <324b761c7f9bb60635a0286db0f2d3d8@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_m22596a41383c9594fa38aa1f6ac13497localhost"

--=_m22596a41383c9594fa38aa1f6ac13497localhost
Content-Type: multipart/alternative;
	boundary="=_a22596a41383c9594fa38aa1f6ac13497localhost"

--=_a22596a41383c9594fa38aa1f6ac13497localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

2 reminders: 2 later

Sent late: the service was not running since 24 December 2026.

mandated started at 2027-02-01T08:00:00Z after 70 days away, since
2026-11-23T08:00:00Z: 5 reminders leave late, none were replaced by later
ones.

LATER

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Special Rapporteur] on winter to present [an
               oral update] on ice to the Human Rights Council [at its
               sixty-fourth session];
  Also told    silent, gone
  Answer:
  https://mandates.example.org/answer/Ny4yMDI3LTA4LTIxLnNlY3JldGFyaWF0.KVfR=
9gihjcqUFpkVIWr2uu62u05HiLYzKcB68K_Wyns
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Secretary-General] to present [an oral update]
               on hail to the Human Rights Council [at its sixty-fourth
               session].
  Answer:
  https://mandates.example.org/answer/OC4yMDI3LTA4LTIxLnNlY3JldGFyaWF0.09cD=
uwWJw-HLXIbuvhOd50sDpyF9ClJU7npFpA59TXE
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

How to answer: mandatectl task start, submit or done, each with a task''s
address.

--=_a22596a41383c9594fa38aa1f6ac13497localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>2 reminders, late, next in 21 days (22 February 2027, projected)</ti=
tle>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<h1 style=3D"margin:0 0 4px;font-size:20px">2 reminders</h1>
<p style=3D"margin:0 0 16px">2 later</p>
<p style=3D"margin:0 0 12px">Sent late: the service was not running since 2=
4 December 2026.</p>
<p style=3D"margin:0 0 12px">mandated started at 2027-02-01T08:00:00Z after=
 70 days away, since 2026-11-23T08:00:00Z: 5 reminders leave late, none wer=
e replaced by later ones.</p>
<h2 style=3D"margin:16px 0 8px;font-size:17px">Later</h2>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Oral update on ice t=
o the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 21 days</b> =C2=B7 Due Monday 22 February=
 2027, projected</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Or=
al update, paragraph 5 of A/HRC/RES/63/97; by special procedures (SP); for =
HRC, at HRC/64; also told: silent, gone</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Special Rapporteur</b> on winter t=
o present <b class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">an o=
ral update</b> on ice to the Human Rights Council <b class=3D"mark" style=
=3D"background:#ffefb0;color:#1b1f24">at its sixty-fourth session</b>;</blo=
ckquote>
<p style=3D"margin:12px 0 0"><a href=3D"https://mandates.example.org/answer=
/Ny4yMDI3LTA4LTIxLnNlY3JldGFyaWF0.KVfR9gihjcqUFpkVIWr2uu62u05HiLYzKcB68K_Wy=
ns" style=3D"display:inline-block;margin:0 8px 8px 0;padding:8px 14px;borde=
r:1px solid #1d6fb8;border-radius:4px;color:#1d6fb8;text-decoration:none">A=
nswer</a> </p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:5.1</code></p>
</td></tr></table>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h3 style=3D"margin:0;font-size:16px;line-height:1.35">Oral update on hail =
to the Human Rights Council</h3>
<p style=3D"margin:4px 0 0"><b>In 21 days</b> =C2=B7 Due Monday 22 February=
 2027, projected</p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Or=
al update, paragraph 6 of A/HRC/RES/63/97; by Secretary-General (SG); for H=
RC, at HRC/64</p>
<blockquote class=3D"quiet" style=3D"margin:12px 0 0;padding:0 0 0 12px;bor=
der-left:3px solid #b8c2cc;color:#3b4650">Requests the <b class=3D"mark" st=
yle=3D"background:#ffefb0;color:#1b1f24">Secretary-General</b> to present <=
b class=3D"mark" style=3D"background:#ffefb0;color:#1b1f24">an oral update<=
/b> on hail to the Human Rights Council <b class=3D"mark" style=3D"backgrou=
nd:#ffefb0;color:#1b1f24">at its sixty-fourth session</b>.</blockquote>
<p style=3D"margin:12px 0 0"><a href=3D"https://mandates.example.org/answer=
/OC4yMDI3LTA4LTIxLnNlY3JldGFyaWF0.09cDuwWJw-HLXIbuvhOd50sDpyF9ClJU7npFpA59T=
XE" style=3D"display:inline-block;margin:0 8px 8px 0;padding:8px 14px;borde=
r:1px solid #1d6fb8;border-radius:4px;color:#1d6fb8;text-decoration:none">A=
nswer</a> </p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:6.1</code></p>
</td></tr></table>
<p class=3D"quiet" style=3D"margin:16px 0 0;font-size:14px;color:#5b6b7b">H=
ow to answer: <code>mandatectl task start</code>, <code>submit</code> or <c=
ode>done</code>, each with a task=E2=80=99s address.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a22596a41383c9594fa38aa1f6ac13497localhost--

--=_m22596a41383c9594fa38aa1f6ac13497localhost
Content-Type: text/calendar; charset=utf-8; method=PUBLISH; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOlBVQkxJU0gNCkJFR0lOOlZFVkVOVA0K
VUlEOnRhc2stNy5IUkMtNjQuZGVhZGxpbmVAbG9jYWxob3N0DQpTRVFVRU5DRTowDQpEVFNUQU1Q
OjIwMjcwMjAxVDA4MDAwMFoNCk9SR0FOSVpFUjtDTj1tYW5kYXRlZDptYWlsdG86bWFuZGF0ZWRA
bG9jYWxob3N0DQpEVFNUQVJUO1ZBTFVFPURBVEU6MjAyNzAyMjINCkRURU5EO1ZBTFVFPURBVEU6
MjAyNzAyMjMNClNVTU1BUlk7TEFOR1VBR0U9ZW46RGVhZGxpbmU6IG9yYWwgdXBkYXRlIG9uIGlj
ZSB0byB0aGUgSHVtYW4gUmlnaHRzIA0KIENvdW5jaWwgKEhSQy82NCkNCkRFU0NSSVBUSU9OOkEv
SFJDL1JFUy82My85Nzo1LjFcbnByb2plY3RlZDogdGhlIENvdW5jaWwgaGFzIG5vdCBzZXQgdGhp
cyANCiBkYXRlXG5IUkMvNjQgb3BlbnMgb24gMjAyNy0wMi0yMiAocHJvamVjdGVkOiB0aGUgbGFz
dCBNb25kYXkgb2YgDQogRmVicnVhcnlcLCBhcyBzaW5jZSAyMDIxKVxu4oCcYXQgaXRzIHNpeHR5
LWZvdXJ0aCBzZXNzaW9u4oCdXG5tYW5kYXRlY3RsIA0KIHNob3cgQS9IUkMvUkVTLzYzLzk3OjUu
MVxuDQpTVEFUVVM6VEVOVEFUSVZFDQpUUkFOU1A6VFJBTlNQQVJFTlQNClgtTUlDUk9TT0ZULUNE
Ty1BTExEQVlFVkVOVDpUUlVFDQpYLU1JQ1JPU09GVC1DRE8tQlVTWVNUQVRVUzpGUkVFDQpFTkQ6
VkVWRU5UDQpCRUdJTjpWRVZFTlQNClVJRDp0YXNrLTguSFJDLTY0LmRlYWRsaW5lQGxvY2FsaG9z
dA0KU0VRVUVOQ0U6MA0KRFRTVEFNUDoyMDI3MDIwMVQwODAwMDBaDQpPUkdBTklaRVI7Q049bWFu
ZGF0ZWQ6bWFpbHRvOm1hbmRhdGVkQGxvY2FsaG9zdA0KRFRTVEFSVDtWQUxVRT1EQVRFOjIwMjcw
MjIyDQpEVEVORDtWQUxVRT1EQVRFOjIwMjcwMjIzDQpTVU1NQVJZO0xBTkdVQUdFPWVuOkRlYWRs
aW5lOiBvcmFsIHVwZGF0ZSBvbiBoYWlsIHRvIHRoZSBIdW1hbiBSaWdodHMgDQogQ291bmNpbCAo
SFJDLzY0KQ0KREVTQ1JJUFRJT046QS9IUkMvUkVTLzYzLzk3OjYuMVxucHJvamVjdGVkOiB0aGUg
Q291bmNpbCBoYXMgbm90IHNldCB0aGlzIA0KIGRhdGVcbkhSQy82NCBvcGVucyBvbiAyMDI3LTAy
LTIyIChwcm9qZWN0ZWQ6IHRoZSBsYXN0IE1vbmRheSBvZiANCiBGZWJydWFyeVwsIGFzIHNpbmNl
IDIwMjEpXG7igJxhdCBpdHMgc2l4dHktZm91cnRoIHNlc3Npb27igJ1cbm1hbmRhdGVjdGwgDQog
c2hvdyBBL0hSQy9SRVMvNjMvOTc6Ni4xXG4NClNUQVRVUzpURU5UQVRJVkUNClRSQU5TUDpUUkFO
U1BBUkVOVA0KWC1NSUNST1NPRlQtQ0RPLUFMTERBWUVWRU5UOlRSVUUNClgtTUlDUk9TT0ZULUNE
Ty1CVVNZU1RBVFVTOkZSRUUNCkVORDpWRVZFTlQNCkVORDpWQ0FMRU5EQVINCg==

--=_m22596a41383c9594fa38aa1f6ac13497localhost--
','2 reminders: 2 later

Sent late: the service was not running since 24 December 2026.

mandated started at 2027-02-01T08:00:00Z after 70 days away, since
2026-11-23T08:00:00Z: 5 reminders leave late, none were replaced by later
ones.

LATER

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Special Rapporteur] on winter to present [an
               oral update] on ice to the Human Rights Council [at its
               sixty-fourth session];
  Also told    silent, gone
  Answer:
  https://mandates.example.org/answer/Ny4yMDI3LTA4LTIxLnNlY3JldGFyaWF0.KVfR9gihjcqUFpkVIWr2uu62u05HiLYzKcB68K_Wyns
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC, at HRC/64
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     Requests the [Secretary-General] to present [an oral update]
               on hail to the Human Rights Council [at its sixty-fourth
               session].
  Answer:
  https://mandates.example.org/answer/OC4yMDI3LTA4LTIxLnNlY3JldGFyaWF0.09cDuwWJw-HLXIbuvhOd50sDpyF9ClJU7npFpA59TXE
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

How to answer: mandatectl task start, submit or done, each with a task''s
address.
');
INSERT INTO "message_texts" VALUES(11,'{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2026-12-24","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2026-12-24","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"session":"HRC/64","milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}');
INSERT INTO "message_texts" VALUES(12,'Date: Mon, 01 Feb 2027 08:00:01 +0000
From: mandated@localhost
Subject: Not delivered: 1 message to gone
To: secretariat <secretariat@example.org>
Message-Id: <9a88217584be1135a92cb427b034b5f6@localhost>
In-Reply-To: <e6211ca1fd8eb6b472f0a5bf0a840523@localhost>
References: <e6211ca1fd8eb6b472f0a5bf0a840523@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/alternative;
	boundary="=_a9a88217584be1135a92cb427b034b5f6localhost"

--=_a9a88217584be1135a92cb427b034b5f6localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Nobody got what follows, and it is not tried any more.

In 21 days (22 February 2027, projected): oral update on ice to the=E2=80=
=A6 for
HRC/64 =E2=80=94 A/HRC/RES/63/97 para. 5
  To           gone, by webhook
  Message      9, made on 1 February 2027
  Why          127.0.0.1 answered 410: the receiver wants no more

WHAT TO DO

They are kept. Mend the cause, then send one again or give it up:

  mandatectl outbox list --state dead
  mandatectl outbox retry ID
  mandatectl outbox drop ID --because "=E2=80=A6"

--=_a9a88217584be1135a92cb427b034b5f6localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>Not delivered: 1 message to gone</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<p style=3D"margin:0 0 12px">Nobody got what follows, and it is not tried a=
ny more.</p>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #c0362c;border-radius:3px">
<h2 style=3D"margin:0;font-size:16px;line-height:1.35">In 21 days (22 Febru=
ary 2027, projected): oral update on ice to the=E2=80=A6 for HRC/64 =E2=80=
=94 A/HRC/RES/63/97 para. 5</h2>
<p style=3D"margin:4px 0 0">To gone, by webhook: <b>127.0.0.1 answered 410:=
 the receiver wants no more</b></p>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Me=
ssage 9, made on 1 February 2027</p>
</td></tr></table>
<p style=3D"margin:12px 0 0">They are kept. Mend the cause, then send one a=
gain with <code>mandatectl outbox retry ID</code>, or give it up with <code=
>mandatectl outbox drop ID --because "=E2=80=A6"</code>.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a9a88217584be1135a92cb427b034b5f6localhost--
','Nobody got what follows, and it is not tried any more.

In 21 days (22 February 2027, projected): oral update on ice to the… for
HRC/64 — A/HRC/RES/63/97 para. 5
  To           gone, by webhook
  Message      9, made on 1 February 2027
  Why          127.0.0.1 answered 410: the receiver wants no more

WHAT TO DO

They are kept. Mend the cause, then send one again or give it up:

  mandatectl outbox list --state dead
  mandatectl outbox retry ID
  mandatectl outbox drop ID --because "…"
');
INSERT INTO "message_texts" VALUES(13,'Date: Mon, 01 Feb 2027 08:00:01 +0000
From: mandated@localhost
Subject: No longer due: oral update on hail to the Human Rights Council
 =?UTF-8?B?4oCU?= A/HRC/RES/63/97 para. 6
To: secretariat <secretariat@example.org>
Message-Id: <3cacf49ad2eeea80e06b4bff6dc7a9c8@localhost>
In-Reply-To: <fa5b75508b4b0ad1282e0c3803040831@localhost>
References: <fa5b75508b4b0ad1282e0c3803040831@localhost>
List-Id: Mandate reminders <reminders.localhost>
Auto-Submitted: auto-generated
Content-Language: en
MIME-Version: 1.0
Content-Type: multipart/mixed;
	boundary="=_m3cacf49ad2eeea80e06b4bff6dc7a9c8localhost"

--=_m3cacf49ad2eeea80e06b4bff6dc7a9c8localhost
Content-Type: multipart/alternative;
	boundary="=_a3cacf49ad2eeea80e06b4bff6dc7a9c8localhost"

--=_a3cacf49ad2eeea80e06b4bff6dc7a9c8localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

You were told of what follows. It no longer counts; the calendar attached
takes it out of yours.

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  Due          Monday 22 February 2027
  Why          deferred
  Look closer  mandatectl show A/HRC/RES/63/97:6.1


--=_a3cacf49ad2eeea80e06b4bff6dc7a9c8localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
<meta name=3D"color-scheme" content=3D"light dark">
<meta name=3D"supported-color-schemes" content=3D"light dark">
<title>No longer due: oral update on hail to the Human Rights Council =E2=
=80=94 A/HRC/RES/63/97 para. 6</title>
<style>
@media (prefers-color-scheme: dark) {
.page { background: #14181d !important; color: #e8eaed !important; }
.card { background: #1e242b !important; color: #e8eaed !important; border-c=
olor: #3a434d !important; }
.quiet { color: #aab4be !important; }
.mark { background: #5a4a12 !important; color: #fff4cf !important; }
a { color: #8ab8e6 !important; }
}
@media (max-width: 480px) {
.label { display: block !important; width: auto !important; padding-bottom:=
 0 !important; }
.value { display: block !important; width: auto !important; padding-top: 0 =
!important; }
}
</style>
</head>
<body class=3D"page" style=3D"margin:0;padding:0;background:#eef1f4;color:#=
1b1f24;font-family:''Segoe UI'',Arial,Helvetica,sans-serif;font-size:16px;lin=
e-height:1.45">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"page" style=3D"background:#eef1f4"><tr><td ali=
gn=3D"center" style=3D"padding:16px 8px">
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" style=3D"max-width:640px"><tr><td align=3D"left">
<p style=3D"margin:0 0 12px">You were told of what follows. It no longer co=
unts; the calendar attached takes it out of yours.</p>
<table role=3D"presentation" width=3D"100%" cellpadding=3D"0" cellspacing=
=3D"0" border=3D"0" class=3D"card" style=3D"margin:0 0 10px;background:#fff=
fff;border:1px solid #d5dce3;border-radius:4px"><tr><td style=3D"padding:12=
px 16px;border-left:4px solid #5b6b7b;border-radius:3px">
<h2 style=3D"margin:0;font-size:16px;line-height:1.35">Oral update on hail =
to the Human Rights Council</h2>
<p style=3D"margin:4px 0 0">Due Monday 22 February 2027: <b>deferred</b></p=
>
<p class=3D"quiet" style=3D"margin:4px 0 0;font-size:14px;color:#5b6b7b">Or=
al update, paragraph 6 of A/HRC/RES/63/97</p>
<p style=3D"margin:6px 0 0;font-size:14px"><code style=3D"word-break:break-=
word">mandatectl show A/HRC/RES/63/97:6.1</code></p>
</td></tr></table>
</td></tr></table>
</td></tr></table>
</body>
</html>

--=_a3cacf49ad2eeea80e06b4bff6dc7a9c8localhost--

--=_m3cacf49ad2eeea80e06b4bff6dc7a9c8localhost
Content-Type: text/calendar; charset=utf-8; method=CANCEL; name=deadlines.ics
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename=deadlines.ics

QkVHSU46VkNBTEVOREFSDQpQUk9ESUQ6LS8vbWFuZGF0ZWQvL21hbmRhdGVkLy9FTg0KVkVSU0lP
TjoyLjANCkNBTFNDQUxFOkdSRUdPUklBTg0KTUVUSE9EOkNBTkNFTA0KQkVHSU46VkVWRU5UDQpV
SUQ6dGFzay04LkhSQy02NC5kZWFkbGluZUBsb2NhbGhvc3QNClNFUVVFTkNFOjENCkRUU1RBTVA6
MjAyNzAyMDFUMDgwMDAxWg0KT1JHQU5JWkVSO0NOPW1hbmRhdGVkOm1haWx0bzptYW5kYXRlZEBs
b2NhbGhvc3QNCkRUU1RBUlQ7VkFMVUU9REFURToyMDI3MDIyMg0KRFRFTkQ7VkFMVUU9REFURToy
MDI3MDIyMw0KU1VNTUFSWTtMQU5HVUFHRT1lbjpEZWFkbGluZTogb3JhbCB1cGRhdGUgb24gaGFp
bCB0byB0aGUgSHVtYW4gUmlnaHRzIA0KIENvdW5jaWwgKEhSQy82NCkNCkRFU0NSSVBUSU9OOkEv
SFJDL1JFUy82My85Nzo2LjFcbnByb2plY3RlZDogdGhlIENvdW5jaWwgaGFzIG5vdCBzZXQgdGhp
cyANCiBkYXRlXG7igJxhdCBpdHMgc2l4dHktZm91cnRoIHNlc3Npb27igJ1cbm1hbmRhdGVjdGwg
c2hvdyBBL0hSQy9SRVMvNjMvOTc6DQogNi4xXG4NClNUQVRVUzpDQU5DRUxMRUQNClRSQU5TUDpU
UkFOU1BBUkVOVA0KWC1NSUNST1NPRlQtQ0RPLUFMTERBWUVWRU5UOlRSVUUNClgtTUlDUk9TT0ZU
LUNETy1CVVNZU1RBVFVTOkZSRUUNCkVORDpWRVZFTlQNCkVORDpWQ0FMRU5EQVINCg==

--=_m3cacf49ad2eeea80e06b4bff6dc7a9c8localhost--
','You were told of what follows. It no longer counts; the calendar attached
takes it out of yours.

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  Due          Monday 22 February 2027
  Why          deferred
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

');
CREATE TABLE messages (
    id              INTEGER PRIMARY KEY,
    identity        TEXT NOT NULL UNIQUE, -- Message-ID or webhook-id, made from what it is about
    kind            TEXT NOT NULL,        -- registered, reminder, folded
    contact         TEXT NOT NULL,
    channel         TEXT NOT NULL,
    address         TEXT NOT NULL,
    subject         TEXT NOT NULL,
    state           TEXT NOT NULL,        -- queued, attempting, failed, uncertain, sent, dead
    reason          TEXT NOT NULL DEFAULT '',
    attempts        INTEGER NOT NULL DEFAULT 0,
    created_at      TEXT NOT NULL,
    next_attempt_at TEXT,                 -- null once nothing more will be tried
    finished_at     TEXT
, since TEXT NOT NULL DEFAULT '', reported INTEGER NOT NULL DEFAULT 0) STRICT;
INSERT INTO "messages" VALUES(1,'<8f21f7a4802fb1bf28f560c6e4985aaa@localhost>','registered','Ada Example','email','ada@example.org','Registered: A/HRC/RES/63/97 — 1 task, next 5 April 2027 (projected)','sent','/tmp/tmp1sz85atv/maildir/new/=3C8f21f7a4802fb1bf28f560c6e4985aaa@localhost=3E',1,'2026-11-23T08:00:03Z',NULL,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z',0);
INSERT INTO "messages" VALUES(2,'msg_9717781d475b14dfff476404d3752d48','registered','gone','webhook','http://127.0.0.1:38609/','Registered: A/HRC/RES/63/97 — 2 tasks, next 22 February 2027 (projected)','dead','127.0.0.1 answered 410: the receiver wants no more',1,'2026-11-23T08:00:03Z',NULL,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z',1);
INSERT INTO "messages" VALUES(3,'<4e61e87537ef6f9e2aa2060419cf5cf0@localhost>','registered','secretariat','email','secretariat@example.org','Registered: A/HRC/RES/63/97 — 5 tasks, next 14 December 2026 (projected)','sent','/tmp/tmp1sz85atv/maildir/new/=3C4e61e87537ef6f9e2aa2060419cf5cf0@localhost=3E',1,'2026-11-23T08:00:03Z',NULL,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z',0);
INSERT INTO "messages" VALUES(4,'msg_d0a70adbf0c29622e2f9f25449f1f030','registered','silent','webhook','http://127.0.0.1:9/','Registered: A/HRC/RES/63/97 — 2 tasks, next 22 February 2027 (projected)','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server',2,'2026-11-23T08:00:03Z','2027-02-01T08:05:10Z',NULL,'2026-11-23T08:00:03Z',0);
INSERT INTO "messages" VALUES(5,'<070a583e08170c2deb3a358926bd0031@localhost>','undelivered','secretariat','email','secretariat@example.org','Not delivered: 1 message to gone','sent','/tmp/tmp1sz85atv/maildir/new/=3C070a583e08170c2deb3a358926bd0031@localhost=3E',1,'2026-11-23T08:00:03Z',NULL,'2026-11-23T08:00:04Z','2026-11-23T08:00:03Z',0);
INSERT INTO "messages" VALUES(6,'<678439d2c603703beeb7af08c63fe081@localhost>','reminder','secretariat','email','secretariat@example.org','In 21 days (14 December 2026, projected): report on mountain roads to… for HRC/64 (not confirmed) — A/HRC/RES/63/97 para. 2','sent','/tmp/tmp1sz85atv/maildir/new/=3C678439d2c603703beeb7af08c63fe081@localhost=3E',1,'2026-11-23T08:00:03Z',NULL,'2026-11-23T08:00:04Z','2026-11-23T08:00:03Z',0);
INSERT INTO "messages" VALUES(7,'<ed5898aa976c1d35d57b929e66378b41@localhost>','dropped','secretariat','email','secretariat@example.org','No longer due: report on mountain roads to the Human Rights Council — A/HRC/RES/63/97 para. 2','sent','/tmp/tmp1sz85atv/maildir/new/=3Ced5898aa976c1d35d57b929e66378b41@localhost=3E',1,'2026-11-23T08:00:05Z',NULL,'2026-11-23T08:00:05Z','2026-11-23T08:00:05Z',0);
INSERT INTO "messages" VALUES(8,'<408ad318f9a0b7fdebfebdcbf15a5da2@localhost>','reminder','Ada Example','email','ada@example.org','In 45 days (18 March 2027): report on schools cut off by snow to the… for HRC/65 — A/HRC/RES/63/97 para. 1','sent','/tmp/tmp1sz85atv/maildir/new/=3C408ad318f9a0b7fdebfebdcbf15a5da2@localhost=3E',1,'2027-02-01T08:00:00Z',NULL,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z',0);
INSERT INTO "messages" VALUES(9,'msg_cb3397084176e27d43f333706ab8d32f','reminder','gone','webhook','http://127.0.0.1:38609/','In 21 days (22 February 2027, projected): oral update on ice to the… for HRC/64 — A/HRC/RES/63/97 para. 5','dead','127.0.0.1 answered 410: the receiver wants no more',1,'2027-02-01T08:00:00Z',NULL,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z',1);
INSERT INTO "messages" VALUES(10,'<22596a41383c9594fa38aa1f6ac13497@localhost>','folded','secretariat','email','secretariat@example.org','2 reminders, late, next in 21 days (22 February 2027, projected)','sent','/tmp/tmp1sz85atv/maildir/new/=3C22596a41383c9594fa38aa1f6ac13497@localhost=3E',1,'2027-02-01T08:00:00Z',NULL,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z',0);
INSERT INTO "messages" VALUES(11,'msg_312cb45a6f456f5b493ffa230baee461','reminder','silent','webhook','http://127.0.0.1:9/','In 21 days (22 February 2027, projected): oral update on ice to the… for HRC/64 — A/HRC/RES/63/97 para. 5','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server',1,'2027-02-01T08:00:00Z','2027-02-01T08:00:05Z',NULL,'2027-02-01T08:00:00Z',0);
INSERT INTO "messages" VALUES(12,'<9a88217584be1135a92cb427b034b5f6@localhost>','undelivered','secretariat','email','secretariat@example.org','Not delivered: 1 message to gone','sent','/tmp/tmp1sz85atv/maildir/new/=3C9a88217584be1135a92cb427b034b5f6@localhost=3E',1,'2027-02-01T08:00:01Z',NULL,'2027-02-01T08:00:01Z','2027-02-01T08:00:01Z',0);
INSERT INTO "messages" VALUES(13,'<3cacf49ad2eeea80e06b4bff6dc7a9c8@localhost>','dropped','secretariat','email','secretariat@example.org','No longer due: oral update on hail to the Human Rights Council — A/HRC/RES/63/97 para. 6','sent','/tmp/tmp1sz85atv/maildir/new/=3C3cacf49ad2eeea80e06b4bff6dc7a9c8@localhost=3E',1,'2027-02-01T08:00:01Z',NULL,'2027-02-01T08:00:01Z','2027-02-01T08:00:01Z',0);
CREATE TABLE milestones (
    task_id     INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    occurrence  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    day         TEXT NOT NULL,
    precision   TEXT NOT NULL,
    status      TEXT NOT NULL,
    alternative INTEGER NOT NULL CHECK (alternative IN (0, 1)),
    basis       TEXT NOT NULL, delivered TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (task_id, occurrence, kind, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "milestones" VALUES(1,'HRC/52','deadline','2023-02-27','day','confirmed',0,'HRC/52 opens on 2023-02-27 (as printed on the session''s resolutions)','');
INSERT INTO "milestones" VALUES(1,'HRC/52','forecast','2022-11-21','day','confirmed',0,'14 weeks before HRC/52 opens on 2023-02-27 (UN Geneva documents management (A))','');
INSERT INTO "milestones" VALUES(1,'HRC/52','issued','2023-01-16','day','confirmed',0,'6 weeks before HRC/52 opens on 2023-02-27 (A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(1,'HRC/52','organizational meeting','2023-02-13','day','confirmed',0,'2 weeks before HRC/52 opens on 2023-02-27 (rule 8 (b) of the Council''s rules of procedure (A))','');
INSERT INTO "milestones" VALUES(1,'HRC/52','submission','2022-12-19','day','confirmed',0,'10 weeks before HRC/52 opens on 2023-02-27 (UN Geneva documents management; A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(2,'HRC/63','deadline','2026-09-07','day','confirmed',0,'HRC/63 opens on 2026-09-07 (printed on A/HRC/RES/63/97)','');
INSERT INTO "milestones" VALUES(2,'HRC/63','forecast','2026-06-01','day','confirmed',0,'14 weeks before HRC/63 opens on 2026-09-07 (UN Geneva documents management (A))','');
INSERT INTO "milestones" VALUES(2,'HRC/63','issued','2026-07-27','day','confirmed',0,'6 weeks before HRC/63 opens on 2026-09-07 (A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(2,'HRC/63','organizational meeting','2026-08-24','day','confirmed',0,'2 weeks before HRC/63 opens on 2026-09-07 (rule 8 (b) of the Council''s rules of procedure (A))','');
INSERT INTO "milestones" VALUES(2,'HRC/63','submission','2026-06-29','day','confirmed',0,'10 weeks before HRC/63 opens on 2026-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(3,'HRC/65','deadline','2027-06-14','day','projected',0,'HRC/65 opens on 2027-06-14 (projected: the Monday of 13-19 June, as since 2022)','');
INSERT INTO "milestones" VALUES(3,'HRC/65','forecast','2027-03-08','day','projected',0,'14 weeks before HRC/65 opens on 2027-06-14 (UN Geneva documents management (A))','');
INSERT INTO "milestones" VALUES(3,'HRC/65','issued','2027-05-03','day','projected',0,'6 weeks before HRC/65 opens on 2027-06-14 (A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(3,'HRC/65','organizational meeting','2027-05-31','day','projected',0,'2 weeks before HRC/65 opens on 2027-06-14 (rule 8 (b) of the Council''s rules of procedure (A))','');
INSERT INTO "milestones" VALUES(3,'HRC/65','submission','2027-03-18','day','confirmed',0,'agreed: meeting with the editors; the rule says 2027-04-05','');
INSERT INTO "milestones" VALUES(4,'HRC/66','deadline','2027-09-13','day','tentative',0,'HRC/66 opens on 2027-09-13 (letter)','');
INSERT INTO "milestones" VALUES(4,'HRC/66','forecast','2027-06-07','day','tentative',0,'14 weeks before HRC/66 opens on 2027-09-13 (UN Geneva documents management (A))','');
INSERT INTO "milestones" VALUES(4,'HRC/66','issued','2027-08-02','day','tentative',0,'6 weeks before HRC/66 opens on 2027-09-13 (A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(4,'HRC/66','organizational meeting','2027-08-30','day','tentative',0,'2 weeks before HRC/66 opens on 2027-09-13 (rule 8 (b) of the Council''s rules of procedure (A))','');
INSERT INTO "milestones" VALUES(4,'HRC/66','submission','2027-07-05','day','tentative',0,'10 weeks before HRC/66 opens on 2027-09-13 (UN Geneva documents management; A/RES/69/250, 77/267 (A))','');
INSERT INTO "milestones" VALUES(5,'GA/82','deadline','2027-09-07','day','projected',0,'GA/82 opens on 2027-09-07 (projected: Tuesday of the second week of September, as since 2023); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/82','forecast','2027-06-01','day','projected',0,'14 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/82','issued','2027-07-27','day','projected',0,'6 weeks before GA/82 opens on 2027-09-07 (A/RES/69/250, 77/267 (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/82','submission','2027-06-29','day','projected',0,'10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/83','deadline','2028-09-05','day','projected',0,'GA/83 opens on 2028-09-05 (projected: Tuesday of the second week of September, as since 2023); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/83','forecast','2028-05-30','day','projected',0,'14 weeks before GA/83 opens on 2028-09-05 (UN Geneva documents management (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/83','issued','2028-07-25','day','projected',0,'6 weeks before GA/83 opens on 2028-09-05 (A/RES/69/250, 77/267 (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/83','submission','2028-06-27','day','projected',0,'10 weeks before GA/83 opens on 2028-09-05 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/84','deadline','2029-09-11','day','projected',0,'GA/84 opens on 2029-09-11 (projected: Tuesday of the second week of September, as since 2023); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/84','forecast','2029-06-05','day','projected',0,'14 weeks before GA/84 opens on 2029-09-11 (UN Geneva documents management (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/84','issued','2029-07-31','day','projected',0,'6 weeks before GA/84 opens on 2029-09-11 (A/RES/69/250, 77/267 (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(5,'GA/84','submission','2029-07-03','day','projected',0,'10 weeks before GA/84 opens on 2029-09-11 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81','');
INSERT INTO "milestones" VALUES(6,'2026-10-31','deadline','2026-10-31','day','confirmed',0,'the text says 2026-10-31','');
INSERT INTO "milestones" VALUES(7,'HRC/64','deadline','2027-02-22','day','projected',0,'HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)','');
INSERT INTO "milestones" VALUES(8,'HRC/64','deadline','2027-02-22','day','projected',0,'HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)','');
INSERT INTO "milestones" VALUES(9,'HRC/65','deadline','2027-06-14','day','projected',0,'HRC/65 opens on 2027-06-14 (projected: the Monday of 13-19 June, as since 2022)','');
CREATE TABLE next_dates (
    task_id   INTEGER PRIMARY KEY REFERENCES tasks (id) ON DELETE CASCADE,
    withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), -- as the task's
    state     INTEGER NOT NULL DEFAULT 2, -- 0: all its days are past, day is the last; 1: day is the next; 2: it has none
    day       TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "next_dates" VALUES(1,0,0,'2023-02-27');
INSERT INTO "next_dates" VALUES(2,0,0,'2026-09-07');
INSERT INTO "next_dates" VALUES(3,0,1,'2027-03-18');
INSERT INTO "next_dates" VALUES(4,0,1,'2027-07-05');
INSERT INTO "next_dates" VALUES(5,0,1,'2027-06-29');
INSERT INTO "next_dates" VALUES(6,1,0,'2026-10-31');
INSERT INTO "next_dates" VALUES(7,0,1,'2027-02-22');
INSERT INTO "next_dates" VALUES(8,0,1,'2027-02-22');
INSERT INTO "next_dates" VALUES(9,0,1,'2027-06-14');
CREATE TABLE paragraphs (
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id) ON DELETE CASCADE,
    position      INTEGER NOT NULL,
    number        TEXT NOT NULL,
    kind          TEXT NOT NULL,
    address       TEXT NOT NULL,
    text          TEXT NOT NULL,
    PRIMARY KEY (resolution_id, position)
) STRICT, WITHOUT ROWID;
INSERT INTO "paragraphs" VALUES(1,1,'','heading','','Human Rights Council');
INSERT INTO "paragraphs" VALUES(1,2,'','heading','','Fiftieth session');
INSERT INTO "paragraphs" VALUES(1,3,'','heading','','7 September–7 October 2026');
INSERT INTO "paragraphs" VALUES(1,4,'','heading','','Agenda item 3');
INSERT INTO "paragraphs" VALUES(1,5,'','heading','','Resolution adopted by the Human Rights Council on 7 July 2022');
INSERT INTO "paragraphs" VALUES(1,6,'','heading','','50/91. Lessons by radio');
INSERT INTO "paragraphs" VALUES(1,7,'','preamble','','The Human Rights Council,');
INSERT INTO "paragraphs" VALUES(1,8,'','preamble','','Recalling the Charter of the United Nations,');
INSERT INTO "paragraphs" VALUES(1,9,'1','operative','1','Requests the High Commissioner to submit a report on schools cut off by snow to the Human Rights Council at its fifty-second session.');
INSERT INTO "paragraphs" VALUES(1,10,'','vote','','31st meeting');
INSERT INTO "paragraphs" VALUES(1,11,'','vote','','7 July 2022');
INSERT INTO "paragraphs" VALUES(1,12,'','vote','','[Adopted without a vote.]');
INSERT INTO "paragraphs" VALUES(2,1,'','heading','','Human Rights Council');
INSERT INTO "paragraphs" VALUES(2,2,'','heading','','Sixty-first session');
INSERT INTO "paragraphs" VALUES(2,3,'','heading','','7 September–7 October 2026');
INSERT INTO "paragraphs" VALUES(2,4,'','heading','','Agenda item 3');
INSERT INTO "paragraphs" VALUES(2,5,'','heading','','Resolution adopted by the Human Rights Council on 3 April 2026');
INSERT INTO "paragraphs" VALUES(2,6,'','heading','','61/96. Schools cut off by snow');
INSERT INTO "paragraphs" VALUES(2,7,'','preamble','','The Human Rights Council,');
INSERT INTO "paragraphs" VALUES(2,8,'','preamble','','Recalling the Charter of the United Nations,');
INSERT INTO "paragraphs" VALUES(2,9,'1','operative','1','Requests the High Commissioner to submit a report on schools cut off by snow to the Human Rights Council at its sixty-third session;');
INSERT INTO "paragraphs" VALUES(2,10,'2','operative','2','Encourages States to lend sledges and snowshoes.');
INSERT INTO "paragraphs" VALUES(2,11,'','vote','','31st meeting');
INSERT INTO "paragraphs" VALUES(2,12,'','vote','','3 April 2026');
INSERT INTO "paragraphs" VALUES(2,13,'','vote','','[Adopted without a vote.]');
INSERT INTO "paragraphs" VALUES(3,1,'','heading','','Human Rights Council');
INSERT INTO "paragraphs" VALUES(3,2,'','heading','','Sixty-third session');
INSERT INTO "paragraphs" VALUES(3,3,'','heading','','7 September–7 October 2026');
INSERT INTO "paragraphs" VALUES(3,4,'','heading','','Agenda item 3');
INSERT INTO "paragraphs" VALUES(3,5,'','heading','','Resolution adopted by the Human Rights Council on 5 October 2026');
INSERT INTO "paragraphs" VALUES(3,6,'','heading','','63/97. Schools cut off by snow');
INSERT INTO "paragraphs" VALUES(3,7,'','preamble','','The Human Rights Council,');
INSERT INTO "paragraphs" VALUES(3,8,'','preamble','','Recalling its resolutions 50/91 of 7 July 2022 and 61/96 of 3 April 2026,');
INSERT INTO "paragraphs" VALUES(3,9,'1','operative','1','Requests the High Commissioner to submit a report on schools cut off by snow to the Human Rights Council at its sixty-fifth session;');
INSERT INTO "paragraphs" VALUES(3,10,'2','operative','2','Requests the Secretary-General to submit a report on mountain roads to the Human Rights Council at its sixty-fourth sixth session;');
INSERT INTO "paragraphs" VALUES(3,11,'3','operative','3','Requests the Special Rapporteur on winter to report annually to the General Assembly on lessons by radio;');
INSERT INTO "paragraphs" VALUES(3,12,'4','operative','4','Requests the Secretary-General to submit a report on sledges to the General Assembly by 31 October 2026;');
INSERT INTO "paragraphs" VALUES(3,13,'5','operative','5','Requests the Special Rapporteur on winter to present an oral update on ice to the Human Rights Council at its sixty-fourth session;');
INSERT INTO "paragraphs" VALUES(3,14,'6','operative','6','Requests the Secretary-General to present an oral update on hail to the Human Rights Council at its sixty-fourth session.');
INSERT INTO "paragraphs" VALUES(3,15,'','vote','','31st meeting');
INSERT INTO "paragraphs" VALUES(3,16,'','vote','','5 October 2026');
INSERT INTO "paragraphs" VALUES(3,17,'','vote','','[Adopted without a vote.]');
CREATE TABLE people (
    name          TEXT PRIMARY KEY,
    email         TEXT NOT NULL,
    zone          TEXT NOT NULL, -- IANA; empty for the one all reminders use
    hours         TEXT NOT NULL, -- "08:30-17:00"; empty for the hour all reminders use
    language      TEXT NOT NULL,
    station       TEXT NOT NULL, -- whose days off count; empty for none
    channels      TEXT NOT NULL, -- JSON array: "email" and names of contacts with a webhook
    administrator INTEGER NOT NULL CHECK (administrator IN (0, 1)),
    left_on       TEXT,
    successor     TEXT NOT NULL
, login TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
INSERT INTO "people" VALUES('Ada Example','ada@example.org','','09:00-17:00','en','Geneva','["email"]',0,NULL,'','');
INSERT INTO "people" VALUES('Ben Example','ben@example.org','','','en','','["email"]',0,NULL,'','');
INSERT INTO "people" VALUES('Dora Example','dora@example.org','','','en','','["email"]',0,NULL,'','');
CREATE TABLE reckoned (
    id    INTEGER PRIMARY KEY CHECK (id = 1),
    day   TEXT NOT NULL,
    basis TEXT NOT NULL
) STRICT;
INSERT INTO "reckoned" VALUES(1,'2027-02-01','mandated 0.1.0 of -4641799053699944767, rules dcb4d822029508e6, 36 months');
CREATE TABLE remarks (
    id   INTEGER PRIMARY KEY,
    at   TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT;
INSERT INTO "remarks" VALUES(1,'2027-02-01T08:00:00Z','mandated started at 2027-02-01T08:00:00Z after 70 days away, since 2026-11-23T08:00:00Z: 5 reminders leave late, none were replaced by later ones.');
CREATE TABLE remarks_told (
    remark_id  INTEGER NOT NULL REFERENCES remarks (id),
    recipient  TEXT NOT NULL,
    message_id INTEGER NOT NULL REFERENCES messages (id),
    PRIMARY KEY (remark_id, recipient)
) STRICT, WITHOUT ROWID;
INSERT INTO "remarks_told" VALUES(1,'secretariat',10);
CREATE TABLE reminders (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,
    task_id    INTEGER NOT NULL REFERENCES tasks (id),
    occurrence TEXT NOT NULL,
    kind       TEXT NOT NULL,
    day        TEXT NOT NULL,
    day_status TEXT NOT NULL, -- how sure the day was then
    lead_days  INTEGER NOT NULL,
    contact    TEXT NOT NULL,
    channel    TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    message_id INTEGER REFERENCES messages (id),
    outcome    TEXT NOT NULL, -- carried, folded, dropped
    reason     TEXT NOT NULL DEFAULT '',
    recorded_at TEXT NOT NULL
, recipient TEXT NOT NULL DEFAULT '', role TEXT NOT NULL DEFAULT 'owner', why TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO "reminders" VALUES(1,'4/HRC/64/submission/2026-12-14/30/secretariat/email',4,'HRC/64','submission','2026-12-14','projected',30,'secretariat','email','2026-11-23T08:00:03Z',6,'carried','','2026-11-23T08:00:04Z','secretariat','owner','at registration');
INSERT INTO "reminders" VALUES(2,'3/HRC/65/submission/2027-03-18/90/Ada Example/email',3,'HRC/65','submission','2027-03-18','confirmed',90,'Ada Example','email','2026-12-18T08:00:00Z',8,'carried','','2027-02-01T08:00:00Z','Ada Example','owner','before');
INSERT INTO "reminders" VALUES(3,'7/HRC/64/deadline/2027-02-22/60/gone/webhook',7,'HRC/64','deadline','2027-02-22','projected',60,'gone','webhook','2026-12-24T07:00:00Z',9,'carried','','2027-02-01T08:00:00Z','gone','owner','before');
INSERT INTO "reminders" VALUES(4,'7/HRC/64/deadline/2027-02-22/60/secretariat/email',7,'HRC/64','deadline','2027-02-22','projected',60,'secretariat','email','2026-12-24T07:00:00Z',10,'folded','one of 2 in one message','2027-02-01T08:00:00Z','secretariat','owner','before');
INSERT INTO "reminders" VALUES(5,'8/HRC/64/deadline/2027-02-22/60/secretariat/email',8,'HRC/64','deadline','2027-02-22','projected',60,'secretariat','email','2026-12-24T07:00:00Z',10,'folded','one of 2 in one message','2027-02-01T08:00:00Z','secretariat','owner','before');
INSERT INTO "reminders" VALUES(6,'7/HRC/64/deadline/2027-02-22/60/silent/webhook',7,'HRC/64','deadline','2027-02-22','projected',60,'silent','webhook','2026-12-24T07:00:00Z',11,'carried','','2027-02-01T08:00:00Z','silent','owner','before');
CREATE TABLE repeats (
    later_task   INTEGER NOT NULL REFERENCES tasks (id),
    earlier_task INTEGER NOT NULL REFERENCES tasks (id),
    state        TEXT NOT NULL DEFAULT 'proposed', -- proposed, confirmed, refused
    reason       TEXT NOT NULL,
    PRIMARY KEY (later_task, earlier_task)
) STRICT, WITHOUT ROWID;
INSERT INTO "repeats" VALUES(3,2,'confirmed','the same request');
CREATE TABLE resolutions (
    id                INTEGER PRIMARY KEY,
    identity          TEXT NOT NULL UNIQUE, -- the symbol; where none can be known, "document ID part N"
    document_id       INTEGER NOT NULL REFERENCES documents (id),
    part              INTEGER NOT NULL,
    symbol            TEXT NOT NULL,
    organ             TEXT NOT NULL,
    session           TEXT NOT NULL,
    number            TEXT NOT NULL,
    title             TEXT NOT NULL,
    session_dates     TEXT NOT NULL,
    session_first_day TEXT,
    session_last_day  TEXT,
    agenda_item       TEXT NOT NULL,
    adopted           TEXT,
    meeting           TEXT NOT NULL,
    vote              TEXT, -- JSON object
    language          TEXT NOT NULL,
    registered_at     TEXT NOT NULL
, status TEXT NOT NULL DEFAULT 'adopted', document_symbol TEXT NOT NULL DEFAULT '', drafts TEXT NOT NULL DEFAULT '[]', linked INTEGER NOT NULL DEFAULT 0 CHECK (linked IN (0, 1))) STRICT;
INSERT INTO "resolutions" VALUES(1,'A/HRC/RES/50/91',1,1,'A/HRC/RES/50/91','HRC','50','50/91','Lessons by radio','7 September–7 October 2026','2026-09-07','2026-10-07','3','2022-07-07','31st meeting','{"recorded":false,"in_favour":null,"against":null,"abstaining":null,"names_in_favour":[],"names_against":[],"names_abstaining":[]}','en','2026-11-23T08:00:01Z','adopted','','[]',1);
INSERT INTO "resolutions" VALUES(2,'A/HRC/RES/61/96',4,1,'A/HRC/RES/61/96','HRC','61','61/96','Schools cut off by snow','7 September–7 October 2026','2026-09-07','2026-10-07','3','2026-04-03','31st meeting','{"recorded":false,"in_favour":null,"against":null,"abstaining":null,"names_in_favour":[],"names_against":[],"names_abstaining":[]}','en','2026-11-23T08:00:02Z','adopted','','[]',1);
INSERT INTO "resolutions" VALUES(3,'A/HRC/RES/63/97',6,1,'A/HRC/RES/63/97','HRC','63','63/97','Schools cut off by snow','7 September–7 October 2026','2026-09-07','2026-10-07','3','2026-10-05','31st meeting','{"recorded":false,"in_favour":null,"against":null,"abstaining":null,"names_in_favour":[],"names_against":[],"names_abstaining":[]}','en','2026-11-23T08:00:03Z','adopted','','[]',1);
CREATE TABLE reviews (
    id      INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    field   TEXT NOT NULL, -- "due": the anchors that hold; "status": the new status
    value   TEXT NOT NULL, -- JSON
    note    TEXT NOT NULL DEFAULT '',
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
, holds INTEGER NOT NULL DEFAULT 1 CHECK (holds IN (0, 1)), first TEXT NOT NULL DEFAULT '', outdated INTEGER NOT NULL DEFAULT 0 CHECK (outdated IN (0, 1))) STRICT;
INSERT INTO "reviews" VALUES(1,3,'status','"in progress"','drafting','uid 0','2026-11-23T08:00:04Z',1,'',0);
INSERT INTO "reviews" VALUES(2,4,'due','["HRC/66"]','','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(3,4,'kind','"report"','','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(4,4,'actors','["SG"]','','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(5,4,'count','1','','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(6,4,'recipients','["HRC"]','','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(7,4,'verdict','{"verdict":"confirmed"}','','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(8,2,'status','"superseded"','A/HRC/RES/63/97:1.1','uid 0','2026-11-23T08:00:05Z',1,'',0);
INSERT INTO "reviews" VALUES(9,5,'summary','"yearly report on lessons by radio"','','uid 0','2026-11-23T08:00:06Z',1,'',0);
INSERT INTO "reviews" VALUES(10,9,'verdict','{"verdict":"confirmed"}','','uid 0','2026-11-23T08:00:06Z',1,'',0);
INSERT INTO "reviews" VALUES(11,6,'verdict','{"verdict":"not a task"}','asked for elsewhere','uid 0','2026-11-23T08:00:06Z',1,'',0);
INSERT INTO "reviews" VALUES(12,1,'status','"delivered"','A/HRC/52/61','uid 0','2027-02-01T08:00:00Z',1,'',0);
INSERT INTO "reviews" VALUES(13,8,'status','"deferred"','decision 64/115','uid 0','2027-02-01T08:00:01Z',1,'',0);
CREATE TABLE routes (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    position   INTEGER NOT NULL,
    actor      TEXT NOT NULL,
    kind       TEXT NOT NULL,
    organ      TEXT NOT NULL,
    title      TEXT NOT NULL,
    resolution TEXT NOT NULL,
    unit       TEXT NOT NULL REFERENCES units (name)
) STRICT;
INSERT INTO "routes" VALUES(1,1,'HC','','','','','desk');
CREATE TABLE secrets (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "secrets" VALUES('answer links','872b3f43a33f046bbab309d595eb40c22618f676de983243d95d0a66a3adb594');
CREATE TABLE sessions (
    organ     TEXT NOT NULL,
    number    TEXT NOT NULL,
    sitting   INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    precision TEXT NOT NULL,
    status    TEXT NOT NULL,
    source    TEXT NOT NULL, entered INTEGER NOT NULL DEFAULT 0 CHECK (entered IN (0, 1)),
    PRIMARY KEY (organ, number, sitting)
) STRICT, WITHOUT ROWID;
INSERT INTO "sessions" VALUES('HRC','1',1,'2006-06-19','2006-06-30','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','10',1,'2009-03-02','2009-03-27','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','11',1,'2009-06-02','2009-06-18','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','12',1,'2009-09-14','2009-10-02','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','13',1,'2010-03-01','2010-03-26','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','14',1,'2010-05-31','2010-06-18','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','15',1,'2010-09-13','2010-10-01','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','16',1,'2011-02-28','2011-03-25','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','17',1,'2011-05-30','2011-06-17','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','18',1,'2011-09-12','2011-09-30','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','19',1,'2012-02-27','2012-03-23','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','2',1,'2006-09-18','2006-10-06','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','2',2,'2006-11-27','2006-11-29','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','20',1,'2012-06-18','2012-07-06','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','21',1,'2012-09-10','2012-09-28','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','22',1,'2013-02-25','2013-03-22','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','23',1,'2013-05-27','2013-06-14','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','24',1,'2013-09-09','2013-09-27','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','25',1,'2014-03-03','2014-03-28','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','26',1,'2014-06-10','2014-06-27','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','27',1,'2014-09-08','2014-09-26','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','28',1,'2015-03-02','2015-03-27','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','29',1,'2015-06-15','2015-07-03','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','3',1,'2006-11-29','2006-12-08','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','30',1,'2015-09-14','2015-10-02','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','31',1,'2016-02-29','2016-03-24','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','32',1,'2016-06-13','2016-07-01','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','33',1,'2016-09-13','2016-09-30','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','34',1,'2017-02-27','2017-03-24','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','35',1,'2017-06-06','2017-06-23','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','36',1,'2017-09-11','2017-09-29','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','37',1,'2018-02-26','2018-03-23','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','38',1,'2018-06-18','2018-07-06','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','39',1,'2018-09-10','2018-09-28','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','4',1,'2007-03-12','2007-03-30','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','40',1,'2019-02-25','2019-03-22','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','41',1,'2019-06-24','2019-07-12','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','42',1,'2019-09-09','2019-09-27','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','43',1,'2020-02-24','2020-03-13','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','43',2,'2020-06-15','2020-06-23','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','44',1,'2020-06-30','2020-07-17','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','45',1,'2020-09-14','2020-10-07','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','46',1,'2021-02-22','2021-03-24','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','47',1,'2021-06-21','2021-07-14','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','48',1,'2021-09-13','2021-10-11','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','49',1,'2022-02-28','2022-04-01','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','5',1,'2007-06-11','2007-06-18','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','50',1,'2022-06-13','2022-07-08','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','51',1,'2022-09-12','2022-10-07','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','52',1,'2023-02-27','2023-04-04','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','53',1,'2023-06-19','2023-07-14','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','54',1,'2023-09-11','2023-10-13','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','55',1,'2024-02-26','2024-04-05','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','56',1,'2024-06-18','2024-07-12','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','57',1,'2024-09-09','2024-10-11','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','58',1,'2025-02-24','2025-04-04','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','59',1,'2025-06-16','2025-07-08','day','confirmed','as printed on the session''s resolutions',0);
INSERT INTO "sessions" VALUES('HRC','6',1,'2007-09-10','2007-09-28','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','6',2,'2007-12-10','2007-12-14','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','60',1,'2025-09-08','2025-10-08','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','61',1,'2026-02-23','2026-03-31','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','62',1,'2026-06-15','2026-07-08','day','tentative','from secondary sources',0);
INSERT INTO "sessions" VALUES('HRC','63',1,'2026-09-07','2026-10-07','day','confirmed','printed on A/HRC/RES/63/97',1);
INSERT INTO "sessions" VALUES('HRC','66',1,'2027-09-13','2027-10-08','day','tentative','letter',1);
INSERT INTO "sessions" VALUES('HRC','7',1,'2008-03-03','2008-03-28','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','8',1,'2008-06-02','2008-06-18','day','tentative','as officially announced or reported',0);
INSERT INTO "sessions" VALUES('HRC','9',1,'2008-09-08','2008-09-24','day','tentative','from secondary sources',0);
CREATE TABLE tasks (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    para          TEXT NOT NULL,
    idx           INTEGER NOT NULL, -- place in the paragraph at first ingest, never reused
    address       TEXT NOT NULL UNIQUE,
    position      INTEGER NOT NULL, -- place in the resolution, for listing
    kind          TEXT NOT NULL,
    actors        TEXT NOT NULL,
    verb          TEXT NOT NULL,
    count         INTEGER NOT NULL,
    recipients    TEXT NOT NULL,
    due           TEXT NOT NULL,
    summary       TEXT NOT NULL,
    conditions    TEXT NOT NULL,
    evidence      TEXT NOT NULL,
    status        TEXT NOT NULL DEFAULT 'planned',
    withdrawn     INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)), -- the text no longer asks for it
    registered_at TEXT NOT NULL,
    updated_at    TEXT NOT NULL, added INTEGER NOT NULL DEFAULT 0 CHECK (added IN (0, 1)), split_from INTEGER REFERENCES tasks (id),
    UNIQUE (resolution_id, para, idx)
) STRICT;
INSERT INTO "tasks" VALUES(1,1,'1',1,'A/HRC/RES/50/91:1.1',1,'report','["HC"]','request',1,'["HRC"]','["HRC/52"]','report on schools cut off by snow to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"High Commissioner"],["recipient",84,104,"Human Rights Council"],["due",105,132,"at its fifty-second session"]]','delivered',0,'2026-11-23T08:00:01Z','2027-02-01T08:00:00Z',0,NULL);
INSERT INTO "tasks" VALUES(2,2,'1',1,'A/HRC/RES/61/96:1.1',1,'report','["HC"]','request',1,'["HRC"]','["HRC/63"]','report on schools cut off by snow to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"High Commissioner"],["recipient",84,104,"Human Rights Council"],["due",105,131,"at its sixty-third session"]]','superseded',0,'2026-11-23T08:00:02Z','2026-11-23T08:00:05Z',0,NULL);
INSERT INTO "tasks" VALUES(3,3,'1',1,'A/HRC/RES/63/97:1.1',1,'report','["HC"]','request',1,'["HRC"]','["HRC/65"]','report on schools cut off by snow to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"High Commissioner"],["recipient",84,104,"Human Rights Council"],["due",105,131,"at its sixty-fifth session"]]','in progress',0,'2026-11-23T08:00:03Z','2026-11-23T08:00:04Z',0,NULL);
INSERT INTO "tasks" VALUES(4,3,'2',1,'A/HRC/RES/63/97:2.1',2,'report','["SG"]','request',1,'["HRC"]','["HRC/66"]','report on mountain roads to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"Secretary-General"],["recipient",75,95,"Human Rights Council"],["due",96,129,"at its sixty-fourth sixth session"]]','planned',0,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z',0,NULL);
INSERT INTO "tasks" VALUES(5,3,'3',1,'A/HRC/RES/63/97:3.1',3,'report','["SP"]','request',1,'["GA"]','["every:P1Y"]','report','[]','[["kind",45,51,"report"],["verb",0,8,"Requests"],["actor",13,31,"Special Rapporteur"],["recipient",68,84,"General Assembly"],["due",52,60,"annually"]]','planned',0,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z',0,NULL);
INSERT INTO "tasks" VALUES(6,3,'4',1,'A/HRC/RES/63/97:4.1',4,'report','["SG"]','request',1,'["GA"]','["by:2026-10-31"]','report on sledges to the General Assembly','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"Secretary-General"],["recipient",68,84,"General Assembly"],["due",85,103,"by 31 October 2026"]]','planned',1,'2026-11-23T08:00:03Z','2026-11-23T08:00:06Z',0,NULL);
INSERT INTO "tasks" VALUES(7,3,'5',1,'A/HRC/RES/63/97:5.1',5,'oral_update','["SP"]','request',1,'["HRC"]','["HRC/64"]','oral update on ice to the Human Rights Council','[]','[["kind",53,67,"an oral update"],["verb",0,8,"Requests"],["actor",13,31,"Special Rapporteur"],["recipient",82,102,"Human Rights Council"],["due",103,130,"at its sixty-fourth session"]]','planned',0,'2026-11-23T08:00:03Z','2026-11-23T08:00:03Z',0,NULL);
INSERT INTO "tasks" VALUES(8,3,'6',1,'A/HRC/RES/63/97:6.1',6,'oral_update','["SG"]','request',1,'["HRC"]','["HRC/64"]','oral update on hail to the Human Rights Council','[]','[["kind",42,56,"an oral update"],["verb",0,8,"Requests"],["actor",13,30,"Secretary-General"],["recipient",72,92,"Human Rights Council"],["due",93,120,"at its sixty-fourth session"]]','deferred',0,'2026-11-23T08:00:03Z','2027-02-01T08:00:01Z',0,NULL);
INSERT INTO "tasks" VALUES(9,3,'4',2,'A/HRC/RES/63/97:4.2',4,'dialogue','[]','request',1,'[]','["HRC/65"]','dialogue on sledges','[]','[]','planned',0,'2026-11-23T08:00:06Z','2026-11-23T08:00:06Z',1,NULL);
CREATE TABLE units (
    name       TEXT PRIMARY KEY,
    title      TEXT NOT NULL,
    parent     TEXT NOT NULL,
    owner      TEXT NOT NULL, -- names of people; empty where vacant
    alternate  TEXT NOT NULL,
    validator  TEXT NOT NULL,
    supervisor TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO "units" VALUES('desk','','','Ada Example','Ben Example','','Dora Example');
CREATE TABLE versions (
    id            INTEGER PRIMARY KEY,
    resolution_id INTEGER NOT NULL REFERENCES resolutions (id),
    document_id   INTEGER NOT NULL REFERENCES documents (id),
    part          INTEGER NOT NULL,
    symbol        TEXT NOT NULL, -- as the document prints it
    status        TEXT NOT NULL, -- adopted, draft, corrigendum
    language      TEXT NOT NULL,
    note          TEXT NOT NULL, -- why it is not the text in force; empty where it was
    UNIQUE (document_id, part)
) STRICT;
INSERT INTO "versions" VALUES(1,1,1,1,'A/HRC/RES/50/91','adopted','en','');
INSERT INTO "versions" VALUES(2,2,2,1,'A/HRC/61/L.31','draft','en','');
INSERT INTO "versions" VALUES(3,2,3,1,'A/HRC/RES/61/96','adopted','en','');
INSERT INTO "versions" VALUES(4,2,4,1,'A/HRC/RES/61/96','adopted','en','');
INSERT INTO "versions" VALUES(5,2,5,1,'A/HRC/RES/61/96/Corr.1','corrigendum','en','');
INSERT INTO "versions" VALUES(6,3,6,1,'A/HRC/RES/63/97','adopted','en','');
CREATE INDEX resolutions_document ON resolutions (document_id);
CREATE INDEX doubts_task ON doubts (task_id);
CREATE INDEX doubts_resolution ON doubts (resolution_id);
CREATE INDEX reviews_task ON reviews (task_id, field, id);
CREATE INDEX deliveries_message ON deliveries (message_id);
CREATE INDEX reminders_message ON reminders (message_id);
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE INDEX versions_resolution ON versions (resolution_id);
CREATE INDEX reminders_date ON reminders (task_id, occurrence, kind, day);
CREATE INDEX decisions_task ON decisions (task_id);
CREATE INDEX citations_resolution ON citations (resolution_id);
CREATE INDEX citations_symbol ON citations (symbol);
CREATE INDEX continuations_earlier ON continuations (earlier_id);
CREATE INDEX repeats_earlier ON repeats (earlier_task);
CREATE INDEX calendar_entries_day ON calendar_entries (day) WHERE cancelled = 0;
CREATE INDEX messages_turn ON messages (channel, state = 'queued', next_attempt_at, id)
    WHERE next_attempt_at IS NOT NULL AND state <> 'attempting';
CREATE INDEX messages_state ON messages (state, next_attempt_at);
CREATE INDEX deliveries_started ON deliveries (started_at);
CREATE INDEX answers_task ON answers (task_id, id);
CREATE INDEX reminders_recipient ON reminders (recipient, channel, recorded_at) WHERE message_id IS NOT NULL;
CREATE INDEX messages_unreported ON messages (finished_at) WHERE state = 'dead' AND reported = 0;
CREATE INDEX next_dates_order ON next_dates (withdrawn, state, day, task_id);
CREATE TRIGGER tasks_have_next_dates AFTER INSERT ON tasks
BEGIN INSERT INTO next_dates (task_id, withdrawn) VALUES (new.id, new.withdrawn); END;
CREATE TRIGGER tasks_withdrawn AFTER UPDATE OF withdrawn ON tasks
BEGIN UPDATE next_dates SET withdrawn = new.withdrawn WHERE task_id = new.id; END;
CREATE INDEX resolutions_unlinked ON resolutions (id) WHERE linked = 0;
CREATE INDEX people_login ON people (login) WHERE login <> '';
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('routes',1);
INSERT INTO "sqlite_sequence" VALUES('tasks',9);
COMMIT;
PRAGMA application_id = 1835101796;
PRAGMA user_version = 10;
