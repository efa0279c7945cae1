#include "notify/compose/compose.h"
#include "notify/compose/mail.h"
#include "tests/notify/support/samples.h"

#include <gmime/gmime.h>
#include <gtest/gtest.h>

namespace mandated::notify {
namespace {

Envelope envelope_for(const Mailbox& to) {
    Envelope envelope;
    envelope.from = {"Mandated", "mandated@example.org"};
    envelope.to = to;
    envelope.message_id = "<ba7816bf@example.org>";
    envelope.thread = "<7d865e95@example.org>";
    envelope.list_domain = "example.org";
    envelope.date = *parse_instant("2027-04-01T06:00:00Z");
    return envelope;
}

const Envelope envelope = envelope_for({"", "secretariat@example.org"});
const MailContent content = {"In 4 days — report", "text\n", "<p>text</p>\n"};

/// A message read back by a parser, as a mail program would.
class Parsed {
  public:
    explicit Parsed(const std::string& bytes) {
        auto* stream = g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size());
        auto* parser = g_mime_parser_new_with_stream(stream);
        message_ = g_mime_parser_construct_message(parser, nullptr);
        g_object_unref(parser);
        g_object_unref(stream);
    }
    ~Parsed() { g_object_unref(message_); }
    Parsed(const Parsed&) = delete;
    Parsed& operator=(const Parsed&) = delete;

    [[nodiscard]] std::string subject() const { return g_mime_message_get_subject(message_); }
    [[nodiscard]] std::string header(const char* name) const {
        const auto* value = g_mime_object_get_header(GMIME_OBJECT(message_), name);
        return value == nullptr ? "(none)" : value;
    }
    [[nodiscard]] std::string part(int number) const {
        auto* parts = GMIME_MULTIPART(g_mime_message_get_mime_part(message_));
        char* text =
            g_mime_text_part_get_text(GMIME_TEXT_PART(g_mime_multipart_get_part(parts, number)));
        std::string out = text;
        g_free(text);
        std::erase(out, '\r');
        return out;
    }

  private:
    GMimeMessage* message_;
};

TEST(Mail, HasTheHeadersOfAnAutomaticMessage) {
    const auto bytes = rfc5322(envelope, content);
    for (const auto* line :
         {"From: Mandated <mandated@example.org>\r\n", "To: secretariat@example.org\r\n",
          "Message-Id: <ba7816bf@example.org>\r\n", "Auto-Submitted: auto-generated\r\n",
          "In-Reply-To: <7d865e95@example.org>\r\n", "References: <7d865e95@example.org>\r\n",
          "List-Id: Mandate reminders <reminders.example.org>\r\n", "Content-Language: en\r\n",
          "Date: Thu, 01 Apr 2027 06:00:00 +0000\r\n", "MIME-Version: 1.0\r\n"})
        EXPECT_NE(bytes.find(line), std::string::npos) << line << "\n" << bytes;
    EXPECT_NE(bytes.find("multipart/alternative"), std::string::npos);
}

TEST(Mail, SaysWhatItWasGivenInAnyAlphabet) {
    auto named = envelope;
    named.to = {"Élodie Müller-Пётр", "em@example.org"};
    named.reply_to = "answers@example.org";
    const MailContent foreign = {
        "Через 4 дня: rapport sur l’égalité des sexes, fourth report — para. 33",
        "Égalité\n.\nFrom here\ntrailing  \n" + std::string(3000, 'x') + "\n",
        "<p>Право на образование</p>\n"};
    const auto bytes = rfc5322(named, foreign);
    const Parsed mail(bytes);
    EXPECT_EQ(mail.subject(), foreign.subject);
    EXPECT_EQ(mail.part(0), foreign.text);
    EXPECT_EQ(mail.part(1), foreign.html);
    EXPECT_EQ(mail.header("To"), "Élodie Müller-Пётр <em@example.org>");
    EXPECT_NE(bytes.find("\r\nTo: =?"), std::string::npos) << "RFC 2047";
    EXPECT_EQ(mail.header("Reply-To"), "answers@example.org");
}

TEST(Mail, IsSevenBitInShortLines) {
    auto registration = full_registration();
    registration.title = "é";
    registration.title.append(3000, 'x');
    auto mail = mail_of(registration);
    mail.subject.append(3000, 'y');
    const auto bytes = rfc5322(envelope, mail);
    std::size_t start = 0;
    while (start < bytes.size()) {
        const auto end = bytes.find("\r\n", start);
        ASSERT_NE(end, std::string::npos) << bytes.substr(start, 100);
        EXPECT_LE(end - start, 998U);
        start = end + 2;
    }
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        ASSERT_LT(static_cast<unsigned char>(bytes[i]), 0x80);
        ASSERT_FALSE(bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r'));
    }
}

TEST(Mail, TakesNoHeaderFromAField) {
    const std::string injected = "\r\nBcc: them@evil.test\r\n\r\nbody";
    auto hostile = envelope;
    hostile.from = {"Name" + injected, "a@example.org"};
    hostile.to = {"\"quoted\" <evil@evil.test>," + injected, "a@example.org" + injected};
    hostile.reply_to = "a@example.org" + injected;
    hostile.thread = "<t@y" + injected + ">";
    hostile.list_domain = "example.org" + injected;
    hostile.message_id = "<x@y" + injected + ">";
    const auto bytes = rfc5322(hostile, {"subject" + injected, "text", "html"});
    const Parsed mail(bytes);
    EXPECT_EQ(mail.header("Bcc"), "(none)") << bytes;
    EXPECT_NE(mail.header("Auto-Submitted"), "(none)");
    EXPECT_EQ(bytes.find("\nBcc"), std::string::npos) << bytes;
}

TEST(Mail, IsTheSameForTheSameIdentity) {
    EXPECT_EQ(rfc5322(envelope, content), rfc5322(envelope, content));
}

TEST(Mail, HasItsCalendarBesideIt) {
    auto with = content;
    with.calendar = "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n";
    with.calendar_method = "PUBLISH";
    const auto bytes = rfc5322(envelope, with);
    EXPECT_LT(bytes.find("multipart/mixed"), bytes.find("multipart/alternative"));
    EXPECT_NE(bytes.find("Content-Type: text/calendar; charset=utf-8; method=PUBLISH"),
              std::string::npos)
        << bytes;
    EXPECT_NE(bytes.find("Content-Disposition: attachment; filename=deadlines.ics"),
              std::string::npos)
        << bytes;
}

TEST(BareAddress, IsFoundInOneMailbox) {
    EXPECT_EQ(bare_address("Mandated <mandated@example.org>"), "mandated@example.org");
    EXPECT_EQ(bare_address("mandated@example.org"), "mandated@example.org");
    for (const auto* wrong :
         {"", "nobody", "a@example.org, b@example.org", "group: a@example.org;"})
        EXPECT_FALSE(bare_address(wrong)) << wrong;
}

} // namespace
} // namespace mandated::notify
