-- Schema 1, filled with what the program of 523b866 (schema 5) wrote, restricted to what schema 1 had; made from make.py.
BEGIN TRANSACTION;
CREATE TABLE audit (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL, -- "uid 1000", "mandated"
    action  TEXT NOT NULL, -- "task.created", "document.ingested" …
    subject TEXT NOT NULL,
    detail  TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "audit" VALUES(1,'2026-11-23T08:00:00Z','uid 0','task.created','A/HRC/RES/50/91:1.1','');
INSERT INTO "audit" VALUES(2,'2026-11-23T08:00:00Z','uid 0','resolution.ingested','A/HRC/RES/50/91','old.txt: 1 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(3,'2026-11-23T08:00:01Z','uid 0','task.created','A/HRC/RES/61/96:1.1','');
INSERT INTO "audit" VALUES(4,'2026-11-23T08:00:01Z','uid 0','resolution.ingested','A/HRC/RES/61/96','earlier.txt: 1 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(5,'2026-11-23T08:00:01Z','uid 0','resolution.ingested','A/HRC/RES/61/96','again.txt: 0 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(6,'2026-11-23T08:00:01Z','A/HRC/RES/63/97','session.set','HRC/63','7 September–7 October 2026 confirmed (printed on A/HRC/RES/63/97), before 7 September–7 October 2026 tentative (as officially announced or reported)');
INSERT INTO "audit" VALUES(7,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/RES/63/97:1.1','');
INSERT INTO "audit" VALUES(8,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/RES/63/97:2.1','');
INSERT INTO "audit" VALUES(9,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/RES/63/97:3.1','');
INSERT INTO "audit" VALUES(10,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/RES/63/97:4.1','');
INSERT INTO "audit" VALUES(11,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/RES/63/97:5.1','');
INSERT INTO "audit" VALUES(12,'2026-11-23T08:00:02Z','uid 0','task.created','A/HRC/RES/63/97:6.1','');
INSERT INTO "audit" VALUES(13,'2026-11-23T08:00:02Z','uid 0','resolution.ingested','A/HRC/RES/63/97','later.txt: 6 tasks new, 0 changed, 0 withdrawn');
INSERT INTO "audit" VALUES(14,'2026-11-23T08:00:02Z','uid 0','task.updated','A/HRC/RES/63/97:1.1','drafting');
INSERT INTO "audit" VALUES(15,'2026-11-23T08:00:03Z','uid 0','task.reviewed','A/HRC/RES/63/97:2.1','due ["HRC/66"]');
INSERT INTO "audit" VALUES(16,'2027-02-01T08:00:00Z','uid 0','task.completed','A/HRC/RES/50/91:1.1','A/HRC/52/61');
INSERT INTO "audit" VALUES(17,'2027-02-01T08:00:01Z','uid 0','task.deferred','A/HRC/RES/63/97:6.1','decision 64/115');
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    message_id  INTEGER NOT NULL REFERENCES messages (id),
    started_at  TEXT NOT NULL,
    finished_at TEXT,
    outcome     TEXT, -- null while under way or where the process died
    detail      TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO "deliveries" VALUES(1,1,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z','sent','/tmp/tmp8dwytwm6/maildir/new/=3Cfa143872f20f549c19122525af036942@localhost=3E');
INSERT INTO "deliveries" VALUES(2,2,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server');
INSERT INTO "deliveries" VALUES(3,3,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z','dead','127.0.0.1 answered 410: the receiver wants no more');
INSERT INTO "deliveries" VALUES(4,4,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z','sent','/tmp/tmp8dwytwm6/maildir/new/=3C678439d2c603703beeb7af08c63fe081@localhost=3E');
INSERT INTO "deliveries" VALUES(5,6,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','sent','/tmp/tmp8dwytwm6/maildir/new/=3Ce7dd63ac21eb352eb2451b4bf93b3888@localhost=3E');
INSERT INTO "deliveries" VALUES(6,2,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server');
INSERT INTO "deliveries" VALUES(7,5,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','dead','127.0.0.1 answered 410: the receiver wants no more');
INSERT INTO "deliveries" VALUES(8,7,'2027-02-01T08:00:00Z','2027-02-01T08:00:00Z','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server');
CREATE TABLE documents (
    id          INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    bytes       BLOB NOT NULL,
    history     INTEGER NOT NULL DEFAULT 0 CHECK (history IN (0, 1)),
    received_at TEXT NOT NULL
) STRICT;
INSERT INTO "documents" VALUES(1,'0298dd60dac65d179da3ed1ae0b02bd2c1a84887dca7785c5db46b1593fd1ae5','old.txt',X'48756D616E2052696768747320436F756E63696C0A46696674696574682073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E2037204A756C7920323032320A35302F39312E094C6573736F6E7320627920726164696F0A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732066696674792D7365636F6E642073657373696F6E2E0A33317374206D656574696E670A37204A756C7920323032320A5B41646F7074656420776974686F7574206120766F74652E5D0A',1,'2026-11-23T08:00:00Z');
INSERT INTO "documents" VALUES(2,'c735f0ce203c2e6c6e37d2aa45de18a1144daa2f928c6d527cb55901504b31e2','earlier.txt',X'48756D616E2052696768747320436F756E63696C0A53697874792D66697273742073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E203320417072696C20323032360A36312F39362E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D74686972642073657373696F6E3B0A09322E09456E636F7572616765732053746174657320746F206C656E6420736C65646765732E0A33317374206D656574696E670A3320417072696C20323032360A5B41646F7074656420776974686F7574206120766F74652E5D0A',1,'2026-11-23T08:00:01Z');
INSERT INTO "documents" VALUES(3,'54d3bf2cc7987d280a9226ffa8f3b03162a7e4b879dac85162b6f3d83885011d','again.txt',X'48756D616E2052696768747320436F756E63696C0A53697874792D66697273742073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E203320417072696C20323032360A36312F39362E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E67207468652043686172746572206F662074686520556E69746564204E6174696F6E732C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D74686972642073657373696F6E3B0A09322E09456E636F7572616765732053746174657320746F206C656E6420736C656467657320616E6420736B69732E0A33317374206D656574696E670A3320417072696C20323032360A5B41646F7074656420776974686F7574206120766F74652E5D0A',1,'2026-11-23T08:00:01Z');
INSERT INTO "documents" VALUES(4,'0cfa06fa8a39dfc1d80dfbd30937ff13fc8776a7d32a2d8348a60a70c76278ef','later.txt',X'48756D616E2052696768747320436F756E63696C0A53697874792D74686972642073657373696F6E0A372053657074656D626572E2809337204F63746F62657220323032360A4167656E6461206974656D20330A095265736F6C7574696F6E2061646F70746564206279207468652048756D616E2052696768747320436F756E63696C206F6E2035204F63746F62657220323032360A36332F39372E095363686F6F6C7320637574206F666620627920736E6F770A095468652048756D616E2052696768747320436F756E63696C2C0A09526563616C6C696E6720697473207265736F6C7574696F6E732035302F3931206F662037204A756C79203230323220616E642036312F3936206F66203320417072696C20323032362C0A09312E09526571756573747320746865204869676820436F6D6D697373696F6E657220746F207375626D69742061207265706F7274206F6E207363686F6F6C7320637574206F666620627920736E6F7720746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D66696674682073657373696F6E3B0A09322E09526571756573747320746865205365637265746172792D47656E6572616C20746F207375626D69742061207265706F7274206F6E206D6F756E7461696E20726F61647320746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D666F757274682073697874682073657373696F6E3B0A09332E09526571756573747320746865205370656369616C20526170706F7274657572206F6E2077696E74657220746F207265706F727420616E6E75616C6C7920746F207468652047656E6572616C20417373656D626C79206F6E206C6573736F6E7320627920726164696F3B0A09342E09526571756573747320746865205365637265746172792D47656E6572616C20746F207375626D69742061207265706F7274206F6E20736C656467657320746F207468652047656E6572616C20417373656D626C79206279203331204F63746F62657220323032363B0A09352E09526571756573747320746865205370656369616C20526170706F7274657572206F6E2077696E74657220746F2070726573656E7420616E206F72616C20757064617465206F6E2069636520746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D666F757274682073657373696F6E3B0A09362E09526571756573747320746865205365637265746172792D47656E6572616C20746F2070726573656E7420616E206F72616C20757064617465206F6E206861696C20746F207468652048756D616E2052696768747320436F756E63696C206174206974732073697874792D666F757274682073657373696F6E2E0A33317374206D656574696E670A35204F63746F62657220323032360A5B41646F7074656420776974686F7574206120766F74652E5D0A',0,'2026-11-23T08:00:01Z');
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
CREATE TABLE messages (
    id              INTEGER PRIMARY KEY,
    identity        TEXT NOT NULL UNIQUE, -- Message-ID or webhook-id, made from what it is about
    kind            TEXT NOT NULL,        -- registered, reminder, folded
    contact         TEXT NOT NULL,
    channel         TEXT NOT NULL,
    address         TEXT NOT NULL,
    subject         TEXT NOT NULL,
    body            TEXT NOT NULL,        -- as it is delivered
    shown           TEXT NOT NULL,        -- what a person reads of it
    state           TEXT NOT NULL,        -- queued, attempting, failed, uncertain, sent, dead
    reason          TEXT NOT NULL DEFAULT '',
    attempts        INTEGER NOT NULL DEFAULT 0,
    created_at      TEXT NOT NULL,
    next_attempt_at TEXT,                 -- null once nothing more will be tried
    finished_at     TEXT
) STRICT;
INSERT INTO "messages" VALUES(1,'<fa143872f20f549c19122525af036942@localhost>','registered','secretariat','email','secretariat@example.org','Registered: A/HRC/RES/63/97 — 6 tasks, next 14 December 2026 (projected)','Date: Mon, 23 Nov 2026 08:00:02 +0000
From: mandated@localhost
Subject: Registered: A/HRC/RES/63/97 =?UTF-8?B?4oCU?= 6 tasks, next 14
 December 2026 (projected)
To: secretariat@example.org
Message-Id: <fa143872f20f549c19122525af036942@localhost>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/alternative;
	boundary="=_fa143872f20f549c19122525af036942localhost"

--=_fa143872f20f549c19122525af036942localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

A/HRC/RES/63/97 =E2=80=94 Schools cut off by snow
  Adopted      5 October 2026
  Session      HRC/63
  Read from    later.txt
  Found        6 tasks in 17 paragraphs

DATES TO COME

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     =E2=80=9Cat its sixty-fourth sixth session=E2=80=9D
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     =E2=80=9Cat its sixty-fourth session=E2=80=9D
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     =E2=80=9Cat its sixty-fourth session=E2=80=9D
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC
  Submit by    Monday 5 April 2027, in 133 days
               projected: the Council has not set this date
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     =E2=80=9Cat its sixty-fifth session=E2=80=9D
  In doubt     probably replaces A/HRC/RES/61/96:1.1; to confirm:
               mandatectl task replaced A/HRC/RES/61/96:1.1
  Look closer  mandatectl show A/HRC/RES/63/97:1.1

Report
  What         Report, paragraph 3 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          GA
  Submit by    Tuesday 29 June 2027, in 218 days
               projected: the General Assembly has not set this date
  Deadline     Tuesday 7 September 2027
               projected: the General Assembly has not set this date
  Why then     10 weeks before GA/82 opens on 2027-09-07 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A)); every year
               from GA/81
  The text     =E2=80=9Cannually=E2=80=9D
  Look closer  mandatectl show A/HRC/RES/63/97:3.1

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Submit by    Monday 5 July 2027, in 224 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 13 September 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/66 opens on 2027-09-13 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     =E2=80=9Cat its sixty-fourth sixth session=E2=80=9D
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
  The text     =E2=80=9Cby 31 October 2026=E2=80=9D
  Look closer  mandatectl show A/HRC/RES/63/97:4.1

To see it all: mandatectl show A/HRC/RES/63/97

--=_fa143872f20f549c19122525af036942localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
</head>
<body style=3D"margin:0 auto;padding:16px;max-width:640px;font:16px/1.5 san=
s-serif;color:#1a1a1a;background:#ffffff">
<h1 style=3D"font-size:20px;margin:0">A/HRC/RES/63/97</h1>
<p style=3D"margin:0"><b>Schools cut off by snow</b></p>
<p style=3D"margin:0 0 16px;color:#555555">6 tasks in 17 paragraphs, adopte=
d 5 October 2026, session HRC/63, read from later.txt</p>
<h2 style=3D"font-size:18px">Dates to come</h2>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report on mountain roads to the Huma=
n Rights Council</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 2 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By Secretary-General (SG), for HRC</p>
<p style=3D"margin:8px 0 0">Submit by <b>Monday 14 December 2026</b>, in 21=
 days<br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:0"><b>Not confirmed:</b> no one has reviewed this readin=
g yet.</p>
<p style=3D"margin:8px 0 0">Deadline Monday 22 February 2027<br><i>projecte=
d: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: 10 weeks before HRC/64 opens on 2027-=
02-22 (UN Geneva documents management; A/RES/69/250, 77/267 (A))</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth sixth session=E2=80=9D</blockquote>
<ul style=3D"margin:8px 0 0;padding:0 0 0 20px">
<li>In doubt: HRC/66 or HRC/64 (tracked change)</li>
</ul>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:2.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Oral update on ice to the Human Righ=
ts Council</p>
<p style=3D"margin:0;color:#555555">Oral update, paragraph 5 of A/HRC/RES/6=
3/97</p>
<p style=3D"margin:8px 0 0">By special procedures (SP), for HRC</p>
<p style=3D"margin:8px 0 0">Due <b>Monday 22 February 2027</b>, in 91 days<=
br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: HRC/64 opens on 2027-02-22 (projected=
: the last Monday of February, as since 2021)</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth session=E2=80=9D</blockquote>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:5.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Oral update on hail to the Human Rig=
hts Council</p>
<p style=3D"margin:0;color:#555555">Oral update, paragraph 6 of A/HRC/RES/6=
3/97</p>
<p style=3D"margin:8px 0 0">By Secretary-General (SG), for HRC</p>
<p style=3D"margin:8px 0 0">Due <b>Monday 22 February 2027</b>, in 91 days<=
br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: HRC/64 opens on 2027-02-22 (projected=
: the last Monday of February, as since 2021)</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth session=E2=80=9D</blockquote>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:6.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report on schools cut off by snow to=
 the Human Rights Council</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 1 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By High Commissioner (HC), for HRC</p>
<p style=3D"margin:8px 0 0">Submit by <b>Monday 5 April 2027</b>, in 133 da=
ys<br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Deadline Monday 14 June 2027<br><i>projected: t=
he Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: 10 weeks before HRC/65 opens on 2027-=
06-14 (UN Geneva documents management; A/RES/69/250, 77/267 (A))</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fifth session=E2=80=9D</blockquote>
<ul style=3D"margin:8px 0 0;padding:0 0 0 20px">
<li>In doubt: probably replaces A/HRC/RES/61/96:1.1; to confirm: mandatectl=
 task replaced A/HRC/RES/61/96:1.1</li>
</ul>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:1.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 3 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By special procedures (SP), for GA</p>
<p style=3D"margin:8px 0 0">Submit by <b>Tuesday 29 June 2027</b>, in 218 d=
ays<br><i>projected: the General Assembly has not set this date</i></p>
<p style=3D"margin:8px 0 0">Deadline Tuesday 7 September 2027<br><i>project=
ed: the General Assembly has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: 10 weeks before GA/82 opens on 2027-0=
9-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year=
 from GA/81</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cannually=E2=80=9D</blockquote>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:3.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report on mountain roads to the Huma=
n Rights Council</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 2 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By Secretary-General (SG), for HRC</p>
<p style=3D"margin:8px 0 0">Submit by <b>Monday 5 July 2027</b>, in 224 day=
s<br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:0"><b>Not confirmed:</b> no one has reviewed this readin=
g yet.</p>
<p style=3D"margin:8px 0 0">Deadline Monday 13 September 2027<br><i>project=
ed: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: 10 weeks before HRC/66 opens on 2027-=
09-13 (UN Geneva documents management; A/RES/69/250, 77/267 (A))</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth sixth session=E2=80=9D</blockquote>
<ul style=3D"margin:8px 0 0;padding:0 0 0 20px">
<li>In doubt: HRC/66 or HRC/64 (tracked change)</li>
</ul>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:2.1</code></p>
</div>
<h2 style=3D"font-size:18px">Past already: you will not be reminded of thes=
e</h2>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report on sledges to the General Ass=
embly</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 4 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By Secretary-General (SG), for GA</p>
<p style=3D"margin:8px 0 0">Due <b>Saturday 31 October 2026</b>, 23 days pa=
st<br><i>confirmed</i></p>
<p style=3D"margin:0">Past when it was registered: never reminded of.</p>
<p style=3D"margin:8px 0 0">Why then: the text says 2026-10-31</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cby 31 October 2026=E2=80=9D</blockquote>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:4.1</code></p>
</div>
<p style=3D"color:#555555"><code>mandatectl show A/HRC/RES/63/97</code></p>
</body>
</html>

--=_fa143872f20f549c19122525af036942localhost--
','A/HRC/RES/63/97 — Schools cut off by snow
  Adopted      5 October 2026
  Session      HRC/63
  Read from    later.txt
  Found        6 tasks in 17 paragraphs

DATES TO COME

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     “at its sixty-fourth sixth session”
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     “at its sixty-fourth session”
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Due          Monday 22 February 2027, in 91 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     “at its sixty-fourth session”
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC
  Submit by    Monday 5 April 2027, in 133 days
               projected: the Council has not set this date
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     “at its sixty-fifth session”
  In doubt     probably replaces A/HRC/RES/61/96:1.1; to confirm:
               mandatectl task replaced A/HRC/RES/61/96:1.1
  Look closer  mandatectl show A/HRC/RES/63/97:1.1

Report
  What         Report, paragraph 3 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          GA
  Submit by    Tuesday 29 June 2027, in 218 days
               projected: the General Assembly has not set this date
  Deadline     Tuesday 7 September 2027
               projected: the General Assembly has not set this date
  Why then     10 weeks before GA/82 opens on 2027-09-07 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A)); every year
               from GA/81
  The text     “annually”
  Look closer  mandatectl show A/HRC/RES/63/97:3.1

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Submit by    Monday 5 July 2027, in 224 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 13 September 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/66 opens on 2027-09-13 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     “at its sixty-fourth sixth session”
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
  The text     “by 31 October 2026”
  Look closer  mandatectl show A/HRC/RES/63/97:4.1

To see it all: mandatectl show A/HRC/RES/63/97
','sent','/tmp/tmp8dwytwm6/maildir/new/=3Cfa143872f20f549c19122525af036942@localhost=3E',1,'2026-11-23T08:00:02Z',NULL,'2026-11-23T08:00:02Z');
INSERT INTO "messages" VALUES(2,'msg_0bf8258600d87baf37708e27c257e4ae','registered','silent','webhook','http://127.0.0.1:9/','Registered: A/HRC/RES/63/97 — 2 tasks, next 22 February 2027 (projected)','{"type":"resolution.registered","timestamp":"2026-11-23T08:00:02Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"resolution.registered","timestamp":"2026-11-23T08:00:02Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server',2,'2026-11-23T08:00:02Z','2027-02-01T08:05:00Z',NULL);
INSERT INTO "messages" VALUES(3,'msg_7ddb6fbcaef97f04e1b26fd3cd276a1b','registered','gone','webhook','http://127.0.0.1:36155/','Registered: A/HRC/RES/63/97 — 2 tasks, next 22 February 2027 (projected)','{"type":"resolution.registered","timestamp":"2026-11-23T08:00:02Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"resolution.registered","timestamp":"2026-11-23T08:00:02Z","data":{"symbol":"A/HRC/RES/63/97","title":"Schools cut off by snow","organ":"HRC","session":"63","adopted":"2026-10-05","file":"later.txt","paragraphs":17,"tasks":2,"doubts":[],"more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":91,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]},{"address":"A/HRC/RES/63/97:3.1","kind":"report","summary":"report","actors":["SP"],"recipient":["GA"],"milestone":"submission","day":"2027-06-29","day_status":"projected","days_left":218,"deadline":"2027-09-07","deadline_status":"projected","basis":"10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81","quote":"annually","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','dead','127.0.0.1 answered 410: the receiver wants no more',1,'2026-11-23T08:00:02Z',NULL,'2026-11-23T08:00:02Z');
INSERT INTO "messages" VALUES(4,'<678439d2c603703beeb7af08c63fe081@localhost>','reminder','secretariat','email','secretariat@example.org','In 21 days (14 December 2026, projected): report on… — A/HRC/RES/63/97 para. 2','Date: Mon, 23 Nov 2026 08:00:02 +0000
From: mandated@localhost
Subject: In 21 days (14 December 2026, projected): report
 =?UTF-8?B?b27igKYg4oCU?= A/HRC/RES/63/97 para. 2
To: secretariat@example.org
Message-Id: <678439d2c603703beeb7af08c63fe081@localhost>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/alternative;
	boundary="=_678439d2c603703beeb7af08c63fe081localhost"

--=_678439d2c603703beeb7af08c63fe081localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

In 21 days (14 December 2026):

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     =E2=80=9Cat its sixty-fourth sixth session=E2=80=9D
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1

--=_678439d2c603703beeb7af08c63fe081localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
</head>
<body style=3D"margin:0 auto;padding:16px;max-width:640px;font:16px/1.5 san=
s-serif;color:#1a1a1a;background:#ffffff">
<h1 style=3D"font-size:20px">In 21 days (14 December 2026)</h1>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report on mountain roads to the Huma=
n Rights Council</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 2 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By Secretary-General (SG), for HRC</p>
<p style=3D"margin:8px 0 0">Submit by <b>Monday 14 December 2026</b>, in 21=
 days<br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:0"><b>Not confirmed:</b> no one has reviewed this readin=
g yet.</p>
<p style=3D"margin:8px 0 0">Deadline Monday 22 February 2027<br><i>projecte=
d: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: 10 weeks before HRC/64 opens on 2027-=
02-22 (UN Geneva documents management; A/RES/69/250, 77/267 (A))</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth sixth session=E2=80=9D</blockquote>
<ul style=3D"margin:8px 0 0;padding:0 0 0 20px">
<li>In doubt: HRC/66 or HRC/64 (tracked change)</li>
</ul>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:2.1</code></p>
</div>
</body>
</html>

--=_678439d2c603703beeb7af08c63fe081localhost--
','In 21 days (14 December 2026):

Report on mountain roads to the Human Rights Council
  What         Report, paragraph 2 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Submit by    Monday 14 December 2026, in 21 days
               projected: the Council has not set this date
               not confirmed: no one has reviewed this reading yet
  Deadline     Monday 22 February 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/64 opens on 2027-02-22 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     “at its sixty-fourth sixth session”
  In doubt     HRC/66 or HRC/64 (tracked change)
  Look closer  mandatectl show A/HRC/RES/63/97:2.1
','sent','/tmp/tmp8dwytwm6/maildir/new/=3C678439d2c603703beeb7af08c63fe081@localhost=3E',1,'2026-11-23T08:00:02Z',NULL,'2026-11-23T08:00:02Z');
INSERT INTO "messages" VALUES(5,'msg_46b54cedac237ff71ed5ebf2fd5e2a30','reminder','gone','webhook','http://127.0.0.1:36155/','In 21 days (22 February 2027, projected): oral update on… — A/HRC/RES/63/97 para. 5','{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2027-01-23","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2027-01-23","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','dead','127.0.0.1 answered 410: the receiver wants no more',1,'2027-02-01T08:00:00Z',NULL,'2027-02-01T08:00:00Z');
INSERT INTO "messages" VALUES(6,'<e7dd63ac21eb352eb2451b4bf93b3888@localhost>','folded','secretariat','email','secretariat@example.org','3 reminders, late: next in 21 days (22 February 2027, projected)','Date: Mon, 01 Feb 2027 08:00:00 +0000
From: mandated@localhost
Subject: 3 reminders, late: next in 21 days (22 February 2027, projected)
To: secretariat@example.org
Message-Id: <e7dd63ac21eb352eb2451b4bf93b3888@localhost>
Auto-Submitted: auto-generated
MIME-Version: 1.0
Content-Type: multipart/alternative;
	boundary="=_e7dd63ac21eb352eb2451b4bf93b3888localhost"

--=_e7dd63ac21eb352eb2451b4bf93b3888localhost
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Sent late: the service was not running since 5 January 2027.

TO COME

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     =E2=80=9Cat its sixty-fourth session=E2=80=9D
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     =E2=80=9Cat its sixty-fourth session=E2=80=9D
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC
  Submit by    Monday 5 April 2027, in 63 days
               projected: the Council has not set this date
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     =E2=80=9Cat its sixty-fifth session=E2=80=9D
  In doubt     probably replaces A/HRC/RES/61/96:1.1; to confirm:
               mandatectl task replaced A/HRC/RES/61/96:1.1
  Look closer  mandatectl show A/HRC/RES/63/97:1.1


--=_e7dd63ac21eb352eb2451b4bf93b3888localhost
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<!DOCTYPE html>
<html lang=3D"en">
<head>
<meta charset=3D"utf-8">
<meta name=3D"viewport" content=3D"width=3Ddevice-width, initial-scale=3D1"=
>
</head>
<body style=3D"margin:0 auto;padding:16px;max-width:640px;font:16px/1.5 san=
s-serif;color:#1a1a1a;background:#ffffff">
<p>Sent late: the service was not running since 5 January 2027.</p>
<h1 style=3D"font-size:20px">To come</h1>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Oral update on ice to the Human Righ=
ts Council</p>
<p style=3D"margin:0;color:#555555">Oral update, paragraph 5 of A/HRC/RES/6=
3/97</p>
<p style=3D"margin:8px 0 0">By special procedures (SP), for HRC</p>
<p style=3D"margin:8px 0 0">Due <b>Monday 22 February 2027</b>, in 21 days<=
br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: HRC/64 opens on 2027-02-22 (projected=
: the last Monday of February, as since 2021)</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth session=E2=80=9D</blockquote>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:5.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Oral update on hail to the Human Rig=
hts Council</p>
<p style=3D"margin:0;color:#555555">Oral update, paragraph 6 of A/HRC/RES/6=
3/97</p>
<p style=3D"margin:8px 0 0">By Secretary-General (SG), for HRC</p>
<p style=3D"margin:8px 0 0">Due <b>Monday 22 February 2027</b>, in 21 days<=
br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: HRC/64 opens on 2027-02-22 (projected=
: the last Monday of February, as since 2021)</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fourth session=E2=80=9D</blockquote>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:6.1</code></p>
</div>
<div style=3D"margin:0 0 24px;padding:0 0 0 12px;border-left:4px solid #4b9=
2db">
<p style=3D"margin:0;font-weight:bold">Report on schools cut off by snow to=
 the Human Rights Council</p>
<p style=3D"margin:0;color:#555555">Report, paragraph 1 of A/HRC/RES/63/97<=
/p>
<p style=3D"margin:8px 0 0">By High Commissioner (HC), for HRC</p>
<p style=3D"margin:8px 0 0">Submit by <b>Monday 5 April 2027</b>, in 63 day=
s<br><i>projected: the Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Deadline Monday 14 June 2027<br><i>projected: t=
he Council has not set this date</i></p>
<p style=3D"margin:8px 0 0">Why then: 10 weeks before HRC/65 opens on 2027-=
06-14 (UN Geneva documents management; A/RES/69/250, 77/267 (A))</p>
<blockquote style=3D"margin:8px 0 0;padding:0 0 0 12px;color:#333333">=E2=
=80=9Cat its sixty-fifth session=E2=80=9D</blockquote>
<ul style=3D"margin:8px 0 0;padding:0 0 0 20px">
<li>In doubt: probably replaces A/HRC/RES/61/96:1.1; to confirm: mandatectl=
 task replaced A/HRC/RES/61/96:1.1</li>
</ul>
<p style=3D"margin:8px 0 0;color:#555555"><code>mandatectl show A/HRC/RES/6=
3/97:1.1</code></p>
</div>
</body>
</html>

--=_e7dd63ac21eb352eb2451b4bf93b3888localhost--
','Sent late: the service was not running since 5 January 2027.

TO COME

Oral update on ice to the Human Rights Council
  What         Oral update, paragraph 5 of A/HRC/RES/63/97
  By whom      special procedures (SP)
  For          HRC
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     “at its sixty-fourth session”
  Look closer  mandatectl show A/HRC/RES/63/97:5.1

Oral update on hail to the Human Rights Council
  What         Oral update, paragraph 6 of A/HRC/RES/63/97
  By whom      Secretary-General (SG)
  For          HRC
  Due          Monday 22 February 2027, in 21 days
               projected: the Council has not set this date
  Why then     HRC/64 opens on 2027-02-22 (projected: the last Monday of
               February, as since 2021)
  The text     “at its sixty-fourth session”
  Look closer  mandatectl show A/HRC/RES/63/97:6.1

Report on schools cut off by snow to the Human Rights Council
  What         Report, paragraph 1 of A/HRC/RES/63/97
  By whom      High Commissioner (HC)
  For          HRC
  Submit by    Monday 5 April 2027, in 63 days
               projected: the Council has not set this date
  Deadline     Monday 14 June 2027
               projected: the Council has not set this date
  Why then     10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva
               documents management; A/RES/69/250, 77/267 (A))
  The text     “at its sixty-fifth session”
  In doubt     probably replaces A/HRC/RES/61/96:1.1; to confirm:
               mandatectl task replaced A/HRC/RES/61/96:1.1
  Look closer  mandatectl show A/HRC/RES/63/97:1.1

','sent','/tmp/tmp8dwytwm6/maildir/new/=3Ce7dd63ac21eb352eb2451b4bf93b3888@localhost=3E',1,'2027-02-01T08:00:00Z',NULL,'2027-02-01T08:00:00Z');
INSERT INTO "messages" VALUES(7,'msg_d5c8e2f6aacc1d66b1fe4ebc8f64be4b','reminder','silent','webhook','http://127.0.0.1:9/','In 21 days (22 February 2027, projected): oral update on… — A/HRC/RES/63/97 para. 5','{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2027-01-23","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','{"type":"task.due","timestamp":"2027-02-01T08:00:00Z","data":{"made_up":true,"missed_since":"2027-01-23","more":0,"items":[{"address":"A/HRC/RES/63/97:5.1","kind":"oral_update","summary":"oral update on ice to the Human Rights Council","actors":["SP"],"recipient":["HRC"],"milestone":"deadline","day":"2027-02-22","day_status":"projected","days_left":21,"deadline":"2027-02-22","deadline_status":"projected","basis":"HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)","quote":"at its sixty-fourth session","unconfirmed":false,"past_at_entry":false,"doubts":[]}]}}','failed','127.0.0.1: Failed to connect to 127.0.0.1 port 9 after 0 ms: Couldn''t connect to server',1,'2027-02-01T08:00:00Z','2027-02-01T08:00:05Z',NULL);
CREATE TABLE milestones (
    task_id     INTEGER NOT NULL REFERENCES tasks (id) ON DELETE CASCADE,
    occurrence  TEXT NOT NULL,
    kind        TEXT NOT NULL,
    day         TEXT NOT NULL,
    precision   TEXT NOT NULL,
    status      TEXT NOT NULL,
    alternative INTEGER NOT NULL CHECK (alternative IN (0, 1)),
    basis       TEXT NOT NULL,
    PRIMARY KEY (task_id, occurrence, kind, day)
) STRICT, WITHOUT ROWID;
INSERT INTO "milestones" VALUES(1,'HRC/52','deadline','2023-02-27','day','confirmed',0,'HRC/52 opens on 2023-02-27 (as printed on the session''s resolutions)');
INSERT INTO "milestones" VALUES(1,'HRC/52','forecast','2022-11-21','day','confirmed',0,'14 weeks before HRC/52 opens on 2023-02-27 (UN Geneva documents management (A))');
INSERT INTO "milestones" VALUES(1,'HRC/52','issued','2023-01-16','day','confirmed',0,'6 weeks before HRC/52 opens on 2023-02-27 (A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(1,'HRC/52','organizational meeting','2023-02-13','day','confirmed',0,'2 weeks before HRC/52 opens on 2023-02-27 (rule 8 (b) of the Council''s rules of procedure (A))');
INSERT INTO "milestones" VALUES(1,'HRC/52','submission','2022-12-19','day','confirmed',0,'10 weeks before HRC/52 opens on 2023-02-27 (UN Geneva documents management; A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(2,'HRC/63','deadline','2026-09-07','day','confirmed',0,'HRC/63 opens on 2026-09-07 (printed on A/HRC/RES/63/97)');
INSERT INTO "milestones" VALUES(2,'HRC/63','forecast','2026-06-01','day','confirmed',0,'14 weeks before HRC/63 opens on 2026-09-07 (UN Geneva documents management (A))');
INSERT INTO "milestones" VALUES(2,'HRC/63','issued','2026-07-27','day','confirmed',0,'6 weeks before HRC/63 opens on 2026-09-07 (A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(2,'HRC/63','organizational meeting','2026-08-24','day','confirmed',0,'2 weeks before HRC/63 opens on 2026-09-07 (rule 8 (b) of the Council''s rules of procedure (A))');
INSERT INTO "milestones" VALUES(2,'HRC/63','submission','2026-06-29','day','confirmed',0,'10 weeks before HRC/63 opens on 2026-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(3,'HRC/65','deadline','2027-06-14','day','projected',0,'HRC/65 opens on 2027-06-14 (projected: the Monday of 13-19 June, as since 2022)');
INSERT INTO "milestones" VALUES(3,'HRC/65','forecast','2027-03-08','day','projected',0,'14 weeks before HRC/65 opens on 2027-06-14 (UN Geneva documents management (A))');
INSERT INTO "milestones" VALUES(3,'HRC/65','issued','2027-05-03','day','projected',0,'6 weeks before HRC/65 opens on 2027-06-14 (A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(3,'HRC/65','organizational meeting','2027-05-31','day','projected',0,'2 weeks before HRC/65 opens on 2027-06-14 (rule 8 (b) of the Council''s rules of procedure (A))');
INSERT INTO "milestones" VALUES(3,'HRC/65','submission','2027-04-05','day','projected',0,'10 weeks before HRC/65 opens on 2027-06-14 (UN Geneva documents management; A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(4,'HRC/66','deadline','2027-09-13','day','projected',0,'HRC/66 opens on 2027-09-13 (projected: the Monday on or after 7 September, as since 2021)');
INSERT INTO "milestones" VALUES(4,'HRC/66','forecast','2027-06-07','day','projected',0,'14 weeks before HRC/66 opens on 2027-09-13 (UN Geneva documents management (A))');
INSERT INTO "milestones" VALUES(4,'HRC/66','issued','2027-08-02','day','projected',0,'6 weeks before HRC/66 opens on 2027-09-13 (A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(4,'HRC/66','organizational meeting','2027-08-30','day','projected',0,'2 weeks before HRC/66 opens on 2027-09-13 (rule 8 (b) of the Council''s rules of procedure (A))');
INSERT INTO "milestones" VALUES(4,'HRC/66','submission','2027-07-05','day','projected',0,'10 weeks before HRC/66 opens on 2027-09-13 (UN Geneva documents management; A/RES/69/250, 77/267 (A))');
INSERT INTO "milestones" VALUES(5,'GA/82','deadline','2027-09-07','day','projected',0,'GA/82 opens on 2027-09-07 (projected: Tuesday of the second week of September, as since 2023); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/82','forecast','2027-06-01','day','projected',0,'14 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/82','issued','2027-07-27','day','projected',0,'6 weeks before GA/82 opens on 2027-09-07 (A/RES/69/250, 77/267 (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/82','submission','2027-06-29','day','projected',0,'10 weeks before GA/82 opens on 2027-09-07 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/83','deadline','2028-09-05','day','projected',0,'GA/83 opens on 2028-09-05 (projected: Tuesday of the second week of September, as since 2023); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/83','forecast','2028-05-30','day','projected',0,'14 weeks before GA/83 opens on 2028-09-05 (UN Geneva documents management (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/83','issued','2028-07-25','day','projected',0,'6 weeks before GA/83 opens on 2028-09-05 (A/RES/69/250, 77/267 (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/83','submission','2028-06-27','day','projected',0,'10 weeks before GA/83 opens on 2028-09-05 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/84','deadline','2029-09-11','day','projected',0,'GA/84 opens on 2029-09-11 (projected: Tuesday of the second week of September, as since 2023); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/84','forecast','2029-06-05','day','projected',0,'14 weeks before GA/84 opens on 2029-09-11 (UN Geneva documents management (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/84','issued','2029-07-31','day','projected',0,'6 weeks before GA/84 opens on 2029-09-11 (A/RES/69/250, 77/267 (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(5,'GA/84','submission','2029-07-03','day','projected',0,'10 weeks before GA/84 opens on 2029-09-11 (UN Geneva documents management; A/RES/69/250, 77/267 (A)); every year from GA/81');
INSERT INTO "milestones" VALUES(6,'2026-10-31','deadline','2026-10-31','day','confirmed',0,'the text says 2026-10-31');
INSERT INTO "milestones" VALUES(7,'HRC/64','deadline','2027-02-22','day','projected',0,'HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)');
INSERT INTO "milestones" VALUES(8,'HRC/64','deadline','2027-02-22','day','projected',0,'HRC/64 opens on 2027-02-22 (projected: the last Monday of February, as since 2021)');
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
INSERT INTO "paragraphs" VALUES(2,10,'2','operative','2','Encourages States to lend sledges and skis.');
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
) STRICT;
INSERT INTO "reminders" VALUES(1,'4/HRC/64/submission/2026-12-14/30/secretariat/email',4,'HRC/64','submission','2026-12-14','projected',30,'secretariat','email','2026-11-23T08:00:02Z',4,'carried','','2026-11-23T08:00:02Z');
INSERT INTO "reminders" VALUES(2,'7/HRC/64/deadline/2027-02-22/30/gone/webhook',7,'HRC/64','deadline','2027-02-22','projected',30,'gone','webhook','2027-01-23T07:00:00Z',5,'carried','','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(3,'3/HRC/65/submission/2027-04-05/90/secretariat/email',3,'HRC/65','submission','2027-04-05','projected',90,'secretariat','email','2027-01-05T07:00:00Z',6,'folded','one of 3 in one message','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(4,'7/HRC/64/deadline/2027-02-22/30/secretariat/email',7,'HRC/64','deadline','2027-02-22','projected',30,'secretariat','email','2027-01-23T07:00:00Z',6,'folded','one of 3 in one message','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(5,'8/HRC/64/deadline/2027-02-22/30/secretariat/email',8,'HRC/64','deadline','2027-02-22','projected',30,'secretariat','email','2027-01-23T07:00:00Z',6,'folded','one of 3 in one message','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(6,'7/HRC/64/deadline/2027-02-22/30/silent/webhook',7,'HRC/64','deadline','2027-02-22','projected',30,'silent','webhook','2027-01-23T07:00:00Z',7,'carried','','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(7,'7/HRC/64/deadline/2027-02-22/90/gone/webhook',7,'HRC/64','deadline','2027-02-22','projected',90,'gone','webhook','2026-11-24T07:00:00Z',NULL,'dropped','replaced by the reminder 30 days before','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(8,'7/HRC/64/deadline/2027-02-22/90/secretariat/email',7,'HRC/64','deadline','2027-02-22','projected',90,'secretariat','email','2026-11-24T07:00:00Z',NULL,'dropped','replaced by the reminder 30 days before','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(9,'7/HRC/64/deadline/2027-02-22/90/silent/webhook',7,'HRC/64','deadline','2027-02-22','projected',90,'silent','webhook','2026-11-24T07:00:00Z',NULL,'dropped','replaced by the reminder 30 days before','2027-02-01T08:00:00Z');
INSERT INTO "reminders" VALUES(10,'8/HRC/64/deadline/2027-02-22/90/secretariat/email',8,'HRC/64','deadline','2027-02-22','projected',90,'secretariat','email','2026-11-24T07:00:00Z',NULL,'dropped','replaced by the reminder 30 days before','2027-02-01T08:00:00Z');
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
) STRICT;
INSERT INTO "resolutions" VALUES(1,'A/HRC/RES/50/91',1,1,'A/HRC/RES/50/91','HRC','50','50/91','Lessons by radio','7 September–7 October 2026','2026-09-07','2026-10-07','3','2022-07-07','31st meeting','{"recorded":false,"in_favour":null,"against":null,"abstaining":null,"names_in_favour":[],"names_against":[],"names_abstaining":[]}','en','2026-11-23T08:00:00Z');
INSERT INTO "resolutions" VALUES(2,'A/HRC/RES/61/96',3,1,'A/HRC/RES/61/96','HRC','61','61/96','Schools cut off by snow','7 September–7 October 2026','2026-09-07','2026-10-07','3','2026-04-03','31st meeting','{"recorded":false,"in_favour":null,"against":null,"abstaining":null,"names_in_favour":[],"names_against":[],"names_abstaining":[]}','en','2026-11-23T08:00:01Z');
INSERT INTO "resolutions" VALUES(3,'A/HRC/RES/63/97',4,1,'A/HRC/RES/63/97','HRC','63','63/97','Schools cut off by snow','7 September–7 October 2026','2026-09-07','2026-10-07','3','2026-10-05','31st meeting','{"recorded":false,"in_favour":null,"against":null,"abstaining":null,"names_in_favour":[],"names_against":[],"names_abstaining":[]}','en','2026-11-23T08:00:01Z');
CREATE TABLE reviews (
    id      INTEGER PRIMARY KEY,
    task_id INTEGER NOT NULL REFERENCES tasks (id),
    field   TEXT NOT NULL, -- "due": the anchors that hold; "status": the new status
    value   TEXT NOT NULL, -- JSON
    note    TEXT NOT NULL DEFAULT '',
    by      TEXT NOT NULL,
    at      TEXT NOT NULL
) STRICT;
INSERT INTO "reviews" VALUES(1,3,'status','"in progress"','drafting','uid 0','2026-11-23T08:00:02Z');
INSERT INTO "reviews" VALUES(2,4,'due','["HRC/66"]','','uid 0','2026-11-23T08:00:03Z');
INSERT INTO "reviews" VALUES(3,1,'status','"delivered"','A/HRC/52/61','uid 0','2027-02-01T08:00:00Z');
INSERT INTO "reviews" VALUES(4,8,'status','"deferred"','decision 64/115','uid 0','2027-02-01T08:00:01Z');
CREATE TABLE sessions (
    organ     TEXT NOT NULL,
    number    TEXT NOT NULL,
    sitting   INTEGER NOT NULL,
    first_day TEXT NOT NULL,
    last_day  TEXT NOT NULL,
    precision TEXT NOT NULL,
    status    TEXT NOT NULL,
    source    TEXT NOT NULL,
    PRIMARY KEY (organ, number, sitting)
) STRICT, WITHOUT ROWID;
INSERT INTO "sessions" VALUES('HRC','1',1,'2006-06-19','2006-06-30','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','10',1,'2009-03-02','2009-03-27','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','11',1,'2009-06-02','2009-06-18','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','12',1,'2009-09-14','2009-10-02','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','13',1,'2010-03-01','2010-03-26','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','14',1,'2010-05-31','2010-06-18','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','15',1,'2010-09-13','2010-10-01','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','16',1,'2011-02-28','2011-03-25','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','17',1,'2011-05-30','2011-06-17','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','18',1,'2011-09-12','2011-09-30','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','19',1,'2012-02-27','2012-03-23','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','2',1,'2006-09-18','2006-10-06','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','2',2,'2006-11-27','2006-11-29','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','20',1,'2012-06-18','2012-07-06','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','21',1,'2012-09-10','2012-09-28','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','22',1,'2013-02-25','2013-03-22','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','23',1,'2013-05-27','2013-06-14','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','24',1,'2013-09-09','2013-09-27','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','25',1,'2014-03-03','2014-03-28','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','26',1,'2014-06-10','2014-06-27','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','27',1,'2014-09-08','2014-09-26','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','28',1,'2015-03-02','2015-03-27','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','29',1,'2015-06-15','2015-07-03','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','3',1,'2006-11-29','2006-12-08','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','30',1,'2015-09-14','2015-10-02','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','31',1,'2016-02-29','2016-03-24','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','32',1,'2016-06-13','2016-07-01','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','33',1,'2016-09-13','2016-09-30','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','34',1,'2017-02-27','2017-03-24','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','35',1,'2017-06-06','2017-06-23','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','36',1,'2017-09-11','2017-09-29','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','37',1,'2018-02-26','2018-03-23','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','38',1,'2018-06-18','2018-07-06','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','39',1,'2018-09-10','2018-09-28','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','4',1,'2007-03-12','2007-03-30','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','40',1,'2019-02-25','2019-03-22','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','41',1,'2019-06-24','2019-07-12','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','42',1,'2019-09-09','2019-09-27','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','43',1,'2020-02-24','2020-03-13','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','43',2,'2020-06-15','2020-06-23','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','44',1,'2020-06-30','2020-07-17','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','45',1,'2020-09-14','2020-10-07','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','46',1,'2021-02-22','2021-03-24','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','47',1,'2021-06-21','2021-07-14','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','48',1,'2021-09-13','2021-10-11','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','49',1,'2022-02-28','2022-04-01','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','5',1,'2007-06-11','2007-06-18','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','50',1,'2022-06-13','2022-07-08','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','51',1,'2022-09-12','2022-10-07','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','52',1,'2023-02-27','2023-04-04','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','53',1,'2023-06-19','2023-07-14','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','54',1,'2023-09-11','2023-10-13','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','55',1,'2024-02-26','2024-04-05','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','56',1,'2024-06-18','2024-07-12','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','57',1,'2024-09-09','2024-10-11','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','58',1,'2025-02-24','2025-04-04','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','59',1,'2025-06-16','2025-07-08','day','confirmed','as printed on the session''s resolutions');
INSERT INTO "sessions" VALUES('HRC','6',1,'2007-09-10','2007-09-28','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','6',2,'2007-12-10','2007-12-14','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','60',1,'2025-09-08','2025-10-08','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','61',1,'2026-02-23','2026-03-31','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','62',1,'2026-06-15','2026-07-08','day','tentative','from secondary sources');
INSERT INTO "sessions" VALUES('HRC','63',1,'2026-09-07','2026-10-07','day','confirmed','printed on A/HRC/RES/63/97');
INSERT INTO "sessions" VALUES('HRC','7',1,'2008-03-03','2008-03-28','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','8',1,'2008-06-02','2008-06-18','day','tentative','as officially announced or reported');
INSERT INTO "sessions" VALUES('HRC','9',1,'2008-09-08','2008-09-24','day','tentative','from secondary sources');
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
    updated_at    TEXT NOT NULL,
    UNIQUE (resolution_id, para, idx)
) STRICT;
INSERT INTO "tasks" VALUES(1,1,'1',1,'A/HRC/RES/50/91:1.1',1,'report','["HC"]','request',1,'["HRC"]','["HRC/52"]','report on schools cut off by snow to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"High Commissioner"],["recipient",84,104,"Human Rights Council"],["due",105,132,"at its fifty-second session"]]','delivered',0,'2026-11-23T08:00:00Z','2027-02-01T08:00:00Z');
INSERT INTO "tasks" VALUES(2,2,'1',1,'A/HRC/RES/61/96:1.1',1,'report','["HC"]','request',1,'["HRC"]','["HRC/63"]','report on schools cut off by snow to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"High Commissioner"],["recipient",84,104,"Human Rights Council"],["due",105,131,"at its sixty-third session"]]','planned',0,'2026-11-23T08:00:01Z','2026-11-23T08:00:01Z');
INSERT INTO "tasks" VALUES(3,3,'1',1,'A/HRC/RES/63/97:1.1',1,'report','["HC"]','request',1,'["HRC"]','["HRC/65"]','report on schools cut off by snow to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"High Commissioner"],["recipient",84,104,"Human Rights Council"],["due",105,131,"at its sixty-fifth session"]]','in progress',0,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z');
INSERT INTO "tasks" VALUES(4,3,'2',1,'A/HRC/RES/63/97:2.1',2,'report','["SG"]','request',1,'["HRC"]','["HRC/66"]','report on mountain roads to the Human Rights Council','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"Secretary-General"],["recipient",75,95,"Human Rights Council"],["due",96,129,"at its sixty-fourth sixth session"]]','planned',0,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z');
INSERT INTO "tasks" VALUES(5,3,'3',1,'A/HRC/RES/63/97:3.1',3,'report','["SP"]','request',1,'["GA"]','["every:P1Y"]','report','[]','[["kind",45,51,"report"],["verb",0,8,"Requests"],["actor",13,31,"Special Rapporteur"],["recipient",68,84,"General Assembly"],["due",52,60,"annually"]]','planned',0,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z');
INSERT INTO "tasks" VALUES(6,3,'4',1,'A/HRC/RES/63/97:4.1',4,'report','["SG"]','request',1,'["GA"]','["by:2026-10-31"]','report on sledges to the General Assembly','[]','[["kind",41,49,"a report"],["verb",0,8,"Requests"],["actor",13,30,"Secretary-General"],["recipient",68,84,"General Assembly"],["due",85,103,"by 31 October 2026"]]','planned',0,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z');
INSERT INTO "tasks" VALUES(7,3,'5',1,'A/HRC/RES/63/97:5.1',5,'oral_update','["SP"]','request',1,'["HRC"]','["HRC/64"]','oral update on ice to the Human Rights Council','[]','[["kind",53,67,"an oral update"],["verb",0,8,"Requests"],["actor",13,31,"Special Rapporteur"],["recipient",82,102,"Human Rights Council"],["due",103,130,"at its sixty-fourth session"]]','planned',0,'2026-11-23T08:00:02Z','2026-11-23T08:00:02Z');
INSERT INTO "tasks" VALUES(8,3,'6',1,'A/HRC/RES/63/97:6.1',6,'oral_update','["SG"]','request',1,'["HRC"]','["HRC/64"]','oral update on hail to the Human Rights Council','[]','[["kind",42,56,"an oral update"],["verb",0,8,"Requests"],["actor",13,30,"Secretary-General"],["recipient",72,92,"Human Rights Council"],["due",93,120,"at its sixty-fourth session"]]','deferred',0,'2026-11-23T08:00:02Z','2027-02-01T08:00:01Z');
CREATE INDEX resolutions_document ON resolutions (document_id);
CREATE INDEX doubts_task ON doubts (task_id);
CREATE INDEX doubts_resolution ON doubts (resolution_id);
CREATE INDEX reviews_task ON reviews (task_id, field, id);
CREATE INDEX milestones_day ON milestones (day);
CREATE INDEX messages_waiting ON messages (next_attempt_at) WHERE next_attempt_at IS NOT NULL;
CREATE INDEX deliveries_message ON deliveries (message_id);
CREATE INDEX reminders_task ON reminders (task_id);
CREATE INDEX reminders_message ON reminders (message_id);
CREATE TRIGGER audit_is_append_only_update BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
CREATE TRIGGER audit_is_append_only_delete BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit trail is append-only'); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('tasks',8);
COMMIT;
PRAGMA application_id = 1835101796;
PRAGMA user_version = 1;
